# IT equipment rule: devices and software, from installing to parting with them
rule-equipment = IT equipment rule
    .over = Information security rules, chapter 6

rule-equipment-purpose = Purpose
    .p1 = This rule is made so that the devices, software, and portable media used for the work of { $company } (“the company”) are used safely.

rule-equipment-scope = Scope
    .p1 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). Terms have the meanings given in { $doc-rule-organization }.
    .p2 = { $doc-rule-infrastructure } governs the care of servers and the network.

rule-equipment-register = List of equipment and software
    .p1 = The system administrator must list devices, other equipment, and software, with the user, the place, and the date of first use.
    .p2 = Staff must not use equipment or software for work that is not on the list. { $clause-own } governs personal devices.
    .p3 = Once a year, the system administrator must check the list against what is there.
    .p4 = Every 6 months, the system administrator must check the list against what is there and report to the security officer.

rule-equipment-use = Use of devices
    .p1 = Staff must not let family or friends use the company’s devices.
    .p2 = Staff must not change protective settings, such as virus protection, automatic updates, and screen lock.
    .p3 = { $doc-topic-acceptable-use } says what is allowed and what is not.

rule-equipment-setup = Setting up
    .p1 = Before handing over a device, the system administrator must do the following:
    .account = Set up the user’s account and the screen lock as { $doc-rule-access } requires.
    .updates = Turn on automatic updates.
    .virus = On computers, run antivirus software.
    .encryption = On devices that are taken out, turn on disk encryption.
    .sites = On computers, turn on the function that stops dangerous sites from opening.
    .wipe = On smartphones and tablets, make remote wipe available.
    .unneeded = Remove software and functions that are not needed.
    .p2 = The system administrator must document the standard settings and check once a year that devices match them.

rule-equipment-software = Installing software
    .p1 = New software needs the security officer’s approval and must be installed by the system administrator. The same applies to browser add-ons.
    .p2 = The system administrator must obtain it from its maker or an official source and list the number of licenses.
    .p3 = Smartphones and tablets may have only apps from the official store.

rule-equipment-updates = Updates
    .p1 = The system administrator must install updates within 14 days of release. Staff must follow a prompt to update the same day.
    .p2 = The system administrator must install updates for serious vulnerabilities already used in attacks within 3 days of release.
    .p3 = The system administrator must install updates for serious vulnerabilities already used in attacks within 48 hours of release.
    .p4 = The system administrator must replace software and equipment before support ends. { $doc-topic-updates } gives details.
    .p5 = Before a device that runs a machine is updated, its maker must be asked whether that is safe. While it cannot be updated, it must be kept apart from other networks.

rule-equipment-virus = Protection against viruses
    .p1 = The system administrator must set antivirus software to update every day and to scan the whole device once a week.
    .p2 = Staff must scan files from outside before opening them.
    .p3 = If a warning appears or something seems wrong, staff must disconnect the device from the network, leave it switched on, and report as { $doc-rule-incidents } requires.
    .p4 = Staff must not call a number shown in a warning on the screen or install software because the screen says so.

rule-equipment-taking-out = Taking devices out
    .p1 = Whoever takes a device off the premises must first obtain the approval of the head of department. { $doc-rule-information } governs the information in it.
    .p2 = For a device that is always carried, approval may be given once in advance for up to one year.
    .p3 = The device must be kept at hand and used where others cannot look on.
    .p4 = { $doc-rule-telework } governs its use for work at home or elsewhere.

rule-equipment-media = Portable media
    .p1 = Staff must use only media that the company has numbered. Media found somewhere must not be connected.
    .p2 = { $doc-topic-removable-media } governs use, keeping, and media received from outside.

rule-equipment-own = Personal devices
    .p1 = Staff must not use personal devices for work except as { $doc-topic-own-devices } allows.
    .p2 = A personal device that is not approved must not be connected to the company’s equipment or network.

rule-equipment-internet = Email and the internet
    .p1 = When using the following, staff must keep the rule named:
    .mail = Email: { $doc-topic-mail }
    .cloud = Cloud services: { $doc-topic-cloud }
    .ai = Generative AI: { $doc-topic-generative-ai }
    .p2 = Staff must not open attachments or links in emails they did not expect. When in doubt, they must ask the security officer.

rule-equipment-loss = Loss, theft, and faults
    .p1 = Whoever loses a device or portable media, or has it stolen, must report it as { $doc-rule-incidents } requires before searching for it.
    .p2 = As the security officer directs, the system administrator must at once lock or wipe the device remotely and change the passwords of the accounts used on it.
    .p3 = Staff must not repair a faulty device themselves or take it to a shop. It must go to the system administrator.

rule-equipment-return = Return and disposal
    .p1 = Staff must return devices no longer in use to the system administrator within 1 week. On leaving, { $doc-rule-people } applies.
    .p2 = Before equipment is passed on, traded in, sent back, or discarded, the system administrator must erase the information beyond recovery. { $doc-topic-disposal } gives the method.
    .p3 = Lists, approvals, and records of disposal must be kept as { $doc-rule-organization } requires.

rule-equipment-supplement = This rule takes effect on the date shown under its title.
