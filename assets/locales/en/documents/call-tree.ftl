# Call tree: who calls whom
call-tree = Call tree
    .footer = This sheet shows home numbers. Copies go only to the people named in it.
    .over = Incident kit

call-tree-intro = The order of calls when something goes wrong. The security officer ({ $officer }) starts it. When the security officer is away, the deputy starts it.

call-tree-rules = How to call
call-tree-rules-items =
    .start = Whoever notices calls the security officer first. The security officer decides whether to start the tree.
    .next = If someone does not answer two calls, skip that person and call the next. Whoever skipped someone calls that person back later.
    .say = Pass on the words below. Add nothing and leave nothing out. If you do not know, say so.
    .back = The last person calls the security officer to say that the message has reached everyone.
    .outside = Do not tell people outside the company or family. Only the people named for it call partners and customers.
call-tree-words = What to say
call-tree-words-text = “This is the { $company } call tree. At [time], [what happened]. Do not use [what is not to be used]. To customers, say only: ‘We are checking and will call you back.’ The next call is at [time]. Please repeat what I said.”
call-tree-log = Record of calls
    .col-time = Time
    .col-from = Caller
    .col-to = Called
    .col-reached = Reached?
    .example-time = 22:10
    .example-from = Store manager
    .example-to = Sales floor
    .example-reached = No answer. Called the next person
call-tree-drill = Run it once a year as if it were real, and write down how long it takes to reach the last person. Correct numbers that failed within the week.
