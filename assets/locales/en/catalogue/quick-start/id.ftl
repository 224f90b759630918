# Identify: the seven actions of NIST SP 1300
id = Identify
    .gloss = Know what you have
    .intro = List the equipment, services, and information your business relies on (its [information assets](term:information-asset)), and look for [weak spots](term:vulnerability). Once you know what to protect, you know what to do first.

id-understand-1 = List your equipment, software, and services
    .short = List equipment, software, and services
id-assess-1 = Look for weak spots in what you have
    .short = Look for weak spots
id-assess-2 = Check how well your efforts are working
    .short = Check how well it’s working
id-prioritize-1 = List the information you work with and sort it by importance
    .short = List information and sort it by importance
id-prioritize-2 = Keep what could happen, and your answer to it, in a risk register
    .short = Keep a risk register
id-communicate-1 = Share plans, policies, and good practice with staff and partners
    .short = Share plans and policies
id-communicate-2 = Tell staff why spotting improvements matters
    .short = Say why improvements matter
