# The screen of the statement of applicability: which controls are applied, which are not, and why
statement-name = Statement of applicability
statement-title-open = { $count ->
    [one] One control still needs a reason
   *[other] { $count } controls still need a reason
}
statement-title-done = Every control has its reason
statement-sub = This shows which controls you apply, and why. A draft is filled in from your risks and your answers about the company.
statement-paper = See it on paper
statement-next = Next open one
statement-filter = Show
statement-filter-all = All
statement-filter-open = Open
statement-filter-applied = Applied
statement-filter-left-out = Left out
statement-filter-risks = From risks
statement-find = Find
statement-shown = { $count ->
    [one] 1 line
   *[other] { $count } lines
}
statement-table = List of controls
statement-control = Control
statement-applied = Applied
statement-applied-of = Is { $control } applied?
statement-reason = Reason
statement-open = Open
statement-group-csf = Outcomes chosen for risks
statement-group-own = Measures of your own
statement-none-all = The controls will be listed here.
statement-none-open = No control is open.
statement-none-applied = No control is applied yet.
statement-none-left-out = No control is left out.
statement-none-risks = No control comes from a risk yet. Choose measures on the risk screen, and they will be listed here.
statement-none-found = No control has these words. Try a shorter one.

statement-details = Details of the control
statement-close = Close
statement-applied-ask = Do you apply this control?
statement-given-open = If you don’t know, leave it open and go on. It is enough to decide before you issue the document.
statement-given-risks = Set to “Yes” because a risk calls for it.
statement-given-basic = Set to “Yes” because every company does well to apply it.
statement-given-answers = Set to “No” because of your answers about the company.
statement-given-own = Set to “Yes” because the measure is your own.
statement-undecide = Back to the drafted answer
statement-reason-risks = It makes these risks smaller: { $numbers }.
statement-reason-help = One sentence is enough.
statement-from-risks = Drafted from your risks. The document uses this sentence while the field is empty.
statement-from-why = Drafted from the description of the control. The document uses this sentence while the field is empty.
statement-from-not = Drafted from your answers about the company. The document uses this sentence while the field is empty.
statement-ready = A sentence that is ready
statement-use = Use this sentence
statement-source-risk = { $count ->
    [one] Risk (one of yours)
   *[other] Risk ({ $count } of yours)
}
statement-source-none = If nothing else calls for it, the document says “Business need.”
statement-state-guide = Filled in from your progress in the guide.
statement-state-back = Follow the guide again
statement-actions = Guide actions that carry it out
statement-owner = Owner
statement-evidence = Evidence
statement-evidence-help = What shows that it is in place: a rule, a checklist, a photo of a settings page
statement-evidence-guide = Evidence kept in the guide
statement-risks = Risks that it makes smaller
statement-risks-none = No risk has this control chosen.
statement-measure-add = Add a measure
statement-measure-help = What you do and no list has can stand in the statement too.
statement-measure-name = Measure
statement-measure-name-help = For example, two people check the till at closing time
statement-measure-note = Details
statement-measure-remove = Remove this measure
