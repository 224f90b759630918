# The three questions of SP 1300 on governing
govern-questions = Three questions on governing
    .intro = There’s no right answer to guess. Say how things are, and write one line about what comes next.

govern-questions-section-review = Review
govern-questions-section-help = People and skills
govern-questions-section-use = Rules of use

govern-questions-review = As your business grows, do you review your security plan?
    .label = Review of the plan
    .help = Once a year, and whenever the work changes a lot, is a good measure.
    .ask = The representative and the security officer
govern-questions-review-how = When do you review it, who does it, and what do you look at?
    .label = How we review
    .help = For example, “every April, the president and the store manager.”

govern-questions-help = Do you need more skills or people to make the plan and keep it going?
    .label = Skills to add
    .help = Training your people, hiring, and outside help all count.
    .ask = The representative. The chamber of commerce may send an advisor.
govern-questions-help-how = Which task needs them, and how will you add them?
    .label = How we add them
    .help = For example, “for updates, our supplier comes once a month.”

govern-questions-use = Do you have rules for using company devices and personal devices at work?
    .label = Rules of use
    .help = Answer yes if what is allowed and what isn’t is on paper.
    .ask = The security officer
govern-questions-use-taught = Have your people been taught those rules?
    .label = Rules taught
    .help = Part-timers and temporary staff count too.
    .ask = The team leader
govern-questions-use-how = How will you set up the rules and teach them?
    .label = How we set them up
    .help = Write the one thing to settle first.
