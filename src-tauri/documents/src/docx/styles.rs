//! The styles of a document: the sizes of the paper, as styles that an owner can go on with.

use sonae_domain::Lang;

use super::paragraph::{twips, whole};
use super::table::{border, border_apart, hex};
use super::xml::Xml;
use crate::block::Paper;
use crate::font::Font;
use crate::ops::Color;
use crate::page::{Frame, Setter};
use crate::typeset::Style as Type;

/// A paragraph style.
struct Style {
    id: &'static str,
    name: &'static str,
    /// The style of the next paragraph; the same when empty.
    next: &'static str,
    font: Font,
    size: f32,
    leading: f32,
    above: f32,
    below: f32,
    color: Color,
    align: &'static str,
    /// Between characters, in points.
    tracking: f32,
    /// Left indent in points.
    left: f32,
    keep_next: bool,
    keep_lines: bool,
    /// 0 for the first level of the outline.
    outline: Option<u8>,
}

impl Style {
    /// A style of words in a type, without blank around it.
    fn of(id: &'static str, name: &'static str, set: &Type) -> Self {
        Style {
            id,
            name,
            next: "",
            font: set.font,
            size: set.size,
            leading: set.leading,
            above: 0.0,
            below: 0.0,
            color: Color::Ink,
            align: "left",
            tracking: set.tracking * set.size,
            left: 0.0,
            keep_next: false,
            keep_lines: false,
            outline: None,
        }
    }

    fn around(self, above: f32, below: f32) -> Self {
        Style { above, below, ..self }
    }

    fn color(self, color: Color) -> Self {
        Style { color, ..self }
    }

    fn align(self, align: &'static str) -> Self {
        Style { align, ..self }
    }

    /// The same, so many times as large.
    fn scaled(self, k: f32) -> Self {
        Style {
            size: self.size * k,
            leading: self.leading * k,
            above: self.above * k,
            below: self.below * k,
            tracking: self.tracking * k,
            left: self.left * k,
            ..self
        }
    }

    /// A heading: stays with what follows.
    fn heading(self, outline: Option<u8>, next: &'static str) -> Self {
        Style {
            outline,
            next,
            keep_next: true,
            keep_lines: true,
            ..self
        }
    }
}

/// `styles.xml`.
pub(super) fn part(setter: &Setter<'_>, namespaces: &[(&str, &str)]) -> String {
    let mut xml = Xml::part();
    xml.within("w:styles", namespaces, |xml| {
        defaults(xml, setter);
        let scale = Frame::of(setter.document, false).scale;
        for style in paragraphs(setter) {
            put(xml, &style.scaled(scale));
        }
        characters(xml);
        tables(xml);
    });
    xml.into_string()
}

fn defaults(xml: &mut Xml, setter: &Setter<'_>) {
    let body = setter.body();
    xml.within("w:docDefaults", &[], |xml| {
        xml.within("w:rPrDefault", &[], |xml| {
            xml.within("w:rPr", &[], |xml| {
                fonts(xml, body.font);
                let half = half_points(body.size);
                xml.val("w:color", &hex(Color::Ink));
                xml.val("w:sz", &half).val("w:szCs", &half);
                xml.empty("w:lang", &[("w:val", "en-US"), ("w:eastAsia", "ja-JP")]);
            });
        });
        xml.within("w:pPrDefault", &[], |_| {});
    });
}

