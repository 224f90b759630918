# Looking through clauses and changing them
clauses-head = Clauses
clauses-intro = Change them, leave some out, or add your own to fit the company. What you change stays yours when the template gets a new version.
clauses-strictness = Strictness
clauses-strictness-general = As for all
clauses-title = Article { $number } ({ $heading })
clauses-state-changed = Changed
clauses-state-own = Your own
clauses-state-dropped = Left out
clauses-state-not-for-us = Does not apply to this company
clauses-change = Change
clauses-drop = Leave out
clauses-use-again = Use again
clauses-remove = Remove
clauses-restore = Back to the template
clauses-add = Add one after this
clauses-keep = Keep your words
clauses-moved = The template has changed since you wrote this.
clauses-heading = Heading
clauses-text = Text
clauses-how = Each line is a paragraph. A line that begins with “- ” is an item.
clauses-names = You can insert
clauses-unknown = Nothing stands for { $names }. It will be printed as it is.
clauses-save = Save
clauses-cancel = Cancel
clauses-in-ja = In Japanese
clauses-in-en = In English
clauses-only-ja = Written in Japanese only. The English paper has the Japanese words too.
clauses-only-en = Written in English only. The Japanese paper has the English words too.
clauses-write-ja = Write it in Japanese too
clauses-write-en = Write it in English too
clauses-still-ja = Still in Japanese
clauses-still-en = Still in English
clauses-blank-ja = If you leave this empty, the Japanese paper has the English words.
clauses-blank-en = If you leave this empty, the English paper has the Japanese words.
clauses-from-template = Start from the template
clauses-show-others =
    { $count ->
        [one] Show { $count } that does not apply
       *[other] Show { $count } that do not apply
    }
clauses-hide-others = Hide those that do not apply
clauses-view = Show
clauses-view-pages = Pages
clauses-view-clauses = Clauses
