//! Words with slots to text: Fluent puts marks where slots are, and the marks become spans here, so that a slot can
//! be a gap and emphasis stays emphasis.

use super::Binder;
use crate::block::{Span, Text};

/// Private-use characters that never occur in words: a slot's number stands between them.
const OPEN: char = '\u{E000}';
const CLOSE: char = '\u{E001}';

impl Binder<'_> {
    /// Words with their slots filled.
    pub(crate) fn prose(&self, id: &str) -> Text {
        let names: Vec<&String> = self.definition.slots.keys().collect();
        let marks: Vec<String> = (0..names.len())
            .map(|index| format!("{OPEN}{index}{CLOSE}"))
            .collect();
        let args: Vec<(&str, &str)> = names
            .iter()
            .zip(&marks)
            .map(|(name, mark)| (name.as_str(), mark.as_str()))
            .collect();
        let Some(words) = self.content.words.get(self.lang, id, &args) else {
            return Text::new();
        };
        parse(&words, &mut |index| {
            let slot = names.get(index).and_then(|name| self.definition.slots.get(*name));
            let mut text = slot.map(|slot| self.slot(slot)).unwrap_or_default();
            // A stop at the end of an answer would end the sentence that it stands in.
            for span in &mut text {
                span.text.truncate(span.text.trim_end_matches('。').len());
            }
            text
        })
    }
}

impl Binder<'_> {
    /// Words with variables that are no slots of the document: counts, names, dates.
    pub(crate) fn said(&self, id: &str, args: &[(&str, &str)]) -> Text {
        let words = self.content.words.get(self.lang, id, args);
        words.map_or_else(Text::new, |words| parse(&words, &mut |_| Text::new()))
    }
}

/// Splits words at slots, `**` and term links.
pub(super) fn parse(words: &str, slot: &mut dyn FnMut(usize) -> Text) -> Text {
    let mut text = Text::new();
    let mut bold = false;
    for (index, part) in without_terms(words).split("**").enumerate() {
        bold = if index == 0 { false } else { !bold };
        let mut rest = part;
        while let Some(at) = rest.find(OPEN) {
            push(&mut text, &rest[..at], bold);
            rest = &rest[at + OPEN.len_utf8()..];
            let Some(end) = rest.find(CLOSE) else { break };
            let number = rest[..end].parse().unwrap_or(usize::MAX);
            text.extend(slot(number).into_iter().map(|span| Span {
                bold: bold || span.bold,
                ..span
            }));
            rest = &rest[end + CLOSE.len_utf8()..];
        }
        push(&mut text, rest, bold);
    }
    text
}

fn push(text: &mut Text, words: &str, bold: bool) {
    let words = words.replace('\n', " ");
    if words.is_empty() {
        return;
    }
    text.push(Span {
        text: words,
        bold,
        ..Span::default()
    });
}

/// `[多要素認証](term:mfa)` is a link on the screen and words on paper.
fn without_terms(words: &str) -> String {
    let mut text = String::new();
    let mut rest = words;
    while let Some(at) = rest.find("](term:") {
        let before = &rest[..at];
        let open = before.rfind('[').unwrap_or(before.len());
        text.push_str(&before[..open]);
        text.push_str(before.get(open + 1..).unwrap_or_default());
        let after = &rest[at + "](term:".len()..];
        rest = after.find(')').map_or("", |end| &after[end + 1..]);
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_and_emphasis_become_spans_and_terms_become_words() {
        let gap = Span {
            text: "氏名".into(),
            gap: Some("company.security-officer".into()),
            ..Span::default()
        };
        let words = format!("責任者は{OPEN}0{CLOSE}。**必ず**[MFA](term:mfa)を使う。");
        let text = parse(&words, &mut |_| vec![gap.clone()]);
        let spans: Vec<(&str, bool)> = text.iter().map(|span| (span.text.as_str(), span.bold)).collect();
        assert_eq!(
            spans,
            [
                ("責任者は", false),
                ("氏名", false),
                ("。", false),
                ("必ず", true),
                ("MFAを使う。", false)
            ]
        );
        assert_eq!(text[1].gap, gap.gap);
    }
}
