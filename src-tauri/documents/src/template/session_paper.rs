//! The attendance sheet of a session: what it is, and the names of those who are to come, each with room to sign.

use sonae_content::SessionPart;
use sonae_domain::TrainingSession;
use sonae_guide::education::{Staff, attendee_standings};

use super::{Binder, dates};
use crate::block::{Align, Block, Column, Table, Text, plain};

/// So many lines are left for those who come unasked.
const GUESTS: usize = 3;

/// The id of words that only papers about sessions have.
pub(super) fn paper(word: &str) -> String {
    format!("session-paper-{word}")
}

impl Binder<'_> {
    /// A part of the papers about a session; nothing where the paper is about none.
    pub(super) fn session(&self, show: SessionPart) -> Vec<Block> {
        let about = self.about.and_then(|id| {
            let mut sessions = self.file.sessions.iter();
            sessions.find(|session| session.id.as_str() == id)
        });
        let Some(session) = about else { return Vec::new() };
        match show {
            SessionPart::Sheet => self.attendance_sheet(session),
            SessionPart::Record => self.session_record(session),
        }
    }

    fn attendance_sheet(&self, session: &TrainingSession) -> Vec<Block> {
        let mut facts = self.session_facts(session);
        facts.push((
            plain(self.text(&paper("taught"))),
            self.lesson_names(&session.modules),
        ));
        vec![
            Block::Head {
                class: Some(self.text("doc-class-internal")),
                over: Text::new(),
                title: plain(self.text(&self.definition.id)),
                under: plain(session.title.as_str()),
                approvals: Vec::new(),
            },
            Block::Facts { items: facts },
            Block::Lead {
                text: plain(self.text(&paper("sheet-how"))),
            },
            self.names_to_sign(session),
            Block::Lines {
                items: vec![
                    plain(self.text(&paper("signed-teacher"))),
                    plain(self.text(&paper("signed-on"))),
                ],
            },
        ]
    }

    /// Those who are to come and work here on that day, in the order of the list, with a few lines for guests.
    fn names_to_sign(&self, session: &TrainingSession) -> Block {
        let people = attendee_standings(&Staff::of(self.file), session, self.date);
        let here = people.into_iter().filter(|one| !one.gone);
        let mut rows: Vec<Vec<Text>> = (1..)
            .zip(here)
            .map(|(number, one)| {
                vec![
                    plain(number.to_string()),
                    plain(one.name),
                    plain(one.role),
                    Text::new(),
                ]
            })
            .collect();
        rows.push(vec![plain(self.text(&paper("guests")))]);
        rows.extend(vec![vec![Text::new(); 4]; GUESTS]);
        Block::Table(Table {
            caption: plain(self.text(&paper("people"))),
            continued: self.text("doc-continued"),
            columns: vec![
                self.session_column("head-number", Align::Center),
                self.session_column("head-name", Align::Left),
                self.session_column("head-role", Align::Left),
                self.session_column("head-sign", Align::Left),
            ],
            rows,
            hand: true,
            widths: vec![0.08, 0.28, 0.24, 0.4],
            ..Table::default()
        })
    }

    /// When, where, who teaches and how. What is not said yet is left to be written.
    pub(super) fn session_facts(&self, session: &TrainingSession) -> Vec<(Text, Text)> {
        let on = session.on.map(|on| dates::long(on, self.lang));
        let on = match (on, session.at.as_str()) {
            (Some(on), "") => on,
            (Some(on), at) => self.spoken(&paper("on-at"), &[("day", &on), ("at", at)]),
            (None, _) => String::new(),
        };
        let minutes = session.minutes.map(|count| count.to_string());
        let minutes = minutes.map(|count| self.spoken(&paper("count-minutes"), &[("count", &count)]));
        let method = session
            .method
            .and_then(|method| serde_json::to_value(method).ok());
        let method = method
            .as_ref()
            .and_then(serde_json::Value::as_str)
            .map(|id| self.text(&format!("education-year-topics-method.option-{id}")));
        [
            ("on", on),
            ("minutes", minutes.unwrap_or_default()),
            ("place", session.place.clone()),
            ("teacher", session.teacher.clone()),
            ("method", method.unwrap_or_default()),
            ("material", session.material.clone()),
        ]
        .map(|(word, value)| (plain(self.text(&paper(word))), plain(value)))
        .into()
    }

    /// Lessons by their names, in a row.
    pub(super) fn lesson_names(&self, modules: &[String]) -> Text {
        let names: Vec<String> = modules.iter().map(|id| self.lesson_name(id)).collect();
        plain(names.join(match self.lang {
            sonae_domain::Lang::Ja => "、",
            sonae_domain::Lang::En => "; ",
        }))
    }

    /// The name of a lesson; one that the program does not know any more by its id.
    pub(super) fn lesson_name(&self, id: &str) -> String {
        let words = self.content.words.get(self.lang, &format!("module-{id}"), &[]);
        words.unwrap_or_else(|| id.to_owned())
    }

    pub(super) fn session_column(&self, head: &str, align: Align) -> Column {
        Column {
            head: plain(self.text(&paper(head))),
            align,
        }
    }
}
