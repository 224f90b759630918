# The personas side by side
persona-cards = Personas at a glance
    .footer = Invented people. “Personas of our customers” has a whole page for each.
doc-persona-cards-none = No persona is written yet. Start with one person who comes often.
doc-persona-cards-open = To come
doc-persona-checked-on = { $on }: { $done }
