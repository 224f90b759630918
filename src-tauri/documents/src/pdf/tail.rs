//! The file: objects in packed streams with a packed table of where they are, which the library does not do. Only what
//! is led to from the catalogue is written.

use std::collections::HashMap;
use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document as File, Object, ObjectId, StringFormat, dictionary};
use sha2::{Digest, Sha256};

/// Objects packed together: more pack better, but all of them are unpacked for one.
const TOGETHER: usize = 4000;
/// Packed objects begin at multiples of this.
const ROUND: usize = 10;

/// Data as a stream of PDF has it.
pub(super) fn deflated(data: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(data.len() / 3 + 64), Compression::best());
    // Writing to memory cannot fail.
    let _ = encoder.write_all(data);
    encoder.finish().unwrap_or_default()
}

/// The file as bytes.
pub(super) fn bytes(file: &File) -> Vec<u8> {
    let mut numbers = Numbers::default();
    for (_, object) in file.trailer.iter() {
        numbers.led_to(object);
    }
    let mut at = 0;
    while let Some(id) = numbers.order.get(at).copied() {
        if let Some(object) = file.objects.get(&id) {
            numbers.led_to(object);
        }
        at += 1;
    }
    let mut out = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    // Where each object is: its kind, a place, an index; 0 is never used.
    let mut places: Vec<(u8, usize, usize)> = vec![(0, 0, 0)];
    places.resize(numbers.order.len() + 1, (0, 0, 0));
    let mut plain: Vec<(usize, &Object)> = Vec::new();
    for (index, id) in numbers.order.iter().enumerate() {
        match file.objects.get(id) {
            Some(Object::Stream(stream)) => {
                places[index + 1] = (1, out.len(), 0);
                streamed(&mut out, index + 1, &stream.dict, &stream.content, &numbers);
            }
            Some(object) => plain.push((index + 1, object)),
            None => plain.push((index + 1, &Object::Null)),
        }
    }
    for some in plain.chunks(TOGETHER) {
        let own = places.len();
        let (mut head, mut body) = (Vec::new(), Vec::new());
        for (index, (number, object)) in some.iter().enumerate() {
            places[*number] = (2, own, index);
            let _ = write!(head, "{number} {} ", body.len());
            write(&mut body, object, &numbers);
            // Round numbers of where they begin pack better.
            body.resize((body.len() + 1).next_multiple_of(ROUND), b' ');
        }
        let dictionary = dictionary! {
            "Type" => "ObjStm",
            "N" => super::tags::integer(some.len()),
            "First" => super::tags::integer(head.len()),
            "Filter" => "FlateDecode",
        };
        head.extend(body);
        places.push((1, out.len(), 0));
        streamed(&mut out, own, &dictionary, &deflated(&head), &numbers);
    }
    table(&mut out, places, file, &numbers);
    out
}

/// The table of objects, each place told by how it differs from the one before; and what begins reading.
fn table(out: &mut Vec<u8>, mut places: Vec<(u8, usize, usize)>, file: &File, numbers: &Numbers) {
    let (own, start) = (places.len(), out.len());
    places.push((1, start, 0));
    let mut rows = Vec::with_capacity(places.len() * 8);
    let mut before = [0_u8; 7];
    for (kind, place, index) in &places {
        let mut row = [*kind; 7];
        row[1..5].copy_from_slice(&u32::try_from(*place).unwrap_or_default().to_be_bytes());
        row[5..].copy_from_slice(&u16::try_from(*index).unwrap_or_default().to_be_bytes());
        rows.push(2);
        rows.extend(
            row.iter()
                .zip(before)
                .map(|(byte, before)| byte.wrapping_sub(before)),
        );
        before = row;
    }
    let mut dictionary = file.trailer.clone();
    for stray in ["ID", "Prev", "XRefStm", "Index", "DecodeParms"] {
        dictionary.remove(stray.as_bytes());
    }
    // The same content has the same name.
    let id = Sha256::digest(&*out)[..16].to_vec();
    let id = Object::String(id, StringFormat::Hexadecimal);
    dictionary.set("Type", "XRef");
    dictionary.set("Size", super::tags::integer(places.len()));
    dictionary.set("W", vec![1.into(), 4.into(), 2.into()]);
    dictionary.set("ID", vec![id.clone(), id]);
    dictionary.set("Filter", "FlateDecode");
    dictionary.set("DecodeParms", dictionary! { "Predictor" => 12, "Columns" => 7 });
    streamed(out, own, &dictionary, &deflated(&rows), numbers);
    let _ = write!(out, "startxref\n{start}\n%%EOF\n");
}

