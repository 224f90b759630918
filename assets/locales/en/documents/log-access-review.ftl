# Access review record: a form to fill in
log-access-review = Access review record
    .footer = An account whose user is unknown is stopped on the same day, then looked into.

log-access-review-facts =
    .day = Reviewed on, for the period
    .by = Reviewed by, with the staff list of (date)
log-access-review-log = Result of the review
    .col-system = System or room
    .col-user = User
    .col-rights = May do
    .col-works = Works here now
    .col-needed = Needed for work
    .col-change = To change
    .col-done = Changed (by, date)
    .example-system = Shared folder
    .example-user = Tanaka
    .example-rights = Read and write
    .example-works = Yes
    .example-needed = Reading is enough
    .example-change = Remove writing
    .example-done = System administrator, Apr 9
    .note = List administrator, shared, and contractors’ accounts too, as well as keys and door codes. Reviewers have someone else look at their own line.
