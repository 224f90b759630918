//! Personas on paper: which customers they stand for, a sheet for each, and the check by those who meet customers.

use sonae_domain::{Persona, PersonaGroupId, PersonaNote, Viewpoint, group_standings, viewpoints};

use super::{Binder, dates};
use crate::block::{Align, Block, Column, Table, Text, plain};

/// Rows to write in where nothing was written.
const BLANK_ROWS: usize = 3;
/// Rows to write a check in where none was made.
const BLANK_CHECKS: usize = 2;

impl Binder<'_> {
    pub(super) fn personas(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if !self.file.persona_groups.is_empty() {
            blocks.push(Block::Paragraph {
                text: plain(self.text("doc-persona-intro")),
                indent: false,
            });
            blocks.push(Block::Table(self.persona_groups()));
        }
        // Nobody is described yet: a sheet to fill in by hand.
        let blank = [Persona::default()];
        let personas = match self.file.personas.as_slice() {
            [] => &blank,
            personas => personas,
        };
        for (index, persona) in personas.iter().enumerate() {
            if index > 0 || !blocks.is_empty() {
                blocks.push(Block::PageBreak);
            }
            blocks.extend(self.persona(persona));
        }
        blocks
    }

    /// The groups under their viewpoints, with those who stand for them.
    fn persona_groups(&self) -> Table {
        let standings = group_standings(self.file);
        let mut rows = Vec::new();
        for (view, own, groups) in viewpoints(&self.file.persona_groups) {
            let head = match own {
                "" => self.text(view_key(view)),
                own => own.to_owned(),
            };
            rows.push(vec![plain(head)]);
            for group in groups {
                let standing = standings.iter().find(|one| one.group == group.id);
                let names: Vec<String> = self
                    .file
                    .personas
                    .iter()
                    .filter(|persona| persona.groups.contains(&group.id))
                    .map(|persona| self.persona_name(persona))
                    .collect();
                let stands = if names.is_empty() {
                    self.text("personas-groups-unserved")
                } else {
                    names.join(&self.text("doc-persona-and"))
                };
                let notes = standing.map_or(0, |one| one.notes);
                rows.push(
                    [self.group_name(&group.id), notes.to_string(), stands]
                        .map(plain)
                        .to_vec(),
                );
            }
        }
        Table {
            continued: self.text("doc-continued"),
            columns: self.persona_columns(&[
                ("personas-groups", Align::Left),
                ("personas-groups-notes", Align::Right),
                ("doc-persona-stands", Align::Left),
            ]),
            rows,
            ..Table::default()
        }
    }

    fn persona(&self, persona: &Persona) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut items: Vec<(Text, Text)> = Vec::new();
        let labelled = |key: &str, value: &str| (plain(self.text(key)), plain(value.trim()));
        if *persona == Persona::default() {
            items.extend(
                ["name", "age", "group", "quote"]
                    .map(|field| labelled(&format!("personas-field-{field}"), "")),
            );
        } else {
            blocks.push(self.portrait(persona));
        }
        let facts = [
            ("occupation", &persona.occupation),
            ("home", &persona.home),
            ("family", &persona.family),
            ("hobbies", &persona.hobbies),
            ("values", &persona.values),
            ("motive", &persona.motive),
            ("channel", &persona.channel),
        ];
        items.extend(facts.map(|(field, value)| labelled(&format!("personas-field-{field}"), value)));
        let more = persona.more.iter().map(|field| {
            let label = match field.label.trim() {
                "" => self.text("personas-more-none-label"),
                label => label.to_owned(),
            };
            (plain(label), plain(field.text.trim()))
        });
        items.extend(more);
        blocks.push(Block::Form { items });
        blocks.push(Block::Table(self.entrusted(persona)));
        blocks.extend(self.persona_notes(persona).map(Block::Table));
        blocks.push(Block::Heading {
            level: 2,
            number: String::new(),
            text: plain(self.text("personas-checks")),
        });
        // What was done once needs no explanation.
        if persona.checks.is_empty() {
            blocks.push(Block::Lead {
                text: plain(self.text("doc-persona-check")),
            });
        }
        blocks.push(Block::Table(self.persona_checks(persona)));
        blocks
    }

    fn portrait(&self, persona: &Persona) -> Block {
        Block::Portrait {
            face: persona.face(),
            over: plain(persona.group.trim()),
            name: plain(self.name_and_age(persona)),
            quote: plain(self.quoted(persona)),
        }
    }

    pub(super) fn name_and_age(&self, persona: &Persona) -> String {
        let name = self.persona_name(persona);
        match persona.age {
            Some(age) => {
                let age = self.say("personas-age", &[("age", &age.to_string())]);
                self.say("doc-persona-name", &[("name", &name), ("age", &age)])
            }
            None => name,
        }
    }

    /// What the person says, in quotation marks; empty where nothing is said.
    pub(super) fn quoted(&self, persona: &Persona) -> String {
        match persona.quote.trim() {
            "" => String::new(),
            quote => self.say("doc-persona-quote", &[("quote", quote)]),
        }
    }

    /// What the person entrusts beside what worries them.
    fn entrusted(&self, persona: &Persona) -> Table {
        let (entrusts, worries) = (&persona.entrusts, &persona.worries);
        let count = match entrusts.len().max(worries.len()) {
            0 => BLANK_ROWS,
            count => count,
        };
        let cell =
            |list: &[String], at: usize| list.get(at).map_or_else(Text::new, |one| plain(one.as_str()));
        Table {
            continued: self.text("doc-continued"),
            columns: self.persona_columns(&[
                ("personas-entrusts", Align::Left),
                ("personas-worries", Align::Left),
            ]),
            rows: (0..count)
                .map(|at| vec![cell(entrusts, at), cell(worries, at)])
                .collect(),
            ..Table::default()
        }
    }

    /// The notes of the groups that a persona stands for; none where there are none.
    fn persona_notes(&self, persona: &Persona) -> Option<Table> {
        let rows: Vec<Vec<Text>> = self
            .file
            .persona_notes
            .iter()
            .filter(|note| note.groups.iter().any(|group| persona.groups.contains(group)))
            .map(|note| {
                let source = match note.source.trim() {
                    "" => self.text(kind_key(note.kind)),
                    source => source.to_owned(),
                };
                let date = note.date.map(|date| dates::western(date, self.lang));
                [self.noted(note), source, date.unwrap_or_default()]
                    .map(plain)
                    .to_vec()
            })
            .collect();
        (!rows.is_empty()).then(|| Table {
            continued: self.text("doc-continued"),
            columns: self.persona_columns(&[
                ("personas-basis", Align::Left),
                ("personas-note-source", Align::Left),
                ("personas-note-date", Align::Left),
            ]),
            rows,
            ..Table::default()
        })
    }

    /// What a note says, and that there are photos: what they show, as far as somebody said it.
    fn noted(&self, note: &PersonaNote) -> String {
        let text = note.text.trim().to_owned();
        if note.photos.is_empty() {
            return text;
        }
        let count = note.photos.len().to_string();
        let shown: Vec<&str> = note.photos.iter().map(|photo| photo.shows.trim()).collect();
        let shown: Vec<&str> = shown.into_iter().filter(|shows| !shows.is_empty()).collect();
        let photos = match shown.as_slice() {
            [] => self.say("doc-persona-photos", &[("count", &count)]),
            shown => {
                let shown = shown.join(&self.text("doc-persona-and"));
                self.say("doc-persona-photos-of", &[("count", &count), ("shows", &shown)])
            }
        };
        [text, photos].join(" ").trim().to_owned()
    }

    /// The checks that were made; room for them where none was.
    fn persona_checks(&self, persona: &Persona) -> Table {
        let made = persona.checks.iter().map(|check| {
            let on = check.on.map(|date| dates::western(date, self.lang));
            let on = on.unwrap_or_default();
            [&check.by, &on, &check.deviations, &check.changes]
                .map(|words| plain(words.trim()))
                .to_vec()
        });
        let blank = if persona.checks.is_empty() {
            BLANK_CHECKS
        } else {
            0
        };
        let blank = std::iter::repeat_n(vec![Text::new(); 4], blank);
        Table {
            continued: self.text("doc-continued"),
            columns: self.persona_columns(&[
                ("personas-check-by", Align::Left),
                ("personas-check-on", Align::Left),
                ("personas-check-deviations", Align::Left),
                ("personas-check-changes", Align::Left),
            ]),
            rows: made.chain(blank).collect(),
            ..Table::default()
        }
    }

    pub(super) fn persona_name(&self, persona: &Persona) -> String {
        match persona.name.trim() {
            "" => self.text("personas-none-name"),
            name => name.to_owned(),
        }
    }

    fn group_name(&self, id: &PersonaGroupId) -> String {
        let groups = &self.file.persona_groups;
        let name = groups
            .iter()
            .find(|group| &group.id == id)
            .map(|group| group.name.trim());
        match name {
            None | Some("") => self.text("personas-groups-none-name"),
            Some(name) => name.to_owned(),
        }
    }

    fn persona_columns(&self, heads: &[(&str, Align)]) -> Vec<Column> {
        let column = |(key, align): &(&str, Align)| Column {
            head: plain(self.text(key)),
            align: *align,
        };
        heads.iter().map(column).collect()
    }
}

fn view_key(view: Viewpoint) -> &'static str {
    match view {
        Viewpoint::Region => "personas-view-region",
        Viewpoint::Age => "personas-view-age",
        Viewpoint::Motive => "personas-view-motive",
        Viewpoint::Usage => "personas-view-usage",
        Viewpoint::Own => "personas-view-own",
    }
}

fn kind_key(kind: sonae_domain::NoteKind) -> &'static str {
    use sonae_domain::NoteKind;
    match kind {
        NoteKind::Interview => "personas-kind-interview",
        NoteKind::Questionnaire => "personas-kind-questionnaire",
        NoteKind::PublicData => "personas-kind-public-data",
        NoteKind::Observation => "personas-kind-observation",
        NoteKind::Other => "personas-kind-other",
    }
}
