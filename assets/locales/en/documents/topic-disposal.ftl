# Disposal and erasure: nothing can be read from what is thrown away
topic-disposal = Disposal and erasure rule
    .over = Information security rules, topics

topic-disposal-purpose = Purpose and scope
    .p1 = This rule is made to prevent leaks from what { $company } (“the company”) throws away, returns, or passes on.
    .p2 = It covers information on paper, on media, on devices, and in the cloud.
    .p3 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). Terms have the meanings given in { $doc-rule-organization }.

topic-disposal-when = When to dispose
    .p1 = The head of department must have information past its time disposed of as { $doc-rule-information } requires.
    .p2 = Information that law or contract requires to be kept must not be disposed of before that time is up.
    .p3 = Information that concerns an incident or a dispute must not be disposed of until the security officer approves.

topic-disposal-paper = Paper
    .p1 = Staff must have strictly confidential and internal papers shredded or dissolved.
    .p2 = Papers waiting for disposal must not be left in trash cans or where people pass.
    .p3 = The back of strictly confidential or internal papers must not be used again.

topic-disposal-devices = Devices and media
    .p1 = Before a device or medium leaves the company, the system administrator must make its information unrecoverable in one of these ways:
    .erase = Erasing all of it with erasure software or the device’s own function
    .key = Resetting a device whose contents are encrypted
    .break = Physically destroying the part that stores information
    .p2 = Deleting files, or resetting a computer that is not encrypted, is not enough.
    .p3 = The same holds for copiers, cash registers, routers, security cameras, and rented devices.
    .p4 = When a device goes to another person in the company, the information of the earlier user must be erased first.
    .witness = For devices and media that held strictly confidential information, a second person must check that it is gone.

topic-disposal-cloud = Cloud
    .p1 = When deleting information from the cloud, staff must also empty the trash and remove the sharing links.
    .p2 = { $doc-topic-cloud } applies to leaving a service.

topic-disposal-contractor = Using a contractor
    .p1 = The security officer must choose the contractor for disposal under { $doc-rule-outsourcing }.
    .p2 = Whoever orders the disposal must keep things locked away until they are handed over, against a receipt with their count and numbers.
    .p3 = They must obtain a certificate of disposal, compare it with the receipt, and give it to the security officer.
    .watch = Someone from the company must be present when strictly confidential information is disposed of.

topic-disposal-record = Record
    .p1 = Whoever disposes of strictly confidential papers, or of any device or medium, must record the date, what it was, the method, and their name.
    .all = The same must be recorded when internal information is disposed of in bulk.
    .p2 = The system administrator must take the devices and media off the lists.
    .number = The record of disposal must not contain any Individual Number (My Number). For all else, { $doc-rule-my-number } applies.

topic-disposal-exceptions = Exceptions, records, and review
    .p1 = Anyone who cannot keep this rule must first have an exception approved by the security officer under { $doc-rule-organization }.
    .p2 = Records under this rule must be kept as laid down in { $doc-rule-organization }.
    .p3 = The security officer must review this rule every { $review }, when devices or laws change, and after an incident.

topic-disposal-supplement = This rule takes effect on the date shown under its title.
