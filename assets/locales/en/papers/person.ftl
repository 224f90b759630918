# Papers about a person: certificate, training history
certificate = Certificate of training
    .footer = Issued from the records of training.
training-history = Training history
    .footer = For the person and whoever looks after training only.

person-paper-certificate-name = { $name }
person-paper-certificate-text = has taken part in the information security training held by { $company } in { $year } and has learned what is listed here. We certify this with thanks.
person-paper-certificate-tested = has taken part in the information security training held by { $company } in { $year }, has learned what is listed here, and has passed the check of understanding. We certify this with thanks.
person-paper-certificate-none = Nothing that this person has learned has been recorded yet.
person-paper-certificate-lessons = Learned
person-paper-certificate-tests = Passed
person-paper-certificate-test = { $title } (set { $set })
person-paper-role = Role
person-paper-employment = Employment
person-paper-joined = Joined
person-paper-left = Left
person-paper-reached = Sessions
person-paper-reached-sum = { $count ->
    [one] { $count } session, { $minutes } minutes in all
   *[other] { $count } sessions, { $minutes } minutes in all
}
person-paper-sessions = Sessions
person-paper-sessions-none = No session is planned or recorded yet.
person-paper-head-on = Day
person-paper-head-session = Session
person-paper-head-lessons = Lessons
person-paper-head-how = Attendance
person-paper-present = Present
person-paper-absent = Away
person-paper-made-up = Caught up on { $day }
person-paper-open = No record
person-paper-planned = To come
person-paper-tests = Tests
person-paper-tests-none = No test has been taken yet.
person-paper-head-test = Test
person-paper-head-points = Points
person-paper-head-result = Result
person-paper-drills = Drills
person-paper-drills-none = No drill has been taken part in yet.
person-paper-head-drill = Drill
person-paper-head-kind = Kind
person-paper-held = Held
person-paper-passed = Passed
person-paper-again = To try again
person-paper-half-way = Half-way
person-paper-ratings = Skills
person-paper-ratings-none = No skill has been rated yet.
person-paper-head-skill = Skill
person-paper-head-own = Own view
person-paper-head-lead = Lead’s view
person-paper-head-evidence = Based on
person-paper-lacks = Still to learn
person-paper-lacks-none = Everything that the roles need has been learned.
person-paper-lacks-again = { $name } (last learned on { $day })
