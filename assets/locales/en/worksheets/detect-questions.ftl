# The three questions of SP 1300 on detecting
detect-questions = Three questions on detecting
    .intro = Could you notice trouble? Look at it from three sides. Choose how things are today, then write your next step.

detect-questions-section-antivirus = Antivirus
detect-questions-section-people = People who notice
detect-questions-section-watching = Logs and alerts

detect-questions-antivirus = Do all the company’s computers and servers have antivirus software?
    .label = Company devices protected
    .help = Count the one in the storeroom and the laptop that hardly comes out.
    .ask = Whoever keeps the list of equipment
detect-questions-antivirus-own = Do personal computers used for work have antivirus software too?
    .label = Personal devices protected
    .help = Ask to see the screen. For phones, yes means that apps come only from the official store and updates are installed.
    .ask = The owner of each personal device
detect-questions-antivirus-how = What will you do about those still without, and by when?
    .label = Next step for antivirus
    .help = Name the device: “update the delivery laptop next Tuesday, when we’re closed.”

detect-questions-notice = Do your people know what a possible attack looks like?
    .label = How to notice
    .help = If more than half can name three [signs](term:indicator), call it a yes.
    .ask = The team leader
detect-questions-report = Do they know how to report what they find?
    .label = How to report
    .help = See whether they can give the name and number without looking it up.
    .ask = Whoever joined most recently
detect-questions-people-how = Whom will you teach next, and how?
    .label = Next step for teaching
    .help = For example, “show a printed fake warning at Friday’s morning meeting.”

detect-questions-watching = How do you keep an eye on logs and alerts from devices and services?
    .label = Watching logs and alerts
    .help = Choose what fits, whether it concerns [logs](term:log), [alerts](term:alert), or both.
    .option-alert-mail = Alerts come by email
    .option-alert-mail-note = Notices of unfamiliar sign-ins, for example
    .option-regular-look = We look on set days
    .option-regular-look-note = The sign-in history on the first of the month, for example
    .option-provider = Another firm watches
    .option-provider-note = Under a maintenance or monitoring contract
    .option-by-chance = We look when we think of it
    .option-by-chance-note = The day and the person are still to come
    .ask = Those who use the admin pages, and your maintenance firm
detect-questions-watching-who = Who looks when an alert arrives?
    .label = Who looks
    .help = Name the stand-in for days off in the next box.
detect-questions-watching-how = What will you do next, so that less is missed?
    .label = Next step for watching
    .help = One thing is enough: “add the manager’s number to the alerts.”
