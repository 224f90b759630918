# Information security policy for an ISMS: for a firm that has certification in mind (ISO/IEC 27001:2022, 5.2 and 6.2)
policy-isms = Information security management policy
    .over = Policy and objectives of the ISMS

policy-isms-purpose = Purpose
    .p1 = This policy states how the management of { $company } (“the company”) sees information security, and how objectives are set.
    .p2 = In line with the international standard ISO/IEC 27001:2022 (“the standard”), the company must establish, operate, maintain, and improve an information security management system (ISMS): a way to decide on, carry out, check, and correct the protection of information.
    .p3 = What is protected is the confidentiality, integrity, and availability of information: only the right people see it, it is correct, and it is there when needed.
    .p4 = The main points of this policy are published as { $doc-basic-policy }.

policy-isms-scope = Scope
    .p1 = This policy applies to all work, places, information assets, and systems of the company that are part of providing { $sells }.
    .p2 = This policy applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). Terms have the meanings given in { $doc-rule-organization }.
    .p3 = Contracts and { $doc-rule-outsourcing } set the line between the company and its contractors and cloud providers, and what each is in charge of.
    .p4 = { $doc-statement-of-applicability } shows which controls are used, which are not, and why.

policy-isms-commitment = Commitment of the representative
    .p1 = The representative commits to the following and sets the example:
    .requirements = To satisfy the laws, contracts, and requests of customers and partners that apply to the company
    .direction = To keep this policy and its objectives in line with the direction of the company and build protection into daily work
    .means = To provide the people, time, and money needed to reach the objectives
    .open = To make a workplace where people speak of doubts and mistakes at once and no one is blamed for it
    .improve = To improve the ISMS continually

policy-isms-risk = Risks
    .p1 = Once a year, and before any large change to work or systems, the security officer must carry out a risk assessment.
    .p2 = Risks are compared by their risk value, importance times likelihood. The results must be kept in { $doc-risk-report }.
    .p3 = The security officer must choose to reduce, avoid, transfer, or retain each risk and enter the person in charge and the date in { $doc-treatment-plan }.
    .p4 = The representative must decide how large a risk may be accepted. The plan, and the risks that remain, need the agreement of those in charge of them and the approval of the representative.

policy-isms-objectives = Objectives and how they are measured
    .p1 = The information security objectives of the company are those in the table below.
    .p2 = Objectives must follow this policy, be measurable where possible, and take into account the requirements that apply and the results of the risk assessment.
    .p3 = For each objective, the security officer must enter in { $doc-annual-plan } what is done, the people and money needed, who is in charge, by when, and how the result is judged.
    .p4 = Those named in the table must measure at the set times, record the result, and give it to the security officer. Where a target is missed, they must add the cause and the next step.
    .p5 = Once a year, the representative must review the objectives and make objectives and results known to staff.

policy-isms-targets = Information security objectives
    .col-goal = Objective
    .col-measure = Measure
    .col-target = Target
    .col-who = In charge
    .col-when = Measured
    .note = “On time” means by the deadline that the rules or the plan set.
    .know-goal = Everyone knows the rules
    .know-measure = Share of staff who completed the required education
    .know-target = 100%
    .know-who = Security officer
    .know-when = Every 6 months
    .report-goal = What is noticed is reported at once
    .report-measure = Share of incidents reported within 30 minutes
    .report-target = 90% or more
    .report-who = Security officer
    .report-when = Every 3 months
    .accounts-goal = No account outlives its need
    .accounts-measure = Share of accounts stopped on time when someone leaves
    .accounts-target = 100%
    .accounts-who = System administrator
    .accounts-when = Every 3 months
    .updates-goal = Vulnerabilities are closed
    .updates-measure = Share of updates installed on time
    .updates-target = 95% or more
    .updates-who = System administrator
    .updates-when = Every month
    .backup-goal = What is lost can be restored
    .backup-measure = Share of restore tests that succeeded
    .backup-target = 100%
    .backup-who = System administrator
    .backup-when = Every 6 months
    .backup-strict-goal = What is lost can be restored
    .backup-strict-measure = Share of restore tests that succeeded
    .backup-strict-target = 100%
    .backup-strict-who = System administrator
    .backup-strict-when = Every 3 months
    .risks-goal = High risks are reduced
    .risks-measure = Share of risk treatments done on time
    .risks-target = 90% or more
    .risks-who = Security officer
    .risks-when = Every 3 months
    .contractors-goal = Contractors protect too
    .contractors-measure = Share of contractors checked within the year
    .contractors-target = 100%
    .contractors-who = Security officer
    .contractors-when = Every year
    .shop-goal = The online shop stays open
    .shop-measure = Unplanned time out of service
    .shop-target = 2 hours a month or less
    .shop-who = System administrator
    .shop-when = Every month

policy-isms-roles = Roles and authority
    .p1 = The representative must assign the following roles and make them known to staff. { $doc-roles-duties } gives the names.
    .representative = Representative: approves the policy and objectives and is finally answerable for the results of the ISMS
    .officer = Security officer: keeps the ISMS in line with the standard and reports on its performance to the representative
    .head = Heads of department: see that the rules are kept in their departments
    .administrator = System administrator: sets up and looks after the systems as approved
    .reviewer = Internal reviewer: checks that the ISMS works as laid down, except in their own work
    .staff = Staff: keep the rules and report anything wrong at once

policy-isms-communication = Communication
    .p1 = The security officer must explain this policy to staff before they are given access to information, and every year after that.
    .p2 = The security officer must check, and record, that staff understand the policy, their own part in it, and what follows when it is not kept.
    .p3 = On request from customers, partners, and others concerned, this policy may be shown as far as the security officer approves.
    .p4 = { $doc-communication-procedure } lays down what is communicated, when, to whom, by whom, and how.

policy-isms-evaluation = Checking and improvement
    .p1 = Every year, the internal reviewer must plan and carry out an internal audit of whether the ISMS meets the company’s own rules and the standard, and whether it works.
    .p2 = Once a year, after the internal audit, the representative must hold a management review. It looks at the results of objectives, audits, incidents, and risks and at changes in what interested parties ask. The improvements decided on must be recorded.
    .p3 = When something falls short, the security officer must contain it, remove the cause, check that this worked, and record it.

policy-isms-breach = Exceptions and violations
    .p1 = Only exceptions approved under { $doc-rule-organization } are allowed.
    .p2 = { $doc-rule-people } lays down what follows a violation.

policy-isms-review = Review
    .p1 = Every { $review }, and when work, organization, law, or risks change greatly, the security officer must review whether this policy is still suitable and sufficient, and report to the representative. The representative must approve any change.
    .p2 = The keeper of documents keeps this policy as { $doc-document-list } requires. The security officer must tell staff what has changed.

policy-isms-supplement = This policy takes effect on the date shown under its title.
