# Mail and messages: before sending, on receiving, and when money is asked for
topic-mail = Email and message rule
    .over = Information security rules, topics

topic-mail-purpose = Purpose and scope
    .p1 = This rule is made to prevent misdirected messages, leaks, and fraud by the email and messages of { $company } (“the company”).
    .p2 = It covers email, chat apps, and messages on social media used for work.
    .p3 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). Terms have the meanings given in { $doc-rule-organization }.

topic-mail-tools = What is used
    .p1 = Staff must use only company email addresses and the apps the company has approved for work.
    .p2 = Staff must not send work email to private addresses, nor forward it there automatically.
    .p3 = Whoever looks after a chat group must remove people who leave that work by the day after they leave.

topic-mail-send = Before sending
    .p1 = Before sending, staff must look once more at the addresses, the attachments, and the text.
    .p2 = When writing to two or more outsiders at once, staff must hide the addresses from one another, unless these people know each other.
    .delay = The system administrator must set email so that it can be taken back for a short time after sending.
    .ask = The system administrator must set email to ask for confirmation before it is sent outside or with an attachment.
    .mistake = Anyone who notices that something went to the wrong person must tell the security officer at once and not settle it alone.

topic-mail-secret = Sending important information
    .p1 = Staff must not write strictly confidential information in the text of an email or message.
    .p2 = After the approval and checks that { $doc-rule-information } requires, strictly confidential information must be passed on by a sharing link limited to the recipient or in an encrypted file.
    .p3 = The password of an encrypted file must not be sent to the same email address. It must be told by telephone or agreed on in advance.
    .number = Staff must not send Individual Numbers (My Number) by email or message. { $doc-rule-my-number } says how they are handed over.
    .cards = Staff must not ask for card numbers by email or message. Card numbers that arrive must be deleted and not copied.

topic-mail-received = On receiving
    .p1 = Staff must not open links or attachments in emails or messages that:
    .unknown = Tell of invoices, orders, parcels, or prizes they know nothing of
    .hurry = Hurry, threaten, or ask for silence
    .ask = Ask for passwords or card numbers
    .differs = Show a sender whose name and address do not match
    .p2 = When in doubt, staff must not reply but check by a telephone number they already know or on the official page.
    .p3 = Anyone who has opened one or entered information must disconnect the device from the network without switching it off, and tell the security officer at once.

topic-mail-money = Requests for money
    .p1 = Anyone asked by email or message to change the account for a payment, or to pay in a hurry, must not do so before checking by a telephone number they already know.
    .p2 = This holds even when the request bears the name of the representative or a partner.
    .two = A change of bank account must be checked by someone other than the person who makes it.
    .trace = The record of the payment must show who checked, when, and on which number.

topic-mail-social = Social media and fax
    .p1 = The security officer must decide who posts or replies on social media in the name of the company.
    .p2 = Before posting, a second person must check that no customer’s name or face, slip, or screen is shown.
    .fax = Faxes must go to stored numbers. A number keyed in must be read back to a second person.

topic-mail-exceptions = Exceptions, records, and review
    .p1 = Anyone who cannot keep this rule must first have an exception approved by the security officer under { $doc-rule-organization }.
    .p2 = Records under this rule must be kept as laid down in { $doc-rule-organization }.
    .p3 = The security officer must review this rule every { $review }, when apps or work change, and after an incident.

topic-mail-supplement = This rule takes effect on the date shown under its title.
