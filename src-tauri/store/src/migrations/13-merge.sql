-- Copies of the company that were taken in, by the last link of their record of changes: up to there both are known here.
CREATE TABLE merge (
    id TEXT NOT NULL PRIMARY KEY,
    sheet TEXT NOT NULL CHECK (json_valid(sheet)),
    position REAL NOT NULL
) STRICT;
