//! What a rule says about itself: number, version, enactment, next review, who keeps it and who gets it.

use jiff::civil::Date;
use sonae_content::FieldKind;

use super::{Binder, dates};
use crate::block::{Block, Text, plain};

/// The worksheet where it is said once for all documents.
const SETTINGS: &str = "document-settings";

impl Binder<'_> {
    pub(super) fn formal(&self) -> Vec<Block> {
        let items = vec![
            (
                self.formal_label("number"),
                plain(self.definition.number.as_str()),
            ),
            (self.formal_label("version"), plain(self.version())),
            (self.formal_label("enacted"), self.settled("enacted-on")),
            (self.formal_label("next-review"), self.settled("review-month")),
            (self.formal_label("owner"), self.settled("owner")),
            (self.formal_label("distribution"), self.settled("distribution")),
        ];
        vec![Block::Facts { items }]
    }

    fn formal_label(&self, fact: &str) -> Text {
        plain(self.text(&format!("doc-formal.{fact}")))
    }

    /// What was settled for all documents; blank, to be written by hand, where nobody said.
    fn settled(&self, field: &str) -> Text {
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
