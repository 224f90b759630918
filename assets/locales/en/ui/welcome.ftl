# The first page and the questions about the company
welcome-other-name = そなえ
welcome-umbrella = A Japanese umbrella seen from above. On its six panels: decide, know, protect, notice, act, restore.
welcome-umbrella-gv = Decide
welcome-umbrella-id = Know
welcome-umbrella-pr = Protect
welcome-umbrella-de = Notice
welcome-umbrella-rs = Act
welcome-umbrella-rc = Restore
welcome-promise = No network and no account. What you write stays on this computer.
welcome-title = Half an hour is enough to start.
welcome-lede = Answer a few questions and you get the three things to do first. What you decide becomes documents, ready to print.
welcome-new = Start with your company
welcome-new-note = The first questions take about five minutes. Stop any time; nothing is lost.
welcome-new-where = Where to keep the company’s file
welcome-sample = Try the sample company
welcome-sample-note = A shop for regional specialties, where you can try everything.
welcome-open = Open a file
welcome-open-note = Go on with a file you brought along.
welcome-recent = Recent companies
welcome-name-title = What is your company called?
welcome-name-help = The documents carry this name. You can change it later.
welcome-name-missing = Please write at least one character.
welcome-name-go = Choose where to keep it

questions-steps = The questions in order
questions-kept = Saved so far
questions-effects = What this answer changes
questions-change-later = You can change any answer later.
questions-back = Back
questions-leave = To the home page
questions-later = Answer later
questions-next = Next: { $section }
questions-done = Done. To the home page

company-place-sub = Your answers decide the order of the guide and what the documents say.
company-place-questions = Answer one page at a time

people-title = People and roles
people-none = Write down the people whose names go into the documents. You choose owners from this list, too. Where no name is settled yet, a role alone will do.
people-name = Name
people-role = Role
people-contact = Contact
people-add = Add a person or role
people-add-done = Add
people-remove = Remove { $name }
people-name-missing = Enter a name or a role.
