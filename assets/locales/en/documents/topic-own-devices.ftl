# Personal devices: the conditions where they are allowed, and one article where they are not
topic-own-devices = Personal device rule
    .over = Information security rules, topics

topic-own-devices-purpose = Purpose and scope
    .p1 = This rule says how personal devices are handled, so that the information of { $company } (“the company”) does not leak from them.
    .p2 = A personal device is a phone, tablet, or computer that someone who works for the company has bought or contracted for.
    .p3 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). Terms have the meanings given in { $doc-rule-organization }.

topic-own-devices-ban = No use for work
    .p1 = Staff must not use a personal device for work. This includes:
    .mail = Looking at work email, calendars, or files
    .photo = Taking photos of customers, papers, or screens
    .connect = Connecting to the Wi-Fi or devices used for work, also to charge
    .contact = Calls and messages about an absence or delay are not included. They must not contain information about customers or partners.
    .need = Where work calls for such use, { $clause-exceptions } applies.

topic-own-devices-permission = Approval and list
    .p1 = Anyone who wants to use a personal device for work must first obtain the security officer’s approval.
    .p2 = The security officer must list the person, the device, and the work and services it may be used for.
    .shift = Use for messages about working hours only, in the app chosen by the security officer, is allowed by this rule. The messages must not contain information about customers or partners.
    .yearly = The security officer must check the list every year and withdraw approvals no longer needed.
    .half-yearly = The security officer must check the list every 6 months and withdraw approvals no longer needed.

topic-own-devices-device = What the device must have
    .p1 = An approved device must meet all of these conditions:
    .update = Its operating system (OS) is current and still receives updates
    .lock = The screen locks as { $doc-topic-passwords } requires
    .encrypted = Its contents are encrypted
    .virus = A computer runs antivirus software
    .altered = The limits set by its maker have not been removed
    .wipe = It can be wiped remotely if lost
    .managed = It is registered with mobile device management (MDM), which keeps work and private information apart

topic-own-devices-use = Use
    .p1 = Work information must stay within the approved services. It must not be copied to the device itself or to a private cloud service.
    .p2 = Staff must not let others, including family, use the screens for work.
    .photo = Photos taken for work must be moved to the place the company has set and deleted from the device the same day.
    .secret = Staff must not handle strictly confidential information on a personal device.

topic-own-devices-privacy = What the company promises
    .p1 = The company does not look at private photos, contacts, messages, or whereabouts.
    .p2 = Where a remote wipe could also delete private information, the security officer must explain this before giving approval and have the person’s consent in writing.
    .p3 = Who pays for connection and repair is settled when approval is given.

topic-own-devices-loss = Loss and parting
    .p1 = Anyone who loses a device must tell the security officer at once, by telephone or in person, even if it may turn up. { $doc-rule-incidents } says what follows.
    .p2 = Before replacing a device, sending it for repair, or leaving the company, the person must remove work information and accounts from it and show this to the head of department on the screen.

topic-own-devices-exceptions = Exceptions, records, and review
    .p1 = Anyone who cannot keep this rule must first have an exception approved by the security officer under { $doc-rule-organization }.
    .p2 = Records under this rule must be kept as laid down in { $doc-rule-organization }.
    .p3 = The security officer must review this rule every { $review }, when work or devices change, and after an incident.

topic-own-devices-supplement = This rule takes effect on the date shown under its title.
