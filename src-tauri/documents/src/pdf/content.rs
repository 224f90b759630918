//! What is drawn on a page, in the words of PDF: as few as will do. Only what changes is said again.

use std::io::Write;

use super::codes::Code;
use crate::font::Font;
use crate::ops::{Color, Stroke};

/// How far a character may stand from its place before it is put right, in thousandths of its size: less than the tenth
/// part of a millimetre, which nobody sees.
const EXACT: f32 = 20.0;

/// A character to show: its code, in one byte or in two, its own width in thousandths of an em, and where it stands in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shown {
    pub code: Code,
    pub width: f32,
    pub x: f32,
}

/// Draws on a page.
#[derive(Default)]
pub(super) struct Pen {
    out: Vec<u8>,
    /// Where the line of text begins, in hundredths of a point, while text is written.
    text: Option<(i32, i32)>,
    /// How far apart lines are that follow each other, in hundredths of a point.
    leading: i32,
    font: Option<(Font, i32)>,
    /// The blank after each character, in hundredths of a point.
    spacing: i32,
    fill: Option<Color>,
    edge: Option<Color>,
    thickness: Option<i32>,
    dash: Option<(i32, i32)>,
    /// Where the last line that was drawn along ends in what was written.
    stroked: Option<usize>,
}

/// Draws along a path.
const STROKE: &[u8] = b"S\n";

impl Pen {
    /// What was drawn.
    pub(super) fn finish(mut self) -> Vec<u8> {
        self.end_text();
        self.out
    }

    /// Words of PDF as they are.
    pub(super) fn raw(&mut self, words: &[u8]) {
        self.out.extend_from_slice(words);
    }

    /// Begins something that is marked. What is `words` has nothing but text in it: it stands within the text that goes
    /// on from mark to mark.
    pub(super) fn begin(&mut self, mark: &[u8], words: bool) {
        if words {
            self.begin_text();
        } else {
            self.end_text();
        }
        self.part();
        self.raw(mark);
    }

    /// What begins with a sign of its own needs no blank before it.
    fn part(&mut self) {
        self.stroked = None;
        self.out.pop_if(|last| *last == b'\n');
    }

    /// Ends what is marked, as it was begun.
    pub(super) fn end(&mut self, words: bool) {
        if !words {
            self.end_text();
        }
        self.raw(b"EMC\n");
    }

    /// A picture of the page, its left lower corner and its size in points.
    pub(super) fn image(&mut self, number: usize, (x, y): (f32, f32), (w, h): (f32, f32)) {
        self.end_text();
        self.stroked = None;
        self.raw(b"q\n");
        self.numbers(&[w, 0.0, 0.0, h, x, y].map(hundredths), b"cm");
        // Writing to memory cannot fail.
        let _ = writeln!(self.out, "/I{number} Do\nQ");
    }

    fn begin_text(&mut self) {
        if self.text.is_none() {
            self.raw(b"BT\n");
            self.text = Some((0, 0));
        }
    }

    fn end_text(&mut self) {
        if self.text.take().is_some() {
            self.raw(b"ET\n");
        }
    }

    fn number(&mut self, hundredths: i32) {
        let (whole, part) = (hundredths.abs() / 100, hundredths.abs() % 100);
        if hundredths < 0 {
            self.raw(b"-");
        }
        // Writing to memory cannot fail.
        let _ = match (whole, part) {
            (whole, 0) => write!(self.out, "{whole}"),
            (0, part) if part % 10 == 0 => write!(self.out, ".{}", part / 10),
            (0, part) => write!(self.out, ".{part:02}"),
            (whole, part) if part % 10 == 0 => write!(self.out, "{whole}.{}", part / 10),
            (whole, part) => write!(self.out, "{whole}.{part:02}"),
        };
    }

    fn numbers(&mut self, numbers: &[i32], operator: &[u8]) {
        for number in numbers {
            self.number(*number);
            self.raw(b" ");
        }
        self.raw(operator);
        self.raw(b"\n");
    }

    fn color(&mut self, color: Color, grey: &[u8], rgb: &[u8]) {
        let (r, g, b) = color.rgb();
        // Three decimals tell all 256 steps apart.
        let part = |value: u8| (u32::from(value) * 1000 + 127) / 255;
        let parts: &[u8] = if r == g && g == b { &[r] } else { &[r, g, b] };
        for value in parts {
            let _ = match part(*value) {
                1000 => write!(self.out, "1 "),
                0 => write!(self.out, "0 "),
                part => write!(self.out, "{} ", format!(".{part:03}").trim_end_matches('0')),
            };
        }
        let operator = if parts.len() == 1 { grey } else { rgb };
        self.raw(operator);
        self.raw(b"\n");
    }

