-- Risks, what was decided about controls, and the security requirements. Nothing refers to a part of a sheet, so each is
-- kept as JSON; the columns taken out of it hold the references.
CREATE TABLE risk (
    id       TEXT PRIMARY KEY,
    sheet    TEXT NOT NULL CHECK (json_valid(sheet)),
    position REAL NOT NULL,
    asset    TEXT GENERATED ALWAYS AS (sheet ->> 'asset') STORED
        NOT NULL REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,
    owner    TEXT GENERATED ALWAYS AS (sheet ->> 'owner') STORED
        REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    accepted TEXT GENERATED ALWAYS AS (sheet ->> '$.acceptance.by') STORED
        REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX risk_asset ON risk (asset);

CREATE TABLE measure (
    id       TEXT PRIMARY KEY,
    sheet    TEXT NOT NULL CHECK (json_valid(sheet)),
    position REAL NOT NULL
) STRICT;

CREATE TABLE control (
    id       TEXT PRIMARY KEY,
    sheet    TEXT NOT NULL CHECK (json_valid(sheet)),
    position REAL NOT NULL,
    owner    TEXT GENERATED ALWAYS AS (sheet ->> 'owner') STORED
        REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE requirement (
    id       TEXT PRIMARY KEY,
    sheet    TEXT NOT NULL CHECK (json_valid(sheet)),
    position REAL NOT NULL,
    asset    TEXT GENERATED ALWAYS AS (sheet ->> 'asset') STORED
        REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX requirement_asset ON requirement (asset);
