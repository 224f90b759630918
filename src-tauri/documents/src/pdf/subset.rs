//! A TrueType font of only the glyphs that are used. Programs of the font that fit outlines to coarse screens are left
//! out: paper and today's screens do without, and they are a third of it.

use std::collections::BTreeMap;

use ttf_parser::{Face as Ttf, Tag};

use super::faces::Character;

/// Bits of a part of a composite glyph.
const WORDS: u16 = 0x0001;
const MOVED: u16 = 0x0002;
const SCALE: u16 = 0x0008;
const MORE: u16 = 0x0020;
const SCALES: u16 = 0x0040;
const MATRIX: u16 = 0x0080;
const INSTRUCTIONS: u16 = 0x0100;

/// The font file with the characters in their order from glyph 1; `None` when the font is damaged.
pub(super) fn subset(ttf: &Ttf, characters: &[Character]) -> Option<Vec<u8>> {
    let table = |name: &[u8; 4]| ttf.raw_face().table(Tag::from_bytes(name));
    let (mut head, mut hhea, mut maxp) = (
        table(b"head")?.to_vec(),
        table(b"hhea")?.to_vec(),
        table(b"maxp")?.to_vec(),
    );
    let from = Source {
        glyf: table(b"glyf")?,
        loca: table(b"loca")?,
        long: word(&head, 50)? != 0,
    };
    // Glyph 0 is what is shown for a character that is missing; parts of composite glyphs follow the characters.
    let mut glyphs: Vec<Glyph> = std::iter::once(Glyph::Source(0))
        .chain(characters.iter().map(Glyph::of))
        .collect();
    let mut parts: BTreeMap<u16, u16> = BTreeMap::new();
    let mut glyf: Vec<u8> = Vec::new();
    let mut offsets = vec![0_u32];
    let mut at = 0;
    while at < glyphs.len() {
        let outline = match glyphs[at] {
            Glyph::Blank => Vec::new(),
            Glyph::Wider { alone, source } => wider(source.and_then(|id| from.outline(id)), alone),
            Glyph::Source(id) => {
                let outline = from.outline(id)?;
                if word(outline, 0).is_some_and(|contours| contours >= 0x8000) {
                    composite(outline, |part| {
                        *parts.entry(part).or_insert_with(|| {
                            glyphs.push(Glyph::Source(part));
                            u16::try_from(glyphs.len() - 1).unwrap_or_default()
                        })
                    })?
                } else {
                    simple(outline)?
                }
            }
        };
        glyf.extend(outline);
        glyf.resize(glyf.len().next_multiple_of(2), 0);
        offsets.push(u32::try_from(glyf.len()).ok()?);
        at += 1;
    }
    let mut hmtx = Vec::with_capacity(glyphs.len() * 4);
    for (index, glyph) in glyphs.iter().enumerate() {
        let character = index.checked_sub(1).and_then(|index| characters.get(index));
        let said = character.map(|character| {
            let units = u32::from(character.width) * u32::from(ttf.units_per_em());
            u16::try_from((units + 500) / 1000).unwrap_or(u16::MAX)
        });
        let (id, advance) = match glyph {
            Glyph::Source(id) => (Some(*id), None),
            Glyph::Wider { source, .. } => (*source, said),
            Glyph::Blank => (None, said),
        };
        let id = id.map(ttf_parser::GlyphId);
        // A glyph by itself is as wide as it always was.
        let own = id.and_then(|id| ttf.glyph_hor_advance(id));
        let bearing = id.and_then(|id| ttf.glyph_hor_side_bearing(id));
        hmtx.extend(advance.or(own)?.to_be_bytes());
        hmtx.extend(bearing.unwrap_or_default().to_be_bytes());
    }
    let count = u16::try_from(glyphs.len()).ok()?.to_be_bytes();
    hhea.get_mut(34..36)?.copy_from_slice(&count);
    maxp.get_mut(4..6)?.copy_from_slice(&count);
    // No programs: no room for them is needed.
    maxp.get_mut(26..28)?.fill(0);
    // Wider glyphs are made of others, which may be made of others themselves.
    for (simple, composed) in [(6, 10), (8, 12)] {
        let most = word(&maxp, simple)?.max(word(&maxp, composed)?);
        maxp.get_mut(composed..composed + 2)?
            .copy_from_slice(&most.to_be_bytes());
    }
    let parts = word(&maxp, 28)?.max(1);
    maxp.get_mut(28..30)?.copy_from_slice(&parts.to_be_bytes());
    let depth = word(&maxp, 30)?.saturating_add(1);
    maxp.get_mut(30..32)?.copy_from_slice(&depth.to_be_bytes());
    let long = glyf.len() > 0x1_FFFE;
    head.get_mut(50..52)?
        .copy_from_slice(&u16::from(long).to_be_bytes());
    let loca: Vec<u8> = if long {
        offsets.iter().flat_map(|offset| offset.to_be_bytes()).collect()
    } else {
        let half = |offset: &u32| u16::try_from(offset / 2).unwrap_or_default().to_be_bytes();
        offsets.iter().flat_map(half).collect()
    };
    Some(file([
        (b"glyf", glyf),
        (b"head", head),
        (b"hhea", hhea),
        (b"hmtx", hmtx),
        (b"loca", loca),
        (b"maxp", maxp),
    ]))
}

