//! The steps of the manual of a piece of work, and what can happen at them.

use sonae_domain::{Flow, Lang, RiskRating};
use sonae_guide::education::{Manual, ManualRisk, ManualStep};

use super::Binder;
use crate::block::{Align, Block, Span, Table, Text, plain, strong};

/// The columns of number, who, what, with what and what to mind.
const STEP_WIDTHS: [f32; 5] = [0.06, 0.11, 0.25, 0.2, 0.38];
const RISK_WIDTHS: [f32; 4] = [0.1, 0.4, 0.1, 0.4];

impl Binder<'_> {
    /// The steps in their order; the parts of the work are heads among them.
    pub(super) fn manual_steps(&self, flow: &Flow, own: &Manual<'_>) -> Vec<Block> {
        if own.steps.is_empty() {
            return vec![self.manual_line("no-steps")];
        }
        let mut rows: Vec<Vec<Text>> = Vec::new();
        for step in &own.steps {
            let phase = step.step.phase.trim();
            if !phase.is_empty() {
                rows.push(vec![plain(phase)]);
            }
            rows.push(self.manual_step(flow, step));
        }
        let minded = own.steps.iter().any(|step| !step.cautions.is_empty());
        vec![Block::Table(Table {
            continued: self.text("doc-continued"),
            columns: vec![
                self.manual_column("number", Align::Center),
                self.manual_column("who", Align::Left),
                self.manual_column("do", Align::Left),
                self.manual_column("with", Align::Left),
                self.manual_column("mind", Align::Left),
            ],
            rows,
            note: if minded {
                plain(self.manual_word("mind-note"))
            } else {
                Text::new()
            },
            widths: STEP_WIDTHS.into(),
            ..Table::default()
        })]
    }

    fn manual_step(&self, flow: &Flow, own: &ManualStep<'_>) -> Vec<Text> {
        let step = own.step;
        let mut what = Text::new();
        if !step.trigger.trim().is_empty() {
            what.extend(plain(
                self.manual_words("when", &[("trigger", step.trigger.trim())]),
            ));
            if self.lang == Lang::En {
                what.extend(plain(" "));
            }
        }
        what.extend(strong(&plain(step.text.trim())));
        let ways = self.ways_on(flow, step);
        if !ways.is_empty() {
            let gap = if self.lang == Lang::Ja { "　" } else { ". " };
            what.extend(plain(format!("{gap}{ways}")));
        }
        let mut with = Text::new();
        let tool = step.tool.trim();
        if !tool.is_empty() {
            with.push(Span {
                text: tool.to_owned(),
                bold: true,
                ..Span::default()
            });
        }
        let information: Vec<String> = step
            .information
            .iter()
            .map(|name| name.trim().to_owned())
            .filter(|name| !name.is_empty())
            .collect();
        if !information.is_empty() {
            let gap = match (tool.is_empty(), self.lang) {
                (true, _) => "",
                (false, Lang::Ja) => "　",
                (false, Lang::En) => ": ",
            };
            with.extend(plain(format!("{gap}{}", self.listed(&information))));
        }
        let cautions: Vec<String> = own
            .cautions
            .iter()
            .map(|caution| self.text(&format!("caution-{}", caution.id)))
            .collect();
        let between = if self.lang == Lang::Ja { "" } else { " " };
        vec![
            strong(&plain(own.number.to_string())),
            plain(step.actor.trim()),
            what,
            with,
            plain(cautions.join(between)),
        ]
    }

    /// The risks of what is handled, with what is done against them; what could happen to what nobody has looked at yet.
    pub(super) fn manual_risks(&self, own: &Manual<'_>) -> Vec<Block> {
        let open = own
            .information
            .iter()
            .filter(|information| !information.threats.is_empty());
        let open: Vec<(String, Text)> = open
            .map(|information| {
                let threats: Vec<String> = information
                    .threats
                    .iter()
                    .map(|id| self.text(&format!("threat-{id}")))
                    .collect();
                let args = [
                    ("information", information.name),
                    ("steps", &self.step_numbers(&information.steps)),
                    ("threats", &self.listed(&threats)),
                ];
                ("・".to_owned(), plain(self.manual_words("may-happen-one", &args)))
            })
            .collect();
        let mut blocks = Vec::new();
        if !own.risks.is_empty() {
            blocks.push(self.manual_risk_table(own));
        } else if open.is_empty() {
            blocks.push(self.manual_line("no-risks"));
        }
        if !open.is_empty() {
            blocks.push(self.manual_line("may-happen"));
            blocks.push(Block::List { items: open });
        }
        blocks
    }

    fn manual_risk_table(&self, own: &Manual<'_>) -> Block {
        let view = sonae_guide::risks(self.file, self.date);
        let rating = |number: u32| -> Option<RiskRating> {
            view.lines.iter().find(|line| line.number == number)?.rating
        };
        let rows = own.risks.iter().map(|risk| {
            vec![
                plain(self.step_numbers(&risk.steps)),
                self.event_cell(risk.risk),
                self.size(rating(risk.number)),
                self.manual_controls(risk),
            ]
        });
        Block::Table(Table {
            continued: self.text("doc-continued"),
            columns: vec![
                self.manual_column("steps", Align::Left),
                self.manual_column("event", Align::Left),
                self.manual_column("size", Align::Center),
                self.manual_column("controls", Align::Left),
            ],
            rows: rows.collect(),
            widths: RISK_WIDTHS.into(),
            ..Table::default()
        })
    }

    /// The controls that were chosen, or that nobody has decided yet.
    fn manual_controls(&self, own: &ManualRisk<'_>) -> Text {
        let titles: Vec<String> = own
            .risk
            .controls
            .iter()
            .map(|control| {
                let (number, title) = self.control_words(control);
                let title = title.trim_end_matches(['。', '.']).to_owned();
                if number.is_empty() {
                    title
                } else {
                    format!("{title}（{number}）")
                }
            })
            .collect();
        if titles.is_empty() {
            return match own.risk.treatment {
                Some(treatment) => plain(self.treatment_word(treatment)),
                None => plain(self.manual_word("controls-open")),
            };
        }
        let titles = self.listed(&titles);
        plain(match self.lang {
            Lang::Ja => titles,
            Lang::En => titles.replace('（', " (").replace('）', ")"),
        })
    }

    fn step_numbers(&self, steps: &[usize]) -> String {
        let numbers: Vec<String> = steps.iter().map(usize::to_string).collect();
        self.listed(&numbers)
    }
}
