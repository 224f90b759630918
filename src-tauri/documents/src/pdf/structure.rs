//! What a document is to a reader who cannot see it: the tree that tags describe, grown in reading order.

use std::collections::HashMap;

use crate::block::Document;
use crate::ops::Said;
use crate::tag::{Place, Tag};

/// What an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Document,
    Part,
    /// 1 for the title.
    Heading(u8),
    Paragraph,
    Group,
    /// A list whose labels are …
    List(Labels),
    Item,
    Label,
    Body,
    Table,
    Caption,
    Row,
    /// The head of a row or, over so many, of columns.
    RowHead,
    Head(u16),
    Cell,
    Contents,
    Entry,
    Note,
    Link,
    Picture,
    Sign,
}

impl Role {
    /// Its name in PDF.
    pub(super) fn name(self) -> &'static str {
        match self {
            Role::Document => "Document",
            Role::Part => "Part",
            Role::Heading(1) => "H1",
            Role::Heading(2) => "H2",
            Role::Heading(3) => "H3",
            Role::Heading(_) => "H4",
            Role::Paragraph => "P",
            Role::Group => "Div",
            Role::List(_) => "L",
            Role::Item => "LI",
            Role::Label => "Lbl",
            Role::Body => "LBody",
            Role::Table => "Table",
            Role::Caption => "Caption",
            Role::Row => "TR",
            Role::RowHead | Role::Head(_) => "TH",
            Role::Cell => "TD",
            Role::Contents => "TOC",
            Role::Entry => "TOCI",
            Role::Note => "Note",
            Role::Link => "Link",
            Role::Picture => "Figure",
            Role::Sign => "Span",
        }
    }
}

/// The labels of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Labels {
    Words,
    Marks,
    Numbers,
}

/// A node of the tree.
#[derive(Debug)]
pub(super) struct Element {
    pub role: Role,
    pub parent: usize,
    pub kids: Vec<Kid>,
    /// Of a picture: what it shows.
    pub said: Option<Said>,
    /// Of a picture: where it stands on its page, left, bottom, right, top.
    pub area: [f32; 4],
    /// By which its kind is told from its neighbours.
    tag: Option<Tag>,
}

/// What is in an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kid {
    Element(usize),
    /// What is marked with a number on a page.
    Content {
        page: usize,
        number: usize,
    },
    /// A link of the document, counted from 0.
    Link(usize),
}

/// The tree while it grows; its root comes first.
pub(super) struct Structure {
    pub elements: Vec<Element>,
    index: HashMap<(usize, Option<usize>, Tag), usize>,
    /// The part that each block belongs to, where a document has several.
    parts: Vec<usize>,
    roots: HashMap<usize, usize>,
    heading: u8,
}

impl Structure {
    pub(super) fn of(document: &Document) -> Self {
        let parts = document.parts.iter().enumerate();
        let several = document.parts.len() > 1;
        let parts = parts.flat_map(|(index, part)| vec![index; part.blocks.len()]);
        let mut structure = Structure {
            elements: Vec::new(),
            index: HashMap::new(),
            parts: if several { parts.collect() } else { Vec::new() },
            roots: HashMap::new(),
            heading: 0,
        };
        structure.add(0, Role::Document, None);
        structure
    }

    fn add(&mut self, parent: usize, role: Role, tag: Option<Tag>) -> usize {
        let own = self.elements.len();
        self.elements.push(Element {
            role,
            parent,
            kids: Vec::new(),
            said: None,
            area: [0.0; 4],
            tag,
        });
        if own > 0 {
            self.elements[parent].kids.push(Kid::Element(own));
        }
        own
    }

    /// The element of a place in a block; what is not there yet grows.
    pub(super) fn element(&mut self, block: usize, place: &Place) -> usize {
        let own = [Tag::Paragraph(0)];
        let tags: &[Tag] = if place.0.is_empty() { &own } else { &place.0 };
        let mut at = self.root(block);
        for (depth, tag) in tags.iter().enumerate() {
            at = self.beneath(at, (depth == 0).then_some(block), *tag);
        }
        at
    }

    /// A link in an element.
    pub(super) fn link(&mut self, element: usize, span: u16) -> usize {
        self.beneath(element, None, Tag::Link(span))
    }

    /// A picture of a place in a block: each is one of its own.
    pub(super) fn picture(&mut self, block: usize, place: &Place, said: &Said, area: [f32; 4]) -> usize {
        let parent = if place.0.is_empty() {
            self.root(block)
        } else {
            self.element(block, place)
        };
        let (parent, role) = match said {
            Said::Picture(_) => (parent, Role::Picture),
            // A sign is a word among others.
            Said::Sign(_) if place.0.is_empty() => (self.element(block, place), Role::Sign),
            Said::Sign(_) => (parent, Role::Sign),
        };
        let own = self.add(parent, role, None);
        self.elements[own].said = Some(said.clone());
        self.elements[own].area = area;
        own
    }

