//! Every text of a document, in reading order.

use super::{Block, Document, Footnote, PersonaCard, Table, Text};

impl Document {
    /// Numbers the notes at the feet of pages in reading order, from 1. Whether there are any.
    pub fn number_notes(&mut self) -> bool {
        let (mut count, lang) = (0, self.lang);
        for block in self.parts.iter_mut().flat_map(|part| &mut part.blocks) {
            block.texts(&mut |text| {
                for span in text {
                    if let Some(note) = &mut span.note {
                        count += 1;
                        note.count(count, lang);
                    }
                }
            });
        }
        count > 0
    }

    /// The notes of the document in the order of their numbers.
    pub(crate) fn notes(&self) -> Vec<Footnote> {
        let mut notes = Vec::new();
        // Reading takes the same way as numbering; copying a document costs less than a second list of all its texts.
        let mut copy = self.clone();
        for block in copy.parts.iter_mut().flat_map(|part| &mut part.blocks) {
            block.texts(&mut |text| notes.extend(text.iter().filter_map(|span| span.note.clone())));
        }
        notes
    }
}

impl Block {
    /// Gives each of its texts to `visit`, in reading order.
    pub(crate) fn texts(&mut self, visit: &mut dyn FnMut(&mut Text)) {
        match self {
            Block::WallTitle { title: text }
            | Block::Heading { text, .. }
            | Block::Paragraph { text, .. }
            | Block::Supplement { text }
            | Block::Lead { text }
            | Block::Note { text } => visit(text),
            Block::Head {
                over,
                title,
                under,
                approvals,
                ..
            } => {
                [over, title, under].into_iter().for_each(&mut *visit);
                approvals
                    .iter_mut()
                    .for_each(|approval| visit(&mut approval.role));
            }
            Block::Facts { items } | Block::Form { items } => pairs(items, visit),
            Block::Formal(formal) => {
                pairs(&mut formal.facts, visit);
                table(&mut formal.revisions, visit);
            }
            Block::Point { heading, text, .. } => [heading, text].into_iter().for_each(visit),
            Block::Clause {
                heading, paragraphs, ..
            } => {
                visit(heading);
                for paragraph in paragraphs {
                    visit(&mut paragraph.text);
                    paragraph.items.iter_mut().for_each(&mut *visit);
                }
            }
            Block::List { items } => items.iter_mut().for_each(|(_, text)| visit(text)),
            Block::Checkboxes { items } => items.iter_mut().for_each(|(_, text)| visit(text)),
            Block::Table(own) => table(own, visit),
            Block::BlankTable(own) => {
                visit(&mut own.caption);
                visit(&mut own.note);
                own.columns.iter_mut().for_each(|column| visit(&mut column.head));
                own.example.iter_mut().flatten().for_each(visit);
            }
            Block::Letter { lines } => lines.iter_mut().for_each(|line| visit(&mut line.text)),
            Block::Lines { items } => items.iter_mut().for_each(visit),
            Block::BigSteps { items, .. } => {
                for step in items {
                    [&mut step.verb, &mut step.how].into_iter().for_each(&mut *visit);
                }
            }
            Block::Phones { heading, items } => {
                visit(heading);
                for phone in items {
                    [&mut phone.label, &mut phone.name, &mut phone.number]
                        .into_iter()
                        .for_each(&mut *visit);
                }
            }
            Block::ContactCards(cards) => {
                visit(&mut cards.words);
                for card in &mut cards.cards {
                    [&mut card.title, &mut card.aside]
                        .into_iter()
                        .for_each(&mut *visit);
                    pairs(&mut card.lines, visit);
                    visit(&mut card.foot);
                }
            }
            Block::MonthGrid(grid) => {
                grid.left.iter_mut().chain(&mut grid.right).for_each(&mut *visit);
                for row in &mut grid.rows {
                    row.left.iter_mut().chain(&mut row.right).for_each(&mut *visit);
                }
            }
            Block::Signature {
                date,
                company,
                role,
                name,
                ..
            } => [date, company, role, name].into_iter().for_each(visit),
            Block::Portrait {
                over, name, quote, ..
            } => [over, name, quote].into_iter().for_each(visit),
            Block::PersonaCards { cards } => cards.iter_mut().for_each(|card| persona(card, visit)),
            Block::Questions { items, .. } => {
                for question in items {
                    visit(&mut question.text);
                    question.notes.iter_mut().for_each(&mut *visit);
                    question.given.paragraphs.iter_mut().for_each(&mut *visit);
                }
            }
            Block::TestHead(head) => {
                [&mut head.title, &mut head.under]
                    .into_iter()
                    .for_each(&mut *visit);
                head.lines.iter_mut().for_each(visit);
            }
            Block::TestSection(section) => {
                visit(&mut section.how);
                for question in &mut section.questions {
                    visit(&mut question.text);
                    pairs_of_marks(&mut question.options, visit);
                }
            }
            Block::Contents { items } => {
                for item in items {
                    [&mut item.title, &mut item.state]
                        .into_iter()
                        .for_each(&mut *visit);
                }
            }
            // Pages with a layout of their own have no notes.
            Block::RoadMap(_)
            | Block::Certificate(_)
            | Block::Slide(_)
            | Block::Tasks(_)
            | Block::Diagram { .. }
            | Block::AsOf { .. }
            | Block::Memo { .. }
            | Block::CutLine { .. }
            | Block::PageBreak => {}
        }
    }
}

fn pairs_of_marks(items: &mut [(String, Text)], visit: &mut dyn FnMut(&mut Text)) {
    items.iter_mut().for_each(|(_, text)| visit(text));
}

fn pairs(items: &mut [(Text, Text)], visit: &mut dyn FnMut(&mut Text)) {
    for (label, value) in items {
        visit(label);
        visit(value);
    }
}

fn table(table: &mut Table, visit: &mut dyn FnMut(&mut Text)) {
    visit(&mut table.caption);
    table
        .columns
        .iter_mut()
        .for_each(|column| visit(&mut column.head));
    table.rows.iter_mut().flatten().for_each(&mut *visit);
    visit(&mut table.note);
}

fn persona(card: &mut PersonaCard, visit: &mut dyn FnMut(&mut Text)) {
    [&mut card.over, &mut card.name, &mut card.quote]
        .into_iter()
        .for_each(&mut *visit);
    pairs(&mut card.facts, visit);
    for (head, entries) in &mut card.lists {
        visit(head);
        entries.iter_mut().for_each(&mut *visit);
    }
    visit(&mut card.foot);
}
