# The frame: words on every screen
frame-name = Sonae
frame-comma = {", "}
frame-skip = Skip to the page
frame-places = Places
frame-crumbs = Where you are
frame-company-menu = {", menu"}
frame-no-name = No name yet
frame-sample = Sample company
frame-sample-chip = Sample
frame-open-other = Open another file
frame-close-company = Close and go to the first page
frame-local = What you write stays on this computer.
frame-parked = { $count ->
    [one] { $count } open question
   *[other] { $count } open questions
 }
frame-search = Search
frame-saving = Saving
frame-saved-at = Saved at { $time }
frame-all-saved = All saved
frame-read-only = This file is open for reading only. To write in it, check where it is kept and whether another window has it, then open it again.
frame-term = Term
frame-close = Close
frame-cancel = Cancel
frame-undo = Undo
frame-redo = Redo
frame-undone = Undone: { $what }
frame-redone = Done again: { $what }
frame-undo-none = There is nothing left to undo.
frame-redo-none = There is nothing to redo.
frame-done-edit = { $what }
frame-kept-half = { "" } What you typed is still here.
frame-file-kind = Sonae company file

place-home = Home
place-company = Your company
place-guide = Guide
place-worksheet = Worksheet
place-people = People and work
place-personas = Personas
place-flows = Business flows
place-documents = Documents
place-education = Education
place-unknown = Open questions
place-settings = Settings

edit-answer = An answer
edit-row-added = A row added
edit-row-removed = Row removed
edit-row-moved = A row moved
edit-person = A person
edit-person-removed = Person removed
edit-persona = A persona
edit-persona-removed = Persona removed
edit-flow = A flow
edit-flow-removed = Flow removed
edit-step = A row of a flow
edit-step-removed = Row of the flow removed
edit-steps-moved = Rows of a flow moved
edit-action = State of the action changed
edit-issued = A note of an export
edit-import = An import

keys-title = Keyboard
keys-search = Search and go
keys-places = Places, open questions
keys-columns = Next column, previous column
keys-back = Back
keys-undo = Undo, redo
keys-row = Add a row; in the questions: next
keys-move = Move a row
keys-unknown = “Don’t know” for the question in focus
keys-size = Text size
keys-help = This list
keys-composing = While Japanese text is being converted, Enter, Tab and Esc do nothing else.

search-label = What to look for
search-hits = What was found
search-none = Nothing found for “{ $query }”. Try a shorter word.
search-kind-place = Place
search-kind-action = Action
search-kind-question = Question
search-kind-document = Document
search-kind-persona = Persona
search-kind-flow = Business flow
search-kind-person = Person
search-kind-term = Term
