# IT infrastructure rule: looking after the network, the servers, and what else carries the work
rule-infrastructure = IT infrastructure rule
    .over = Information security rules, chapter 7

rule-infrastructure-purpose = Purpose and scope
    .p1 = The purpose of this rule is to keep the network, the servers, the shared storage, and their settings (the “IT infrastructure”) that carry the work of { $company } (“the company”) running and safe from misuse.
    .p2 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). { $doc-rule-organization } defines its terms.
    .p3 = { $doc-rule-equipment } covers the computers and smartphones of staff; { $doc-topic-cloud } covers cloud services used under contract.

rule-infrastructure-keepers = Who looks after it
    .p1 = The security officer must name a system administrator for each part of the IT infrastructure.
    .p2 = The system administrator may do only the work that this rule assigns and the work that the security officer has approved.
    .tools = The system administrator must not use tools that bypass protection, for example to remove a password, except for work that the security officer has approved.
    .manual = The system administrator must write down recurring work so that another person can do it.
    .outside = When a contractor looks after the IT infrastructure, { $doc-rule-outsourcing } applies.

rule-infrastructure-configuration = Record of the configuration
    .p1 = The system administrator must keep a configuration list with the following:
    .devices = Kind, name, and place of each device
    .lines = How the devices are connected, and where they connect to the outside
    .services = Lines and services under contract, and whom to call in trouble
    .software = Software on the devices, with its version
    .p2 = The system administrator must correct the configuration list within 7 days of a change to a device, a connection, or a setting.
    .yearly = The system administrator must compare the configuration list with the actual devices once a year.
    .half-yearly = The system administrator must compare the configuration list with the actual devices every 6 months.
    .copy = The system administrator must keep copies of the settings of network devices and servers, and the configuration list, where few people can see them and where they can be reached when the IT infrastructure is down.

rule-infrastructure-network = Network
    .border = The system administrator must run a firewall, which lets through only the traffic that the work needs, where the company’s network meets the outside. The router’s own firewall may be used.
    .settings = Before a router or other network device is used, the system administrator must set it up as follows:
    .password = Change the default password.
    .unused = Close functions and ports that are not used.
    .screen = Make sure that its settings cannot be opened from outside.
    .apart = The system administrator must separate the following from the network of the work computers:
    .visitors = Visitors’ devices
    .machines = Machines in the factory or workshop
    .cards = Registers and card terminals
    .public = Servers open to the outside
    .secret = Servers that hold strictly confidential information
    .review = Every 6 months, the security officer must check that the firewall lets through only what the work needs.

rule-infrastructure-wireless = Wi-Fi
    .encryption = The system administrator must encrypt the Wi-Fi network for work by the method called WPA2 or WPA3.
    .length = The Wi-Fi password must be at least as long as { $doc-rule-access } requires.
    .not-told = The system administrator must enter the password on each device and must not tell it to others.
    .changed = When a person who knows the password leaves the company or the task, the system administrator must change it by the next day.
    .each = The Wi-Fi network for work must identify each person or device instead of sharing one password.
    .visitors = Staff must not let a visitor use the Wi-Fi network for work.
    .guest-network = Staff must not connect a work device to the guest Wi-Fi.

rule-infrastructure-servers = Servers and shared storage
    .use = The system administrator must decide what each server and network-attached storage (NAS) is for, and must turn off functions that are not needed.
    .place = { $doc-rule-premises } covers where they stand, their power, and their cooling.
    .daily-work = Staff must not use the screen of a server for daily work such as reading email.

rule-infrastructure-changes = Changes to settings
    .before = Before changing a setting of the IT infrastructure, the system administrator must write down the following and have the security officer approve it:
    .why = The reason for the change and its effect on the work
    .how = When and how it is made
    .back = How to go back if it fails
    .second-person = The result of a check by a person who does not make the change
    .small = Routine work with little effect, which the security officer has approved in advance, needs a record only.
    .urgent = When a change is urgent to stop harm, the system administrator may make it first, and must record it and have it approved by the next working day.
    .check = The system administrator must copy the settings before a change, check that everything works after it, and record the result.
    .try-first = The system administrator must first try a change that may stop the work in an environment apart from the one in use.

