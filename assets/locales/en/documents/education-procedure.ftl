# How education is run: plan, required topics, test, record, effect
education-procedure = How education is run

education-procedure-purpose = Purpose and scope
    .p1 = This procedure helps everyone at { $company } (“the company”) know why and how to protect information, and keep doing so at work.
    .p2 = It applies to everyone who works for the company, from directors to part-time and agency workers (“staff”).
    .p3 = The representative names the education organizer in { $doc-roles-duties }. Until one is named, the security officer is the organizer.

education-procedure-plan = Plan
    .p1 = Before each business year, the education organizer must write { $doc-education-plan } and have it approved by the representative.
    .p2 = The plan must state aims, groups, topics, months, teachers, how understanding is checked, and costs.
    .p3 = When the plan changes, the date and the reason must be written down and the plan approved again.

education-procedure-topics = Required topics
    .p1 = The education organizer must see that the topics in the table after this article are taught at the times and to the people shown.
    .p2 = An account must not be handed over before the lesson for joining is complete.

education-procedure-required = Topics and times
    .col-when = When
    .col-topic = Topic
    .col-whom = For whom
    .joining-when = On joining
    .joining-topic = The policy, what not to do, and whom to tell when something is wrong
    .joining-whom = Those who join or come back
    .pledge-when = On joining
    .pledge-topic = What the pledge means, and the promise that continues after leaving
    .pledge-whom = Those who join
    .own-devices-when = Before first use
    .own-devices-topic = Rules for personal devices, and what to do when one is lost
    .own-devices-whom = Those who use a personal device
    .yearly-when = Every year
    .yearly-topic = The rules, and what has changed since last year
    .yearly-whom = Everyone
    .tricks-when = Every year
    .tricks-topic = Tricks that are common now, and reporting within 30 minutes
    .tricks-whom = Everyone
    .personal-when = Every year
    .personal-topic = Handling personal information, and the laws that must be kept
    .personal-whom = Everyone
    .cards-when = Every year
    .cards-topic = Handling the card terminal, and noting no card numbers
    .cards-whom = Those at the register
    .drill-when = Every year
    .drill-topic = Practice in reporting, and what to do in the first hour
    .drill-whom = Everyone
    .roles-when = Before taking a role, and every year
    .roles-topic = Knowledge and skills that the role needs
    .roles-whom = Security officer, system administrator, and other roles
    .threat-when = When a new trick becomes known
    .threat-topic = How to tell it, and what not to do
    .threat-whom = Those concerned
    .law-when = When laws or rules change
    .law-topic = What has changed, and what it means for the work
    .law-whom = Those concerned
    .incident-when = After an incident
    .incident-topic = What happened, why, and what will change
    .incident-whom = Everyone
    .note = Topics marked “when” or “after” are taught within 1 month. What cannot wait is told on the same day, at a morning meeting for example.

education-procedure-teaching = Teaching
    .p1 = Lessons must be held within working hours.
    .p2 = The education organizer must use examples from the work. Reading out the rules is not enough.
    .p3 = Anyone who was absent must be taught the same content within 1 month.
    .twice = Topics for everyone that the table marks “every year” are taught every half year.

education-procedure-warning = Warnings
    .p1 = At least once a month, the security officer must look at warnings from public bodies and business partners.
    .p2 = If a warning concerns the company, the security officer must pass it on to staff in a few words by the next day.
    .mail = Odd emails that reach staff are used as teaching material, with names and addresses hidden.

education-procedure-special = Competence by role
    .p1 = The education organizer must list the knowledge and skills that each role needs, beside those that are there.
    .p2 = What is missing is made up by courses, outside teachers, or work with someone experienced.
    .p3 = That it has been made up must be shown by evidence, such as a certificate or the result of practice.

education-procedure-test = Checking understanding
    .ask = On the day of the lesson, the teacher must check understanding with at least three questions. Answers may be spoken.
    .paper = Once a year, everyone answers a test on paper or on screen. A score of 80% or more is a pass.
    .p2 = Anyone who has not understood must be taught and checked again within 1 month.
    .p3 = Results are used to teach better. They must not be used for appraisal or pay.

education-procedure-record = Records
    .p1 = For each lesson, the education organizer must record:
    .day = date, length, and teacher
    .names = names or signatures of those present, and names of those absent
    .topic = topic and material
    .result = result of checking understanding
    .p2 = The records must be kept as { $doc-rule-organization } requires.

education-procedure-effect = Checking the effect
    .p1 = At the end of the business year, the education organizer must look at the share of people taught, test results, the number of reports, and the incidents that happened.
    .p2 = The result is reported to the representative and used in the plan for the next year.
    .p3 = For a topic without effect, the cause and the remedy must be written down. The effect is checked again after the remedy.

education-procedure-supplement = This procedure takes effect on the date shown under its title.