    fn inside(&mut self, color: Color) {
        if self.fill != Some(color) {
            self.fill = Some(color);
            self.color(color, b"g", b"rg");
        }
    }

    fn edge(&mut self, stroke: &Stroke) {
        if self.edge != Some(stroke.color) {
            self.edge = Some(stroke.color);
            self.color(stroke.color, b"G", b"RG");
        }
        let width = hundredths(stroke.width);
        if self.thickness != Some(width) {
            self.thickness = Some(width);
            self.numbers(&[width], b"w");
        }
        let dash = stroke.dash.map(|(on, off)| (hundredths(on), hundredths(off)));
        if self.dash != dash {
            self.dash = dash;
            self.raw(b"[");
            if let Some((on, off)) = dash {
                self.number(on);
                self.raw(b" ");
                self.number(off);
            }
            self.raw(b"]0 d\n");
        }
    }

    /// A path through corners: filled, drawn along or both; y grows upwards.
    pub(super) fn path(
        &mut self,
        corners: impl Iterator<Item = (f32, f32)>,
        closed: bool,
        fill: Option<Color>,
        stroke: Option<&Stroke>,
    ) {
        let operator: &[u8] = match (fill, stroke, closed) {
            (Some(_), Some(_), _) => b"b\n",
            (Some(_), None, _) => b"f\n",
            (None, Some(_), true) => b"s\n",
            (None, Some(_), false) => STROKE,
            (None, None, _) => return,
        };
        self.end_text();
        let before = self.out.len();
        if let Some(fill) = fill {
            self.inside(fill);
        }
        if let Some(stroke) = stroke {
            self.edge(stroke);
        }
        // Lines of one kind that follow each other are drawn at once.
        if operator == STROKE && self.stroked == Some(before) && self.out.len() == before {
            self.out.truncate(before - STROKE.len());
        }
        let corners: Vec<(i32, i32)> = corners.map(|(x, y)| (hundredths(x), hundredths(y))).collect();
        match rectangle(&corners).filter(|_| closed) {
            Some(area) => self.numbers(&area, b"re"),
            None => {
                for (index, (x, y)) in corners.into_iter().enumerate() {
                    let operator = if index == 0 { b"m" } else { b"l" };
                    self.numbers(&[x, y], operator);
                }
            }
        }
        self.raw(operator);
        if operator == STROKE {
            self.stroked = Some(self.out.len());
        }
    }

    /// Characters of one face on a line whose foot is at `y`.
    pub(super) fn show(&mut self, font: Font, size: f32, color: Color, y: f32, shown: &[Shown]) {
        let Some(first) = shown.first() else { return };
        self.begin_text();
        self.inside(color);
        let scale = hundredths(size);
        if self.font != Some((font, scale)) {
            self.font = Some((font, scale));
            let _ = write!(self.out, "/F{} ", font as usize);
            self.numbers(&[scale], b"Tf");
        }
        let spacing = common(shown, size);
        if self.spacing != spacing {
            self.spacing = spacing;
            self.numbers(&[spacing], b"Tc");
        }
        let at = (hundredths(first.x), hundredths(y));
        let from = self.text.replace(at).unwrap_or_default();
        match (at.0 - from.0, at.1 - from.1) {
            (0, 0) => {}
            (0, down) if down == -self.leading => self.raw(b"T*\n"),
            (0, down) if down < 0 => {
                self.leading = -down;
                self.numbers(&[0, down], b"TD");
            }
            (along, down) => self.numbers(&[along, down], b"Td"),
        }
        self.strings(shown, size, spacing);
    }

    /// The codes of characters, with numbers between those that stand otherwise than by themselves.
    fn strings(&mut self, shown: &[Shown], size: f32, spacing: i32) {
        #[expect(clippy::cast_precision_loss, reason = "hundredths of a point")]
        let spacing = spacing as f32 / size * 10.0;
        let start = shown.first().map_or(0.0, |first| first.x);
        let mut pen = 0.0_f32;
        // Always the same words, also where no number is among the codes: what is alike packs well.
        self.part();
        self.raw(b"[(");
        for (index, one) in shown.iter().enumerate() {
            let wanted = (one.x - start) / size * 1000.0;
            if index > 0 && (wanted - pen).abs() > EXACT {
                let by = (pen - wanted).round();
                let _ = write!(self.out, "){by}(");
                pen -= by;
            }
            for byte in one.code.bytes() {
                match byte {
                    b'(' | b')' | b'\\' => self.raw(&[b'\\', *byte]),
                    b'\r' => self.raw(b"\\r"),
                    _ => self.raw(&[*byte]),
                }
            }
            pen += one.width + spacing;
        }
        self.raw(b")]TJ\n");
    }

