//! Numbers and marks of lists, so that Word goes on counting when a paragraph is added.

use super::paragraph::twips;
use super::xml::Xml;
use crate::ops::Color;

/// What stands before a paragraph.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Format {
    /// `decimal`, `decimalEnclosedCircle` or `bullet`.
    pub kind: &'static str,
    /// The mark with `%1` in the place of the number: `(%1)`, `第%1条`.
    pub text: String,
    /// Where the mark stands, and where the words after it stand, in points.
    pub at: (f32, f32),
    /// Bold.
    pub bold: bool,
    /// Its colour.
    pub color: Color,
    /// The height of its type where it differs from the paragraph's.
    pub size: Option<f32>,
    /// What is between it and the words: `tab`, `space`, `nothing`.
    pub then: &'static str,
}

impl Format {
    pub(super) fn new(mark: &Mark, at: (f32, f32)) -> Self {
        Format {
            kind: mark.kind,
            text: mark.text.clone(),
            at,
            bold: false,
            color: Color::Ink,
            size: None,
            then: "tab",
        }
    }
}

/// A mark as it is printed, read: which kind of number, in which words, and which one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub kind: &'static str,
    pub text: String,
    pub number: Option<u32>,
}

/// Reads a mark: `(2)`, `第3条`, `②`, `・`. None for what Word could not count: `A-1-2`.
pub(super) fn read(mark: &str) -> Option<Mark> {
    if mark.is_empty() || mark.contains('%') {
        return None;
    }
    let mut chars = mark.chars();
    if let (Some(c @ '①'..='⑳'), None) = (chars.next(), chars.next()) {
        return Some(Mark {
            kind: "decimalEnclosedCircle",
            text: "%1".to_owned(),
            number: Some(u32::from(c) - u32::from('①') + 1),
        });
    }
    let digit = |c: char| c.is_ascii_digit();
    let Some(from) = mark.find(digit) else {
        return (mark.chars().count() == 1).then(|| Mark {
            kind: "bullet",
            text: mark.to_owned(),
            number: None,
        });
    };
    let rest = &mark[from..];
    let to = rest.find(|c: char| !digit(c)).unwrap_or(rest.len());
    let (figures, after) = rest.split_at(to);
    if after.contains(digit) || figures.starts_with('0') {
        return None;
    }
    Some(Mark {
        kind: "decimal",
        text: format!("{}%1{after}", &mark[..from]),
        number: Some(figures.parse().ok()?),
    })
}

/// The lists of a document.
#[derive(Debug, Default)]
pub(super) struct Lists {
    formats: Vec<Format>,
    /// Format, first number.
    lists: Vec<(usize, u32)>,
    /// Lists that may go on: id, next number.
    open: Vec<(usize, u32)>,
}

impl Lists {
    /// A list that begins with a number: its id.
    pub(super) fn begin(&mut self, format: &Format, number: u32) -> usize {
        let index = self.formats.iter().position(|known| known == format);
        let index = index.unwrap_or_else(|| {
            self.formats.push(format.clone());
            self.formats.len() - 1
        });
        self.lists.push((index, number));
        self.lists.len()
    }

    /// The list in which a number comes next: the one that has its predecessor, or a new one.
    pub(super) fn next(&mut self, format: &Format, number: u32) -> usize {
        let known = self.open.iter().position(|(id, next)| {
            let own = self
                .lists
                .get(id - 1)
                .and_then(|(index, _)| self.formats.get(*index));
            *next == number && own == Some(format)
        });
        if let Some((id, next)) = known.and_then(|index| self.open.get_mut(index)) {
            *next += 1;
            return *id;
        }
        let id = self.begin(format, number);
        self.open.push((id, number + 1));
        id
    }

    /// `numbering.xml`.
    pub(super) fn part(&self, namespaces: &[(&str, &str)]) -> String {
        let mut xml = Xml::part();
        xml.within("w:numbering", namespaces, |xml| {
            for (index, format) in self.formats.iter().enumerate() {
                put(xml, index, format);
            }
            for (index, (format, first)) in self.lists.iter().enumerate() {
                xml.within("w:num", &[("w:numId", &(index + 1).to_string())], |xml| {
                    xml.val("w:abstractNumId", &format.to_string());
                    xml.within("w:lvlOverride", &[("w:ilvl", "0")], |xml| {
                        xml.val("w:startOverride", &first.to_string());
                    });
                });
            }
        });
        xml.into_string()
    }
}

fn put(xml: &mut Xml, index: usize, format: &Format) {
    xml.within(
        "w:abstractNum",
        &[("w:abstractNumId", &index.to_string())],
        |xml| {
            xml.val("w:multiLevelType", "singleLevel");
            xml.within("w:lvl", &[("w:ilvl", "0")], |xml| {
                xml.val("w:start", "1");
                xml.val("w:numFmt", format.kind);
                xml.val("w:suff", format.then);
                xml.val("w:lvlText", &format.text);
                xml.val("w:lvlJc", "left");
                let (at, words) = format.at;
                xml.within("w:pPr", &[], |xml| {
                    if format.then == "tab" {
                        xml.within("w:tabs", &[], |xml| {
                            xml.empty("w:tab", &[("w:val", "num"), ("w:pos", &twips(words))]);
                        });
                    }
                    let (left, hanging) = (twips(words), twips(words - at));
                    xml.empty("w:ind", &[("w:left", &left), ("w:hanging", &hanging)]);
                });
                xml.within("w:rPr", &[], |xml| {
                    if format.bold {
                        xml.empty("w:b", &[]).empty("w:bCs", &[]);
                    } else {
                        xml.val("w:b", "0").val("w:bCs", "0");
                    }
                    xml.val("w:color", &super::table::hex(format.color));
                    if let Some(size) = format.size {
                        let half = super::paragraph::whole(size * 2.0).to_string();
                        xml.val("w:sz", &half).val("w:szCs", &half);
                    }
                });
            });
        },
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_as_word_counts_them() {
        let said = |mark: &str| read(mark).map(|mark| (mark.kind, mark.text, mark.number));
        let decimal = |text: &str, number| Some(("decimal", text.to_owned(), Some(number)));
        assert_eq!(said("(2)"), decimal("(%1)", 2));
        assert_eq!(said("第12条"), decimal("第%1条", 12));
        assert_eq!(
            said("③"),
            Some(("decimalEnclosedCircle", "%1".to_owned(), Some(3)))
        );
        assert_eq!(said("・"), Some(("bullet", "・".to_owned(), None)));
        for mark in ["", "1-2", "01", "5%", "A-1-2", "注意"] {
            assert_eq!(said(mark), None, "{mark}");
        }
    }

    #[test]
    fn a_number_goes_on_in_the_list_of_its_predecessor() {
        let format = Format::new(&read("1").unwrap(), (0.0, 10.0));
        let mut lists = Lists::default();
        let ids: Vec<usize> = [1, 2, 3, 1, 2, 4].map(|n| lists.next(&format, n)).into();
        assert_eq!(ids, [1, 1, 1, 2, 2, 1]);
    }
}
