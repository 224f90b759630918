use std::rc::Rc;

use super::clip::clipped;
use super::frame::MM;
use super::piece::{Piece, spaced};
use super::setter::{Setter, bold};
use super::table::stacked;
use super::tick::{TICK, tick};
use crate::block::{Align, Task, TaskStep, Tasks, plain};
use crate::font::Font;
use crate::ops::{Color, Op, Stroke};
use crate::tag::{Tag, Within, nth};
use crate::typeset::{Style, measure};

/// Blank above and below what is in a row.
const ABOVE: f32 = 1.8 * MM;
/// The columns: the box to tick, until when, evidence; what to do has the rest.
const BOX: f32 = 8.0 * MM;
const WHEN: f32 = 33.0 * MM;
const EVIDENCE: f32 = 41.0 * MM;
/// Blank between two columns.
const APART: f32 = 4.0 * MM;
/// The box of a step.
const STEP: f32 = 2.4 * MM;
/// Lines of evidence at most: what somebody wrote may be long.
const MOST: usize = 7;

impl Setter<'_> {
    /// Tasks as a table whose head comes again on every page.
    pub(crate) fn tasks(&self, tasks: &Tasks) -> Vec<Piece> {
        let head = self.tasks_head(tasks);
        let mut caption = bold(&tasks.heading);
        caption.extend(bold(&plain(tasks.continued.as_str())));
        let repeated = Rc::new(stacked(self.caption(&caption), head.clone()));
        let mut pieces = vec![Piece {
            keep: true,
            above: 4.0,
            ..head.within(Tag::Row(0))
        }];
        let count = tasks.items.len();
        for (index, task) in tasks.items.iter().enumerate() {
            let piece = Piece {
                // A task is several lines high: one may end a page, but the last does not stand alone on the next.
                keep: index + 2 == count,
                head: Some(Rc::clone(&repeated)),
                ..self.task(task, index + 1 == count)
            };
            pieces.push(piece.within(Tag::Row(nth(index + 1))));
        }
        spaced(pieces, 4.0, 16.0).within(Tag::Table)
    }

    fn what_width(&self) -> f32 {
        self.width() - BOX - WHEN - EVIDENCE - 2.0 * APART
    }

    fn tasks_head(&self, tasks: &Tasks) -> Piece {
        let style = Style {
            font: Font::Bold,
            ..self.cell()
        };
        let height = style.size + 2.6 * MM;
        let top = 1.3 * MM;
        let mut ops = vec![Op::rect(
            (0.0, 0.0, self.width(), height),
            0.0,
            Some(Color::Tint),
            None,
        )];
        let when = BOX + self.what_width() + APART;
        let places = [
            (BOX, self.what_width()),
            (when, WHEN),
            (when + WHEN + APART, EVIDENCE),
        ];
        for (index, (head, (x, width))) in tasks.heads.iter().zip(places).enumerate() {
            let (words, _) = self.celled(head, &style, (x, top, width), Align::Left, Color::Ink);
            let (column, span) = (nth(index), 1);
            ops.extend(words.within(Tag::Head { column, span }));
        }
        ops.push(self.across(0.0, Stroke::new(Color::Ink, 0.8)));
        ops.push(self.across(height, Stroke::new(Color::Ink, 0.5)));
        Piece {
            height,
            ops,
            ..Piece::default()
        }
    }

    fn task(&self, task: &Task, last: bool) -> Piece {
        let style = self.cell();
        let title = Style {
            font: Font::Bold,
            ..style
        };
        let width = self.what_width();
        let title_of = |ops: Vec<Op>| ops.within(Tag::Paragraph(0)).within(Tag::Cell(0));
        let mut ops = title_of(tick((1.0, ABOVE - 0.3), TICK, false));
        let (words, tall) = self.celled(
            &bold(&task.title),
            &title,
            (BOX, ABOVE, width),
            Align::Left,
            Color::Ink,
        );
        ops.extend(title_of(words));
        let mut y = ABOVE + tall;
        for (index, step) in task.steps.iter().enumerate() {
            let (step, tall) = self.task_step(step, (BOX, y + 4.0, width));
            let item = step.within(Tag::Item(nth(index)));
            ops.extend(item.within(Tag::List).within(Tag::Cell(0)));
            y += tall + 4.0;
        }
        let mut x = BOX + width + APART;
        let mut low = ABOVE;
        for (index, line) in task.when.iter().enumerate() {
            let gap = if index == 0 { 0.0 } else { 3.5 };
            let (words, tall) = self.celled(line, &style, (x, low + gap, WHEN), Align::Left, Color::Ink);
            ops.extend(words.within(Tag::Paragraph(nth(index))).within(Tag::Cell(1)));
            low += tall + gap;
        }
        y = y.max(low);
        x += WHEN + APART;
        let evidence = clipped(&task.evidence, &style, EVIDENCE, MOST);
        let (words, tall) = self.celled(&evidence, &style, (x, ABOVE, EVIDENCE), Align::Left, Color::Ink);
        ops.extend(words.within(Tag::Paragraph(0)).within(Tag::Cell(2)));
        y = y.max(ABOVE + tall);
        if let Some(label) = &task.owner {
            let (line, foot) = self.owner_line(label, x, ABOVE + tall);
            ops.extend(line.within(Tag::Paragraph(1)).within(Tag::Cell(2)));
            y = y.max(foot);
        }
        let height = y + ABOVE;
        self.ruled(ops, height, last)
    }

    /// A step with a small box: what is done is ticked.
    fn task_step(&self, step: &TaskStep, (x, top, width): (f32, f32, f32)) -> (Vec<Op>, f32) {
        let style = Style {
            size: 9.0,
            leading: 12.0,
            ..self.cell()
        };
        let gutter = STEP + 1.6 * MM;
        let mark = tick((x, top + (style.size - STEP) / 2.0), STEP, step.done);
        let mut ops = mark.within(Tag::Label);
        let area = (x + gutter, top, width - gutter);
        let (words, tall) = self.celled(&step.text, &style, area, Align::Left, Color::Ink);
        ops.extend(words.within(Tag::Body));
        (ops, tall.max(STEP))
    }

    /// A line to write a name on, beneath the evidence.
    fn owner_line(&self, label: &str, x: f32, top: f32) -> (Vec<Op>, f32) {
        let style = self.note();
        let text = plain(label);
        let foot = top + 8.5 * MM;
        let wide = measure(&text, &style);
        let area = (x, foot - style.leading + 1.0, wide + 1.0);
        let (mut ops, _) = self.boxed(&text, &style, area, Align::Left, Color::Secondary);
        ops.push(Op::Rule {
            points: vec![(x + wide + 2.0 * MM, foot), (x + EVIDENCE, foot)],
            stroke: Stroke::new(Color::Ink, 0.5),
        });
        (ops, foot)
    }
}
