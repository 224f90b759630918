# The list of lessons, one lesson, and the screen for a talk
lessons-title-lacking = { $count ->
    [one] One lesson has not reached everyone yet
   *[other] { $count } lessons have not reached everyone yet
}
lessons-title = { $count ->
    [one] There is one lesson
   *[other] There are { $count } lessons
}
lessons-sub = Each takes about ten minutes. Show it and talk, or hand it out to read.
lessons-suggested = Teach next: { $title }
lessons-no-people = Once the people who work here are listed, you can see which lesson has reached whom.
lessons-no-people-act = Go to the company
lessons-search = Find a lesson
lessons-shown = Lessons to show
lessons-shown-all = All
lessons-shown-lacking = Not yet for everyone
lessons-shown-reached = Has reached everyone
lessons-count = { $count ->
    [one] { $count } lesson
   *[other] { $count } lessons
}
lessons-group-everyone = For everyone
lessons-group-roles = For roles
lessons-group-not-needed = Not needed in this company now
lessons-not-needed-why = Change the answers about the company
lessons-not-needed-text = The answers about the company say that it is not needed now.
lessons-none = No lesson matches.
lessons-all-again = Show all
lessons-minutes = { $count } min
lessons-lacking = { $count ->
    [one] Not yet: { $count } person
   *[other] Not yet: { $count } people
}
lessons-names = { $names }
lessons-names-more = { $names } and { $more } more
lessons-comma = {", "}
lessons-and = {", "}
lessons-namesake = { $name } ({ $role })
lessons-reached = Has reached everyone
lessons-held = Taught on { $day }
lessons-next = Planned for { $day }
lessons-nobody = Nobody has this role yet
lessons-nobody-why = This lesson is for people in certain roles. Once it is decided who has them, their names appear here.
lessons-who-lacking = { $learners ->
    [one] Has not reached the one person it is for
   *[other] { $count } of { $learners } people have not had it yet
}
lessons-who-reached = It has reached everyone it is for
lessons-who-nobody = Nobody has this role yet
lessons-who-unlisted = Nobody is listed yet
lessons-who-not-needed = Not needed in this company now
lessons-last = last on { $day }
lessons-more = { $count ->
    [one] Show { $count } more
   *[other] Show { $count } more
}
lessons-fewer = Show fewer
lessons-check = Check what was understood
lessons-questions = { $count ->
    [one] There is one question about this lesson.
   *[other] There are { $count } questions about this lesson.
}
lessons-make-test = Make a test
lessons-skills = Skills it teaches
lessons-back = All lessons
lessons-for = For: { $who }
lessons-talk = Show and talk

lessons-talk-notes = What to say
lessons-talk-notes-hide = Hide what to say
lessons-talk-notes-show = Show what to say
lessons-talk-next = Next: { $title }
lessons-talk-next-none = This is the last one.
lessons-talk-begin = Start the clock
lessons-talk-hold = Hold the clock
lessons-talk-go-on = Go on
lessons-talk-way = How far the talk is
lessons-talk-jump = Slide { $number } ({ $what })
lessons-talk-leave = Leave
lessons-talk-end = Finish
lessons-talk-here = This slide { $now } (about { $planned })
lessons-talk-whole = In all { $now } (about { $planned })
lessons-talk-of = Slide { $number } of { $count }
lessons-slide-title = Title
lessons-slide-idea = The one thing to remember
lessons-slide-why = Why it matters
lessons-slide-example = Take a look
lessons-slide-signs = What to notice
lessons-slide-do1 = First thing to do
lessons-slide-do2 = Second thing to do
lessons-slide-do3 = Third thing to do
lessons-slide-story = Story
lessons-slide-ask = Talk it over
lessons-slide-wrong = When it went wrong
lessons-slide-card = To take away

papers-see = View
    .does = View { $paper }
