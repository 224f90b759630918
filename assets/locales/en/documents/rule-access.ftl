# Access control and authentication rule: who may see what, and how people show who they are
rule-access = Access control and authentication rule
    .over = Information security rules, chapter 4

rule-access-purpose = Purpose
    .p1 = This rule is made so that the information and systems of { $company } (“the company”) are used only by those whose work requires it.

rule-access-scope = Scope
    .p1 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). Terms have the meanings given in { $doc-rule-organization }.
    .p2 = Outside services used for work come under this rule too.

rule-access-rights = Deciding access rights
    .p1 = For each job, the head of department must set down in a table what may be seen, what may be changed, and which systems may be used. The security officer must approve the table.
    .p2 = Access rights must be the least that the work requires. Rank alone is no reason to widen them.
    .p3 = For access outside the table, the head of department must obtain the security officer’s approval, giving the reason and an end date.

rule-access-accounts = Accounts
    .p1 = Each person must have an account of their own. Staff must not let anyone else use theirs.
    .p2 = Where a device such as a cash register cannot tell users apart, several people may use one account with the security officer’s approval.
    .p3 = For such an account, the head of department must list its users and make it possible to tell later who used it. When a user leaves, the password must be changed by the next day.

rule-access-granting = Granting, changing, and stopping
    .p1 = The system administrator must set up an account only when the head of department has approved it. { $doc-account-handling } gives the steps.
    .p2 = When someone’s work changes, the system administrator must change the access rights by the next day.
    .p3 = When someone leaves, the system administrator must stop the account by the day after the last day of work.
    .p4 = In a dismissal or dispute, the system administrator must stop the account on the same day, before the person is told, as the security officer directs.
    .p5 = The system administrator must stop accounts unused for 90 days and tell the head of department.

rule-access-review = Review of access rights
    .p1 = Once a year, the security officer and the heads of department must review the list of accounts against the people and work of the day.
    .p2 = Every 6 months, the security officer and the heads of department must review the list of accounts against the people and work of the day.
    .p3 = Every 3 months, the security officer must have administrator accounts reviewed by someone who is not an administrator.
    .p4 = The system administrator must remove accounts and rights found unnecessary by the next day. The result must be entered in { $doc-log-access-review }.

rule-access-passwords = Passwords
    .p1 = Passwords must have at least 10 characters. They must not be easy to guess, such as a name, birthday, or telephone number.
    .p2 = Passwords must have at least 12 characters. They must not be easy to guess, such as a name, birthday, or telephone number.
    .p3 = Passwords must have at least 14 characters. They must not be easy to guess, such as a name, birthday, or telephone number.
    .p4 = Staff must not use the same password for two services. Passwords must not be told to anyone or written where they can be seen.
    .p5 = If a password may have become known, it must be changed at once and the security officer told. Changing passwords at set times is not required.
    .p6 = The system administrator must set systems to lock after 10 wrong tries in a row. { $doc-topic-passwords } gives details.

rule-access-mfa = Multi-factor authentication
    .p1 = For the following, wherever available, multi-factor authentication (MFA) must be used: besides the password, a phone, a fingerprint, or the like shows who the person is.
    .mail = Email
    .cloud = Cloud services
    .remote = Connections from outside
    .admin = Administrator accounts
    .p2 = Staff who receive a confirmation request they did not cause must refuse it and tell the security officer at once.
    .p3 = Strictly confidential information must not be handled in a service without multi-factor authentication.

rule-access-administrators = Administrator accounts
    .p1 = Administrator accounts can change settings. They must be given to no more than 3 people, approved by the security officer.
    .p2 = Administrators must use them only to change settings. For daily work they must use another account.
    .p3 = The system administrator must change the default passwords of equipment and services before use.
    .p4 = For a system with only one administrator, the representative must keep what is needed for recovery in a sealed envelope in a safe or other locked place.
    .p5 = Administrators must record the date, reason, and content of each change of settings. { $doc-topic-logs } governs how this is checked.

rule-access-lock = Screen lock
    .p1 = The system administrator must set devices to lock the screen after 5 minutes without use.
    .p2 = The system administrator must set devices to lock the screen after 3 minutes without use.
    .p3 = Staff must lock the screen when they leave their place.

rule-access-remote = Connections from outside
    .p1 = Staff may connect to the company’s systems from outside only if they and their devices are approved under { $doc-rule-telework }. Contractors may connect only for the work that their contract allows under { $doc-rule-outsourcing }.
    .p2 = The system administrator must set services that are not used from outside to refuse connections from outside.

rule-access-contractors = Access by contractors
    .p1 = For each user at a contractor, the security officer must decide the extent and period of the account.
    .p2 = The system administrator must enable accounts needed only for a task on the day of the task alone. When the contract ends, accounts must be stopped by the next day.

rule-access-watching = Watching use
    .p1 = The system administrator must log who signed in and when. { $doc-topic-logs } governs how long and how logs are kept.
    .p2 = When reading logs, the system administrator must look for repeated failed sign-ins and for sign-ins from unfamiliar places.
    .p3 = The system administrator must set systems to report unusual sign-ins at once.

rule-access-records = Records
    .p1 = Records of requests, granting, changing, stopping, and review of accounts must be kept as { $doc-rule-organization } requires.

rule-access-supplement = This rule takes effect on the date shown under its title.
