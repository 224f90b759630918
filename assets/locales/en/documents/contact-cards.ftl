# Contact cards for the wallet
contact-cards = Contact cards (wallet size)
    .footer = Print at actual size and cut along the lines. When a number changes, replace everyone’s card.
