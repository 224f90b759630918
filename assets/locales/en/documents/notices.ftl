# Drafts of notices: to those affected, the website, business partners, the press, and staff
notices = Drafts of notices
    .footer = Nothing goes out before the representative has approved it. Keep what went out, with date and time.
    .over = Incident kit

notices-how = With these drafts, nobody has to start from an empty page. Fill in the square brackets and strike out what does not apply. Make no excuses. Say what is confirmed, soon, and in the same words everywhere.
notices-rules =
    .facts = Write only what is confirmed. Leave out guesses, names of other firms, and the name of whoever noticed.
    .unknown = Where you do not know, write “we are looking into it.” Write “nothing leaked” only after you have confirmed it.
    .next = Always say when the next notice comes. Send it that day, even with nothing new.
    .plain = Apologize once, clearly. Do not soften it with “misunderstanding,” “as a precaution,” or “some.”
    .same = Tell staff first. Say the same by phone, on paper, and on the website.
    .before = If cards are concerned, show the date and text to the payment provider first. If the police are involved, ask what may be said.
    .two = Two people read it aloud and check dates, numbers of people, and items against the records.
notices-check =
    .approved = The representative has approved it
    .brackets = No brackets are left
    .commission = It agrees with the report to the Commission
    .privacy = No name or address of an affected person is in it (except on the letter to that person)
    .phone = Someone has been named to answer questions

notices-affected = To customers affected
notices-affected-when = Send letters or emails one by one. Never send one email to all with the addresses showing.
notices-affected-subject = Subject: Leak of your information: our apology and what you need to know
notices-affected-apology = Dear [name]: I am { $representative } of { $company }, and I am writing about information that you entrusted to us. It [has leaked / may have leaked]. I am sincerely sorry for the trouble and worry this causes you.
notices-affected-what = **What happened.** On [date], [what happened]. We learned of it on [date].
notices-affected-items = **Information concerned.** The information is [name, address, telephone number: every item]. Passwords are [included / not included].
notices-affected-cards = **Card information.** Card numbers and expiry dates are [included / not included]. If yours is included, call the number on the back of your card. Ask about a new card and about charges you do not recognize. The cost of a new card is [paid by us / being discussed with the card company].
notices-affected-cause = **Cause.** The cause is [what is known so far]. [Who] is looking into the details.
notices-affected-secondary = **What we ask of you.** As of [date and time], [no misuse has been reported to us / misuse has been reported to us (number)]. Please beware of suspicious calls or emails in the name of our company or a delivery firm. We never ask for passwords or card numbers. If you use the same password elsewhere, please change it.
notices-affected-done = **What we have done.** We have [what was stopped or recovered]. [The report to the Personal Information Protection Commission / The report to the police] is [done / still to come]. When we know more, we will write to you again, by [date].
notices-affected-contact = **Questions.** { $company }, telephone { $phone } ([days and hours])
notices-affected-from = [Date], { $representative }, { $company }

notices-web-first = Website, first notice
notices-web-first-when = Publish before the investigation ends. Three lines are enough if that is all you know.
notices-web-first-title = [Date, time]. Outage of [name of service], and customers’ information (first notice)
notices-web-first-what = At about [time] on [date], we learned that [what is known] is happening to our [name of system]. We are looking into whether customers’ information has leaked. We apologize for the trouble and worry.
notices-web-first-service = To stop the spread, we have stopped [what]. We take orders and questions [by phone, in the shop]. Orders already placed [will be delivered / must wait until (date)].
notices-web-first-care = If an email or call in our name asks for a password or card number, please do not answer.
notices-web-first-next = The next notice will appear on this page at [date and time]. Questions: telephone { $phone }

