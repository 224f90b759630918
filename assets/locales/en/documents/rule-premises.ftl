# Premises rule: areas, keys, visitors, desks, equipment, disasters
rule-premises = Premises rule
    .over = Information security rules, chapter 5

rule-premises-purpose = Purpose
    .p1 = This rule is made so that the buildings, rooms, desks, and equipment of { $company } (“the company”) are protected from theft, prying eyes, and disasters.

rule-premises-scope = Scope
    .p1 = This rule applies to everyone who works for the company, from directors to part-time and agency workers (“staff”). Terms have the meanings given in { $doc-rule-organization }.
    .p2 = Heads of department must see that visitors and firms working on the premises keep the parts that concern them.

rule-premises-areas = Areas
    .p1 = The security officer must divide the premises into three kinds of area and show them to staff:
    .open = Open area: open to customers, such as the shop floor, reception, and meeting room
    .staff = Work area: open to staff, such as the office, workshop, and stockroom
    .closed = Restricted area: open to named persons only, such as the file room, the room with the safe, and the server’s place
    .p2 = Where there is no such room, a locked cabinet or case is treated as the restricted area.
    .p3 = Control panels of machines and the devices that operate them must be in a restricted area or locked.
    .p4 = The security officer must show the areas on a floor plan and post at each restricted area who may enter.

rule-premises-keys = Keys and door codes
    .p1 = The security officer must decide who holds keys and entry cards, and list when each is handed over and returned.
    .p2 = Holders must not lend a key or have it copied.
    .p3 = When someone who knows a door code leaves, the security officer must have it changed by the next day.
    .p4 = Whoever loses a key must tell the security officer at once. The security officer must decide the same day whether to change the lock.
    .p5 = Once a year, the security officer must check the list of keys against the keys themselves and enter the result in { $doc-log-access-review }.
    .p6 = Every 6 months, the security officer must check the list of keys against the keys themselves and enter the result in { $doc-log-access-review }.

rule-premises-opening = Opening and closing
    .p1 = The last person to leave must check windows, doors, cabinets, sources of fire, and the alarm.
    .p2 = The first to arrive and the last to leave must enter the time, their name, and what they found in { $doc-log-keys }.

rule-premises-watching = Watching the entrances
    .p1 = The security officer must have a camera or an alarm at the entrances and decide who may view the recordings.
    .p2 = The security officer must post a notice of any camera at the entrance. Recordings must not be used for any other purpose.

rule-premises-visitors = Visitors
    .p1 = Before a visitor enters a work area or a restricted area, the head of department must approve. The visitor’s name, firm, business, and times in and out must be entered in { $doc-log-visitors }.
    .p2 = The host must give visitors a badge and stay with them until they leave.
    .p3 = Deliveries and mail must be received in the open area.
    .p4 = Staff who meet a stranger in the work area must ask their business. Those who say they have come to inspect or repair must be let in only after whoever ordered the work confirms it.
    .p5 = No one may photograph or record in a restricted area without the approval of the head of department.

rule-premises-desk = Desks and screens
    .p1 = Staff must turn over or put away papers when leaving their place, and leave nothing on the desk when going home.
    .p2 = Staff must turn screens so that customers and visitors cannot see them.
    .p3 = After a meeting, whoever held it must wipe the whiteboard and collect the papers handed out.
    .p4 = { $doc-rule-access } governs the screen lock.

rule-premises-papers = Places for papers and media
    .p1 = The head of department must provide a locked cabinet for strictly confidential papers and portable media. { $doc-rule-information } governs how each class is handled.
    .p2 = Staff must not leave keys in the lock. They must put them away in a set place.
    .p3 = The head of department must keep papers without which work cannot go on in a fire-resistant safe.

rule-premises-equipment = Places for equipment
    .p1 = When going home, staff must lock away any portable device they leave behind.
    .p2 = The system administrator must place routers and the like out of customers’ reach and away from water and heat.
    .p3 = Servers must stand in a restricted area, fixed in place.
    .p4 = Whoever opens the shop must check the card terminal every day for unfamiliar parts or marks.
    .p5 = The system administrator must run cables where no one trips over them and customers cannot reach them.
    .p6 = The system administrator must block unused network sockets.

rule-premises-power = Power and cooling
    .p1 = The system administrator must connect equipment that must not stop suddenly to a power supply that lets it shut down safely in an outage (UPS).
    .p2 = The system administrator must check once a year that the power supply and cooling work.

rule-premises-maintenance = Maintenance and repair
    .p1 = When a firm maintains equipment, a member of staff must be present and record what was done.
    .p2 = Before equipment goes out for repair, the system administrator must erase the information or obtain a promise of confidentiality from the firm.

rule-premises-disasters = Readiness for disasters
    .p1 = In a disaster, human life comes before everything else.
    .p2 = Heads of department must have cabinets and heavy equipment fixed, and must not let papers or equipment stand on the floor.
    .p3 = Once a year, the security officer must consult the municipal flood map and have papers and equipment of importance 3 kept above the expected water.
    .p4 = Once a year, heads of department must go over the places of fire extinguishers and the escape routes with their people.
    .p5 = { $doc-rule-incidents } governs how work goes on after a disaster.

rule-premises-records = Records
    .p1 = Records of keys, visitors, and maintenance must be kept as { $doc-rule-organization } requires.

rule-premises-supplement = This rule takes effect on the date shown under its title.
