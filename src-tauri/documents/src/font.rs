//! The four fonts of the paper, embedded. Advances are all that is needed: BIZ UD has no kerning.

use std::sync::OnceLock;

use ttf_parser::Face as Ttf;

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
}

impl Font {
    /// All faces.
    pub const ALL: [Font; 4] = [Font::Gothic, Font::Bold, Font::Mincho, Font::Fallback];

    /// The font file.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Font::Gothic => include_bytes!("../../../assets/fonts/BIZUDPGothic-Regular.ttf"),
            Font::Bold => include_bytes!("../../../assets/fonts/BIZUDPGothic-Bold.ttf"),
            Font::Mincho => include_bytes!("../../../assets/fonts/BIZUDPMincho-Regular.ttf"),
            Font::Fallback => include_bytes!("../../../assets/fonts/NotoSansJP-Regular.ttf"),
        }
    }

    fn face(self) -> Option<&'static Ttf<'static>> {
        static FACES: OnceLock<[Option<Ttf<'static>>; 4]> = OnceLock::new();
        let faces = FACES.get_or_init(|| Font::ALL.map(|font| Ttf::parse(font.bytes(), 0).ok()));
        faces.get(self as usize).and_then(Option::as_ref)
    }

    /// The advance of a character in ems; `None` when the face does not have it.
    pub fn advance(self, c: char) -> Option<f32> {
        let face = self.face()?;
        let glyph = face.glyph_index(c)?;
        Some(f32::from(face.glyph_hor_advance(glyph)?) / f32::from(face.units_per_em()))
    }

    /// The face that sets a character when this one is asked for, with the advance in ems. `None` when no face has it.
    pub fn pick(self, c: char) -> Option<(Font, f32)> {
        [self, Font::Gothic, Font::Fallback]
            .into_iter()
            .find_map(|font| font.advance(c).map(|advance| (font, advance)))
    }
}

/// The width of a text in pixels of the screen, for diagrams: BIZ UDPGothic at `size`, one line, no spacing.
pub fn text_width(text: &str, size: f32, bold: bool) -> f32 {
    let font = if bold { Font::Bold } else { Font::Gothic };
    text.chars().map(|c| font.pick(c).map_or(1.0, |(_, advance)| advance) * size).sum()
}
