# Worksheets, and “Don’t know”
worksheet-none = This worksheet was not found
worksheet-unknown-note = Choose whom to ask and answer later
worksheet-unknown-kept = “Don’t know” is an answer, too. It is on your list of open questions.
worksheet-unknown-hint = Good to ask: { $who }
worksheet-unknown-who = Whom will you ask?
worksheet-not-chosen = Not chosen yet
worksheet-not-a-number = Please write a number.
worksheet-out-of-range = Write a number from { $least } to { $most }.
worksheet-not-a-day = Please write a date such as “December 1, 2026” or “2026-12-01”.
worksheet-calendar = Choose from the calendar
worksheet-month-before = Previous month
worksheet-month-after = Next month
worksheet-cell = Row { $row }: { $column }
worksheet-row-add = Add a row
worksheet-row-blank = Nothing written yet
worksheet-row-up = Move row { $row } up
worksheet-row-remove = Remove row { $row }
worksheet-row-tools = What to do with the row

unknown-title = { $count ->
    [one] There is one question to answer later.
   *[other] There are { $count } questions to answer later.
 }
unknown-title-none = No question is open.
unknown-sub = Have this list with you when you meet the people to ask.
unknown-column-what = What to ask
unknown-column-who = Whom
unknown-column-where = Where it came up
unknown-print = Print the question sheets
unknown-answer = Answer
unknown-empty-title = Questions you answered with “Don’t know” will be listed here
unknown-empty = Go ahead without knowing everything. What is open waits here, together with whom to ask.
worksheet-offers = Likely to apply, from your answers
worksheet-papers-more = { $count } more
worksheet-papers-fewer = Show fewer
worksheet-on-paper = See it on paper
