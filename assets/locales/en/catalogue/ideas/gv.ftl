# Govern: the implementation examples of CSF 2.0 as 100 ideas for a small firm. Ids follow the source; the sentences are our own

# GV.OC: Your business and its setting
idea-gv-oc-01-1 = Put one sentence on the break-room wall: whom you serve, and with what. At a meeting, ask each person for one thing that could get in its way.
idea-gv-oc-02-1 = Ask the owner, the directors, your tax accountant, and the people on the floor what they want from the company where information is concerned. Keep one line a person: what they could not accept, and what they care about.
idea-gv-oc-02-2 = Write a line each for customers, suppliers and buyers, the authorities over your trade, and the neighborhood: what do they expect of you? Everyday words will do, such as “Don’t pass on our names” or “Deliver on time.”
idea-gv-oc-03-1 = Make a table of the [personal information](term:personal-data) you hold, such as customer lists, patient charts, and payroll, with the laws that apply to each. Name someone to look up changes once a year and correct the table.
idea-gv-oc-03-2 = For the drawings and lists that partners entrust to you, write which promise in which contract covers them. Go back to this list whenever a contract is signed or renewed.
idea-gv-oc-03-3 = Read this year’s security plan side by side with your list of laws and contracts. Draw a line from each promise to what you do about it, and add to the plan wherever there is no line.
idea-gv-oc-04-1 = Choose three measures of which work matters most, through the eyes of your own people and of outsiders. For example: it touches customers’ health or money, a partner stands idle within half a day, or wages can’t be paid.
idea-gv-oc-04-2 = List the work you could not exist without, and the devices and information behind it. Estimate separately a day when all of it stops and a day when only part does, such as cards.
idea-gv-oc-04-3 = For each vital piece of work, decide how much of it goes on in three situations: normal days, during an attack, and while recovering. Write, for example, that phone bookings are back within an hour, and tell staff and main partners.
idea-gv-oc-05-1 = List what you rely on from outside: power, the internet line, the rented premises, [cloud services](term:cloud), delivery. Beside each, write the devices it connects to and the work it supports.
idea-gv-oc-05-2 = Put a red mark on anything from outside that alone could stop vital work. Give the marked list to the store manager and to whoever places orders as well.

# GV.RM: How you approach risk
idea-gv-rm-01-1 = When you plan the year, rewrite your goals for protecting information under two headings: this year, and three years from now. Open the same sheet at big changes, such as a move or a new shop.
idea-gv-rm-01-2 = Pick three goals you can count: all 12 computers are up to date, say, or everyone finishes the lesson twice a year. The owner and managers agree on them, and look at the numbers every three months to decide what’s next.
idea-gv-rm-02-1 = Say which [risks you are willing to take](term:risk-appetite) and which you are not. One page will do, such as “We try new ways to pay; we never put patients’ information at risk,” read out at the morning meeting.
idea-gv-rm-02-2 = Turn “stay safe” into lines anyone can measure. Bookings may be down two hours a month at most, for example, and a lost device is reported within 30 minutes.
idea-gv-rm-02-3 = Twice a year, look over the risks you carry now and what [remains after treatment](term:residual-risk). The owner then adjusts the line you drew, together with the company’s goals.
idea-gv-rm-03-1 = Put information [risks](term:risk) in the same table as cash flow, workplace accidents, and reputation. When you sit down to plan the year, have the [security officer](term:security-officer) at the table.
idea-gv-rm-03-2 = Draw the line at which a matter goes up to the owner. Any one of three is enough for a call: a loss of more than 100,000 yen is likely, customer information is involved, or it’s still broken after half a day.
idea-gv-rm-04-1 = Sort information into “anyone may see it,” “company only,” and “certain people only.” For each group, write which [risks](term:risk) you accept, and which you avoid by working another way.
idea-gv-rm-04-2 = Get quotes for [cyber insurance](term:cyber-insurance) from two insurers and compare them with what you could pay yourselves. The owner decides yes or no, and writes down why and when to think again.
idea-gv-rm-04-3 = Write when it’s all right to leave work such as taking payments, payroll, or storing data to others. Three conditions are a good start, such as “it says in writing where their part ends” and “we can take our data out.”
idea-gv-rm-05-1 = Set a day and a form for telling the owner and directors how well prepared you are. For example: 15 minutes on the 25th, one sheet, three things that improved and three that are a worry.
idea-gv-rm-05-2 = Decide how sales, accounts, purchasing, personnel, and whoever locks up tell each other what they notice. Worrying news from a supplier goes in the same notebook or group chat.
idea-gv-rm-06-1 = Decide to compare [risks](term:risk) in money whenever you weigh a purchase of more than 100,000 yen. Always use the same sum: the loss each time, multiplied by how often a year it may happen.
idea-gv-rm-06-2 = Keep your [table of risks](term:risk-register) to the same four columns: what happens, how bad, what you do, who looks after it. Choose the kind from a fixed list, such as devices, people, partners, or disasters, so you can compare later.
idea-gv-rm-06-3 = Settle who decides the order, and at which level. The store manager ranks what stays within the shop, and the owner ranks what touches customers or cash.
idea-gv-rm-07-1 = Divide a sheet into four: what you do well, where you are weak, opportunities, and worries. Agree that what you find under opportunities is part of every talk about [risk](term:risk).
idea-gv-rm-07-2 = Write down one goal that is a real stretch. It might be to pass a customer’s security review at the first try, or to take 80 percent of bookings online.
idea-gv-rm-07-3 = Give good prospects an amount and a likelihood too, such as the extra sales an online shop might bring. Rank them in the same table as the worries, and decide about both together.

