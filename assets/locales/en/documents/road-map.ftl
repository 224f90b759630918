# The road map: one page for the president
road-map = Road map
    .footer = Steps and evidence are in “Tasks of the year” (SP-22). The figures mark the road; they are not a score. The actions follow NIST SP 1300.
