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
information-offers = Found in your flows and personas and not in the register yet
information-offers-sub = From a flow, the name of the work and the place come along. You can change them later.
information-offer-flow = From the flow “{ $name }”
information-offer-persona = Entrusted by the persona “{ $name }”
information-offer-leave = Leave out
information-offer-leave-name = Leave out of the register: { $name }
information-offer-again = Offer again
information-offer-again-name = Offer again: { $name }
information-left-out = { $count ->
    [one] One piece of information is left out
   *[other] { $count } pieces of information are left out
}
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

information-mode = View
information-mode-list = List
information-mode-grid = Table to write in
information-filter = Filter
information-filter-text = Search by words
information-filter-medium = Filter by medium
information-filter-medium-all = Any medium
information-filter-medium-none = No medium yet
information-filter-importance = Filter by importance
information-filter-importance-all = Any importance
information-filter-importance-is = Importance { $grade }
information-filter-importance-open = Importance to come
information-shown = { $count } of { $of }
information-holds = Information kept here

grid-fill = Same as above
grid-how = Move with the arrow keys and type to write. F2 edits, Shift and arrows select. You can paste from Excel.
grid-cell = { $column }, row { $row }
grid-open = { $row }: decide in words for { $name }
grid-sort = Sort by { $column }

asset-kept-on = Devices and services that hold it
    .help = Choose from your list of things. If the place is still empty, it is filled in too.
    .add = Choose a device or service
    .gone = No longer in the list of things
    .nameless = A thing without a name
    .remove = Take off: { $name }
    .none = Your list of things is still empty.
    .list = Open the list of things
