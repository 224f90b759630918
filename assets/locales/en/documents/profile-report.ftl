# Current and target profile: the report on NIST CSF 2.0
profile-report = Security: now and target
    .under = Current and target profile, NIST CSF 2.0
    .footer = Made from the company’s answers. After a review, replace it with a new one.

profile-report-functions = The six functions: now and target
profile-report-map = The 22 categories: now and target
profile-report-map-figures = Each figure is the mean step of the outcomes in a category. Left of the arrow is now; right of it is the target. Where the target is lower, the company is past it.
profile-report-gaps = What is short of its target, and what closes the gap
profile-report-levels = What the four steps mean
profile-report-basis = The present step of an outcome follows from the actions that lead to it. When all of them are done, it is “Done.” When all are done thoroughly, it is “Reviewed.” Targets follow from the chosen path. Where the company has chosen a step itself, that one counts.
profile-report-tiers = What the Tiers mean
profile-report-tiers-intro = Tiers are CSF 2.0’s four ways in which a whole organization deals with risk. Higher is not always better: management chooses what fits the size of the company and the information it holds.
profile-report-annex = Annex
profile-report-source = Source: NIST CSWP 29, The NIST Cybersecurity Framework (CSF) 2.0, February 2024. Ids and order follow the source; the sentences are our own. The four steps and the figures belong to this report, not to NIST.

# Words that paper and screen share
doc-profile-as-of = As of { $date }. Path: { $path }. No review on record yet.
doc-profile-as-of-reviewed = As of { $date }. Path: { $path }. Last review: { $last }.
doc-profile-now = Now
doc-profile-target = Target
doc-profile-last = Last review
doc-profile-gap = Gap
doc-profile-no-gap = none
doc-profile-scale = Steps
doc-profile-function = Function
doc-profile-whole = Overall
doc-profile-reached = At target
doc-profile-reached-of = { $done } of { $total }
doc-profile-radar-alt = Radar chart of the six functions, in steps from 1 to 4: { $functions }.
doc-profile-radar-alt-function = { $name } is at { $now } with a target of { $target }
doc-profile-map-key = Gap to target
doc-profile-map-depth-0 = None
doc-profile-map-depth-1 = 0.1–0.4
doc-profile-map-depth-2 = 0.5–0.9
doc-profile-map-depth-3 = 1.0 or more
doc-profile-map-stands-out = Largest
doc-profile-map-alt = Heat map of the 22 categories, now and target. The largest gaps: { $names }.
doc-profile-map-alt-none = Heat map of the 22 categories, now and target. No gap stands out.

doc-profile-reading-reached = Of the 106 outcomes, { $total } have a target, and { $done } of those have reached it.
doc-profile-reading-best = Furthest along: { $names }, at step { $now }.
doc-profile-reading-far = Furthest from target: { $names }, with a gap of { $gap }.
doc-profile-reading-derived = Every present step was filled in from the record of actions.
doc-profile-reading-said = { $count ->
    [1] The company chose the present step of one outcome itself; the others follow from the record of actions.
   *[other] The company chose the present step of { $count } outcomes itself; the others follow from the record of actions.
 }
doc-profile-reading-since = Outcomes that have gone up since the last review: { $up }; that have gone down: { $down }.
doc-profile-reading-unmoved = No outcome has moved since the last review.
doc-profile-reading-nothing = No action is on record yet and no step has been chosen, so everything is shown as “Not yet.” The targets follow from the path “{ $path }.”
doc-profile-reading-next = The next step: { $action }.

doc-profile-outcome = Outcome
doc-profile-way = What closes the gap
doc-profile-deeper = { $action } (at depth “{ $depth }”)
doc-profile-more-ways = { $ways }; { $count } more
doc-profile-gaps-none = Every outcome with a target has reached it.
doc-profile-gaps-order = First come wide gaps with actions that lower risk most.
doc-profile-gaps-more = { $count ->
    [1] One more outcome is short of its target; its target is bold in the annex.
   *[other] { $count } more outcomes are short of their target; their targets are bold in the annex.
 }
doc-profile-step = Step
doc-profile-level = Name
doc-profile-means = Meaning
doc-profile-tier = Tier
doc-profile-id = ID
doc-profile-outcomes = The 106 outcomes: now and target (bold: not reached yet; –: no target; *: chosen by the company)
doc-profile-target-reached = Reached
doc-profile-target-none = –
doc-profile-category = { $id }  { $name }. Now { $now }, target { $target }
doc-profile-said-mark = *
doc-profile-note = {" "}(Note: { $note })
