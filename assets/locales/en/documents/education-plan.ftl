# Education plan
education-plan = Information security education plan
    .over = { $year }
    .footer = When the plan changes, note the date and the reason and have it approved again.

education-plan-aims = What we want to achieve this year
education-plan-indicators = Signs of success
education-plan-groups = Groups and numbers
education-plan-approach = How we go about it
education-plan-understanding = **How understanding is checked.** The last column of the table says how each topic is checked. We keep the names and dates of those who took part, and take up again next time what was not understood.
education-plan-costs = Why each topic is learned, and what it costs
education-plan-months = The plan by month
education-plan-extra = **Extra lessons.** After an incident, or when rules or systems change, we hold a lesson within a month and add it to this plan.
