# Respond: ideas for small firms, drawn from the implementation examples of CSF 2.0. Ids follow the source; the sentences are our own

# RS.MA Managing incidents
idea-rs-ma-01-1 = Have your watching tools call the security officer’s phone once they’ve confirmed an [incident](term:incident). Decide who takes the call at night and on days off.
idea-rs-ma-01-2 = Write down the phone number, contract number, and scope of the firm that helps you respond. Once you declare an incident, call right away and tell them what you see.
idea-rs-ma-01-3 = For each incident, choose one person to lead and put the name on the whiteboard. The others share out devices, calls, and the running of the shop.
idea-rs-ma-01-4 = If the register or bookings may be down for half a day, start your [business continuity](term:business-continuity) plan too. Switch to handwritten slips, or serve customers at another branch.
idea-rs-ma-02-1 = When a report comes in, take ten minutes to see whether it’s a breakdown or an operating mistake. If an attack or a leak is still possible, begin your response.
idea-rs-ma-02-2 = Rate it large, medium, or small by three things: work stopped, people affected, and kind of information. With the table by the phone, you judge the same way at night.
idea-rs-ma-03-1 = Look closer and sort it: a leak, [ransomware](term:ransomware), a [flood of traffic](term:ddos) to your site, a stolen account, and so on. Keep a page of first steps ready for each kind.
idea-rs-ma-03-2 = When two come at once, go by reach, impact, and urgency. A clinic sees to today’s bookings before a fault on its news page.
idea-rs-ma-03-3 = The security officer chooses: restore at once, or watch the attacker and investigate more. You might run reception on a spare and set the first computer aside for study.
idea-rs-ma-04-1 = Keep all open [incidents](term:incident) in one table and check each one morning and evening. A second person looks before anything is marked solved.
idea-rs-ma-04-2 = Decide when a matter goes from the security officer to the owner, and from your firm to specialists. Talk beforehand about when to bring in the insurer and large customers.
idea-rs-ma-05-1 = Begin recovery when it has stopped spreading, the way in is shut, and you have a sound [backup](term:backup). The security officer weighs what is known and what is likely, and decides.
idea-rs-ma-05-2 = Estimate what work the repair itself will hold up. Choose an order that keeps customers from waiting: outside lunch hours, or one register at a time.

# RS.AN Investigating incidents
idea-rs-an-03-1 = From the moment someone noticed, write what happened in order. Beside each line, put the computers, accounts, and data it touched.
idea-rs-an-03-2 = Look for the [vulnerability](term:vulnerability) they used, who it may have been, and how they worked. An old device, a deceptive email, an ex-employee’s account: write as much as you can tell.
idea-rs-an-03-3 = Ask “why” five times, and go past the person’s mistake to the [root cause](term:root-cause). For example, the update was late because nobody covers days off.
idea-rs-an-03-4 = If you keep decoy accounts or files, see when and in what order they were touched. It hints at what the intruder was after.
idea-rs-an-06-1 = Everyone who helps, outside technicians included, writes down what they did, when, and their name, on the spot. Photograph the notes and store them where nobody can change them.
idea-rs-an-06-2 = The person leading keeps one detailed report and answers for it. It says who told you what and which record shows it, and earlier versions stay on file.
idea-rs-an-07-1 = Collect suspicious emails, [logs](term:log), and photos of screens without deleting any, and tag each with who, when, and from which device. Lock them in a cabinet, and sign at every hand-over.
idea-rs-an-08-1 = If you find it on one device, look at others on the same network or account. Search for what lets an intruder stay: unknown [administrators](term:administrator), programs that start by themselves, forwarding rules.
idea-rs-an-08-2 = Let your [antivirus](term:antivirus) run a full scan on every computer and server automatically. Add the signs you’ve learned to the scan, and count again.

# RS.CO Reporting and communication in response
idea-rs-co-02-1 = If customer data has leaked, follow your written steps: tell the people concerned and, if it must be reported, the [Personal Information Protection Commission](term:personal-information-protection-commission). The [first report](term:first-report) is due within about 3–5 days after you learn of it (Act on the Protection of Personal Information, Art. 26, and the Commission’s guidance, checked November 2026).
idea-rs-co-02-2 = Make a list, from your customers’ and partners’ contracts, of whom to tell and by when. If it says “within 24 hours,” tell them what you know, and promise a day for more.
idea-rs-co-02-3 = Write in your [response plan](term:incident-response-plan) when to tell the police or authorities, and do so once the owner approves. The National Police Agency’s site has an [online desk](term:police-cyber-desk) for cyber matters (the agency’s guidance, checked November 2026).
idea-rs-co-03-1 = Keep to your plan and agreements on who hears what, and how. Stay off email that may be taken over; use the phone or another safe place to share.
idea-rs-co-03-2 = Once you know how the attacker worked, pass it on to your trade’s information-sharing group, with customer and company details removed. It helps the shop that’s next.
idea-rs-co-03-3 = If someone inside may have done it on purpose, tell whoever handles personnel, in a small firm the owner. Hand over facts and records, and keep it from becoming gossip.
idea-rs-co-03-4 = During a large [incident](term:incident), report to the owner at fixed times, morning and evening. Three points are enough: what you know, what you don’t, and what needs deciding.
idea-rs-co-03-5 = With suppliers and maintenance firms, share what the contract says, with whom it says, and as soon as it says. For the day email stops, exchange mobile numbers and a code word.

# RS.MI Stopping incidents
idea-rs-mi-01-1 = Turn on automatic [isolation](term:isolation) in your antivirus. Your IT firm can also set things up so that an infected device moves by itself to a network kept apart for repairs.
idea-rs-mi-01-2 = Make one page with photos: pull the cable, turn off Wi-Fi, stop the account. Add the names of those who may choose and act on the spot.
idea-rs-mi-01-3 = Write in the contract what your internet provider or watch service may cut off on your behalf. Check whether one call at night is enough.
idea-rs-mi-02-1 = Set your antivirus to remove [malware](term:malware) as soon as it’s found. Leave the protections of computers and routers on, and have the security officer told what was removed.
idea-rs-mi-02-2 = Put the ways to clean up by hand on paper for your responders to choose from. Delete unknown accounts and forwarding rules, change passwords, or wipe and reinstall.
idea-rs-mi-02-3 = If it’s too deep to remove by yourselves, leave it to a specialist firm. Decide first which devices you’ll hand over and the most you’ll spend, and get a report of what was removed.
