# The education place.
education-tab-plan = This year
education-tab-lessons = Lessons
education-tab-skills = Skills
education-tab-sessions = Sessions
education-tab-tests = Tests
education-tab-drills = Drills

# Settings of education, and records that are older than they are kept
education-settings-link = Education settings
education-old-title = { $count ->
    [1] One record is older than the { $years } years you keep
   *[other] { $count } records are older than the { $years } years you keep
 }
education-old-why = They’re from before { $day }. They hold personal data of people who work or worked here, so remove what you no longer need. You can change the years in the education settings.
education-old-show = See what would go
education-old-session = Session “{ $title }”: last day { $day }, people named: { $count }
education-old-test = Test “{ $title }”: last day { $day }, people who answered: { $count }
education-old-attempts = Old answers in the test “{ $title }”, which stays: last day { $day }, people: { $count }
education-old-drill = Drill “{ $title }”: { $day }, people named: { $count }
education-old-ratings = Ratings of { $title }, who left on { $day }: { $count }
education-old-untitled = Record without a name
education-old-remove = Remove old records
education-old-ask = { $count ->
    [1] Remove one record from before { $day }?
   *[other] Remove { $count } records from before { $day }?
 }
education-old-note = Records of sessions, tests, and drills go, and ratings of people who have left. The list of people stays. You can undo this.
