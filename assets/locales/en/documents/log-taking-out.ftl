# Taking-out and return log: a form to fill in
log-taking-out = Taking-out and return log
    .footer = Approval: internal, head of department; strictly confidential, representative. In a loss, telephone the security officer at once.

log-taking-out-log = Taken out and returned
    .col-out = Out on
    .col-who = Taken by
    .col-what = Content and carrier
    .col-class = Class
    .col-why = Where to and why
    .col-protected = Protection
    .col-allowed = Approved (by, date)
    .col-due = Due back
    .col-returned = Returned on, seen by
    .example-out = Apr 8
    .example-who = Tanaka
    .example-what = 10 quotations, envelope
    .example-class = Internal
    .example-why = Meeting at a buyer’s
    .example-protected = Envelope, bag that closes
    .example-allowed = Head of shop floor, Apr 7
    .example-due = Apr 8
    .example-returned = Apr 8, head of shop floor
    .note = Protection: encryption, screen lock, large tag, seal, and the like. Do not write the secret itself, such as customers’ names.
