use crate::font::Font;

/// A character where it stands on its line.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// The character.
    pub c: char,
    /// The face that has it; `None`: no face has it, and a box is drawn in its place.
    pub font: Option<Font>,
    /// Left edge from the start of the line, in points.
    pub x: f32,
    /// Its own width in points, without the space around it.
    pub width: f32,
    /// Index of the span it belongs to.
    pub span: usize,
}

/// A line of text.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Line {
    /// Its characters, left to right.
    pub glyphs: Vec<Glyph>,
    /// From its start to the end of its last character, in points.
    pub width: f32,
}

impl Line {
    /// What it says.
    pub fn text(&self) -> String {
        self.glyphs.iter().map(|glyph| glyph.c).collect()
    }
}
