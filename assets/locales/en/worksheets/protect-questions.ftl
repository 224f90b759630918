# The three questions of SP 1300 on protecting
protect-questions = Three questions on protecting
    .intro = Answer from how you usually work. Where something bothers you, write the next step.

protect-questions-section-access = Who can see what
protect-questions-section-disposal = Throwing away
protect-questions-section-skills = Knowledge and skills

protect-questions-access = Can only those who need it see information and change settings?
    .label = Limited rights
    .help = Answer yes if the pay sheet and the customer list stay closed to people who have nothing to do with them.
    .ask = The security officer
protect-questions-access-removed = Do you take rights away as soon as they’re no longer needed?
    .label = Rights taken away
    .help = Think of the day someone leaves, changes jobs, or finishes work for you as an outside firm.
    .ask = Whoever handles joining and leaving
protect-questions-access-how = Whose rights will you review, which ones, and when?
    .label = How we review rights
    .help = For example, “in April and October, the manager checks the names on the register and the shared folder.”

protect-questions-disposal = How do you get rid of data and devices you no longer need?
    .label = Ways of disposal
    .help = Think of papers, computers, phones, USB memory sticks, and the copier in turn. Emptying the trash on screen may leave the data behind.
    .option-shred = Paper is shredded or pulped
    .option-shred-note = With a shredder or a pulping box
    .option-erase = Data is erased with a proper tool
    .option-erase-note = Erasing software, or the device’s own erase function
    .option-destroy = The medium is destroyed
    .option-destroy-note = Disks and USB memory sticks are broken so that nobody can read them
    .option-contractor = A specialist firm does it
    .option-contractor-note = It gives you a certificate
    .option-lease = It goes back to the leasing firm
    .option-lease-note = A leased copier or computer, for example
    .option-not-decided = Not decided yet
    .ask = Whoever clears out equipment, and whoever files the papers
protect-questions-disposal-record = Do you keep a record of what was erased, when, and how?
    .label = Record of erasing
    .help = One line with the date and the device is a yes. For returned devices, the other firm’s certificate is your record.
    .ask = Whoever keeps the list of devices
protect-questions-disposal-how = Who will erase the next thing you part with, and how?
    .label = Next disposal
    .help = For example, “in June the bookkeeper hands the two old computers on the shelf to a specialist and gets a certificate.”

protect-questions-skills = Do your people know how to protect information while they work?
    .label = Knowing how
    .help = Ask two or three of them whom to tell about a suspicious email, and what to do on leaving the screen.
    .ask = The team leader
protect-questions-skills-roles = Have those who handle money, lists, or equipment learned what their work calls for?
    .label = Learning by role
    .help = Confirming bank details, avoiding misdirected email, installing updates.
    .ask = Whoever does that work
protect-questions-skills-how = Who will learn what, and when?
    .label = Next lesson
    .help = Begin with one person and one topic.
