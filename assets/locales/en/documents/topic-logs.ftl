# Logs: what is recorded, how long it is kept, who reads it
topic-logs = Log rule
    .over = Information security rules, topics

topic-logs-purpose = Purpose and scope
    .p1 = This rule says how logs are kept and read, so that { $company } (“the company”) notices trouble early and can trace its cause afterward.
    .p2 = A log is the record that devices and services keep of who did what, and when.
    .p3 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). Terms have the meanings given in { $doc-rule-organization }. Contractors who look after logs must be bound to the same by contract.

topic-logs-what = What is logged
    .p1 = The system administrator must set the devices and services used for work to log:
    .sign-in = Successful and failed sign-ins
    .admin = What administrators do and which settings change
    .guard = Warnings from antivirus software and firewalls
    .traffic = Traffic between the company and the outside
    .cloud = Use, sharing, and export in cloud services
    .secret = Viewing and taking out strictly confidential information
    .shop = What is done in the admin screen of the online shop
    .list = The system administrator must list each kind of log, where it is kept, for how long, and who reads it.
    .never = The system administrator must see that passwords and card numbers do not enter the logs.

topic-logs-clock = Setting the clocks
    .p1 = The system administrator must set devices that log to take the time from one source automatically. Clocks set by hand must be checked every month.

topic-logs-keep = How long logs are kept
    .three = The system administrator must keep logs for 3 months.
    .six = The system administrator must keep logs for 6 months.
    .twelve = The system administrator must keep logs for 12 months.
    .export = Where a service keeps logs for a shorter time, they must be exported before they are deleted. Where that is not possible, the security officer must decide on a substitute.
    .incident = Logs that concern an incident must not be deleted, even after that time, until the security officer approves.

topic-logs-protect = Protecting the logs
    .p1 = Only the system administrator, the security officer, and those assigned to check may read the logs.
    .p2 = Staff must not stop or alter logs, nor delete them before their time is up.
    .p3 = Logs show what staff do. Those who read them must not use or discuss them for any purpose but protecting information.
    .apart = The system administrator must keep a copy of the logs apart from the device, where their own account cannot delete it.

topic-logs-check = Reading the logs
    .monthly = The system administrator must read the logs every month, look for anything unusual, and record the date and the result.
    .weekly = The system administrator must read the logs every week, look for anything unusual, and record the date and the result.
    .daily = The system administrator must read the logs on every working day, look for anything unusual, and record the date and the result.
    .signs = In particular, they must look for:
    .night = Sign-ins at night, on days off, or from an unknown place
    .failed = Repeated failed sign-ins
    .left = Activity on the account of someone who has left
    .bulk = More exports or deletions than usual
    .forward = Email forwarding that nobody has set
    .reviewer = The security officer too must check the logs of administrators, as { $doc-rule-access } requires.

topic-logs-found = When something is found
    .p1 = Anyone who finds something unusual must tell the security officer at once. { $doc-rule-incidents } says what follows.
    .p2 = The system administrator must not delete the logs concerned and must copy them as { $doc-evidence-steps } describes.

topic-logs-exceptions = Exceptions, records, and review
    .p1 = Anyone who cannot keep this rule must first have an exception approved by the security officer under { $doc-rule-organization }.
    .p2 = Records under this rule must be kept as laid down in { $doc-rule-organization }.
    .p3 = The security officer must review this rule every { $review }, when devices or services change, and after an incident.

topic-logs-supplement = This rule takes effect on the date shown under its title.
