# The card to take away
lesson-card = Take-away card
    .footer = Print at 100%, cut along the lines and hand out.
