# Papers about a test: the form, the key, the results
comprehension-test = Check of understanding
    .footer = You may leave blank what you do not know. We will go through it together.
test-key = Answers and explanations
    .footer = For whoever marks. Keep it out of sight until the test is over.
test-key-next = Points and the next step
test-key-signed =
    .marked = Marked by
    .on = Date
    .checked = Checked by
test-results = Results of the check of understanding
    .footer = This paper shows what to teach again. It is not for comparing people.

test-paper-set = Set { $set }  No. { $seed }
test-paper-under = { $title }  { $count } questions  { $minutes } minutes  Pass mark { $pass }
test-paper-on = Date
test-paper-part = Section
test-paper-name = Name
test-paper-score = Points (marker)
test-paper-of = / 100
test-paper-answers = Answers
test-paper-range = Questions { $first }–{ $last }  { $how }
test-paper-one = Question { $first }  { $how }
test-paper-how-single = Choose one and write its letter.
test-paper-how-true-false = Write T if it is true, F if it is false.
test-paper-how-several = Choose all that apply and write their letters.
test-paper-how-order = Write the letters in the right order.
test-paper-how-spot = Choose every suspicious part and write the letters.
test-paper-true = T
test-paper-false = F
test-paper-marker = For the marker
test-paper-key-under = { $title }  Set { $set } (goes only with papers that have the number { $seed })
test-paper-head-number = No.
test-paper-head-key = Answer
test-paper-head-why = Why
test-paper-head-skill = Skill and lesson
test-paper-head-difficulty = Level
test-paper-part-several = One missing or one too many is worth half.
test-paper-part-order = Beginning with { $first } is worth half.
test-paper-points = All questions weigh the same. The sum is turned into points out of 100 and rounded.
test-paper-head-points = Points
test-paper-head-do = What to do
test-paper-from = { $pass } or more
test-paper-between = { $low } to { $high }
test-paper-under-points = Under { $low }
test-paper-do-passed = Passed. Go through the questions that were missed, there and then.
test-paper-do-near = { $count ->
    [one] Read the lessons again and take other questions within { $count } day.
   *[other] Read the lessons again and take other questions within { $count } days.
}
test-paper-do-again = { $count ->
    [one] Learn for half an hour with whoever teaches, then take other questions within { $count } day.
   *[other] Learn for half an hour with whoever teaches, then take other questions within { $count } days.
}
test-paper-people = Who has taken it
test-paper-head-name = Name
test-paper-head-role = Role
test-paper-head-state = State
test-paper-head-on = Taken on
test-paper-head-next = Next
test-paper-state-not-yet = To come
test-paper-state-half-way = Half-way
test-paper-state-passed = Passed
test-paper-state-again = To try again
test-paper-state-passed-later = Passed on retake
test-paper-on-paper = { $day } (paper)
test-paper-until = Retake by { $day }
test-paper-sum = Handed in: { $taken }. Passed: { $passed }. The mean is { $mean } points.
test-paper-none = Nobody has handed in yet.
test-paper-spread = Spread of points
test-paper-head-people = People
test-paper-count-people = { $count }
test-paper-questions = Question by question
test-paper-head-question = Question
test-paper-head-right = Right
test-paper-head-partly = Half
test-paper-head-wrong = Wrong
test-paper-head-telling = Tells apart
test-paper-telling = How much more often the best 27% had it right than the weakest 27%. The nearer to 1, the better the question tells who knows. Not given for fewer than 10 people.
test-paper-topics = What to teach again
test-paper-head-topic = Skills and lessons
test-paper-head-share = Right
test-paper-share = { $share }%
test-paper-topics-how = Those below eight in ten, the lowest first.
test-paper-topics-none = All of them are at eight in ten or above.
