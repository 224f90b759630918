-- The guide from action to done: what to remember, when it comes again, what shows it; the profile and its reviews.
-- 1: no depth of its own, the company's path counts; `depth` then says how an older version reads it.
ALTER TABLE action ADD COLUMN follows_path INTEGER NOT NULL DEFAULT 0;
ALTER TABLE action ADD COLUMN repeat INTEGER;
ALTER TABLE action ADD COLUMN done_on TEXT;
ALTER TABLE action ADD COLUMN notes TEXT NOT NULL DEFAULT '';

CREATE TABLE evidence (
    id       TEXT PRIMARY KEY,
    action   TEXT NOT NULL,
    name     TEXT NOT NULL,
    added    TEXT NOT NULL,
    url      TEXT,
    sha256   TEXT,
    size     INTEGER,
    position REAL NOT NULL,
    CHECK ((url IS NULL) <> (sha256 IS NULL))
) STRICT;

-- The bytes of a file, once however often it is named. They stay when evidence is removed, so that it can be taken back.
CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY,
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE rating (
    outcome TEXT PRIMARY KEY,
    current TEXT,
    target  TEXT,
    note    TEXT NOT NULL
) STRICT;

CREATE TABLE review (
    id       TEXT PRIMARY KEY,
    date     TEXT NOT NULL,
    new_year INTEGER NOT NULL,
    levels   TEXT NOT NULL CHECK (json_valid(levels))
) STRICT;
