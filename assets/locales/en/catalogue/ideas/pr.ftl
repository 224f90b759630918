# Protect: ideas for small firms, drawn from the implementation examples of CSF 2.0. Ids follow the source; the sentences are our own

# PR.AA Identity and access
idea-pr-aa-01-1 = Anyone who wants a new [account](term:account) or more access, staff or [contractor](term:contractor), writes the reason on a request form. Whoever looks after the data approves it, and the day of setup goes on the same form.
idea-pr-aa-01-2 = List your website’s [certificate](term:certificate), your encryption keys, and the plug-in security keys that prove who someone is. Note the holder and the end date, and cancel each one the day it’s no longer needed.
idea-pr-aa-01-3 = Stick a number such as “Office 03” on every computer and tablet. With the maker’s serial number in the [inventory](term:asset-inventory) too, nothing gets mixed up at stocktaking or repair.
idea-pr-aa-02-1 = On the first day, look at an official ID, such as a driver’s license or residence card, before you hand over an [account](term:account). Do the same for part-timers.
idea-pr-aa-02-2 = Drop shared IDs such as “register” and give each person an [account](term:account) of their own. You’ll also know who entered a refund or discount.
idea-pr-aa-03-1 = Turn on [multi-factor authentication (MFA)](term:mfa), first for email, then accounting, then online banking. A stolen password won’t open anything unless you approve it on your phone.
idea-pr-aa-03-2 = Set a minimum: say, 12 characters for a [password](term:password) and six digits for the PIN of the shop tablet. Use the setting that refuses anything shorter.
idea-pr-aa-03-3 = Have accounting and customer services log people out after a while without use. From an unfamiliar device or place, they should ask again who it is.
idea-pr-aa-03-4 = Pick the [accounts](term:account) that keep people safe in an earthquake or a blackout, such as door locks and safety check-ins. Seal the way in inside an envelope in the safe, and name two people who may open it.
idea-pr-aa-04-1 = If one sign-in opens several services ([single sign-on](term:single-sign-on)), guard that main account with [multi-factor authentication (MFA)](term:mfa). Open the list of connected services and remove any you don’t recognize.
idea-pr-aa-04-2 = When you connect services, choose a standard method, SAML or OpenID Connect, and have your IT firm set it up as the provider’s guide says. The message “this is really them” then comes signed, and the receiving side checks it.
idea-pr-aa-05-1 = When someone leaves or changes jobs, stop the [account](term:account), take back the key, and change the safe’s number that same day. Twice a year, go through the list and remove access nobody needs.
idea-pr-aa-05-2 = Set conditions for opening payroll and customer data. For example: only from Japan, only in business hours, and only on a company device with its [updates](term:update) in place.
idea-pr-aa-05-3 = Give people [only the access their job needs](term:least-privilege). A cashier can enter sales and no more, and office computers run day to day without [administrator](term:administrator) rights.
idea-pr-aa-05-4 = Let one person enter bank transfers and another approve them. Once a year, open the [access rights](term:access-right) for banking and accounting and check that nobody can do both.
idea-pr-aa-06-1 = Lock the back door and the office, and let an alarm or camera watch while nobody’s there. A security company can patrol at night.
idea-pr-aa-06-2 = Give the room with the [server](term:server) or the patient files a lock of its own. Two or three people hold the key, and a notebook shows who borrowed it.
idea-pr-aa-06-3 = When someone comes to repair the copier or lay cables, ask their name and business, and stay with them in the office. Do the same for customers who tour the workshop.

