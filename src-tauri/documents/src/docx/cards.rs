//! Cards: the steps of the first hour, whom to call, cards for the wallet.

use super::Writer;
use super::grid::cell;
use super::paragraph::Paragraph;
use super::run::{in_style, runs, said, strong, tick, words};
use super::table::{Cell, Look, Row};
use crate::block::{Align, BigStep, ContactCard, ContactCards, Phone, Text};
use crate::ops::Color;
use crate::page::{CARD, MM};

/// The column of a step's number, and that of the time at which it was done.
const NUMBER: f32 = 13.0 * MM;
const TIME: f32 = 26.0 * MM;

impl Writer<'_> {
    /// What holds for all steps, white on a dark band.
    pub(super) fn card_band(&mut self, text: &Text) {
        let band = Cell {
            ground: Some(Color::Ink),
            ..cell("CardBand", Align::Left, true, &runs(text))
        };
        let width = self.setter.width();
        self.put_table(Look::Plain, &[width], &[Row::new(vec![band])]);
    }

    pub(super) fn big_steps(&mut self, items: &[BigStep], time: &str) {
        let under = vec![("w:bottom", 0.5, Color::Ink, "single")];
        // Steps share the larger part of the page, as on our own.
        #[expect(clippy::cast_precision_loss, reason = "steps of a card")]
        let high = (self.setter.frame.height * 0.46 / items.len().max(1) as f32).clamp(15.0 * MM, 30.0 * MM);
        let rows: Vec<Row> = items
            .iter()
            .map(|step| {
                let mut beside = Paragraph::new("CardVerb").with(&runs(&step.verb));
                if !said(&step.how).is_empty() {
                    let how = format!("{}{}", tick(false), runs(&step.how));
                    beside.push_str(&Paragraph::new("CardStep").with(&how));
                }
                let number = Paragraph::new("CardVerb").with(&in_style(&step.number, "Accent"));
                let mut cells = vec![Cell::new(number), Cell::new(beside)];
                if !time.is_empty() {
                    let right = Paragraph {
                        align: Some(Align::Right),
                        ..Paragraph::new("TableSmall")
                    };
                    let colon = Paragraph {
                        align: Some(Align::Center),
                        ..Paragraph::new("CardStep")
                    };
                    cells.push(Cell::new(format!(
                        "{}{}",
                        right.with(&words(time)),
                        colon.with(&words(":"))
                    )));
                }
                for cell in &mut cells {
                    cell.edges.clone_from(&under);
                    cell.stands = "center";
                }
                Row {
                    height: Some(high),
                    ..Row::new(cells)
                }
            })
            .collect();
        let timed = if time.is_empty() { 0.0 } else { TIME };
        let mut widths = vec![NUMBER, self.setter.width() - NUMBER - timed];
        if timed > 0.0 {
            widths.push(timed);
        }
        self.put_table(Look::Rules, &widths, &rows);
    }

    pub(super) fn phones(&mut self, heading: &Text, items: &[Phone]) {
        let mut rows = Vec::new();
        if !said(heading).is_empty() {
            rows.push(Row::new(vec![Cell {
                span: 3,
                ground: Some(Color::Tint),
                ..cell("TableHead", Align::Left, true, &runs(heading))
            }]));
        }
        let count = items.len();
        for (index, phone) in items.iter().enumerate() {
            let keep = index + 1 < count;
            let mut who = strong(&phone.label);
            if !said(&phone.name).is_empty() {
                who = format!("{who}{}{}", words("\u{2003}"), runs(&phone.name));
            }
            rows.push(Row {
                height: Some(8.5 * MM),
                ..Row::new(vec![
                    Cell {
                        stands: "center",
                        ..cell("TableText", Align::Left, keep, &words(&(index + 1).to_string()))
                    },
                    Cell {
                        stands: "center",
                        ..cell("TableText", Align::Left, keep, &who)
                    },
                    Cell {
                        stands: "center",
                        ..cell("CardPhone", Align::Right, keep, &runs(&phone.number))
                    },
                ])
            });
        }
        let (index, number) = (9.0 * MM, 62.0 * MM);
        let widths = [index, self.setter.width() - index - number, number];
        self.put_table(Look::Rules, &widths, &rows);
    }

    /// Sheets of cards. The words that say how to print them stand on the first.
    pub(super) fn contact_cards(&mut self, cards: &ContactCards, alone: bool) {
        for (index, sheet) in cards.sheets().into_iter().enumerate() {
            self.new_page |= index > 0 || !alone;
            if index == 0 || !alone {
                self.put(Paragraph::new("CardNote"), &runs(&cards.words));
            }
            let edges: Vec<_> = ["w:top", "w:left", "w:bottom", "w:right"]
                .map(|name| (name, 0.25, Color::Grey, "single"))
                .into();
            let rows: Vec<Row> = sheet
                .chunks(2)
                .map(|pair| Row {
                    height: Some(CARD.1),
                    exact: true,
                    ..Row::new(
                        pair.iter()
                            .enumerate()
                            .map(|(side, card)| Cell {
                                edges: match cards.folded {
                                    false => edges.clone(),
                                    true => folded(side),
                                },
                                ..Cell::new(contact_card(card))
                            })
                            .collect(),
                    )
                })
                .collect();
            self.put_table(Look::Plain, &[CARD.0, CARD.0], &rows);
        }
    }
}

/// The edges of a card that is folded to the one beside it.
fn folded(side: usize) -> Vec<super::table::Edge> {
    let hair = |name| (name, 0.25, Color::Grey, "single");
    let fold = |name| (name, 0.5, Color::Secondary, "dashed");
    match side {
        0 => vec![hair("w:top"), hair("w:left"), hair("w:bottom"), fold("w:right")],
        _ => vec![hair("w:top"), fold("w:left"), hair("w:bottom"), hair("w:right")],
    }
}

/// A card: title, lines, foot.
fn contact_card(card: &ContactCard) -> String {
    let edge = 6.0 * MM;
    let set = |style: &'static str, above: f32, content: &str| {
        Paragraph {
            sides: Some((edge, edge)),
            above: Some(above),
            tab: Some(CARD.0 - edge),
            ..Paragraph::new(style)
        }
        .with(content)
    };
    let tab = super::run::tab();
    let mut title = runs(&card.title);
    if !said(&card.aside).is_empty() {
        title = format!("{title}{tab}{}", in_style(&said(&card.aside), "Tiny"));
    }
    let mut content = set("CardTitle", 4.0 * MM, &title);
    let values = card.has_values();
    for (label, value) in &card.lines {
        let line = match values {
            true if said(value).is_empty() => format!("{}{tab}{}", runs(label), words(&"＿".repeat(9))),
            true => format!("{}{tab}{}", runs(label), strong(value)),
            false => runs(label),
        };
        content.push_str(&set("CardLine", 0.0, &line));
    }
    content.push_str(&set("TableTiny", 4.0, &runs(&card.foot)));
    content
}
