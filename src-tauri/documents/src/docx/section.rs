//! Sections with their pages; header, footer and the word of a draft behind the text.

use sonae_domain::Lang;

use super::marks::Mark;
use super::paragraph::{Paragraph, twips};
use super::run::{field, runs, tab, words};
use super::xml::{Xml, escape};
use crate::block::{Block, Document, Paper, Part, Text, plain};
use crate::font::Font;
use crate::page::{CARD, Frame, MM, OFFSET, foot_line};
use crate::typeset::Style;

/// What the pages of a section are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// They stand.
    Standing,
    /// They lie on their side.
    Lying,
    /// Sheets of cards to cut out, without header and footer.
    Cards,
}

impl Kind {
    /// All kinds, in the order of their headers and footers.
    pub(super) const ALL: [Kind; 3] = [Kind::Standing, Kind::Lying, Kind::Cards];

    /// What a part is.
    pub(super) fn of(part: &Part) -> Self {
        let cut = |block: &Block| matches!(block, Block::ContactCards(_));
        match part.landscape {
            _ if !part.blocks.is_empty() && part.blocks.iter().all(cut) => Kind::Cards,
            false => Kind::Standing,
            true => Kind::Lying,
        }
    }

    /// Relations of its header and footer.
    fn relations(self) -> (&'static str, &'static str) {
        match self {
            Kind::Standing => ("rIdHeader1", "rIdFooter1"),
            Kind::Lying => ("rIdHeader2", "rIdFooter2"),
            Kind::Cards => ("rIdHeader3", "rIdFooter3"),
        }
    }
}

/// The height of the line over a sheet of cards, in points.
pub(super) const CARD_NOTE: f32 = 14.0;

/// Relations of the header and footer of a first page with a mark: they come after those of all kinds.
const MARKED: (&str, &str) = ("rIdHeader4", "rIdFooter4");

/// How far header and footer stand from the edge, in points.
fn distances(document: &Document, landscape: bool) -> (f32, f32) {
    match (document.paper, landscape) {
        (Paper::Wall, _) => (10.0 * MM, 11.0 * MM),
        (Paper::Card, _) => (8.0 * MM, 8.0 * MM),
        (Paper::Rule, false) => (17.0 * MM, 14.0 * MM),
        (Paper::Rule, true) => (12.0 * MM, 9.0 * MM),
    }
}

/// The properties of a section; the first page of the first has a header with the mark of the company or an advisor.
pub(super) fn section(document: &Document, kind: Kind, marked: bool) -> String {
    let landscape = kind == Kind::Lying;
    let mut frame = Frame::printed(document, landscape);
    let (header, footer) = kind.relations();
    let (mut above, mut below) = distances(document, landscape);
    if kind == Kind::Cards {
        // The line that says how to print stands above the first row of cards.
        (frame.left, frame.top) = (OFFSET.0, OFFSET.1 - CARD_NOTE);
        (frame.width, frame.height) = (2.0 * CARD.0, 5.0 * CARD.1 + CARD_NOTE + 8.0);
        (above, below) = (0.0, 0.0);
    }
    let mut xml = Xml::new();
    xml.within("w:sectPr", &[], |xml| {
        let reference = |xml: &mut Xml, name: &str, id: &str| {
            xml.empty(name, &[("w:type", "default"), ("r:id", id)]);
        };
        reference(xml, "w:headerReference", header);
        reference(xml, "w:footerReference", footer);
        if marked {
            for (name, id) in [("w:headerReference", MARKED.0), ("w:footerReference", MARKED.1)] {
                xml.empty(name, &[("w:type", "first"), ("r:id", id)]);
            }
        }
        xml.val("w:type", "nextPage");
        let (width, height) = (twips(frame.page_width), twips(frame.page_height));
        let mut size = vec![("w:w", width.as_str()), ("w:h", height.as_str())];
        if landscape {
            size.push(("w:orient", "landscape"));
        }
        xml.empty("w:pgSz", &size);
        let right = frame.page_width - frame.left - frame.width;
        let bottom = frame.page_height - frame.top - frame.height;
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", &twips(frame.top)),
                ("w:right", &twips(right)),
                ("w:bottom", &twips(bottom)),
                ("w:left", &twips(frame.left)),
                ("w:header", &twips(above)),
                ("w:footer", &twips(below)),
                ("w:gutter", "0"),
            ],
        );
        xml.empty("w:cols", &[("w:space", "425")]);
        if marked {
            xml.empty("w:titlePg", &[]);
        }
    });
    xml.into_string()
}

/// A header or footer without words, for sheets of cards.
pub(super) fn nothing(name: &str, namespaces: &[(&str, &str)]) -> String {
    let mut xml = Xml::part();
    xml.within(name, namespaces, |xml| {
        xml.raw(&Paragraph::new("TableEnd").with(""));
    });
    xml.into_string()
}

/// The header: company and document at the left, number, version and class at the right, the word of a draft behind.
/// `mark`: paragraphs and runs that stand at their places on the page.
pub(super) fn header(
    document: &Document,
    landscape: bool,
    mark: &Mark,
    namespaces: &[(&str, &str)],
) -> String {
    let frame = Frame::printed(document, landscape);
    let apart = apart(document);
    let mut right = document.header.1.clone();
    for more in [Some(&document.dated), document.draft.as_ref()]
        .into_iter()
        .flatten()
    {
        if !more.is_empty() {
            right = format!("{right}{apart}{more}");
        }
    }
    let mut xml = Xml::part();
    xml.within("w:hdr", namespaces, |xml| {
        let draft = document.draft.as_ref().map(|word| watermark(word));
        let mark_run = format!("{}{}", draft.unwrap_or_default(), mark.run);
        xml.raw(&mark.names);
        if document.paper != Paper::Rule {
            // What hangs on a wall has no header.
            xml.raw(&Paragraph::new("").with(&mark_run));
        } else {
            let content = format!(
                "{}{}{}{mark_run}",
                words(&document.header.0),
                tab(),
                words(&right)
            );
            xml.raw(&tabbed("header", frame.width, &content));
        }
    });
    xml.into_string()
}