fn word(data: &[u8], at: usize) -> Option<u16> {
    let bytes = data.get(at..at + 2)?;
    Some(u16::from_be_bytes([bytes[0], bytes[1]]))
}

/// Where the outline of a glyph comes from.
#[derive(Clone, Copy)]
enum Glyph {
    Blank,
    /// A glyph of the whole font.
    Source(u16),
    /// A glyph of the subset, with blank after it.
    Wider {
        alone: u16,
        source: Option<u16>,
    },
}

impl Glyph {
    fn of(character: &Character) -> Self {
        match (character.alone, character.glyph) {
            (Some(alone), source) => Glyph::Wider { alone, source },
            (None, Some(glyph)) => Glyph::Source(glyph),
            (None, None) => Glyph::Blank,
        }
    }
}

/// A glyph made of one other. What has no outline needs none.
fn wider(outline: Option<&[u8]>, alone: u16) -> Vec<u8> {
    let Some(area) = outline.and_then(|outline| outline.get(2..10)) else {
        return Vec::new();
    };
    let mut glyph = vec![0xFF, 0xFF];
    glyph.extend(area);
    // Moved by nothing.
    glyph.extend(MOVED.to_be_bytes());
    glyph.extend(alone.to_be_bytes());
    glyph.extend([0, 0]);
    glyph
}

/// The outlines of the whole font.
struct Source<'a> {
    glyf: &'a [u8],
    loca: &'a [u8],
    long: bool,
}

impl<'a> Source<'a> {
    fn outline(&self, glyph: u16) -> Option<&'a [u8]> {
        let offset = |index: usize| {
            if self.long {
                let bytes = self.loca.get(index * 4..index * 4 + 4)?;
                Some(u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]) as usize)
            } else {
                Some(usize::from(word(self.loca, index * 2)?) * 2)
            }
        };
        let index = usize::from(glyph);
        self.glyf.get(offset(index)?..offset(index + 1)?)
    }
}

/// A glyph of contours without its program.
fn simple(outline: &[u8]) -> Option<Vec<u8>> {
    if outline.is_empty() {
        return Some(Vec::new());
    }
    let contours = usize::from(word(outline, 0)?);
    let at = 10 + contours * 2;
    let length = usize::from(word(outline, at)?);
    let mut glyph = outline.get(..at)?.to_vec();
    glyph.extend([0, 0]);
    glyph.extend(outline.get(at + 2 + length..)?);
    Some(glyph)
}

/// A glyph of other glyphs, these by their new numbers, without its program.
fn composite(outline: &[u8], mut renumber: impl FnMut(u16) -> u16) -> Option<Vec<u8>> {
    let mut glyph = outline.to_vec();
    let mut at = 10;
    loop {
        let flags = word(&glyph, at)?;
        let part = renumber(word(&glyph, at + 2)?);
        glyph
            .get_mut(at..at + 2)?
            .copy_from_slice(&(flags & !INSTRUCTIONS).to_be_bytes());
        glyph
            .get_mut(at + 2..at + 4)?
            .copy_from_slice(&part.to_be_bytes());
        at += 4 + if flags & WORDS == 0 { 2 } else { 4 };
        at += match flags {
            flags if flags & SCALE != 0 => 2,
            flags if flags & SCALES != 0 => 4,
            flags if flags & MATRIX != 0 => 8,
            _ => 0,
        };
        if flags & MORE == 0 {
            glyph.truncate(at);
            return Some(glyph);
        }
    }
}

