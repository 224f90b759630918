//! The fonts of the paper, embedded. Advances are all that is needed: BIZ UD has no kerning.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use ttf_parser::Face as Ttf;

use crate::decimal::decimal;

/// A face as content asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Font {
    /// BIZ UDPGothic: tables, plans, headings.
    Gothic,
    /// BIZ UDPGothic bold: emphasis.
    Bold,
    /// BIZ UDPMincho: the prose of policies and rules.
    Mincho,
    /// Noto Sans JP: characters that BIZ UD lacks.
    Fallback,
    /// Noto Emoji, without colour.
    Emoji,
    /// Noto Sans Symbols 2: arrows, ticks and other signs that all others lack.
    Symbols,
}

impl Font {
    /// All faces.
    pub const ALL: [Font; 6] = [
        Font::Gothic,
        Font::Bold,
        Font::Mincho,
        Font::Fallback,
        Font::Emoji,
        Font::Symbols,
    ];

    /// The font file.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Font::Gothic => include_bytes!("../../../assets/fonts/BIZUDPGothic-Regular.ttf"),
            Font::Bold => include_bytes!("../../../assets/fonts/BIZUDPGothic-Bold.ttf"),
            Font::Mincho => include_bytes!("../../../assets/fonts/BIZUDPMincho-Regular.ttf"),
            Font::Fallback => include_bytes!("../../../assets/fonts/NotoSansJP-Regular.ttf"),
            Font::Emoji => include_bytes!("../../../assets/fonts/NotoEmoji-Regular.ttf"),
            Font::Symbols => include_bytes!("../../../assets/fonts/NotoSansSymbols2-Regular.ttf"),
        }
    }

    /// Its name, as programs that list the fonts of a file show it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Font::Gothic => "BIZUDPGothic-Regular",
            Font::Bold => "BIZUDPGothic-Bold",
            Font::Mincho => "BIZUDPMincho-Regular",
            Font::Fallback => "NotoSansJP-Regular",
            Font::Emoji => "NotoEmoji-Regular",
            Font::Symbols => "NotoSansSymbols2-Regular",
        }
    }

    /// The face, read once; `None` when the program itself is damaged.
    pub(crate) fn face(self) -> Option<&'static Ttf<'static>> {
        static FACES: OnceLock<[Option<Ttf<'static>>; Font::ALL.len()]> = OnceLock::new();
        let faces = FACES.get_or_init(|| Font::ALL.map(|font| Ttf::parse(font.bytes(), 0).ok()));
        faces.get(self as usize).and_then(Option::as_ref)
    }

    /// The advance of a character in ems; `None` when the face does not have it.
    pub fn advance(self, c: char) -> Option<f32> {
        let face = self.face()?;
        let find = || face.glyph_hor_advance(face.glyph_index(c)?);
        let advance = match self.known().get(c as usize) {
            None => find(),
            // Looking a character up takes longer than all else that is done with it.
            Some(known) => match known.load(Ordering::Relaxed) {
                UNKNOWN => {
                    let advance = find();
                    known.store(
                        advance.map_or(ABSENT, |own| FOUND | u32::from(own)),
                        Ordering::Relaxed,
                    );
                    advance
                }
                ABSENT => None,
                found => Some((found & 0xFFFF) as u16),
            },
        };
        Some(f32::from(advance?) / f32::from(face.units_per_em()))
    }

    /// What was found out about the advances of this face, by character, as far as most are.
    fn known(self) -> &'static [AtomicU32] {
        static KNOWN: [OnceLock<Vec<AtomicU32>>; Font::ALL.len()] =
            [const { OnceLock::new() }; Font::ALL.len()];
        let unknown = || (0..=0xFFFF).map(|_| AtomicU32::new(UNKNOWN)).collect();
        KNOWN
            .get(self as usize)
            .map_or(&[], |known| known.get_or_init(unknown))
    }

    /// The advance of the widest digit in ems.
    pub fn digit(self) -> f32 {
        ('0'..='9').filter_map(|c| self.advance(c)).fold(0.0, f32::max)
    }

    /// The outlines of a character in ems, its baseline at 0 and y growing downwards; curves are short lines.
    pub fn outlines(self, c: char) -> Vec<Vec<(f32, f32)>> {
        let mut tracer = Tracer::default();
        if let Some((face, glyph)) = self.face().and_then(|face| Some((face, face.glyph_index(c)?))) {
            tracer.scale = 1.0 / f32::from(face.units_per_em());
            face.outline_glyph(glyph, &mut tracer);
        }
        tracer.outlines
    }

    /// Units of the outlines to an em.
    pub fn units(self) -> f32 {
        self.face().map_or(1000.0, |face| f32::from(face.units_per_em()))
    }

    /// The outline of a character as the data of an SVG path, in font units, its baseline at 0 and y growing downwards.
    /// It is traced once: every page of every preview asks for the same characters.
    pub fn path(self, c: char) -> Arc<str> {
        static TRACED: Mutex<Option<Traced>> = Mutex::new(None);
        // What is in it stays right whoever broke off.
        let mut traced = TRACED.lock().unwrap_or_else(PoisonError::into_inner);
        let traced = traced.get_or_insert_default();
        let path = traced.entry((self, c)).or_insert_with(|| {
            let mut path = PathData::default();
            if let Some((face, glyph)) = self.face().and_then(|face| Some((face, face.glyph_index(c)?))) {
                face.outline_glyph(glyph, &mut path);
            }
            path.0.into()
        });
        Arc::clone(path)
    }

    /// The face that sets a character when this one is asked for, with the advance in ems. `None` when no face has it.
    pub fn pick(self, c: char) -> Option<(Font, f32)> {
        let faces = match is_mark(c) {
            // BIZ UD has marks of sound as characters of their own; these are set over the one before.
            true => [Font::Fallback, self, Font::Gothic, Font::Emoji, Font::Symbols],
            false => [self, Font::Gothic, Font::Fallback, Font::Emoji, Font::Symbols],
        };
        faces
            .into_iter()
            .find_map(|font| font.advance(c).map(|advance| (font, advance)))
    }
}

