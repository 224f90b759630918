# The list of people, and reading it from a file
people-more = More about { $name }
people-joined = First day
people-left = Last day
people-left-help = The last day of work. Up to and on that day the person counts as working here.
people-employment = Employment
people-employment-none = Not chosen yet
people-duties = Education roles
people-duties-help = What these roles need is checked under Education, Skills.
people-gone = No longer here ({ $count })
people-gone-on = until { $day }
people-coming-on = from { $day }
people-import = Read a list from a file
roster-import-title = Read people from “{ $name }”
roster-columns = Which column goes where
roster-column-holds = Goes into
roster-column-holds-of = Where “{ $name }” goes
roster-no-name-column = No column holds the name. Choose “Name” in the table below.
roster-summary = New people: { $new }. Updated: { $changed }. The same as now: { $same }. Rows left out: { $out }.
roster-way = People already listed
roster-way-update = Update those of the same name
    .note = A row updates the person of that name; the others are added. Empty cells keep what is there.
roster-way-add = Add every row
    .note = Every row becomes a new person.
roster-lines = Who comes in
roster-lines-first = These are the first { $count } rows, those with something to mend first.
roster-take = { $count ->
        [one] Take in one person
       *[other] Take in { $count } people
    }
roster-take-none = Take in
roster-take-note = Nothing is written before you press. You can undo it afterwards.
roster-imported = { $new } added, { $changed } updated.
roster-problem-no-name = Neither a name nor a title.
roster-problem-date = “{ $text }” is no day of the calendar.
roster-problem-employment = “{ $text }” is no kind of employment that is known.
roster-problem-duty = “{ $text }” names a role that is not known.
roster-problem-left-before-joined = The last day ({ $text }) is before the first.
roster-problem-name-twice = There is more than one “{ $text }.” Write the title as well.
roster-problem-double = The same person as in row { $text }.
roster-problem-formula = A formula without a result ({ $text }).
roster-problem-characters = Some characters cannot be read. Choose another kind of characters.
roster-problem-too-long = The text is too long. Up to 200 characters fit.
roster-problem-other-title = Listed as “{ $text }” today. If this is somebody else, choose “Add every row.”
roster-problem-same-name = Somebody else is called “{ $text }” as well.
