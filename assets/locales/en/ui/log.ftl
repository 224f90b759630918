# The record of changes
log-title = Record of changes
log-sub = Who changed what, and when. You can also go back to what was there before.
log-open = See the record of changes
log-record = Earlier changes
log-record-none = Nothing has been changed yet.
log-record-of = { $what }: earlier changes
log-settings = Record of changes
log-settings-note = Everything you wrote or removed is kept. You can go back to what was there before.
log-since = Changes since when
log-since-all = All
log-since-today = Today
log-since-visit = Since you last opened it
log-since-issue = Since the last issue
log-since-day = Choose a day
log-day = From this day
log-empty-title = No changes.
log-empty = Nothing was changed in this time.
log-more = See earlier changes
log-taken-back = Undone
log-revert = Undo this
log-reverted = Undone: { $what }.
log-restore = Back to what it was
log-restore-removed = Bring it back
log-button-of = { $button }: { $what }
log-others = { $count ->
    [one] and one more
   *[other] and { $count } more
}
log-added = Added
log-removed = Removed
log-nothing = (nothing)
log-became = became
log-check-title = Has anybody altered the record?
log-check-note = Each entry of the record has a number made from the one before it. If somebody alters an entry, the numbers after it no longer fit.
log-code = Current check code
log-code-note = It is also printed under “Revisions” in the documents you issue.
log-check = Check it
log-checked = { $edits ->
    [one] One entry checked. It fits.
   *[other] { $edits } entries checked. All of them fit.
}
log-broken = The numbers do not fit from { $at } on.
    .next = Something other than Sonae seems to have altered this file. Go back to a backup, or ask the person who gave you the file.
log-altered = { $count ->
    [one] One alteration is not in the record.
   *[other] { $count } alterations are not in the record.
}
    .next = Something other than Sonae seems to have altered this file. Compare it with a backup.
log-kind-named = { $kind }: { $name }
log-kind-answer = Answer
log-kind-row = Row of a table
log-kind-person = Person
log-kind-persona = Persona
log-kind-persona-note = Note about customers
log-kind-persona-group = Group of customers
log-kind-flow = Business flow
log-kind-step = Step of a flow
log-kind-asset = Line of the register
log-kind-risk = Risk
log-kind-measure = Measure of your own
log-kind-control = Control
log-kind-requirement = Security requirement
log-kind-left-out = Information left out of the register
log-kind-action = Action
log-kind-evidence = Evidence
log-kind-rating = Level of an outcome
log-kind-review = Review
log-kind-issue = Issued document
log-kind-document-care = Keeper of a document
log-kind-acknowledgement = Reader
log-kind-clause-edit = Clause
log-kind-skill-rating = Skill
log-kind-skill-need = Skill a role needs
log-kind-training-role = Role
log-kind-training-session = Session
log-kind-comprehension-test = Test
log-kind-test-attempt = Answers to a test
log-kind-drill-run = Drill
log-field-name = Name
log-field-title = Title
log-field-text = Text
log-field-role = Role
log-field-contact = Contact
log-field-actor = Who does it
log-field-tool = Tool
log-field-note = Note
log-field-owner = Owner
log-field-due = Due
log-field-progress = Progress
log-field-reason = Reason
log-field-evidence = Evidence
log-field-place = Place
log-field-users = Used by
log-field-department = Department
log-field-retention = Kept for
log-field-on = Day
log-field-joined = Joined
log-field-left = Left
log-field-remarks = Remarks
