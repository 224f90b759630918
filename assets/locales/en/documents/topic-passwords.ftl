# Passwords and multi-factor authentication: the figures are those of the access rule
topic-passwords = Password and multi-factor authentication rule
    .over = Information security rules, topics

topic-passwords-purpose = Purpose and scope
    .p1 = This rule says how passwords and multi-factor authentication (MFA) are used, so that no one can enter the systems of { $company } (“the company”) in the name of another.
    .p2 = Multi-factor authentication adds a check of another kind to the password, such as approval on one’s own phone or a fingerprint.
    .p3 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). Terms have the meanings given in { $doc-rule-organization }. Contractors who use the company’s devices or services must be bound to the same by contract.

topic-passwords-making = Making a password
    .ten = A password must have at least 10 characters.
    .twelve = A password must have at least 12 characters.
    .fourteen = A password must have at least 14 characters.
    .guess = It must be hard to guess, for example several unrelated words in a row. It must not consist only of names, birthdays, the name of the company or shop, telephone numbers, or characters in sequence.
    .reuse = The same password must not be used for more than one device or service.
    .default = A password that came with a device or was handed over must be changed before use.

topic-passwords-keeping = Keeping a password
    .tell = Staff must not tell a password to anyone, including a superior, the system administrator, or a caller who claims to be the bank or the police.
    .paper = Passwords that are hard to remember must be kept in a password manager. Those on paper must be locked away and never attached to a device.
    .manager = Passwords that are hard to remember must be kept in the password manager chosen by the security officer. They must not be written on paper or in a spreadsheet. { $doc-rule-access } applies to copies for administrators.
    .leaked = Where a warning about leaked passwords is offered, the system administrator must switch it on.
    .shared = Each person must have an account of their own. For devices that cannot tell users apart, { $doc-rule-access } applies.

topic-passwords-change = Changing a password
    .p1 = Passwords need not be changed at set times. Staff must change them at once when:
    .known = Someone else knows or may know it
    .fake = It was entered in a suspicious message or page
    .leak = The service reports a leak
    .p2 = Anyone who notices that one of these is the case must tell the security officer at once.

topic-passwords-mfa = Multi-factor authentication
    .p1 = Staff must use multi-factor authentication wherever it is offered for:
    .mail = Email
    .cloud = Cloud services
    .remote = Access to the company’s devices from outside
    .admin = Administrator accounts
    .key = Administrator accounts must use a security key or a passkey.
    .unasked = Anyone who receives an approval request they did not start must not approve it and must tell the security officer at once.
    .recovery = Recovery keys must be printed by their owner and locked away.
    .missing = For a service that does not offer it, the security officer must decide on a substitute measure or a change of service and record this.

topic-passwords-lock = Screen lock and lockout
    .five = The system administrator must set devices to lock after 5 minutes without use.
    .three = The system administrator must set devices to lock after 3 minutes without use.
    .tries = The system administrator must set accounts to lock after 10 wrong passwords in a row.
    .phone = Phones and tablets must open with a code of at least 6 digits, a fingerprint, or a face.

topic-passwords-handing = Handing over and resetting
    .p1 = The system administrator must give each person a different first password and send it to them separately from the account name.
    .p2 = Before resetting a password, the system administrator must see the person, or call back on the number on file, to be sure who it is.

topic-passwords-exceptions = Exceptions, records, and review
    .p1 = Anyone who cannot keep this rule must first have an exception approved by the security officer under { $doc-rule-organization }.
    .p2 = Records under this rule must be kept as laid down in { $doc-rule-organization }.
    .p3 = The security officer must review this rule every { $review }, when systems change, and after an incident.

topic-passwords-supplement = This rule takes effect on the date shown under its title.
