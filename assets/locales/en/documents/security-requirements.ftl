# Security requirements
security-requirements = Security requirements
    .under = What the system must meet
    .footer = When requirements change, their numbers change. Make this paper again and replace it.

security-requirements-about = System: { $system }. What each kind of information needs follows from the controls chosen for its risks. What holds for all information is set out by availability, performance, and compliance.
security-requirements-annex = Annex: From risks to requirements
security-requirements-trace = This table shows for which risk each control was chosen, and which requirements follow.
