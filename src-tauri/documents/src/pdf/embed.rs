//! A face in the file: its subset, the widths of its characters, and what they say.

use std::fmt::Write;

use lopdf::{Dictionary, Document as File, Object, ObjectId, Stream, dictionary};
use sha2::{Digest, Sha256};

use super::PdfError;
use super::codes::{Code, Codes, MAP};
use super::faces::{Character, Face};
use super::subset::subset;
use super::tail::deflated;

/// Adds a face; its dictionary. `encoding` is what [`encoding`] made of its codes.
pub(super) fn embed(file: &mut File, face: &Face, encoding: Object) -> Result<ObjectId, PdfError> {
    let ttf = face.font.face().ok_or(PdfError::Font)?;
    let font = subset(ttf, &face.characters).ok_or(PdfError::Font)?;
    let name = Object::Name(format!("{}+{}", label(&font), face.font.name()).into_bytes());
    let scale = 1000.0 / f32::from(ttf.units_per_em());
    let scaled = |units: i16| Object::Integer(rounded(f32::from(units) * scale));
    let area = ttf.global_bounding_box();
    let length = i64::try_from(font.len()).unwrap_or(i64::MAX);
    let program = file.add_object(stream(dictionary! { "Length1" => length }, &font));
    let bold = face.font.name().ends_with("Bold");
    let descriptor = file.add_object(dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => name.clone(),
        // Symbolic: its characters are not those of a Latin alphabet only.
        "Flags" => 4,
        "FontBBox" => [area.x_min, area.y_min, area.x_max, area.y_max].map(scaled).to_vec(),
        "ItalicAngle" => 0,
        "Ascent" => scaled(ttf.ascender()),
        "Descent" => scaled(ttf.descender()),
        "CapHeight" => scaled(ttf.capital_height().unwrap_or_else(|| ttf.ascender())),
        "StemV" => if bold { 120 } else { 80 },
        "FontFile2" => Object::Reference(program),
    });
    let descendant = file.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "CIDFontType2",
        "BaseFont" => name.clone(),
        "CIDSystemInfo" => identity(),
        "FontDescriptor" => Object::Reference(descriptor),
        "DW" => 1000,
        "W" => widths(&face.characters),
        "CIDToGIDMap" => "Identity",
    });
    let says = file.add_object(stream(Dictionary::new(), says(face).as_bytes()));
    Ok(file.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "Type0",
        "BaseFont" => name,
        "Encoding" => encoding,
        "DescendantFonts" => vec![Object::Reference(descendant)],
        "ToUnicode" => Object::Reference(says),
    }))
}

/// A stream of its deflated content.
pub(super) fn stream(mut dictionary: Dictionary, content: &[u8]) -> Object {
    dictionary.set("Filter", "FlateDecode");
    Object::Stream(Stream::new(dictionary, deflated(content)))
}

#[expect(clippy::cast_possible_truncation, reason = "measures of a font")]
fn rounded(measure: f32) -> i64 {
    measure.round() as i64
}

/// Six letters that tell this subset from others of its face.
fn label(font: &[u8]) -> String {
    let hash = Sha256::digest(font);
    hash.iter()
        .take(6)
        .map(|byte| char::from(b'A' + byte % 26))
        .collect()
}

/// The widths of characters that are not an em wide, in runs.
fn widths(characters: &[Character]) -> Vec<Object> {
    let mut widths = Vec::new();
    let mut from = 1_i64;
    for run in characters.chunk_by(|a, b| (a.width == 1000) == (b.width == 1000)) {
        if run[0].width != 1000 {
            let run: Vec<Object> = run
                .iter()
                .map(|character| Object::Integer(character.width.into()))
                .collect();
            widths.extend([Object::Integer(from), Object::Array(run)]);
        }
        from += i64::try_from(run.len()).unwrap_or_default();
    }
    widths
}

/// What leads from codes to the characters of a face: known to all programs, or a map in the file.
pub(super) fn encoding(file: &mut File, codes: Codes) -> Object {
    let Some(map) = codes.map() else {
        return Object::Name(b"Identity-H".to_vec());
    };
    let own = dictionary! {
        "Type" => "CMap",
        "CMapName" => Object::Name(MAP.into()),
        "CIDSystemInfo" => identity(),
        "WMode" => 0,
    };
    Object::Reference(file.add_object(stream(own, map.as_bytes())))
}

/// The characters are those of no other collection.
fn identity() -> Object {
    Object::Dictionary(dictionary! {
        "Registry" => Object::string_literal("Adobe"),
        "Ordering" => Object::string_literal("Identity"),
        "Supplement" => 0,
    })
}

/// What the codes say, for programs that read the text.
fn says(face: &Face) -> String {
    let mut map = format!(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n{}",
        face.codes.spaces()
    );
    let codes: Vec<(Code, char)> = (1..)
        .zip(&face.characters)
        .map(|(number, character)| (face.codes.code(number), character.c))
        .collect();
    // A hundred codes at most may be said at once.
    for some in codes.chunks(100) {
        // Writing to a string cannot fail.
        let _ = writeln!(map, "{} beginbfchar", some.len());
        for (code, c) in some {
            let _ = write!(map, "<{}> <", code.hexadecimal());
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(map, "{unit:04X}");
            }
            map.push_str(">\n");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend");
    map
}
