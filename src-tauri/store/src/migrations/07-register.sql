-- Information that flows and personas speak of and the register shall not have. id: the name without width, case and blanks.
CREATE TABLE left_out (
    id   TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

-- A line is put into its place among thousands.
CREATE INDEX asset_position ON asset (position, id);
CREATE INDEX asset_owner ON asset (owner);
