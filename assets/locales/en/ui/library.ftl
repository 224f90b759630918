# The list of companies: tags, what is due next, files that are not found
library-title = Which company do you want to open?
library-title-late = { $count ->
    [one] Something is past its date in one company.
   *[other] Something is past its date in { $count } companies.
 }
library-title-next = Next is { $name } on { $day }.
library-sub = As they stood when you last closed them. Opening one brings it up to date.
library-new = Start with a new company
library-list = List of companies
library-count = Showing { $count } of { $total } companies
library-search = Find a company
library-order = Order
library-order-due = Next date first
library-order-visit = Last opened first
library-order-name = By name
library-none = No company matches.
library-due = { $kind }: { $day }
library-due-month = { $kind }: during { $day }
library-due-none = Nothing has a date
library-visited = Opened { $when }
library-locked = Has a passphrase
library-locked-note = Of a company with a passphrase only the place and name of its file and the day you opened it are remembered.
library-gone = The file is not there
library-forget = Take { $name } off the list
library-forget-short = Take off the list
library-forgotten = { $name } is off the list. No file was deleted.
library-tag = Tag { $name }
library-tags = Tags
library-tag-help = Words to find the company by later. They stay in the list on this computer and do not go into the company’s file.
library-tag-new = New tag
library-tag-add = Add
library-tag-others = Tags of other companies
library-tag-remove = Remove { $tag }
library-find = Find
library-find-this = Find the file of { $name }
library-find-all = { $count ->
    [one] Find the missing file
   *[other] Find { $count } missing files
 }
library-find-title = Find the file
library-finding = Looking in the folders nearby.
library-find-help = We looked near where it was and in the folders of your other companies. Nothing changes until you choose.
library-find-again = Look again
library-was-in = It was in { $folder }
library-not-found = It is not nearby. If it is on a USB memory stick, plug it in and look again.
library-changed = Last changed { $day }
library-listed = It is in the list as well; the two become one
library-by-hand = Choose the file yourself
library-by-hand-this = Choose the file of { $name } yourself
library-back = Open a backup
library-back-this = Open a backup of { $name }
library-take = { $count ->
    [one] Use this place
   *[other] Use these { $count } places
 }
library-found-done = { $count ->
    [one] One company has its new place.
   *[other] { $count } companies have their new places.
 }
