# Protect: the eight actions of NIST SP 1300
pr = Protect
    .gloss = Guard it
    .intro = Secure the ways in, keep [updating](term:update) and [backing up](term:backup), and help everyone learn how. You can begin with steps that cost nothing.

pr-understand-1 = Know who can see which information, and limit it to those who need it
    .short = Limit access to those who need it
pr-assess-1 = Review when, what, and how often your staff learn
    .short = Review when, what, and how often staff learn
pr-prioritize-1 = Turn on multi-factor authentication and use a password manager
    .short = Use multi-factor authentication and a password manager
pr-prioritize-2 = Change the passwords that devices came with
    .short = Change default passwords
pr-prioritize-3 = Let software and operating systems update themselves
    .short = Turn on automatic updates
pr-prioritize-4 = Back up your data and test that it comes back
    .short = Back up and test restoring
pr-prioritize-5 = Encrypt the laptops and tablets you carry
    .short = Encrypt laptops and tablets
pr-communicate-1 = Teach staff to spot attacks, report them, and keep devices tidy
    .short = Teach staff to spot and report attacks
