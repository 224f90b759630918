-- What the company changed about clauses of its documents.
CREATE TABLE clause_edit (
    id TEXT NOT NULL PRIMARY KEY,
    sheet TEXT NOT NULL CHECK (json_valid(sheet)),
    position REAL NOT NULL
) STRICT;
