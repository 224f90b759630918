//! What a rule says about itself: number, version, enactment, next review, who keeps it and who gets it, and what was
//! changed in it when.

use jiff::civil::Date;
use sonae_content::FieldKind;
use sonae_domain::{Issue, Lang};

use super::{Binder, dates};
use crate::block::{Align, Block, Column, Formal, Table, Text, plain};

/// The worksheet where it is said once for all documents.
const SETTINGS: &str = "document-settings";

impl Binder<'_> {
    /// Facts and revisions of the version that is printed.
    pub(super) fn formal(&self) -> Block {
        let life = self.life.as_ref();
        let enacted = life.and_then(|life| life.issue?.enacted);
        let review = life.and_then(|life| life.care.next_review);
        let owner = life.and_then(|life| life.care.owner.as_ref());
        let owner = owner.and_then(|id| self.file.person(id.as_str()));
        let distribution = life.map_or("", |life| life.care.distribution.trim());
        let day = |day| plain(dates::long(day, self.lang));
        let fact = |name: &str, value: Text| (plain(self.text(&format!("doc-formal.{name}"))), value);
        Block::Formal(Formal {
            facts: vec![
                fact("number", plain(self.definition.number.as_str())),
                fact("version", plain(self.numbered(&self.version_number()))),
                fact("enacted", enacted.map_or_else(|| self.settled("enacted-on"), day)),
                fact(
                    "next-review",
                    review.map_or_else(|| self.settled("review-month"), day),
                ),
                fact(
                    "owner",
                    owner.map_or_else(|| self.settled("owner"), |person| plain(self.called(person))),
                ),
                fact(
                    "distribution",
                    match distribution {
                        "" => self.settled("distribution"),
                        said => plain(said),
                    },
                ),
            ],
            revisions: self.revisions(),
        })
    }

    /// A version by its number alone, where the word stands beside it.
    pub(super) fn numbered(&self, number: &str) -> String {
        self.say("doc-version-number", &[("version", number)])
    }

    /// Every version with its day, what was changed and why, and who approved it. One that is still to be issued has the
    /// day that is planned, and room to sign.
    fn revisions(&self) -> Table {
        let head = |column: &str| Column {
            head: plain(self.text(&format!("doc-revisions.{column}"))),
            align: Align::Left,
        };
        let life = self.life.as_ref();
        let issued = life.map_or(&[][..], |life| &life.revisions);
        let version = life.map_or(1, |life| life.version);
        let mut rows: Vec<Vec<Text>> = issued.iter().map(|issue| self.revision(issue)).collect();
        if !issued.iter().any(|issue| issue.version == version) {
            let first = version == 1;
            rows.push(vec![
                plain(self.numbered(&version.to_string())),
                plain(self.text(kind_of(version))),
                if first {
                    self.settled("enacted-on")
                } else {
                    Text::new()
                },
                if first {
                    plain(self.text("doc-revisions.first"))
                } else {
                    Text::new()
                },
                Text::new(),
            ]);
        }
        Table {
            caption: plain(self.text("doc-revisions")),
            continued: self.text("doc-continued"),
            columns: ["version", "kind", "day", "what", "approved"].map(head).to_vec(),
            rows,
            ..Table::default()
        }
    }

    fn revision(&self, issue: &Issue) -> Vec<Text> {
        let approved = issue.approval.as_ref().map(|approval| approval.name.clone());
        let mut what = issue.note.clone();
        if let Some(withdrawal) = &issue.withdrawn {
            let day = dates::western(withdrawal.on, self.lang);
            let space = if what.is_empty() || self.lang == Lang::Ja {
                ""
            } else {
                " "
            };
            what = format!(
                "{what}{space}{}",
                self.say("doc-revisions.withdrawn", &[("day", &day)])
            );
        }
        if let Some(code) = issue.trail_code() {
            what.push_str(&self.say("doc-revisions.trail", &[("code", &code)]));
        }
        vec![
            plain(self.numbered(&issue.version.to_string())),
            plain(self.text(kind_of(issue.version))),
            plain(dates::long(issue.enacted.unwrap_or(issue.date), self.lang)),
            plain(what),
            plain(approved.unwrap_or_default()),
        ]
    }

    /// The day from which the company wants its rules to be in force.
    pub(super) fn planned_day(&self) -> Option<Date> {
        self.file.answers.text(SETTINGS, "enacted-on")?.parse().ok()
    }

    /// What was settled for all documents; blank, to be written by hand, where nobody said.
    pub(super) fn settled(&self, field: &str) -> Text {
        let path = format!("{SETTINGS}.{field}");
        let Some(answer) = self.file.answers.at(&path).filter(|answer| !answer.is_unknown()) else {
            return Text::new();
        };
        let is_date = self
            .content
            .field(&path)
            .is_some_and(|field| field.kind == FieldKind::Date);
        match answer.text().and_then(|text| text.parse::<Date>().ok()) {
            Some(date) if is_date => plain(dates::long(date, self.lang)),
            _ => self.answer(&path),
        }
    }
}

/// 制定 for the first, 改定 for all others.
fn kind_of(version: u32) -> &'static str {
    if version == 1 {
        "doc-revisions.enacted"
    } else {
        "doc-revisions.revised"
    }
}
