//! The tree of elements as objects of the file.

use lopdf::{Dictionary, Document as File, Object, ObjectId, dictionary};

use super::structure::{Element, Kid, Labels, Role, Structure};
use super::words;
use crate::ops::Said;

/// Where the content of pages belongs: pages with the elements of what is marked on them, and links with theirs.
pub(super) struct Marked<'a> {
    pub pages: &'a [ObjectId],
    /// The element of each marked content, a list a page.
    pub content: &'a [Vec<usize>],
    /// Each link with its page and element.
    pub links: &'a [(ObjectId, usize, usize)],
}

/// Writes the tree; its root.
pub(super) fn tags(file: &mut File, structure: &Structure, marked: &Marked) -> ObjectId {
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = structure.elements.iter().map(|_| file.new_object_id()).collect();
    let mut notes = Vec::new();
    for (own, element) in structure.elements.iter().enumerate() {
        let parent = if own == 0 { root } else { ids[element.parent] };
        let mut object = dictionary! {
            "S" => Object::Name(element.role.name().into()),
            "P" => Object::Reference(parent),
        };
        kids(&mut object, element, &ids, marked);
        said(&mut object, element);
        if element.role == Role::Note {
            let name = format!("n{own:06}");
            object.set("ID", Object::string_literal(name.as_str()));
            notes.extend([Object::string_literal(name.as_str()), Object::Reference(ids[own])]);
        }
        file.objects.insert(ids[own], Object::Dictionary(object));
    }
    let mut numbers = Vec::new();
    for (page, content) in marked.content.iter().enumerate() {
        let elements: Vec<Object> = content.iter().map(|own| Object::Reference(ids[*own])).collect();
        numbers.extend([integer(page), Object::Reference(file.add_object(elements))]);
    }
    for (index, (_, _, element)) in marked.links.iter().enumerate() {
        numbers.extend([
            integer(marked.pages.len() + index),
            Object::Reference(ids[*element]),
        ]);
    }
    let parents = file.add_object(dictionary! { "Nums" => numbers });
    let mut object = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => Object::Reference(ids[0]),
        "ParentTree" => Object::Reference(parents),
        "ParentTreeNextKey" => integer(marked.pages.len() + marked.links.len()),
    };
    if let [first, .., _] = notes.as_slice() {
        // A tree of one leaf says its limits at the leaf only.
        let limits = vec![first.clone(), notes[notes.len() - 2].clone()];
        let leaf = file.add_object(dictionary! { "Limits" => limits, "Names" => notes });
        object.set("IDTree", dictionary! { "Kids" => vec![Object::Reference(leaf)] });
    }
    file.objects.insert(root, Object::Dictionary(object));
    root
}

/// The key of a link in the tree of parents.
pub(super) fn link_key(pages: usize, link: usize) -> Object {
    integer(pages + link)
}

fn kids(object: &mut Dictionary, element: &Element, ids: &[ObjectId], marked: &Marked) {
    let page_of = |kid: &Kid| match kid {
        Kid::Content { page, .. } => Some(*page),
        _ => None,
    };
    let own = element.kids.iter().find_map(page_of);
    if let Some(page) = own {
        object.set("Pg", Object::Reference(marked.pages[page]));
    }
    let mut kids: Vec<Object> = element
        .kids
        .iter()
        .map(|kid| match kid {
            Kid::Element(kid) => Object::Reference(ids[*kid]),
            Kid::Content { page, number } if Some(*page) == own => integer(*number),
            Kid::Content { page, number } => Object::Dictionary(dictionary! {
                "Type" => "MCR",
                "Pg" => Object::Reference(marked.pages[*page]),
                "MCID" => integer(*number),
            }),
            Kid::Link(link) => {
                let (annotation, page, _) = marked.links[*link];
                Object::Dictionary(dictionary! {
                    "Type" => "OBJR",
                    "Pg" => Object::Reference(marked.pages[page]),
                    "Obj" => Object::Reference(annotation),
                })
            }
        })
        .collect();
    match kids.len() {
        0 => {}
        1 => object.set("K", kids.remove(0)),
        _ => object.set("K", kids),
    }
}

/// What kinds of elements say besides their content.
fn said(object: &mut Dictionary, element: &Element) {
    match &element.said {
        Some(Said::Picture(alt)) => {
            object.set("Alt", words(alt));
            let area: Vec<Object> = element.area.iter().map(|edge| Object::Real(*edge)).collect();
            object.set(
                "A",
                dictionary! { "O" => "Layout", "BBox" => area, "Placement" => "Block" },
            );
        }
        Some(Said::Sign(sign)) => object.set("ActualText", words(&sign.to_string())),
        None => {}
    }
    match element.role {
        Role::RowHead => object.set("A", dictionary! { "O" => "Table", "Scope" => "Row" }),
        Role::Head(span) => {
            let mut head = dictionary! { "O" => "Table", "Scope" => "Column" };
            if span > 1 {
                head.set("ColSpan", i64::from(span));
            }
            object.set("A", head);
        }
        Role::List(labels) => {
            let numbering = match labels {
                Labels::Words => "None",
                Labels::Marks => "Disc",
                Labels::Numbers => "Decimal",
            };
            object.set("A", dictionary! { "O" => "List", "ListNumbering" => numbering });
        }
        _ => {}
    }
}

pub(super) fn integer(number: usize) -> Object {
    Object::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}
