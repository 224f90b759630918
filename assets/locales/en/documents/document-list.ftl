# List of documents, and how they are numbered, approved, reviewed, kept, and withdrawn
document-list = List of documents
    .under = How they are numbered, approved, reviewed, kept, and withdrawn

document-list-purpose = Purpose and scope
    .p1 = This procedure gives those who need them the current documents on information security of { $company } (“the company”), when they need them.
    .p2 = The person who keeps the documents (“the keeper”) is shown under the title (“Kept by”).
    .p3 = Terms have the meanings given in { $doc-rule-organization }.

document-list-kinds = Kinds of documents
    .p1 = There are four kinds of documents:
    .policy = policies, which state what the company believes and promises
    .rule = rules (with those on single topics), which state what must be kept to
    .procedure = procedures and plans, which state who does what, when, and how
    .record = records, which show what was done and with what result
    .p2 = If documents disagree, policies prevail over rules, and rules over procedures. Anyone who notices must tell the keeper.

document-list-numbers = Numbers and versions
    .p1 = A document must show its number, title, version, date of effect, class, keeper, and who approved it.
    .p2 = When the content changes, the version goes up by one. What has changed and why must be entered in the revision record.
    .p3 = The number of a withdrawn document must not be used for another.

document-list-approval = Approval
    .p1 = Before use, a document must be approved by:
    .representative = for policies, rules, procedures, and plans: the representative
    .officer = for record forms and their changes: the security officer
    .p2 = Whoever approves must see that the content fits the work and can be kept to. Until then, it is a draft.
    .p3 = The person who wrote a document must not be the person who approves it.

document-list-distribution = Distribution
    .p1 = The keeper must give approved documents to those named under the title and make them readable at any time.
    .p2 = On giving out a new version, the keeper must take back the old paper.
    .p3 = What has changed must be explained to staff by the date of effect.
    .read = When a rule changes, each member of staff must confirm having read it, and this is recorded.
    .outside = Giving an internal document to someone outside needs the approval of the security officer. To whom and when must be recorded.

document-list-review = Review
    .p1 = All documents must be reviewed once a year, in { $review }. The keeper prepares the review, the security officer carries it out, and the representative approves any change.
    .p2 = When work, systems, law, or the organization changes, and after an incident, the documents concerned must be reviewed within 1 month.
    .p3 = Even if nothing changes, the date and the reviewer must be recorded.

document-list-keeping = Keeping
    .p1 = The keeper must keep approved versions in one place, in a form that cannot be overwritten.
    .p2 = Documents for incidents must also be kept on paper in two places, so that they can be read in a power failure or a system outage.
    .p3 = Records must be kept as { $doc-rule-organization } requires.
    .change = Only the keeper and the security officer may write to the place where documents are kept.

document-list-withdrawal = Withdrawal
    .p1 = The person who approves a document also decides to withdraw it. The keeper must enter the date and the reason in the list.
    .p2 = Of old versions and withdrawn documents, one copy marked “withdrawn” must be kept as long as records. All other paper and data must be destroyed.

document-list-external = Documents from outside
    .p1 = The keeper must list the laws, contracts, clients’ rules, and manuals that the work needs.
    .p2 = In the review under { $clause-review-p1 }, the keeper must check that they are current.

document-list-supplement = This procedure takes effect on the date shown under its title.

document-list-list = Documents in use
document-list-list-note = Documents past their time of review come first. A document without a version shows how things stood on the day of printing.
