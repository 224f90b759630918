# Organization chart: who reports to whom, and where it is talked about
organization-chart = Information security organization chart
    .footer = When people join, leave, or move, correct the chart and put it up again within 1 month.

organization-chart-how = Lines show to whom each role reports. When something is wrong or in doubt, anyone may skip the line and tell the security officer directly. The internal reviewer is independent of the other roles and reports to the representative.
    .also-outside = Work given to an outside firm remains the responsibility of the person named here.
organization-chart-absent = When someone is away, the stand-in decides in the same way. The duties and authority of each role are in “Roles, duties, and authority.”
organization-chart-meeting = Where we talk about it
organization-chart-meeting-how = What was decided, by whom, and until when is written down on the same day.
organization-chart-agenda = On every agenda
organization-chart-agenda-items =
    .happened = What happened, and what was reported
    .changed = What changed in people, work, systems, and law
    .risks = The greatest risks, and how far their treatment has come
    .tasks = Earlier decisions, and where we are in the annual plan
    .means = People, time, and money that are missing
organization-chart-log = Record of meetings
    .col-date = Date
    .col-decided = Discussed and decided
    .col-owner = Owner
    .col-until = Due
    .col-done = Done on
    .example-date = Apr 1
    .example-decided = Two accounts are not in use: ask their owners, then stop them
    .example-owner = Office
    .example-until = Apr 10
    .example-done = Apr 8
