-- A step says what its change brings, what changed or guards it, and which part of the work begins with it.
ALTER TABLE step ADD COLUMN effect TEXT NOT NULL DEFAULT '';
ALTER TABLE step ADD COLUMN controls TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(controls));
ALTER TABLE step ADD COLUMN phase TEXT NOT NULL DEFAULT '';
