# System development and maintenance rule: when a system is made, ordered, introduced, and kept in use
rule-development = System development and maintenance rule
    .over = Information security rules, chapter 8

rule-development-purpose = Purpose and scope
    .p1 = The purpose of this rule is to make the systems of { $company } (“the company”), including its websites, safe from the start and to keep them safe in use.
    .p2 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). { $doc-rule-organization } defines its terms.
    .ready-made = This rule applies when a ready-made system is chosen, set up, and used.
    .all = This rule applies when a system is made in the company, made by a contractor, or bought ready-made.

rule-development-people = Roles and approval
    .p1 = For each system that the department uses, the head of department must name a person (the “system owner”) who sets the requirements and checks the result.
    .p2 = The system owner must obtain the security officer’s approval before a system is built, put under contract, or put into use.

rule-development-requirements = Security in the requirements
    .p1 = Before building begins or a contract is signed, the system owner must write down the following as requirements:
    .information = The information handled, with its class
    .users = Who uses the system, what they can do, and how they prove who they are
    .protection = Encryption in transit and in storage, and the logs to be kept
    .running = Backup, and the time within which the system must be back after a failure
    .law = Laws and contracts that must be kept
    .upkeep = Who installs updates over the years, and who pays for it
    .only-needed = The personal information collected must be limited to what the work needs.
    .p2 = The security officer must confirm that the requirements suit the work and the information before approving them.

rule-development-making = Building safely
    .p1 = Everyone who builds a system must keep to the following:
    .input = Never run what is typed in from outside as a command without checking it.
    .least = Limit each screen and function to the people who need it.
    .keys = Never write passwords or encryption keys in the source code (the text of a program).
    .parts = List the components used, with their versions. Use components that their makers still update.
    .second-person = A person other than the author must check the points of the preceding paragraph before the work becomes part of the system.
    .training = Everyone who builds systems must learn safe building once a year.

rule-development-source = Source code
    .p1 = The system owner must limit who can see and who can change the source code. { $doc-rule-access } covers the granting and stopping of these rights.
    .p2 = Those who change the source code must leave a history of who changed what and when.
    .ai = When generative AI is used in building, { $doc-topic-generative-ai } applies.

rule-development-environments = Separate environments
    .p1 = The places where a system is built and tested must be separate from the one in which the work is done (“production”).
    .p2 = Accounts and passwords of the places for building and testing must not be used in production.
    .release = Only people whom the system owner has approved may move changes into production.
    .release-strict = A person other than those who built the system must move changes into production.

rule-development-test-data = Data for testing
    .p1 = Staff and contractors must not test a system with real personal information or strictly confidential information.
    .p2 = If a test cannot be made otherwise, the system owner must obtain the security officer’s approval and must replace names and numbers.
    .p3 = The system owner must erase such data within 7 days of the end of the test and record it.

rule-development-ordering = Ordering a system
    .p1 = When ordering a system, the system owner must put the following into the contract:
    .requirements = Keeping to the requirements and the way of building in this rule
    .vulnerabilities = Who corrects vulnerabilities (weak points that attackers use) found after acceptance, by when, and at whose cost
    .rights = The right to use and change the source code, and how it is delivered
    .handover = Handing over to the company every administrator account and a record of the settings
    .evidence = Delivering the results of the check for vulnerabilities in writing
    .progress = While the system is being built, the system owner must check at least once a month that it follows the requirements.
    .rule = { $doc-rule-outsourcing } covers the choice of the contractor and what else the contract must say.

rule-development-weak-points = Checking for vulnerabilities
    .p1 = The system owner must check for remaining vulnerabilities before the system is put into use.
    .paper = For a system open to the outside, the system owner must obtain the results of a check for vulnerabilities in writing from those who built or provide it.
    .assessment = The system owner must have a specialist firm test a system that is open to the outside with the company’s own settings or programs for vulnerabilities, before it opens and after each major change.
    .yearly = The system owner must have such a system tested for vulnerabilities once a year even without a major change.
    .p2 = A system with a vulnerability that is likely to be exploited must not be opened until the vulnerability is corrected.

rule-development-acceptance = Acceptance
    .p1 = The system owner must test the requirements one by one and record the results.
    .p2 = Before the system is put into use, the system owner must complete the following:
    .passwords = Change default passwords.
    .accounts = Stop the accounts of those who built and tested it.
    .data = Erase the data used for testing.
    .manuals = Receive papers on its use, its settings, and its recovery.
    .p3 = The security officer must confirm the results of the two preceding paragraphs before approving its use.

rule-development-changes = Changes
    .p1 = A person who wants a change must write down the purpose and ask the system owner.
    .p2 = The system owner must find out the effect of a change and test it before making it.
    .p3 = For approval and for urgent changes, what { $doc-rule-infrastructure } says about changes to settings applies.

rule-development-maintenance = Maintenance in use
    .p1 = As long as a system is in use, the head of department must have a person or a contractor maintain it.
    .p2 = The maintainer must install updates of the system and its components within the time that { $doc-topic-updates } sets.
    .watch = The maintainer must check at least once a week that the public pages have not been tampered with.
    .told = Anyone told of a vulnerability or a fault by someone outside must inform the security officer at once.
    .review = The system owner must check once a year that the system still meets the requirements.
    .review-strict = The system owner must check every 6 months that the system still meets the requirements.

rule-development-online-payment = Payment in the online shop
    .p1 = Customers must enter card numbers on the screen of the payment service provider, and the company’s own systems must not pass on or store them.
    .p2 = The system owner must keep the online shop as follows:
    .admin-screen = Only named people sign in to the admin screen, with multi-factor authentication (MFA).
    .script = Programs on the payment pages are compared with a list once a month.
    .buyer = 3-D Secure, which checks that the buyer is the cardholder, is switched on.
    .updates = The shop software and its add-ons are up to date.
    .law = Card numbers must be protected as the Installment Sales Act and the current credit card security guideline require (checked November 2026).
    .yearly = Once a year, the security officer must compare the shop with these and set a date for adding what is missing.
    .stop = When card numbers may have leaked, the security officer must stop payment in the online shop at once.

rule-development-end = Ending use, and records
    .p1 = After moving the data that is still needed, the system owner must erase the system’s data, stop its accounts and contracts, and record it.
    .domain = Staff must not give up a domain (the name that serves as the address of a website or email) without the security officer’s approval.
    .records = Requirements, results of checks, and approvals under this rule must be kept as { $doc-rule-organization } says.

rule-development-supplement = This rule takes effect on the date shown under its title.
