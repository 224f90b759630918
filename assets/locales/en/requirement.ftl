# Security requirements: words used alike on the screen and on paper
requirement-section-information = Protection of information
requirement-section-availability = Availability
requirement-section-performance = Performance
requirement-section-compliance = Compliance
requirement-added = Further requirements
requirement-of = Protection of { $information }
requirement-csf = For the information “{ $information },” the following must hold: { $outcome }
requirement-own = For the information “{ $information },” the following measure must be in place: { $measure }
requirement-open = [to be decided]
