# Respond: the five actions of NIST SP 1300
rs = Respond
    .gloss = Act on it
    .intro = Decide in advance who decides what, and whom to tell, when you notice an [incident](term:incident). With that settled, you can act calmly.

rs-understand-1 = Know your incident plan and who makes the decisions
    .short = Know the plan and who decides
rs-assess-1 = Check whether you could respond today
    .short = Check whether you could respond
rs-assess-2 = Find out how serious it is, what happened, and why
    .short = Find out how serious it is and why
rs-prioritize-1 = Stop it spreading first, then remove the cause
    .short = Stop it spreading and remove the cause
rs-communicate-1 = Tell the people you must tell, as law and contracts require
    .short = Tell the people you must tell