# PR.AT Awareness and training
idea-pr-at-01-1 = Take half an hour on the first day to explain how you handle information. Part-timers, temporary staff, and [contractors](term:contractor) who use your systems get the same one-page sheet.
idea-pr-at-01-2 = Show one [phishing](term:phishing) email at the morning meeting and make “ask before you click” your motto. Practice whom to tell, the rules for using devices, and how to update and choose passwords.
idea-pr-at-01-3 = Talk about what happens to customers, the firm, and the person when someone takes the customer list without approval. Read together what your work rules say about it.
idea-pr-at-01-4 = Twice a year, ask five questions to see what people remember. Or send a practice email and count how many people reported it.
idea-pr-at-01-5 = Hold a half-hour refresher for everyone in the same month each year. Add one trick that’s new this year and one rule you’ve added.
idea-pr-at-02-1 = Mark the roles that need to learn more: the owner, bookkeeping, whoever keeps the keys or the devices, whoever handles customer lists or patient files. Write one line on what each needs to know.
idea-pr-at-02-2 = Teach bookkeepers to spot [emails that fake a change of bank account](term:business-email-compromise), and whoever looks after devices to keep their settings safe. Invite the accounting office and maintenance firm that do such work for you.
idea-pr-at-02-3 = Once a year, test people with a scene from their own job. Ask the bookkeeper, “The boss emails you about an urgent transfer. What do you do?” Add the latest tricks when you go over the answer.

# PR.DS Protecting data
idea-pr-ds-01-1 = Keep payroll and customer files [encrypted](term:encryption). Sign contracts electronically, so that any later change shows.
idea-pr-ds-01-2 = Turn on [full disk encryption](term:hard-disk-encryption), so that a laptop left on the train is hard to read. Print the recovery key and put it in the safe.
idea-pr-ds-01-3 = Before you open new software, read the publisher’s name on the screen. If your “accounting program” says “unknown publisher,” leave it closed and ask the maker.
idea-pr-ds-01-4 = Use only [USB memory sticks](term:usb-memory) that carry a company number, and note who borrowed which and when. Set the computers to refuse all others.
idea-pr-ds-01-5 = Lock up any USB memory stick that holds customer lists or drawings without [encryption](term:encryption). Add a look at desks and the register to your closing routine.
idea-pr-ds-02-1 = Protect the shop’s [Wi-Fi](term:wi-fi) with WPA3 or WPA2, and connect from outside through a [VPN](term:vpn). Put order and booking pages on [HTTPS](term:https), so that nobody can read or change what’s sent.
idea-pr-ds-02-2 = Decide on [labels](term:data-classification) such as “internal” and “customer data.” Set your email service to [encrypt](term:encryption) or hold outgoing email that carries them.
idea-pr-ds-02-3 = Block private email, chat, and file storage on company computers. Provide a [company storage space](term:cloud-storage), so that nobody has to email files to themselves.
idea-pr-ds-02-4 = Keep the real customer list out of trial runs of the booking system and training for newcomers. Hand out made-up data instead, such as “Sample Hanako.”
idea-pr-ds-10-1 = Close patient files and customer lists as soon as you’ve read them, and delete working copies the same day. Shutting the computer down before you go home clears its short-term memory too.
idea-pr-ds-10-2 = If several people share a computer, each signs in to their own [account](term:account) at every change, so the last person’s papers stay out of sight. Close other programs while you do the payroll.
idea-pr-ds-11-1 = Choose a [backup](term:backup) that copies sales and bookings moments after they’re entered. For photos and documents, agree with those who use them on every night or every week.
idea-pr-ds-11-2 = Once a year, pretend the books, the customer list, and the email are gone, and [restore](term:restore) each kind. Write down how long it took and what was missing.
idea-pr-ds-11-3 = Copy to an external disk once a month, then [unplug it](term:offline-backup) and put it away. Keep a second one locked up in another building.
idea-pr-ds-11-4 = Keep one [backup](term:backup) far enough away that the same flood or earthquake can’t reach it. In the cloud, decide which countries or regions you accept, and ask whether the data ever moves elsewhere.

