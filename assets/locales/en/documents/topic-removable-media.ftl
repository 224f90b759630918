# Portable media: which ones, what is on them, how they travel
topic-removable-media = Portable media rule
    .over = Information security rules, topics

topic-removable-media-purpose = Purpose and scope
    .p1 = This rule is made to protect the information of { $company } (“the company”) from loss, theft, and malware by portable media.
    .p2 = Portable media are USB memory sticks, external disks, memory cards of cameras and the like, and DVDs.
    .p3 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). Terms have the meanings given in { $doc-rule-organization }.

topic-removable-media-which = Which media are used
    .p1 = Staff must use only media issued by the company. They must not connect private media, gifts, or finds to devices used for work.
    .p2 = The system administrator must list each medium with its user, its purpose, and where it is kept.
    .yearly = The system administrator must compare the list with the media every year.
    .half-yearly = The system administrator must compare the list with the media every 6 months and report the result to the security officer.
    .closed = The system administrator must number and register the media. Devices that need none must be set so that media do not work there.

topic-removable-media-content = What may be stored
    .p1 = Where there is another way, staff must not use media. Where there is none, they must store only what is needed.
    .p2 = Information on media taken outside must be encrypted.
    .p3 = What is on the medium must be a copy. The only original must not be kept on it.
    .number = { $doc-rule-my-number } applies when Individual Numbers (My Number) are stored on media.

topic-removable-media-carry = Taking out and handing over
    .p1 = Anyone who takes media outside must obtain approval and make a record under { $doc-taking-out }.
    .p2 = Whoever takes media outside must keep them on their person and must not leave them in a car or on a seat.
    .p3 = The password must be told apart from the medium.
    .track = Media must be sent by a service that tracks parcels, and their arrival must be confirmed with the recipient.

topic-removable-media-connect = Connecting
    .p1 = Before media received from outside are opened, the sender and purpose must be confirmed and the media checked by antivirus software.
    .p2 = The system administrator must set devices so that nothing starts by itself when a medium is connected.
    .clinic = Media from other clinics, such as images on DVD, must not be connected to devices used for treatment until they have been checked on an office device.
    .factory = A medium for a machine must be used for that machine only and checked on an office device first.
    .station = Media received from outside must first be checked on a separate device without a network.

topic-removable-media-store = Keeping and erasing
    .p1 = Media not in use must be locked away.
    .p2 = When finished, the user must erase the information and return the medium the same day. { $doc-topic-disposal } applies to disposal.

topic-removable-media-loss = Loss
    .p1 = Anyone who loses a medium or finds one missing must tell the security officer at once, before searching further, by telephone or in person.
    .p2 = They must say which medium it is, what was on it, whether it was encrypted, and where it was last seen.

topic-removable-media-exceptions = Exceptions, records, and review
    .p1 = Anyone who cannot keep this rule must first have an exception approved by the security officer under { $doc-rule-organization }.
    .p2 = Records under this rule must be kept as laid down in { $doc-rule-organization }.
    .p3 = The security officer must review this rule every { $review }, when media or work change, and after an incident.

topic-removable-media-supplement = This rule takes effect on the date shown under its title.
