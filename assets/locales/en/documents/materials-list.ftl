# The list of teaching materials
materials-list = List of teaching materials
    .footer = When lessons, manuals, or tests are added, print this list again.

materials-list-intro = Who is taught with what, on one list. Choose from it what goes into the education plan.
materials-list-roles = Materials by role
materials-list-roles-lead = Whatever stands under “Everyone” is for people of all roles. Table 3 says what the numbers of papers mean.
materials-list-groups = Materials by target group of the education plan
materials-list-papers = Numbers of papers, and where to print them

# Words of the parts of the list
materials-head-kind = Kind
materials-head-number = Number
materials-head-title = Title
materials-head-time = Time
materials-head-papers = Papers
materials-head-group = For whom
materials-head-topic = Topic
materials-head-material = Material
materials-head-check = How it is checked
materials-head-paper = Number
materials-head-what = Paper
materials-head-where = Where to print it
materials-role = { $name } – people today: { $count }
materials-lesson = Lesson
materials-manual = Manual
materials-test = Test
materials-drill = Drill
materials-set = Set { $set }
materials-minutes = { $count } min
materials-no-name = Role without a name
materials-nothing = There is nothing for this role alone.
materials-no-groups = The education plan has no target groups and topics yet. Decide on them in the year’s education, and they appear here.
materials-where-module = In Education, under Lessons, choose a lesson
materials-where-test = In Education, under Tests, choose a test
materials-where-session = In Education, under Sessions, choose a day
materials-where-drill = In Education, under Drills, choose a drill
materials-where-person = In Education, under Skills, choose a person
materials-where-flow = In People and work, under Business flows, choose a flow
