# Risk scales: what the three grades and the bands mean in this company. Left blank, the words of risk.ftl are used
risk-scales = Risk scales
    .intro = Say what the three grades of threat, vulnerability, and importance mean in your company. Leave a line blank to keep our wording.

risk-scales-section-threat = Grades of threat
    .intro = How easily something happens, in your own words.
risk-scales-section-vulnerability = Grades of vulnerability
    .intro = How much you have done about it, in your own words.
risk-scales-section-importance = Grades of importance
    .intro = How bad a loss or a leak would be.
risk-scales-section-levels = High, medium, and low
    .intro = Decide from which value a risk counts as high, and what you do then.

risk-scales-threat-3 = What is threat 3?
    .label = Threat 3
    .help = Our wording: “May happen at any time.” You could write “Happens about every month.”
risk-scales-threat-2 = What is threat 2?
    .label = Threat 2
    .help = Our wording: “Happens in certain circumstances, a few times a year.”
risk-scales-threat-1 = What is threat 1?
    .label = Threat 1
    .help = Our wording: “Does not normally happen.”

risk-scales-vulnerability-3 = What is vulnerability 3?
    .label = Vulnerability 3
    .help = Our wording: “Nothing has been done yet.”
risk-scales-vulnerability-2 = What is vulnerability 2?
    .label = Vulnerability 2
    .help = Our wording: “Some of it has been done.” You could write “We have a rule, but not every store keeps it.”
risk-scales-vulnerability-1 = What is vulnerability 1?
    .label = Vulnerability 1
    .help = Our wording: “All that is needed has been done.”

risk-scales-importance-3 = What is importance 3?
    .label = Importance 3
    .help = Our wording: “Severe for the company, a partner, or a person.” With personal information it is always 3.
risk-scales-importance-2 = What is importance 2?
    .label = Importance 2
    .help = Our wording: “Considerable for the business.” You could write “The store closes for half a day.”
risk-scales-importance-1 = What is importance 1?
    .label = Importance 1
    .help = Our wording: “Hardly any effect.”

risk-scales-high-from = From which value does a risk count as high?
    .label = High from
    .help = Usually 6. With 4, there is more to act on.
    .option-4 = 4 and above
    .option-6 = 6 and above
    .option-9 = Only 9
    .ask = The representative, who decides what can be accepted
    .effect = Changes the colors of lists and maps, and what comes first.
risk-scales-middle-from = From which value does a risk count as medium?
    .label = Medium from
    .help = Usually 4. If it is the same number as for high, there is no medium level.
    .option-2 = 2 and above
    .option-3 = 3 and above
    .option-4 = 4 and above
    .ask = The representative
    .effect = Changes the colors of lists and maps.
risk-scales-level-high = What do you do about a high risk?
    .label = What high asks for
    .help = Our wording: “A grave incident is likely. Act on it first.”
risk-scales-level-middle = What do you do about a medium risk?
    .label = What medium asks for
    .help = Our wording: “A serious incident may happen. Put it in this year’s plan.”
risk-scales-level-low = What do you do about a low risk?
    .label = What low asks for
    .help = Our wording: “Keep up today’s protection, and look again once a year.”
