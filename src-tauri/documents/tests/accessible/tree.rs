//! The tree of tags of a PDF, read back.

use lopdf::{Dictionary, Document as File, Object, ObjectId};

/// An element, in reading order.
pub struct Element {
    pub role: String,
    pub parent: Option<usize>,
    pub object: Dictionary,
    /// Marked contents: the page and the number on it.
    pub content: Vec<(ObjectId, i64)>,
    /// The annotations in it.
    pub annotations: Vec<ObjectId>,
    pub id: ObjectId,
}

impl Element {
    /// What an attribute says.
    pub fn attribute(&self, name: &str) -> Option<Object> {
        let attributes = self.object.get(b"A").ok()?.as_dict().ok()?;
        attributes.get(name.as_bytes()).ok().cloned()
    }
}

pub fn told(bytes: &[u8]) -> Vec<Element> {
    elements(&File::load_mem(bytes).expect("the file can be read"))
}

/// All elements of a file.
pub fn elements(file: &File) -> Vec<Element> {
    let root = file.catalog().expect("a catalogue").get(b"StructTreeRoot");
    let root = root.and_then(Object::as_reference).expect("the file is tagged");
    let kids = file.get_dictionary(root).unwrap().get(b"K").unwrap();
    let mut all = Vec::new();
    walk(file, kids, None, &mut all);
    all
}

fn walk(file: &File, kid: &Object, parent: Option<usize>, all: &mut Vec<Element>) {
    let page = |all: &[Element]| parent.and_then(|own| all[own].object.get(b"Pg").ok()?.as_reference().ok());
    match kid {
        Object::Array(kids) => kids.iter().for_each(|kid| walk(file, kid, parent, all)),
        Object::Integer(number) => {
            let page = page(all).expect("content has a page");
            all[parent.unwrap()].content.push((page, *number));
        }
        Object::Dictionary(kid) => match kid.get(b"Type").unwrap().as_name().unwrap() {
            b"MCR" => {
                let page = kid.get(b"Pg").unwrap().as_reference().unwrap();
                let number = kid.get(b"MCID").unwrap().as_i64().unwrap();
                all[parent.unwrap()].content.push((page, number));
            }
            b"OBJR" => {
                let object = kid.get(b"Obj").unwrap().as_reference().unwrap();
                all[parent.unwrap()].annotations.push(object);
            }
            other => panic!("an element with {:?} in it", String::from_utf8_lossy(other)),
        },
        Object::Reference(id) => {
            let object = file
                .get_dictionary(*id)
                .expect("elements are dictionaries")
                .clone();
            let role = object.get(b"S").unwrap().as_name().unwrap();
            let role = String::from_utf8_lossy(role).into_owned();
            let own = all.len();
            let kids = object.get(b"K").ok().cloned();
            all.push(Element {
                role,
                parent,
                object,
                content: Vec::new(),
                annotations: Vec::new(),
                id: *id,
            });
            if let Some(kids) = kids {
                walk(file, &kids, Some(own), all);
            }
        }
        other => panic!("an element with {other:?} in it"),
    }
}
