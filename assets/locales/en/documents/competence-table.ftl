# Competence table
competence-table = Competence table
    .under = What each role needs, and how far each person is today.
    .footer = Reviewed once a year, when a role changes, and when someone joins.

competence-table-missing = What is missing
competence-table-people = Person by person
competence-table-people-how = Each person checks the entries and signs at the right.
competence-table-matrix = The table

competence-paper-as-of = As of { $date }
competence-paper-nobody = Nobody who works here has been entered yet. Once people are entered, the skills they need are listed here.
competence-paper-sum = The company has { $count } { $count ->
        [one] person
       *[other] people
    } and needs { $needed } skills in all, counted person by person. Of these, { $enough } are there.
competence-paper-sum-missing = { $count } { $count ->
        [one] is
       *[other] are
    } missing.
competence-paper-sum-open = { $count } { $count ->
        [one] has
       *[other] have
    } not been checked yet.

competence-paper-levels = What the levels mean
competence-paper-head-level = Level
competence-paper-head-meaning = How it shows
competence-paper-level-0 = Has not learned it yet, or has only begun.
competence-paper-level-1 = Has been shown how, and can explain it.
competence-paper-level-2 = Does it in daily work as the rules say, without help.
competence-paper-level-3 = Teaches others and sets an example.
competence-paper-marks = How to read the table (today’s level, then the level needed)
competence-paper-cell = enough
competence-paper-cell-missing = not enough
competence-paper-cell-open = not checked yet
competence-paper-cell-beyond = not needed, but there

competence-paper-missing-none = Nothing is missing among the skills that have been checked.
competence-paper-head-skill = Skill
competence-paper-head-needed = Needed by
competence-paper-head-missing = Missing in
competence-paper-head-lessons = Lesson
competence-paper-count = { $count }
competence-paper-names-more = { $names }, and { $count } more

competence-paper-head-name = Name
competence-paper-head-roles = Roles
competence-paper-head-needed-skills = Needed
competence-paper-head-enough = Enough
competence-paper-head-missing-skills = Missing
competence-paper-head-open = Open
competence-paper-head-sign = Signature

competence-paper-rows-roles = Level needed by role
competence-paper-rows-people = Level of each person (today / needed)
