# Detect: ideas for small firms, drawn from the implementation examples of CSF 2.0. Ids follow the source; the sentences are our own

# DE.CM Ongoing watch
idea-de-cm-01-1 = Once a month, open the [DNS](term:dns) settings that steer visitors and email to you, and look for changes nobody made. Have your internet provider’s outage notices come by email.
idea-de-cm-01-2 = Once a week, look at your [router](term:router)’s list of devices, both wired and wireless. If a name isn’t in the inventory, ask whose it is, and disconnect it if nobody knows.
idea-de-cm-01-3 = Each season, walk through the shop or factory and note the [Wi-Fi](term:wi-fi) names your phone shows. Look for lookalikes of your own name and for boxes someone set up unasked.
idea-de-cm-01-4 = For a month, note how much data normally flows and where to: that’s your [baseline](term:baseline). When something departs from it, such as heavy sending at night, find out which device it is.
idea-de-cm-01-5 = Keep watching the traffic of devices you’ve already let in. If updates stop or one starts talking to strangers, close its way to the books and customer list while you look.
idea-de-cm-02-1 = Open the [entry records](term:entry-control) of electronic locks once a month. Ask about visits late at night and a run of wrong codes.
idea-de-cm-02-2 = Read the visitor book at the end of the week. If someone never signed out or wasn’t expected, ask whoever received them.
idea-de-cm-02-3 = When you lock up, touch the locks, latches, hinges, and alarms to check them. Photograph new scratches or loose parts and show the security officer.
idea-de-cm-02-4 = Once a month, check that cameras see the entrance, the register, and the equipment room, and that recordings are kept. Decide who goes to look when the alarm sounds, or which security company to call.
idea-de-cm-03-1 = Explain it to your staff first, then turn on your cloud service’s notice of unusual activity. You’ll hear early when, say, someone exports the whole customer list.
idea-de-cm-03-2 = Once a week, read the sign-in [logs](term:log) of accounting and email. Look for repeated failures, unknown places, and use by someone on leave.
idea-de-cm-03-3 = Set up a decoy [account](term:account), perhaps “accounting-spare,” that nobody ever uses. If anyone does, the security officer’s phone rings.
idea-de-cm-06-1 = Ask maintenance firms to tell you before they visit or connect from afar. Watch the work, get a record of what they did, and close the connection afterward.
idea-de-cm-06-2 = Subscribe to the status notices of your [cloud](term:cloud) and internet services. If settings change unasked or usage jumps, or anything else isn’t as usual or as promised, contact them.
idea-de-cm-09-1 = Have warnings from email, web, shared folders, and chat reach the security officer. Choose those about [malware](term:malware), fake senders, and customer data shared outside.
idea-de-cm-09-2 = Set services to tell you after ten failed sign-ins in a row. If there’s a feature that spots [reused passwords](term:password-reuse) leaked elsewhere, turn it on.
idea-de-cm-09-3 = Each week, look in your device management for machines that have drifted from your standard settings. Start with those whose screen lock or automatic updates are off.
idea-de-cm-09-4 = Before opening, look over the card terminal and register for [skimming](term:skimming) parts and torn seals. On computers, leave the features that warn of tampering switched on.
idea-de-cm-09-5 = Use a watcher on each device, such as [EDR](term:edr), to find missing updates, infections, and unapproved software. A device that fails stays off your work network until it’s mended.

# DE.AE Making sense of unusual events
idea-de-ae-02-1 = Use a tool that watches your [logs](term:log) around the clock for known tricks and odd activity. If that’s too much, hand the watch to an [outside firm](term:managed-service).
idea-de-ae-02-2 = Keep your watching tool’s threat information up to date. When a public warning names senders, subjects, or other [indicators](term:indicator), search your own records for them.
idea-de-ae-02-3 = Old registers and machine tools may not fit automatic watching, so have someone read their [logs](term:log) once a month. Take turns, and write down the day and the name.
idea-de-ae-02-4 = Have your [log](term:log) tool produce a report each month. Give the owner one page: more or fewer warnings, the most common one, and what to do next.
idea-de-ae-03-1 = Send the [logs](term:log) of computers, routers, and cloud services to one or two places without a break. A tool that lines them up by time lets you follow one person or device.
idea-de-ae-03-2 = Use what’s published about attackers’ usual steps to connect separate records. A strange email, an unknown sign-in, and a new forwarding rule on one day are best studied as one event.
idea-de-ae-04-1 = In [EDR](term:edr) or a similar tool, count the devices with the same suspicious file or connection to estimate how far it has spread. Revise the figure whenever you learn more.
idea-de-ae-04-2 = Apart from what the screen says, have a person make their own estimate. Write down devices out of use, customers affected, and likely hours lost, with reasons.
idea-de-ae-06-1 = Send antivirus and other [alerts](term:alert) automatically to the security officer, the deputy, and any firm that keeps watch for you. Let a phone ring too, beyond a shared mailbox.
idea-de-ae-06-2 = Make what your [logs](term:log) show open to those who respond, nights and holidays included. Two people learn the way in, and try it once from outside the shop.
idea-de-ae-06-3 = Let a serious [alert](term:alert) add a line to your to-do list by itself, with a name beside it. When a person spots something odd, they add it to the same list and give it to someone.
idea-de-ae-07-1 = Get news of [threats](term:threat) from sources you trust. Feed it into your watching tools automatically, and tell those on duty the main point that morning.
idea-de-ae-07-2 = Keep the [inventory](term:asset-inventory) of devices and software where those who investigate, and only they, can open it at once. Then “192.168.1.20” in an alert quickly becomes “the register.”
idea-de-ae-07-3 = Sign up for [vulnerability](term:vulnerability) notices from public bodies and the makers of your register, router, and website parts. The day one arrives, see whether it fits your model and version.
idea-de-ae-08-1 = Write five signs that make something an [incident](term:incident), such as “someone may have seen customer data.” Compare them with what you know and suspect. If one fits, the security officer declares it.
idea-de-ae-08-2 = List past [false alarms](term:false-positive) and why they were harmless. Compare with the list before you judge, and look again if anything differs this time.
