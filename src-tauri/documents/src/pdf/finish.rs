//! What the PDF library leaves out or sets otherwise: language, dates, a nested outline.

use lopdf::{Dictionary, Document as File, Object, ObjectId, StringFormat, dictionary};

use crate::block::Document;
use crate::ops::{Layout, OutlineEntry};

pub(super) fn finish(mut file: File, document: &Document, layout: &Layout) -> lopdf::Result<Vec<u8>> {
    let outline = outline(&mut file, layout);
    let info = file.add_object(info(document));
    file.trailer.set("Info", Object::Reference(info));
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", Object::string_literal(document.lang.tag()));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    for stray in ["OutputIntents", "Metadata", "Outlines"] {
        catalog.remove(stray.as_bytes());
    }
    if let Some(outline) = outline {
        catalog.set("Outlines", Object::Reference(outline));
        catalog.set("PageMode", "UseOutlines");
    }
    file.version = "1.7".into();
    file.prune_objects();
    file.renumber_objects();
    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)?;
    Ok(bytes)
}

fn words(text: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

fn info(document: &Document) -> Dictionary {
    // The date printed, at noon: the day is what counts, and the same input gives the same file.
    let date = Object::string_literal(format!("D:{}120000Z", document.date.strftime("%Y%m%d")));
    dictionary! {
        "Title" => words(&document.title),
        "Author" => words(&document.company),
        "Creator" => words("Sonae"),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    }
}

/// The outline: sections under the title, and what is beneath them under the sections.
fn outline(file: &mut File, layout: &Layout) -> Option<ObjectId> {
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let entries: Vec<&OutlineEntry> = layout
        .outline
        .iter()
        .filter(|entry| entry.page < pages.len())
        .collect();
    if entries.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = entries.iter().map(|_| file.new_object_id()).collect();
    let parents: Vec<Option<usize>> = (0..entries.len())
        .map(|index| {
            (0..index)
                .rev()
                .find(|p| entries[*p].level < entries[index].level)
        })
        .collect();
    for (index, entry) in entries.iter().enumerate() {
        let siblings: Vec<usize> = (0..entries.len())
            .filter(|other| parents[*other] == parents[index])
            .collect();
        let place = siblings.iter().position(|other| *other == index)?;
        let height = layout.pages.get(entry.page).map_or(842.0, |page| page.height);
        let mut item = dictionary! {
            "Title" => words(&entry.text),
            "Parent" => Object::Reference(parents[index].map_or(root, |parent| ids[parent])),
            "Dest" => vec![
                Object::Reference(pages[entry.page]),
                Object::Name(b"XYZ".to_vec()),
                Object::Null,
                Object::Real(height - entry.y + 12.0),
                Object::Null,
            ],
        };
        if place > 0 {
            item.set("Prev", Object::Reference(ids[siblings[place - 1]]));
        }
        if let Some(next) = siblings.get(place + 1) {
            item.set("Next", Object::Reference(ids[*next]));
        }
        family(&mut item, &children(&parents, Some(index)), &ids);
        file.objects.insert(ids[index], Object::Dictionary(item));
    }
    let mut dictionary = dictionary! { "Type" => "Outlines" };
    family(&mut dictionary, &children(&parents, None), &ids);
    file.objects.insert(root, Object::Dictionary(dictionary));
    Some(root)
}

fn children(parents: &[Option<usize>], of: Option<usize>) -> Vec<usize> {
    (0..parents.len()).filter(|child| parents[*child] == of).collect()
}

fn family(item: &mut Dictionary, children: &[usize], ids: &[ObjectId]) {
    if let (Some(first), Some(last)) = (children.first(), children.last()) {
        item.set("First", Object::Reference(ids[*first]));
        item.set("Last", Object::Reference(ids[*last]));
        item.set("Count", i64::try_from(children.len()).unwrap_or(0));
    }
}
