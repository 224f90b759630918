# Information: what you have, and what matters most
information-title-empty = Make a list of the information you hold
information-title-open = { $count ->
    [one] One line still needs an importance
   *[other] { $count } lines still need an importance
}
information-title-rated = { $count ->
    [one] One piece of information matters most
   *[other] { $count } pieces of information matter most
}
information-title-rated-none = Every line has its importance
information-sub = What you hold and how much it matters: this decides what to protect first.
information-empty-title = Your information will be listed here
information-empty = This is a register with one line for each thing you would hate to lose or have seen, such as a customer list or the books.
information-add = Add information
information-paper = See it on paper
information-sort = Order
information-sort-own = As listed
information-sort-importance = Most important first
information-table = Register of information assets
information-offers = Found in your business flows and not in the register yet
information-offers-sub = The name of the work and the place come along. You can change them later.
information-offer-take = Add to register
information-offer-take-name = Add to register: { $name }
information-offer-all = { $count ->
    [one] Add it
   *[other] Add all { $count }
}
information-unnamed = No name yet
information-unrated = To come
information-details = A line of the register
information-choose = Choose a line to write its details here.
information-close = Close
information-up = Up
information-down = Down
information-remove = Remove this line
information-what = What it is
information-where = Who uses it and where it is
information-how = How much it matters
information-how-sub = Picture what would go wrong, and choose one of three.
information-risks-none = Think about what could happen to it
