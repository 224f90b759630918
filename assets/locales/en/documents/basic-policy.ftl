# Information security policy: one page for the wall
basic-policy = Information Security Policy
    .footer = Questions: { $officer }, security officer, tel. { $phone }

basic-policy-intro = { $company } meets its customers and partners through its work: { $sells }. We treat the information entrusted to us with the same care as goods and money, and we set this policy so that our work can go on every day. Every director and employee follows it, whatever their form of employment.

basic-policy-management = Responsibility of management
    .text = Management leads this work and provides the people, time, and money it needs. We review this policy and our practice every { $review } and improve both.

basic-policy-roles = Roles
    .text = We appoint a security officer and write down who is responsible for what. Everyone knows their own part.

basic-policy-protection = Protection of information
    .text = We keep a list of our information and equipment. According to its value and its risks, we choose how to prevent leaks, tampering, loss, and outages.
    .also-telework = Away from our premises we protect it just as well, with the devices and connections we have agreed on.
    .also-own-devices = Private devices are used for work only with permission.

basic-policy-promises = Law and promises
    .text = We comply with the law and with our contracts.
    .also-customers = We use customers’ personal information only for the purposes we have told them and pass it on only with their consent or where the law requires it.
    .also-sensitive = Health information and Individual Numbers are handled only by those in charge of them.
    .also-outsourcing = We choose the firms that work for us by how they protect information, and put their promises into contracts.

basic-policy-cards = Card information
    .text = Card numbers stay within the payment system; we do not write them down.
    .also-kept = Records that still exist are destroyed by a set date and locked away until then.

basic-policy-learning = Learning and speaking up
    .text = Everyone learns every year. Anyone who is unsure or has made a mistake can say so at once, and no one is blamed for reporting.

basic-policy-incidents = Readiness for incidents
    .text = If information leaks or a system stops, we act first to limit the harm and promptly inform those affected. We then find the cause and prevent it from happening again.
