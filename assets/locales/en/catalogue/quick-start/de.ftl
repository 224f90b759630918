# Detect: the six actions of NIST SP 1300
de = Detect
    .gloss = Notice it
    .intro = Set things up so that anything unusual is noticed and reported early. What you catch early is easier to fix.

de-understand-1 = Learn the common signs of an incident
    .short = Learn the signs of an incident
de-assess-1 = Check devices and outside services for unusual behavior
    .short = Check devices and services for unusual behavior
de-assess-2 = Check your premises for tampering or suspicious activity
    .short = Check the premises for tampering
de-prioritize-1 = Put antivirus software on every device used for work
    .short = Put antivirus software on every device
de-prioritize-2 = If you can’t keep watch yourselves, hire someone who can
    .short = Hire someone to keep watch
de-communicate-1 = Tell whoever handles your incidents exactly what happened
    .short = Give your responder the details
