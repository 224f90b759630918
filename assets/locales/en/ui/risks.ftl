# Information and risk: the list of risks and a single one
risks-tabs = Information and risk
risks-tab-information = Register
risks-tab-risks = Risks
risks-tab-statement = Statement
risks-tab-requirements = Requirements
risks-tab-trace = Chain

risks-title-empty = Think about what could happen, one piece of information at a time.
risks-title-undecided = { $count ->
    [one] Start with this one.
   *[other] Start with these { $count }.
 }
risks-title-open = { $count ->
    [one] One risk still needs a decision.
   *[other] { $count } risks still need a decision.
 }
risks-title-high = { $count ->
    [one] One risk is high, and you know what to do about it.
   *[other] { $count } risks are high, and you know what to do about them.
 }
risks-title-quiet = No risk is high at the moment.
risks-sub = What could happen to the information in your register, the gravest first.
risks-paper = Risk report
risks-scales = Say what the grades mean
risks-empty-title = No risks yet
risks-empty = Pick one important piece of information and tick what could happen to it.
risks-empty-go = Go to the register
risks-filter = Risks shown
risks-filter-all = All ({ $count })
risks-filter-open = Something to decide ({ $count })
risks-filter-high = High ({ $count })
risks-filter-none = No risk fits here.
risks-table = List of risks
risks-number = Number
risks-what = Information, and what could happen
risks-how = Treatment and date
risks-due = By { $date }
risks-done-on = Done { $date }
risks-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
 }
risks-unrated = Not rated yet
risks-unnamed = What could happen is not written yet
risks-map = Importance and likelihood
risks-map-note = Deal with the high ones first and the middle ones this year. The low ones may be accepted. Risks judged in words are not on the map.

risks-unassessed = Important information without a risk yet
risks-add = Add a risk
risks-add-sub = Choose information and tick what could happen in your business too.
risks-unassessed-sub = Open one and tick what could happen in your business too.
risks-other-information = Choose other information
risks-search-threats = Search what could happen
risks-search-none = Nothing found. You can also write it in your own words.
risks-take = { $count ->
    [one] Add as a risk
   *[other] Add { $count } risks
 }

risks-previous = Previous risk
risks-next = Next risk
risks-trace = Show the chain
risks-remove = Remove
risks-used = Used in the flow “{ $flow }”, step { $steps }
risks-step-what = What could happen, and why
risks-step-rating = How grave it is
risks-step-treatment = What to do about it
risks-threats = What could happen (threats)
risks-choose-threats = Choose from the list
risks-add-threats = { $count ->
    [one] Add one
   *[other] Add { $count }
 }
risks-weaknesses = What lets it happen (vulnerabilities)
risks-weaknesses-help = Choose what is true of your business.
risks-weakness-open = Nothing done yet
risks-weakness-partly = Something is under way
risks-weakness-closed = Done, says the guide
risks-add-weakness = Choose from the list
risks-add-threat = Choose from the list
risks-own-threat = Add in your own words
risks-own-weakness = Add in your own words
risks-near = Lets these threats through
risks-others = Others
risks-take-off = Take “{ $name }” off
risks-name = Name on paper
risks-name-help = Leave it empty to use the names of the threats.

risks-method = How to rate
risks-method-figured = In figures
risks-method-judged = High, middle or low
risks-formula = **Risk value { $value } ({ $level })** = importance { $importance } × likelihood { $likelihood }
risks-relief-vulnerability = If measures bring the vulnerability to { $to }, the risk value becomes { $value }.
risks-relief-threat = If it happens less often and the threat goes to { $to }, the risk value becomes { $value }.
risks-relief-importance = If you hold less information and its importance goes to { $to }, the risk value becomes { $value }.
risks-importance-open = The importance is not decided yet. Choose the three grades in the register and the value appears here.
risks-importance-go = Decide in the register
risks-rating-open = Choose threat and vulnerability, and the value appears.
risks-scale-own = { $value } here means: { $meaning }
risks-hint = What is done in the guide suggests { $value }.
risks-hint-take = Set { $value }
risks-reason = Why it was rated so

risks-treatment-reason = Why this treatment
risks-controls = What to do (controls)
risks-controls-help = What closes more of the weaknesses comes first.
risks-control-against = Closes: { $names }
risks-controls-other = Choose another control
risks-controls-own = Your own measures
risks-controls-csf = Outcomes of CSF
risks-measure-add = Add a measure of your own
risks-measure-unnamed = Measure without a name
risks-to-statement = Controls you choose go into the statement of applicability
risks-owner = Owner
risks-until = Until
risks-since = Done on
risks-after = Expected once treated
risks-left-gone = Once you stop doing it, this risk is gone.
risks-left-figured = The risk value is expected to go from { $before } to **{ $value } ({ $level })**.
risks-left-judged = The risk that is left is expected to be **{ $level }**.
risks-left-open = Estimate how it will be once treated, to see what is left.
risks-acceptance = Who accepts what is left
risks-acceptance-help = Someone in charge accepts it with a day and an end. When the end comes, look at it again.
risks-accepted-by = Accepted by
risks-accepted-left = { $name } accepted it and is no longer in your list of people.
risks-accepted-on = Accepted on
risks-accepted-until = Until

risks-gaps = Still open
risks-actions = Actions that help
risks-actions-sub = From the guide. As they get done, the vulnerability goes down.
risks-action-done = Done
risks-actions-plan = Give them this owner and date

risk-lacks-what = What could happen
    .next = Choose what could happen, or write it in your own words.
risk-lacks-weakness = What lets it happen
    .next = Choose what lets it happen.
risk-lacks-importance = Importance
    .next = Decide the importance in the register, and the risk value appears.
risk-lacks-rating = Rating
    .next = Choose how often it happens and how much is done against it.
risk-lacks-treatment = Treatment
    .next = Decide what to do about this risk.
risk-lacks-reason = Reason
    .next = Write in a few words why you chose this treatment.
risk-lacks-controls = Controls
    .next = Choose one control that makes it smaller.
risk-lacks-owner = Owner
    .next = Decide who sees to it.
risk-lacks-due = Date
    .next = Decide until when.
risk-lacks-after = What is left
    .next = Estimate how it will be once treated.
risk-lacks-acceptance = Acceptance
    .next = Someone in charge accepts what is left.
risk-lacks-expired = Acceptance has ended
    .next = The acceptance has ended. Look at this risk again.
