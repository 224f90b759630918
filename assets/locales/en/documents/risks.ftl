# Words that the papers on risks, controls, and requirements share
doc-risk-as-of = As of { $date }
doc-risk-number = No.
doc-risk-event = Information, and what may happen
doc-risk-size = Size
doc-risk-treatment = Treatment
doc-risk-who-when = Owner, due
doc-risk-how = How the size came about
doc-risk-smaller = What makes it smaller
doc-risk-after = After
doc-risk-treatment-reason = Treatment, and why
doc-risk-treatment-open = To be decided
doc-risk-deeds = {" "}(To do: { $list })
doc-risk-deeds-done = {" "}(Done: { $list })
doc-risk-controls = Controls
doc-risk-owner = Owner
doc-risk-due = Due
doc-risk-done-on = Done { $date }
doc-risk-gone = Gone
doc-risk-weak-at = {" "}(through: { $weaknesses })

doc-risk-summary-none = No risks have been assessed yet. Begin with the information that matters most in the register, and write down what may happen to it.
doc-risk-summary-found = We looked at { $assessed } of { $assets } pieces of information, and found { $count ->
    [one] one risk
   *[other] { $count } risks
 }.
doc-risk-summary-high = { $count ->
    [one] **One** is high and comes first
   *[other] **{ $count }** are high and come first
 } (No. { $numbers }).
doc-risk-summary-high-none = None of them is high.
doc-risk-summary-worst = The greatest is No. { $number }, **{ $information }**: { $event }.
doc-risk-summary-after = { $count ->
    [0] Once all treatments are done, none is expected to remain high.
    [one] Once all treatments are done, one is expected to remain high.
   *[other] Once all treatments are done, { $count } are expected to remain high.
 }
doc-risk-summary-open = { $count ->
    [one] One still has no size or no treatment
   *[other] { $count } still have no size or no treatment
 } (No. { $numbers }).
doc-risk-summary-unassessed = Among the information of importance 3, { $count ->
    [one] one piece has
   *[other] { $count } have
 } not been looked at yet ({ $names }).
    .more = Among the information of importance 3, { $count } have not been looked at yet ({ $names }, and others).

doc-risk-decide = Decisions asked
doc-risk-decide-plan = { $count ->
    [one] The one open treatment goes ahead
   *[other] The { $count } open treatments go ahead
 } as the risk treatment plan says.
doc-risk-decide-retained = It is proposed to accept No. { $number } as it is ({ $information }: { $event }).
    .rest = No. { $number } ({ $information }: { $event }) does not become low. It is proposed to accept what remains.
    .several = { $count } risks leave something behind (No. { $numbers }). It is proposed to accept that.
doc-risk-decide-expired = The acceptance of No. { $number } ({ $information }: { $event }) has run out. It is proposed to go on accepting it.
doc-risk-decide-untreated = It is not decided yet what to do about No. { $numbers }. Who decides, and by when?
doc-risk-decide-owner = Nobody sees to No. { $numbers } yet. Who takes it on?
doc-risk-decide-late = No. { $numbers } should have been done by now. What is the new date?
doc-risk-decide-none = Nothing is left to decide at present.
doc-risk-approve = Approve
doc-risk-reconsider = Reconsider

doc-risk-map-reading = How to read it
doc-risk-map-formula = Risk value = importance × likelihood. It stands at the top right. A strong frame means high.
doc-risk-map-changes = Values after treatment
doc-risk-map-change = { $before } → { $after }
doc-risk-map-gone = gone
doc-risk-map-more = and { $count } more
doc-risk-map-judged = { $count ->
    [one] No. { $numbers } was judged high, medium, or low, and is
   *[other] No. { $numbers } were judged high, medium, or low, and are
 } not on the map.
doc-risk-map-unrated = { $count ->
    [one] No. { $numbers } has no size yet, and is
   *[other] No. { $numbers } have no size yet, and are
 } not on the map.

