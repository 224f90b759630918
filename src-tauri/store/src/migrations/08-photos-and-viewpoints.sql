-- Photos on notes about customers: what is known of each. The bytes are among the blobs, as those of evidence.
ALTER TABLE persona_note ADD COLUMN photos TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(photos));

-- What an own viewpoint of groups is called.
ALTER TABLE persona_group ADD COLUMN own_view TEXT NOT NULL DEFAULT '';