# GV.RR: Roles, duties, and authority
idea-gv-rr-01-1 = Among the owner and directors, settle who shapes the security plan, who provides money and people, and who checks that it works. If there’s only one of you at the top, write that you take on all three.
idea-gv-rr-01-2 = On a day when another company’s leak, or its quick response, is in the news, talk about it for three minutes in the morning. The owner says in their own words, “Here is what I’d like us to do,” for good and bad examples alike.
idea-gv-rr-01-3 = Ask the [security officer](term:security-officer) to keep one plan for protecting the whole company. Go through it together once a year, and after any major [incident](term:incident).
idea-gv-rr-01-4 = Twice a year, gather everyone with a part in security. Share what got stuck because nobody could decide and what nobody was doing, and adjust powers and contacts there and then.
idea-gv-rr-02-1 = Write in your rules who does each task and who answers for it in the end. Add whom to ask before deciding, and whom to tell afterward.
idea-gv-rr-02-2 = Add a line on protecting information to job ads and duty lists. Make clear how far it goes: for the register, “after closing, put the terminal away and lock it up.”
idea-gv-rr-02-3 = Write two yearly goals for each person with a part in security, such as restoring a [backup](term:backup) twice for practice. Every six months, see together how it’s going, and talk about the time or help that is missing.
idea-gv-rr-02-4 = Write down separately who keeps the rules in daily work, who holds the [table of risks](term:risk-register), and who checks. Even when you are few, nobody checks their own work.
idea-gv-rr-03-1 = Once a year, the owner asks each person in charge what they couldn’t do for lack of authority. Decide there and then about the amount they may spend, or when they may switch a device off.
idea-gv-rr-03-2 = Give the yearly budget a line for protecting information, and spend first on the risks you can’t accept. In the same table, allow for people’s time, for writing procedures, and for the tools they need.
idea-gv-rr-04-1 = Make a checklist for three days: joining, changing jobs, and leaving. Put the tasks in order, such as creating an [account](term:account), removing rights no longer needed, and getting keys and devices back.
idea-gv-rr-04-2 = Count knowing how to handle information as a plus when you hire or give raises. For those who want to learn, offer course fees or time during work.
idea-gv-rr-04-3 = Before someone takes on money or health information, check their work history and licenses with their consent. Repeat it at set intervals, and ask a labor and social security attorney (sharoshi) what you may ask.
idea-gv-rr-04-4 = Put what each role must keep on one page, and have people sign that they know it and will keep it. Write beforehand in the work rules, or the like, what happens when it isn’t kept.

# GV.PO: Policy
idea-gv-po-01-1 = Put three things in a one-page [policy](term:basic-policy): what the owner intends, what is expected of staff, and where you are heading. Make it plain to any reader, and hand it out once the owner has signed and dated it.
idea-gv-po-01-2 = Once a year, lay the policy and the procedures side by side and read them against this year’s goals and priorities. Put a sticky note on any line that disagrees, and mend it within the month.
idea-gv-po-01-3 = Get the same policy and procedures to every shop, the workshop, part-timers, and people at home. Put each where it’s used: closing steps by the register, handling of the name list at reception.
idea-gv-po-01-4 = Have everyone sign “received” at three times: on the first day, in a set month each year, and whenever the policy changes. A staff list with a column for dates shows at once who is still to come.
idea-gv-po-02-1 = Look at your checks and the past year’s events, and ask whether the present rules are enough. If the same trouble came up twice, change the rule and the steps until it stays within what you can accept.
idea-gv-po-02-2 = Mark in the calendar the months when you check whether your purpose or the dangers around you have changed. Bring suggested changes to the policy to everyone at that month’s meeting.
idea-gv-po-02-3 = Choose one person to receive news of changes in laws and trade rules. Mend the lines of the policy concerned before the change takes effect, and tell staff in a sentence what’s different.
idea-gv-po-02-4 = Taking over a shop, starting to use [generative AI](term:generative-ai), winning a big contract: before each begins, read the policy again and add the sentence that’s missing.