/// Outlines of characters as the data of SVG paths.
type Traced = HashMap<(Font, char), Arc<str>>;

/// What is known of an advance: nothing yet, that the face has no such character, or its units below a bit that says so.
const UNKNOWN: u32 = 0;
const ABSENT: u32 = u32::MAX;
const FOUND: u32 = 1 << 16;

/// Whether a character is set over the one before it.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}')
}

/// Writes outlines as the data of an SVG path. Coordinates of fonts are whole numbers.
#[derive(Default)]
struct PathData(String);

impl PathData {
    fn add(&mut self, command: char, points: &[(f32, f32)]) {
        self.0.push(command);
        for (index, (x, y)) in points.iter().enumerate() {
            if index > 0 {
                self.0.push(' ');
            }
            decimal(&mut self.0, *x, 0);
            self.0.push(' ');
            decimal(&mut self.0, -y, 0);
        }
    }
}

impl ttf_parser::OutlineBuilder for PathData {
    fn move_to(&mut self, x: f32, y: f32) {
        self.add('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.add('L', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.add('Q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.add('C', &[(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.0.push('Z');
    }
}

/// Collects outlines.
#[derive(Default)]
struct Tracer {
    scale: f32,
    outlines: Vec<Vec<(f32, f32)>>,
}

impl Tracer {
    fn add(&mut self, x: f32, y: f32) {
        let point = (x * self.scale, -y * self.scale);
        if let Some(outline) = self.outlines.last_mut() {
            outline.push(point);
        }
    }

    fn curve(&mut self, to: (f32, f32), at: impl Fn(f32, (f32, f32)) -> (f32, f32)) {
        let last = self
            .outlines
            .last()
            .and_then(|outline| outline.last())
            .copied()
            .unwrap_or_default();
        let from = (last.0 / self.scale, -last.1 / self.scale);
        for step in 1..6_u8 {
            let (x, y) = at(f32::from(step) / 6.0, from);
            self.add(x, y);
        }
        self.add(to.0, to.1);
    }
}

impl ttf_parser::OutlineBuilder for Tracer {
    fn move_to(&mut self, x: f32, y: f32) {
        self.outlines.push(Vec::new());
        self.add(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.add(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.curve((x, y), |t, from| {
            let mix =
                |a: f32, b: f32, c: f32| (1.0 - t) * (1.0 - t) * a + 2.0 * (1.0 - t) * t * b + t * t * c;
            (mix(from.0, x1, x), mix(from.1, y1, y))
        });
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.curve((x, y), |t, from| {
            let u = 1.0 - t;
            let mix = |a: f32, b: f32, c: f32, d: f32| {
                u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d
            };
            (mix(from.0, x1, x2, x), mix(from.1, y1, y2, y))
        });
    }

    fn close(&mut self) {}
}

/// The width of a text in pixels of the screen, for diagrams: BIZ UDPGothic at `size`, one line, no spacing.
pub fn text_width(text: &str, size: f32, bold: bool) -> f32 {
    let font = if bold { Font::Bold } else { Font::Gothic };
    text.chars()
        .map(|c| font.pick(c).map_or(1.0, |(_, advance)| advance) * size)
        .sum()
}
