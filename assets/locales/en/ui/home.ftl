# Home: the road, the next three, what is due, documents
home-title-next = { $count ->
    [one] There is one thing to do first.
    [2] There are two things to do first.
   *[other] There are three things to do first.
 }
home-title-done = Nothing is urgent right now.
home-sub = With half an hour to spare, take the one at the top.
home-sub-done = Have a look at open questions and dates.
home-key = What the squares mean
home-square-done = Done
home-square-half = Begun
home-square-next = Next
home-square-unknown = Don’t know
home-square-open = To come
home-square-not-for-us = Not for us
home-road = The road through six functions
home-here = You are here
home-count-done = { $done } of { $total } done
home-count-begun = { $begun } of { $total } begun
home-count-open = { $total } to come
home-next = The next three
home-order = How the order is decided
home-order-text = First comes what is overdue, what needs checking again, what is due soon, and what you have begun. After that, actions are ordered by how much they lower risk for the time they take. Your answers move an action forward, but never ahead of one it builds on. What does not concern you is left out, and what you put off comes back on its due date.
home-why = Why now
home-start = Start
home-open = Open
home-later = Later
home-not-for-us = Not for us
home-more = Other choices for { $title }
home-due = Dates
home-due-none = No action has a date yet. You can set one on each action of the guide.
home-days-past = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
 }
home-days-today = Today
home-days-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
 }
home-documents = Documents
home-documents-all = See all
home-next-none-title = Every action written so far is decided
home-next-none = Review what is done in the guide, or export a document.
home-begin-company = Answer a few questions about your company, and the order will fit it.
home-begin-company-go = Answer the questions
home-due-more = { $count } more
home-year = Year plan
home-calendar = Calendar
