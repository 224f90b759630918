//! Which characters of which faces a layout uses, and the codes they have in its PDF.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::codes::{Code, Codes};
use crate::font::Font;
use crate::ops::{Layout, Op};
use crate::typeset::Glyph;

/// Characters below this have their number in a table.
const TABLE: usize = 0x1_0000;
/// A blank wider than this (in ems) is taken for a typed space by programs that read text out of a PDF.
const SPACE: f32 = 0.07;
/// Parts of an em in which such blanks are counted.
const STEPS: u8 = 40;

/// The characters of one face. The number of a character is its place here, counted from 1.
pub(super) struct Face {
    pub font: Font,
    pub characters: Vec<Character>,
    table: Vec<u16>,
    others: BTreeMap<(u8, char), u16>,
    /// How numbers are written.
    pub codes: Codes,
}

/// A character of a face.
#[derive(Clone, Copy, Debug)]
pub(super) struct Character {
    pub c: char,
    /// Its glyph in the font file; none: no face has it, and it is blank.
    pub glyph: Option<u16>,
    /// Its width in thousandths of an em.
    pub width: u16,
    /// Where it is one with a blank after it: the number of the character by itself.
    pub alone: Option<u16>,
}

/// The faces that a layout uses.
pub(super) struct Faces([Option<Face>; Font::ALL.len()]);

/// The face that shows a character. What no face has still has a code, so that it can be copied: a box is drawn there.
pub(super) fn face(glyph: &Glyph) -> Font {
    glyph.font.unwrap_or(Font::Gothic)
}

/// The blanks that the setting leaves after the characters of a line where nobody typed one, in steps beyond what most have.
/// Such a character has a glyph of its own that is so much wider: then no space comes out when the text is copied,
/// searched or read aloud.
pub(super) fn blanks(glyphs: &[Glyph], size: f32) -> Vec<u8> {
    let blank = |pair: &[Glyph]| (pair[1].x - pair[0].x - pair[0].width) / size;
    #[expect(clippy::cast_possible_truncation, reason = "parts of a line")]
    let mut all: Vec<i32> = glyphs
        .windows(2)
        .map(|pair| (blank(pair) * 1000.0).round() as i32)
        .collect();
    all.sort_unstable();
    let most = all.chunk_by(|a, b| a == b).max_by_key(|run| run.len());
    #[expect(clippy::cast_precision_loss, reason = "thousandths of an em")]
    let even = most.map_or(0.0, |run| run[0] as f32 / 1000.0);
    // What is a space to a program is none that characters may have by the way.
    let even = if (0.0..=SPACE).contains(&even) { even } else { 0.0 };
    glyphs
        .windows(2)
        .map(|pair| {
            let own = blank(pair);
            if pair[0].c == ' ' || pair[1].c == ' ' || own <= SPACE {
                return 0;
            }
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "between nothing and two ems"
            )]
            let steps = ((own - even).clamp(0.0, 2.0) * f32::from(STEPS)).round() as u8;
            steps
        })
        .collect()
}

/// How often a face shows its characters: those of the table by themselves, and others, with the blank after them.
#[derive(Default)]
struct Shown {
    table: Vec<u32>,
    others: BTreeMap<(u8, char), u32>,
}

impl Shown {
    fn count(&mut self, blank: u8, c: char) {
        let at = c as usize;
        if blank > 0 || at >= TABLE {
            *self.others.entry((blank, c)).or_default() += 1;
            return;
        }
        if self.table.is_empty() {
            self.table.resize(TABLE, 0);
        }
        self.table[at] += 1;
    }

    /// The characters, each with its blank and how often it is shown, those without a blank first.
    fn all(&self) -> Vec<((u8, char), u32)> {
        let table = (0_u32..).zip(&self.table).filter(|(_, count)| **count > 0);
        let mut all: Vec<((u8, char), u32)> = table
            .filter_map(|(c, count)| Some(((0, char::from_u32(c)?), *count)))
            .chain(self.others.iter().map(|(own, count)| (*own, *count)))
            .collect();
        all.sort_unstable();
        all
    }
}

