//! What PDF/A-2a asks for, as far as a program can tell.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as File, Object};

pub fn problems(file: &File, bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    if !bytes.starts_with(b"%PDF-1.7\n%") || bytes[10..14].iter().any(|byte| *byte < 128) {
        found.push("the head of the file".to_owned());
    }
    if file.trailer.has(b"Encrypt") {
        found.push("it is encrypted".to_owned());
    }
    if !matches!(file.trailer.get(b"ID"), Ok(Object::Array(parts)) if parts.len() == 2) {
        found.push("the file has no name".to_owned());
    }
    found.extend(metadata(file));
    for object in file.objects.values() {
        let dict = match object {
            Object::Dictionary(dict) => dict,
            Object::Stream(stream) => &stream.dict,
            _ => continue,
        };
        for forbidden in ["SMask", "CA", "ca", "BM", "JavaScript", "JS", "AA", "EF"] {
            if dict.has(forbidden.as_bytes()) {
                found.push(format!("{forbidden} is forbidden"));
            }
        }
        // A picture is sRGB as the output intent says, and shown as it is.
        if is(dict, "Subtype", "Image")
            && (!is(dict, "ColorSpace", "DeviceRGB")
                || ["Interpolate", "Alternates", "OPI", "Mask"]
                    .iter()
                    .any(|key| dict.has(key.as_bytes())))
        {
            found.push("a picture that is not shown as it is".to_owned());
        }
        if dict.has(b"LZWDecode") {
            found.push("LZW is forbidden".to_owned());
        }
        if is(dict, "Type", "Font") {
            found.extend(font(file, dict));
        }
        if is(dict, "Type", "Annot") && !matches!(dict.get(b"F"), Ok(Object::Integer(4))) {
            found.push("a link that is not printed".to_owned());
        }
    }
    found
}

fn is(dict: &Dictionary, key: &str, name: &str) -> bool {
    matches!(dict.get(key.as_bytes()), Ok(Object::Name(own)) if own == name.as_bytes())
}

fn metadata(file: &File) -> Vec<String> {
    let mut found = Vec::new();
    let catalog = file.catalog().unwrap();
    let packet = catalog.get(b"Metadata").unwrap().as_reference().unwrap();
    let packet = file.get_object(packet).unwrap().as_stream().unwrap();
    let xmp = String::from_utf8(packet.content.clone()).expect("metadata as they are");
    let mut reader = quick_xml::Reader::from_str(&xmp);
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Eof) => break,
            Ok(_) => {}
            Err(error) => panic!("{error}: {xmp}"),
        }
    }
    let info = file.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let info = file.get_dictionary(info).unwrap();
    let text = |name: &str| lopdf::decode_text_string(info.get(name.as_bytes()).unwrap()).unwrap();
    let title = text("Title");
    let escaped = title
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;");
    let date = text("CreationDate");
    let date = format!("{}-{}-{}T12:00:00Z", &date[2..6], &date[6..8], &date[8..10]);
    for words in [
        "<pdfuaid:part>1</pdfuaid:part>",
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        &format!("<rdf:li xml:lang=\"x-default\">{escaped}</rdf:li>"),
        &format!("<xmp:CreateDate>{date}</xmp:CreateDate>"),
    ] {
        if !xmp.contains(words) {
            found.push(format!("the metadata do not say {words}"));
        }
    }
    if title.is_empty() {
        found.push("no title".to_owned());
    }
    let intents = catalog.get(b"OutputIntents").unwrap().as_array().unwrap();
    let intent = intents[0].as_dict().unwrap();
    let profile = intent.get(b"DestOutputProfile").unwrap().as_reference().unwrap();
    let profile = file.get_object(profile).unwrap().as_stream().unwrap();
    let profile = profile.decompressed_content().unwrap();
    if !is(intent, "S", "GTS_PDFA1") || &profile[12..20] != b"mntrRGB " {
        found.push("no intent of output".to_owned());
    }
    found
}

/// A face is embedded, says what its characters are, and they are as wide as in its program.
fn font(file: &File, dict: &Dictionary) -> Vec<String> {
    let mut found = Vec::new();
    if is(dict, "Subtype", "Type0") {
        if !dict.has(b"ToUnicode") {
            found.push("a font that does not say its characters".to_owned());
        }
        // Its codes lead to its characters by a map that all programs know or one in the file, across the page.
        let across = match dict.get(b"Encoding").unwrap() {
            Object::Reference(map) => {
                let map = file.get_object(*map).unwrap().as_stream().unwrap();
                let words = map.decompressed_content().unwrap();
                let name = map.dict.get(b"CMapName").unwrap().as_name().unwrap();
                let name = format!("/CMapName /{} def", String::from_utf8_lossy(name));
                let words = String::from_utf8_lossy(&words).into_owned();
                map.dict.get(b"WMode").unwrap().as_i64().unwrap() == 0
                    && words.contains("/WMode 0 def")
                    && words.contains(&name)
            }
            _ => is(dict, "Encoding", "Identity-H"),
        };
        if !across {
            found.push("a font whose codes do not lead to its characters".to_owned());
        }
        return found;
    }
    if !is(dict, "CIDToGIDMap", "Identity") {
        found.push("a font without a map of its glyphs".to_owned());
    }
    let descriptor = dict.get(b"FontDescriptor").unwrap().as_reference().unwrap();
    let descriptor = file.get_dictionary(descriptor).unwrap();
    let program = descriptor.get(b"FontFile2").expect("fonts are embedded");
    let program = file
        .get_object(program.as_reference().unwrap())
        .unwrap()
        .as_stream()
        .unwrap();
    let program = program.decompressed_content().unwrap();
    let face = ttf_parser::Face::parse(&program, 0).expect("the font can be read");
    let mut widths: BTreeMap<u16, i64> = BTreeMap::new();
    let array = dict.get(b"W").unwrap().as_array().unwrap();
    for pair in array.chunks(2) {
        let from = u16::try_from(pair[0].as_i64().unwrap()).unwrap();
        for (code, width) in (from..).zip(pair[1].as_array().unwrap()) {
            widths.insert(code, width.as_i64().unwrap());
        }
    }
    let standard = dict.get(b"DW").unwrap().as_i64().unwrap();
    for code in 1..face.number_of_glyphs() {
        let said = widths.get(&code).copied().unwrap_or(standard);
        let own = face.glyph_hor_advance(ttf_parser::GlyphId(code)).unwrap();
        let own = f32::from(own) * 1000.0 / f32::from(face.units_per_em());
        #[expect(clippy::cast_precision_loss, reason = "widths of characters")]
        let apart = (said as f32 - own).abs();
        // Parts of other glyphs, at the end, are never shown by themselves.
        if apart > 1.0 && widths.keys().last().is_some_and(|last| code <= *last) {
            found.push(format!("glyph {code} is {own} wide and said to be {said}"));
        }
    }
    found
}
