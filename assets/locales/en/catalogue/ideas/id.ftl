# Identify: the implementation examples of CSF 2.0 as 71 ideas for a small firm. Ids follow the source; the sentences are our own

# ID.AM: Looking after assets
idea-id-am-01-1 = Put everything that connects in one [inventory](term:asset-inventory): computers, phones, registers, cameras, copiers, factory machines. Write model, place, and user, and put a sticker with the same number on each.
idea-id-am-01-2 = Look at the [router’s](term:router) screen for the devices connected right now. Turn on notices of new devices if it has them; find the owner of any you don’t know, and add the right ones to the list.
idea-id-am-02-1 = List your accounting software, free programs, the order system made for you, [cloud services](term:cloud), and booking sites. Write version, contract holder, monthly fee, and the work each serves.
idea-id-am-02-2 = Make sure new software gets noticed. Once a month, take the list from each computer’s settings, compare it with last month’s, and use automatic notices where there are any.
idea-id-am-02-3 = Give each set that works together a name: “Bookings = reception computer, booking site, internet line.” You see at a glance which missing piece stops the whole.
idea-id-am-03-1 = On a floor plan, draw the devices on cable and on [Wi-Fi](term:wi-fi), with arrows for where orders and sales data flow. Once you know the usual picture, you notice a change.
idea-id-am-03-2 = Write what data goes to and from your tax accountant, [payment service provider](term:psp), and delivery firm, how, and when. If something is sent to another place or at another time, check before going on.
idea-id-am-03-3 = If you run an online shop or the like on a rented [server](term:server), draw what it connects to and how much traffic is usual. Have the firm that built it draw the parts you don’t know.
idea-id-am-03-4 = Write on one page which ports your router or [firewall](term:firewall) leaves open and which kinds of traffic are used. Ask the maintenance firm whether the work needs them all, and keep the answer.
idea-id-am-04-1 = Go through your monthly payments and the sites you open, and list every outside service. Besides accounting, bookings, chat, and web hosting, give each link between programs a line of its own.
idea-id-am-04-2 = Make it a rule to enter a new service in the list before signing up. Write what information it uses and who looks after it, and name who reads its notices before you start.
idea-id-am-05-1 = For devices, software, and information, decide how to judge importance. How badly does work suffer if it stops, and who suffers if it leaks? Write high, medium, or low beside each item.
idea-id-am-05-2 = Twice a year, and at changes such as a new shop or work you give up, go over the high, medium, and low again. Write the date and reason, and the next person will follow.
idea-id-am-07-1 = List the kinds of information that need special care: customers’ names, medical history, account numbers, drawings, machine settings. Mark the [classification](term:data-classification) of each, with colored stickers on paper and folder names for data.
idea-id-am-07-2 = Once a month, spend ten minutes looking through shared folders, desks, and email attachments. Move stray lists and copies to their place or erase them, and correct the list.
idea-id-am-07-3 = For each kind of vital information, write where it came from, who owns it, and where it is kept. A line is enough: “from sign-up forms; store manager; shop safe and a [cloud service](term:cloud) in Japan.”
idea-id-am-08-1 = For devices and services, decide one thing to check at each stage: choosing, using, letting go. How many years of [updates](term:update) before buying, the update day while in use, and erasing data before it goes.
idea-id-am-08-2 = Build protection into the products, apps, or machines you make, from the first plan to the end of sales. Decide, for example, to collect only the buyer information you need, and to fix and announce [weak spots](term:vulnerability).
idea-id-am-08-3 = Ask whether people use free apps or a private [cloud](term:cloud) for work without the company knowing ([shadow IT](term:shadow-it)). Ask why without blame, and offer a tool to use in its place.
idea-id-am-08-4 = Twice a year, look for computers nobody uses, a second booking site, or an old website. Close down what you don’t need, and there are fewer ways in.
idea-id-am-08-5 = Set up a new device the day before it goes into use. Change the first [password](term:password), install updates, turn off what you don’t need, and tick the checklist before anyone works with it.
idea-id-am-08-6 = A computer moves to another desk, goes from the shop to the workshop, or changes hands. Correct the place and the name in the list the same day.
idea-id-am-08-7 = Decide [how long to keep](term:retention-period) each kind of information, and once a year erase what is past its time. Write down the method, and keep a line on when, who, and what.
idea-id-am-08-8 = Before a device is repaired, passed on, or thrown away, wipe its storage with a proper tool. Remember the leased copier, and get a certificate when a firm does it for you.
idea-id-am-08-9 = Give everyone a way to throw things out safely. Keep a shredder and a locked bin in the office, and have the [security officer](term:security-officer) destroy [USB memory sticks](term:usb-memory) and discs at the end of the month.

