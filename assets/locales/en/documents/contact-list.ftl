# Contact list: all numbers for a bad day in one place
contact-list = Contact list
    .footer = Keep this where customers cannot see it. When a number changes, replace every copy.
    .over = Incident kit

contact-list-how = Whom everyone at { $company } calls when something goes wrong. Call in the order of { $doc-first-hour-card }. Fill in the gaps by hand as you learn them.

contact-list-inside = In the company, and for the devices
contact-list-team = People who respond
contact-list-advisors = Advice on money and contracts
contact-list-customers = Main business partners
contact-list-others = Other contacts
contact-list-public = Public desks
contact-list-desks = Public desks in Japan, and when to use them
    .col-desk = Desk
    .col-when = When
    .col-where = How
    .emergency-desk = Police (emergency)
    .emergency-when = Someone is in danger, a theft is going on, or you are being threatened
    .emergency-where = 110
    .police-desk = Police (advice)
    .police-when = Not urgent, but it may be a crime. For a damage report, speak to a police station
    .police-where = #9110, or the nearest police station
    .cyber-desk = Police cyber desk
    .cyber-when = To report or ask about harm done online, through a form
    .cyber-where = https://www.npa.go.jp/bureau/cyber/soudan.html
    .ipa-desk = IPA cybersecurity desk
    .ipa-when = To ask where to begin and who can help. It does not investigate
    .ipa-where = cs-support@ipa.go.jp
    .jpcert-desk = JPCERT/CC
    .jpcert-when = To have a fake site stopped, or the source of an attack contacted
    .jpcert-where = https://www.jpcert.or.jp/form/
    .commission-desk = Personal Information Protection Commission
    .commission-when = Leaks of personal information or Individual Numbers that must be reported
    .commission-where = https://www.ppc.go.jp/personalinfo/legal/leakAction/
    .note = Checked November 2026. Open each address once more before you put this up. In some trades, the ministry in charge takes reports of leaks.

contact-list-keeping = Keeping this list current
contact-list-keeping-items =
    .year = Go through all numbers once a year and write down the date. Correct a change the same day.
    .secret = Leave out account numbers, passwords, and PINs.
    .call = Every half year, call the night numbers to check that they work.