# GV.OV: Oversight and review
idea-gv-ov-01-1 = At the end of the year, the owner names three decisions the security plan helped with and three things that didn’t help. Look at them together with whether you met your goals for sales and delivery.
idea-gv-ov-01-2 = Ask people where the rules slow their work or stop them from trying something new. Talk about whether another way gives the same protection with less effort.
idea-gv-ov-02-1 = Sort what customers’ surveys and your own [audits](term:audit) turned up into law, contract, and house rules. For anything not kept, look for the gap in your security plan.
idea-gv-ov-02-2 = Look back at how the work of those in charge of security was followed, and by whom. Where nobody was looking, change how often they report, or how the rule is written.
idea-gv-ov-02-3 = Within a month of an [incident](term:incident) or a near miss, open the security plan. If something happened that it hadn’t considered, change the direction of the plan itself.
idea-gv-ov-03-1 = Pick two or three numbers that tell whether your rules work. Compare with your goal the share of computers up to date, or of [accounts](term:account) closed on the day someone left.
idea-gv-ov-03-2 = Choose signs that danger is growing too, such as the number of odd emails or of old computers. In a month when one goes up, estimate again how likely trouble is and how bad it would be.
idea-gv-ov-03-3 = Put the numbers you collect in a one-page chart, and show it to the owner every three months. Add a word on what changed, and why.

