# The register read from a file and written to one
ledger-import = Read from a file
ledger-import-long = Read from Excel or CSV
ledger-import-title = Read from “{ $name }”
ledger-export-xlsx = Export to Excel
ledger-export-csv = Export to CSV
ledger-exported = The register was exported.
ledger-file-kind = Tables (Excel, CSV)
ledger-sheet = Sheet
ledger-encoding = Characters
ledger-encoding-utf8 = UTF-8
ledger-encoding-cp932 = Shift JIS (CP932)
ledger-encoding-utf16 = UTF-16
ledger-separator = Separator
ledger-separator-comma = Comma
ledger-separator-tab = Tab
ledger-separator-semicolon = Semicolon
ledger-heading-row = Heading
ledger-row = Row { $row }
ledger-columns = Which column goes where
ledger-columns-sub = Matched by the words of the heading. Change what is wrong.
ledger-column-file = Heading in the file
ledger-column-sample = First entry
ledger-column-holds = In the register
ledger-column-holds-of = Where “{ $name }” goes in the register
ledger-column-none = Not used
ledger-column-nameless = No heading
ledger-way = What is there already
ledger-way-add = Add every row
    .note = Every row becomes a new line.
ledger-way-update = Update matching lines
    .note = A row with the same name, business area and place updates that line; the others are added. Empty cells keep what is there.
ledger-faulty = { $count ->
    [one] One row has a cell that cannot be read
   *[other] { $count } rows have a cell that cannot be read
}
ledger-faulty-leave-out = Leave the row out
ledger-faulty-blank = Leave that cell empty
ledger-summary = New lines: { $new }. Updated: { $changed }. The same as now: { $same }. Left out: { $out }.
ledger-no-name-column = No column holds the name of the information. Choose “Information asset” in the table above.
ledger-lines = What comes in
ledger-line-row = Row
ledger-line-fate = What happens
ledger-line-problems = Worth a look
ledger-lines-first = These are the first { $count } rows, those with something to mend first.
ledger-fate-new = Added
ledger-fate-changed = Updated
ledger-fate-same = Same
ledger-fate-left-out = Left out
ledger-take = { $count ->
    [one] Put one row into the register
   *[other] Put { $count } rows into the register
}
ledger-take-none = Put into the register
ledger-take-note = Nothing is written until you press this. You can undo it later.
ledger-cancel = Cancel
ledger-imported = Lines added: { $new }. Lines updated: { $changed }.

ledger-problem-at = { $column }: { $problem }
ledger-problem-in = Row { $row }, { $column }: { $problem }
ledger-problem-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
ledger-problem-no-name = The name is missing.
ledger-problem-grade = “{ $text }” is neither 1 to 3 nor high, medium or low.
ledger-problem-mark = “{ $text }” is neither ○ nor ×.
ledger-problem-date = “{ $text }” is not a day of the calendar.
ledger-problem-medium = “{ $text }” is none of the six media.
ledger-problem-personal = “{ $text }” is not a kind of personal data.
ledger-problem-person = “{ $text }” is not among the people of the company.
ledger-problem-person-twice = There are several people called “{ $text }”. Add the role.
ledger-problem-device = “{ $text }” is not in your list of things.
ledger-problem-device-twice = Your list of things has “{ $text }” more than once.
ledger-problem-formula = A formula that gave no result ({ $text }).
ledger-problem-characters = Some characters cannot be read. Choose other characters above.
ledger-problem-too-long = The text is too long. It may have 5,000 characters.
ledger-problem-importance-differs = The file says { $text }; here it follows from the ratings.
ledger-pasted-partly = Cells pasted: { $count }. What did not fit is as it was.
ledger-paste-beyond = { $count ->
    [one] One cell beyond the last column was not pasted.
   *[other] { $count } cells beyond the last column were not pasted.
}
