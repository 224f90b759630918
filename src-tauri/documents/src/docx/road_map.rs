//! The road map for the president: on paper one page, in Word as long as it needs to be.

use super::Writer;
use super::grid::{cell, head_cell};
use super::paragraph::Paragraph;
use super::run::{in_style, legend, mark, runs, strong, tick, words};
use super::table::{Cell, Look, Row};
use crate::block::{
    Align, Mark, RoadDecision, RoadDecisions, RoadFunction, RoadMap, RoadMonth, RoadNext, RoadYear,
};
use crate::ops::Color;
use crate::page::MM;

impl Writer<'_> {
    pub(super) fn road_map(&mut self, map: &RoadMap) {
        self.put(Paragraph::new("Title"), &runs(&map.title));
        for sentence in &map.summary {
            self.put(Paragraph::new("BodyText"), &runs(sentence));
        }
        self.put(Paragraph::new("Heading1"), &runs(&map.heading));
        let key = Paragraph {
            keep: true,
            ..Paragraph::new("Note")
        };
        self.put(key, &legend(&map.legend));
        self.road_functions(&map.functions);
        self.road_year(&map.year);
        self.road_next(&map.next);
        self.road_decisions(&map.decisions);
    }

    /// The functions side by side: name and count, a mark an action.
    fn road_functions(&mut self, functions: &[RoadFunction]) {
        #[expect(clippy::cast_precision_loss, reason = "six functions")]
        let width = self.setter.width() / functions.len().max(1) as f32;
        let cells = functions.iter().map(|function| {
            let name = format!(
                "{}{}{}",
                strong(&function.name),
                words("\u{2003}"),
                runs(&function.count)
            );
            let marks: String = function.marks.iter().map(mark).collect();
            let name = Paragraph::new("TableText").with(&name);
            Cell::new(format!("{name}{}", Paragraph::new("TableText").with(&marks)))
        });
        let row = Row::new(cells.collect());
        self.put_table(Look::Rules, &vec![width; functions.len()], &[row]);
    }

    fn road_year(&mut self, year: &RoadYear) {
        self.put(Paragraph::new("Heading1"), &runs(&year.heading));
        if !super::run::said(&year.note).is_empty() {
            self.put(Paragraph::new("Lead"), &runs(&year.note));
        }
        let rows: Vec<Row> = year
            .months
            .iter()
            .map(|month| month_row(month, &year.free))
            .collect();
        let (name, time) = (34.0 * MM, 26.0 * MM);
        let widths = [name, time, self.setter.width() - name - time];
        self.put_table(Look::Rules, &widths, &rows);
    }

    fn road_next(&mut self, next: &RoadNext) {
        self.put(Paragraph::new("Heading1"), &runs(&next.heading));
        if next.steps.is_empty() {
            self.put(Paragraph::new("BodyText"), &runs(&next.none));
            return;
        }
        let heads = next.heads.iter();
        let mut rows = vec![Row {
            head: true,
            ..Row::new(heads.map(|head| head_cell(Align::Left, &runs(head))).collect())
        }];
        for (index, step) in next.steps.iter().enumerate() {
            let action = format!(
                "{}{}",
                in_style(&format!("{} ", index + 1), "Accent"),
                strong(&step.action)
            );
            let mut what = cell("TableText", Align::Left, false, &action);
            what.content
                .push_str(&Paragraph::new("TableSmall").with(&runs(&step.why)));
            let mut cells = vec![what];
            cells.extend(
                step.cells
                    .iter()
                    .map(|text| cell("TableText", Align::Left, false, &runs(text))),
            );
            rows.push(Row::new(cells));
        }
        let narrow = 30.0 * MM;
        #[expect(clippy::cast_precision_loss, reason = "four columns")]
        let rest = next.heads.len().saturating_sub(1) as f32 * narrow;
        let mut widths = vec![self.setter.width() - rest];
        widths.resize(next.heads.len(), narrow);
        self.put_table(Look::Rules, &widths, &rows);
    }

    /// What is asked at the left, the place for the seal at the right.
    fn road_decisions(&mut self, decisions: &RoadDecisions) {
        self.put(Paragraph::new("Heading1"), &runs(&decisions.heading));
        for (index, decision) in decisions.items.iter().enumerate() {
            let asked = runs(&decision.said(decisions, false));
            self.road_decision(index + 1, decision, &asked);
        }
        let note = Paragraph {
            keep: true,
            above: Some(6.0),
            ..Paragraph::new("Note")
        };
        self.put(note, &words(&decisions.remarks));
        for _ in 0..2 {
            self.put(Paragraph::new("WriteIn"), "");
        }
        let seal = 22.0 * MM;
        let signed = cell(
            "SignatureName",
            Align::Left,
            false,
            &in_style(&super::run::said(&decisions.sign), "Role"),
        );
        let edges = ["w:top", "w:left", "w:bottom", "w:right"].map(|name| (name, 0.4, Color::Ink, "single"));
        let place = Cell {
            edges: edges.into(),
            ..cell(
                "TableTiny",
                Align::Center,
                false,
                &strong(&crate::block::plain(decisions.seal.as_str())),
            )
        };
        let row = Row {
            height: Some(seal),
            ..Row::new(vec![
                Cell {
                    stands: "bottom",
                    ..signed
                },
                Cell::default(),
                place,
            ])
        };
        self.put(Paragraph::new("TableEnd"), "");
        let widths = [self.setter.width() - seal - 8.0 * MM, 8.0 * MM, seal];
        self.put_table(Look::Plain, &widths, &[row]);
    }

    fn road_decision(&mut self, number: usize, decision: &RoadDecision, asked: &str) {
        let number = in_style(&format!("{number} "), "Accent");
        let own = Paragraph {
            keep: !decision.choices.is_empty() || decision.line,
            ..Paragraph::new("ListParagraph")
        };
        self.put(own, &format!("{number}{asked}"));
        if !decision.choices.is_empty() {
            let choices = decision
                .choices
                .iter()
                .map(|choice| format!("{}{}", tick(false), words(&format!("{choice}\u{2003}"))));
            let own = Paragraph {
                first: Some(self.setter.body().size),
                ..Paragraph::new("ListParagraph")
            };
            self.put(own, &choices.collect::<String>());
        }
        if decision.line {
            self.put(Paragraph::new("WriteIn"), "");
        }
    }
}

fn month_row(month: &RoadMonth, free: &str) -> Row {
    let ground = month.busy.as_ref().map(|_| Color::Tint2);
    let mut name = format!(
        "{}{}",
        words(&month.year),
        strong(&crate::block::plain(month.name.as_str()))
    );
    if let Some(busy) = &month.busy {
        name.push_str(&words(&format!(" {busy}")));
    }
    let actions: String = match month.actions.is_empty() {
        true => Paragraph::new("TableSmall").with(&words(free)),
        false => month
            .actions
            .iter()
            .map(|action| {
                let sign = match action.mark {
                    Mark::None => String::new(),
                    _ => format!("{}{}", mark(&action.mark), words(" ")),
                };
                Paragraph {
                    hang: Some(13.0),
                    ..Paragraph::new("TableText")
                }
                .with(&format!("{sign}{}", runs(&action.text)))
            })
            .collect(),
    };
    let tinted = |cell: Cell| Cell { ground, ..cell };
    Row::new(vec![
        tinted(cell("TableText", Align::Left, false, &name)),
        tinted(cell("TableText", Align::Left, false, &words(&month.time))),
        tinted(Cell::new(actions)),
    ])
}
