# Words of the road map: where we are, the year, what is next, what to decide
doc-road-summary = Of { $total } actions, { $done } are done and { $begun } are under way.
    .none = { $total } actions are ahead, to be taken one by one.
    .not-for-us = { $count ->
    [one] One is not for us.
   *[other] { $count } are not for us.
 }
doc-road-milestone = Next milestone: { $action }, by { $date }.
    .none = No action has a date yet.
doc-road-here = Where we are
doc-road-count = { $done } of { $total }
doc-road-unknown-mark = ?
doc-road-not-for-us-mark = –
doc-road-year = The year ahead
doc-road-proposal = Actions without a date are placed so that no month gets much more than its share.
doc-road-confirm = ● is to be confirmed again.
doc-road-later = { $count ->
    [one] One action is due after this year.
   *[other] { $count } actions are due after this year.
 }
doc-road-free = Nothing planned
doc-road-more = { $count } more
doc-road-by = {" "}({ $day })
    .overdue = {" "}(was due { $day })
doc-road-busy = Busy
doc-road-next = Next three
doc-road-next-what = What to do, and why now
doc-road-next-who = Who
doc-road-next-when = By
doc-road-next-time = Time
doc-road-next-none = Nothing is pressing.
doc-road-nobody = To decide
doc-road-proposed = in { $month }
doc-road-overdue = was { $day }
doc-road-decide = Please decide
doc-road-decide-officer = Who will be the security officer?
doc-road-decide-overdue = { $count ->
    [one] One action is overdue ({ $action }). By when will it be done?
   *[other] { $count } actions are overdue, such as: { $action }. By when will they be done?
 }
doc-road-decide-policy = Sign the { $title } ({ $number }) and put it on the wall.
doc-road-decide-owners = { $count ->
    [one] One action has no owner yet. Who will take it?
   *[other] { $count } actions have no owner yet. Who will take them?
 }
doc-road-decide-money = Spend up to 100,000 yen a year on: { $action } (rough figure for the standard way).
    .large = Spend more than 100,000 yen a year on: { $action } (rough figure for the standard way).
doc-road-decide-not-for-us = Leave out as not for us: { $action }.
    .reason = Reason: { $reason }
    .no-reason = Leave out as not for us: { $action }. The reason is still to be written.
    .several = { $count ->
    [one] Leave out one action as not for us: { $action }.
   *[other] Leave out { $count } actions as not for us, such as: { $action }.
 }
doc-road-decide-plan = { $count ->
    [one] Follow this year’s plan: one action, { $time } a month.
   *[other] Follow this year’s plan: { $count } actions, { $time } a month.
 }
doc-road-approve = Approve
doc-road-reconsider = Reconsider
doc-road-reason-elsewhere = The reason is on the next page.
doc-road-reasons = Reasons for the decisions
doc-road-remarks = Remarks
doc-road-sign = Date, name
doc-road-seal = Approved
