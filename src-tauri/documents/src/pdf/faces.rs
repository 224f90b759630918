//! Which characters of which faces a layout uses, and the codes they have in its PDF.

use std::collections::{BTreeMap, BTreeSet};

use crate::font::Font;
use crate::ops::{Layout, Op};
use crate::typeset::Glyph;

/// Characters with a code below this have it in a table.
const TABLE: usize = 0x1_0000;

/// The characters of one face. The code of a character is its place here, counted from 1.
pub(super) struct Face {
    pub font: Font,
    pub characters: Vec<Character>,
    table: Vec<u16>,
    others: BTreeMap<char, u16>,
}

/// A character of a face.
#[derive(Clone, Copy, Debug)]
pub(super) struct Character {
    pub c: char,
    /// Its glyph in the font file; none: no face has it, and it is blank.
    pub glyph: Option<u16>,
    /// Its width in thousandths of an em.
    pub width: u16,
}

/// The faces that a layout uses.
pub(super) struct Faces([Option<Face>; 4]);

/// The face that shows a character. What no face has still has a code, so that it can be copied: a box is drawn there.
pub(super) fn face(glyph: &Glyph) -> Font {
    glyph.font.unwrap_or(Font::Gothic)
}

impl Faces {
    /// `spaced`: words are parted by spaces, and each face needs one.
    pub(super) fn of(layout: &Layout, spaced: bool) -> Self {
        let mut used: [BTreeSet<char>; 4] = Default::default();
        let mut seen = [const { Vec::new() }; 4];
        let texts = layout.pages.iter().flat_map(|page| &page.ops);
        for op in texts {
            let Op::Text { line, .. } = op else { continue };
            for glyph in &line.glyphs {
                let font = face(glyph) as usize;
                let at = glyph.c as usize;
                if at < TABLE {
                    let seen: &mut Vec<bool> = &mut seen[font];
                    if seen.is_empty() {
                        seen.resize(TABLE, false);
                    }
                    if std::mem::replace(&mut seen[at], true) {
                        continue;
                    }
                }
                used[font].insert(glyph.c);
            }
        }
        let faces = Font::ALL.map(|font| {
            let mut characters = std::mem::take(&mut used[font as usize]);
            if characters.is_empty() {
                return None;
            }
            if spaced {
                characters.insert(' ');
            }
            Some(Face::new(font, &characters))
        });
        Faces(faces)
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Face> {
        self.0.iter().flatten()
    }

    /// The code of a character and its width in thousandths of an em.
    pub(super) fn code(&self, font: Font, c: char) -> (u16, f32) {
        let face = self.0.get(font as usize).and_then(Option::as_ref);
        let code = face.map_or(0, |face| match face.table.get(c as usize) {
            Some(code) => *code,
            None => face.others.get(&c).copied().unwrap_or_default(),
        });
        let character = face.and_then(|face| face.characters.get(usize::from(code).wrapping_sub(1)));
        (
            code,
            character.map_or(0.0, |character| f32::from(character.width)),
        )
    }
}

impl Face {
    fn new(font: Font, characters: &BTreeSet<char>) -> Self {
        let mut face = Face {
            font,
            characters: Vec::with_capacity(characters.len()),
            table: vec![0; TABLE],
            others: BTreeMap::new(),
        };
        let ttf = font.face();
        for (index, c) in characters.iter().enumerate() {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "advances are small and never negative"
            )]
            let width = font.advance(*c).map(|advance| (advance * 1000.0).round() as u16);
            // A variation selector takes no room.
            let blank = if crate::typeset::is_variation(*c) { 0 } else { 1000 };
            face.characters.push(Character {
                c: *c,
                glyph: ttf.and_then(|ttf| ttf.glyph_index(*c)).map(|glyph| glyph.0),
                width: width.unwrap_or(blank),
            });
            let code = u16::try_from(index + 1).unwrap_or_default();
            match face.table.get_mut(*c as usize) {
                Some(slot) => *slot = code,
                None => {
                    face.others.insert(*c, code);
                }
            }
        }
        face
    }
}
