# The passphrase: a lock on the company’s file
passphrase = Passphrase
passphrase-none = Anybody who has the file can read it. With a passphrase, only those who know it can open the file and its backups.
passphrase-has = This file and its backups open only with the passphrase or the spare key.
passphrase-set = Choose a passphrase
passphrase-change = Change it
passphrase-remove = Remove it
passphrase-lock = Lock
passphrase-after = Lock when not in use
passphrase-after-note = When nobody touches it for a while, what you are writing is saved and the passphrase is asked for again. This is only for companies with a passphrase.
passphrase-after-minutes = { $minutes } min
passphrase-after-never = Never

passphrase-set-title = Choose a passphrase
passphrase-change-title = Change the passphrase
passphrase-remove-title = Remove the passphrase
passphrase-set-note = The file and all its backups are written anew. Copies you made by hand stay as they are.
passphrase-remove-note = The file and its backups are written anew so that anybody can open them.
passphrase-current = Current passphrase, or spare key
passphrase-next-note = A few words in a row are easy to remember and hard to guess.
passphrase-second-absent = The second place was not found, and its backups are as they were. Plug it in and open “Backups”: there you can lock them with the current passphrase.
passphrase-second-absent-removed = The second place was not found, and its backups still have the passphrase. Plug it in and open “Backups”: there you can take it off.
passphrase-writing = Writing the file anew. One moment, please.
passphrase-removed = The passphrase is removed.
passphrase-left = { $count ->
    [one] One backup could not be written anew and is as it was. Try again under “Backups”. If you do not need it, remove it from the folder.
   *[other] { $count } backups could not be written anew and are as they were. Try again under “Backups”. If you do not need them, remove them from the folder.
}

passphrase-code-title = Print the spare key
passphrase-code-note = This key opens the file if you forget the passphrase. A spare key made earlier no longer opens it. It is shown only now. If you lose both the passphrase and this key, nobody can open the file.
passphrase-code = Spare key
passphrase-code-save = Make the sheet to print
passphrase-code-where = Where to put the sheet
passphrase-code-file = Spare key of { $file }
passphrase-code-saved = The sheet is made. Once it is printed, remove the PDF.
passphrase-code-kept = I have printed the key or written it down
passphrase-code-done = Done

unlock-title = Passphrase of { $file }
unlock-locked = It was locked, or nobody used it for a while. Everything you wrote is saved.
unlock-asks = This file has a passphrase.
unlock-field = Passphrase
unlock-field-note = If you forgot it, type the key from the spare key sheet.
unlock-go = Open
unlock-opening = Opening
unlock-wrong = This does not open it. For the passphrase, check capitals and the keyboard’s language. For the spare key, check the date: only the sheet made when the passphrase was last changed works.
unlock-empty = Type the passphrase.
unlock-leave = Leave it and go to the start
