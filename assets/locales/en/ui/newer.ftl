# What is in a file that a newer Sonae made, written out to be read
newer-where = Where to write it out
newer-done = Written out: { $path }
newer-show = Show the folder
newer-folder = Contents of { $name }
newer-text = Contents
newer-head = What is written in “{ $name }”
    Written out as it is from a file that a newer Sonae made. What this version does not know stands under its name in the file. Evidence and issued PDFs are in the same folder, and “Contents.json” holds everything, down to the record of changes.