#[expect(clippy::too_many_lines, reason = "a list of styles")]
fn paragraphs(setter: &Setter<'_>) -> Vec<Style> {
    let ja = setter.document.lang == Lang::Ja;
    let wall = setter.document.paper == Paper::Wall;
    let (body, prose, cell, note) = (setter.body(), setter.prose(), setter.cell(), setter.note());
    let justified = if ja { "both" } else { "left" };
    // Japanese paragraphs follow each other line by line; English ones stand half a line apart.
    let apart = if ja { 0.0 } else { body.leading / 2.0 };
    let gothic = |size: f32, leading: f32| Type::new(Font::Gothic, size, leading);
    let bold = |size: f32, leading: f32| Type::new(Font::Bold, size, leading);
    let wall_title = Type {
        tracking: if ja { 0.08 } else { 0.0 },
        ..Type::new(Font::Mincho, 27.0, 36.0)
    };
    let card = setter.document.paper == Paper::Card;
    let sizes = setter.sizes();
    let title = match wall {
        _ if card => Style::of("Title", "Title", &bold(28.0, 35.0)).around(0.0, 6.0),
        true => Style::of("Title", "Title", &wall_title)
            .around(setter.wall_gaps().0, 8.0)
            .align("center"),
        false => Style::of("Title", "Title", &bold(21.0, 27.0))
            .around(0.0, 3.0)
            .color(Color::Accent),
    };
    let (point_above, point_below) = setter.point_gaps();
    let strong_cell = Type {
        font: Font::Bold,
        ..cell
    };
    let steps = gothic(cell.size - 0.5, cell.leading - 1.2);
    let small = gothic(7.5, 9.5);
    vec![
        Style::of("Normal", "Normal", &body),
        Style::of("BodyText", "Body Text", if wall { &prose } else { &body })
            .around(0.0, apart)
            .align(justified),
        Style::of("Prose", "Prose", &prose)
            .around(0.0, if ja { 0.0 } else { 3.0 })
            .align(justified),
        Style {
            left: prose.size * if ja { 3.0 } else { 2.2 },
            ..Style::of("ProseIndented", "Prose Indented", &prose).align(justified)
        },
        Style::of("ShortRule", "Short Rule", &gothic(6.0, 6.0))
            .around(12.0, 4.0)
            .heading(None, "Prose"),
        Style::of("TitleRule", "Title Rule", &gothic(4.0, 4.0)).heading(None, "BodyText"),
        title.heading(None, "BodyText"),
        Style::of("Subtitle", "Subtitle", &gothic(10.5, 16.0))
            .around(2.0, 6.0)
            .color(Color::Secondary),
        Style::of("Class", "Classification", &bold(9.5, 16.0)).around(0.0, 10.0),
        Style::of("Heading1", "heading 1", &bold(13.0, 18.0))
            .around(11.0, 3.0)
            .color(Color::Accent)
            .heading(Some(0), "BodyText"),
        Style::of("Heading2", "heading 2", &bold(10.5, 16.0))
            .around(8.0, 2.0)
            .heading(Some(1), "BodyText"),
        Style::of("Article", "Article", &bold(10.5, 18.0))
            .around(6.0, 2.0)
            .heading(Some(1), "Prose"),
        Style::of("Point", "Point", &bold(12.0, 16.0))
            .around(point_above - 3.0, point_below - 5.0)
            .heading(Some(0), "PointText"),
        Style {
            left: super::POINT,
            keep_lines: true,
            ..Style::of("PointText", "Point Text", &prose).align(justified)
        },
        Style::of("ListParagraph", "List Paragraph", &body)
            .around(0.0, if ja { 0.0 } else { 2.5 })
            .align(justified),
        Style::of("Checkbox", "Check Box", &body).around(1.0, 2.0),
        Style::of("TableText", "Table Text", &cell),
        Style::of("TableHead", "Table Head", &strong_cell).heading(None, ""),
        Style::of("TableSmall", "Table Small", &note).color(Color::Secondary),
        Style::of("TableStep", "Table Step", &steps),
        Style::of("TableTiny", "Table Tiny", &small),
        Style::of("caption", "caption", &bold(9.5, 13.7))
            .around(6.0, 3.0)
            .heading(None, ""),
        // Two tables in a row would be one: something small stands between them.
        Style::of("TableEnd", "Table End", &gothic(6.0, 6.0)),
        Style::of("Note", "Note", &note)
            .around(2.0, 3.0)
            .color(Color::Secondary),
        Style::of("Lead", "Lead", &note)
            .around(0.0, 4.0)
            .color(Color::Secondary)
            .heading(None, ""),
        Style::of("Letter", "Letter", &prose),
        Style::of("Figure", "Figure", &body).around(4.0, 8.0),
        Style::of("WriteIn", "Write In", &gothic(9.0, super::grid::BLANK - 1.0)),
        Style::of("CutLine", "Cut Line", &note)
            .around(14.0, 8.0)
            .color(Color::Secondary)
            .heading(None, ""),
        Style::of("Company", "Company", &gothic(11.0, 14.0)),
        Style::of(
            "SignatureName",
            "Signature Name",
            &Type::new(Font::Mincho, 15.0, 24.0),
        ),
        Style::of("PersonaName", "Persona Name", &bold(17.0, 23.0))
            .color(Color::Accent)
            .heading(Some(0), "TableText"),
        Style::of("CardVerb", "Card Verb", &sizes.verb).heading(None, "CardStep"),
        Style::of("CardStep", "Card Step", &sizes.step),
        Style::of("CardPhone", "Card Phone", &sizes.phone),
        Style::of(
            "CardBand",
            "Card Band",
            &bold(sizes.step.size, sizes.step.leading),
        )
        .around(4.0, 4.0)
        .color(Color::White),
        Style::of("CardTitle", "Card Title", &bold(11.5, 15.0)).around(0.0, 3.0),
        Style::of("CardLine", "Card Line", &gothic(9.0, 17.0)),
        Style::of("CardNote", "Card Note", &gothic(7.5, super::section::CARD_NOTE)).color(Color::Secondary),
        Style::of("TOC1", "toc 1", &body).around(2.0, 2.0),
        Style::of("FootnoteText", "footnote text", &note).color(Color::Secondary),
        Style::of("header", "header", &gothic(8.0, 12.0)).color(Color::Secondary),
        Style::of("footer", "footer", &gothic(8.0, 12.0)).color(Color::Secondary),
    ]
}

