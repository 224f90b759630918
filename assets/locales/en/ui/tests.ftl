# The screens of tests. The words of the papers are in papers/.
test-letters = a b c d e f
test-yes = True
test-no = False
test-number = Q{ $number }
test-part-from = From
test-part-address = Address
test-part-subject = Subject
test-part-title = Title
test-part-url = Page address
test-part-attachment = Attachment
test-part-link-target = Opens: { $target }
test-kind-single = Choose one.
test-kind-case = Read the case and choose one.
test-kind-true-false = Choose true or false.
test-kind-several = Choose all that apply.
test-kind-order = Put them in the right order.
test-kind-spot = Choose every part that looks suspicious.
test-difficulty-1 = Easy
test-difficulty-2 = Medium
test-difficulty-3 = Hard

tests-title = A short test shows what was learned
tests-sub = People can take turns on one computer, or write on paper.
tests-make = Make a test
tests-empty-title = Tests will be listed here
tests-empty = Choose the lessons you have taught and the questions are picked for you. Ten take about 15 minutes.
tests-set = Set { $set }
tests-set-seed = Set { $set }, number { $seed }
tests-repeats = Repeats { $set }
tests-count-passed = { $count ->
    [one] { $count } person passed
   *[other] { $count } people passed
}
tests-count-again = { $count ->
    [one] { $count } person to try again
   *[other] { $count } people to try again
}
tests-count-half-way = { $count ->
    [one] { $count } person half-way
   *[other] { $count } people half-way
}
tests-count-not-yet = { $count ->
    [one] { $count } person to come
   *[other] { $count } people to come
}
tests-retake-by = Retake by { $day }
tests-closed-on = Closed on { $day }
tests-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
tests-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
tests-pass = Pass mark { $count }
tests-untitled = Test without a name

tests-new-title = Which lessons should the test cover?
tests-new-set = The next set is { $set }.
tests-new-name = Name of the test
tests-new-name-usual = Check of understanding
tests-new-modules = Lessons
tests-new-count = Number of questions
tests-new-minutes = Time (minutes)
tests-new-pass = Pass mark
tests-new-seed = Set number (leave empty to have one chosen)
tests-new-seed-why = The same lessons, count and set number always give the same questions.
tests-new-have = { $count ->
    [one] There is { $count } question about the lessons you chose.
   *[other] There are { $count } questions about the lessons you chose.
}
tests-new-have-none = Choose at least one lesson.
tests-new-few = { $count ->
    [one] There is only { $count } question about the lessons you chose. Ask fewer, or choose more lessons.
   *[other] There are only { $count } questions about the lessons you chose. Ask fewer, or choose more lessons.
}
tests-new-mix = Questions are spread over lessons and skills: about 40% easy, 40% medium and 20% hard.

tests-back = All tests
tests-take = Take it on this computer
tests-take-none = Everybody has taken it.
tests-enter = Enter answers from paper
tests-close = Close
tests-reopen = Open again
tests-retake = Make a retake
tests-retake-why = Other questions, for those who did not reach the pass mark.
tests-remove = Remove
tests-who = Who has taken it
tests-col-name = Name
tests-col-state = State
tests-col-points = Points
tests-col-on = Taken on
tests-col-next = Next
tests-state-not-yet = To come
tests-state-half-way = { $done ->
    [one] Half-way ({ $done } answer)
   *[other] Half-way ({ $done } answers)
}
tests-state-passed = Passed
tests-state-again = To try again
tests-state-passed-later = Passed on retake
tests-on-paper = on paper
tests-gone = no longer here
tests-see = See answers
tests-attempt-remove = Remove these answers
tests-papers = Papers
tests-paper-lang = Language of the papers
tests-results = What the results say
tests-results-none = Nobody has handed in yet. Once somebody does, the mean and what to teach again will be shown here.
tests-results-said = Handed in: { $taken }. Passed: { $passed }. The mean is { $mean } points.
tests-spread = Spread of points
tests-spread-alt = People by points. { $said }
tests-spread-one = { $range } points: { $count }
tests-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
tests-weak-skills = Skills to teach again
tests-weak-modules = Lessons to teach again
tests-weak-none = All of them are above eight in ten.
tests-share = { $share }% right
tests-share-all = All right
tests-share-none = None right
tests-by-question = Question by question
tests-col-number = No.
tests-col-question = Question
tests-col-right = Right
tests-col-telling = Tells apart
tests-right-of = { $right } of { $taken }
tests-telling-good = Well
tests-telling-some = A little
tests-telling-none = Not at all
tests-telling-few = From 10 people on
tests-telling-why = A question tells people apart when those with more points get it right more often. One that does not may need other words, or better teaching.

tests-pick-title = Choose your name.
tests-pick-sub = Nobody’s answers or points are shown here.
tests-pick-search = Search by name
tests-pick-half-way = goes on
tests-pick-none = Nobody of that name is on the list.
tests-pick-all-done = Everybody has finished.
tests-leave = Back to education
tests-begin = Begin
tests-before-title = { $name }, shall we begin?
tests-before = { $count } questions, about { $minutes } minutes. Leave what you do not know for later. You can stop at any time; your answers are kept.
tests-before-resumed = Already answered: { $done }. You go on from there.
tests-not-me = Choose another name
tests-of = Question { $number } of { $count }
tests-later = Later
tests-next = Next
tests-previous = Previous
tests-pause = Stop and go on later
tests-answered = answered
tests-unanswered = open
tests-jump = Question { $number } ({ $state })
tests-keys = The keys 1 to { $count } choose as well.
tests-up = Move up: { $what }
tests-down = Move down: { $what }
tests-order-keep = Keep this order
tests-check-title = You have seen all the questions.
tests-check-all = All questions are answered. Once you hand in, the answers are explained.
tests-check-open = { $count ->
    [one] { $count } question is still open. You can hand in anyway.
   *[other] { $count } questions are still open. You can hand in anyway.
}
tests-check-back = To the open questions
tests-hand-in = Hand in
tests-result-passed = { $points } points: you passed.
tests-result-again = { $points } points. Let us go through it once more.
tests-result-retake = There is a retake by { $day }.
tests-result-sub = Read what is said about the questions you missed, then make room for the next person.
tests-result-right = Right
tests-result-partly = Almost
tests-result-wrong = Wrong
tests-result-given = Your answer
tests-result-key = Right answer
tests-result-blank = No answer
tests-result-end = Finish
tests-thanks-title = Thank you.
tests-thanks = Your answers are kept. Nothing about you is shown on this screen any more.
tests-paused-title = Your answers so far are kept.
tests-paused = Choose the same name later and you go on from there.
tests-next-person = Next person

tests-enter-title = Enter answers from paper
tests-enter-sub = First check that the paper has the set number { $seed }.
tests-enter-who = Whose paper is it?
tests-enter-on = Taken on
tests-enter-how = Type a, b, c or 1, 2, 3. For true or false type T or F. For an order, type the letters one after the other.
tests-enter-answer = Answer to question { $number }
tests-enter-bad = That letter is not in this question.
tests-enter-save = Score
tests-enter-done = { $name } has { $points } points. Next paper, please.
tests-enter-none = There is nobody left to enter.
