# Question sheets: what is not known yet, by whom to ask
parked-questions = Questions to ask
    .footer = Enter the answers on the screen. An answered question leaves these sheets.