notices-web-second = Website, second notice
notices-web-second-when = Publish on the day you promised. Leave the earlier notice in place and put this one above it.
notices-web-second-title = [Date]. About customers’ information (notice no. [number])
notices-web-second-what = This is what we now know about our notice of [date]. The cause was [cause]. The [items of information] of [number] customers [have leaked / may have leaked / have been confirmed not to have leaked]. We are still looking into [what is not known].
notices-web-second-people = From [date], we are telling the customers concerned by [letter / email]. If you have not heard from us by [date], or are worried, please call the number below.
notices-web-second-prevent = To prevent a repeat, we have [what is done]. We will finish [what is to come] by [month]. [What was stopped] [resumed / will resume] on [date].
notices-web-second-contact = We apologize again to our customers. { $representative }, { $company }, telephone { $phone }

notices-partners = To business partners
notices-partners-when = Call first, and send this the same day, or sooner if set by contract.
notices-partners-opening = Dear [name, company]: I am { $representative } of { $company }, and I am writing about an incident at our company. I apologize for the trouble this causes you.
notices-partners-what = At [time] on [date], we learned that [what happened] at our [where]. The effect on [information, drawings, products] you entrusted to us is [as follows (details) / none (how confirmed) / being looked into]. Deliveries are [not affected / expected to be late by (days)].
notices-partners-ask = Please do not open attachments or links in emails from [name / address] of our company received since [date]. If an email asks you to change our bank account, please call us on the number you already have.
notices-partners-next = We are [what is being stopped or looked into]. We will contact you again at [date and time]. Your contact is [name], telephone [number].

notices-press = To the press
notices-press-when = Use when asked, or when the representative decides. Not before the website, and with the same content.
notices-press-head = [Date]. { $company }: [Leak / Possible leak] of customers’ information
notices-press-what = On [date], we learned that [what happened] at our [where]. It concerns [items] of [number] customers. On [date] we [what was stopped], and we have [reported to the Personal Information Protection Commission / gone to the police]. We apologize to our customers and to everyone concerned.
notices-press-unknown = We are looking into the cause and other effects. We cannot answer guesses while we do so, or anything that shows who is affected. We will publish news on our website on [date].
notices-press-contact = Press contact: [name], telephone [number] ([hours])

notices-staff = To staff
notices-staff-when = Tell staff before anyone outside. Say it aloud, then post or hand out the same words.
notices-staff-what = At [time] on [date], [what happened]. We know [what is known]. We are looking into [what is not known]. This is not about blaming anyone.
notices-staff-do = **Do not use** [devices, services]. **Use instead** [handwritten slips, the phone]. **Tell us** about similar screens, strange emails, or anything that comes to mind. Call the security officer at once.
notices-staff-outside = If someone outside asks, answer as under “Answering the phone” below, and take their name and number. Do not post about it or tell family and friends. This does not prevent anyone from consulting a public body or from making a report that the law protects.
notices-staff-thanks = Thank you to whoever noticed and spoke up. We will meet again at [time]. { $representative }

notices-phone = Answering the phone
notices-answers = What is asked, and what to say
    .col-asked = Asked
    .col-say = Answer
    .mine-asked = Has my information leaked?
    .mine-say = I am sorry to worry you. We are looking into it. May I take your name and number? We will call you back by [date].
    .what-asked = What happened?
    .what-say = It is as on our website. I will read it to you. [Text of the first notice]
    .harm-asked = Is my card or bank account safe?
    .harm-say = We will check whether it is concerned and call you back. If you are worried, please also call the card company on the number on the back of your card.
    .money-asked = Will you pay for this?
    .money-say = I cannot answer that myself. I will write down what you say, and the person in charge will call you back.
    .press-asked = I am a reporter. May I ask you something?
    .press-say = The person in charge will contact you. May I have your company, name, and number?
    .angry-asked = Let me talk to the person in charge! (angrily)
    .angry-say = I am sorry. I will pass on what you say. If I may have your name and number, the person in charge will call you by [time].
    .note = If unsure, neither promise nor deny. Take the name and number and call back.
notices-calls = Record of calls received
    .col-time = Date and time
    .col-who = Name and number
    .col-asked = Asked
    .col-back = Called back (when, by)
    .example-time = Nov 21, 9:15
    .example-who = A regular customer, 000-0000-0000
    .example-asked = Whether their address leaked
    .example-back = Nov 21, 16:00, store manager
