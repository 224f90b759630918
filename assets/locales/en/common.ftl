# Words that paper and screen share
word-yes = Yes
word-no = No
word-unknown = I don’t know

word-step-understand = Understand
    .note = See how things are
word-step-assess = Assess
    .note = Estimate impact and weak spots
word-step-prioritize = Prioritize
    .note = Decide what comes first
word-step-communicate = Communicate
    .note = Tell the people concerned

word-depth-quick = Lv. 1 First steps
    .short = First steps
    .note = Small steps you can finish today
word-depth-baseline = Lv. 2 Standard
    .short = Standard
    .note = What suits most businesses
word-depth-comprehensive = Lv. 3 Thorough
    .short = Thorough
    .note = What you can show to customers and auditors

word-progress-open = To come
word-progress-begun = Begun
word-progress-done = Done
word-progress-unknown = I don’t know
word-progress-later = Later
word-progress-not-for-us = Not for us

word-medium-hand = By hand or word
word-medium-paper = Paper
word-medium-system = System

word-month-1 = January
word-month-2 = February
word-month-3 = March
word-month-4 = April
word-month-5 = May
word-month-6 = June
word-month-7 = July
word-month-8 = August
word-month-9 = September
word-month-10 = October
word-month-11 = November
word-month-12 = December
word-month-short-1 = Jan
word-month-short-2 = Feb
word-month-short-3 = Mar
word-month-short-4 = Apr
word-month-short-5 = May
word-month-short-6 = Jun
word-month-short-7 = Jul
word-month-short-8 = Aug
word-month-short-9 = Sep
word-month-short-10 = Oct
word-month-short-11 = Nov
word-month-short-12 = Dec
word-minutes = about { $count } minutes
word-hours = { $count ->
    [1] about 1 hour
   *[other] about { $count } hours
 }
word-year = { $year }
word-kilobytes = { $count } KB
word-megabytes = { $count } MB

word-level-not-yet = Not yet
    .means = There is no set way of doing it yet.
word-level-partly = Partly
    .means = Some people do it, or some places have it.
word-level-done = Done
    .means = It is how the company works.
word-level-reviewed = Reviewed
    .means = It is how the company works, it is written down, and it is looked at again at fixed times.

word-tier-1 = Tier 1: Partial
    .means = You deal with things as they happen. Who does what still depends on the person.
word-tier-2 = Tier 2: Risk Informed
    .means = Management knows the risks and starts with what matters most. Rules for the whole company are not complete yet.
word-tier-3 = Tier 3: Repeatable
    .means = The rules are on paper and anyone can follow them. When the work changes, so do the rules.
word-tier-4 = Tier 4: Adaptive
    .means = You learn from past incidents and new tricks, and change how you work before something happens.

word-cause-overdue = Its date has passed
word-cause-again = Time to check it again
word-cause-due-soon = Its date is near
word-cause-begun = You have already begun
word-cause-risk = It carries out a control you chose against a risk
word-cause-answers = It fits your answers
word-cause-unlocks = Other actions build on it
word-cause-effect = It does a lot for the time it takes
