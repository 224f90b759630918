# Copies and backups, and their passphrases
merge-passphrase-title = The other file has another passphrase
merge-passphrase-note = Type the passphrase that the other person told you, or the spare key. It is used only to read that file now, and kept nowhere. Your own file keeps its passphrase.
merge-passphrase-field = Passphrase of the other file
merge-passphrase-go = Look inside
merge-passphrase-going = Opening
merge-bare = The other file has no passphrase. Once it is taken in, remove the copies you do not need.

backups-before-merge = Before a copy was taken in
backups-before-import = Before all of it was replaced
backups-before-update = Before a newer Sonae opened it
backups-bare = No passphrase
backups-bare-note = This backup is from before the passphrase. Go back to it or open a copy, and it gets the present passphrase.

error-act-cover = Put the passphrase on it
error-act-as-it-is = Open as it is
unlock-bare = This file has no passphrase. Type the company’s present passphrase to put it on the file and open it.
