use serde::{Deserialize, Serialize};

use super::Text;

/// A step of a card in large type.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BigStep {
    /// Its number as printed.
    pub number: String,
    /// What to do, in a word: 止める.
    pub verb: Text,
    /// How, in a line.
    pub how: Text,
}

/// Whom to call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Phone {
    /// What for, or in which role: 店長.
    pub label: Text,
    /// The name, or the hours; smaller, beside the label.
    pub name: Text,
    /// The number; empty: a line to write it on.
    pub number: Text,
}

/// A sheet of cards of 91 × 55 mm to cut out, two beside each other and five below each other.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ContactCards {
    /// Above the cards: print at 100 %, cut along the lines, fold along the dashes.
    pub words: Text,
    /// The cards in order, over and over until the sheet is full: one, or a front and a back to fold, or more. More than
    /// ten take more sheets.
    pub cards: Vec<ContactCard>,
    /// Whether two cards beside each other are folded to one: the line between them is dashed.
    pub folded: bool,
}

/// A card for the wallet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ContactCard {
    /// Its title.
    pub title: Text,
    /// Small, right of the title: the company.
    pub aside: Text,
    /// Label and value: whom to call and the number, set large. Without a value anywhere, the labels are what to do. A
    /// value that is only missing here has a line to write on.
    pub lines: Vec<(Text, Text)>,
    /// Whether its lines are numbers to call, even where none is known yet: then each has a line to write on.
    #[serde(default)]
    pub calls: bool,
    /// The last line, small.
    pub foot: Text,
}

impl ContactCard {
    /// Whether its lines have values: numbers to call.
    pub fn has_values(&self) -> bool {
        self.calls || self.lines.iter().any(|(_, value)| !value.is_empty())
    }
}

impl ContactCards {
    /// Cards on a sheet.
    pub const SHEET: usize = 10;
    /// Lines on a card: what is more goes on on another.
    pub const LINES: usize = 8;

    /// The cards of each sheet, each sheet full.
    pub fn sheets(&self) -> Vec<Vec<ContactCard>> {
        let parts = |card: &ContactCard| -> Vec<ContactCard> {
            if card.lines.len() <= Self::LINES {
                return vec![card.clone()];
            }
            let lines = card.lines.chunks(Self::LINES);
            lines
                .map(|lines| ContactCard {
                    lines: lines.to_vec(),
                    ..card.clone()
                })
                .collect()
        };
        let cards: Vec<ContactCard> = self.cards.iter().flat_map(parts).collect();
        if cards.is_empty() {
            return Vec::new();
        }
        let count = cards.len().div_ceil(Self::SHEET);
        let all: Vec<ContactCard> = cards.iter().cycle().take(count * Self::SHEET).cloned().collect();
        all.chunks(Self::SHEET).map(<[_]>::to_vec).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_full_however_few_cards_there_are() {
        let card = |title: &str| ContactCard {
            title: super::super::plain(title),
            ..ContactCard::default()
        };
        for (count, sheets) in [(0, 0), (1, 1), (2, 1), (10, 1), (11, 2)] {
            let all = ContactCards {
                cards: (0..count).map(|index| card(&index.to_string())).collect(),
                ..ContactCards::default()
            };
            let set = all.sheets();
            assert_eq!(set.len(), sheets);
            assert!(set.iter().all(|sheet| sheet.len() == ContactCards::SHEET));
        }
    }

    #[test]
    fn what_a_card_cannot_hold_goes_on_on_another() {
        let line = |number: usize| (super::super::plain(number.to_string()), Text::new());
        let all = ContactCards {
            cards: vec![ContactCard {
                lines: (0..11).map(line).collect(),
                ..ContactCard::default()
            }],
            ..ContactCards::default()
        };
        let sheet = all.sheets().remove(0);
        assert_eq!((sheet[0].lines.len(), sheet[1].lines.len()), (8, 3));
        assert_eq!(sheet[2], sheet[0]);
    }
}
