# People rule: what staff promise, from hiring to leaving
rule-people = People rule
    .over = Information security rules, chapter 2

rule-people-purpose = Purpose
    .p1 = This rule sets out what people at { $company } (“the company”) do to protect information, from hiring to leaving.

rule-people-scope = Scope
    .p1 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). Terms have the meanings given in { $doc-rule-organization }.
    .p2 = For agency workers, hiring, pledges, and discipline follow the contract with the agency. The duties of confidentiality, education, and reporting are the same as for employees.

rule-people-hiring = Hiring
    .p1 = Whoever is in charge of hiring must, with the person’s consent, check work history and qualifications as far as the work requires.
    .p2 = Matters unrelated to the work, such as family or beliefs, must not be investigated.
    .p3 = Before anyone is entrusted with strictly confidential information or with the administration of a system, the head of department must check their history and suitability again, and record it.

rule-people-joining = Joining
    .p1 = By the first day of work, the head of department must complete the following:
    .terms = Give the duty to protect information, and what follows a violation, in writing.
    .pledge = Obtain a signature on { $doc-pledge }.
    .lesson = Teach what must be kept to, and whom to tell when something is wrong.
    .p2 = Until this is done, the system administrator must not hand over an account. The head of department must not give access to internal or strictly confidential information.
    .p3 = The head of department must list the devices, keys, and papers handed over, and keep the list until the person leaves.

rule-people-confidentiality = Confidentiality
    .p1 = Staff must not pass on internal or strictly confidential information learned at work without approval, or use it for anything but work. This continues after they leave.
    .p2 = Staff must not mention such information to family, on trains, in shops, or on social media.
    .p3 = Information about illness, health, or other sensitive matters must not be discussed even with colleagues beyond what the work requires.
    .p4 = Reports, notifications, and testimony based on law, and seeking advice from a public body, do not breach this article.

rule-people-education = Education
    .p1 = As set out in { $doc-education-plan }, the education organizer must see that all staff are taught once a year.
    .p2 = As set out in { $doc-education-plan }, the education organizer must see that all staff are taught twice a year.
    .p3 = The education organizer must also hold a lesson within 1 month after an incident or a change in the rules or systems.
    .p4 = The education organizer must record names, dates, and content, and check what was understood. Anyone absent must be taught within 1 month. { $doc-education-procedure } gives the details.
    .p5 = Once a year, the security officer must hold a drill in spotting and reporting deceptive emails. No one may be blamed for opening one.
    .p6 = The system administrator and the internal reviewer must study what their roles require once a year. The security officer must record their competence.

rule-people-reporting = Duty to report
    .p1 = Staff who notice anything unusual, a loss, a mistake, or a violation must tell the security officer at once, and at the latest within 30 minutes.
    .p2 = The report must be by telephone or in person. If the security officer is away, it goes to the deputy.
    .p3 = The company must not blame anyone for having reported, or put them at a disadvantage.
    .p4 = { $doc-rule-incidents } governs what follows.

rule-people-violations = Response to violations
    .p1 = If a violation is suspected, the security officer must establish the facts. If it is the security officer’s own, the representative must do so. No violation may be found without hearing the person.
    .p2 = The representative decides on discipline, based on the work rules or the employment contract.
    .p3 = The representative must consider intent, repetition, the harm, and what the person did on noticing it. A prompt and honest report must count in the person’s favor.

rule-people-moving = Change of work
    .p1 = When someone’s work changes, the head of department must tell the system administrator the new work and the date, at the latest on the day of the change.
    .p2 = The person must hand over the papers and data of the earlier work and must not keep any of them.
    .p3 = { $doc-rule-access } governs the change of accounts and rights.

rule-people-leaving = Leaving
    .p1 = Once it is decided that someone is leaving, the head of department must at once tell the security officer and the system administrator the person’s last day of work.
    .p2 = By the last day of work, the head of department must have the following returned, checked against the list of what was handed over:
    .devices = Devices and portable media
    .keys = Keys, entry cards, and identity cards
    .papers = Papers, lists, and business cards, and copies of them
    .p3 = The person leaving must delete the company’s information from personal devices and show this to the head of department on the screen.
    .p4 = The head of department must ask the person leaving to sign { $doc-leaver-pledge }.
    .p5 = { $doc-rule-access } governs the stopping of accounts.
    .p6 = When someone who handled strictly confidential information leaves, the security officer must check the records of taking out and the system logs for the last 30 days.

rule-people-staff-information = Information about staff
    .p1 = Résumés, pay, results of health checks, and contact details must be handled only by those the representative has named.
    .p2 = If logs or cameras are used to look at how people work, the representative must tell staff the purpose and extent beforehand.

rule-people-records = Records
    .p1 = Pledges and records of education, of things handed over, and of their return must be kept as { $doc-rule-organization } requires.

rule-people-supplement = This rule takes effect on the date shown under its title.
