-- What else is known of an issue: version, approval, what it said and rested on, the PDF among the blobs. JSON: nothing
-- refers to a part of it.
ALTER TABLE issue ADD COLUMN sheet TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(sheet));

-- Who sees to a document and how far it is. id: the document.
CREATE TABLE document_care (
    id       TEXT PRIMARY KEY,
    sheet    TEXT NOT NULL CHECK (json_valid(sheet)),
    position REAL NOT NULL,
    owner    TEXT GENERATED ALWAYS AS (sheet ->> 'owner') STORED
        REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Who has read an issued document.
CREATE TABLE acknowledgement (
    id       TEXT PRIMARY KEY,
    sheet    TEXT NOT NULL CHECK (json_valid(sheet)),
    position REAL NOT NULL,
    issue    TEXT GENERATED ALWAYS AS (sheet ->> 'issue') STORED
        NOT NULL REFERENCES issue (id) DEFERRABLE INITIALLY DEFERRED,
    person   TEXT GENERATED ALWAYS AS (sheet ->> 'person') STORED
        REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX acknowledgement_issue ON acknowledgement (issue);
