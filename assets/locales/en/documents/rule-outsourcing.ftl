# Outsourcing rule: choosing contractors, binding them, checking them, and ending the work
rule-outsourcing = Outsourcing rule
    .over = Information security rules, chapter 9

rule-outsourcing-purpose = Purpose and scope
    .p1 = The purpose of this rule is to keep the information of { $company } (“the company”) protected when others do work for it.
    .p2 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). { $doc-rule-organization } defines its terms.
    .p3 = In this rule, a contractor is a firm or person that does work for the company and is one of the following:
    .given = One that receives internal or strictly confidential information from the company
    .entering = One that enters the company’s systems, or works on its premises unaccompanied
    .stops = One without whose work the company’s own work stops
    .cloud = { $doc-topic-cloud } covers the choice and checking of cloud services used under contract.

rule-outsourcing-list = List of contractors
    .p1 = The security officer must keep a list with the following for each contractor:
    .who = Name of the contractor and the work it does
    .information = Information given, with its class, and systems it may enter
    .contact = The person in charge at the company and the contact at the contractor
    .dates = Start and end of the contract, and date of the last check
    .subcontracting = Whether work is subcontracted, and to whom
    .rank = A mark for key contractors, by class of information and by the effect of a stop
    .p2 = Before a contractor or its work changes, the head of department must tell the security officer.

rule-outsourcing-selection = Checks before choosing
    .p1 = Before a contract is signed, the head of department must ask about the following and record the answers:
    .officer = Whether there are a person responsible for security and written rules
    .access = Whether only certain people, bound to secrecy, see the company’s information
    .devices = How devices are updated, protected from viruses, and taken out
    .incidents = Incidents of the past 3 years, and what was done about them
    .others = Plans to subcontract
    .proof = Whether a third party has examined its security, for example a certified information security management system (ISMS)
    .missing = When something is missing, the head of department must agree on a date for correcting it or give less information.
    .approval = The security officer must confirm that the answers suit the information to be given before approving the contractor.

rule-outsourcing-contract = What the contract says
    .p1 = The head of department must put the following into the contract or a memorandum:
    .use = The information is used only for the work ordered.
    .secrecy = The information is kept secret, also after the contract ends.
    .protection = How the information is protected, and how those who handle it are trained and supervised.
    .subcontracting = Work is not subcontracted without the company’s prior written consent.
    .report = The contractor tells the company within 24 hours of noticing an incident or a possible one, and helps to investigate.
    .check = The company may check the protection once a year and ask for corrections.
    .return = Within 30 days of the end of the contract, the information is returned or erased, with a certificate.
    .breach = Termination and damages in case of a breach.
    .place = The contractor tells the company in which country and place the information is kept, and has its consent before a change.
    .personal = When personal information is given, the contract or an annex must state the items, the approximate number of people, and who may handle it where.
    .before = Staff must not give internal or strictly confidential information before the contract is signed. If an estimate requires it, a written promise of secrecy must be exchanged first.
    .fixed-terms = When the contractor’s own standard terms apply, the head of department must write down what they lack of { $clause-contract-p1 } and what is done instead, and have the security officer approve it.

rule-outsourcing-handing = Handing over information
    .p1 = Staff must give only the information that the work needs, to the person and in the way that the contract sets.
    .p2 = { $doc-rule-information } says how information is protected when it is sent or carried.
    .record = A person who gives strictly confidential information must record the date, the recipient, the information, and the date of return.

rule-outsourcing-working = Work on the premises and in the systems
    .p1 = { $doc-rule-premises } covers the entry of contractors who work on the premises.
    .p2 = { $doc-rule-access } covers the accounts of contractors who enter the company’s systems. Contractors must not share accounts among themselves.
    .remote = A contractor’s way in from outside may be open only for the time of the work, as { $doc-rule-infrastructure } says.

rule-outsourcing-subcontracting = Subcontracting
    .p1 = When a contractor asks to subcontract, the head of department must obtain the subcontractor’s name, its work, and the information it would receive in writing.
    .p2 = The security officer must confirm that the contractor binds the subcontractor to the same terms before consenting.
    .p3 = When subcontracting without consent comes to light, the head of department must stop giving information and must tell the security officer.

rule-outsourcing-yearly = Yearly check
    .p1 = The security officer must check every contractor once a year against the terms of its contract.
    .ask = The check must be made by questionnaire, telephone, or meeting, and the answers must be recorded.
    .written = The check must be made by questionnaire. Key contractors must support their answers, for example with records of updates and training.
    .visit = Every 2 years, key contractors must be visited, or a third party’s certificate and its scope must be checked.
    .correct = What is missing must be corrected by a date within 3 months, and the correction must be checked.
    .changes = When the work or the information given changes, the checks of { $clause-selection } must be repeated.

rule-outsourcing-incidents = Incidents at a contractor
    .p1 = A person whom a contractor tells of an incident must inform the security officer at once, as { $doc-rule-incidents } says.
    .p2 = The security officer may have the giving of information to that contractor, and its connections, stopped.
    .p3 = The security officer must write the contractor’s contacts for nights and holidays in { $doc-incident-plan }.

rule-outsourcing-my-number = Work with Individual Numbers
    .p1 = When work involves Individual Numbers (My Number), { $doc-rule-my-number } must be followed too.

rule-outsourcing-products = Buying devices and software
    .p1 = The system administrator must buy devices and software from their maker or from a seller that the maker recognizes.
    .p2 = Before use, the system administrator must check that the seal is unbroken, that the version is the right one, and that the maker still provides updates.

rule-outsourcing-stop = When a contractor cannot go on
    .p1 = For each contractor without whose work the company’s own work stops, the head of department must decide on another contractor or another way.
    .p2 = Once a year, the head of department must check that the company’s data at that contractor can be taken out and read.

rule-outsourcing-end = Ending the work
    .p1 = By the last day of the contract, the head of department must have keys, passes, and devices lent to the contractor returned.
    .p2 = The system administrator must stop the contractor’s accounts and connections as { $doc-rule-access } says.
    .p3 = Within 30 days, the head of department must obtain a certificate that the information was returned or erased and must give it to the security officer.

rule-outsourcing-records = Records
    .p1 = The list, results of checks, approvals, and certificates under this rule must be kept as { $doc-rule-organization } says.

rule-outsourcing-supplement = This rule takes effect on the date shown under its title.
