# The education place.
education-tab-plan = This year
education-tab-lessons = Lessons
education-tab-skills = Skills
education-tab-sessions = Sessions
education-tab-tests = Tests
education-tab-drills = Drills
