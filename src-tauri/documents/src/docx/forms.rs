//! What is read or filled in by hand: forms, boxes to tick, questions, contents, room for notes.

use super::blocks::bookmark;
use super::grid::{BLANK, cell};
use super::paragraph::Paragraph;
use super::run::{FIELD_ENDS, blank, field, field_begins, link, runs, said, strong, tab, tick, words};
use super::table::{Cell, Look, Row};
use super::{Writer, label};
use crate::block::{Align, ContentsItem, Given, Question, Text};
use crate::ops::Color;
use crate::page::MM;

/// Lines for notes at most, and how many fewer than on our own page: others set a little wider.
const NOTES: usize = 6;
const FEWER: usize = 3;

impl Writer<'_> {
    /// Label and value; where there is no value, a line to write on.
    pub(super) fn form(&mut self, items: &[(Text, Text)]) {
        let label_width = self.setter.label_width();
        let rows: Vec<Row> = items
            .iter()
            .map(|(label, value)| {
                let mut to_write = cell("Normal", Align::Left, false, &runs(value));
                if said(value).is_empty() {
                    to_write.edges = vec![("w:bottom", 0.5, Color::Ink, "single")];
                }
                let label = cell("Normal", Align::Left, false, &strong(label));
                Row {
                    height: Some(BLANK),
                    ..Row::new(vec![
                        Cell {
                            stands: "bottom",
                            ..label
                        },
                        Cell {
                            stands: "bottom",
                            ..to_write
                        },
                    ])
                }
            })
            .collect();
        let widths = [label_width, self.setter.width() - label_width];
        self.put_table(Look::Plain, &widths, &rows);
    }

    pub(super) fn checkboxes(&mut self, items: &[(bool, Text)]) {
        for (ticked, text) in items {
            let content = format!("{}{}", tick(*ticked), runs(text));
            let paragraph = Paragraph {
                hang: Some(self.setter.body().size * 1.6),
                ..Paragraph::new("Checkbox")
            };
            self.put(paragraph, &content);
        }
    }

    /// Questions at the left, answers or room to answer at the right.
    pub(super) fn questions(&mut self, items: &[Question]) {
        let rows: Vec<Row> = items
            .iter()
            .map(|item| {
                let mut asked = vec![Paragraph::new("TableText").with(&strong(&item.text))];
                for note in &item.notes {
                    asked.push(Paragraph::new("TableSmall").with(&runs(note)));
                }
                Row::new(vec![Cell::new(asked.concat()), Cell::new(given(&item.given))])
            })
            .collect();
        let left = self.setter.width() * 0.46;
        let widths = [left, self.setter.width() - left];
        self.put_table(Look::Rules, &widths, &rows);
    }

    /// Chapters with how far they are; each leads to its heading, and Word finds the pages anew.
    pub(super) fn contents(&mut self, items: &[ContentsItem]) {
        if items.iter().all(|item| said(&item.state).is_empty()) {
            return self.table_of_contents(items);
        }
        let rows: Vec<Row> = items
            .iter()
            .map(|item| {
                let label = label(item);
                let page = self.outline.iter().find(|entry| entry.text == label);
                let page = page.map_or(1, |entry| entry.page + 1).to_string();
                let named = self.named.iter().position(|named| *named == label);
                let anchor = bookmark(named.unwrap_or_default());
                Row::new(vec![
                    cell("Normal", Align::Right, false, &words(&item.number)),
                    cell("Normal", Align::Left, false, &link(&anchor, &runs(&item.title))),
                    Cell {
                        stands: "center",
                        ..cell("TableSmall", Align::Right, false, &runs(&item.state))
                    },
                    cell(
                        "Normal",
                        Align::Right,
                        false,
                        &field(&format!("PAGEREF {anchor} \\h"), &page),
                    ),
                ])
            })
            .collect();
        let (number, state, page) = (10.0 * MM, 36.0 * MM, 14.0 * MM);
        let title = self.setter.width() - number - state - page;
        self.put_table(Look::Rules, &[number, title, state, page], &rows);
    }

    /// Contents that Word makes anew from the headings when it is asked to, with what they say today.
    fn table_of_contents(&mut self, items: &[ContentsItem]) {
        let last = items.len().saturating_sub(1);
        for (index, item) in items.iter().enumerate() {
            let label = label(item);
            let page = self.outline.iter().find(|entry| entry.text == label);
            let page = page.map_or(1, |entry| entry.page + 1).to_string();
            let named = self.named.iter().position(|named| *named == label);
            let anchor = bookmark(named.unwrap_or_default());
            let number = match item.number.is_empty() {
                true => String::new(),
                false => format!("{}{}", words(&item.number), words("\u{2003}")),
            };
            let entry = format!("{number}{}{}", runs(&item.title), tab());
            let place = field(&format!("PAGEREF {anchor} \\h"), &page);
            let mut content = link(&anchor, &format!("{entry}{place}"));
            if index == 0 {
                content = format!("{}{content}", field_begins("TOC \\o \"1-1\" \\h \\z \\u"));
            }
            if index == last {
                content.push_str(FIELD_ENDS);
            }
            let own = Paragraph {
                tab: Some(self.setter.width()),
                ..Paragraph::new("TOC1")
            };
            self.put(own, &content);
        }
    }

    /// Lines for notes, where our own page has room for them.
    pub(super) fn memo(&mut self, label: &str) {
        let room = self.memos.pop_front().unwrap_or_default();
        if room == 0 {
            return;
        }
        self.put(
            Paragraph {
                keep: true,
                above: Some(10.0),
                ..Paragraph::new("Note")
            },
            &words(label),
        );
        for _ in 0..room.saturating_sub(FEWER).clamp(1, NOTES) {
            self.put(Paragraph::new("WriteIn"), "");
        }
    }
}

/// An answer, as far as there is one, and lines to write on.
fn given(given: &Given) -> String {
    let mut paragraphs = Vec::new();
    if !given.ticks.is_empty() {
        let choices = given.ticks.iter().enumerate().map(|(index, (ticked, choice))| {
            let apart = if index == 0 { "" } else { "\u{2003}" };
            // A box and its words stay on one line where they can.
            format!("{}{}{}", words(apart), tick(*ticked), words(choice))
        });
        paragraphs.push(Paragraph::new("TableText").with(&choices.collect::<String>()));
    }
    for text in &given.paragraphs {
        paragraphs.push(Paragraph::new("TableText").with(&runs(text)));
    }
    for line in 0..given.lines {
        let content = match (&given.gap, line) {
            (Some(path), 0) => format!("{}{}", blank(path), words(&given.form)),
            (None, 0) => words(&given.form),
            _ => String::new(),
        };
        paragraphs.push(Paragraph::new("WriteIn").with(&content));
    }
    if paragraphs.is_empty() {
        paragraphs.push(Paragraph::new("TableText").with(""));
    }
    paragraphs.concat()
}