fn put(xml: &mut Xml, style: &Style) {
    let mut attributes = vec![("w:type", "paragraph"), ("w:styleId", style.id)];
    if style.id == "Normal" {
        attributes.push(("w:default", "1"));
    }
    xml.within("w:style", &attributes, |xml| {
        xml.val("w:name", style.name);
        if style.id != "Normal" {
            xml.val("w:basedOn", "Normal");
        }
        if !style.next.is_empty() {
            xml.val("w:next", style.next);
        }
        xml.empty("w:qFormat", &[]);
        xml.within("w:pPr", &[], |xml| {
            if style.keep_next {
                xml.empty("w:keepNext", &[]);
            }
            if style.keep_lines {
                xml.empty("w:keepLines", &[]);
            }
            border_of(xml, style.id);
            xml.val("w:snapToGrid", "0");
            let rule = if style.id == "TableEnd" {
                "exact"
            } else {
                "atLeast"
            };
            xml.empty(
                "w:spacing",
                &[
                    ("w:before", &twips(style.above.max(0.0))),
                    ("w:after", &twips(style.below.max(0.0))),
                    ("w:line", &twips(style.leading)),
                    ("w:lineRule", rule),
                ],
            );
            if style.left > 0.0 {
                xml.empty("w:ind", &[("w:left", &twips(style.left))]);
            }
            xml.val("w:jc", style.align);
            if let Some(level) = style.outline {
                xml.val("w:outlineLvl", &level.to_string());
            }
        });
        xml.within("w:rPr", &[], |xml| {
            fonts(xml, style.font);
            if style.font == Font::Bold {
                xml.empty("w:b", &[]).empty("w:bCs", &[]);
            }
            xml.val("w:color", &hex(style.color));
            if style.tracking > 0.0 {
                xml.val("w:spacing", &twips(style.tracking));
            }
            let half = half_points(style.size);
            xml.val("w:sz", &half).val("w:szCs", &half);
        });
    });
}

/// The lines of a style: under a header, to write on, before the last words.
fn border_of(xml: &mut Xml, id: &str) {
    let single = "single";
    let edges: &[super::table::Edge] = match id {
        "header" => &[("w:bottom", 0.3, Color::Grey, single)],
        "TitleRule" => &[("w:top", 1.6, Color::Accent, single)],
        "ShortRule" => &[("w:top", 0.8, Color::Ink, single)],
        "SignatureName" => &[("w:bottom", 0.8, Color::Ink, single)],
        "CardTitle" => &[("w:bottom", 0.8, Color::Ink, single)],
        "CutLine" => &[("w:bottom", 0.6, Color::Grey, "dashed")],
        "Letter" => &[
            ("w:top", 0.5, Color::Secondary, single),
            ("w:left", 0.5, Color::Secondary, single),
            ("w:bottom", 0.5, Color::Secondary, single),
            ("w:right", 0.5, Color::Secondary, single),
        ],
        // Lines one under the other are one paragraph border to Word, but for the line between them.
        "WriteIn" => &[
            ("w:bottom", 0.5, Color::Ink, single),
            ("w:between", 0.5, Color::Ink, single),
        ],
        _ => return,
    };
    let space = if id == "Letter" { "12" } else { "0" };
    xml.within("w:pBdr", &[], |xml| {
        for edge in edges {
            border_apart(xml, *edge, space);
        }
    });
}

fn half_points(size: f32) -> String {
    whole(size * 2.0).to_string()
}