/// New numbers of objects, in the order in which they are led to.
#[derive(Default)]
struct Numbers {
    order: Vec<ObjectId>,
    numbers: HashMap<ObjectId, usize>,
}

impl Numbers {
    fn led_to(&mut self, object: &Object) {
        match object {
            Object::Reference(id) => {
                let next = self.order.len() + 1;
                if let std::collections::hash_map::Entry::Vacant(entry) = self.numbers.entry(*id) {
                    entry.insert(next);
                    self.order.push(*id);
                }
            }
            Object::Array(items) => items.iter().for_each(|item| self.led_to(item)),
            Object::Dictionary(dictionary) => dictionary.iter().for_each(|(_, item)| self.led_to(item)),
            Object::Stream(stream) => stream.dict.iter().for_each(|(_, item)| self.led_to(item)),
            _ => {}
        }
    }
}

fn streamed(out: &mut Vec<u8>, number: usize, dictionary: &Dictionary, content: &[u8], numbers: &Numbers) {
    let mut dictionary = dictionary.clone();
    dictionary.set("Length", super::tags::integer(content.len()));
    let _ = writeln!(out, "{number} 0 obj");
    write(out, &Object::Dictionary(dictionary), numbers);
    out.extend(b"stream\n");
    out.extend(content);
    out.extend(b"\nendstream\nendobj\n");
}

/// Writes an object with no more blanks than it needs.
fn write(out: &mut Vec<u8>, object: &Object, numbers: &Numbers) {
    // What begins with a letter or a digit is parted from a letter or digit before it.
    let part = |out: &mut Vec<u8>| {
        if out
            .last()
            .is_some_and(|last| last.is_ascii_alphanumeric() || *last == b'.')
        {
            out.push(b' ');
        }
    };
    match object {
        Object::Null => {
            part(out);
            out.extend(b"null");
        }
        Object::Boolean(value) => {
            part(out);
            let _ = write!(out, "{value}");
        }
        Object::Integer(value) => {
            part(out);
            let _ = write!(out, "{value}");
        }
        Object::Real(value) => {
            part(out);
            let words = format!("{value:.2}");
            out.extend(words.trim_end_matches('0').trim_end_matches('.').as_bytes());
        }
        Object::Name(name) => {
            out.push(b'/');
            for byte in name {
                match byte {
                    b'!'..=b'~' if !b"#()<>[]{}/%".contains(byte) => out.push(*byte),
                    _ => {
                        let _ = write!(out, "#{byte:02X}");
                    }
                }
            }
        }
        Object::String(text, StringFormat::Hexadecimal) => {
            out.push(b'<');
            for byte in text {
                let _ = write!(out, "{byte:02X}");
            }
            out.push(b'>');
        }
        Object::String(text, StringFormat::Literal) => {
            out.push(b'(');
            for byte in text {
                match byte {
                    b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
                    b'\r' => out.extend(b"\\r"),
                    _ => out.push(*byte),
                }
            }
            out.push(b')');
        }
        Object::Array(items) => {
            out.push(b'[');
            for item in items {
                write(out, item, numbers);
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => {
            out.extend(b"<<");
            for (name, item) in dictionary {
                write(out, &Object::Name(name.clone()), numbers);
                write(out, item, numbers);
            }
            out.extend(b">>");
        }
        Object::Reference(id) => {
            part(out);
            let _ = write!(
                out,
                "{} 0 R",
                numbers.numbers.get(id).copied().unwrap_or_default()
            );
        }
        // A stream is always an object of its own.
        Object::Stream(_) => out.extend(b"null"),
    }
}
