//! The tables of the papers on risks: what comes first, how each was rated, what is done about it, what is accepted.

use sonae_domain::{Relief, RiskGap, RiskInput, RiskLevel, RiskRating, Treatment};
use sonae_guide::{RiskView, statement};

use super::Binder;
use super::risks::Told;
use crate::block::{Align, Block, Column, Span, Table, Text, plain, strong};

/// Rows to write in by hand where there are no risks.
const BLANK_ROWS: usize = 6;
/// How many are shown where none is grave.
const FIRST: usize = 3;
/// How many ways to make a risk smaller are named.
const WAYS: usize = 2;
/// The columns of what comes first, and of all risks.
const FIRST_WIDTHS: [f32; 5] = [6.0, 25.0, 9.0, 42.0, 18.0];
const ALL_WIDTHS: [f32; 6] = [6.0, 30.0, 31.0, 9.5, 15.5, 8.0];

impl Binder<'_> {
    fn table_of(&self, columns: Vec<Column>, mut rows: Vec<Vec<Text>>, note: Text) -> Block {
        if rows.is_empty() {
            rows = vec![vec![Text::new(); columns.len()]; BLANK_ROWS];
        }
        Block::Table(Table {
            columns,
            rows,
            note,
            continued: self.text("doc-continued"),
            ..Table::default()
        })
    }

    /// What is to be dealt with first.
    pub(super) fn first_risks(&self, view: &RiskView) -> Block {
        let told = self.risks_told(view);
        let grave = |told: &&Told<'_>| {
            told.line
                .rating
                .is_none_or(|rating| rating.level() == RiskLevel::High)
        };
        let mut first: Vec<&Told<'_>> = told.iter().filter(grave).collect();
        let mut note = Text::new();
        if first.is_empty() && !told.is_empty() {
            first = told.iter().take(FIRST).collect();
            note = plain(self.risk_words("first-none", &[]));
        }
        let columns = vec![
            self.risk_column("number", Align::Center),
            self.risk_column("event", Align::Left),
            self.risk_column("size", Align::Center),
            self.risk_column("treatment", Align::Left),
            self.risk_column("who-when", Align::Left),
        ];
        let statement = statement(self.content, self.file);
        let rows = first.iter().map(|told| {
            let mut treatment = self.treatment_and_reason(told);
            treatment.extend(self.risk_deeds(told.risk, &statement));
            vec![
                number(told),
                self.event_cell(told.risk),
                self.size(told.line.rating),
                treatment,
                plain(self.who_and_when(told)),
            ]
        });
        let mut table = self.table_of(columns, rows.collect(), note);
        if let Block::Table(table) = &mut table {
            table.widths = FIRST_WIDTHS.into();
        }
        table
    }

    fn who_and_when(&self, told: &Told<'_>) -> String {
        let due = match (told.risk.done_on, told.risk.due) {
            (Some(done), _) => Some(self.risk_words("done-on", &[("date", &self.near_day(done))])),
            (None, Some(due)) => Some(self.near_day(due)),
            (None, None) => None,
        };
        let owner = self.person_called(told.risk.owner.as_ref());
        let parts: Vec<String> = owner.into_iter().chain(due).collect();
        parts.join(if self.lang == sonae_domain::Lang::Ja {
            "　"
        } else {
            "  "
        })
    }

    /// 減らす（低減） and why.
    fn treatment_and_reason(&self, told: &Told<'_>) -> Text {
        let Some(treatment) = told.risk.treatment else {
            return plain(self.risk_words("treatment-open", &[]));
        };
        let mut text = strong(&plain(self.treatment_word(treatment)));
        let reason = told.risk.treatment_reason.trim();
        if !reason.is_empty() {
            let space = if self.lang == sonae_domain::Lang::Ja {
                "　"
            } else {
                "  "
            };
            text.extend(plain(format!("{space}{reason}")));
        }
        text
    }

    /// All risks with the figures behind them.
    pub(super) fn all_risks(&self, view: &RiskView) -> Block {
        let columns = vec![
            self.risk_column("number", Align::Center),
            self.risk_column("event", Align::Left),
            self.risk_column("how", Align::Left),
            self.risk_column("size", Align::Center),
            self.risk_column("smaller", Align::Left),
            self.risk_column("after", Align::Center),
        ];
        let told = self.risks_told(view);
        let rows = told.iter().map(|told| {
            vec![
                number(told),
                self.event_and_weaknesses(told.risk),
                plain(self.how_rated(told)),
                self.size(told.line.rating),
                plain(self.what_helps(told)),
                self.left(told.line.residual).unwrap_or_default(),
            ]
        });
        let mut table = self.table_of(columns, rows.collect(), Text::new());
        if let Block::Table(table) = &mut table {
            table.dense = !told.is_empty();
            table.widths = ALL_WIDTHS.into();
        }
        table
    }

    /// How the size came about.
    fn how_rated(&self, told: &Told<'_>) -> String {
        let reason = told.risk.reason.trim();
        let said = match told.line.rating {
            None => return self.risk_words("how-open", &[]),
            Some(RiskRating::Figured(figures)) => {
                let grade = |grade: sonae_domain::Grade| grade.value().to_string();
                let inputs = figures.inputs;
                let (importance, likelihood) = (grade(inputs.importance), grade(figures.likelihood));
                let (threat, vulnerability) = (grade(inputs.threat), grade(inputs.vulnerability));
                let args = [
                    ("importance", importance.as_str()),
                    ("likelihood", likelihood.as_str()),
                    ("threat", threat.as_str()),
                    ("vulnerability", vulnerability.as_str()),
                ];
                self.risk_words("how-figured", &args)
            }
            Some(RiskRating::Judged { .. }) => self.risk_words("how-judged", &[]),
        };
        match reason {
            "" => said,
            reason => self.risk_words("how-reason", &[("how", &said), ("reason", reason)]),
        }
    }

    /// What makes it smaller.
    fn what_helps(&self, told: &Told<'_>) -> String {
        match told.line.rating {
            Some(RiskRating::Figured(_)) if told.line.reliefs.is_empty() => {
                self.risk_words("smaller-least", &[])
            }
            Some(RiskRating::Figured(_)) => {
                let ways = told.line.reliefs.iter().take(WAYS);
                let ways: Vec<String> = ways.map(|relief| self.relief(relief)).collect();
                ways.join(&self.risk_words("smaller-or", &[]))
            }
            // By judgement there is no figure to bring down: what lets it happen is what helps.
            _ => self.risk_words("smaller-judged", &[]),
        }
    }

    fn relief(&self, relief: &Relief) -> String {
        let input = self.text(match relief.input {
            RiskInput::Importance => "risk-importance",
            RiskInput::Threat => "risk-threat",
            RiskInput::Vulnerability => "risk-vulnerability",
        });
        let (to, value) = (relief.to.value().to_string(), relief.then.value.to_string());
        let args = [("input", input.as_str()), ("to", &to), ("value", &value)];
        self.risk_words("smaller-by", &args)
    }

    /// What is done about each risk, by whom, until when, and what is then left.
    pub(super) fn treatment_plan(&self, view: &RiskView) -> Block {
        let columns = vec![
            self.risk_column("number", Align::Center),
            self.risk_column("event", Align::Left),
            self.risk_column("size", Align::Center),
            self.risk_column("treatment-reason", Align::Left),
            self.risk_column("controls", Align::Left),
            self.risk_column("owner", Align::Left),
            self.risk_column("due", Align::Left),
            self.risk_column("after", Align::Center),
        ];
        let rows = self.risks_told(view).into_iter().map(|told| {
            vec![
                number(&told),
                self.event_cell(told.risk),
                self.or_gap(&told, &[RiskGap::Importance, RiskGap::Rating], || {
                    self.size(told.line.rating)
                }),
                self.planned_treatment(&told),
                self.planned_controls(&told),
                self.or_gap(&told, &[RiskGap::Owner], || {
                    plain(self.person_called(told.risk.owner.as_ref()).unwrap_or_default())
                }),
                self.or_gap(&told, &[RiskGap::Due], || plain(self.until(&told))),
                self.or_gap(&told, &[RiskGap::After], || {
                    self.left(told.line.residual).unwrap_or_default()
                }),
            ]
        });
        self.table_of(columns, rows.collect(), Text::new())
    }

    /// The words, or a gap where the risk lacks them.
    fn or_gap(&self, told: &Told<'_>, gaps: &[RiskGap], words: impl Fn() -> Text) -> Text {
        match gaps.iter().find(|gap| told.line.gaps.contains(gap)) {
            Some(gap) => self.gap(risk_gap(*gap)),
            None => words(),
        }
    }

    fn planned_treatment(&self, told: &Told<'_>) -> Text {
        if told.risk.treatment.is_none() {
            // Said as in the report, and still a gap to write in.
            let mut text = self.gap(risk_gap(RiskGap::Treatment));
            for span in &mut text {
                span.text = self.risk_words("treatment-open", &[]);
            }
            return text;
        }
        let mut text = self.treatment_and_reason(told);
        if told.line.gaps.contains(&RiskGap::Reason) {
            text.extend(plain(" "));
            text.extend(self.gap(risk_gap(RiskGap::Reason)));
        }
        text
    }

    fn planned_controls(&self, told: &Told<'_>) -> Text {
        if told.line.gaps.contains(&RiskGap::Controls) {
            return self.gap(risk_gap(RiskGap::Controls));
        }
        let mut text = Text::new();
        for control in &told.risk.controls {
            if !text.is_empty() {
                text.extend(plain(self.text("frame-comma")));
            }
            text.extend(self.control_line(control));
        }
        text
    }

    fn until(&self, told: &Told<'_>) -> String {
        match (told.risk.done_on, told.risk.due) {
            (Some(done), _) => self.risk_words("done-on", &[("date", &self.day(done))]),
            (None, Some(due)) => self.day(due),
            // What is accepted as it is has no day.
            (None, None) if told.risk.treatment == Some(Treatment::Retain) => "—".to_owned(),
            (None, None) => String::new(),
        }
    }

    /// What is left and has to be accepted, with a place to sign.
    pub(super) fn acceptance(&self, view: &RiskView) -> Vec<Block> {
        let told = self.risks_told(view);
        let asked: Vec<&Told<'_>> = told.iter().filter(|told| told.line.needs_acceptance).collect();
        if asked.is_empty() && !told.is_empty() {
            return vec![Block::Paragraph {
                text: plain(self.risk_words("accepted-none", &[])),
                indent: false,
            }];
        }
        let columns = vec![
            self.risk_column("number", Align::Center),
            self.risk_column("event", Align::Left),
            self.risk_column("after", Align::Center),
            self.risk_column("why-accepted", Align::Left),
            self.risk_column("accepted-by", Align::Left),
            self.risk_column("accepted-on", Align::Left),
            self.risk_column("accepted-until", Align::Left),
        ];
        let rows: Vec<Vec<Text>> = asked.iter().map(|told| self.accepted(told)).collect();
        vec![
            Block::Lead {
                text: plain(self.risk_words("accepted-why", &[])),
            },
            self.table_of(columns, rows, Text::new()),
            Block::Paragraph {
                text: plain(self.risk_words("accepts", &[])),
                indent: false,
            },
            Block::Form {
                items: vec![
                    (plain(self.risk_words("accepted-date", &[])), Text::new()),
                    (plain(self.accepts()), Text::new()),
                ],
            },
        ]
    }

    /// Who signs that what is left is accepted: role and name, where they are known.
    fn accepts(&self) -> String {
        let person = self.file.answers.text("company", "representative");
        let person = person.and_then(|id| self.file.person(id));
        person.map_or_else(|| self.text("doc-signature"), |person| self.called(person))
    }

    fn accepted(&self, told: &Told<'_>) -> Vec<Text> {
        let acceptance = &told.risk.acceptance;
        let day = |day: Option<jiff::civil::Date>| day.map(|day| self.day(day)).unwrap_or_default();
        let until = if told.line.gaps.contains(&RiskGap::Expired) {
            let mut text = strong(&plain(day(acceptance.until)));
            text.extend(plain(" "));
            text.extend(self.gap(risk_gap(RiskGap::Expired)));
            text
        } else {
            plain(day(acceptance.until))
        };
        vec![
            number(told),
            self.event_cell(told.risk),
            self.left(told.line.residual).unwrap_or_default(),
            plain(told.risk.treatment_reason.trim()),
            self.or_gap(told, &[RiskGap::Acceptance], || plain(acceptance.name.trim())),
            plain(day(acceptance.on)),
            until,
        ]
    }
}

/// The number of a risk, in bold: other papers name it by it.
fn number(told: &Told<'_>) -> Text {
    vec![Span {
        text: told.line.number.to_string(),
        bold: true,
        ..Span::default()
    }]
}

/// Where what a risk lacks is asked. Words: `risk-gap-<gap>.label`.
fn risk_gap(gap: RiskGap) -> &'static str {
    match gap {
        RiskGap::What | RiskGap::Weakness => "risk-gap.what",
        RiskGap::Importance => "risk-gap.importance",
        RiskGap::Rating => "risk-gap.rating",
        RiskGap::Treatment => "risk-gap.treatment",
        RiskGap::Reason => "risk-gap.reason",
        RiskGap::Controls => "risk-gap.controls",
        RiskGap::Owner => "risk-gap.owner",
        RiskGap::Due => "risk-gap.due",
        RiskGap::After => "risk-gap.after",
        RiskGap::Acceptance => "risk-gap.acceptance",
        RiskGap::Expired => "risk-gap.expired",
    }
}