/// The faces: BIZ UD for Japanese and Latin alike; the table of fonts says what takes its place where it is missing.
fn fonts(xml: &mut Xml, font: Font) {
    let name = super::face(font);
    xml.empty(
        "w:rFonts",
        &[
            ("w:ascii", name),
            ("w:hAnsi", name),
            ("w:eastAsia", name),
            ("w:cs", name),
        ],
    );
}

fn characters(xml: &mut Xml) {
    let mut style = |id: &str, name: &str, look: &dyn Fn(&mut Xml)| {
        xml.within("w:style", &[("w:type", "character"), ("w:styleId", id)], |xml| {
            xml.val("w:name", name);
            xml.empty("w:qFormat", &[]);
            xml.within("w:rPr", &[], |xml| look(xml));
        });
    };
    style("Strong", "Strong", &|xml| {
        fonts(xml, Font::Bold);
        xml.empty("w:b", &[]).empty("w:bCs", &[]);
    });
    // A place to fill in: on grey, with a line beneath, so that it shows in print as well.
    style("Gap", "Gap", &|xml| {
        xml.val("w:color", &hex(Color::Secondary));
        xml.empty("w:u", &[("w:val", "dotted"), ("w:color", &hex(Color::Ink))]);
        shade(xml, Color::Tint2);
    });
    style("Busy", "Busy", &|xml| shade(xml, Color::Tint2));
    style("Role", "Role", &|xml| {
        fonts(xml, Font::Gothic);
        xml.val("w:sz", "20").val("w:szCs", "20");
    });
    style("Quiet", "Quiet", &|xml| {
        xml.val("w:color", &hex(Color::Secondary));
    });
    style("Framed", "Framed", &|xml| {
        xml.empty(
            "w:bdr",
            &[
                ("w:val", "single"),
                ("w:sz", "6"),
                ("w:space", "0"),
                ("w:color", &hex(Color::Ink)),
            ],
        );
    });
    style("FootnoteReference", "footnote reference", &|xml| {
        xml.val("w:vertAlign", "superscript");
    });
    style("Tiny", "Tiny", &|xml| {
        fonts(xml, Font::Gothic);
        xml.val("w:b", "0").val("w:bCs", "0");
        xml.val("w:color", &hex(Color::Secondary));
        xml.val("w:sz", "15").val("w:szCs", "15");
    });
    style("Accent", "Accent", &|xml| {
        fonts(xml, Font::Bold);
        xml.empty("w:b", &[]).empty("w:bCs", &[]);
        xml.val("w:color", &hex(Color::Accent));
    });
}

fn shade(xml: &mut Xml, color: Color) {
    xml.empty(
        "w:shd",
        &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", &hex(color))],
    );
}

fn tables(xml: &mut Xml) {
    let rules: &[super::table::Edge] = &[
        ("w:top", 0.8, Color::Ink, "single"),
        ("w:bottom", 0.8, Color::Ink, "single"),
        ("w:insideH", 0.25, Color::Grey, "single"),
    ];
    let grid = [rules, &[("w:insideV", 0.25, Color::Grey, "single")]].concat();
    for (id, name, edges, side) in [
        ("TableNormal", "Normal Table", &[][..], 0.0),
        ("SonaeTable", "Sonae Table", rules, 4.25),
        ("SonaeGrid", "Sonae Grid", grid.as_slice(), 2.5),
        ("SonaeLayout", "Sonae Layout", &[], 0.0),
    ] {
        let mut attributes = vec![("w:type", "table"), ("w:styleId", id)];
        if id == "TableNormal" {
            attributes.push(("w:default", "1"));
        }
        xml.within("w:style", &attributes, |xml| {
            xml.val("w:name", name);
            if id != "TableNormal" {
                xml.val("w:basedOn", "TableNormal");
            }
            xml.within("w:tblPr", &[], |xml| {
                xml.empty("w:tblInd", &[("w:w", "0"), ("w:type", "dxa")]);
                if !edges.is_empty() {
                    xml.within("w:tblBorders", &[], |xml| {
                        for edge in edges {
                            border(xml, *edge);
                        }
                    });
                }
                let above = if edges.is_empty() { 0.0 } else { 1.7 };
                xml.within("w:tblCellMar", &[], |xml| {
                    for (name, points) in [
                        ("w:top", above),
                        ("w:left", side),
                        ("w:bottom", above),
                        ("w:right", side),
                    ] {
                        xml.empty(name, &[("w:w", &twips(points)), ("w:type", "dxa")]);
                    }
                });
            });
        });
    }
}