# PR.PS Looking after devices and software
idea-pr-ps-01-1 = Put your computer settings on one page as your standard: automatic updates and screen lock on, unused features off. Try it on one computer before you use it on all.
idea-pr-ps-01-2 = The day you install a Wi-Fi box or booking software, go through its first password, what it makes public, and what it shares. Look again after a big update.
idea-pr-ps-01-3 = Every three months, take a computer and compare it with the settings you agreed on. Put differences back, or write down why and change the page.
idea-pr-ps-02-1 = Set a time limit for [updates](term:update). For example: two weeks as a rule, and three days when word comes that a weakness is already being used.
idea-pr-ps-02-2 = If your online shop runs in “containers,” don’t patch the running ones: build new ones from a fresh template and swap them in. Agree with your developer how often.
idea-pr-ps-02-3 = For each program and service, from the register to accounting, write down [when support ends](term:end-of-support). Choose the next version six months ahead, and move before the day.
idea-pr-ps-02-4 = Remove software you never approved and remote-control tools left lying around. Have your IT firm take out parts of the system that you don’t need and attackers could misuse.
idea-pr-ps-03-1 = Replace computers that can’t run a current system, and [routers](term:router) too old to protect your traffic. Ask whether it can keep you safe, as well as whether it still runs.
idea-pr-ps-03-2 = In the [inventory](term:asset-inventory), write the year you bought each device and the last year of repairs and updates. In the month you plan the budget, decide how many to replace next.
idea-pr-ps-03-3 = Have a specialist [wipe](term:secure-disposal) computers you throw away, and get a certificate. Keep a list of device numbers, dates, and who took them.
idea-pr-ps-04-1 = Turn on [logs](term:log) for computers, routers, and cloud services. Check that they show who opened what, on which device, and from where.
idea-pr-ps-04-2 = Have your IT firm set each device to send its [logs](term:log) over an encrypted connection to one place. You can still read them when the device breaks or someone wipes it.
idea-pr-ps-05-1 = List the software you allow, and let only an [administrator](term:administrator) install anything else. On registers and reception tablets, let nothing run but what’s on the list.
idea-pr-ps-05-2 = Get software from its maker’s site or an official store, never from a search ad. Before installing, check that its signature is valid and that your [antivirus](term:antivirus) finds nothing.
idea-pr-ps-05-3 = Choose a [DNS](term:dns) service that blocks dangerous sites, perhaps from your internet provider. Set the shop’s router and computers to use nothing else.
idea-pr-ps-06-1 = If you built your own order system, limit who can reach its program code and keep a record of every change. Protect the master file of your quotation spreadsheet as well.
idea-pr-ps-06-2 = Before a system of your own goes live, have it checked for [vulnerabilities](term:vulnerability) and mend the serious ones. Plan a day for a second person to read the code.
idea-pr-ps-06-3 = Name someone to maintain each system you built, and keep the parts inside it updated. When you stop using it, delete the code, the keys, and the data, and close its page.

# PR.IR Systems that keep going
idea-pr-ir-01-1 = Have your IT firm put registers, office computers, cameras or machine tools, and [guest Wi-Fi](term:guest-wi-fi) on separate networks. Divide your cloud services by purpose too, and let only what the work needs pass between.
idea-pr-ir-01-2 = Stand a [firewall](term:firewall) between you and the internet, and begin with everything from outside closed. Open only what you need, such as bookings, and write down why.
idea-pr-ir-01-3 = Being inside your network shouldn’t open every door. For the books, the customer list, and the drawings, check person and device each time, and open that one alone.
idea-pr-ir-01-4 = Before a device reaches company data, check three things: updates, [antivirus](term:antivirus), and screen lock. Some cloud services can turn away a device that falls short.
idea-pr-ir-02-1 = Fix servers and [NAS](term:nas) boxes to a shelf off the floor, away from water pipes and windows. Measure heat and damp in summer, and keep a fire extinguisher close by.
idea-pr-ir-02-2 = Ask [cloud](term:cloud) and maintenance firms how they prepare for fire and flood, and about cooling and spare power. Write what you expect of them into the contract.
idea-pr-ir-03-1 = List what would stop everything if it alone stopped. Then add a second way: a phone connection beside the fiber line, a spare beside the only register.
idea-pr-ir-03-2 = If your online shop gets crowded on sale days, choose a plan that spreads visitors over several [servers](term:server). No single one carries the load, so pages stay quick.
idea-pr-ir-03-3 = Choose a [NAS](term:nas) that keeps running when one disk fails. Plug it, the register, and the router into an [uninterruptible power supply](term:uninterruptible-power-supply), and a short power cut won’t stop you.
idea-pr-ir-04-1 = At the start of each month, look at free disk space, internet speed, slow computers, and spare power. Write it in one table and watch the trend.
idea-pr-ir-04-2 = From year-end orders and the people who join in spring, estimate the space and devices you’ll need a year from now. Set a mark, such as adding more before free space falls to 20 percent.
