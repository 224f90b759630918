# Information asset rule: register, classes and marks, from keeping to disposal
rule-information = Information asset rule
    .over = Information security rules, chapter 3

rule-information-purpose = Purpose
    .p1 = This rule is made so that the information assets of { $company } (“the company”) are handled by importance and kept from leaks, tampering, and loss.

rule-information-scope = Scope
    .p1 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). Terms have the meanings given in { $doc-rule-organization }.
    .p2 = Information entrusted by customers and partners is handled as an information asset of the company.

rule-information-register = Register
    .p1 = The security officer must keep a register, { $doc-asset-register }. For each kind of information, it must show the following:
    .name = Name and content, and whether it includes personal information
    .keeper = The department in charge, and who may use it
    .place = Where it is, and whether on paper, on a device, in the cloud, or elsewhere
    .weight = Importance and class
    .term = Retention period
    .p2 = Heads of department must report a change in the information or its place to the security officer within 1 month.
    .p3 = The security officer must review the register once a year.
    .p4 = The security officer must review the register every 6 months, together with the heads of department.

rule-information-classes = Importance, classes, and marks
    .p1 = The security officer must rate confidentiality, integrity, and availability from 1 to 3. The highest of the three is the importance.
    .p2 = The importance is 3 for anything that includes personal information, or that law or contract requires to be kept safe.
    .p3 = Information is classed by its rating for confidentiality:
    .secret = Strictly confidential (confidentiality 3): a leak would do serious harm to customers, partners, or the company
    .internal = Internal (confidentiality 2): a leak would hinder the work
    .public = Public (confidentiality 1): may be made known outside
    .p4 = The class of strictly confidential and internal information must be marked on the first page of a paper, or in the name of the file or folder. A whole shelf or folder may be marked instead.
    .p5 = Unmarked information is handled as internal. What bears another company’s mark is handled in the same class or a stricter one.
    .p6 = What is protected as a trade secret must be marked strictly confidential and limited to named persons (Unfair Competition Prevention Act, checked November 2026).

rule-information-handling = Handling by class
    .p1 = Staff must handle information as the following table says.
    .p2 = For work that repeats, such as deliveries, visits, and shipping, approval may be given once in advance, naming the recipients and a period of up to one year.
    .p3 = No approval is needed to give people their own information, once it is clear who they are.

rule-information-handling-table = Handling by class
    .col-what = What
    .col-secret = Strictly confidential
    .col-internal = Internal
    .col-public = Public
    .view-what = Who may see it
    .view-secret = Named persons
    .view-internal = Staff who need it
    .view-public = Anyone
    .keep-what = Keeping
    .keep-secret = Locked cabinet, or a place limited to those persons; out only while in use
    .keep-internal = Cabinet out of sight, or a place for staff only
    .keep-public = No rule
    .send-what = Sending outside
    .send-secret = Head of department approves; encrypted, or by a means that records receipt
    .send-internal = Only to those who need it for the work
    .send-public = No rule
    .carry-what = Taking out
    .carry-secret = Security officer checks; representative approves
    .carry-internal = Head of department approves
    .carry-public = No rule
    .copy-what = Copying
    .copy-secret = Head of department approves; number and recipients noted
    .copy-internal = Only as many as needed
    .copy-public = No rule
    .drop-what = Discarding
    .drop-secret = Finely shredded, dissolved, or erased beyond recovery; recorded
    .drop-internal = Shredded, dissolved, or erased beyond recovery
    .drop-public = As ordinary waste

rule-information-keeping = Keeping
    .p1 = Staff must keep work data in the places chosen by the security officer. It must not be left on a device alone.
    .p2 = The head of department must decide where papers are kept and limit who holds the keys.
    .p3 = Internal and strictly confidential information must not be open in the cloud to anyone with the link. { $doc-topic-cloud } governs sharing.

rule-information-taking-out = Taking out
    .p1 = Whoever takes information off the premises must first obtain the approval given in the table of { $clause-handling }. { $doc-taking-out } governs the request, the record, and the return.
    .p2 = Information taken out on devices or portable media must be encrypted.
    .p3 = Whoever takes it out must keep it at hand and must not leave it in a car or on a seat.

rule-information-sending = Sending and handing over
    .p1 = Before sending, the sender must check the recipient and the content. For strictly confidential information, a second person must check as well. Anyone alone must check twice, with a pause between.
    .p2 = When sending email to many recipients at once, staff must keep them from seeing one another’s addresses.
    .p3 = { $doc-topic-mail } governs how strictly confidential information is sent by email. A password must not be sent by the same route.
    .p4 = Strictly confidential papers must be handed over in person or sent by recorded mail. Before sealing, the content must be matched with the address.

rule-information-copying = Printing and copying
    .p1 = Whoever prints must collect the pages at once. The back of strictly confidential and internal papers must not be used for notes.

rule-information-exports = Large exports
    .p1 = Whoever exports strictly confidential information in bulk must first obtain the approval of the head of department.
    .p2 = The system administrator must set up systems so that a large export of strictly confidential information is noticed.

rule-information-personal = Personal information
    .p1 = Whoever collects personal information must tell the person the purpose and collect only what it requires.
    .p2 = Staff must not use personal information for any other purpose. It must not be passed outside without the person’s consent or a basis in law. { $doc-rule-outsourcing } governs what is passed to contractors.
    .p3 = Whoever passes on a list must first remove or hide the items that are not needed for the work.
    .p4 = If someone asks to see or correct their information, or to have its use stopped, whoever receives the request must tell the security officer the same day.
    .p5 = Information for which the law asks special care, such as illness and health, must be handled only by persons named by the head of department.
    .p6 = { $doc-rule-my-number } governs the handling of Individual Numbers (My Number).
    .p7 = Staff must not note customers’ card numbers on paper, in pictures, in tables, or anywhere else.

rule-information-disposal = Disposal
    .p1 = The head of department must have information discarded when its retention period has ended. { $doc-topic-disposal } governs when and how.
    .p2 = Staff must not discard what law or contract requires to be kept before that period ends.

rule-information-backup = Approach to backup
    .p1 = The system administrator must back up data of importance 3.
    .p2 = The system administrator must back up data of importance 2 and 3.
    .p3 = { $doc-topic-backup } governs how often, where to, and how restoring is tested.
    .p4 = For information of importance 3 that exists only on paper, the head of department must keep a copy or an image in another place.

rule-information-records = Records
    .p1 = Records of changes to the register, of taking out, and of disposal must be kept as { $doc-rule-organization } requires.

rule-information-supplement = This rule takes effect on the date shown under its title.
