# Organization rule: who decides, who does, how it is reviewed
rule-organization = Organization rule
    .over = Information security rules, chapter 1

rule-organization-purpose = Purpose
    .p1 = This rule sets out how { $company } (“the company”) is organized to protect information, and the duties of each person.

rule-organization-scope = Scope and terms
    .p1 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”).
    .p2 = In the information security rules, the following terms have these meanings:
    .asset = “Information asset” means information used for work, and the paper, equipment, and services that hold it.
    .incident = “Incident” means a leak, tampering, or loss of information, an outage of a system, and the possibility of any of these.
    .device = “Device” means a computer, tablet, or smartphone.
    .media = “Portable media” means USB memory sticks and anything else used to carry data.
    .system = “System” means the equipment, software, and cloud services used for work, and the network that connects them.
    .record = “Record” means what is written down about requests, approvals, lists, checks, education, visitors, taking out, disposal, and the like.

rule-organization-structure = Roles
    .p1 = The company has the following roles for protecting information:
    .representative = Representative: sets the policy and is answerable for all of this work.
    .officer = Security officer: leads the work, decides, and advises.
    .deputy = Deputy security officer: decides when the security officer is away.
    .head = Heads of department: see that the rules are kept in their departments.
    .administrator = System administrator: sets up and looks after the systems.
    .reviewer = Internal reviewer: checks that the rules are kept, independently of the work being checked.
    .p2 = The representative must appoint the holder of each role. Their names must be listed and made known to staff.
    .p3 = One person may hold several roles. Where there is no head of department, the security officer must carry out that role.
    .p4 = If another firm acts as system administrator, { $doc-rule-outsourcing } applies. The representative must name one person in the company as its contact.

rule-organization-representative = Duties of the representative
    .p1 = The representative must do the following:
    .lead = Approve the policy and the rules, and keep them personally.
    .means = Provide the people, time, and money that the work needs.
    .risks = Decide how to treat high risks, and whether to accept those that remain.
    .announce = Decide whether an incident is made public, and in what words.
    .p2 = Once a year, the representative must hear the results from the security officer and decide what to improve in the coming year.
    .p3 = That review must cover objectives, results of checks, incidents, changes in risk, and what stakeholders ask for. What is decided must be recorded.

rule-organization-officer = Duties of the security officer
    .p1 = The security officer must do the following:
    .rules = Draft the rules and explain them to staff.
    .risks = Assess the risks once a year and draw up a plan to treat them.
    .learn = Plan education and check its results.
    .decide = Decide the requests that the rules assign to this role, such as exceptions, administrator rights, and new software and cloud services.
    .respond = Receive reports of incidents and direct the response.
    .p2 = The deputy must tell the security officer of every decision made in that role on the day the security officer returns.

rule-organization-everyone = Duties of everyone else
    .p1 = Heads of department must check, in daily work, that their people know and keep the rules.
    .p2 = Staff must keep the rules. When in doubt, they must stop and ask the security officer.
    .p3 = The system administrator must set up systems as approved, and record each change.

rule-organization-segregation = Separation of duties
    .p1 = No one may approve their own request.
    .p2 = The representative decides the security officer’s requests. If one person holds both roles, the deputy decides.
    .p3 = Before payment details are changed, a second person must confirm the change by calling a telephone number already known.
    .p4 = For payments, granting of rights, and deletion of records, the person who requests, the person who approves, and the person who acts must be different. Where this is not possible, the representative must check the records once a month.

rule-organization-contacts = Outside contacts and warnings
    .p1 = The security officer must keep a list of contacts, such as the police, public advice desks, trade associations, and maintenance firms, and check it once a year.
    .p2 = Once a month, the security officer must read the warnings of public bodies and the trade. Those that concern the company must reach staff by the next day.

rule-organization-changes = New work
    .p1 = Whoever plans a new shop, service, or system must go over the information and the risks with the security officer before it starts.
    .p2 = That person must record the findings and the safeguards. Nothing may start until the security officer approves.

rule-organization-law = Law and contracts
    .p1 = The security officer must keep a list of the laws and contracts that apply, and review it once a year. It must include the following:
    .privacy = The Act on the Protection of Personal Information (safe handling, and reports of leaks: Articles 23 and 26, checked November 2026)
    .my-number = The My Number Act (reports of leaks of Individual Numbers: Article 29-4, checked November 2026)
    .cards = The Installment Sales Act (proper handling of card numbers: Article 35-16, checked November 2026)
    .secrets = The Unfair Competition Prevention Act (protection of trade secrets, checked November 2026)
    .contracts = Contracts with customers and partners that say how information is handled
    .p2 = Staff must not use the software, texts, pictures, or music of others beyond what is allowed.

rule-organization-review = Review of the rules
    .p1 = Every { $review }, the security officer must review the policy and the rules, as prepared by the keeper of documents. The representative must approve any change.
    .p2 = The security officer must also review them within 1 month of any of the following:
    .work = A major change in the work, the systems, or the roles
    .law = A change in the law or in a contract that applies
    .incident = An incident that showed a gap in the rules
    .p3 = The security officer must tell staff what has changed before the change takes effect.
    .p4 = The security officer must obtain each person’s confirmation that they have read the change, and keep it as a record.

rule-organization-check = Checks and improvement
    .p1 = Once a year, the security officer must check that the rules are kept and report to the representative.
    .p2 = Once a year, a person named by the representative must check that the rules are kept and report to the representative. No one may check their own work.
    .p3 = The internal reviewer must draw up a plan, check once a year that all the rules are kept, and report to the representative. No one may check their own work.
    .p4 = For each problem found, the security officer must settle the cause, the remedy, the person responsible, and a deadline. When the deadline comes, the security officer must confirm that it is solved.

rule-organization-records = Keeping of records
    .p1 = The security officer must keep the records required by the rules for 3 years. Where the law requires longer, it applies.
    .p2 = The security officer must keep the records required by the rules for 5 years. Where the law requires longer, it applies.
    .p3 = Only those who need records may see them. Records must not be rewritten later. A correction must leave the original readable and bear a date and name.

rule-organization-exceptions = Exceptions
    .p1 = Staff who cannot keep a rule must obtain the security officer’s approval beforehand, giving in writing the reason, a substitute measure, and an end date.
    .p2 = An exception may last at most 6 months. To go on, it must be approved again. An exception that leaves a high risk needs the representative’s approval.
    .p3 = Where life or safety is at stake, staff may act without waiting for approval. They must tell the security officer by the next day.
    .p4 = The security officer must list the exceptions granted and, on the end date, confirm that each has ended.

rule-organization-supplement = This rule takes effect on the date shown under its title.
