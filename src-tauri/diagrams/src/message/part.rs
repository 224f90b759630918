//! The parts of a message, each a group that the window can find.

use super::{EDGE, MessagePart, PartKind, PartSign, Sheet};
use crate::area::Area;
use crate::drawing::{Anchor, Ink, Shape};
use crate::lettering::Lettering;

const BODY: Lettering = letters(14.0, 22.0, false, Ink::Words);
const STRONG: Lettering = letters(14.0, 21.0, true, Ink::Words);
const TITLE: Lettering = letters(17.0, 25.0, true, Ink::Words);
const QUIET: Lettering = letters(13.0, 19.0, false, Ink::QuietWords);
const LABEL: Lettering = letters(12.0, 21.0, false, Ink::QuietWords);
const SMALL: Lettering = letters(12.0, 17.0, false, Ink::QuietWords);
const LINK: Lettering = letters(14.0, 22.0, false, Ink::Link);
const URL: Lettering = letters(13.0, 18.0, false, Ink::Words);

const fn letters(size: f32, leading: f32, bold: bool, ink: Ink) -> Lettering {
    Lettering {
        size,
        leading,
        bold,
        ink,
    }
}

/// The radius of a sign.
const SIGN: f32 = 11.0;

/// The blank that belongs to a part, above and below it and at its right.
const ABOVE: f32 = 1.0;
const BESIDE: f32 = 6.0;

/// Where a part may stand.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub x: f32,
    pub width: f32,
    /// The room for labels before what is said.
    pub labels: f32,
}

