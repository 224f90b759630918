# Screens about sessions of teaching. The words of papers stand in papers/.
sessions-title = Plan what you teach, and keep who came
sessions-sub = Ten minutes at a morning meeting are a session too. The names of those who came are your evidence.
sessions-make = Plan a session
sessions-empty-title = Your sessions will stand here
sessions-empty = Choose a lesson that many people still need, and set a day.
sessions-next = Coming up
sessions-next-none = No session is planned.
sessions-open = Sessions that some still have to catch up on
sessions-done = Held
sessions-more = { $count ->
    [one] Show { $count } session
   *[other] Show all { $count } sessions
}
sessions-day-none = No day yet
sessions-count-expected = { $count } expected
sessions-count-present = { $count } present
sessions-count-absent = { $count } away
sessions-count-made-up = { $count } caught up
sessions-step-set-day = Set a day
sessions-step-invite = Say who comes
sessions-step-prepare = Print the sheet
sessions-step-hold = Record who came
sessions-step-make-up = Teach those who were away
sessions-step-test = Check with a test
sessions-step-keep = On record

sessions-lacking = Lessons that people still need
sessions-lacking-sub = Of the { $people } people who work here, { $count } still need at least one lesson.
sessions-lacking-none = Everyone who works here has had the lessons that their roles need.
sessions-lacking-nobody = Once you add people on the company screen, you see here who still needs what.
sessions-lacking-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
sessions-lacking-again = { $count ->
    [one] for { $count } of them, it was over a year ago
   *[other] for { $count } of them, it was over a year ago
}
sessions-lacking-make = Plan a session for this
sessions-lacking-planned = See the plan
sessions-lacking-more = { $count ->
    [one] Show { $count } more lesson
   *[other] Show { $count } more lessons
}
sessions-others = and others

sessions-new-title = What will this session teach?
sessions-new-modules = Lessons
sessions-new-modules-why = A session can also have no lesson, such as a talk about your policy.
sessions-new-name = Name of the session
sessions-new-topic = Topic in this year’s plan
sessions-new-topic-none = Not in the plan
sessions-new-invited = Who comes
sessions-new-expected = Everyone who needs these lessons
sessions-new-lacking = Only those who have not had them
sessions-new-why = People are chosen from those who work here on that day. You can add or take out people later.

sessions-back = All sessions
sessions-on = Day
sessions-at = Starts at
sessions-minutes = Length in minutes
sessions-place = Place
sessions-teacher = Taught by
sessions-method = Method
sessions-method-none = Not decided
sessions-material = Material
sessions-cost = Cost in yen
sessions-remarks = Questions raised, and what to do better
sessions-facts = About this session
sessions-held-on = Held on { $day }
sessions-do-set-day = With a day, you can check who works on it.
sessions-do-invite = Nobody is on the list yet.
sessions-do-prepare = It is on { $day }. Print the attendance sheet and have it signed on the day.
sessions-do-hold = Mark those who came, then record that it was held.
sessions-do-make-up = When you have taught those who were away, enter the day.
sessions-do-test = It has reached everyone. A short test shows whether it was understood.
sessions-do-keep = The record is complete. You can export it and keep it.
sessions-set-day = Set the day
sessions-sheet = Export the sheet
sessions-record = Export the record
sessions-invite = Add those who need it
sessions-all-present = Everyone else came
sessions-hold = Record it as held
sessions-hold-today = Held today
sessions-unhold = Not held after all
sessions-test-make = Make a test for it
sessions-test-see = See the test
sessions-test-said = { $set }. Handed in: { $taken }. Passed: { $passed }. The mean is { $mean } points.
sessions-test-nobody = { $set }: nobody has handed in yet.
sessions-test-link = Link a test made before
sessions-test-choose = Choose one
sessions-test-unlink = Unlink the test
sessions-test = Test
sessions-test-none = A session with lessons can have a test about them.
sessions-remove = Remove

sessions-who = Who comes, and who came
sessions-who-keys = Arrow keys move between people; 1 is present, 2 is away, 0 clears.
sessions-who-none = Nobody is on the list yet.
sessions-col-name = Name
sessions-col-attendance = Attendance
sessions-col-made-up = Caught up on
sessions-present = Present
sessions-absent = Away
sessions-present-of = { $name } present
sessions-absent-of = { $name } away
sessions-namesake = Somebody has the same name
sessions-gone = No longer here
sessions-made-up-of = { $name } caught up on
sessions-made-up-today = Caught up today
sessions-elsewhere = Taught in the session on { $day }
sessions-take-out = Take out { $name }
sessions-add-person = Add a person
sessions-add-choose = Choose whom to add
sessions-uninvited = { $count ->
    [one] { $count } person needs these lessons and is not on the list: { $names }
   *[other] { $count } people need these lessons and are not on the list: { $names }
}
sessions-uninvited-add = Add them

sessions-person-sub = Sessions, tests, and what is still to learn
sessions-person-sum = { $count ->
    [one] { $count } session, { $minutes } minutes in all.
   *[other] { $count } sessions, { $minutes } minutes in all.
}
sessions-person-left = Worked here until { $day }
sessions-person-sessions = Sessions
sessions-person-sessions-none = No session is planned or recorded yet.
sessions-person-tests = Tests
sessions-person-tests-none = No test has been taken yet.
sessions-person-drills = Drills
sessions-person-ratings = Skills
sessions-person-ratings-none = No skill has been rated yet.
sessions-person-lacks = Still to learn
sessions-person-lacks-none = Everything that the roles need has been learned.
sessions-person-planned = To come
sessions-person-open = No record
sessions-person-made-up = Caught up on { $day }
sessions-person-last = last learned on { $day }
sessions-person-points = { $points } points
sessions-person-passed = Passed
sessions-person-again = To try again
sessions-person-half-way = Half-way
sessions-person-own = Own view
sessions-person-lead = Lead’s view

sessions-evidence = From the records of training
sessions-evidence-said = In the past year, sessions held: { $sessions }. People reached: { $people }. The last was on { $day }.
sessions-evidence-tests = Tests taken: { $tests }. People who passed: { $passed }.
sessions-evidence-none = No session has been held in the past year.
sessions-evidence-see = See the sessions
sessions-evidence-plan = Plan a session
