# Question sheets: what is not known yet, by whom to ask
parked-questions = Questions to ask
    .footer = Enter the answers from the list “I don’t know.” A question that is answered leaves these sheets.
