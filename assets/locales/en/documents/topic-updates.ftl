# Software updates: what, by whom, within how many days
topic-updates = Software update rule
    .over = Information security rules, topics

topic-updates-purpose = Purpose and scope
    .p1 = This rule sets deadlines and steps for updates, so that vulnerabilities in software do no harm to { $company } (“the company”).
    .p2 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). Terms have the meanings given in { $doc-rule-organization }.
    .p3 = It covers operating systems (OS), software, firmware (the software inside equipment), and plug-ins (added functions) on all devices used for work.

topic-updates-list = List
    .p1 = The system administrator must list devices and software with their version, the way they are updated, the person in charge, and the end of support.
    .yearly = The system administrator must compare the list with the actual devices and software every year.
    .half-yearly = The system administrator must compare the list with the actual devices and software every 6 months.

topic-updates-auto = Automatic updates
    .p1 = The system administrator must set everything that can update itself to do so.
    .p2 = Staff must not stop an update. When asked to restart, they must do so before the end of the day’s work.
    .router = Every month, the system administrator must look for new updates for routers and other equipment that do not update themselves.

topic-updates-deadline = Deadlines
    .p1 = The system administrator must install updates within 14 days of their release.
    .three = An update for a vulnerability that the maker calls serious and that is already used in attacks must be installed within 3 days of its release.
    .hours = An update for a vulnerability that the maker calls serious and that is already used in attacks must be installed within 48 hours of its release.
    .late = When a deadline cannot be met, the system administrator must tell the security officer. The security officer must decide on a measure, such as taking the device off the network, and on a new deadline.
    .contractor = Where a contractor is in charge of updates, these deadlines must be in the contract.

topic-updates-news = Gathering news
    .month = The system administrator must read the notices of the makers of the company’s software and of the Information-technology Promotion Agency (IPA) every month.
    .week = The system administrator must read the notices of the makers of the company’s software, of the Information-technology Promotion Agency (IPA), and of JPCERT/CC every week.
    .act = The system administrator must pass on news that concerns the company to the security officer the same day.

topic-updates-careful = What must not stop
    .p1 = Before updating devices and software that the work depends on, the system administrator must make a backup and check how to go back.
    .p2 = Updates must be installed at a quiet hour and tried out afterward with the people who use them.
    .trial = The system administrator must try the update on a test device and have it approved by the security officer before installing it on live systems.
    .factory = For machines in the workshop, the supplier must be asked before updating. A machine that cannot be updated must be kept apart from the office network.
    .server = After a server is updated, its shared files and its backups must be tried out.
    .shop = After an update of the online shop or its plug-ins, a trial order must be placed.

topic-updates-support = End of support
    .p1 = At least 6 months before support ends, the system administrator must present a replacement and its cost to the security officer. The security officer must ask the representative for the budget.
    .p2 = Devices and software past the end of support must not be used for work.

topic-updates-exceptions = Exceptions, records, and review
    .p1 = Anyone who cannot keep this rule must first have an exception approved by the security officer under { $doc-rule-organization }.
    .p2 = Records under this rule must be kept as laid down in { $doc-rule-organization }.
    .p3 = The security officer must review this rule every { $review }, when systems change, and after an incident.

topic-updates-supplement = This rule takes effect on the date shown under its title.
