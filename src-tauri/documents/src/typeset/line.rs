use crate::font::Font;

/// A character where it stands on its line.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// The character.
    pub c: char,
    /// The face that has it; `None`: no face has it, and a box is drawn in its place unless it takes no room.
    pub font: Option<Font>,
    /// Left edge from the start of the line, in points.
    pub x: f32,
    /// Its own width in points, without the space around it; the last of a gap has the room to write in.
    pub width: f32,
    /// Index of the span it belongs to.
    pub span: usize,
    /// Part of the label of a missing answer: set in the quieter colour.
    pub quiet: bool,
    /// Part of the mark of a note at the foot of the page, by the number of the note: set small and raised.
    pub note: Option<usize>,
}

impl Glyph {
    /// Whether a box is drawn in its place.
    pub fn boxed(&self) -> bool {
        self.font.is_none() && self.width > 0.0
    }
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
