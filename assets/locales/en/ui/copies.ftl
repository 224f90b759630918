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
backups-lock-bare = No passphrase
backups-lock-earlier = Earlier passphrase
backups-bare-note = This backup is from before the passphrase. When you go back to it, it gets the current one.
backups-bare-some = { $count ->
    [one] One backup has no passphrase. Whoever gets hold of it can read it.
   *[other] { $count } backups have no passphrase. Whoever gets hold of them can read them.
}
backups-earlier-note = { $count ->
    [one] One backup still has an earlier passphrase. As it is, you cannot go back to what it holds. This happens when the drive it is on was not connected while the passphrase was changed or removed. If you no longer know the earlier one and do not need the backup, you can remove it from the folder.
   *[other] { $count } backups still have an earlier passphrase. As they are, you cannot go back to what they hold. This happens when the drive they are on was not connected while the passphrase was changed or removed. If you no longer know the earlier one and do not need the backups, you can remove them from the folder.
}
backups-earlier-field = Earlier passphrase, or its spare key
backups-earlier-unknown = If you do not know it, leave this empty. Only the backups without a passphrase are locked then.
backups-relock = Lock with the current passphrase
backups-relock-off = Take the passphrase off
backups-relock-going = Writing them anew
backups-relock-wrong = No backup opens with this. Type the passphrase from the time when they were made.
backups-relocked = { $count ->
    [one] One backup has the current passphrase now. What is in it has not changed.
   *[other] { $count } backups have the current passphrase now. What is in them has not changed.
}
backups-relocked-off = { $count ->
    [one] The passphrase is taken off one backup. What is in it has not changed.
   *[other] The passphrase is taken off { $count } backups. What is in them has not changed.
}
backups-relock-left = { $count ->
    [one] One backup could not be read or written and is as it was. Check that its place is plugged in and can be written to, and try again.
   *[other] { $count } backups could not be read or written and are as they were. Check that their place is plugged in and can be written to, and try again.
}

error-act-cover = Put the passphrase on it
error-act-as-it-is = Open as it is
unlock-bare = This file has no passphrase. Type the company’s current passphrase to put it on the file and open it.
