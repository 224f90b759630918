# Documents: readiness, preview, export
documents-title = Documents
documents-sub = What you answered becomes the text.
documents-group-missing = Almost there
documents-group-stale = Out of date
documents-group-ready = Ready to print
documents-group-open = To come
documents-chip-missing = { $count ->
    [one] { $count } answer to go
   *[other] { $count } answers to go
 }
documents-chip-stale = Answers changed
documents-chip-ready = Complete
documents-chip-issued = Exported
documents-chip-open = To come
documents-issued = Exported on { $date }
documents-draft = Draft
documents-language = Language of the document
documents-export = Export PDF
documents-export-docx = Word
    .does = Export to Word
documents-export-xlsx = Excel
    .does = Export the tables to Excel
documents-exporting = Making pages: { $done } of { $of }
documents-exporting-note = You can go on elsewhere meanwhile.
documents-cancel = Stop
documents-cancelled = The export was stopped. The earlier file is unchanged.
documents-exported = Exported.
documents-reveal = Show in folder
documents-missing-title = { $count ->
    [one] One more answer completes it.
   *[other] { $count } more answers complete it.
 }
documents-missing-note = If you export it now, it says “Draft.”
documents-missing-go = Answer “{ $label }”
documents-stale-title = The document you exported no longer matches your answers.
documents-stale-note = Export it again to bring it up to date.
documents-uncovered = Some characters cannot be printed: { $characters }
documents-uncovered-note = They are printed as a box. Use another character, or write them by hand.
documents-page = { $title }, page { $page } of { $total }
documents-preview = Print preview
documents-empty-title = Choose a document
documents-answer = Answer the questions
documents-where = Written to { $path }
documents-missing-whole = It can be exported once nothing is missing.
