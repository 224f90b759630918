//! What a message is seen on.

use super::part::Place;
use super::{EDGE, MessagePart, PartKind, Sheet};
use crate::drawing::{Ink, Shape};

/// The narrowest message.
pub(super) const NARROWEST: f32 = 220.0;
/// A telephone is so wide.
const TELEPHONE: f32 = 300.0;
const MAIL_PAD: f32 = 18.0;
const PAGE_PAD: f32 = 24.0;
/// The band over a mail or a page.
const BAND: f32 = 30.0;
const CORNER: f32 = 8.0;

fn is_head(part: &MessagePart) -> bool {
    matches!(
        part.kind,
        PartKind::Head | PartKind::QuietHead | PartKind::Title | PartKind::Url
    )
}

impl Sheet<'_> {
    /// A mail: a band with an envelope, the head over a hairline, the words, the file. Gives back width and height.
    pub(super) fn mail(&mut self, parts: &[MessagePart], width: f32) -> (f32, f32) {
        let (x, top) = (self.left, EDGE);
        let ground = self.shapes.len();
        let labels = self.labels(parts);
        let place = Place {
            x: x + MAIL_PAD,
            width: width - 2.0 * MAIL_PAD,
            labels,
        };
        let mut y = top + BAND + 10.0;
        let heads = parts.iter().filter(|part| is_head(part)).count();
        for (index, part) in parts.iter().enumerate() {
            if index == heads {
                y += 8.0;
                self.line(&[(x, y), (x + width, y)], Ink::Hairline);
                y += 14.0;
            } else if index > 0 {
                y += if index < heads { 4.0 } else { 10.0 };
            }
            y = self.part(part, place, y);
        }
        let height = y + 16.0 - top;
        self.beneath(ground, rect((x, top, width, height), CORNER, Ink::Box));
        self.band(ground + 1, (x, top, width));
        self.envelope(x + MAIL_PAD, top + 9.0);
        (width, top + height)
    }

    /// The tinted band over a mail or a page: round above, level beneath.
    fn band(&mut self, at: usize, (x, y, width): (f32, f32, f32)) {
        let (left, right, inset) = (x + 0.6, x + width - 0.6, CORNER - 0.6);
        let mut points = vec![(left, y + BAND)];
        for step in 0..=4_u8 {
            let angle = (180.0 + f32::from(step) * 22.5).to_radians();
            points.push((
                left + inset + inset * angle.cos(),
                y + 0.6 + inset + inset * angle.sin(),
            ));
        }
        for step in 0..=4_u8 {
            let angle = (270.0 + f32::from(step) * 22.5).to_radians();
            points.push((
                right - inset + inset * angle.cos(),
                y + 0.6 + inset + inset * angle.sin(),
            ));
        }
        points.push((right, y + BAND));
        let ink = Ink::Covered;
        self.beneath(at, Shape::Polygon { points, ink });
        self.line(&[(x, y + BAND), (x + width, y + BAND)], Ink::Hairline);
    }

    fn envelope(&mut self, x: f32, y: f32) {
        let (w, h) = (18.0, 12.0);
        self.rect((x, y, w, h), 1.5, Ink::Glyph);
        self.line(
            &[(x + 1.0, y + 1.5), (x + w / 2.0, y + 7.0), (x + w - 1.0, y + 1.5)],
            Ink::GlyphLine,
        );
    }

    /// A telephone: who sent it at the top, the words in a bubble.
    pub(super) fn telephone(&mut self, parts: &[MessagePart], width: f32) -> (f32, f32) {
        let (x, top) = (self.left, EDGE);
        let width = width.min(TELEPHONE);
        let ground = self.shapes.len();
        let place = Place {
            x: x + 22.0,
            width: width - 44.0,
            labels: 0.0,
        };
        let mut y = top + 30.0;
        for part in parts.iter().filter(|part| is_head(part)) {
            y = self.part(part, place, y) + 2.0;
        }
        y += 8.0;
        self.line(&[(x, y), (x + width, y)], Ink::Hairline);
        y += 14.0;
        let (bubble, first) = (self.shapes.len(), y);
        let within = Place {
            x: x + 26.0,
            width: width - 64.0,
            labels: 0.0,
        };
        y += 12.0;
        for (index, part) in parts.iter().filter(|part| !is_head(part)).enumerate() {
            y += if index > 0 { 8.0 } else { 0.0 };
            y = self.part(part, within, y);
        }
        y += 12.0;
        let area = (x + 14.0, first, width - 40.0, y - first);
        self.beneath(bubble, rect(area, 14.0, Ink::Bubble));
        let height = y + 34.0 - top;
        self.beneath(ground, rect((x, top, width, height), 24.0, Ink::Device));
        let middle = x + width / 2.0;
        self.line(
            &[(middle - 22.0, top + 14.0), (middle + 22.0, top + 14.0)],
            Ink::GlyphLine,
        );
        let foot = top + height - 12.0;
        self.line(&[(middle - 40.0, foot), (middle + 40.0, foot)], Ink::GlyphLine);
        (width, top + height)
    }

    /// A browser: the address in its line, the title, the words and the fields of the page.
    pub(super) fn browser(&mut self, parts: &[MessagePart], width: f32) -> (f32, f32) {
        let (x, top) = (self.left, EDGE);
        let ground = self.shapes.len();
        let mut y = top + BAND + 8.0;
        let place = Place {
            x: x + 14.0,
            width: width - 28.0,
            labels: 0.0,
        };
        for part in parts.iter().filter(|part| part.kind == PartKind::Url) {
            y = self.part(part, place, y);
        }
        y += 8.0;
        self.line(&[(x, y), (x + width, y)], Ink::Hairline);
        y += 20.0;
        let within = Place {
            x: x + PAGE_PAD,
            width: width - 2.0 * PAGE_PAD,
            labels: 0.0,
        };
        for (index, part) in parts.iter().filter(|part| part.kind != PartKind::Url).enumerate() {
            y += if index > 0 { 11.0 } else { 0.0 };
            y = self.part(part, within, y);
        }
        let height = y + 22.0 - top;
        self.beneath(ground, rect((x, top, width, height), CORNER, Ink::Box));
        self.band(ground + 1, (x, top, width));
        for at in [0.0, 16.0, 32.0] {
            self.rect((x + 14.0 + at, top + 10.0, 10.0, 10.0), 5.0, Ink::Glyph);
        }
        (width, top + height)
    }
}

fn rect((x, y, w, h): (f32, f32, f32, f32), r: f32, ink: Ink) -> Shape {
    Shape::Rect { x, y, w, h, r, ink }
}
