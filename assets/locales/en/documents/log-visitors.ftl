# Visitor log: a form to fill in
log-visitors = Visitor log
    .footer = Cover the lines above, or let the host write, so that visitors do not see earlier names.

log-visitors-log = Visitors beyond the open area
    .col-date = Date
    .col-name = Name and firm
    .col-purpose = Purpose
    .col-met = Host
    .col-place = Place, approved by
    .col-badge = Badge no.
    .col-in = In
    .col-out = Out, badge returned
    .example-date = Apr 8
    .example-name = Yamamoto (maintenance firm)
    .example-purpose = Check of the register
    .example-met = Store manager
    .example-place = Office, head of office
    .example-badge = 2
    .example-in = 10:05
    .example-out = 10:40, returned
    .note = The host stays with the visitor until the visitor leaves. At closing, badges and open lines are checked.
