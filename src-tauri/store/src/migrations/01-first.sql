-- A company, its answers and everything with identity. Additive changes go into new files.
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- row is '' for a question outside tables.
CREATE TABLE answer (
    worksheet TEXT NOT NULL,
    row       TEXT NOT NULL DEFAULT '',
    field     TEXT NOT NULL,
    value     TEXT NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (worksheet, row, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE sheet_row (
    id        TEXT PRIMARY KEY,
    worksheet TEXT NOT NULL,
    field     TEXT NOT NULL,
    position  REAL NOT NULL
) STRICT;
CREATE INDEX sheet_row_table ON sheet_row (worksheet, field, position);

CREATE TABLE person (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    role     TEXT NOT NULL,
    contact  TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;

CREATE TABLE persona (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    age        INTEGER,
    sheet      TEXT NOT NULL CHECK (json_valid(sheet)),
    position   REAL NOT NULL
) STRICT;

CREATE TABLE flow (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    kind     TEXT NOT NULL,
    based_on TEXT,
    position REAL NOT NULL
) STRICT;

CREATE TABLE step (
    id          TEXT PRIMARY KEY,
    flow        TEXT NOT NULL REFERENCES flow (id),
    position    REAL NOT NULL,
    actor       TEXT NOT NULL,
    text        TEXT NOT NULL,
    trigger     TEXT NOT NULL,
    medium      TEXT NOT NULL,
    tool        TEXT NOT NULL,
    information TEXT NOT NULL CHECK (json_valid(information)),
    goes_to     TEXT NOT NULL CHECK (json_valid(goes_to)),
    ancestor    TEXT
) STRICT;
CREATE INDEX step_flow ON step (flow, position);

CREATE TABLE action (
    action   TEXT PRIMARY KEY,
    progress TEXT NOT NULL,
    depth    TEXT NOT NULL,
    ticked   TEXT NOT NULL CHECK (json_valid(ticked)),
    owner    TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    due      TEXT,
    evidence TEXT NOT NULL,
    reason   TEXT NOT NULL,
    ask      TEXT NOT NULL
) STRICT;

CREATE TABLE issue (
    id       TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    lang     TEXT NOT NULL,
    date     TEXT NOT NULL,
    draft    INTEGER NOT NULL,
    digest   TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;

-- An edit is what one command did. state: 0 done, 1 taken back, 2 taken back for good, 3 never taken back.
CREATE TABLE edit (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    at    TEXT NOT NULL,
    who   TEXT NOT NULL,
    label TEXT NOT NULL,
    state INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE change (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    edit      INTEGER NOT NULL REFERENCES edit (id),
    kind      TEXT NOT NULL,
    record    TEXT NOT NULL,
    before    TEXT CHECK (before IS NULL OR json_valid(before)),
    after     TEXT CHECK (after IS NULL OR json_valid(after))
) STRICT;
CREATE INDEX change_edit ON change (edit);
CREATE INDEX change_record ON change (kind, record);