/// Tables, in the order of their names, as a font file.
fn file(tables: [(&[u8; 4], Vec<u8>); 6]) -> Vec<u8> {
    let sum = |data: &[u8]| {
        data.chunks(4).fold(0_u32, |sum, chunk| {
            let mut bytes = [0; 4];
            bytes[..chunk.len()].copy_from_slice(chunk);
            sum.wrapping_add(u32::from_be_bytes(bytes))
        })
    };
    // Version 1.0, six tables, and what a binary search among them needs.
    let mut file = vec![0, 1, 0, 0, 0, 6, 0, 64, 0, 2, 0, 32];
    let mut offset = file.len() + tables.len() * 16;
    let mut body = Vec::new();
    let mut head = 0;
    for (name, mut data) in tables {
        let length = data.len();
        if name == b"head" {
            head = offset;
            data[8..12].fill(0);
        }
        data.resize(length.next_multiple_of(4), 0);
        file.extend(name);
        for number in [sum(&data), as_u32(offset), as_u32(length)] {
            file.extend(number.to_be_bytes());
        }
        offset += data.len();
        body.extend(data);
    }
    file.extend(body);
    let adjustment = 0xB1B0_AFBA_u32.wrapping_sub(sum(&file));
    file[head + 8..head + 12].copy_from_slice(&adjustment.to_be_bytes());
    file
}

fn as_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::Font;

    #[derive(Default, PartialEq, Debug)]
    struct Traced(Vec<(char, i32, i32)>);

    impl ttf_parser::OutlineBuilder for Traced {
        fn move_to(&mut self, x: f32, y: f32) {
            self.0.push(('m', x as i32, y as i32));
        }
        fn line_to(&mut self, x: f32, y: f32) {
            self.0.push(('l', x as i32, y as i32));
        }
        fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
            self.0
                .extend([('q', x1 as i32, y1 as i32), ('q', x as i32, y as i32)]);
        }
        fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {}
        fn close(&mut self) {
            self.0.push(('z', 0, 0));
        }
    }

    #[test]
    fn a_subset_draws_the_same_outlines_as_wide_as_before() {
        for font in Font::ALL {
            let whole = font.face().unwrap();
            // Characters of every kind that the face has, some of them made of others.
            let characters: Vec<Character> = "aÅéñ0一鬱、。「ぱガ①㈱𠮷髙"
                .chars()
                .chain('\u{E000}'..'\u{E001}')
                .map(|c| Character {
                    c,
                    glyph: whole.glyph_index(c).map(|id| id.0),
                    width: 1000,
                    alone: None,
                })
                .collect();
            let bytes = subset(whole, &characters).unwrap();
            let small = Ttf::parse(&bytes, 0).unwrap();
            for (index, character) in characters.iter().enumerate() {
                let id = ttf_parser::GlyphId(u16::try_from(index + 1).unwrap());
                let (mut a, mut b) = (Traced::default(), Traced::default());
                let Some(glyph) = character.glyph.map(ttf_parser::GlyphId) else {
                    assert!(small.outline_glyph(id, &mut b).is_none());
                    assert_eq!(small.glyph_hor_advance(id), Some(whole.units_per_em()));
                    continue;
                };
                assert_eq!(
                    whole.outline_glyph(glyph, &mut a),
                    small.outline_glyph(id, &mut b),
                    "{font:?} {}",
                    character.c
                );
                assert_eq!(a, b, "{font:?} {}", character.c);
                assert_eq!(whole.glyph_hor_advance(glyph), small.glyph_hor_advance(id));
            }
        }
    }

    #[test]
    fn a_character_with_blank_after_it_draws_the_same_and_is_wider() {
        let whole = Font::Gothic.face().unwrap();
        let glyph = whole.glyph_index('。').map(|id| id.0);
        let character = |width: u16, alone: Option<u16>| Character {
            c: '。',
            glyph,
            width,
            alone,
        };
        let bytes = subset(whole, &[character(500, None), character(1000, Some(1))]).unwrap();
        let small = Ttf::parse(&bytes, 0).unwrap();
        let (mut a, mut b) = (Traced::default(), Traced::default());
        small.outline_glyph(ttf_parser::GlyphId(1), &mut a).unwrap();
        small.outline_glyph(ttf_parser::GlyphId(2), &mut b).unwrap();
        assert_eq!(a, b);
        let wide = small.glyph_hor_advance(ttf_parser::GlyphId(2));
        assert_eq!(wide, Some(whole.units_per_em()));
    }
}
