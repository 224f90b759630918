# Information security policy: one page for the wall
basic-policy = Information Security Policy
    .footer = Questions: { $officer } (security officer), tel. { $phone }

basic-policy-intro = { $company } treats the information entrusted to it with the same care as goods and money. We set this policy to protect it and to keep our work — { $sells } — going every day. Every director and employee follows it, whatever their form of employment.

basic-policy-management = Responsibility of management
    .text = Management leads and provides the people, time, and money needed. Every { $review } we review and improve this policy and our practice.

basic-policy-roles = Roles
    .text = We appoint a security officer and write down who is responsible for what. Everyone knows their own part.

basic-policy-protection = Protection of information
    .text = We list our information and equipment and, according to value and risk, choose how to prevent leaks, tampering, loss, and outages.
    .also-telework = Away from our premises we protect it just as well.
    .also-own-devices = Private devices are used for work only with permission.

basic-policy-promises = Law and promises
    .text = We comply with the law and with our contracts.
    .also-customers = Customers’ personal information is used only for the purposes they know of and passed on only with their consent or as the law provides.
    .also-sensitive = Health records and Individual Numbers are only for those in charge of them.
    .also-outsourcing = We choose firms that work for us by how they protect information, and put it into the contract.

basic-policy-cards = Card information
    .text = Card numbers stay within the payment system; we do not write them down.
    .also-kept = Records that still exist are destroyed by a set date and locked away until then.

basic-policy-learning = Learning and speaking up
    .text = Everyone learns every year. Anyone who is unsure or has made a mistake can say so at once, and no one is blamed for reporting.

basic-policy-incidents = Readiness for incidents
    .text = If information leaks or a system stops, we first limit the harm and promptly inform those affected. Then we find the cause and keep it from happening again.
