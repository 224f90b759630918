# The pledge on joining: one page to sign
pledge = Pledge on handling information
    .under = To be signed on joining
    .footer = Two copies are signed: one for the company, one for you.

pledge-to = To { $representative }, { $representative-role }, { $company }
pledge-opening = The company’s policy and rules on information security have been explained to me. I will treat the following information, which I learn at work, as confidential.
pledge-information =
    .customers = Names, contact details, and purchases of customers
    .health = Information about health and illness
    .staff = Addresses, pay, and appraisals of staff
    .partners = Information received from business partners, and terms of trade such as purchase prices
    .secrets = Recipes, plans, quotations, and whatever else the company manages as secret
    .keys = Passwords, lock codes, and how the premises are guarded
pledge-while = While I work for the company, I will keep these promises.
pledge-promises =
    .secrecy = I will not tell, show, or give confidential information to anyone who is not allowed to have it. The same holds for family and friends, and online.
    .use = I will use information only for work. Without approval, I will not copy it, take it out, or move it to a personal device.
    .accounts = I will not let anyone else use my account or password.
    .report = When I notice a loss, a mistake, or anything odd, I will tell the security officer at once, and at the latest within 30 minutes.
    .return = When I leave, I will return everything lent to me, and all papers, data, and copies.
pledge-after = **The promise of confidentiality continues after I leave, until the company itself has made the information public.** It does not prevent me from using general knowledge and skills gained at work, or from making reports and seeking advice as the law allows.
pledge-company = The company’s promise: nobody is blamed for reporting what they noticed or did wrong. Whatever is unclear is explained before you sign.
pledge-sign =
    .date = Date
    .address = Address
    .name = Name and signature (or seal)
    .explained = Explained by (for the company)