doc-risk-first-none = None of them is high. These are the three greatest.
doc-risk-how-figured = Importance { $importance } × likelihood { $likelihood } (threat { $threat }, vulnerability { $vulnerability }).
doc-risk-how-judged = Judged together.
doc-risk-how-reason = { $how } { $reason }
doc-risk-how-open = Open
doc-risk-smaller-by = { $input } at { $to } gives { $value }
doc-risk-smaller-or = {"; "}
doc-risk-smaller-least = It cannot become smaller
doc-risk-smaller-judged = Closing what lets it through

doc-risk-grade = Grade
doc-risk-scale-likelihood = How likelihood is found
doc-risk-scale-graded = { $name } { $value }
doc-risk-scale-levels = How sizes are told apart
doc-risk-scale-level = { $figured } ({ $judged })
doc-risk-scale-value = Risk value
doc-risk-scale-means = What it means, and what to do

doc-risk-why-accepted = Why it is accepted
doc-risk-accepted-why = Where what remains is more than low, or where nothing is done, somebody decides to accept it, and until when. On that day it is looked at again.
doc-risk-accepted-by = Accepted by
doc-risk-accepted-on = On
doc-risk-accepted-until = Until
doc-risk-accepted-none = No risk remains that is large enough to need acceptance.
doc-risk-accepts = I know that the risks above remain, and accept them until the days named.
doc-risk-accepted-date = Signed on

doc-risk-statement-count = Of { $total } controls, **{ $yes }** are used, **{ $no }** are not, and **{ $open }** are undecided.
doc-risk-statement-undecided = { $count ->
    [one] One entry
   *[other] { $count } entries
 } still lack a decision or a reason, so this paper cannot be issued yet.
doc-risk-statement-sources = From
doc-risk-statement-states = State
doc-risk-statement-met = But “{ $rule }” has an article that meets it.
doc-risk-statement-not = Not used
doc-risk-mark-risk = R
doc-risk-mark-law = L
doc-risk-mark-contract = C
doc-risk-mark-business = B
doc-risk-theme = { $name } ({ $first }–{ $last })
doc-risk-control = Control
doc-risk-applies = Used
doc-risk-source = From
doc-risk-reason = Why it is used, or not
doc-risk-state = State
doc-risk-shown = Owner, evidence
doc-risk-applies-yes = Yes
doc-risk-applies-no = No
doc-risk-applies-open = Open
doc-risk-csf-outcomes = Outcomes of NIST CSF 2.0
doc-risk-own-measures = Measures of our own
doc-risk-other-none = Nothing else was chosen.

doc-risk-requirement = Requirement
doc-risk-from = From
doc-risk-risk-number = Risk { $numbers }
doc-risk-own-measure = own measure
doc-risk-own-rule = own rule
doc-risk-from-key = In the last column, numbers from 5 to 8 are controls of ISO/IEC 27001:2022, Annex A. Those that begin with letters are outcomes of NIST CSF 2.0.
doc-risk-requirements = Requirements
doc-risk-requirements-none = Choose controls for the risks of your information, and its requirements will stand here. Write in by hand what is already settled.
doc-risk-dropped = { $count ->
    [one] One more requirement was left out.
   *[other] { $count } more requirements were left out.
 }
doc-risk-trace-none = Choose risks and controls, and the links between them will stand here.
doc-risk-trace-open = None chosen yet

# What the papers on risks still lack
risk-gap-what = Which risks do not say yet what may happen?
    .label = What may happen
risk-gap-importance = Which information has no importance yet?
    .label = Importance
risk-gap-rating = Which risks have no size yet?
    .label = Size
risk-gap-treatment = Which risks have no treatment yet?
    .label = Treatment
risk-gap-reason = Which treatments have no reason yet?
    .label = Reason
risk-gap-controls = Which risks have no controls yet?
    .label = Controls
risk-gap-owner = Which risks have no owner yet?
    .label = Owner
risk-gap-due = Which risks have no due date yet?
    .label = Due
risk-gap-after = For which risks is it still open what remains?
    .label = After
risk-gap-acceptance = Which risks has nobody accepted yet?
    .label = Accepted by
risk-gap-expired = For which risks has the acceptance run out?
    .label = Look again
statement-gap-reason = Which controls still lack a decision and a reason?
    .label = Decision and reason
