//! Words with slots to text: Fluent puts marks where slots are, and the marks become spans here, so that a slot can
//! be a gap and emphasis stays emphasis.

use sonae_domain::Lang;

use super::Binder;
use crate::block::{Span, Text};

/// Private-use characters that never occur in words: a slot's number stands between them.
const OPEN: char = '\u{E000}';
const CLOSE: char = '\u{E001}';

impl Binder<'_> {
    /// Words with what their names stand for.
    pub(crate) fn prose(&self, id: &str) -> Text {
        let names: Vec<&str> = self.content.words.variables(id).collect();
        let marks: Vec<String> = (0..names.len()).map(mark).collect();
        let args: Vec<(&str, &str)> = names
            .iter()
            .copied()
            .zip(marks.iter().map(String::as_str))
            .collect();
        let Some(words) = self.content.words.get(self.lang, id, &args) else {
            return Text::new();
        };
        let text = parse(&words, &mut |index| {
            names.get(index).map(|name| self.named(name)).unwrap_or_default()
        });
        match self.lang {
            Lang::Ja => text,
            Lang::En => stops_within_quotes(text),
        }
    }

    /// The words of the template with names in the form in which a company edits them: `{officer}`.
    pub(super) fn template_words(&self, id: &str) -> String {
        let names: Vec<&str> = self.content.words.variables(id).collect();
        let shown: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
        let args: Vec<(&str, &str)> = names
            .iter()
            .copied()
            .zip(shown.iter().map(String::as_str))
            .collect();
        let words = self.content.words.get(self.lang, id, &args).unwrap_or_default();
        without_terms(&words).replace('\n', " ")
    }

    /// What a name in words stands for: an answer, the number of a clause, the title of another document.
    pub(crate) fn named(&self, name: &str) -> Text {
        if let Some(document) = name.strip_prefix("doc-") {
            return self.said("doc-quoted", &[("words", &self.text(document))]);
        }
        if let Some(place) = name.strip_prefix("clause-") {
            return self.reference(place);
        }
        let mut text = match self.definition.slots.get(name) {
            Some(slot) => self.slot(slot),
            None => return Text::new(),
        };
        // A stop at the end of an answer would end the sentence that it stands in.
        for span in &mut text {
            span.text.truncate(span.text.trim_end_matches('。').len());
        }
        text
    }
}

/// In American English a period or a comma stands within the quotation marks that it follows.
fn stops_within_quotes(mut text: Text) -> Text {
    for index in 1..text.len() {
        let (before, after) = text.split_at_mut(index);
        let (Some(quoted), Some(next)) = (before.last_mut(), after.first_mut()) else {
            continue;
        };
        if let Some(stop) = next.text.chars().next().filter(|stop| matches!(stop, '.' | ','))
            && let Some(words) = quoted.text.strip_suffix('”')
        {
            quoted.text = format!("{words}{stop}”");
            next.text.remove(0);
        }
    }
    text.retain(|span| !span.text.is_empty() || span.gap.is_some());
    text
}

fn mark(index: usize) -> String {
    format!("{OPEN}{index}{CLOSE}")
}

/// Written words with marks in the place of the names in braces that are known, and the names in the order of their marks.
pub(super) fn marked(words: &str, known: impl Fn(&str) -> bool) -> (String, Vec<&str>) {
    let (mut text, mut names) = (String::new(), Vec::new());
    let mut rest = words;
    while let Some(at) = rest.find('{') {
        let after = &rest[at + 1..];
        let name = after
            .find('}')
            .map(|end| &after[..end])
            .filter(|name| known(name));
        text.push_str(&rest[..at]);
        rest = match name {
            Some(name) => {
                text.push_str(&mark(names.len()));
                names.push(name);
                &after[name.len() + 1..]
            }
            None => {
                text.push('{');
                after
            }
        };
    }
    text.push_str(rest);
    (text, names)
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
    use crate::block::plain;

    #[test]
    fn names_in_braces_are_marked_where_they_are_known() {
        let (text, names) = marked("{officer}が{x}を{clause-a}で{", |name| name != "x");
        assert_eq!(text, format!("{OPEN}0{CLOSE}が{{x}}を{OPEN}1{CLOSE}で{{"));
        assert_eq!(names, ["officer", "clause-a"]);
    }

    #[test]
    fn stops_stand_within_quotation_marks() {
        let text = [
            plain("See "),
            plain("“Organization rule”"),
            plain(". Then "),
            plain("“A”"),
            plain(";"),
        ];
        let text: String = stops_within_quotes(text.concat())
            .into_iter()
            .map(|span| span.text)
            .collect();
        assert_eq!(text, "See “Organization rule.” Then “A”;");
    }

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
