//! What PDF/UA-1 asks for, as far as a program can tell.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::Content;
use lopdf::{Document as File, Object, ObjectId};

use super::archive;
use super::tree::{Element, elements};

/// What is wrong with a file.
pub fn problems(bytes: &[u8]) -> Vec<String> {
    let file = File::load_mem(bytes).expect("the file can be read");
    let tree = elements(&file);
    let mut found = catalogue(&file);
    found.extend(nesting(&tree));
    found.extend(kinds(&file, &tree));
    found.extend(pages(&file, &tree));
    found.extend(archive::problems(&file, bytes));
    found
}

fn catalogue(file: &File) -> Vec<String> {
    let catalog = file.catalog().unwrap();
    let dict = |name: &str| catalog.get(name.as_bytes()).and_then(Object::as_dict).ok();
    let is = |of: &str, name: &str| {
        dict(of).and_then(|dict| dict.get(name.as_bytes()).ok()?.as_bool().ok()) == Some(true)
    };
    let mut found = Vec::new();
    let mut ask = |holds: bool, words: &str| {
        if !holds {
            found.push(words.to_owned());
        }
    };
    ask(is("MarkInfo", "Marked"), "not marked as tagged");
    ask(
        is("ViewerPreferences", "DisplayDocTitle"),
        "the title is not shown",
    );
    ask(
        matches!(catalog.get(b"Lang"), Ok(Object::String(lang, _)) if !lang.is_empty()),
        "no language",
    );
    found
}

/// What may stand in what.
fn nesting(tree: &[Element]) -> Vec<String> {
    let mut found = Vec::new();
    let block = [
        "P", "H1", "H2", "H3", "H4", "L", "Table", "Figure", "Note", "Div", "TOC", "Part", "Span", "Link",
    ];
    for (index, element) in tree.iter().enumerate() {
        let parent = element.parent.map_or("", |parent| tree[parent].role.as_str());
        let role = element.role.as_str();
        let holds = match role {
            "Document" => parent.is_empty(),
            "LI" => parent == "L",
            "Lbl" => ["LI", "TOCI"].contains(&parent),
            "LBody" => parent == "LI",
            "TR" => parent == "Table",
            "Caption" => parent == "Table",
            "TH" | "TD" => parent == "TR",
            "TOCI" => parent == "TOC",
            role if block.contains(&role) => !["L", "Table", "TR", "TOC", ""].contains(&parent),
            _ => false,
        };
        if !holds {
            found.push(format!("{role} in {parent}"));
        }
        let grouping = ["Document", "Part", "Div", "L", "LI", "Table", "TR", "TOC"].contains(&role);
        if grouping && !element.content.is_empty() {
            found.push(format!("{role} has content of its own"));
        }
        let leaf = !tree.iter().any(|kid| kid.parent == Some(index));
        if leaf && element.content.is_empty() && role != "TD" {
            found.push(format!("{role} is empty"));
        }
    }
    found
}

/// What each kind of element asks for.
fn kinds(file: &File, tree: &[Element]) -> Vec<String> {
    let mut found = Vec::new();
    let mut level = 0;
    let mut ids = BTreeSet::new();
    for (index, element) in tree.iter().enumerate() {
        let kids = || tree.iter().filter(move |kid| kid.parent == Some(index));
        match element.role.as_str() {
            "H1" | "H2" | "H3" | "H4" => {
                let own = element.role[1..].parse::<usize>().unwrap();
                if own > level + 1 {
                    found.push(format!("H{own} after H{level}"));
                }
                level = own;
            }
            "Figure" => {
                if element.object.get(b"Alt").is_err() {
                    found.push("a figure without a description".to_owned());
                }
                if element.attribute("BBox").is_none() {
                    found.push("a figure without its area".to_owned());
                }
            }
            "Note" => {
                let id = element.object.get(b"ID").map(|id| format!("{id:?}"));
                if !id.is_ok_and(|id| ids.insert(id)) {
                    found.push("a note without a name of its own".to_owned());
                }
            }
            "L" if element.attribute("ListNumbering").is_none() => {
                found.push("a list that does not say its numbering".to_owned());
            }
            "TH" if element.attribute("Scope").is_none() => {
                found.push("a head that does not say of what".to_owned());
            }
            "Table" => {
                let rows: Vec<usize> = tree
                    .iter()
                    .enumerate()
                    .filter(|(_, row)| row.parent == Some(index) && row.role == "TR")
                    .map(|(row, _)| row)
                    .collect();
                let cells = |row: usize| tree.iter().filter(move |cell| cell.parent == Some(row));
                let span = |cell: &Element| match cell.attribute("ColSpan") {
                    Some(Object::Integer(span)) => span,
                    _ => 1,
                };
                let widths: BTreeSet<i64> = rows.iter().map(|row| cells(*row).map(span).sum()).collect();
                if widths.len() > 1 {
                    found.push(format!("a table with rows of {widths:?} columns"));
                }
                if !rows.iter().any(|row| cells(*row).any(|cell| cell.role == "TH")) {
                    found.push("a table without heads".to_owned());
                }
            }
            "Link" => {
                if element.annotations.is_empty() {
                    found.push("a link that leads nowhere".to_owned());
                }
                for id in &element.annotations {
                    let link = file.get_dictionary(*id).unwrap();
                    if link.get(b"Contents").is_err() || link.get(b"Dest").is_err() {
                        found.push("a link that does not say where it leads".to_owned());
                    }
                }
            }
            "Document" if kids().next().is_none() => found.push("an empty document".to_owned()),
            _ => {}
        }
    }
    found
}

