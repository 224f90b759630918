# Breach report worksheet: whether to report, by when, and what to write
breach-report = Breach report worksheet
    .footer = Do not wait to make the first report. Where you do not know, write “under investigation.”
    .over = Incident kit

breach-report-how = Use this when personal information has leaked, been lost or damaged, or may have been. Working from the top, you learn whether to report, by when, and what to write. Do not write people’s names or numbers here.

breach-report-known = When it became known
breach-report-known-note = Day 1 is the day anyone in the company first knew, not the day word reached the officer. Knowing that it may have happened is enough. Day 1 does not move when it is confirmed later.

breach-report-decide = Whether to report
breach-report-questions =
    .happened = Has personal information leaked, been lost, or been damaged, or may it have been? If not, write the reason below and stop.
    .back = Did you get back everything that went to the wrong person before anyone saw it, and have you confirmed this? If so, it is not a leak. Write the reason and stop.
    .encrypted = Is the content encrypted so strongly that nobody can read it? If the key or password did not leak either, no report is required. If unsure, answer no.
    .cases = Does any of the cases in the table apply? If none does, the law requires no report. Still consider whether to tell the people concerned.
    .my-number = For Individual Numbers, the last two cases decide. If another case applies, follow that one as well.
    .entrusted = Is it information held for a client’s work? If so, tell the client at once. Doing so may take the place of your own report.
    .doubt = In doubt, proceed as if a report were required, and ask a lawyer or the Commission.
breach-report-cases = Cases that must be reported
    .col-case = Case
    .col-example = Example
    .col-number = People
    .sensitive-case = Sensitive information is included
    .sensitive-example = Results of a health check, medical history, a disability
    .sensitive-number = 1 or more
    .financial-case = Money may be lost through its use
    .financial-example = Card numbers, online banking passwords, ID and password of a site where one can pay
    .financial-number = 1 or more
    .wrongful-case = A wrongful purpose is possible
    .wrongful-example = Unauthorized access, ransomware, theft, taking out by staff, tampering with an order page
    .wrongful-number = 1 or more
    .over-1000-case = Many people are concerned
    .over-1000-example = An email to all members with everyone’s address showing
    .over-1000-number = More than 1,000
    .my-number-case = Individual Numbers are included, and misuse is possible
    .my-number-example = A wrongful purpose is possible, or anyone could see them
    .my-number-number = 1 or more
    .my-number-many-case = Individual Numbers are included, of many people
    .my-number-many-example = A box of payroll papers was lost
    .my-number-many-number = More than 100
    .note = Act on the Protection of Personal Information, Art. 26; its Rules, Art. 7; My Number Act, Art. 29-4, and its Rules, Art. 2 (checked November 2026). Exactly 1,000 or 100 is not included. If you do not know the number, decide by the highest estimate.
breach-report-decision =
    .report = Report to the Commission and tell the people concerned
    .client = Tell the client instead of reporting
    .none = Do not report (reason below)
breach-report-decided =
    .reason = Reason for this decision
    .by = Decided by, date, time

breach-report-deadline = By when
breach-report-counting = The day it became known is day 1, and Saturdays, Sundays, and holidays count. The first report is due promptly, within about 3 to 5 days. No rule extends it for days off. The final report is due within 30 days. If a wrongful purpose is possible, it is due within 60 days, even when another case applies as well. If the last day for the final report is a Saturday, Sunday, holiday, or between December 29 and January 3, it moves to the next working day (Rules, Art. 8, and the Commission’s General Guidelines, 3-5-3, checked November 2026).

breach-report-nine = The nine items to report
breach-report-nine-how = For the first report, what is known so far is enough. The final report covers all nine. What cannot be known by then is added as soon as it is.
breach-report-people = Telling the people concerned
breach-report-people-how =
    .who = If a leak is reported to the Commission, tell the people concerned too.
    .what = Tell them five things: what happened, which items leaked, the cause, further harm, and anything else of use to them.
    .when = Tell them promptly, as the situation allows. If the leak can still be seen somewhere, stop that first.
    .hard = If you cannot reach them, a public notice and a contact desk may take its place.
    .draft = Choose the words from { $doc-notices }.
breach-report-done = What has been done
breach-report-source = Reports go through the Commission’s page, https://www.ppc.go.jp/personalinfo/legal/leakAction/ (in Japanese). In some trades, the ministry in charge takes them. An amendment passed in July 2026 is expected to change the rules on reporting once it takes effect. Check the current guidance when you use this sheet (checked November 2026). This sheet is no substitute for legal advice.
