//! All documents of the company: number, version, who sees to them, when they are looked at again.

use sonae_content::{DocumentDefinition, DocumentGroup};
use sonae_domain::Issue;

use super::{Binder, dates};
use crate::block::{Align, Block, Column, Table, Text, plain};

impl Binder<'_> {
    /// The documents by group. Those that nobody issued yet are there too: they are to come.
    pub(super) fn document_list(&self) -> Block {
        let head = |column: &str| Column {
            head: plain(self.text(&format!("doc-list.{column}"))),
            align: Align::Left,
        };
        let columns = [
            "number", "title", "version", "enacted", "owner", "review", "class",
        ];
        let mut rows: Vec<Vec<Text>> = Vec::new();
        for group in DocumentGroup::ALL {
            let mut own: Vec<&DocumentDefinition> = self
                .content
                .documents
                .iter()
                .filter(|document| document.group == group)
                .collect();
            own.sort_by(|a, b| a.number.cmp(&b.number));
            if own.is_empty() {
                continue;
            }
            rows.push(vec![plain(self.text(group.words()))]);
            rows.extend(own.into_iter().map(|document| self.line_of(document)));
        }
        Block::Table(Table {
            columns: columns.map(head).to_vec(),
            rows,
            continued: self.text("doc-continued"),
            dense: true,
            widths: vec![0.07, 0.30, 0.11, 0.13, 0.14, 0.14, 0.11],
            ..Table::default()
        })
    }

    fn line_of(&self, document: &DocumentDefinition) -> Vec<Text> {
        let care = self.file.document(&document.id);
        // Its own line says which version it is only where that is printed: a new version of the list is no other list.
        let version = match &self.life {
            Some(life) if document.id == self.definition.id => life.issue,
            None if document.id == self.definition.id => None,
            _ => self.file.versions(&document.id).rfind(|issue| issue.holds()),
        };
        let owner = care.owner.as_ref().and_then(|id| self.file.person(id.as_str()));
        let review = care.next_review.map(|day| dates::in_cell(day, self.lang));
        let number = |issue: &Issue| self.numbered(&issue.version.to_string());
        // What nobody approved yet is shown with the number it will have, and a rule with the day that is planned for it.
        let to_come = || {
            let next = self.file.next_version(&document.id).to_string();
            self.say("doc-list.to-come", &[("version", &next)])
        };
        let planned = || self.planned_day().filter(|_| document.formal);
        let since = |issue: &Issue| dates::in_cell(issue.enacted.unwrap_or(issue.date), self.lang);
        vec![
            plain(document.number.as_str()),
            plain(self.text(&document.id)),
            plain(version.map_or_else(to_come, number)),
            plain(match version {
                Some(issue) => since(issue),
                None => planned().map_or_else(String::new, |day| dates::in_cell(day, self.lang)),
            }),
            owner.map_or_else(|| self.settled("owner"), |person| plain(self.called(person))),
            review.map_or_else(|| self.settled("review-month"), plain),
            plain(self.class_of(document)),
        ]
    }
}
