-- Notes about customers and the groups found in them stand for themselves; until now a note was a part of one persona.
CREATE TABLE persona_group (
    id       TEXT PRIMARY KEY,
    view     TEXT NOT NULL,
    name     TEXT NOT NULL,
    position REAL NOT NULL
) STRICT;

CREATE TABLE persona_note (
    id       TEXT PRIMARY KEY,
    kind     TEXT NOT NULL,
    text     TEXT NOT NULL,
    source   TEXT NOT NULL,
    date     TEXT,
    groups   TEXT NOT NULL CHECK (json_valid(groups)),
    position REAL NOT NULL
) STRICT;

-- What was noted on a sheet goes into a group that this persona stands for.
INSERT INTO persona_group (id, view, name, position)
    SELECT id || '-group', 'own', coalesce(nullif(sheet ->> 'group', ''), name), position
    FROM persona WHERE json_array_length(sheet, '$.notes') > 0;
INSERT INTO persona_note (id, kind, text, source, date, groups, position)
    SELECT persona.id || '-note-' || note.key, 'other', coalesce(note.value ->> 'text', ''),
        coalesce(note.value ->> 'source', ''), note.value ->> 'date', json_array(persona.id || '-group'),
        row_number() OVER (ORDER BY persona.position, note.key)
    FROM persona, json_each(persona.sheet, '$.notes') AS note;
UPDATE persona SET sheet = json_set(json_remove(sheet, '$.notes'), '$.groups', json_array(id || '-group'))
    WHERE json_array_length(sheet, '$.notes') > 0;
