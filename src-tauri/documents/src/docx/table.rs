//! Tables, in the order of the schema.

use super::paragraph::{twips, whole};
use super::xml::Xml;
use crate::ops::Color;

/// What a table looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// Rules between rows only.
    Rules,
    /// Rules between columns as well.
    Grid,
    /// No rules: words side by side.
    Plain,
}

impl Look {
    pub(super) fn style(self) -> &'static str {
        match self {
            Look::Rules => "SonaeTable",
            Look::Grid => "SonaeGrid",
            Look::Plain => "SonaeLayout",
        }
    }
}

/// How a cell goes on from the one above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Merge {
    /// It begins here.
    Begins,
    /// It goes on.
    GoesOn,
}

/// One edge of a cell: `w:top` and so on, thickness in points, colour, `single` or `dashed`.
pub(super) type Edge = (&'static str, f32, Color, &'static str);

/// A cell.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    /// Its paragraphs; there is always one.
    pub content: String,
    /// Columns it spans; 0 and 1 are the same.
    pub span: usize,
    /// Whether it is one with cells above or below.
    pub merge: Option<Merge>,
    /// Its ground.
    pub ground: Option<Color>,
    /// Edges that differ from the table's, in the order top, left, bottom, right.
    pub edges: Vec<Edge>,
    /// Where its words stand: `top`, `center`, `bottom`.
    pub stands: &'static str,
    /// Without blank at its sides: a mark, the name of a month.
    pub tight: bool,
}

impl Cell {
    pub(super) fn new(content: String) -> Self {
        Cell {
            content,
            ..Cell::default()
        }
    }
}

/// A row.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub cells: Vec<Cell>,
    /// Comes again on every page.
    pub head: bool,
    /// At least so high, in points.
    pub height: Option<f32>,
    /// Exactly so high.
    pub exact: bool,
}

impl Row {
    pub(super) fn new(cells: Vec<Cell>) -> Self {
        Row {
            cells,
            ..Row::default()
        }
    }
}

/// A table with columns of such widths, in points.
pub(super) fn table(look: Look, widths: &[f32], rows: &[Row]) -> String {
    let mut xml = Xml::new();
    let total: i32 = widths.iter().map(|width| whole(width * 20.0)).sum();
    xml.within("w:tbl", &[], |xml| {
        xml.within("w:tblPr", &[], |xml| {
            xml.val("w:tblStyle", look.style());
            xml.empty("w:tblW", &[("w:w", &total.to_string()), ("w:type", "dxa")]);
            xml.empty("w:tblInd", &[("w:w", "0"), ("w:type", "dxa")]);
            xml.empty("w:tblLayout", &[("w:type", "fixed")]);
            let head = rows.iter().any(|row| row.head);
            xml.empty(
                "w:tblLook",
                &[
                    ("w:val", if head { "0620" } else { "0600" }),
                    ("w:firstRow", if head { "1" } else { "0" }),
                    ("w:lastRow", "0"),
                    ("w:firstColumn", "0"),
                    ("w:lastColumn", "0"),
                    ("w:noHBand", "1"),
                    ("w:noVBand", "1"),
                ],
            );
        });
        xml.within("w:tblGrid", &[], |xml| {
            for width in widths {
                xml.empty("w:gridCol", &[("w:w", &twips(*width))]);
            }
        });
        for row in rows {
            put(xml, row, widths);
        }
    });
    xml.into_string()
}

fn put(xml: &mut Xml, row: &Row, widths: &[f32]) {
    xml.within("w:tr", &[], |xml| {
        xml.within("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[]);
            if let Some(height) = row.height {
                let rule = if row.exact { "exact" } else { "atLeast" };
                xml.empty("w:trHeight", &[("w:val", &twips(height)), ("w:hRule", rule)]);
            }
            if row.head {
                xml.empty("w:tblHeader", &[]);
            }
        });
        let mut column = 0;
        for cell in &row.cells {
            let span = cell.span.max(1);
            let own = widths.iter().skip(column).take(span);
            let width: i32 = own.map(|width| whole(width * 20.0)).sum();
            column += span;
            xml.within("w:tc", &[], |xml| {
                xml.within("w:tcPr", &[], |xml| properties(xml, cell, width, span));
                match cell.content.is_empty() {
                    true => xml.raw("<w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p>"),
                    false => xml.raw(&cell.content),
                };
            });
        }
    });
}

fn properties(xml: &mut Xml, cell: &Cell, width: i32, span: usize) {
    xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
    if span > 1 {
        xml.val("w:gridSpan", &span.to_string());
    }
    match cell.merge {
        Some(Merge::Begins) => {
            xml.val("w:vMerge", "restart");
        }
        Some(Merge::GoesOn) => {
            xml.val("w:vMerge", "continue");
        }
        None => {}
    }
    if !cell.edges.is_empty() {
        xml.within("w:tcBorders", &[], |xml| {
            for edge in &cell.edges {
                border(xml, *edge);
            }
        });
    }
    if let Some(ground) = cell.ground {
        xml.empty(
            "w:shd",
            &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", &hex(ground))],
        );
    }
    if cell.tight {
        xml.within("w:tcMar", &[], |xml| {
            for side in ["w:left", "w:right"] {
                xml.empty(side, &[("w:w", "0"), ("w:type", "dxa")]);
            }
        });
    }
    if !cell.stands.is_empty() {
        xml.val("w:vAlign", cell.stands);
    }
}

/// A line of a border: its thickness is given in eighths of a point.
pub(super) fn border(xml: &mut Xml, edge: Edge) {
    border_apart(xml, edge, "0");
}

/// A border so many points from the words.
pub(super) fn border_apart(xml: &mut Xml, (name, points, color, kind): Edge, space: &str) {
    let size = whole(points * 8.0).max(2).to_string();
    xml.empty(
        name,
        &[
            ("w:val", kind),
            ("w:sz", &size),
            ("w:space", space),
            ("w:color", &hex(color)),
        ],
    );
}

/// A colour as Word writes it.
pub(super) fn hex(color: Color) -> String {
    let (r, g, b) = color.rgb();
    format!("{r:02X}{g:02X}{b:02X}")
}
