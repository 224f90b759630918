# Business flows: today and planned
business-flows = Business flows
    .footer = When the work changes, correct the table under “People and work” and print this again.

business-flows-intro = Who does what, with what: each piece of work as a picture and a table. Where information is handled is where it needs protecting.
doc-flow-heading = { $name }: { $kind }
doc-flow-steps = Steps of { $name }
doc-flow-changes = { $name }: what changes
doc-flow-numbers = The numbers are those in the boxes of the picture.
doc-flow-no-changes = Nothing differs from today yet.
doc-flow-key-same = Stays
doc-flow-key-different = New or changed
doc-flow-key-gone = Dropped
doc-flow-key-system = In a system
doc-flow-key-paper = Paper
doc-flow-key-information = Handles information
doc-flow-key-control = Number of a control
doc-flow-key-joint = Goes on at the same letter
doc-flow-none = No business flow has been written yet. Write one row by row under “People and work”, and its picture and table appear here.
