//! The outline: sections under the title, and what is beneath them under the sections.

use lopdf::{Dictionary, Document as File, Object, ObjectId, dictionary};

use super::{destination, words};
use crate::ops::{Layout, OutlineEntry};

/// Adds the outline; its root. None where there are no headings.
pub(super) fn outline(file: &mut File, layout: &Layout, pages: &[ObjectId]) -> Option<ObjectId> {
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
    // What is beneath each entry, and last what is beneath none.
    let top = entries.len();
    let mut beneath: Vec<Vec<usize>> = vec![Vec::new(); top + 1];
    let mut above: Vec<usize> = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        while above
            .last()
            .is_some_and(|above| entries[*above].level >= entry.level)
        {
            above.pop();
        }
        let parent = above.last().copied().unwrap_or(top);
        beneath[parent].push(index);
        above.push(index);
    }
    for (parent, siblings) in beneath.iter().enumerate() {
        for (place, index) in siblings.iter().enumerate() {
            let entry = entries[*index];
            let mut item = dictionary! {
                "Title" => words(&entry.text),
                "Parent" => Object::Reference(ids.get(parent).copied().unwrap_or(root)),
                "Dest" => destination(layout, pages, (entry.page, entry.y)),
            };
            if let Some(before) = place.checked_sub(1) {
                item.set("Prev", Object::Reference(ids[siblings[before]]));
            }
            if let Some(next) = siblings.get(place + 1) {
                item.set("Next", Object::Reference(ids[*next]));
            }
            family(&mut item, &beneath[*index], &ids);
            file.objects.insert(ids[*index], Object::Dictionary(item));
        }
    }
    let mut dictionary = dictionary! { "Type" => "Outlines" };
    family(&mut dictionary, &beneath[top], &ids);
    file.objects.insert(root, Object::Dictionary(dictionary));
    Some(root)
}

fn family(item: &mut Dictionary, children: &[usize], ids: &[ObjectId]) {
    if let (Some(first), Some(last)) = (children.first(), children.last()) {
        item.set("First", Object::Reference(ids[*first]));
        item.set("Last", Object::Reference(ids[*last]));
        item.set("Count", super::tags::integer(children.len()));
    }
}
