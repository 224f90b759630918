# The screens of drills. The words of their papers stand in papers/, what happens in exercises in courses/.
drills-title = Try out what you would do, before it happens
drills-sub = Only screen, paper and talk. No email is ever sent, and no device is touched.
drills-empty-title = Drills will stand here
drills-empty = Telling emails apart is a good first one: five messages, about 20 minutes.
drills-make-phishing = Prepare a message drill
drills-prepare = Prepare
drills-prepare-now = Prepare this drill
drills-own = Our drills
drills-untitled = Untitled drill
drills-kind-phishing = Telling emails apart
drills-kind-table-top = Table-top exercise
drills-phishing-what = Drawn messages are shown on the wall or handed out on paper, and everyone says what they would do. Some are genuine. There are { $count } to show.
drills-exercises = Table-top exercises
drills-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
drills-mails = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
drills-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
drills-seats-are = Seats: { $seats }
drills-risks = About { $count } of your risks
drills-held-last = Last held { $day }
drills-no-day = No day yet
drills-state-planned = To come
drills-state-overdue = Past its day
drills-state-open = Something left to do
drills-state-done = Done
drills-share-phishing = False messages reported: { $share }%
drills-share-table-top = Done: { $share }%
drills-late = { $count } overdue
drills-open = { $count } to do

drills-new-phishing = Prepare a drill in telling emails apart
drills-new-table-top = Prepare the exercise “{ $name }”
drills-new-seats-why = Seats are given by what people do on a working day. You can change them later.
drills-nothing-sent = No email is ever sent. People look at drawings and say what they would do.
drills-nothing-sent-short = Only a drawing: nothing was sent.
drills-nothing-done = No call is made, no email is sent, no device is touched.
drills-new-mails = Messages to show
drills-new-drawn = Draw them
drills-new-chosen = Choose them
drills-new-count = How many ({ $fewest } to { $most })
drills-new-drawn-how = One or two genuine ones are mixed in. The same number always draws the same messages.
drills-mails-count = { $count ->
    [one] { $count } chosen. Choose { $fewest } to { $most }.
   *[other] { $count } chosen. Choose { $fewest } to { $most }.
}
drills-mails-kinds = Choose both genuine and false ones.
drills-mails-fine = { $count ->
    [one] { $count } chosen, { $genuine } of them genuine. They are shown in the order you chose them.
   *[other] { $count } chosen, { $genuine } of them genuine. They are shown in the order you chose them.
}
drills-genuine = Genuine
drills-false = False
drills-new-name = Name of the drill
drills-new-name-usual = Telling emails apart
drills-on = Day
drills-leader = Led by
drills-observer = Watched by
drills-remarks = Remarks
drills-about = About the drill
drills-who = Who takes part
drills-who-names = By name
drills-who-heads = Only counted
drills-who-none = Nobody is listed yet who works on that day. Add people, or only count them.
drills-heads = How many people

drills-back = All drills
drills-run = Show it on the wall
drills-hold = It was held
drills-hold-now = End the drill
drills-reopen = It was not held yet
drills-remove = Remove
drills-heads-are = { $count ->
    [one] { $count } person takes part without a name.
   *[other] { $count } people take part without names.
}
drills-seat-of = Seat of { $name }
drills-seat-none = No seat (watches)
drills-seats-empty = Empty seats: { $seats }. Whoever leads reads these parts as well.
drills-leave = Take { $name } out
drills-join = Add somebody
drills-join-choose = Choose a name

drills-seen = What was seen
drills-seen-how = Copy it here from the observer’s sheet if you used paper. The time is how many minutes after the start it was done.
drills-figures = The results in figures
drills-from-minute = { $minute } min
drills-observed-done = Done
drills-observed-missed = Not done
drills-observed-minute = Done after (minutes): { $what }
drills-observed-minutes = min
drills-observed-note = Note: { $what }
drills-expect-in-time = In time
drills-expect-late = Late
drills-expect-done = Done
drills-expect-missed = Not done
drills-expect-open = Open

drills-verdicts = What people would do
drills-verdicts-none = Nobody has answered yet. Show it on the wall to enter what each one says, answers from paper too.
drills-percent = { $share }%
drills-figure-report = False ones reported
drills-figure-follow = False ones followed
drills-figure-wrongly = Genuine ones reported
drills-answered = Answered: { $answered } of { $people }. Reporting a genuine message is no mistake: when in doubt, reporting is the safe way.
drills-col-mail = Message
drills-col-kind = Genuine or false
drills-verdict-report = Report it
    .does = Open nothing, tell the information security officer
    .short = Report
drills-verdict-ignore = Leave it
    .does = Do nothing and tell nobody
    .short = Leave
drills-verdict-follow = Do what it says
    .does = Open, click, reply or pay
    .short = Follow
drills-verdict-open = No answer
drills-by-person = Person by person
drills-by-person-why = It shows what to teach next, and blames nobody. Keep it to yourself.
drills-person-reported = False, reported
drills-person-ignored = False, left
drills-person-followed = False, followed
drills-person-wrongly = Genuine, reported

drills-findings = What to change
drills-findings-how = Choose at most three things, and say who does each by when. The dates stand in the calendar too.
drills-finding-done = Done
drills-finding-open = To do
drills-finding-late = Overdue
drills-finding-text = Change { $number }
drills-finding-owner = Who does change { $number }
drills-finding-due = Due date of change { $number }
drills-finding-nobody = Choose who
drills-finding-missing = Write what to change.
drills-finding-remove = Remove “{ $text }”
drills-finding-new = Something else to change
drills-finding-example = Example: write the night number on the first hour card
drills-finding-add = Add

drills-nothing-to-run = This version of Sonae no longer has what this drill shows.
drills-leave-run = Back to the drill
drills-clock = Time since the start
drills-begin = Start the clock
drills-pause = Pause
drills-go-on = Go on
drills-way = The course of the exercise
drills-way-start = Start
drills-way-end = Look back
drills-way-minute = { $minute } min: go there
drills-reaches = Reaches the seat { $seat }
drills-reaches-all = Reaches everyone
drills-time-of = Minutes { $from } to { $until }
drills-time-over = Time to go on
drills-first = Begin
drills-next = What happens next
drills-to-back = Look back
drills-look-back = Let us look back
drills-twist = One step further:
drills-watch = What the observer looks for
drills-watch-show = Open the observer’s notes
drills-watch-hide = Close the observer’s notes

drills-mail-of = Message { $number } of { $count }
drills-ask-mail = This message arrives. What do you do?
drills-hands-report = How many would report it
drills-hands-ignore = How many would leave it
drills-hands-follow = How many would do what it says
drills-hands-open = { $count ->
    [one] { $count } of { $people } has not answered.
   *[other] { $count } of { $people } have not answered.
}
drills-rest = { $count ->
    [one] The one left:
   *[other] All { $count } left:
}
drills-rest-report = All the others: Report
drills-rest-ignore = All the others: Leave
drills-rest-follow = All the others: Follow
drills-solve = Show the answer
drills-solved-false = This one is false
drills-solved-genuine = This one is genuine
drills-solved-do = Open nothing, delete nothing, and tell the information security officer.
drills-solved-unsure = Whoever was in doubt and reported it did the right thing, too.
drills-said-report = { $count } would report it
drills-said-ignore = { $count } would leave it
drills-said-follow = { $count } would do what it says
drills-next-mail = Next message
drills-to-results = The results
drills-shown-all = That was the last one
drills-shown-all-why = This is not about who was wrong. It is about one promise: when in doubt, tell.
drill-seat-of = { $seat }: { $name }