impl Faces {
    pub(super) fn of(layout: &Layout) -> Self {
        let mut shown: [Shown; Font::ALL.len()] = Default::default();
        let mut boxed = BTreeSet::new();
        let mut count = 0;
        let texts = layout.pages.iter().flat_map(|page| &page.ops);
        for op in texts {
            let Op::Text { line, size, .. } = op else { continue };
            let blanks = blanks(&line.glyphs, *size);
            count += line.glyphs.len();
            for (index, glyph) in line.glyphs.iter().enumerate() {
                let own = &mut shown[face(glyph) as usize];
                if glyph.boxed() {
                    boxed.insert(glyph.c);
                }
                let steps = blanks.get(index).copied().unwrap_or_default();
                if steps > 0 {
                    // It is made of the character by itself.
                    own.count(steps, glyph.c);
                }
                own.count(0, glyph.c);
            }
        }
        let codes = Codes::of(count);
        let faces = Font::ALL.map(|font| {
            let own = &mut shown[font as usize];
            if own.table.is_empty() && own.others.is_empty() {
                return None;
            }
            // Words beside each other are parted by a space.
            own.count(0, ' ');
            Some(Face::new(font, own.all(), &boxed, codes))
        });
        Faces(faces)
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Face> {
        self.0.iter().flatten()
    }

    /// The code of a character with so much blank after it, and its width in thousandths of an em.
    pub(super) fn code(&self, font: Font, c: char, blank: u8) -> (Code, f32) {
        let face = self.0.get(font as usize).and_then(Option::as_ref);
        let Some(face) = face else {
            return (Codes::Whole.code(0), 0.0);
        };
        let number = match face.table.get(c as usize) {
            Some(number) if blank == 0 => *number,
            _ => face.others.get(&(blank, c)).copied().unwrap_or_default(),
        };
        let character = face.characters.get(usize::from(number).wrapping_sub(1));
        (
            face.codes.code(number),
            character.map_or(0.0, |character| f32::from(character.width)),
        )
    }
}

impl Face {
    fn new(font: Font, mut characters: Vec<((u8, char), u32)>, boxed: &BTreeSet<char>, codes: Codes) -> Self {
        let codes = codes.up_to(characters.len());
        // Those that are shown most have the short codes; among themselves they keep their order.
        let short = codes.short().saturating_sub(1).min(characters.len());
        if short > 0 && short < characters.len() {
            characters.select_nth_unstable_by_key(short - 1, |(own, count)| (Reverse(*count), *own));
            characters[..short].sort_unstable();
            characters[short..].sort_unstable();
        }
        let mut face = Face {
            font,
            characters: Vec::with_capacity(characters.len()),
            table: vec![0; TABLE],
            others: BTreeMap::new(),
            codes,
        };
        for (number, ((steps, c), _)) in (1_u16..).zip(&characters) {
            match face.table.get_mut(*c as usize) {
                Some(slot) if *steps == 0 => *slot = number,
                _ => {
                    face.others.insert((*steps, *c), number);
                }
            }
        }
        let ttf = font.face();
        for ((steps, c), _) in &characters {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "advances are small and never negative"
            )]
            let width = font.advance(*c).map(|advance| (advance * 1000.0).round() as u16);
            // What no face has takes the room of its box, or none: a place where a line may break.
            let own = if boxed.contains(c) { 1000 } else { 0 };
            let blank = u16::from(*steps) * (1000 / u16::from(STEPS));
            let alone = match face.table.get(*c as usize) {
                _ if *steps == 0 => None,
                Some(number) => Some(*number),
                None => face.others.get(&(0, *c)).copied(),
            };
            face.characters.push(Character {
                c: *c,
                glyph: ttf.and_then(|ttf| ttf.glyph_index(*c)).map(|glyph| glyph.0),
                width: width.unwrap_or(own) + blank,
                alone,
            });
        }
        face
    }
}
