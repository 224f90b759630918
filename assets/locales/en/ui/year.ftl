# The year plan, and beginning a new year
year-title = { $count ->
    [one] One action is planned for the year.
   *[other] { $count } actions are spread over the year.
 }
year-title-done = Nothing is left to plan for the year.
year-sub = What matters most comes first, and no month gets much more than its share.
year-path = How far to go
year-path-note = You can change this at any time. Your ticks and notes stay.
year-a-month = { $time } a month
year-months = Month by month
year-accept = { $count ->
    [one] Give one action a date
   *[other] Give { $count } actions a date
 }
year-proposal = Months without a date are only a proposal. Accepting it sets the last working day of the month as the due date. You can change each one later.
year-proposed = proposal
year-free = Nothing planned.
year-later = { $count ->
    [one] One action is due after this year.
   *[other] { $count } actions are due after this year.
 }
year-more = { $count } more
year-renewal = The year that began on { $date }
year-confirm = To confirm: { $count }
year-confirm-none = Everything done in earlier years is confirmed.
year-changed = Answers changed since the year before: { $count }
year-changed-none = The answers about your company have not changed.
year-new = Not started yet: { $count }
year-new-none = Every action has been started.
year-renew-title = Begin a new year
year-renew-note = Once a year, check what was done and plan the next twelve months.
year-renew = Begin a new year
year-renew-ask = Begin a new year?
year-renew-body = Today’s profile is kept as a review, and finished actions are listed to be confirmed. The education plan moves on to the next year. Nothing you wrote is deleted, and you can undo this.
