# Incident response and continuity rule: who decides what when something happens, and how the work goes on
rule-incidents = Incident response and continuity rule
    .over = Information security rules, chapter 10

rule-incidents-purpose = Purpose and scope
    .p1 = The purpose of this rule is to limit the harm of an incident at { $company } (“the company”), keep the work going, and restore it soon.
    .p2 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). { $doc-rule-organization } defines its terms.
    .people-first = The safety of people always comes before information and work.

rule-incidents-roles = Roles and deputies
    .p1 = The roles in an incident are as follows:
    .representative = The representative decides on the response to a serious incident, on public statements, and on costs.
    .officer = The security officer directs the response and contacts those outside.
    .administrator = The system administrator stops, examines, and restores systems as the security officer directs.
    .heads = The head of each department keeps its work going in another way.
    .deputy = When the security officer cannot be reached, the deputy security officer must take over. When the deputy cannot be reached either, the representative must take over.
    .names = { $doc-incident-plan } must give names, telephone numbers, and the order of calls.

rule-incidents-noticing = Noticing
    .p1 = Staff must tell the security officer by telephone or in person at once, and at the latest within 30 minutes, when they notice any of the following:
    .lost = Loss or theft of a device, paper, or key, also when it was only left somewhere
    .sent = Something sent to the wrong person, or wrongly published or shared
    .tricked = A suspicious email or page that was opened, information entered there, or a payment made by deception
    .screen = An unfamiliar warning, a sign-in or a request for approval that nobody made, or files that do not open
    .stranger = A stranger on the premises, or signs of forced entry
    .stopped = A system needed for the work that has stopped
    .told = Word from outside, for example that information has leaked
    .breach = Conduct against the information security rules
    .p2 = Staff may disconnect a device that behaves strangely from the network even before they report it.
    .p3 = Until told otherwise, staff must not turn the device off, delete files, or investigate by themselves. When nobody can be reached and the harm keeps spreading, staff may photograph the screen and turn the device off.
    .no-blame = The company does not blame those who report. A prompt, honest report counts in a person’s favor.

rule-incidents-grading = Grading
    .p1 = Within 1 hour of a report, the security officer must decide whether it is an incident and which of the following grades it has:
    .serious = Serious: strictly confidential or personal information may have leaked outside the company (except what was sent to a wrong recipient as named under Medium); money is lost; important work stops for 1 day or more; or a report to the authorities is required
    .middle = Medium: one person’s information was sent to a wrong recipient, no report to the authorities is required, and its deletion is confirmed; internal information may have leaked; work stops for half a day or more; or 2 or more devices are affected
    .light = Minor: anything else
    .doubt = In doubt, the higher grade applies.
    .tell = When the grade is serious, the security officer must tell the representative at once.
    .again = The security officer must review the grade whenever something new is known, and must record the time and the reason of a change.

rule-incidents-first-steps = First steps
    .p1 = According to what has happened, the security officer must have the following done at once:
    .cut = Disconnect devices that may spread the harm from the network, and leave their power on.
    .accounts = Change passwords that may be known, and stop accounts that may have been used.
    .lost = Lock or erase a lost device remotely.
    .sent = Ask a wrong recipient to delete the message unopened, and confirm that it was deleted.
    .money = Ask the bank and the card company to stop a payment made by deception.
    .cards = When card information is concerned, stop card payment and tell the payment service provider or other contract partner.
    .stop = The security officer and the deputy may stop systems, and the work that depends on them, without waiting for the representative’s approval.
    .administrator = When it is urgent to stop the spread, the system administrator may disconnect devices at the same time as reporting.
    .card = { $doc-first-hour-card } sets out the first hour and must be kept by the telephone and the devices.

rule-incidents-extortion = Extortion
    .p1 = Staff must not answer a demand for money.
    .p2 = Only the representative decides on an answer, after consulting the police. Payment must not be counted on as a way to recover.

rule-incidents-evidence = Keeping evidence
    .p1 = The security officer must have what is seen, done, and said written down on the spot, with time and name.
    .p2 = The system administrator must keep the devices and logs concerned from being erased or overwritten until the examination ends.
    .p3 = Evidence must be collected as { $doc-evidence-steps } says. When a legal dispute is likely, the devices must not be touched until a specialist firm or the police have been consulted.
    .custody = For each piece of evidence, the security officer must record where it is kept, who handed it over, who received it, and when.

