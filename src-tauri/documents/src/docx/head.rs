//! What stands at the head and the foot of a paper: title, approval boxes, signature, the face of a persona.

use sonae_domain::Face;

use super::paragraph::Paragraph;
use super::run::{in_style, runs, said, strong, words};
use super::table::{Cell, Edge, Look, Row, table};
use super::{DocxError, Writer};
use crate::block::{Align, Approval, Paper, PersonaCard, Text, plain};
use crate::font::Font;
use crate::ops::Color;
use crate::page::{MM, avatar};
use crate::typeset::{Style, balanced};

/// An approval box.
const BOX: f32 = 22.0 * MM;
/// The seal area beside a signature.
const SEAL: f32 = 26.0 * MM;
/// The drawn face of a persona.
const FACE: f32 = 25.0 * MM;

fn framed(points: f32, kind: &'static str, color: Color) -> Vec<Edge> {
    ["w:top", "w:left", "w:bottom", "w:right"]
        .map(|name| (name, points, color, kind))
        .into()
}

impl Writer<'_> {
    pub(super) fn wall_title(&mut self, title: &Text) {
        let company = words(&self.setter.document.company);
        self.put(Paragraph::new("Company"), &company);
        self.put(Paragraph::new("Title"), &runs(title));
        if self.setter.document.paper == Paper::Card {
            return;
        }
        let side = (self.setter.width() - 24.0 * MM) / 2.0;
        let rule = Paragraph {
            below: Some((self.setter.wall_gaps().1 - 4.0).max(0.0)),
            sides: Some((side, side)),
            ..Paragraph::new("TitleRule")
        };
        self.put(rule, "");
    }

    pub(super) fn head(
        &mut self,
        class: Option<&str>,
        (over, title, under): (&Text, &Text, &Text),
        approvals: &[Approval],
    ) {
        let mut titles = Vec::new();
        if let Some(class) = class {
            titles.push(Paragraph::new("Class").with(&in_style(&format!("\u{a0}{class}\u{a0}"), "Framed")));
        }
        if !said(over).is_empty() {
            titles.push(Paragraph::new("Subtitle").with(&runs(over)));
        }
        #[expect(clippy::cast_precision_loss, reason = "three boxes at most")]
        let boxes = approvals.len() as f32 * BOX;
        let room = self.setter.width() - boxes - if boxes > 0.0 { 8.0 * MM } else { 0.0 };
        titles.push(Paragraph::new("Title").with(&balanced_title(title, room)));
        if !said(under).is_empty() {
            titles.push(Paragraph::new("Subtitle").with(&runs(under)));
        }
        let titles = titles.concat();
        if approvals.is_empty() {
            self.body.push_str(&titles);
            self.put(Paragraph::new("TableEnd"), "");
            return;
        }
        let widths = [room, 8.0 * MM, boxes];
        let inner = table(
            Look::Plain,
            &vec![BOX; approvals.len()],
            &approval_rows(approvals, self.setter.is_ja()),
        );
        let beside = format!("{inner}{}", Paragraph::new("TableEnd").with(""));
        let row = Row::new(vec![Cell::new(titles), Cell::default(), Cell::new(beside)]);
        self.put_table(Look::Plain, &widths, &[row]);
    }

    pub(super) fn signature(
        &mut self,
        date: &Text,
        (company, role, name): (&Text, &Text, &Text),
        caption: &str,
        seal: &str,
    ) {
        let mut left = vec![
            Paragraph {
                below: Some(8.0),
                ..Paragraph::new("TableText")
            }
            .with(&runs(date)),
        ];
        let signed = |content: &str| {
            Paragraph {
                below: Some(4.0),
                ..Paragraph::new("SignatureName")
            }
            .with(content)
        };
        let who = |apart: &str| match said(role).is_empty() {
            true => String::new(),
            false => format!("{}{}", in_roles(role), in_style(apart, "Role")),
        };
        if self.setter.is_ja() {
            left.push(Paragraph::new("TableText").with(&runs(company)));
            left.push(signed(&format!("{}{}", who("\u{3000}"), runs(name))));
        } else {
            left.push(signed(&runs(name)));
            left.push(Paragraph::new("TableText").with(&format!("{}{}", who(", "), runs(company))));
        }
        left.push(Paragraph::new("TableTiny").with(&words(caption)));
        let seal = Cell {
            edges: framed(0.6, "dashed", Color::Secondary),
            stands: "center",
            ..super::grid::cell("TableTiny", Align::Center, false, &words(seal))
        };
        let widths = [self.setter.width() - SEAL - 8.0 * MM, 8.0 * MM, SEAL];
        // Room between the last words and the line to sign.
        self.put(
            Paragraph {
                keep: true,
                ..Paragraph::new("TableEnd")
            },
            "",
        );
        let row = Row {
            height: Some(SEAL),
            ..Row::new(vec![Cell::new(left.concat()), Cell::default(), seal])
        };
        self.put_table(Look::Plain, &widths, &[row]);
    }

    /// A persona on a card: at a glance, then what is known, the lists, and whether somebody checked it.
    pub(super) fn persona_card(&mut self, card: &PersonaCard) -> Result<(), DocxError> {
        self.portrait(card.face, &card.over, &card.name, &card.quote)?;
        self.form(&card.facts);
        for (head, entries) in &card.lists {
            self.put(Paragraph::new("TableText"), &runs(&crate::block::strong(head)));
            for entry in entries {
                self.put(Paragraph::new("TableText"), &runs(entry));
            }
        }
        self.put(Paragraph::new("Note"), &runs(&card.foot));
        Ok(())
    }

    /// A persona at a glance: the face, whom it stands for, the name, a sentence in its own voice.
    pub(super) fn portrait(
        &mut self,
        face: Face,
        over: &Text,
        name: &Text,
        quote: &Text,
    ) -> Result<(), DocxError> {
        let face = crate::png::raster(&avatar(face, FACE), (FACE, FACE), 4.0)?;
        let face = self.picture(face, (FACE, FACE), "");
        let mut beside = Vec::new();
        for (style, text) in [("TableText", over), ("PersonaName", name), ("TableText", quote)] {
            if !said(text).is_empty() {
                beside.push(Paragraph::new(style).with(&runs(text)));
            }
        }
        let widths = [FACE + 6.0 * MM, self.setter.width() - FACE - 6.0 * MM];
        let row = Row::new(vec![
            Cell::new(Paragraph::new("TableText").with(&face)),
            Cell {
                stands: "center",
                ..Cell::new(beside.concat())
            },
        ]);
        self.put_table(Look::Plain, &widths, &[row]);
        Ok(())
    }
}

