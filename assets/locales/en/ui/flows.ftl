# Business flows: type a row, see the lanes
flows-title = Business flows
flows-list-title = Put the work in order
flows-list-sub = Who does what, with what. Type it into the table and the picture arranges itself.
flows-sub = Type a row on the left, and its box appears on the same line on the right.
flows-add = Add a flow
flows-empty-title = Your work will appear here
flows-empty = Start with how a customer gets what they came for.
flows-new-name = New flow
flows-name = Name of the flow
flows-kind = Kind
flows-kind-as-is = Today (As-Is)
flows-kind-to-be = Planned (To-Be)
flows-steps = { $count ->
    [one] { $count } row
   *[other] { $count } rows
 }
flows-back = Back to the list
flows-remove = Remove this flow
flows-removed = “{ $name }” was removed.
flows-table = Table of the work
flows-picture = Flow chart of { $name }: { $count } steps in { $lanes } lanes.
flows-column-order = No.
flows-column-actor = Who
flows-column-text = Does what
flows-column-trigger = When
flows-column-tool = With
flows-column-medium = Kind
flows-column-information = Information
flows-column-goes-to = Goes to
flows-medium-hand = By hand
flows-medium-paper = Paper
flows-medium-system = System
flows-cell = { $column } of row { $row }
flows-goes-next = Next row
flows-goes-end = Ends here
flows-goes-branch = Branches
flows-goes-step = To { $row }
flows-branches = Where row { $row } goes
flows-branch-to = Goes to
flows-branch-condition = When
flows-branch-add = Add a branch
flows-branch-remove = Remove this branch
flows-branch-done = Close
flows-row-add = Add a row
flows-row-remove = Remove row { $row }
flows-row-up = Move row { $row } up
flows-row-down = Move row { $row } down
flows-row-removed = Row { $row } was removed.
flows-row-menu = Actions for row { $row }
flows-key-system = In a system
flows-name-missing = A flow needs a name.
flows-picture-none = Write a row, and the picture appears here.
flows-choose-row = Choose a row to say what starts it, where it goes on, and what it improves.
flows-details = More about row { $row }
flows-view = View
flows-view-write = Write
flows-view-compare = Side by side
flows-view-overlay = One over the other
flows-to-be-start = Plan how it shall be
flows-to-be-open = Open the plan
flows-open = Open
flows-exported = Exported.
flows-manual = Manual
flows-manual-title = Papers to teach this work with
flows-manual-why = The steps of the flow, what to mind at each because of the information it handles, and whom to tell when something goes wrong.
flows-changes = What changes
flows-changes-none = Nothing changes yet. Edit the table, and the changes are listed here.
flows-change-number = No.
flows-change-kind = Change
flows-change-differs = What differs
flows-change-added = New
flows-change-removed = Dropped
flows-change-changed = Changed
flows-change-moved = Moved
flows-change-step = { $actor }: { $text }
flows-change-part = { $part }: { $before } → { $after }
flows-change-none = none
flows-change-order = comes at another point
flows-change-goes-to = goes on elsewhere
flows-sub-compare = The numbers in the boxes are those of the table of changes below.
flows-change-count = { $kind } { $count }

# Effects and controls
flows-column-effect = Effect
flows-column-controls = Controls
flows-column-phase = Stage that begins here
flows-column-phase-short = Stage
flows-effect-help = What gets better, in a few words. It appears as a bubble when you compare.
flows-phase-help = A name such as “Order” or “Delivery”. The rows from here on belong to it.
flows-effect-says = Effect: { $text }
flows-control-own = Our own measure
flows-control-own-short = Own
flows-control-add = Add a control
flows-control-search = Search by number or word
flows-control-remove = Remove { $control }
flows-control-none = Choose the controls that changed this row or protect it.
flows-control-nothing = Nothing found. Try a number (8.15) or another word.
flows-control-more = { $count ->
    [one] { $count } more. Add a word to narrow it down.
   *[other] { $count } more. Add a word to narrow them down.
 }
flows-start = Start
flows-end = End
flows-nobody = Nobody yet
flows-risk-high = High
flows-risk-middle = Medium
flows-risk-low = Low

# One over the other
flows-sub-overlay = ＋ new, △ changed, ↕ moved, － dropped. The numbers are those of the table below.
flows-picture-both = Flow chart of { $name }, today and planned in one: { $count } steps in { $lanes } lanes.

# What is not said yet
flows-gaps = Almost there
flows-gap-no-actor = Row { $row }: nobody does it yet.
flows-gap-no-text = Row { $row }: what is done isn’t said yet.
flows-gap-not-reached = Row { $row }: no other row leads here.
flows-gap-no-end = The work goes round without an end. Add “Ends here” to one of the rows.

# Moving boxes in the picture
flows-drag-hint = Drag a box to another lane or row. A new name under “Who” moves it to that lane too. The Alt key with ↑ or ↓ moves a row.
flows-drag-row = Drag row { $row }
flows-moved-to = Row { $row } now belongs to “{ $lane }”.
flows-moved-row = Row { $row } is now row { $to }.

# Export
flows-export = Export
flows-export-title = How do you want to export it?
flows-export-form = Form
flows-export-png = Image (PNG)
flows-export-png-note = To paste into a text or a message.
flows-export-svg = Drawing (SVG)
flows-export-svg-note = Its lines stay sharp at any size.
flows-export-bpmn = BPMN
flows-export-bpmn-note = To open it in another program that draws business processes.
flows-export-direction = Direction
flows-export-down = Top to bottom
flows-export-right = Left to right
flows-export-where = Where to export the flow

# Import
flows-import = Import BPMN
flows-import-which = BPMN file to import
flows-import-title = { $name }
flows-import-no-name = Diagram without a name
flows-import-sub = Nothing is stored yet. Choose “Import” if this is right.
flows-import-count = { $count ->
    [one] { $count } step comes in.
   *[other] { $count } steps come in.
 }
flows-import-take = Import
flows-import-left-out = What stays out
flows-import-complete = All of the diagram comes in.
flows-left-out-inside = { $count ->
    [one] { $count } step inside a part that becomes a single row
   *[other] { $count } steps inside parts that become single rows
 }
flows-left-out-parallel = { $count ->
    [one] { $count } split into ways taken at the same time; it comes in as a choice
   *[other] { $count } splits into ways taken at the same time; they come in as choices
 }
flows-left-out-annotation = { $count ->
    [one] { $count } note in the picture
   *[other] { $count } notes in the picture
 }
flows-left-out-message = { $count ->
    [one] { $count } message to somebody whose steps aren’t drawn
   *[other] { $count } messages to somebody whose steps aren’t drawn
 }
flows-left-out-way = { $count ->
    [one] { $count } line that leads nowhere
   *[other] { $count } lines that lead nowhere
 }
flows-left-out-names = { $what }: { $names }
flows-risks = Show risks
flows-risks-none = None of the information in this work has a rated risk yet.
