# Backups: the list, trying whether they can be restored, where they are kept
place-backups = Backups
backups-title = Backups
backups-sub = If the company’s file is damaged or lost, you can go back to a backup. One is made by itself after the first change of a day, and at most once an hour while you work.
backups-open = See the backups
backups-making = A backup is being made. You can go on working.
backups-failed-disk-full = The disk is full, so no backup was made. The company’s file is safe. Remove files you do not need, then choose “Make a backup.”
backups-failed-read-only = Nothing can be written in the folder for backups, so none was made. The company’s file is safe. Check the folder, or copy the company’s file to a place that can be written to and open it there.
backups-failed-other = No backup was made. The company’s file is safe. Choose “Make a backup” to try again.

backups-trial-title = Can it be restored?
backups-trial-note = Sonae restores a backup to a private place for a moment, opens it, compares it with your current file, and removes it. Your current file does not change.
backups-trial-go = Try restoring
backups-trial-going = Trying
backups-trial-never = Not tried yet.
backups-trial-last = Last tried on { $at }. It can be restored.
backups-trial-old = Last tried on { $at }. That is more than 90 days ago. Try it again.
backups-trial-bad = The last time it was tried, it could not be restored. Make a new backup and try again.
backups-trial-well = The backup of { $at } can be restored.
backups-trial-well-figures = { $records ->
    [one] One record
   *[other] { $records } records
}, { $files ->
    [one] one kept file
   *[other] { $files } kept files
} and { $edits ->
    [one] one entry
   *[other] { $edits } entries
} of the record of changes came back.
backups-trial-since = { $since ->
    [one] One change was made after this backup.
   *[other] { $since } changes were made after this backup.
}
backups-trial-same = It is the same as your current file.
backups-trial-failed = Restoring the backup of { $at } stopped half way.
    .kept = The company’s file has not changed.
    .older = Try the one before it, of { $at }.
    .make = Make a new backup and try again.
backups-trial-older = Try the one before it
backups-step-restored = Restore it to a place of its own
backups-step-opened = Open it and read all of it
backups-step-whole = Look for damage and alterations
backups-step-compared = Compare it with the company as it was
backups-step-well = Done
backups-step-failed = Stopped here
backups-step-not = Not yet

backups-list = All backups
backups-none = There is no backup yet. Write something, and one is made.
backups-more = See earlier backups
backups-checked-at = Checked on { $at }
backups-damaged = Does not open
backups-unchecked = Not checked yet
backups-is-second = Second place
backups-check = Check
backups-check-of = Check the backup of { $at }
backups-check-good = This backup opens.
backups-check-bad = This backup is damaged. Use another one.
backups-copy = Open a copy
backups-copy-of = Open a copy of the backup of { $at }
backups-copy-where = Choose where to put the copy
backups-copy-name = { $name }, backup of { $day }
backups-back = Go back
backups-back-of = Go back to the backup of { $at }
backups-back-ask = Go back to the backup of { $at }?
backups-back-note = What you wrote after it goes from this company. The current file stays beside it under another name, so you can open it any time.
backups-back-go = Go back to this backup
backups-went-back = You are back at the backup. The file as it was before is kept at { $path }.
backups-use-older = Go back to the one before it
backups-copy-older = Open a copy of the one before it

backups-places = Where they are and how much room they take
backups-first = First place
backups-second = Second place
backups-second-note = So that a backup remains if the computer breaks or is stolen, choose a folder on a USB memory stick or on another computer. Backups of every company you open on this computer are kept there whenever it is connected.
backups-second-choose = Choose a place
backups-second-other = Choose another place
backups-second-none = Do not use one
backups-second-present = It is connected.
backups-second-kept = It is connected. The last backup is there too.
backups-second-absent = It is not connected now. Connect it, and backups are kept there again.
backups-second-again = It is connected. From the next backup on, they are kept here too.
backups-second-failed = The last backup could not be kept there. Check whether it has room and can be written to.
backups-limit = Room for backups
backups-limit-note = One an hour is kept for a day, one a day for a month, one a week for half a year, and after that one a month. Beyond the limit the oldest go first. The newest always stays.
backups-limit-mb = Up to { $count } MB
backups-limit-gb = Up to { $count } GB
backups-limit-none = No limit
backups-room = { $count ->
    [one] There is one now, { $size }.
   *[other] There are { $count } now, { $size } in all.
}

backups-line-well = On { $at } a backup was restored for a trial, and all was well.
backups-line-never = You have not tried yet whether a backup can be restored.
backups-line-old = It is more than 90 days since you tried whether a backup can be restored.
backups-line-bad = The last time it was tried, the backup could not be restored.
backups-line-failed = No backup could be made.
backups-line-absent = The second place was not connected, so the newest backup is in one place only.
backups-line-go = See the backups
