# Two copies that two people wrote on in become one
place-merge = Take in a copy
edit-merged = A copy taken in
log-kind-merge = Copy taken in
merge-settings = Take in a copy that somebody worked on
merge-settings-note = When someone else also worked on a copy of this company’s file, make the two into one.
merge-open = Take in a copy
merge-title = Take in a copy that somebody worked on
merge-sub = What the other person wrote in their copy comes into this file. What you wrote here stays.
merge-begin = Choose the file that the other person worked on.
merge-begin-note = You see what would come in before anything is written. The other file is never changed.
merge-choose = Choose a file
merge-choose-other = Choose another file
merge-of = A copy of “{ $name }”
merge-edits = Since the two were the same: { $theirs } { $theirs ->
    [one] change
   *[other] changes
} there, { $own } here.
merge-last = Last person to work on the other file: { $who } ({ $at })
merge-last-nobody = Last change in the other file: { $at }
merge-nothing = Nothing new comes in.
merge-nothing-note = Everything the other person wrote is in this file already.
merge-same = The other person made the same changes.
merge-same-note = Nothing changes here. If you take it in, only differences from now on are compared next time.
merge-questions = Decide which to keep
merge-questions-note = The two of you changed the same thing in different ways.
merge-rule = Decide all at once
merge-rule-mine = All from here
merge-rule-theirs = All from there
merge-rule-newer = Always the newer
merge-mine = This file
merge-theirs = The other file
merge-newer = Newer
merge-removed = Removed
merge-kept = Kept
merge-content = The contents differ (not all of it can be shown)
merge-by = { $who }, { $at }
merge-together = Stays or goes together with it: { $count ->
    [one] one other thing
   *[other] { $count } other things
}
merge-changes = What comes into this file
merge-changes-note = You did not change these here, so they come in as they are.
merge-kind = { $kind }: { $count }
merge-files = Kept files, such as evidence and photos: { $count }
merge-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
merge-take = Take it in
merge-take-open = { $count ->
    [one] One more to decide.
   *[other] { $count } more to decide.
}
merge-take-note = It is recorded as one change. You can undo it later.
merge-done = { $count ->
    [one] The copy is taken in. One thing changed.
   *[other] The copy is taken in. { $count } things changed.
}
merge-done-next = Give this file to the other person too. If they take it into theirs, both say the same.
