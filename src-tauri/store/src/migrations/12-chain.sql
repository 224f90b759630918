-- The link of each edit in the chain of changes (see chain.rs): null until it is made, with the edit or when an older
-- version wrote the edit.
ALTER TABLE edit ADD COLUMN link TEXT;
-- Whatever was changed up to here was not yet compared with its record: migrations had a part in it.
INSERT INTO meta (key, value) SELECT 'chain-from', coalesce(max(id), 0) FROM edit;
