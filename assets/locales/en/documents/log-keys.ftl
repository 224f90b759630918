# Opening and locking-up log: about ten days a sheet
log-keys = Opening and locking-up log
    .footer = Tell the security officer at once about anything unusual. Do not write where keys are kept, or codes.

log-keys-log = First in and last out
    .col-date = Date
    .col-open = Opened at
    .col-opened-by = First in
    .col-odd = Found on opening
    .col-close = Closed at
    .col-closed-by = Last out
    .col-papers = Papers, devices
    .col-doors = Windows, doors, fire
    .col-alarm = Alarm
    .example-date = Apr 8
    .example-open = 8:40
    .example-opened-by = Nakamura
    .example-odd = As usual
    .example-close = 19:15
    .example-closed-by = Okubo
    .example-papers = Put away
    .example-doors = Checked
    .example-alarm = Set
    .note = One sheet has room for about ten days. A shop without an alarm crosses out that column.