/// Content is marked, its numbers are told from each other, and the tree of parents leads back.
fn pages(file: &File, tree: &[Element]) -> Vec<String> {
    let mut found = Vec::new();
    let root = file
        .catalog()
        .unwrap()
        .get(b"StructTreeRoot")
        .unwrap()
        .as_reference()
        .unwrap();
    let parents = file.get_dictionary(root).unwrap().get(b"ParentTree").unwrap();
    let parents = file
        .get_dictionary(parents.as_reference().unwrap())
        .unwrap()
        .get(b"Nums")
        .unwrap()
        .as_array()
        .unwrap();
    let parents: BTreeMap<i64, &Object> = parents
        .chunks(2)
        .map(|pair| (pair[0].as_i64().unwrap(), &pair[1]))
        .collect();
    let mut owners: BTreeMap<(ObjectId, i64), ObjectId> = BTreeMap::new();
    for element in tree {
        for content in &element.content {
            if owners.insert(*content, element.id).is_some() {
                found.push(format!("content {} is in two elements", content.1));
            }
        }
        for id in &element.annotations {
            let key = file.get_dictionary(*id).unwrap().get(b"StructParent").unwrap();
            let back = parents.get(&key.as_i64().unwrap());
            if back.and_then(|back| back.as_reference().ok()) != Some(element.id) {
                found.push("a link is not led back to its element".to_owned());
            }
        }
    }
    for id in file.get_pages().into_values() {
        let page = file.get_dictionary(id).unwrap();
        if !matches!(page.get(b"Tabs"), Ok(Object::Name(name)) if name == b"S") {
            found.push("a page without the order of its tags".to_owned());
        }
        let key = page.get(b"StructParents").unwrap().as_i64().unwrap();
        let back = file
            .dereference(parents[&key])
            .unwrap()
            .1
            .as_array()
            .unwrap()
            .clone();
        let mut seen = BTreeSet::new();
        let content = Content::decode(&file.get_page_content(id)).expect("the content can be read");
        let mut open: Vec<bool> = Vec::new();
        for operation in &content.operations {
            match operation.operator.as_str() {
                "BMC" => open.push(true),
                "BDC" => {
                    let number = operation.operands[1]
                        .as_dict()
                        .ok()
                        .and_then(|dict| dict.get(b"MCID").ok()?.as_i64().ok());
                    if let Some(number) = number {
                        if !seen.insert(number) {
                            found.push(format!("number {number} twice on a page"));
                        }
                        let owner = usize::try_from(number)
                            .ok()
                            .and_then(|at| back.get(at)?.as_reference().ok());
                        if owner.is_none() || owners.get(&(id, number)) != owner.as_ref() {
                            found.push(format!("content {number} is not led back to its element"));
                        }
                    }
                    let artifact =
                        matches!(&operation.operands[0], Object::Name(name) if name == b"Artifact");
                    open.push(artifact || number.is_some());
                }
                "EMC" => {
                    open.pop();
                }
                "Tj" | "TJ" | "S" | "s" | "f" | "b" | "Do" if !open.iter().any(|marked| *marked) => {
                    found.push(format!("{} is not marked", operation.operator));
                }
                _ => {}
            }
        }
        if !open.is_empty() || seen.len() != back.len() {
            found.push("marks that do not end, or are not there".to_owned());
        }
    }
    found
}
