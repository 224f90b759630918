-- Since when and until when people work here, how, and the roles for which they have to learn.
ALTER TABLE person ADD COLUMN joined TEXT;
ALTER TABLE person ADD COLUMN last_day TEXT;
ALTER TABLE person ADD COLUMN employment TEXT;
ALTER TABLE person ADD COLUMN duties TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(duties));

-- Roles that only this company has.
CREATE TABLE training_role (
    id TEXT NOT NULL PRIMARY KEY,
    sheet TEXT NOT NULL CHECK (json_valid(sheet)),
    position REAL NOT NULL
) STRICT;

-- Levels of skills that roles need here.
CREATE TABLE skill_need (
    id TEXT NOT NULL PRIMARY KEY,
    sheet TEXT NOT NULL CHECK (json_valid(sheet)),
    position REAL NOT NULL,
    role TEXT NOT NULL GENERATED ALWAYS AS (json_extract(sheet, '$.role'))
) STRICT;

-- How well people can do things.
CREATE TABLE skill_rating (
    id TEXT NOT NULL PRIMARY KEY,
    sheet TEXT NOT NULL CHECK (json_valid(sheet)),
    position REAL NOT NULL,
    person TEXT NOT NULL GENERATED ALWAYS AS (json_extract(sheet, '$.person'))
) STRICT;
CREATE INDEX skill_rating_person ON skill_rating (person);

-- Sessions of teaching with those who came.
CREATE TABLE training_session (
    id TEXT NOT NULL PRIMARY KEY,
    sheet TEXT NOT NULL CHECK (json_valid(sheet)),
    position REAL NOT NULL,
    test TEXT GENERATED ALWAYS AS (json_extract(sheet, '$.test'))
) STRICT;

-- Tests of what was understood.
CREATE TABLE comprehension_test (
    id TEXT NOT NULL PRIMARY KEY,
    sheet TEXT NOT NULL CHECK (json_valid(sheet)),
    position REAL NOT NULL
) STRICT;

-- What people answered.
CREATE TABLE test_attempt (
    id TEXT NOT NULL PRIMARY KEY,
    sheet TEXT NOT NULL CHECK (json_valid(sheet)),
    position REAL NOT NULL,
    test TEXT NOT NULL GENERATED ALWAYS AS (json_extract(sheet, '$.test')),
    person TEXT GENERATED ALWAYS AS (json_extract(sheet, '$.person'))
) STRICT;
CREATE INDEX test_attempt_test ON test_attempt (test);
CREATE INDEX test_attempt_person ON test_attempt (person);

-- Drills.
CREATE TABLE drill_run (
    id TEXT NOT NULL PRIMARY KEY,
    sheet TEXT NOT NULL CHECK (json_valid(sheet)),
    position REAL NOT NULL
) STRICT;
