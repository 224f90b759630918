//! The year's report on education to management: the year, its figures, and what follows. What has a table or a picture of its
//! own is in `education_year`.

use sonae_content::ReportPart;
use sonae_domain::fiscal_year_start;
use sonae_guide::education::{EducationReport, Proposal, education_report, share, year_report};

use super::{Binder, dates};
use crate::block::{Align, Block, Column, Table, Text, plain, strong};

const SUMMARY_WIDTHS: [f32; 3] = [0.44, 0.28, 0.28];

impl Binder<'_> {
    pub(super) fn education_report(&self, part: ReportPart) -> Vec<Block> {
        let report = education_report(self.content, self.file, self.date);
        match part {
            ReportPart::Year => vec![self.report_year(&report)],
            ReportPart::Summary => vec![self.report_summary(&report)],
            ReportPart::Sessions => self.report_sessions(&report),
            ReportPart::Tests => self.report_tests(&report),
            ReportPart::Drills => vec![self.report_drills(&report)],
            ReportPart::Lacking => vec![self.report_lacking(&report)],
            ReportPart::Cost => vec![self.report_cost(&report)],
            ReportPart::Proposals => vec![self.report_proposals(&report)],
        }
    }

    pub(super) fn report_word(&self, word: &str) -> String {
        self.text(&format!("teaching-report-{word}"))
    }

    pub(super) fn report_words(&self, word: &str, args: &[(&str, &str)]) -> String {
        self.say(&format!("teaching-report-{word}"), args)
    }

    pub(super) fn report_column(&self, head: &str, align: Align) -> Column {
        Column {
            head: plain(self.report_word(&format!("head-{head}"))),
            align,
        }
    }

    pub(super) fn report_line(&self, text: impl Into<String>) -> Block {
        Block::Paragraph {
            text: plain(text),
            indent: false,
        }
    }

    /// A share in percent.
    pub(super) fn percent(&self, share: f64) -> String {
        self.report_words("share", &[("share", &format!("{:.0}", share * 100.0))])
    }

    fn report_year(&self, report: &EducationReport<'_>) -> Block {
        let start = fiscal_year_start(&self.file.answers);
        let year = dates::fiscal_year(report.year, start, self.lang);
        let mut said = self.report_words("year", &[("year", &year)]);
        // A year that goes on is known up to today.
        if (report.from..=report.until).contains(&self.date) {
            if self.lang == sonae_domain::Lang::En {
                said.push(' ');
            }
            said.push_str(&self.report_word("known"));
        }
        self.report_line(said)
    }

    /// The figures of the year, and of the year before as far as there are records.
    fn report_summary(&self, report: &EducationReport<'_>) -> Block {
        let before = year_report(self.content, self.file, report.year - 1, self.date);
        let kinds = [
            "topics",
            "sessions",
            "attendance",
            "mean",
            "passed",
            "reported",
            "lacking",
            "cost",
        ];
        let rows = kinds.map(|kind| {
            let now = self.figure(kind, report);
            // Who lacks something is known of today only.
            let then = if kind == "lacking" {
                None
            } else {
                self.figure(kind, &before)
            };
            let none = || plain(self.report_word("none"));
            vec![
                plain(self.report_word(&format!("sum-{kind}"))),
                now.map_or_else(none, |said| strong(&plain(said))),
                then.map_or_else(|| plain("—"), plain),
            ]
        });
        Block::Table(Table {
            continued: self.text("doc-continued"),
            columns: vec![
                self.report_column("what", Align::Left),
                self.report_column("year", Align::Left),
                self.report_column("before", Align::Left),
            ],
            rows: rows.into(),
            note: plain(self.report_word("summary-note")),
            widths: SUMMARY_WIDTHS.into(),
            ..Table::default()
        })
    }

    /// A figure of a year; nothing where there is no record of it.
    fn figure(&self, kind: &str, report: &EducationReport<'_>) -> Option<String> {
        let of = |part: u32, whole: u32| {
            self.report_words(
                "of",
                &[("part", &part.to_string()), ("whole", &whole.to_string())],
            )
        };
        let both = |part: u32, whole: u32| {
            let percent = self.percent(share(part, whole)?);
            Some(self.joined(&percent, &of(part, whole)))
        };
        match kind {
            "topics" => report.topics.map(|(taught, planned)| of(taught, planned)),
            "sessions" => {
                let planned = u32::try_from(report.sessions.len()).unwrap_or(u32::MAX);
                (planned > 0).then(|| of(report.held, planned))
            }
            "attendance" => report
                .attendance
                .and_then(|own| both(own.present + own.made_up, own.expected)),
            "mean" => report.scores.map(|own| {
                let mean = super::values::number((own.mean * 10.0).round() / 10.0);
                self.report_words("points", &[("points", &mean)])
            }),
            "passed" => report.scores.and_then(|own| both(own.passed, own.taken)),
            "reported" => report.reported.and_then(|own| both(own.reported, own.answers)),
            "lacking" => {
                let known = report.held > 0 && !self.file.people.is_empty();
                known.then(|| self.report_words("people", &[("count", &report.lacking.len().to_string())]))
            }
            "cost" => report.cost.map(|cost| self.yen(cost)),
            _ => None,
        }
    }

    fn yen(&self, amount: f64) -> String {
        self.say("doc-money", &[("amount", &super::values::grouped(amount))])
    }

    fn report_cost(&self, report: &EducationReport<'_>) -> Block {
        let Some(cost) = report.cost else {
            return self.report_line(self.report_word("cost-none"));
        };
        let mut said = self.report_words("cost-sum", &[("amount", &self.yen(cost))]);
        if report.uncosted > 0 {
            if self.lang == sonae_domain::Lang::En {
                said.push(' ');
            }
            said.push_str(&self.report_words("uncosted", &[("count", &report.uncosted.to_string())]));
        }
        self.report_line(said)
    }

    fn report_proposals(&self, report: &EducationReport<'_>) -> Block {
        if report.proposals.is_empty() {
            return self.report_line(self.report_word("propose-none"));
        }
        let items = report.proposals.iter().zip(1..);
        Block::List {
            items: items
                .map(|(proposal, number): (_, usize)| (number.to_string(), self.proposal(proposal)))
                .collect(),
        }
    }

    fn proposal(&self, proposal: &Proposal) -> Text {
        let counted =
            |word: &str, count: &u32| plain(self.report_words(word, &[("count", &count.to_string())]));
        match proposal {
            Proposal::Again { skill, share } => {
                let lessons: Vec<String> = self
                    .content
                    .courses
                    .modules_for(skill)
                    .into_iter()
                    .take(1)
                    .map(|module| self.module_name(module))
                    .collect();
                let skill = self.text(&format!("skill-{skill}"));
                plain(self.report_words(
                    "propose-again",
                    &[
                        ("skill", &skill),
                        ("share", &self.percent(*share)),
                        ("lesson", &self.listed(&lessons)),
                    ],
                ))
            }
            Proposal::Teach { module, people } => {
                let module = self.content.courses.module(module);
                let lesson = module.map_or_else(String::new, |module| self.module_name(module));
                let args = [("lesson", lesson.as_str()), ("count", &people.to_string())];
                plain(self.report_words("propose-teach", &args))
            }
            Proposal::Overdue { sessions } => counted("propose-overdue", sessions),
            Proposal::MakeUp { times } => counted("propose-make-up", times),
            Proposal::Followed { answers } => counted("propose-followed", answers),
            Proposal::Findings { open } => counted("propose-findings", open),
            Proposal::FirstSession => plain(self.report_word("propose-first-session")),
            Proposal::FirstTest => plain(self.report_word("propose-first-test")),
            Proposal::FirstDrill => plain(self.report_word("propose-first-drill")),
            Proposal::Costs { sessions } => counted("propose-costs", sessions),
        }
    }

    /// M01 怪しいメールの見分け方.
    pub(super) fn module_name(&self, module: &sonae_content::Module) -> String {
        format!(
            "{} {}",
            module.number,
            self.text(&format!("module-{}", module.id))
        )
    }
}
