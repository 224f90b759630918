# Cloud services: from choosing one to leaving it
topic-cloud = Cloud service rule
    .over = Information security rules, topics

topic-cloud-purpose = Purpose and scope
    .p1 = This rule says how cloud services are chosen, used, and left, so that the information of { $company } (“the company”) is safe there and an outage does little harm.
    .p2 = A cloud service is one used over the internet instead of being installed on the company’s own devices. Free services are included.
    .p3 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). Terms have the meanings given in { $doc-rule-organization }.
    .none = The company uses no cloud service for work at present. Anyone who wants to start must follow the articles from { $clause-before } onward.

topic-cloud-before = Before the first use
    .p1 = For a new cloud service, the head of department must state the purpose and the information to be kept there, and obtain the security officer’s approval.
    .p2 = Before giving approval, the security officer must check and record:
    .who = The name, contact, and reputation of the provider
    .mfa = That multi-factor authentication (MFA) is offered
    .encrypted = That information is encrypted on the way and where it is kept
    .backup = Whether backups are made and how deleted information is brought back
    .tell = The promise to tell the company about incidents
    .law = The country where information is kept, and the promise not to use it for other purposes
    .leave = That information can be exported and erased on leaving
    .proof = A certificate or audit report by a third party

topic-cloud-list = List and shared duties
    .p1 = For each cloud service, the security officer must list its purpose, the information kept there, its users, its administrators, and the date the contract is renewed.
    .p2 = The list must say what the provider protects and what the company protects.
    .yearly = The security officer must check users, sharing settings, and changes to the contract every year.
    .half-yearly = The security officer must check users, sharing settings, and changes to the contract every 6 months.

topic-cloud-settings = Settings
    .p1 = Before the first use, the system administrator must limit publishing and sharing to those who need it.
    .p2 = Users and administrators must use multi-factor authentication as { $doc-topic-passwords } requires.
    .p3 = { $doc-rule-access } says how many administrators there are and which account they use when. { $doc-account-handling } gives the steps for opening and stopping accounts.
    .baseline = The system administrator must write down the chosen settings and compare them whenever the list is checked.

topic-cloud-use = Use
    .p1 = Staff must use only the cloud services on the list for work. They must not put work information in a private cloud service.
    .p2 = Staff must share with named persons and stop sharing the day it is no longer needed. They must not share internal or strictly confidential information by a link that anyone can open.
    .number = Individual Numbers (My Number) may be kept only in a cloud service listed for that purpose.
    .wrong = Anyone who has shared something by mistake must stop the sharing and tell the security officer at once.

topic-cloud-outage = Outages
    .p1 = The head of department must decide how work goes on during an outage and tell the users in advance.
    .p2 = Information the work cannot do without must also be copied outside that service, as { $doc-topic-backup } requires.
    .drill = Every year, the head of department must try out the alternative way of working and correct what is missing.

topic-cloud-end = Leaving a service
    .p1 = The system administrator must export the information needed, check that it opens, and then erase information and accounts in the service.
    .p2 = The security officer must check that they are gone and enter the date and the method in the list.

topic-cloud-exceptions = Exceptions, records, and review
    .p1 = Anyone who cannot keep this rule must first have an exception approved by the security officer under { $doc-rule-organization }.
    .p2 = Records under this rule must be kept as laid down in { $doc-rule-organization }.
    .p3 = The security officer must review this rule every { $review }, when services or contracts change, and after an incident.

topic-cloud-supplement = This rule takes effect on the date shown under its title.
