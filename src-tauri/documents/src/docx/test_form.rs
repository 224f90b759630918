//! A test to be written on paper: questions at the left, a box for each answer at the right.

use super::grid::{cell, head_cell};
use super::paragraph::Paragraph;
use super::picture::DOTS;
use super::run::{runs, strong, words};
use super::table::{Cell, Edge, Look, Row, table};
use super::{DocxError, Writer};
use crate::block::{Align, TestHead, TestMessage, TestQuestion, TestSection};
use crate::ops::Color;
use crate::page::{BOXES, MM, NUMBER, answer_box, drawn, message_scale};

fn framed() -> Vec<Edge> {
    ["w:top", "w:left", "w:bottom", "w:right"]
        .map(|name| (name, 0.8, Color::Ink, "single"))
        .into()
}

impl Writer<'_> {
    pub(super) fn test_head(&mut self, head: &TestHead) {
        let score = 26.0 * MM;
        let room = self.setter.width() - score - 8.0 * MM;
        let mut titles = Paragraph::new("Title").with(&runs(&head.title));
        titles.push_str(&Paragraph::new("Subtitle").with(&runs(&head.under)));
        let boxed = table(
            Look::Plain,
            &[score],
            &[
                Row::new(vec![Cell {
                    edges: framed(),
                    ..cell("TableTiny", Align::Center, true, &words(&head.score))
                }]),
                Row {
                    height: Some(16.0 * MM),
                    ..Row::new(vec![Cell {
                        edges: framed(),
                        stands: "bottom",
                        ..cell("TableSmall", Align::Right, true, &words(&head.of))
                    }])
                },
            ],
        );
        let beside = format!("{boxed}{}", Paragraph::new("TableEnd").with(""));
        let row = Row::new(vec![Cell::new(titles), Cell::default(), Cell::new(beside)]);
        self.put_table(Look::Plain, &[room, 8.0 * MM, score], &[row]);
        let last = head.lines.len().saturating_sub(1);
        let mut widths = Vec::new();
        let mut cells = Vec::new();
        #[expect(clippy::cast_precision_loss, reason = "three labels at most")]
        let share = self.setter.width() / (head.lines.len() as f32 + 0.4);
        for (index, label) in head.lines.iter().enumerate() {
            widths.push(if index == last { share * 1.4 } else { share });
            cells.push(Cell {
                edges: vec![("w:bottom", 0.6, Color::Ink, "single")],
                stands: "bottom",
                ..cell("TableSmall", Align::Left, true, &runs(label))
            });
        }
        let row = Row {
            height: Some(9.0 * MM),
            ..Row::new(cells)
        };
        self.put_table(Look::Plain, &widths, &[row]);
    }

    pub(super) fn test_section(&mut self, section: &TestSection) -> Result<(), DocxError> {
        let text = self.setter.width() - NUMBER - BOXES;
        let head = Row {
            head: true,
            ..Row::new(vec![
                Cell {
                    span: 2,
                    ..head_cell(Align::Left, &runs(&section.how))
                },
                head_cell(Align::Right, &words(&section.answers)),
            ])
        };
        let mut rows = vec![head];
        for question in &section.questions {
            let mut asked = Paragraph::new("TableText").with(&runs(&question.text));
            for (letter, option) in &question.options {
                let mark = strong(&crate::block::plain(format!("{letter}\u{2003}")));
                asked.push_str(&Paragraph::new("TableText").with(&format!("{mark}{}", runs(option))));
            }
            if let Some(message) = &question.message {
                let picture = self.test_message(message, text - 4.0 * MM)?;
                asked.push_str(&Paragraph::new("TableText").with(&picture));
            }
            rows.push(test_question(question, asked));
        }
        self.put_table(Look::Rules, &[NUMBER, text, BOXES], &rows);
        Ok(())
    }

    fn test_message(&mut self, message: &TestMessage, room: f32) -> Result<String, DocxError> {
        let scale = message_scale(message, room);
        let size = (message.drawing.width * scale, message.drawing.height * scale);
        let bytes = crate::png::raster(&drawn(&message.drawing, scale), size, DOTS)?;
        Ok(self.picture(bytes, size, &message.alt))
    }
}

fn test_question(question: &TestQuestion, asked: String) -> Row {
    let (wide, high) = answer_box(question.size);
    let to_write = table(
        Look::Plain,
        &[wide],
        &[Row {
            height: Some(high),
            ..Row::new(vec![Cell {
                edges: framed(),
                ..cell("TableText", Align::Left, false, "")
            }])
        }],
    );
    let beside = format!("{to_write}{}", Paragraph::new("TableEnd").with(""));
    let number = strong(&crate::block::plain(question.number.as_str()));
    Row::new(vec![
        cell("TableText", Align::Left, false, &number),
        Cell::new(asked),
        Cell {
            stands: "center",
            ..Cell::new(beside)
        },
    ])
}