rule-infrastructure-updates = Updates and vulnerabilities
    .install = The system administrator must install updates of network devices and servers within the time that { $doc-topic-updates } sets.
    .news = The system administrator must also follow { $doc-topic-updates } for news of vulnerabilities (weak points that attackers use) in the IT infrastructure and for the end of support.
    .assessment = The security officer must have a specialist firm test the parts of the IT infrastructure that can be reached from outside for vulnerabilities once a year.
    .result = The system administrator must correct the vulnerabilities found within the time that the security officer sets.
    .tests = The security officer must set the time and scope of checks and tests of running systems so that they do not stop the work.

rule-infrastructure-logs = Logs and clocks
    .which = The system administrator must keep the following logs (the records on devices and services of who did what and when):
    .sign-in = Successful and failed sign-ins
    .administrators = Actions of administrators and changes to settings
    .traffic = Traffic between the company’s network and the outside
    .secret = Viewing and extraction of strictly confidential information
    .keep-basic = Logs must be kept for 3 months.
    .keep-standard = Logs must be kept for 6 months.
    .keep-strict = Logs must be kept for 12 months.
    .protect = The system administrator must limit who can see the logs, and must prevent them from being altered or from being deleted before that time has passed.
    .elsewhere = The system administrator must also store the logs in a place apart from the device that makes them.
    .clocks = The system administrator must set devices that keep logs to take the time automatically from the same source.
    .by-hand = The system administrator must set by hand, once a month, registers, security cameras, and other devices that cannot do so.
    .more = { $doc-topic-logs } has the details of how logs are kept and read.

rule-infrastructure-monitoring = Monitoring
    .alerts = The system administrator must set up alerts so that they reach the system administrator.
    .look-basic = The system administrator must read the logs once a month and look for anything unusual.
    .look-standard = The system administrator must read the logs once a week and look for anything unusual.
    .look-strict = The system administrator must read the logs every working day and look for anything unusual.
    .capacity = The system administrator must check free storage and the load on the lines once a month, and must tell the security officer before they run short.
    .report = A person who finds anything unusual must report it as { $doc-rule-incidents } says.

rule-infrastructure-backup = Backup
    .daily = The system administrator must back up the data that the work needs at least once a day.
    .cloud = Data in cloud services must be backed up too.
    .three = Data must be held in 3 places including the original, on at least 2 kinds of media, with 1 place outside the company’s premises.
    .disconnected = One copy must be disconnected from the network after it is made, so that it cannot be overwritten.
    .encrypted = Copies outside the premises must be encrypted.
    .success = The system administrator must check every working day that the backup was made.
    .restore = Every 6 months, the system administrator must test that data can be restored from a copy and must record the result.
    .restore-strict = Every 3 months, the system administrator must test that data can be restored from a copy and must record the result.
    .more = { $doc-topic-backup } has the details of what is backed up, how, and how it is restored.

rule-infrastructure-remote = Connections from outside
    .ways = Only ways into the IT infrastructure that the security officer has approved may be open to the outside.
    .who = { $doc-rule-access } says how people who connect from outside prove who they are.
    .encrypted = Connections from outside must be encrypted, for example through a virtual private network (VPN), which is a private, encrypted path.
    .desktop = A remote desktop, with which a device is operated from a distance, must not be directly reachable from the internet.
    .contractors = When a contractor connects from outside, the system administrator must open the way only for the time of the work and must record who did what and when.
    .telework = Staff who connect from outside must also follow { $doc-rule-telework }.

rule-infrastructure-spare = Spares and substitutes
    .p1 = The security officer must name the devices and lines whose failure would seriously harm the work and must decide on a spare or a substitute for each.
    .p2 = The system administrator must keep spare devices set up for immediate use and updated.
    .yearly = The system administrator must check once a year that spares and substitutes work.
    .half-yearly = The system administrator must check every 6 months that spares and substitutes work.

rule-infrastructure-records = Records
    .p1 = Lists, approvals, and records of work under this rule must be kept as { $doc-rule-organization } says. { $clause-logs } says how long logs are kept.

rule-infrastructure-supplement = This rule takes effect on the date shown under its title.