# ID.RA: Assessing risk
idea-id-ra-01-1 = Use the [update](term:update) screen and your [antivirus program’s](term:antivirus) check to look for old software and unsafe settings. Once a month, write what you found and when you fixed it.
idea-id-ra-01-2 = Together with your maintenance firm, look at the picture of how devices connect. Mark [weak spots](term:vulnerability) in the design, such as registers visible from the [guest Wi-Fi](term:guest-wi-fi) or a direct way in from outside.
idea-id-ra-01-3 = Have someone else try the order form or spreadsheet you made or had made. What happens with odd characters, another person’s number, or settings left as delivered?
idea-id-ra-01-4 = Walk through the room with your vital devices and look at five things: locks, leaks, heat, power cuts, dust. Note the shelf under a water pipe, or the back door without a lock.
idea-id-ra-01-5 = Write the names of ten products you use, and once a week look at their makers’ news and alerts such as those of [JPCERT/CC](term:jpcert). If a name appears, date it in your list and plan the update.
idea-id-ra-01-6 = Read through procedures that invite deceit, such as changing a bank account or resetting a [password](term:password). Where one phone call is enough, add one call back to check.
idea-id-ra-02-1 = Check that your [antivirus program](term:antivirus) and [router](term:router) receive news of the latest attacks by themselves. Have the maintenance firm confirm that it comes from the maker’s own source.
idea-id-ra-02-2 = Choose who receives alerts from sources you can trust, such as [IPA](term:ipa), the police, or your trade association. Once a month, present one at a meeting: who is attacking, and how.
idea-id-ra-02-3 = When you consider something new, such as [generative AI](term:generative-ai) or smart locks, first find out about its [weak spots](term:vulnerability). Look for two cases of trouble at firms like yours before you talk to the seller.
idea-id-ra-03-1 = Read about cases in your own trade, and make a one-page table of who might target you and how. Add new ones as they come: fake orders, ransom demands, switched bank accounts.
idea-id-ra-03-2 = Once a month, go looking for signs that someone has been in. In the [logs](term:log), look for sign-ins at night, email forwarding nobody set, unknown administrators, and sudden traffic.
idea-id-ra-03-3 = Have a way to notice information being taken by insiders too. Tell everyone beforehand that two people look at records of large prints and downloads, and where anyone can go for advice.
idea-id-ra-04-1 = The store manager and the [security officer](term:security-officer) talk through one scene at a time, such as three days without the order system. Score likelihood and impact 3, 2, or 1 in the [table of risks](term:risk-register).
idea-id-ra-04-2 = If a stranger got into your email, booking screen, or shared folder, what would it do to the business? Write all you can think of on sticky notes: fake bills, a leaked list, changed delivery addresses.
idea-id-ra-04-3 = Draw arrows for one failure leading to the next. The line goes down, registers stop, stock figures are off, orders go wrong: follow it to the end, and estimate the whole.
idea-id-ra-05-1 = Draw the path of customer information from entering the shop to being erased, and imagine at each point who might take it, and how. For each weak spot, choose one fitting [risk treatment](term:risk-treatment).
idea-id-ra-05-2 = Spend money and time first on what is both likely and harmful. Give this year’s budget to the top three, and write why the rest waits until next year.
idea-id-ra-06-1 = Sort the [weak spots](term:vulnerability) your checks found by the measure you agreed on beforehand. Choose a [treatment](term:risk-treatment) from reduce, avoid, transfer, and retain, and give the assessment result as the reason.
idea-id-ra-06-2 = For a weak spot you can’t fix soon, choose another protection. If an old machine can’t be updated, decide whether to take it off the network, limit who uses it, or look at it more often.
idea-id-ra-06-3 = For each treatment, put owner, due date, and progress in one table. At the monthly meeting, cross out what’s done, and choose the next step for what is late.
idea-id-ra-06-4 = Tell those affected what is coming, most urgent first. Say what changes, when, and for whom: “From next week, the registers ask for a second check.”
idea-id-ra-07-1 = A change of settings or a “just this once” starts with a one-page request. Keep the order: write it, have a second person look, try it, approve it, and file the page.
idea-id-ra-07-2 = Before a change, write one line on what could go wrong with it, and one on what could without it. Set out how to go back, and the time at which you give up, before you begin.
idea-id-ra-07-3 = When you allow an exception, write the worry and what you do about it meanwhile. Put in the last day too: “We use the old program until the end of March, off the internet.”
idea-id-ra-07-4 = Every three months, reread the [risks](term:risk) you accepted because “we’ll replace it next year.” Where the date has passed, the owner decides again whether to go on.
idea-id-ra-08-1 = Find the clauses on sharing news of [weak spots](term:vulnerability) with suppliers and [contractors](term:contractor), and put them on one page. Then keep to them: the contact, the deadline, and what stays between you.
idea-id-ra-08-2 = Name who acts when a partner, a customer, or a public body warns you of danger. Note the day, what it means for you, and what you did, and have the [security officer](term:security-officer) check monthly that none was missed.
idea-id-ra-09-1 = Before you buy and use registers, [routers](term:router), or accounting software, check that they are genuine and safe. Tick three boxes: an authorized seller, [updates](term:update) to come, and an intact seal or digital signature.
idea-id-ra-10-1 = Before you contract for vital work, assess the firm against both what your business needs and the rules you must keep. Ask which firms they rely on in turn, and keep your assessment and concerns on one page.

