# The two questions of SP 1300 on responding
respond-questions = Two questions on responding
    .intro = Picture the morning when something is wrong, and answer. Each “no” shows you what to do next.

respond-questions-section-plan = Plan and practice
respond-questions-section-people = People who help, people who decide

respond-questions-plan = Do you have a plan for responding to an incident?
    .label = Response plan
    .help = Answer yes if a sheet says whom to call, in order, and who may stop things.
    .ask = The security officer
respond-questions-plan-practiced = Have you practiced to see whether the plan works?
    .label = Plan practiced
    .help = You don’t need everyone in one place. Trying the phone numbers counts as practice.
    .ask = Those who take part
respond-questions-plan-how = What comes next: writing the plan or practicing it?
    .label = Next step for the plan
    .help = Give a day and a name: “next month after the morning meeting, we practice for 20 minutes.”

respond-questions-inside = Do you know who in the company would act?
    .label = People inside
    .help = Answer yes if you can also say who stands in on days off.
    .ask = The team leader
respond-questions-outside = Do you know who outside the company would help?
    .label = People outside
    .help = Suppliers of your devices, a lawyer, an insurer, public desks. See whether you have their numbers.
    .ask = The firms that supply your devices and services
respond-questions-deciders = Is it settled who decides to close the shop or tell people outside?
    .label = Who decides
    .help = Think also of a day when the representative can’t be reached.
    .ask = The representative
respond-questions-people-how = Who fills in the missing names and numbers, and when?
    .label = Next step for people
    .help = Open the worksheet “Whom to call,” choose one empty field, and write it here.
