# The screen of skills. The words of skills and levels are in courses/.
skills-title = Who can do what
skills-sub = Compare what each role needs with how far people are. The difference tells you what to teach next.
skills-view-missing = What is missing
skills-view-table = Table
skills-view-roles = Roles
skills-views = Ways of looking at skills
skills-paper = Competence table on paper

skills-no-people-title = Enter the people first
skills-no-people = Once you have entered who works for the company, the skills their roles need are listed here.
skills-no-people-go = Enter people

skills-candidates = { $count ->
        [one] There is one suggestion for a role.
       *[other] There are { $count } suggestions for roles.
    }
skills-candidates-why = Once a role is settled, the skills that person needs are known.
skills-candidates-go = Settle roles
skills-anew = { $count ->
        [one] One person has learned something since their levels were last checked.
       *[other] { $count } people have learned something since their levels were last checked.
    }
skills-anew-why = Watch how the work goes after a lesson or a test, then rate again. What has not changed is suggested for the next plan.
skills-filter-role = Role
skills-filter-all = All roles
skills-search = Find a name
skills-search-none = Nobody has that name.

skills-most = Missing most
skills-most-first = The largest differences come first.
skills-most-none-title = Nothing is known to be missing
skills-most-none = All the skills that have been checked are there.
skills-most-open-title = Nobody’s skills have been checked yet
skills-most-open = Choose a person below and enter the levels. What is missing then appears here.
skills-most-of = { $missing } of { $needed }
skills-most-people = { $count ->
        [one] one person
       *[other] { $count } people
    }
skills-most-more = { $count } more
skills-most-less = Show fewer
skills-most-lesson = Lesson: { $module }
skills-names-more = and { $count } more

skills-people = Person by person
skills-col-name = Name
skills-col-roles = Roles
skills-col-done = Enough
skills-col-missing = Missing
skills-col-open = Open
skills-done-of = { $enough } of { $needed }
skills-missing-count = { $count } missing
skills-open-count = { $count } open
skills-all-there = All there
skills-only-everyone = Only what everyone needs

skills-back = All skills
skills-person-sub = { $needed } skills needed, { $enough } of them there.
skills-person-not-here = This person does not work here today.
skills-person-not-here-why = Check the first and last day of work on the Company screen.
skills-person-roles = Roles
skills-person-role-add = Add a role
skills-person-role-take = Take away: { $role }
skills-person-show = What to show
skills-show-all = All
skills-show-missing = Missing
skills-show-open = Open
skills-show-anew = To look at again
skills-show-none = No skill is like that here.
skills-need = Needed
skills-need-of = Needed: { $level }
skills-need-none = Not needed
skills-own = As the person sees it
skills-lead = As the lead sees it
skills-own-of = { $skill }: as the person sees it
skills-lead-of = { $skill }: as the lead sees it
skills-lead-counts = Where the lead has entered a level, that one counts.
skills-evidence = What shows it
skills-evidence-of = { $skill }: what shows it
skills-evidence-help = For example: restored a file alone in the October exercise
skills-state-enough = Enough
skills-state-missing = Not enough
skills-state-open = Open
skills-state-beyond = Not needed
skills-gap = { $count ->
        [one] One level to go
       *[other] { $count } levels to go
    }
skills-looked-on = Checked on { $day }
skills-anew-chip = Look again
skills-learned-lesson = Had the lesson “{ $module }” on { $day }.
skills-learned-test = Passed the test “{ $test }” on { $day } with { $points } points.
skills-learned-take = Add as evidence
skills-learned-take-of = { $skill }: add as evidence
skills-learned-evidence-lesson = Lesson “{ $module }”, { $day }
skills-learned-evidence-test = Test “{ $test }”, { $day }, { $points } points
skills-not-said = Open
skills-clear = Clear
skills-level-0-means = Has not learned it yet, or has only begun.
skills-keys = You can also type 0 to 3.

skills-area = Area
skills-table-sub = Choose a cell and type 0 to 3 for the level as the lead sees it. Arrow keys move.
skills-table-empty = Nobody needs a skill of this area.
skills-cell = { $name }, { $skill }, now { $level }, needed { $need }, { $state }
skills-cell-none = { $name }, { $skill }, not needed
skills-legend = Now / needed
skills-legend-missing = ▲ not enough
skills-legend-open = － open
skills-picked-none = Choose a cell to see what its levels mean.
skills-picked = { $name }: { $skill }
skills-picked-more = Enter details

skills-roles-sub = Settle who has which role, and fit the levels each role needs to your company.
skills-candidates-title = Suggested roles
skills-candidates-sub = Found in what you have already written. If one is right, one press settles it.
skills-candidates-all = Settle all with a named person
skills-candidates-none = No new suggestions right now.
skills-candidate-source-company = From the company questions
skills-candidate-source-posts = From the table of roles and duties ({ $words })
skills-candidate-source-title = From the title “{ $words }”
skills-candidate-source-flow = From “{ $words }” in a business flow
skills-candidate-take = Give this role
skills-candidate-take-of = Give this role: { $name }, { $role }
skills-candidate-who = Who is it?
skills-candidate-who-of = Who is this: { $role }?
skills-candidate-own = Add as a role of your own
skills-candidate-own-of = Add as a role of your own: { $name }
skills-candidate-nobody = Nobody named yet
skills-roles-list = Roles you have
skills-roles-rest = Other roles
skills-roles-rest-sub = Nobody has these yet. Use only what you need.
skills-role-people = { $count ->
        [one] one person
       *[other] { $count } people
    }
skills-role-nobody = Nobody yet
skills-role-needs = { $count ->
        [one] One skill needed
       *[other] { $count } skills needed
    }
skills-role-implied = Everyone who works here has this role.
skills-role-implied-newcomer = People have this role for their first three months.
skills-role-back = All roles
skills-role-people-title = People in this role
skills-role-give = Add a person
skills-role-take = Take away: { $name }
skills-role-needs-title = Levels needed
skills-role-needs-sub = The usual levels are filled in. Fit them to your company.
skills-role-needs-none = No skill is needed yet. Add one below.
skills-role-need-of = Level needed: { $skill }
skills-role-usual = Usually { $level }
skills-role-need-add = Add a skill
skills-role-need-level-none = Not needed
skills-role-own-title = Roles of your own
skills-role-own-add = Add a role of your own
skills-role-own-name = Name of the role
skills-role-own-like = Start from the levels of
skills-role-own-like-none = Everyone (nothing added)
skills-role-own-save = Add
skills-role-own-remove = Remove this role
skills-role-own-chip = Your own role
