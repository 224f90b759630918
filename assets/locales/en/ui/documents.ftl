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
documents-exporting-begun = Making pages
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
documents-empty-title = Choose a document to see its pages here
documents-empty = What has no answer yet is marked on the page. A click on the mark leads to its question.
documents-empty-first = Open the { $document }
documents-back = All documents
documents-answer = Answer the questions
documents-where = Written to { $path }
documents-missing-whole = It can be exported once nothing is missing.
documents-kind-policies = Policies
documents-kind-rules = Rules
documents-kind-topics = Rules by topic
documents-kind-procedures = Procedures and forms
documents-kind-incident = Ready for incidents
documents-kind-governance = Governance
documents-kind-education = Education
documents-kind-guide = From the guide
documents-kind-work = People and work
documents-kind-risk = Information and risk
documents-all = Export all
documents-search = Search documents
documents-search-none = No document here matches “{ $query }”.
documents-filter = Documents shown
documents-filter-all = All
documents-filter-ready = Complete
documents-filter-missing = To do
documents-filter-stale = Changed
documents-filter-issued = Issued
documents-filter-none = There are no such documents now.
documents-listed = { $count ->
    [one] { $count } document
   *[other] { $count } documents
 }
documents-version = Version { $version }
documents-version-date = Version { $version }, issued { $date }
documents-chip-approved = Approved
documents-chip-review = In review
documents-chip-version = Issued
documents-chip-withdrawn = Withdrawn

# The life of a document: from draft to issue and review
documents-life = Life of the document
documents-life-show = Show its life
documents-life-hide = Hide its life
documents-stage-draft = Draft
documents-stage-review = Review
documents-stage-approved = Approval
documents-stage-issued = Issue
documents-step-done = done
documents-step-here = you are here
documents-step-to-come = to come
documents-life-draft = Version { $version } is being written.
documents-life-review = Others are looking at version { $version }.
documents-life-approved = { $name } has approved version { $version }. It can be issued.
documents-life-issued = Version { $version } is issued and says what your answers say.
documents-life-withdrawn = The last version was withdrawn. No version is in force.
documents-life-missing = { $count ->
    [one] { $count } more answer, then it can be approved and issued.
   *[other] { $count } more answers, then it can be approved and issued.
 }
documents-life-approve-first = Record the approval, then it can be issued.
documents-review-begin = Start review
documents-review-end = Back to draft
documents-approve = Record approval
documents-issue = Issue

documents-care = Owner and review
documents-owner = Owner
documents-next-review = Next review
documents-distribution = Distribution
documents-distribution-help = For example: all staff

documents-comments = Comments
documents-comments-none = No comments yet.
documents-comments-open = { $count ->
    [one] Comments: { $count } open
   *[other] Comments: { $count } open
 }
documents-comment-text = Comment
documents-comment-clause = About
documents-comment-whole = The whole document
documents-comment-by = Your name
documents-comment-add = Write a comment
documents-comment-put = Add comment
documents-comment-settled = Settled
documents-comment-settle = Settled: { $text }
documents-comment-remove = Remove comment: { $text }
documents-comment-who = { $name }, { $date }

documents-approve-title = Who approved it?
documents-approve-note = The approval is of what the document says now. If that changes, it has to be approved again.
documents-approve-person = Approved by
documents-approve-other = Somebody not on the list
documents-approve-name = Name
documents-approve-role = Role
documents-approve-on = Approved on
documents-approve-method = How
approval-method-seal = Seal
approval-method-signature = Signature
approval-method-meeting = In a meeting
approval-method-message = By message

documents-issue-title = Issue version { $version }?
documents-issue-note = The PDF is kept in the company's file. An issued version never changes.
documents-issue-change = What changed and why
documents-issue-change-help = It goes into the revision record. For a first version, “First issue” will do.
documents-issue-enacted = In force from
documents-issued-now = Version { $version } is issued.
documents-issuing = Making the version: { $done } of { $of }
documents-issuing-begun = Making the version

documents-versions = Versions
documents-versions-none = Nothing has been issued yet.
documents-version-in-force = In force
documents-version-former = Earlier
documents-version-withdrawn = Withdrawn
documents-version-enacted = From { $date }
documents-version-approved = Approved by { $name } on { $date } ({ $method })
documents-version-withdrawn-on = Withdrawn on { $date }. { $reason }
documents-version-pdf = Save PDF
documents-version-pdf-of = Save PDF of version { $version } ({ $size })
documents-version-compare = See changes
documents-version-compare-now = See changes since version { $version }
documents-version-compare-next = See changes after version { $version }
documents-version-withdraw = Withdraw
documents-version-withdraw-of = Withdraw version { $version }
documents-version-saved = Saved the PDF of version { $version }.
documents-withdraw-title = Withdraw version { $version }?
documents-withdraw-note = No version of this document will be in force. The record and the PDF stay, and you can undo it.
documents-withdraw-reason = Reason

documents-readers = Readers
documents-readers-count = { $read } of { $of } people have read it.
documents-readers-all = Everybody has read it.
documents-readers-of = Readers of version { $version }
documents-readers-waiting = Still to read
documents-readers-read = Has read it
documents-readers-read-by = { $name } has read it
documents-readers-undo = Undo: { $name }
documents-readers-none = Once it is issued, you can record who has read it.
documents-readers-people = Add people to the company to list them here.
documents-readers-everybody = All { $count } have read it
documents-readers-other = Others who have read it
documents-readers-other-note = A helper, a supplier, or a whole group such as “the evening shift.”
documents-readers-add = Add

documents-outdated-title = It has changed since version { $version } was issued.
documents-outdated-note = Issue the next version to bring it up to date.
documents-outdated-facts = Answers that changed
documents-outdated-clauses = What will change
documents-outdated-long = Content changed
documents-outdated-empty = (none)
documents-outdated-arrow = to
documents-fact-information = Kinds of information in the register
documents-fact-media = Where information is kept
documents-fact-controls = Controls chosen in the statement of applicability
documents-fact-risks = Level of risks
documents-fact-threats = Threats of risks

documents-differences-now = Changes since version { $before }
documents-differences-between = Changes from version { $before } to version { $after }
documents-differences-back = Back to the pages
documents-differences-none = The text has not changed anywhere.
documents-differences-count = { $count ->
    [one] { $count } place changed.
   *[other] { $count } places changed.
 }
documents-differences-only = Changes only
documents-differences-all = All text
documents-differences-key = Key:
documents-differences-gone = removed words
documents-differences-added = added words
documents-differences-before = Heading before: { $heading }
documents-differences-start = Beginning
documents-change-changed = Changed
documents-change-added = Added
documents-change-gone = Removed
documents-change-same = Same

documents-batch-title = Export all complete documents
documents-batch-form = As
documents-batch-folder = One file each, in a new folder
documents-batch-folder-note = What was issued and has not changed is the issued PDF itself.
documents-batch-binder = One PDF
documents-batch-binder-note = With a cover, contents and bookmarks.
documents-batch-ready = { $count ->
    [one] { $count } document to export
   *[other] { $count } documents to export
 }
documents-batch-missing = { $count ->
    [one] { $count } document not complete yet
   *[other] { $count } documents not complete yet
 }
documents-batch-none = No document is complete yet.
documents-batch-go = Export
documents-batch-where-folder = Where should the folder go?
documents-batch-where-binder = Where should it go?
documents-batch-name = { $company } { $title }
documents-batch-begins = Collecting the documents.
documents-batch-running = { $done } of { $of } done.
documents-batch-done = { $count ->
    [one] Exported { $count } document.
   *[other] Exported { $count } documents.
 }
