# Details of the information security policy
policy-details = Date and version of the policy
    .intro = Choose the date and version to print on your information security policy.

policy-details-section-paper = Date and version

policy-details-enacted-on = When do you adopt the policy?
    .label = Date of adoption
    .help = The day the representative signs it.
    .effect = It’s printed above the signature.
policy-details-version = Which version is it?
    .label = Version
    .help = The first one is 1. Add one whenever the content changes.
    .effect = It’s printed at the foot of the page.
policy-details-review-month = In which month do you review it each year?
    .label = Month of review
    .help = The start of your year or a quiet month works well.
    .option-1 = January
    .option-2 = February
    .option-3 = March
    .option-4 = April
    .option-5 = May
    .option-6 = June
    .option-7 = July
    .option-8 = August
    .option-9 = September
    .option-10 = October
    .option-11 = November
    .option-12 = December
policy-details-publish-at = Where can people outside read the policy?
    .label = Published at
    .help = A place customers and partners can read, such as a page of your website. Add the sheet at the shop’s door, too.
    .ask = Whoever looks after the website
    .effect = It’s printed in “SECURITY ACTION preparation.”
