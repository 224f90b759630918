# Telework rule: working away from the shop or the office
rule-telework = Telework rule
    .over = Information security rules, chapter 12

rule-telework-purpose = Purpose and scope
    .p1 = The purpose of this rule is to protect information away from the premises of { $company } (“the company”) as well as on them.
    .p2 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). { $doc-rule-organization } defines its terms.
    .p3 = In this rule, telework means seeing, making, or discussing work information off the premises: at home, on business trips, or on the way. It includes reading work email on a smartphone.

rule-telework-permission = What is approved
    .none = Telework is not an ordinary way of working at the company. It may be approved only when it is needed, for example in bad weather or a disaster, under the following paragraphs.
    .p1 = The head of department must decide and approve for each person the work, the places, and the devices, for at most 1 year at a time.
    .p2 = Before strictly confidential information is handled by telework, the head of department must obtain the security officer’s approval.
    .list = The security officer must keep a list of the people, work, places, devices, and periods approved.
    .my-number = Work with Individual Numbers (My Number) must not be done by telework.

rule-telework-before = Before starting
    .p1 = Before approving telework, the head of department must confirm the following:
    .learn = The person has had this rule explained.
    .place = For work at home, the place and the line meet { $clause-places } and { $clause-lines }.
    .contact = The person has the contacts for trouble on paper too, apart from the devices.
    .pledge = Everyone who teleworks must sign a statement to keep this rule.

rule-telework-places = Places
    .p1 = Staff must work where others cannot see the screen and papers or hear what is said.
    .p2 = Among other people, as in a café or on a train, staff must not discuss internal or strictly confidential information. The screen must be shielded from behind and from the sides.
    .public-strict = Among other people, as in a café or on a train, staff must neither view nor discuss internal or strictly confidential information.
    .p3 = Among other people, staff must keep devices and papers with them. At home, staff must put devices under lock or out of sight when the work is done.

rule-telework-devices = Devices
    .p1 = Staff must use devices lent by the company. { $doc-rule-equipment } and { $doc-rule-access } cover their updates, encryption, and screen lock.
    .own = Personal devices must not be used except as { $doc-topic-own-devices } allows.
    .home-computer = Reading work email on a home computer counts as using a personal device.
    .p2 = Staff must not change the settings of a device or install software that the company has not approved.
    .car = Staff must not leave devices and media in a car or on a luggage rack.

rule-telework-lines = Lines
    .home = Staff must use home Wi-Fi in the following state:
    .password = The device’s administration password is no longer the default.
    .encryption = It is encrypted by the method called WPA2 or WPA3.
    .updates = The Wi-Fi device updates itself, and its maker still provides updates.
    .public = Staff must not use the open Wi-Fi of shops and stations for work, and must use the line of a smartphone instead.
    .company = Staff must enter the company’s systems only by the ways approved under { $doc-rule-infrastructure }.

rule-telework-data = Where information is kept
    .p1 = Staff must keep work information in the storage that the company has approved. What is kept on a device for the moment must be moved and erased on the same day.
    .private = Staff must not send or copy work information to private email, a private cloud service, or their own USB memory stick.
    .print = Staff must not print work information off the premises unless the head of department has approved it.

rule-telework-papers = Papers
    .p1 = Staff must have approval under { $doc-taking-out } to take papers out, and must take only what is needed.
    .p2 = Staff must keep papers not in use in a drawer or other place where the family does not see them either.
    .p3 = Staff must not throw papers away at home. They must bring them back and dispose of them as { $doc-topic-disposal } says.

rule-telework-meetings = Online meetings
    .p1 = Staff must use services that the security officer has approved. The host must admit only those invited.
    .p2 = Before sharing a screen, staff must check that only what may be shown is open. The background must not show papers or family.
    .p3 = Everyone must be told before a meeting is recorded. The host must decide where the recording is kept and must erase it when it is no longer needed.
    .ai = When generative AI transcribes or sums up a meeting, { $doc-topic-generative-ai } applies.

rule-telework-family = Sharing with family
    .p1 = Staff must not let others, including their family, use work devices or accounts.
    .p2 = Staff must not work on a computer shared with their family.
    .listening = Staff must turn off the listening of appliances that answer to the voice in a room where work is discussed.

rule-telework-asked = Requests by phone and email
    .p1 = When a call or email asks for a transfer, a password, a list of people, or the like, staff must confirm it by calling a number that they already know.
    .p2 = Staff must not skip this even when the request is urgent and claims to come from the representative or a superior.

rule-telework-incidents = Incidents
    .p1 = Staff who notice a loss, a theft, someone looking on, or strange behavior of a device off the premises must telephone the security officer at once, as { $doc-rule-incidents } says.
    .p2 = Staff must turn off the Wi-Fi of a device that behaves strangely and must not use it until told otherwise.
    .p3 = Staff must report a loss to the place where it is likely to have happened, such as a station or a shop, and to the police, and must pass on the result.

rule-telework-end = Checks, return, and records
    .check = Once a year, the security officer must ask everyone who teleworks, by questionnaire, whether this rule is kept.
    .check-strict = Every 6 months, the security officer must ask everyone who teleworks, by questionnaire, whether this rule is kept.
    .return = A person who stops teleworking must return devices as { $doc-rule-equipment } says, bring papers back within 1 week, and erase work information left at home. A person who leaves the company must follow { $doc-rule-people }.
    .records = Lists and results of checks under this rule must be kept as { $doc-rule-organization } says.

rule-telework-supplement = This rule takes effect on the date shown under its title.
