//! Letters and notices to copy and send.

use sonae_content::{LetterLineDefinition, LetterPlace};
use sonae_domain::Lang;

use super::Binder;
use crate::block::{Block, LetterLine};

impl Binder<'_> {
    /// A letter with its lines in the order of letters in its language.
    pub(super) fn letter(&self, id: &str, lines: &[LetterLineDefinition]) -> Block {
        let key = self.key(id);
        let places = self.places();
        let printed = lines.iter().filter(|line| {
            let rule = line.when.as_ref();
            rule.is_none_or(|rule| rule.holds_among(&places))
        });
        let mut lines: Vec<LetterLine> = printed
            .map(|line| LetterLine {
                place: line.place,
                text: self.prose(&format!("{key}.{}", line.id)),
            })
            .collect();
        lines.sort_by_key(|line| rank(line.place, self.lang));
        Block::Letter { lines }
    }
}

/// Where in a letter a line stands: a Japanese one says first who writes, an English one last.
fn rank(place: LetterPlace, lang: Lang) -> u8 {
    match (place, lang) {
        (LetterPlace::Date, _) => 0,
        (LetterPlace::To, _) => 1,
        (LetterPlace::From, Lang::Ja) => 2,
        (LetterPlace::Subject, _) => 3,
        (LetterPlace::Text, _) => 4,
        (LetterPlace::Close, _) => 5,
        (LetterPlace::From, Lang::En) => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_has_the_order_of_its_language() {
        use LetterPlace::{Close, Date, From, Subject, Text, To};
        let ordered = |lang: Lang| {
            let mut places = [From, Text, Subject, Close, Date, To];
            places.sort_by_key(|place| rank(*place, lang));
            places
        };
        assert_eq!(ordered(Lang::Ja), [Date, To, From, Subject, Text, Close]);
        assert_eq!(ordered(Lang::En), [Date, To, Subject, Text, Close, From]);
    }
}
