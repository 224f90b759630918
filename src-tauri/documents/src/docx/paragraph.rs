//! A paragraph with its properties, in the order of the schema.

use super::xml::Xml;
use crate::block::Align;

/// A paragraph: its style and what differs from it.
#[derive(Clone, Debug, Default)]
pub(super) struct Paragraph<'a> {
    /// Id of its style.
    pub style: &'a str,
    /// Stays on the page of the next.
    pub keep: bool,
    /// Begins a page.
    pub new_page: bool,
    /// A list's number: id of the list.
    pub list: Option<usize>,
    /// Blank above and below in points, where it differs from the style's.
    pub above: Option<f32>,
    /// See `above`.
    pub below: Option<f32>,
    /// A mark typed before a tab hangs so far in, in points.
    pub hang: Option<f32>,
    /// The first line is so far in, in points.
    pub first: Option<f32>,
    /// The left and the right edge are so far in, in points.
    pub sides: Option<(f32, f32)>,
    /// Where a tab ends what comes after it, in points from the left.
    pub tab: Option<f32>,
    /// Alignment where it differs from the style's.
    pub align: Option<Align>,
    /// Name of a bookmark around its words.
    pub bookmark: Option<(usize, String)>,
    /// The end of a section: its properties.
    pub section: Option<String>,
}

impl<'a> Paragraph<'a> {
    pub(super) fn new(style: &'a str) -> Self {
        Paragraph {
            style,
            ..Paragraph::default()
        }
    }

    /// The paragraph with runs in it.
    pub(super) fn with(&self, runs: &str) -> String {
        let mut xml = Xml::new();
        xml.within("w:p", &[], |xml| {
            let properties = self.properties();
            if !properties.is_empty() {
                xml.within("w:pPr", &[], |xml| {
                    xml.raw(properties.as_str());
                });
            }
            let Some((id, name)) = &self.bookmark else {
                xml.raw(runs);
                return;
            };
            let id = id.to_string();
            xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", name)]);
            xml.raw(runs);
            xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
        });
        xml.into_string()
    }

    fn properties(&self) -> Xml {
        let mut xml = Xml::new();
        if !self.style.is_empty() {
            xml.val("w:pStyle", self.style);
        }
        if self.keep {
            xml.empty("w:keepNext", &[]);
        }
        if self.new_page {
            xml.empty("w:pageBreakBefore", &[]);
        }
        if let Some(list) = self.list {
            xml.within("w:numPr", &[], |xml| {
                xml.val("w:ilvl", "0").val("w:numId", &list.to_string());
            });
        }
        let tabs = [self.hang.map(|at| ("left", at)), self.tab.map(|at| ("right", at))];
        if tabs.iter().any(Option::is_some) {
            xml.within("w:tabs", &[], |xml| {
                for (kind, at) in tabs.into_iter().flatten() {
                    xml.empty("w:tab", &[("w:val", kind), ("w:pos", &twips(at))]);
                }
            });
        }
        let spacing: Vec<(&str, String)> = [("w:before", self.above), ("w:after", self.below)]
            .into_iter()
            .filter_map(|(name, points)| Some((name, twips(points?))))
            .collect();
        if !spacing.is_empty() {
            let spacing: Vec<(&str, &str)> = spacing
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            xml.empty("w:spacing", &spacing);
        }
        if let Some(hang) = self.hang {
            let hang = twips(hang);
            xml.empty("w:ind", &[("w:left", &hang), ("w:hanging", &hang)]);
        } else if let Some((left, right)) = self.sides {
            xml.empty("w:ind", &[("w:left", &twips(left)), ("w:right", &twips(right))]);
        } else if let Some(first) = self.first {
            xml.empty("w:ind", &[("w:firstLine", &twips(first))]);
        }
        if let Some(align) = self.align {
            xml.val("w:jc", justification(align));
        }
        if let Some(section) = &self.section {
            xml.raw(section);
        }
        xml
    }
}

/// Points as twentieths of a point, the unit of Word.
pub(super) fn twips(points: f32) -> String {
    whole(points * 20.0).to_string()
}

/// A measure as a whole number.
pub(super) fn whole(value: f32) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "measures of a page")]
    let whole = value.round() as i32;
    whole
}

fn justification(align: Align) -> &'static str {
    match align {
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
    }
}
