# Putting numbers in the place of people's names
redaction-none = No names are to be replaced in what you chose.
redaction-places =
    { $count ->
        [one] One place is replaced in what you chose.
       *[other] { $count } places are replaced in what you chose.
    }
redaction-show = See the words that are replaced
redaction-table = Words that are replaced
redaction-written = As written
redaction-called = Replaced with
redaction-count = Places
redaction-removed = removed
redaction-more =
    { $count ->
        [one] There is one more word.
       *[other] There are { $count } more words.
    }
redaction-too-many = A word that is also somebody’s name may be replaced where nobody is meant. That is safer than leaving a name in.
