# Information security policy: one page for the wall
basic-policy = Information security policy
    .footer = Contact: { $officer }, security officer, { $phone }

basic-policy-intro = In providing { $sells }, { $company } is trusted with information by customers and partners. This policy is our answer to that trust: to protect the information and keep our work going. Everyone who works here follows it, from directors to part-time staff.

basic-policy-management = Duty of management
    .text = Management leads this work, sets objectives, and provides people, time, and money for it. Every { $review }, and when our work changes, we review and improve this policy and what we do.

basic-policy-roles = Responsibilities
    .text = A security officer decides and advises. Each person’s part is written down and known to everyone who works here.

basic-policy-assets = Information assets
    .text = We list our information assets and, by importance and risk, prevent leaks, tampering, loss, and outages.
    .also-telework = The same holds away from our premises.
    .also-own-devices = Personal devices are used only with approval.
    .also-cloud = Cloud services are checked before we use them.
    .also-online-shop = Our online shop is kept up to date.

basic-policy-law = Law and contracts
    .text = We keep to the law and to our contracts.
    .also-customers = Customers’ personal information is used only for the purposes we have told them.
    .also-health = Health information is handled only by those who need it.
    .also-my-number = Individual Numbers (My Number) are used only as the law provides.
    .also-outsourcing = We choose contractors who protect information and bind them to it by contract.

basic-policy-cards = Card information
    .text = Card numbers stay within the payment system. We do not copy them.
    .also-kept = Earlier copies are locked away and destroyed by a set date.

basic-policy-education = Learning and asking
    .text = Everyone learns on joining and every year. When in doubt, we stop and ask. We report mistakes at once, and no one is blamed for it.

basic-policy-incidents = Violations and incidents
    .text = We handle violations and incidents by a set procedure: stop the spread, promptly tell those affected and the authorities, and remove the cause.
