# Our purpose and what could go wrong: the table “Setting Organizational Context” of SP 1300
organizational-context = Our purpose and what could go wrong
    .intro = Write what your business is for and what would hurt it. Begin with whatever comes to mind. A few words are enough.

organizational-context-section-purpose = What we are here for
    .intro = It guides the choice of what to protect.
organizational-context-section-critical = What we would miss
    .intro = Machines, data, services, or people. About five will do.
organizational-context-section-risks = What could get in the way
    .intro = About three things that would hurt.

organizational-context-mission = Whom do you serve, and with what?
    .label = Purpose
    .help = One sentence is enough: “We bring what local makers produce to the tables of the region and its visitors.”
    .ask = The representative
    .effect = It guides the order of what you do about security.

organizational-context-expectations = What do customers and partners expect of you?
    .label = What is expected of us
    .help = For example, “orders arrive the same day” or “our address stays with you.”
    .ask = Whoever meets customers every day

organizational-context-critical = What would you miss if it were gone?
    .label = What we would miss
    .help = Picture a day without any of it, and a day with only part of it.
    .ask = Whoever does the work every day
    .effect = It shows what to protect first and what to restore first.
organizational-context-critical-what = What would you miss?
    .label = Thing
    .help = The register, order slips, the books, and so on
organizational-context-critical-can-wait = How long can you wait?
    .label = We can wait
    .option-hour = Up to an hour
    .option-half-day = Up to half a day
    .option-day = Up to a day
    .option-three-days = Up to three days
    .option-week = Up to a week
    .ask = Whoever does the work every day
organizational-context-critical-in-trouble = Who would be in trouble?
    .label = Who is in trouble
    .help = Customers, business partners, staff, and so on
organizational-context-critical-instead = What would you do instead?
    .label = What we do instead
    .help = Handwritten slips, orders by phone, and so on

organizational-context-risks = What could get in the way of your purpose?
    .label = What could get in the way
    .help = Breakdowns, tricks, slips, and disasters all count.
    .ask = Someone in the shop and someone in the office. Ask each for one thing.
organizational-context-risks-event = What could happen?
    .label = What happens
    .help = For example, “someone opens an email that pretends to be an order.”
organizational-context-risks-effect = What would it do?
    .label = Effect
    .help = Say who is affected, and how much.
organizational-context-risks-today = Do you do anything about it today?
    .label = What we do today
    .help = Leave it empty if there is nothing.
