# The calendar: everything with a date
calendar-title = Everything with a date, in one place.
calendar-title-late = { $count ->
    [one] One item is past its date.
   *[other] { $count } items are past their dates.
 }
calendar-sub = Due dates, days to check again, reviews of documents, and lessons.
calendar-export = Export to a calendar
calendar-exported = The calendar file was written. Open it in your calendar to add the dates.
calendar-file-name = { $company } Sonae dates
calendar-late = Dates that have passed
calendar-coming = Coming up
calendar-coming-none = Nothing is coming up yet.
calendar-whole-month = During this month
calendar-this-month = This month
calendar-empty-title = Nothing has a date yet
calendar-empty = Look at the year plan and set due dates; they will appear here.
calendar-empty-go = See the year plan
calendar-lesson-untitled = Untitled lesson
calendar-drill-untitled = Untitled drill
calendar-new-year = Begin a new year
calendar-kind-action = Action due
calendar-kind-again = Check again
calendar-kind-document = Review of a document
calendar-kind-lesson = Lesson
calendar-kind-risk = Risk treatment due
calendar-kind-acceptance = Accepted risk to look at again
calendar-kind-drill = Drill
calendar-kind-finding = To do after a drill
calendar-kind-new-year = Yearly review
calendar-summary-action = [Sonae] { $title }
calendar-summary-again = [Sonae] Check again: { $title }
calendar-summary-document = [Sonae] Review the document: { $title }
calendar-summary-lesson = [Sonae] Lesson: { $title }
calendar-summary-risk = Risk treatment due: { $title }
calendar-summary-acceptance = Look again at an accepted risk: { $title }
calendar-summary-drill = [Sonae] Drill: { $title }
calendar-summary-finding = [Sonae] To do after a drill: { $title }
calendar-summary-new-year = [Sonae] Begin a new year{ $title }