    /// A label says what labels its list has.
    pub(super) fn labelled(&mut self, element: usize, words: &str) {
        if self.elements[element].role != Role::Label {
            return;
        }
        let item = self.elements[element].parent;
        let list = self.elements[item].parent;
        if let Role::List(labels) = &mut self.elements[list].role {
            let mut characters = words.chars();
            *labels = match characters.next() {
                Some('・' | '•' | '–') => Labels::Marks,
                Some(_) if words.contains(char::is_numeric) => Labels::Numbers,
                _ => *labels,
            };
        }
    }

    fn root(&mut self, block: usize) -> usize {
        let Some(part) = self.parts.get(block).copied() else {
            return 0;
        };
        if let Some(root) = self.roots.get(&part) {
            return *root;
        }
        let root = self.add(0, Role::Part, None);
        self.roots.insert(part, root);
        root
    }

    fn beneath(&mut self, parent: usize, block: Option<usize>, tag: Tag) -> usize {
        if let Some(own) = self.index.get(&(parent, block, tag)) {
            return *own;
        }
        let role = self.role(tag);
        let own = self.add(parent, role, Some(tag));
        self.index.insert((parent, block, tag), own);
        own
    }

    fn role(&mut self, tag: Tag) -> Role {
        match tag {
            Tag::Heading(level) => {
                // No level is left out on the way down.
                self.heading = (level + 1).min(self.heading + 1);
                Role::Heading(self.heading)
            }
            Tag::Paragraph(_) | Tag::Aside => Role::Paragraph,
            Tag::Group(_) => Role::Group,
            Tag::List => Role::List(Labels::Words),
            Tag::Item(_) => Role::Item,
            Tag::Label => Role::Label,
            Tag::Body => Role::Body,
            Tag::Table => Role::Table,
            Tag::Caption => Role::Caption,
            Tag::Row(_) => Role::Row,
            Tag::Head { span, .. } => Role::Head(span),
            Tag::RowHead(_) => Role::RowHead,
            Tag::Cell(_) => Role::Cell,
            Tag::Contents => Role::Contents,
            Tag::Entry(_) => Role::Entry,
            Tag::Note(_) => Role::Note,
            Tag::Link(_) => Role::Link,
        }
    }

    /// Makes tables regular: rows and cells in their order, a cell also where nothing was drawn.
    pub(super) fn finish(&mut self) {
        for table in 0..self.elements.len() {
            if self.elements[table].role != Role::Table {
                continue;
            }
            let mut rows = self.elements[table].kids.clone();
            rows.sort_by_key(|row| self.order(*row).0);
            let width = rows.iter().map(|row| self.width(*row)).max().unwrap_or(0);
            for row in &rows {
                if let Kid::Element(row) = row
                    && self.elements[*row].role == Role::Row
                {
                    self.fill(*row, width);
                }
            }
            self.elements[table].kids = rows;
        }
    }

    /// Where something stands among its neighbours, and how many columns it takes.
    fn order(&self, kid: Kid) -> (u16, u16) {
        let Kid::Element(element) = kid else { return (0, 0) };
        match self.elements[element].tag {
            Some(Tag::Row(row)) => (row.saturating_add(1), 0),
            Some(Tag::Head { column, span }) => (column, span),
            Some(Tag::RowHead(column) | Tag::Cell(column)) => (column, 1),
            _ => (0, 0),
        }
    }

    /// How many columns a row has.
    fn width(&self, row: Kid) -> u16 {
        let Kid::Element(row) = row else { return 0 };
        let ends = self.elements[row].kids.iter().map(|cell| {
            let (column, span) = self.order(*cell);
            column + span
        });
        ends.max().unwrap_or(0)
    }

    fn fill(&mut self, row: usize, width: u16) {
        let mut cells = std::mem::take(&mut self.elements[row].kids);
        cells.sort_by_key(|cell| self.order(*cell).0);
        let mut filled = Vec::with_capacity(usize::from(width));
        let mut at = 0;
        for cell in cells {
            let (column, span) = self.order(cell);
            self.blanks(row, at..column, &mut filled);
            filled.push(cell);
            at = column + span;
        }
        self.blanks(row, at..width, &mut filled);
        self.elements[row].kids = filled;
    }

    fn blanks(&mut self, row: usize, columns: std::ops::Range<u16>, filled: &mut Vec<Kid>) {
        for column in columns {
            let own = self.add(row, Role::Cell, Some(Tag::Cell(column)));
            filled.push(Kid::Element(own));
        }
        self.elements[row].kids.clear();
    }
}
