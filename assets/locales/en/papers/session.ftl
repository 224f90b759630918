# Papers about a session: attendance sheet, record
attendance-sheet = Attendance sheet
    .footer = Once it is signed, keep it with the record of training.
training-record = Record of training
    .footer = Evidence that training took place. Keep it with the attendance sheet.

session-paper-on = Day
session-paper-on-at = { $day }, from { $at }
session-paper-minutes = Length
session-paper-count-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
session-paper-place = Place
session-paper-teacher = Taught by
session-paper-method = Method
session-paper-material = Material
session-paper-cost = Cost
session-paper-yen = { $yen } yen
session-paper-topic = Topic in the plan
session-paper-taught = Lessons
session-paper-sheet-how = Your signature goes in the row with your name.
session-paper-people = People expected
session-paper-head-number = No.
session-paper-head-name = Name
session-paper-head-role = Role
session-paper-head-sign = Signature
session-paper-guests = Others who came
session-paper-nobody = Nobody has been named for this session yet.
session-paper-signed-teacher = Signature of the teacher
session-paper-signed-on = Date
session-paper-not-held = This session has not been held yet. What follows is the plan.
session-paper-sum = { $count ->
    [one] Of { $expected } people expected, { $present } came and { $count } was away.
   *[other] Of { $expected } people expected, { $present } came and { $count } were away.
}
session-paper-sum-made-up = Caught up since: { $count }.
session-paper-sum-open = { $count ->
    [one] For { $count } person, nothing was recorded.
   *[other] For { $count } people, nothing was recorded.
}
session-paper-lessons = What was taught
session-paper-head-lesson = Lesson
session-paper-head-skills = Skills
session-paper-head-minutes = Min.
session-paper-came = Attendance
session-paper-head-attendance = Attendance
session-paper-head-made-up = Caught up on
session-paper-present = Present
session-paper-absent = Away
session-paper-open = No record
session-paper-test = Check of understanding
session-paper-test-none = There was no test for this session.
session-paper-test-said = “{ $title }” (set { $set }). Handed in: { $taken }. Passed: { $passed }. The mean is { $mean } points.
session-paper-test-nobody = Nobody has handed in “{ $title }” (set { $set }) yet.
session-paper-remarks = Questions raised, and what to do better
session-paper-remarks-what = Remarks