rule-incidents-report = Reports outside the company
    .p1 = The security officer must first tell the representative, and must keep the time set by law and contract even when the representative cannot be reached. The security officer must inform those of the following who are concerned:
    .police = The police, when a crime is possible
    .partners = A business partner, when its information or work is affected
    .client = The client, when information held for its work is concerned
    .cards = The card company or payment service provider, when card information is concerned
    .insurer = The insurer, if there is insurance, before a paid investigation is ordered
    .personal = The security officer must report a leak, loss, or damage of personal information, or a possible one, to the Personal Information Protection Commission if any of the following is true (Act on the Protection of Personal Information, Art. 26; Rules, Art. 7; checked November 2026):
    .sensitive = Sensitive information, such as medical history, is included
    .loss = Money may be lost through its use, as with card numbers
    .wrongful = A wrongful purpose is possible, as with unauthorized access or taking out
    .many = More than 1,000 people are concerned
    .deadlines = The first report must be made within about 3 to 5 days. The final report must be made within 30 days, or within 60 days when a wrongful purpose is suspected. The day it became known is day 1 (Rules, Art. 8, and the Commission’s guidance; checked November 2026). { $doc-breach-report } counts the days.
    .my-number = When Individual Numbers (My Number) are included, { $doc-rule-my-number } applies.
    .none = When the security officer decides not to report, the reason must be recorded.

rule-incidents-announcement = Telling those affected, and the public
    .p1 = When a leak is reported to the Personal Information Protection Commission, the security officer must also tell the people concerned (Act on the Protection of Personal Information, Art. 26; checked November 2026).
    .p2 = The representative decides whether, when, and in what words the public is told. { $doc-notices } serves as a draft.
    .progress = The security officer must tell affected customers and business partners at set times when work is likely to be restored.
    .p3 = Only the person whom the representative names may answer questions from outside. Others must take the caller’s name and contact and pass them to that person.
    .p4 = Staff must not speak of an incident outside the company, on social media, or to family. This does not prevent anyone from consulting a public body or from making a report that the law protects.

rule-incidents-recovery = Order of recovery
    .p1 = The security officer must have systems restored as { $doc-recovery-plan } says, in the following order:
    .base = Power, lines, network, and administrator accounts
    .promised = Systems of the work that can wait the shortest time
    .rest = Other systems
    .cause = The system administrator must close the way in and change passwords before restoring a system.
    .backup = Before restoring, the system administrator must check that the backup is intact and free of malware.
    .end = The security officer must declare the end of recovery after the heads of department have checked that systems and data are right.

rule-incidents-continuity = Working another way
    .p1 = For each important kind of work, the head of department must set how long it can wait and how it is done when systems are down, and must review this once a year.
    .paper = The head of department must keep the forms, lists, and contacts needed for this in a form that works without power.
    .protection = Work done in another way must still protect information as its class requires.
    .afterwards = After recovery, the head of department must have what was written on paper entered in the system, checked by two people, and the paper put away as the rules say.
    .disaster = In a disaster, the head of department must first confirm that people are safe and then tell the security officer of harm to information and devices.

rule-incidents-preparation = Preparation and drills
    .plan = The security officer must make { $doc-incident-plan } and correct it once a year and whenever people or contacts change.
    .print = The security officer must print the plan and the contacts and keep them in 2 places, on and off the premises.
    .drill = The security officer must hold a drill with staff once a year.
    .drill-strict = The security officer must hold a drill with staff twice a year.
    .drill-restore = A drill must include reaching everyone through the call tree and doing work in another way.
    .drill-result = The security officer must have the weak points found in a drill corrected, each by a named person and a date.

rule-incidents-after = Preventing a recurrence
    .p1 = Within 14 days of the end of a serious incident, the security officer must write its cause and the measures in { $doc-after-action } and report to the representative.
    .light = For medium and minor incidents, what happened, why, and what was corrected must be entered as one line of a list.
    .middle = Medium incidents must be written up and reported in the same way. For minor ones, what happened, why, and what was corrected must be entered as one line of a list.
    .measures = The representative must decide on measures against a recurrence, each with a person and a date. The security officer must check on that date that each is done and works.
    .lesson = { $doc-rule-people } covers lessons after an incident. The security officer must check whether the list of risks or this rule needs a change.

rule-incidents-records = Records
    .p1 = For every incident, the security officer must record the course of events from the report to the end.
    .p2 = Records under this rule must be kept as { $doc-rule-organization } says.

rule-incidents-supplement = This rule takes effect on the date shown under its title.
