-- The register of information. Nothing refers to a part of a line, so it is kept as JSON; its owner has to be there.
CREATE TABLE asset (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    owner    TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    sheet    TEXT NOT NULL CHECK (json_valid(sheet)),
    position REAL NOT NULL
) STRICT;
