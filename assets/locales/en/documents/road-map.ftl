# The road map: one page for the president
road-map = Road map
    .footer = “Tasks of the year” has the rest, with steps and evidence. The figures mark the road; they are not a score. The actions follow NIST SP 1300.