    /// A space that nobody sees: the end of a word at the end of a line.
    pub(super) fn space(&mut self, code: impl Fn(Font) -> Code) {
        let Some((font, _)) = self.font.filter(|_| self.text.is_some()) else {
            return;
        };
        self.strings(
            &[Shown {
                code: code(font),
                width: 0.0,
                x: 0.0,
            }],
            1.0,
            0,
        );
    }
}

/// Left, bottom, width and height of corners that are those of a rectangle with upright edges.
fn rectangle(corners: &[(i32, i32)]) -> Option<[i32; 4]> {
    let [(left, a), (right, b), (same_right, bottom), (same_left, c)] = *corners else {
        return None;
    };
    (a == b && bottom == c && left == same_left && right == same_right).then_some([
        left,
        bottom,
        right - left,
        a - bottom,
    ])
}

#[expect(clippy::cast_possible_truncation, reason = "places on a page")]
fn hundredths(points: f32) -> i32 {
    (points * 100.0).round() as i32
}

/// The blank that most characters have after them, in hundredths of a point: in justified lines it is the same all along.
/// None where too few have it to be worth a word.
fn common(shown: &[Shown], size: f32) -> i32 {
    let blank = |pair: &[Shown]| hundredths(pair[1].x - pair[0].x - pair[0].width * size / 1000.0);
    let mut blanks: Vec<i32> = shown.windows(2).map(blank).collect();
    blanks.sort_unstable();
    let runs = blanks.chunk_by(|a, b| a == b);
    let most = runs.max_by_key(|run| run.len()).map(|run| (run.len(), run[0]));
    match most {
        Some((count, blank)) if count > 3 && blank.abs() < hundredths(size * 0.4) => blank,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(draw: impl Fn(&mut Pen)) -> String {
        let mut pen = Pen::default();
        draw(&mut pen);
        String::from_utf8_lossy(&pen.finish()).into_owned()
    }

    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        let written = said(|pen| pen.numbers(&[0, 5, 50, 100, 1050, -75, -12345], b"x"));
        assert_eq!(written, "0 .05 .5 1 10.5 -.75 -123.45 x\n");
    }

    #[test]
    fn what_does_not_change_is_said_once() {
        let line = |x: f32| [(x, 0.0), (x, 9.0)].into_iter();
        let stroke = Stroke::new(Color::Ink, 0.5);
        let written = said(|pen| {
            pen.path(line(1.0), false, None, Some(&stroke));
            pen.path(line(2.0), false, None, Some(&stroke));
        });
        assert_eq!(written, ".106 G\n.5 w\n1 0 m\n1 9 l\n2 0 m\n2 9 l\nS\n");
    }

    #[test]
    fn a_rectangle_is_said_as_one() {
        let corners = [(1.0, 9.0), (5.0, 9.0), (5.0, 2.0), (1.0, 2.0)];
        let written = said(|pen| pen.path(corners.into_iter(), true, Some(Color::White), None));
        assert_eq!(written, "1 g\n1 2 4 7 re\nf\n");
    }

    #[test]
    fn an_even_blank_is_said_once_and_one_that_differs_where_it_is() {
        let shown: Vec<Shown> = [0.0, 10.2, 20.4, 30.6, 40.8, 56.0]
            .into_iter()
            .map(|x| Shown {
                code: Code::Two([0x28, 0x29]),
                width: 1000.0,
                x,
            })
            .collect();
        let written = said(|pen| pen.show(Font::Gothic, 10.0, Color::Ink, 5.0, &shown));
        let five = r"\(\)".repeat(5);
        assert_eq!(
            written,
            format!("BT\n.106 g\n/F0 10 Tf\n.2 Tc\n0 5 Td[({five})-500(\\(\\))]TJ\nET\n")
        );
    }

    #[test]
    fn text_goes_on_from_mark_to_mark_and_from_line_to_line() {
        let shown = |code: u8| {
            [Shown {
                code: Code::One(code),
                width: 500.0,
                x: 7.0,
            }]
        };
        let written = said(|pen| {
            for (mark, lines) in [(b"/P BDC\n", [30.0, 20.0]), (b"/Q BDC\n", [10.0, 4.0])] {
                pen.begin(mark, true);
                for y in lines {
                    pen.show(Font::Gothic, 10.0, Color::Ink, y, &shown(b'a'));
                }
                pen.end(true);
            }
            pen.begin(b"/R BMC\n", false);
            pen.end(false);
        });
        let head = "BT/P BDC\n.106 g\n/F0 10 Tf\n7 30 Td[(a)]TJ\n0 -10 TD[(a)]TJ\nEMC";
        assert_eq!(
            written,
            format!("{head}/Q BDC\nT*[(a)]TJ\n0 -6 TD[(a)]TJ\nEMC\nET/R BMC\nEMC\n")
        );
    }
}
