//! A certificate: one page with a frame, the name large, what was learned in columns, and at the foot who certifies it.

use super::frame::MM;
use super::piece::Piece;
use super::setter::{Setter, bold, words};
use crate::block::{Align, CERTIFICATE_MANY, Certificate, CertificateList, Text, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::tag::{Tag, Within, nth};
use crate::typeset::{Style, balanced, measure};

/// The frame stands so far from the edges of the page: at the sides, above and below.
const EDGE: (f32, f32) = (9.0 * MM, 6.0 * MM);
/// Between the thick line of the frame and the thin one within it.
const WITHIN: f32 = 1.3 * MM;
/// The place for the seal.
const SEAL: f32 = 26.0 * MM;
/// The widest that running text is.
const COLUMN: f32 = 190.0 * MM;

impl Setter<'_> {
    pub(crate) fn certificate(&self, certificate: &Certificate) -> Vec<Piece> {
        let width = self.width();
        let middle = |text: &Text, style: &Style, y: f32, color: Color| {
            let mut ops = Vec::new();
            let mut end = y;
            for line in balanced(text, style, width) {
                let x = (width - line.width) / 2.0;
                ops.extend(self.line_ops(text, line, style, x, end, color));
                end += style.leading;
            }
            (ops, end)
        };
        let mut ops = self.double_frame();
        let tracking = if self.is_ja() { 0.3 } else { 0.04 };
        let style = Style {
            tracking,
            ..Style::new(Font::Mincho, 32.0, 42.0)
        };
        let (set, mut y) = middle(&certificate.title, &style, 2.0 * MM, Color::Accent);
        ops.extend(set.within(Tag::Heading(0)));
        y += 3.0 * MM;
        ops.push(Op::Rule {
            points: vec![(width / 2.0 - 14.0 * MM, y), (width / 2.0 + 14.0 * MM, y)],
            stroke: Stroke::new(Color::Accent, 1.2),
        });
        y += 7.0 * MM;
        if !words(&certificate.role).is_empty() {
            let style = Style::new(Font::Gothic, 10.5, 14.0);
            let (set, end) = middle(&certificate.role, &style, y, Color::Secondary);
            ops.extend(set.within(Tag::Paragraph(0)));
            y = end + 1.5 * MM;
        }
        let style = Style::new(Font::Mincho, 25.0, 33.0);
        let (set, end) = middle(&certificate.name, &style, y, Color::Ink);
        ops.extend(set.within(Tag::Paragraph(1)));
        y = end + 6.0 * MM;
        let left = (width - COLUMN.min(width)) / 2.0;
        let room = COLUMN.min(width);
        let style = Style::new(Font::Mincho, 12.5, 21.0);
        let (set, tall) = self.boxed(
            &certificate.text,
            &style,
            (left, y, room),
            Align::Left,
            Color::Ink,
        );
        ops.extend(set.within(Tag::Paragraph(2)));
        y += tall + 5.0 * MM;
        for (index, list) in certificate.lists.iter().enumerate() {
            let (set, tall) = self.certificate_list(list, (left, y, room));
            ops.extend(set.within(Tag::Group(nth(index))));
            y += tall + 4.0 * MM;
        }
        let (foot, tall) = self.certificate_foot(certificate, (left, room));
        // At the foot of the page, or beneath what needs more than the page.
        let top = (self.frame.height - tall).max(y);
        ops.extend(foot.into_iter().map(|op| op.shifted(0.0, top)));
        vec![Piece {
            height: top + tall,
            ops,
            outline: Some((0, words(&certificate.title))),
            ..Piece::default()
        }]
    }

    /// Two lines around the page, the outer one thick.
    fn double_frame(&self) -> Vec<Op> {
        let frame = self.frame;
        let inset = |by: f32| {
            let (x, y) = (EDGE.0 + by - frame.left, EDGE.1 + by - frame.top);
            let wide = frame.page_width - 2.0 * (EDGE.0 + by);
            let high = frame.page_height - 2.0 * (EDGE.1 + by);
            (x, y, wide, high)
        };
        vec![
            Op::rect(inset(0.0), 0.0, None, Some(Stroke::new(Color::Accent, 1.4))),
            Op::rect(inset(WITHIN), 0.0, None, Some(Stroke::new(Color::Accent, 0.4))),
        ]
    }

    /// A heading with its items in columns, the days at their right.
    fn certificate_list(&self, list: &CertificateList, (left, top, room): (f32, f32, f32)) -> (Vec<Op>, f32) {
        let head = Style::new(Font::Bold, 10.0, 15.0);
        let heading = bold(&list.heading);
        let (set, tall) = self.boxed(&heading, &head, (left, top, room), Align::Left, Color::Accent);
        let mut ops = set.within(Tag::Heading(1));
        let from = top + tall + 1.0;
        let (columns, style) = match list.items.len() {
            0..=2 => (1, Style::new(Font::Gothic, 11.0, 17.5)),
            3..=8 => (2, Style::new(Font::Gothic, 11.0, 17.5)),
            9..=CERTIFICATE_MANY => (2, Style::new(Font::Gothic, 10.0, 14.5)),
            _ => (3, Style::new(Font::Gothic, 9.0, 12.5)),
        };
        let apart = 8.0 * MM;
        let room = if columns == 1 { room * 0.68 } else { room };
        #[expect(clippy::cast_precision_loss, reason = "three columns at most")]
        let share = (room - apart * (columns as f32 - 1.0)) / columns as f32;
        let rows = list.items.len().div_ceil(columns);
        let day = list
            .items
            .iter()
            .map(|(_, day)| measure(day, &style))
            .fold(0.0_f32, f32::max);
        let mut deepest = from;
        for (column, items) in list.items.chunks(rows.max(1)).enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "three columns at most")]
            let x = left + (share + apart) * column as f32;
            let mut y = from;
            for (row, (name, on)) in items.iter().enumerate() {
                let area = (x, y, share - day - 3.0 * MM);
                let (mut set, tall) = self.boxed(name, &style, area, Align::Left, Color::Ink);
                let (on, _) = self.boxed(on, &style, (x, y, share), Align::Right, Color::Secondary);
                set.extend(on);
                ops.extend(
                    set.within(Tag::Body)
                        .within(Tag::Item(nth(column * rows + row)))
                        .within(Tag::List),
                );
                y += tall;
            }
            deepest = deepest.max(y);
        }
        (ops, deepest - top)
    }

    /// The day at the left; company, role and name at the right, beside the place for the seal.
    fn certificate_foot(&self, certificate: &Certificate, (left, room): (f32, f32)) -> (Vec<Op>, f32) {
        let quiet = Style::new(Font::Gothic, 10.5, 15.0);
        let large = Style::new(Font::Mincho, 16.0, 22.0);
        let foot = SEAL;
        let said = |ops: Vec<Op>, number: u16| ops.within(Tag::Paragraph(number));
        let area = (left, foot - quiet.leading - 1.0, room * 0.45);
        let (set, _) = self.boxed(&certificate.date, &quiet, area, Align::Left, Color::Ink);
        let mut ops = said(set, 3);
        let seal = left + room - SEAL;
        let from = left + room * 0.5;
        let wide = seal - 5.0 * MM - from;
        let line = foot - 1.0;
        let (role, _) = self.boxed(
            &certificate.signer_role,
            &quiet,
            (from, line - quiet.leading - 3.0, wide),
            Align::Left,
            Color::Ink,
        );
        // A name that has no room beside the role stands under it, and the company higher by a line.
        let beside = match words(&certificate.signer_role).is_empty() {
            true => 0.0,
            false => measure(&certificate.signer_role, &quiet) + 5.0 * MM,
        };
        let stacked = beside > 0.0 && beside + measure(&certificate.signer, &large) > wide;
        let (at, lift) = if stacked {
            (0.0, large.leading + 1.0)
        } else {
            (beside, 0.0)
        };
        let role = role.into_iter().map(|op| op.shifted(0.0, -lift)).collect();
        let above = if stacked {
            large.leading + 2.0 * quiet.leading + 4.0
        } else {
            large.leading + quiet.leading + 8.0
        };
        let (company, _) = self.boxed(
            &certificate.company,
            &quiet,
            (from, line - above, wide),
            Align::Left,
            Color::Ink,
        );
        let (signer, _) = self.boxed(
            &certificate.signer,
            &large,
            (from + at, line - large.leading - 2.0, wide - at),
            Align::Left,
            Color::Ink,
        );
        ops.extend(said(company, 4));
        ops.extend(said(role, 5));
        ops.extend(said(signer, 6));
        ops.push(Op::Rule {
            points: vec![(from, line), (from + wide, line)],
            stroke: Stroke::new(Color::Ink, 0.8),
        });
        let dashed = Stroke {
            dash: Some((2.2, 2.2)),
            ..Stroke::new(Color::Secondary, 0.6)
        };
        ops.push(Op::rect((seal, foot - SEAL, SEAL, SEAL), 0.0, None, Some(dashed)));
        let small = Style::new(Font::Gothic, 7.5, 11.0);
        let area = (seal, foot - (SEAL + small.size) / 2.0, SEAL);
        let mark = plain(certificate.seal.as_str());
        let (mark, _) = self.celled(&mark, &small, area, Align::Center, Color::Secondary);
        ops.extend(said(mark, 7));
        (ops, foot)
    }
}
