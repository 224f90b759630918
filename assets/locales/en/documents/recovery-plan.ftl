# Recovery playbook: in what order to restore, who restores, who checks
recovery-plan = Recovery playbook
    .footer = A copy on a stopped device cannot be read. Print this and keep it in 2 places, on and off the premises.
    .over = Incident kit

recovery-plan-purpose = Purpose
    .p1 = The purpose of this playbook is to get the work of { $company } (“the company”) running again after a stop, safely and in a set order.
    .p2 = The rule behind it is { $doc-rule-incidents }.

recovery-plan-start = When to start restoring
    .p1 = The security officer must not order the start until all of the following are true.
    .cut = The spread has stopped.
    .way = The way in, or the cause of the failure, is known and closed.
    .evidence = The evidence needed for the investigation has been kept.
    .copy = The copy to restore from dates from before the harm and is intact.
    .p2 = If there is no time to wait for all of these, the representative must decide and the reason must be recorded.

recovery-plan-people = People
    .p1 = The following table names the people and their stand-ins.
    .p2 = The person who restores must not be the person who checks. If there is only one person, an outside firm must be asked to check.
    .p3 = Work with administrator accounts must be done by two people, one of whom must record it.
recovery-plan-roles = Recovery roles

recovery-plan-steps = How to restore
    .p1 = The system administrator must work through the following table from the top and write down the time of each step.
    .p2 = If the sign to go on does not appear, the system administrator must stop and tell the security officer.
    .backup = A second copy of a backup must be made before it is used. Nothing may be written to the original.
    .cloud = Before cloud data is restored, the provider must be asked which date and time can be restored and what to save first.
recovery-plan-steps-table = Recovery steps

recovery-plan-order = Order of restoring
    .p1 = Systems must be restored in the order of the following table. Power, lines, the network, and administrator accounts come before the rest.
    .p2 = To change the order, the security officer must decide and tell the heads of department.
recovery-plan-order-table = Systems, and the order of restoring
recovery-plan-needs-table = What the work depends on, and what can stand in

recovery-plan-before = Checks before going back to work
    .p1 = The head of department must not let a restored system be used for work until all of the checks below are done.
    .p2 = The security officer must decide when use may begin.
    .p3 = For 14 days after that, the system administrator must look at logs and behavior every day and record it.
recovery-plan-checks =
    .cause = The way in, or the cause of the failure, is closed
    .clean = No malware is left, and doubtful devices have been reset
    .updates = Updates are installed
    .passwords = Passwords of administrators and users are changed, and multi-factor authentication (MFA) is set up again
    .access = There are no unknown accounts, forwarding, or ways in from outside
    .data = Counts, totals, and dates agree with paper or the latest records
    .work = The usual work was tried from end to end (receive, look up, print, send)
    .cards = The payment provider agrees that card payment may resume
    .site = One order was tried through to payment, and nothing unknown is on the pages
    .machines = Machines were run and stopped with nobody near
    .backup = The next backup will be made
    .logs = Logs are being kept
recovery-plan-go =
    .checked = Checked by, date, time
    .decided = Use approved by, date, time

recovery-plan-tell = Keeping people informed
    .p1 = Until everything is back, people must be told as in the following table. Staff must be told first.
    .p2 = Even when nobody knows yet when things will be back, people must be told so at the promised time.
recovery-plan-tell-table = Whom we tell, and how

recovery-plan-end = The end, and after
    .p1 = When all checks are done, the security officer must declare the end of recovery and tell all who were informed.
    .p2 = The head of department must have what was written on paper in the meantime entered in the system and checked by two people.
    .p3 = Within 14 days of the end, the security officer must write { $doc-after-action }.

recovery-plan-keeping = Keeping this playbook current
    .p1 = The security officer must correct this playbook once a year and whenever devices or services are replaced.
    .p2 = The security officer must keep the same printed version in 2 places, on and off the premises.
recovery-plan-own = What is needed on the day
