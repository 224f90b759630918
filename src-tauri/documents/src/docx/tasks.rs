//! What somebody has to do in the year, each with a box to tick.

use super::Writer;
use super::grid::{cell, head_cell};
use super::paragraph::Paragraph;
use super::run::{runs, strong, tick, words};
use super::table::{Cell, Look, Row};
use crate::block::{Align, Task, Tasks};
use crate::page::MM;

/// The columns: until when, evidence; what to do has the rest.
const WHEN: f32 = 35.0 * MM;
const EVIDENCE: f32 = 45.0 * MM;

impl Writer<'_> {
    pub(super) fn tasks(&mut self, tasks: &Tasks) {
        let heads = tasks.heads.iter();
        let mut rows = vec![Row {
            head: true,
            ..Row::new(heads.map(|head| head_cell(Align::Left, &runs(head))).collect())
        }];
        rows.extend(tasks.items.iter().map(task));
        let widths = [self.setter.width() - WHEN - EVIDENCE, WHEN, EVIDENCE];
        self.put_table(Look::Rules, &widths, &rows);
    }
}

fn task(task: &Task) -> Row {
    let mut what = vec![Paragraph::new("TableText").with(&format!("{}{}", tick(false), strong(&task.title)))];
    for step in &task.steps {
        let step = format!("{}{}", tick(step.done), runs(&step.text));
        what.push(
            Paragraph {
                hang: Some(14.0),
                ..Paragraph::new("TableStep")
            }
            .with(&step),
        );
    }
    let when: Vec<String> = task
        .when
        .iter()
        .map(|line| Paragraph::new("TableText").with(&runs(line)))
        .collect();
    let mut evidence = cell("TableText", Align::Left, false, &runs(&task.evidence));
    if let Some(label) = &task.owner {
        evidence
            .content
            .push_str(&Paragraph::new("WriteIn").with(&words(label)));
    }
    Row::new(vec![Cell::new(what.concat()), Cell::new(when.concat()), evidence])
}