# ID.IM: Improvement
idea-id-im-01-1 = Pick one vital service and check it yourselves against an attack that was lately in the news. Ask “What if it happened to our booking screen?” and write three things that are missing.
idea-id-im-01-2 = Budget for an outside professional to check every two years whether your security works. The chamber of commerce may know someone, or you and a fellow business can check each other.
idea-id-im-01-3 = Let machines watch whether rules are kept. In your services’ admin screens, turn on notices of computers not updated or [accounts](term:account) without [multi-factor authentication (MFA)](term:mfa).
idea-id-im-02-1 = In a [tabletop exercise](term:tabletop-exercise), talk for half an hour about a morning when no file opens. Write where you hesitated and whom you couldn’t reach, and improve the steps for next time.
idea-id-im-02-2 = Practice a day of outage together with your line, register, or [cloud](term:cloud) provider. Look at the time it took and where you disagreed, and improve both how you carry on and how you recover.
idea-id-im-02-3 = Have the owner, personnel, and whoever handles contracts join the next [drill](term:drill). They are the ones who decide when to tell customers, or whether to call people in on a day off.
idea-id-im-02-4 = For places at special risk, such as an online shop or remote access, hire a specialist to try to get in. The owner approves what and when, and sets aside money to fix what turns up.
idea-id-im-02-5 = Once a year, practice the case where a new register turns out to be fake, or software was altered before it reached you. Go through the moves: stop using it, ask the seller, open the shop with something else.
idea-id-im-02-6 = Once a month, copy down the figures from your email service and [antivirus program](term:antivirus). See how many were stopped and how many got opened, and choose one thing to improve.
idea-id-im-03-1 = Once a year, sit down with suppliers and [contractors](term:contractor) over what went well and what didn’t. Take one case, such as a misdirected email or a late delivery, and each promise one change.
idea-id-im-03-2 = Once a year, read the policy, rules, and procedures together with your notebook of the year’s troubles. If a lesson isn’t in there yet, add it on the spot.
idea-id-im-03-3 = Choose numbers that show how daily work goes, such as how many people reported odd emails, or days until updates were in. Line up 12 months counted the same way, and talk about the good and the weaker ones.
idea-id-im-04-1 = Work stops, information leaks, the business itself is in danger: prepare for these three days. Write a page each on what to do first, how to carry on, and how to get back to normal.
idea-id-im-04-2 = Put in every plan the contact list, what to do in common cases, what comes first, and when to call the owner. Print it, and keep it where you can read it on a day without screens.
idea-id-im-04-3 = Write a one-page plan for [weak spots](term:vulnerability): when to look, how to rank them, how to test and then fix, and what to do if you can’t. Use the same form from computers to shop locks.
idea-id-im-04-4 = On the day a plan is made or changed, give it to those who act on it and those it affects. In five minutes together, each says their own part aloud, and the old pages are collected.
idea-id-im-04-5 = Reread every plan in a set month each year. If a [drill](term:drill) or an [incident](term:incident) shows it needs major changes, don’t wait: make them, and change the version and date.