# GV.SC: Risks from suppliers and contractors
idea-gv-sc-01-1 = Put your aim for safe dealings in one sentence, such as “No trouble reaches us from suppliers or [contractors](term:contractor), and none reaches them from us.” The owner also writes where to begin.
idea-gv-sc-01-2 = Plan in steps of three months: first the list of partners, next the questions to ask, then the contracts. Hand the agreed steps to whoever places orders, and use them from the next contract on.
idea-gv-sc-01-3 = Every three months, bring together for half an hour the people for purchasing, accounts, the floor, personnel, and contracts. Share new dealings and difficult partners, and keep your ways of checking the same.
idea-gv-sc-02-1 = Choose one person to look after the security of suppliers and [contractors](term:contractor) and to answer for the results. Write the name, the time, and the budget in your rules.
idea-gv-sc-02-2 = Draw a table with “check before signing,” “yearly review,” and “end of contract” across the top, and names down the side. In each box, mark who does it, who answers for it, who is asked, and who is told.
idea-gv-sc-02-3 = Add “asks the three questions before any contract” to the buyer’s job description. Set a yearly goal you can count, such as answers from the five partners that matter most, and look at it together twice a year.
idea-gv-sc-02-4 = With maintenance firms and [cloud services](term:cloud), put in writing where their part ends and yours begins. Once it’s in the contract, tell the people who use the service which part is yours to protect.
idea-gv-sc-02-5 = Agree with suppliers how to keep each other informed. Put the usual contact, the urgent number, and what to report within how many hours on one sheet that both keep.
idea-gv-sc-03-1 = Lay your own checklist beside the questions you ask partners, and merge the lines that ask the same. For points such as “Is there a [backup](term:backup)?” use one list inside and outside.
idea-gv-sc-03-2 = On the day you discuss improvements, include one item about suppliers or [contractors](term:contractor). Think together about small troubles too, such as a mix-up of delivered files.
idea-gv-sc-03-3 = News that could shake the business, such as a supplier’s bankruptcy or leak, reaches the owner the same day. Write it in the same table as your other business worries, and decide what to do and spend.
idea-gv-sc-04-1 = Write three questions that tell how much a partner matters. Do they hold our customers’ information? Can they get into our systems? Would our work stop without them?
idea-gv-sc-04-2 = Go through your payments and list every supplier and [contractor](term:contractor). Sort them by how many questions about importance they answer with yes, and begin with the top five.
idea-gv-sc-05-1 = Sort what you ask of partners into three levels by how much they matter. Whoever holds customer information must use [multi-factor authentication (MFA)](term:mfa) and keep [backups](term:backup) by contract; for the stationer, contact details are enough.
idea-gv-sc-05-2 = Put what you ask for, and how you’ll check it, in your standard contract. Begin with “answers in writing once a year,” and have a lawyer look it over.
idea-gv-sc-05-3 = Agree how information is passed on when your partner hires others. Write to whom, what, and how it may be sent, and who calls you if something goes wrong.
idea-gv-sc-05-4 = For services such as bookings, look for a [service-level agreement](term:service-level-agreement): how long it may be down, and how soon it’s fixed. Have the provider show you the monthly figures for as long as the contract runs.
idea-gv-sc-05-5 = For vital devices and software, have the contract say that you’re told of their security features and any [weak spots](term:vulnerability) found, for as long as you use them. Ask for an up-to-date list of the parts inside too, such as an [SBOM](term:sbom).
idea-gv-sc-05-6 = Ask cleaning, maintenance, and data-entry firms how they choose and teach the people they send. Make it part of the contract that they check who their staff are and watch for things being carried out.
idea-gv-sc-05-7 = Have the contract call for something that shows their security is real. Allow a choice of answers to a questionnaire, a copy of a certificate, a check report, or a visit, so small partners can manage it too.
idea-gv-sc-05-8 = Write in the contract who investigates, who tells customers, and who pays if there is an [incident](term:incident). Cover the case where it happens at a firm your partner uses.
idea-gv-sc-06-1 = As soon as you consider a partner, look into its reputation, accounts, and past leaks. The more money or vital information is involved, the more you check and the longer you take.
idea-gv-sc-06-2 = Before signing, send a questionnaire: who handles trouble, how often they install [updates](term:update), how they teach staff. Hold the answers against your needs and rules, and decide whether you can accept what’s missing.
idea-gv-sc-06-3 = Buy registers and network devices from authorized dealers, and check seals, model numbers, or the digital signature before use. Decide not to work with goods that are too cheap or secondhand goods of unknown origin.
idea-gv-sc-07-1 = Vary how and how often you check. A well-regarded partner with little impact gets a questionnaire every two years; one that holds much of your information gets a yearly meeting.
idea-gv-sc-07-2 = Each year, collect the statements or certificates the contract promises, and read how long they’re valid and what they cover. With those that matter most, ask to visit, or to watch a test of restoring data.
idea-gv-sc-07-3 = Once a month, look up your most important partners in the news. After a change of contact, a price rise, a merger, or a leak, estimate again how much they matter and what it means for you.
idea-gv-sc-07-4 = Write how many days you could manage if goods or a service suddenly stopped. Try out one other supplier and one way to do it by hand while things are calm.
idea-gv-sc-08-1 = Agree with vital partners at what times of day, and what, you tell each other during an [incident](term:incident). Promise each other another way to get in touch for a day when email or phones are down.
idea-gv-sc-08-2 = Stop it, look into it, fix it, tell customers: write which of the four is yours and which the maintenance firm’s, with names and night-time numbers.
idea-gv-sc-08-3 = Invite the firms behind your website or registers to your yearly [drill](term:drill). If they can’t come, even a test of whether one phone call gets through is useful.
idea-gv-sc-08-4 = Within two weeks of clearing things up, spend half an hour with the partner on [lessons learned](term:lessons-learned). Blame nobody, and write three things that went well and three to change, one copy each.
idea-gv-sc-09-1 = Make it a rule to record where, when, and by whom each device or program was bought, with its guarantee and delivery note. Twice a year, report to the owner how you know they are genuine and unaltered.
idea-gv-sc-09-2 = At a monthly morning meeting, say it again: [updates](term:update) come only from the maker. When an ad pops up with “Update now,” nobody presses it, and the [security officer](term:security-officer) gets to see it.
idea-gv-sc-09-3 = Check that your rules say repairs to registers and machines are done only by people the maker approves. On the day, look at the name badge, and phone the firm if nobody told you of the visit.
idea-gv-sc-09-4 = Make it a rule to check vital devices, such as production machines or the [router](term:router), after every upgrade or change of parts. Compare model, version, and settings with your earlier record to see that only what you asked for has changed.
idea-gv-sc-10-1 = Write how you’d part with a vital partner, both on good terms and after a bankruptcy or a quarrel. Decide the order of moving to the next one, and how work and information stay safe meanwhile.
idea-gv-sc-10-2 = List the [end-of-support](term:end-of-support) date of each device and program. Get a quote for a replacement a year ahead, and agree with the supplier how to maintain machines whose parts are running out.
idea-gv-sc-10-3 = When a firm you hired for maintenance or design has finished, stop its [accounts](term:account) and remote connections that day. Have a second person try, and confirm they no longer work.
idea-gv-sc-10-4 = Keep a list of devices, keys, [USB memory sticks](term:usb-memory), and name lists you handed over, with the date they come back. What can’t be returned is [safely disposed of](term:secure-disposal), and you get proof of it.
idea-gv-sc-10-5 = Before giving notice, take your data out and see that another program opens it. Once the end is agreed, show the partner less, and look at the records for large amounts being taken away.