/// A title that needs more than a line is broken at a word, as on paper.
fn balanced_title(title: &Text, room: f32) -> String {
    let style = Style::new(Font::Bold, 21.0, 27.0);
    let lines = balanced(&crate::block::strong(title), &style, room);
    if lines.len() < 2 || title.iter().any(|span| span.gap.is_some()) {
        return runs(title);
    }
    let lines: Vec<String> = lines.iter().map(|line| line.text().trim().to_owned()).collect();
    words(&lines.join("\n"))
}

fn in_roles(role: &Text) -> String {
    match role.iter().any(|span| span.gap.is_some()) {
        true => runs(role),
        false => in_style(&said(role), "Role"),
    }
}

/// Label and role, the area of the seal, the date to write.
fn approval_rows(approvals: &[Approval], ja: bool) -> Vec<Row> {
    let edges = framed(0.4, "single", Color::Ink);
    let row = |height: f32, exact: bool, cell: &dyn Fn(&Approval) -> String| Row {
        height: Some(height),
        exact,
        ..Row::new(
            approvals
                .iter()
                .map(|approval| Cell {
                    edges: edges.clone(),
                    stands: "center",
                    ..Cell::new(cell(approval))
                })
                .collect(),
        )
    };
    let tiny = |align: Align, content: &str| {
        Paragraph {
            align: Some(align),
            ..Paragraph::new("TableTiny")
        }
        .with(content)
    };
    vec![
        row(8.6 * MM, false, &|approval| {
            let label = tiny(Align::Center, &strong(&plain(approval.label.as_str())));
            format!("{label}{}", tiny(Align::Center, &runs(&approval.role)))
        }),
        row(BOX, true, &|_| tiny(Align::Center, "")),
        row(5.6 * MM, false, &|approval| {
            let align = if ja { Align::Right } else { Align::Left };
            tiny(align, &words(&format!(" {} ", approval.date)))
        }),
    ]
}