impl Sheet<'_> {
    /// The room that the longest label takes.
    pub(super) fn labels(&self, parts: &[MessagePart]) -> f32 {
        let wide = parts
            .iter()
            .filter(|part| part.kind != PartKind::Attachment)
            .map(|part| (self.measure.0)(&part.label, LABEL.size, false))
            .fold(0.0, f32::max);
        if wide > 0.0 { wide + 14.0 } else { 0.0 }
    }

    /// Draws a part from `top`; gives back where it ends.
    pub(super) fn part(&mut self, part: &MessagePart, place: Place, top: f32) -> f32 {
        let from = self.shapes.len();
        let foot = match part.kind {
            PartKind::Head => self.headed(part, place, top, STRONG),
            PartKind::QuietHead => self.headed(part, place, top, QUIET),
            PartKind::Title => self.headed(part, place, top, TITLE),
            PartKind::Body => self.words(&part.text, BODY, (place.x, place.width), top),
            PartKind::Link => self.link(part, place, top),
            PartKind::Url => self.url(part, place, top),
            PartKind::Field => self.field(part, place, top),
            PartKind::Attachment => self.attachment(part, place, top),
        };
        self.sign(part, from, (place.x, top, place.width, foot - top));
        let shapes = self.shapes.split_off(from);
        let key = part.key.clone();
        // Its sign belongs to it, and so does the blank around it.
        let right = place.x + place.width + BESIDE;
        let area = Area::new(EDGE, top - ABOVE, right - EDGE, foot - top + 2.0 * ABOVE);
        self.areas.push((key.clone(), area));
        self.shapes.push(Shape::Group { key, shapes });
        foot
    }

    fn words(&mut self, text: &str, lettering: Lettering, (x, width): (f32, f32), top: f32) -> f32 {
        let lines = lettering.lines(text, width, self.measure);
        lines.draw(&mut self.shapes, x, top, Anchor::Start)
    }

    fn headed(&mut self, part: &MessagePart, place: Place, top: f32, lettering: Lettering) -> f32 {
        if !part.label.is_empty() && place.labels > 0.0 {
            let label = Lettering {
                leading: lettering.leading,
                ..LABEL
            };
            self.words(&part.label, label, (place.x, place.labels), top);
        }
        let (x, width) = (place.x + place.labels, place.width - place.labels);
        self.words(&part.text, lettering, (x, width), top)
    }

    /// The words with a line under each of theirs, and where they lead in small letters.
    fn link(&mut self, part: &MessagePart, place: Place, top: f32) -> f32 {
        let lines = LINK.lines(&part.text, place.width, self.measure);
        let foot = lines.draw(&mut self.shapes, place.x, top, Anchor::Start);
        let mut y = top + LINK.leading - 3.0;
        for line in &lines.lines {
            let end = place.x + (self.measure.0)(line, LINK.size, LINK.bold);
            self.line(&[(place.x, y), (end, y)], Ink::LinkLine);
            y += LINK.leading;
        }
        if part.target.is_empty() {
            return foot;
        }
        let lines = self.address_lines(&part.target, place.width);
        let mut y = foot;
        for line in lines {
            y = self.words(&line, SMALL, (place.x, place.width), y);
        }
        y
    }

    /// Where a link leads in lines that end after a stroke or a colon, as far as such parts fit.
    fn address_lines(&self, target: &str, width: f32) -> Vec<String> {
        let mut lines = vec![String::new()];
        for part in target.split_inclusive(['/', '：', ' ']) {
            let last = lines.last().map_or("", String::as_str);
            let longer = format!("{last}{part}");
            let fits = (self.measure.0)(longer.trim_end(), SMALL.size, SMALL.bold) <= width;
            match lines.last_mut() {
                Some(line) if fits || line.is_empty() => *line = longer,
                _ => lines.push(part.to_owned()),
            }
        }
        lines
    }

    /// The address in its line.
    fn url(&mut self, part: &MessagePart, place: Place, top: f32) -> f32 {
        let lines = URL.lines(&part.text, place.width - 28.0, self.measure);
        let height = lines.height() + 10.0;
        self.rect((place.x, top, place.width, height), 13.0, Ink::Glyph);
        lines.draw(&mut self.shapes, place.x + 14.0, top + 5.0, Anchor::Start);
        top + height
    }

    /// A box to write in, its label over it.
    fn field(&mut self, part: &MessagePart, place: Place, top: f32) -> f32 {
        let foot = self.words(&part.text, SMALL, (place.x, place.width), top) + 3.0;
        self.rect((place.x, foot, place.width.min(280.0), 30.0), 4.0, Ink::Glyph);
        foot + 30.0
    }

    /// A file: a sheet with a folded corner, and its name.
    fn attachment(&mut self, part: &MessagePart, place: Place, top: f32) -> f32 {
        let lines = BODY.lines(&part.text, place.width - 56.0, self.measure);
        let wide = (lines.width(self.measure) + 56.0).min(place.width);
        let height = lines.height() + 14.0;
        self.rect((place.x, top, wide, height), 5.0, Ink::Glyph);
        let (x, y) = (place.x + 14.0, top + height / 2.0 - 9.0);
        self.shapes.push(Shape::Polygon {
            points: vec![
                (x, y),
                (x + 9.0, y),
                (x + 14.0, y + 5.0),
                (x + 14.0, y + 18.0),
                (x, y + 18.0),
            ],
            ink: Ink::Glyph,
        });
        self.line(
            &[(x + 9.0, y), (x + 9.0, y + 5.0), (x + 14.0, y + 5.0)],
            Ink::GlyphLine,
        );
        lines.draw(&mut self.shapes, place.x + 40.0, top + 7.0, Anchor::Start);
        top + height
    }

    /// What stands beside a part: in the margin, on the height of its first line.
    fn sign(&mut self, part: &MessagePart, from: usize, (x, top, width, height): (f32, f32, f32, f32)) {
        let (text, disc, ink) = match &part.sign {
            PartSign::None => return,
            PartSign::Letter(text) => (text, Ink::Pin, Ink::Words),
            PartSign::Number(text) => {
                // What stands out has a ground of its own.
                let ground = (x - 6.0, top - 1.0, width + 12.0, height + 2.0);
                let (x, y, w, h) = ground;
                let ink = Ink::Marked;
                self.beneath(
                    from,
                    Shape::Rect {
                        x,
                        y,
                        w,
                        h,
                        r: 4.0,
                        ink,
                    },
                );
                (text, Ink::Mark, Ink::MarkWords)
            }
        };
        let (cx, cy) = (EDGE + SIGN + 1.0, top + height.min(24.0) / 2.0);
        self.line(&[(cx + SIGN, cy), (x - 6.0, cy)], Ink::GlyphLine);
        self.rect((cx - SIGN, cy - SIGN, 2.0 * SIGN, 2.0 * SIGN), SIGN, disc);
        self.shapes.push(Shape::Text {
            x: cx,
            y: cy + 4.6,
            anchor: Anchor::Middle,
            size: 13.0,
            bold: true,
            text: text.clone(),
            ink,
        });
    }
}
