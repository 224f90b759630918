# The plan of the year. The words of what is offered go into the plan as they are.
education-topic-lesson = Lesson
    .material = Sonae’s lesson
education-topic-first-month = What new staff learn in their first month
    .material = Sonae’s lessons
    .check = A signature
education-topic-rules = What changed in the rules
    .material = The changed rules
    .check = A signature
education-topic-phishing = Practice in reporting suspicious messages
    .material = Practice sheets
    .check = Share of people who reported
education-topic-table-top = Tabletop exercise for an incident
    .material = Leader’s sheet and scene cards
    .check = The observer’s notes
education-topic-review = Test at the end of the year
    .material = A test
    .check = Share of people who passed
education-check-talk = A short test
education-check-hands-on = Showing how it’s done
education-check-discussion = Notes of the discussion
education-check-interview = A signature

education-ability-everyone = Stop when in doubt, and report at once
education-ability-newcomer = Name the promises of the first day and whom to ask
education-ability-shop = Handle customers’ data and cards by the steps
education-ability-office = Check the address and the amount before sending
education-ability-outside = Keep an eye on devices and papers outside too
education-ability-systems = Keep up updates, backups, and accounts
education-ability-leaders = Lead the first hour of an incident calmly

education-reason-incident = Signs of an incident in { $month }
education-reason-weak = { $count }% right in tests
education-reason-not-passed =
    { $count ->
        [one] 1 person hasn’t passed the test
       *[other] { $count } people haven’t passed the test
    }
education-reason-not-held = Planned, and not held yet
education-reason-missed =
    { $count ->
        [one] 1 person hasn’t had it this past year
       *[other] { $count } people haven’t had it this past year
    }
education-reason-gap =
    { $count ->
        [one] 1 person falls short in “{ $skill }”
       *[other] { $count } people fall short in “{ $skill }”
    }
education-reason-risk =
    { $count ->
        [one] 1 risk of “{ $threat }”
       *[other] { $count } risks of “{ $threat }”
    }
education-reason-change = Rules were changed ({ $documents })
education-reason-law = The law asks for it
education-reason-joining = New staff need it
education-reason-role = Needed for this work: { $role }
education-reason-yearly = Everyone goes over it once a year
education-reason-few-reports = { $count }% reported in practice
education-reason-practice = Trying out what was learned
education-reason-action = Leads to “{ $action }” in the guide

education-aim-ask-first = More people ask before they open something suspicious.
education-aim-customers = Everyone handles customers’ data in the same steps.
education-aim-fill-gaps = We fill the gaps in what people can do.
education-aim-first-hour = Whoever is here can begin the first hour of an incident.
education-aim-everyone = Everyone learns at least once a year.

education-indicator-attendance = Share of people who took part
    .target = { $count }% or more
    .value = { $count }%
    .how = Count the attendance records
    .when = At each session
education-indicator-score = Average test score
    .target = { $count } points or more
    .value = { $count } points
    .how = Look at the test results
    .when = At each test
education-indicator-report = Share reported in practice
    .target = { $count }% or more
    .value = { $count }%
    .how = Count the results of the practice
    .when = At each practice

education-now-title = This year’s education plan
education-now-title-year = The education plan for the year from { $year }
education-now-sub = See the month of each topic and how far you are.
education-now-over = The year of this plan is over. Make the plan for the next one.
education-now-sheet = Edit the plan’s tables
education-now-more = Choose more to learn
education-now-next-year = Plan the next year
education-now-back = Back to this year’s plan
education-now-paper = See the education plan

education-offer-title = Choose what to learn this year
education-offer-title-more = Choose what to add to the plan
education-offer-title-next = Choose what to learn in the year from { $year }
education-offer-sub = These come from your risks, missing skills, what happened, and the guide. Leave some out, or change them later.
education-offer-sub-next = These come from test results, people who missed a session, what wasn’t held, and missing skills. What you choose becomes the next year’s plan.
education-offer-follows = What you choose here takes the place of the lines of the plan. Issued plans and records of sessions stay. You can undo it.
education-offer-nobody = Nobody is in the list of people yet. With people in it, headcounts and missing skills become reasons too.
education-offer-people = Add people
education-offer-busy = Months too busy to meet
education-offer-busy-note = Topics are spread over the other months.
education-offer-topics = What to learn
education-offer-aims = Aims
education-offer-indicators = Signs of success
education-offer-before = Year before: { $value }
education-offer-in-plan = In the plan
education-offer-take =
    { $count ->
        [one] Put 1 topic into the plan
       *[other] Put { $count } topics into the plan
    }
education-offer-take-next =
    { $count ->
        [one] Begin the next year with 1 topic
       *[other] Begin the next year with { $count } topics
    }
education-offer-none = Choose at least one.
education-offer-all-taken = Everything that was offered is in the plan.
education-offer-empty-title = There’s nothing to offer
education-offer-empty = Write what people learn into the plan’s tables.
education-offer-between = { " · " }
education-offer-any = When somebody joins
education-offer-minutes = { $count } min
education-offer-people-count =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
education-offer-cost = { $amount } yen
education-offer-cost-none = No cost
education-offer-sum = What you chose takes { $minutes } minutes and { $amount } yen in all.
education-offer-sum-free = What you chose takes { $minutes } minutes in all.

education-lines-title = Month by month
education-lines-topic = What is learned
education-lines-group = Group
education-lines-state = State
education-line-done = Done
education-line-late = Late
education-line-next = To come
education-line-any = As needed
education-line-open = No month yet
education-line-held =
    { $count ->
        [one] Held once
       *[other] Held { $count } times
    }
education-line-make = Plan a session
education-line-make-of = { $title }: plan a session
education-line-untitled = A line without a name
education-mark-planned = Planned
education-mark-fixed = The day is set
education-mark-held = Held
education-mark-late = Went by
education-mark-spare = For those who were away
education-mark-any = As needed
education-mark-busy = Busy month

education-next-title = What to do next
education-next-record = { $title }: record who came
education-next-late = { $title }: { $month } went by. Set a day
education-next-hold = { $title }: hold it on { $day }
education-next-fix = { $title }: set a day in { $month }
education-next-none = Nothing is urgent now.

education-kpi-title = What it came to so far
education-kpi-attendance = Took part
education-kpi-score = Average test score
education-kpi-reported = Reported in practice
education-kpi-cost = Spent
education-kpi-sessions = Sessions held
education-kpi-percent = { $count }%
education-kpi-points = { $count } points
education-kpi-yen = { $amount } yen
education-kpi-times = { $count }
education-kpi-of = { $count } of { $of } people
education-kpi-reports = { $count } of { $of } messages
education-kpi-budget = Budget: { $amount } yen
education-kpi-none = Nothing recorded yet
