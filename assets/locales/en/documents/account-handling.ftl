# Accounts: issue, change, and removal, with the checklist for a person who leaves and the log
account-handling = Accounts: issue, change, and removal

account-handling-purpose = Purpose and scope
    .p1 = This procedure makes the systems of { $company } (“the company”) available only to those who need them, and only while they need them.
    .p2 = It applies to accounts on all systems, services, and devices that the company uses.
    .p3 = Terms have the meanings given in { $doc-rule-organization }.

account-handling-issue = Issue
    .p1 = Accounts are issued to those who need them for work, no wider than needed, and one to each person.
    .p2 = The user, or whoever receives a person who joins, must request the account by entering the system, the reason, and the first day in the account log.
    .p3 = The system administrator must check the approval under { $clause-approval } before issuing the account.
    .p4 = The account is handed over after the person has had the lesson for joining and signed the pledge.
    .p5 = The first password is told to the person directly. The person must change it at first use.
    .p6 = { $doc-rule-access } says where multi-factor authentication (MFA) is required.

account-handling-approval = Approval
    .p1 = Accounts and access rights are approved as follows:
    .work = what the person needs for their work: by the head of department
    .other = what goes beyond that work, and administrator accounts: by the security officer
    .p2 = Nobody may approve their own request. The security officer approves requests of heads of department, and the representative those of the security officer.
    .p3 = The person who approves must not be the person who makes the settings. Where they would be the same, the security officer approves.

account-handling-change = Change
    .p1 = When someone’s work or place changes, the head of department must tell the system administrator by the day of the change.
    .p2 = The system administrator must remove rights that are no longer needed by the day after the change.
    .p3 = The account of anyone who is away for 90 days or more is stopped for that time, after talking with the person.

account-handling-removal = Stopping and removal
    .p1 = As soon as it is settled that someone leaves or a contract ends, the head of department must tell the system administrator and the security officer the last working day.
    .p2 = The system administrator must stop or remove an account that is no longer needed by the day after the last working day.
    .p3 = In a dismissal or a dispute, the system administrator must stop the account on the same day, before the person is told, as the security officer directs.
    .p4 = A stopped account is not removed until the handover is complete. Meanwhile, its former user must not be able to use it.
    .p5 = The system administrator must enter the stop in the account log with its date.

account-handling-handover = Handover and checklist
    .p1 = The head of department must move the email and files that are needed for work to the person who takes over.
    .p2 = By the day after the last working day, the system administrator must change shared passwords and codes that the person leaving knew.
    .own-devices = The head of department and the owner of a personal device must see on its screen that work information is gone. The system administrator must take the device off the register.
    .p3 = The system administrator must tick the checklist that comes with this procedure and give it to the security officer.
    .second = Within 7 days, the security officer must test in person that the stopped accounts cannot be used.

account-handling-administrators = Administrator accounts
    .p1 = An administrator account is issued apart from the account for everyday work. { $doc-rule-access } sets how many there may be, how they are used, and how recovery is prepared.
    .p2 = When an administrator is replaced, the system administrator must, by the next day, change the passwords and recovery information that person knew.
    .p3 = Where recovery information is kept in a sealed envelope, the representative must check at each account review that it has not been opened.

account-handling-contractors = Accounts of contractors
    .p1 = Each person at a contractor gets an account of their own, with an end date.
    .p2 = The security officer must require contractors to say in advance when a person is replaced.
    .p3 = The system administrator must stop a contractor’s account for times when no work is done.

account-handling-review = Review
    .yearly = Once a year, the security officer must compare the list of accounts with the list of those who work here.
    .half-yearly = Every 6 months, the security officer must compare the list of accounts with the list of those who work here.
    .quarterly = Administrator accounts are compared every 3 months, by someone who is not an administrator.
    .p2 = The result is entered in { $doc-log-access-review }.
    .p3 = An account whose user is unknown must be stopped on the same day, and removed after it has been looked into.

account-handling-records = Records
    .p1 = The system administrator must enter each issue, change, stop, and removal in the account log that comes with this procedure.
    .p2 = Checklists and log must be kept as { $doc-rule-organization } requires.

account-handling-supplement = This procedure takes effect on the date shown under its title.

account-handling-leaver = Checklist for a person who leaves
account-handling-leaver-how = One sheet a person. Begin on the day the departure is settled, and finish by the day after the last working day. Cross out what is not used here.
account-handling-leaver-facts =
    .name = Person leaving
    .last-day = Last working day
    .taker = Taken over by
account-handling-leaver-list =
    .mail = Email: stopped; no forwarding is set; the person taking over receives it
    .storage = File sharing: stopped; sharing links made by the person reviewed
    .accounting = Accounting and payroll services: stopped
    .shop-system = Register, bookings, online shop: stopped; staff number taken off
    .terminal = Card terminal: code known to the person changed
    .bank = Online banking and public offices online: taken off the users
    .website = Admin screens of website and social media: taken off the users
    .computer = Company computer: received; the person’s user removed
    .phone = Company phone: received; reset to factory settings
    .own-device = Personal device: off the register; both saw that work information is gone
    .outside = Connection from outside: stopped
    .server = Server on the premises: taken off the users
    .wifi = Wi-Fi: password known to the person changed
    .shared = Shared passwords and codes: all changed
    .premises = Keys, door codes, alarm: received; codes changed
    .groups = Message groups, staff list, emergency contacts: taken off
    .partners = Business partners and contractors: told who takes over
    .pledge = Pledge: explained, signed, one copy given
account-handling-leaver-done =
    .done = Finished on, by (administrator)
    .confirmed = Confirmed on, by (security officer)
account-handling-systems = So that nothing is missed: devices and services in use

account-handling-log = Account log
    .col-asked = Requested (date, by)
    .col-person = Person
    .col-system = System and rights
    .col-what = Issue, change, stop, or removal
    .col-needed = Reason, and first or last day
    .col-approved = Approved (by, date)
    .col-done = Set up (by, date)
    .example-asked = Apr 1, Suzuki (shop floor)
    .example-person = Tanaka (part-time)
    .example-system = Register (sales only)
    .example-what = Issue
    .example-needed = Joins the shop floor on Apr 3
    .example-approved = Head of shop floor, Apr 1
    .example-done = System administrator, Apr 2
    .note = Stops and removals are done by the day after the last day. No passwords are written here.