/// The footer: one useful line at the left, the page at the right.
pub(super) fn footer(document: &Document, landscape: bool, namespaces: &[(&str, &str)]) -> String {
    let frame = Frame::printed(document, landscape);
    let mut right = String::new();
    if document.paper != Paper::Rule {
        let mut note = document.footer_right.clone();
        if let Some(draft) = &document.draft {
            note = format!("{note}{}{draft}", apart(document));
        }
        right = words(&format!("{note}{}", apart(document)));
    }
    let pages = format!("{}{}{}", field("PAGE", "1"), words(" / "), field("NUMPAGES", "1"));
    let mut xml = Xml::part();
    xml.within("w:ftr", namespaces, |xml| {
        let mut line: Text = document.footer.clone();
        if let Some(copy) = &document.uncontrolled {
            if !line.is_empty() {
                line.extend(plain(apart(document)));
            }
            line.extend(plain(copy.as_str()));
        }
        if let Some(letterhead) = &document.marks.letterhead {
            let style = Style::new(Font::Gothic, 8.0, 12.0);
            // A card is full to its foot: there whoever helped stands only at the head.
            let room = if document.paper == Paper::Card {
                0.0
            } else {
                frame.width
            };
            if let Some(helped) = foot_line(letterhead, room, &style) {
                xml.raw(&Paragraph::new("footer").with(&words(helped)));
            }
        }
        let line = &line;
        let said = super::run::said(line);
        let room = frame.width - 40.0;
        let beside = if document.paper == Paper::Rule {
            ""
        } else {
            &document.footer_right
        };
        let used = crate::text_width(&format!("{said}{beside}"), 8.0, false);
        if used > room {
            // Where both sides would meet, the left one stands a line higher.
            xml.raw(&Paragraph::new("footer").with(&runs(line)));
            xml.raw(&tabbed(
                "footer",
                frame.width,
                &format!("{}{right}{pages}", tab()),
            ));
        } else {
            let content = format!("{}{}{right}{pages}", runs(line), tab());
            xml.raw(&tabbed("footer", frame.width, &content));
        }
    });
    xml.into_string()
}

fn apart(document: &Document) -> &'static str {
    if document.lang == Lang::Ja { "　" } else { "  " }
}

/// A paragraph whose second part ends at the right margin.
fn tabbed(style: &str, width: f32, content: &str) -> String {
    let mut xml = Xml::new();
    xml.within("w:p", &[], |xml| {
        xml.within("w:pPr", &[], |xml| {
            xml.val("w:pStyle", style);
            xml.within("w:tabs", &[], |xml| {
                xml.empty("w:tab", &[("w:val", "right"), ("w:pos", &twips(width))]);
            });
        });
        xml.raw(content);
    });
    xml.into_string()
}

/// The word of a draft across the page, as Word itself makes it, so that Word can also take it away.
fn watermark(word: &str) -> String {
    let width = (crate::text_width(word, 150.0, true)).clamp(200.0, 470.0);
    let height = width / crate::text_width(word, 1.0, true).max(1.0);
    let mut xml = Xml::new();
    xml.within("w:r", &[], |xml| {
        xml.within("w:rPr", &[], |xml| {
            xml.empty("w:noProof", &[]);
        });
        xml.within("w:pict", &[], |xml| {
            xml.raw(concat!(
                r#"<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" "#,
                r#"path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/>"#,
                r#"<v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>"#,
                r#"<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>"#,
                r#"<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>"#,
                r#"<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>"#,
                r#"<v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" "#,
                r#"o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>"#,
                r#"<v:textpath on="t" fitshape="t"/></v:shapetype>"#,
            ));
            let style = format!(
                "position:absolute;margin-left:0;margin-top:0;width:{width:.0}pt;height:{height:.0}pt;\
                 rotation:315;z-index:-251658752;mso-position-horizontal:center;\
                 mso-position-horizontal-relative:margin;mso-position-vertical:center;\
                 mso-position-vertical-relative:margin"
            );
            xml.within(
                "v:shape",
                &[
                    ("id", "PowerPlusWaterMarkObject1"),
                    ("o:spid", "_x0000_s2049"),
                    ("type", "#_x0000_t136"),
                    ("alt", ""),
                    ("style", &style),
                    ("o:allowincell", "f"),
                    ("fillcolor", "#d5dde6"),
                    ("stroked", "f"),
                ],
                |xml| {
                    xml.raw(r#"<v:fill opacity=".5"/>"#);
                    let face = super::face(crate::font::Font::Bold);
                    xml.raw(&format!(
                        r#"<v:textpath style="font-family:&quot;{face}&quot;;font-size:1pt;font-weight:bold" string="{}"/>"#,
                        escape(word)
                    ));
                },
            );
        });
    });
    xml.into_string()
}

/// The tiny paragraph that ends a section: a table cannot.
pub(super) fn end(section: String) -> String {
    Paragraph {
        section: Some(section),
        ..Paragraph::new("TableEnd")
    }
    .with(&runs(&plain("")))
}
