# The screen of the self-check and SECURITY ACTION
check-title = See where you stand, in 25 questions.
check-score = You have { $score } of 100 points now.
check-answered = You have answered { $done } of { $total } questions.
check-answered-note = Answer them all to see where you stand and what to do next. It takes about 15 minutes.
check-begin = Start the self-check
check-go-on = See or change answers
check-not-answered = Not yet
check-covered = Your finished actions suggest this is in place
check-ready = Ready
check-open = To come
check-ready-of = { $done } of { $total }
check-advised = Good to do as well
check-questions = The 25 questions and your answers
check-paper-note = Your answers and what is missing, on paper.
