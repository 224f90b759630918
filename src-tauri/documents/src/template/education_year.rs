//! The tables and pictures of the year's report on education.

use sonae_diagrams::{Bar, Bars, Drawing, Measure, bars};
use sonae_domain::{DrillKind, Lang};
use sonae_guide::education::{DrillSum, ENOUGH, EducationReport, LackedModule, MonthSum, attendance_numbers};

use super::{Binder, dates};
use crate::block::{Align, Block, Table, Text, plain, strong};
use crate::text_width;

/// As wide as the text of a page on its foot, in pixels.
const WIDTH: f32 = 616.0;
/// So many bars are read at a glance.
const MOST_BARS: usize = 12;
/// So many names of those who lack a lesson.
const MOST_NAMES: usize = 6;

impl Binder<'_> {
    pub(super) fn report_sessions(&self, report: &EducationReport<'_>) -> Vec<Block> {
        if report.sessions.is_empty() {
            return vec![self.report_line(self.report_word("sessions-none"))];
        }
        let mut blocks = Vec::new();
        let all: Vec<Bar> = report
            .sessions
            .iter()
            .filter(|session| session.held)
            .filter_map(|session| {
                let share = attendance_numbers(session).reached()?;
                let title = match session.title.trim() {
                    "" => self.report_word("untitled"),
                    title => title.to_owned(),
                };
                let day = session
                    .on
                    .map(|on| dates::short(on, self.lang))
                    .unwrap_or_default();
                Some(self.bar(self.joined(&day, &title), share))
            })
            .collect();
        // The last are nearest to what is decided now.
        let shown = all.len().saturating_sub(MOST_BARS);
        blocks.extend(self.bar_picture("attendance", &all[shown..], None));
        blocks.push(self.month_table(report));
        if report.overdue > 0 {
            let count = report.overdue.to_string();
            blocks.push(self.report_line(self.report_words("overdue", &[("count", &count)])));
        }
        blocks
    }

    fn month_table(&self, report: &EducationReport<'_>) -> Block {
        let row = |name: Text, planned: u32, held: u32, month: &Option<_>| {
            let (expected, reached) = match month {
                Some(own) => {
                    let own: &sonae_guide::education::AttendanceNumbers = own;
                    let reached = own.reached().map(|share| self.percent(share)).unwrap_or_default();
                    (own.expected.to_string(), reached)
                }
                None => (String::new(), String::new()),
            };
            let count = |count: u32| {
                if planned == 0 {
                    String::new()
                } else {
                    count.to_string()
                }
            };
            vec![
                name,
                plain(count(planned)),
                plain(count(held)),
                plain(expected),
                plain(reached),
            ]
        };
        let mut rows: Vec<Vec<Text>> = report
            .months
            .iter()
            // A month without a session says nothing.
            .filter(|own| own.planned > 0 || own.held > 0 || own.attendance.is_some())
            .map(|own: &MonthSum| {
                let name = plain(self.month_name(own.month));
                row(name, own.planned, own.held, &own.attendance)
            })
            .collect();
        let planned = u32::try_from(report.sessions.len()).unwrap_or(u32::MAX);
        let total = row(
            plain(self.report_word("total")),
            planned,
            report.held,
            &report.attendance,
        );
        rows.push(total.iter().map(|cell| strong(cell)).collect());
        Block::Table(Table {
            continued: self.text("doc-continued"),
            columns: vec![
                self.report_column("month", Align::Left),
                self.report_column("planned", Align::Right),
                self.report_column("held", Align::Right),
                self.report_column("expected", Align::Right),
                self.report_column("reached", Align::Right),
            ],
            rows,
            dense: true,
            widths: vec![0.28, 0.18, 0.18, 0.18, 0.18],
            ..Table::default()
        })
    }

    fn bar(&self, name: String, share: f64) -> Bar {
        #[expect(clippy::cast_possible_truncation, reason = "0 to 1")]
        let long = share as f32;
        Bar {
            name,
            share: long,
            said: self.percent(share),
        }
    }

    /// A picture of bars with its caption; nothing without bars. Its words say all that it shows.
    fn bar_picture(&self, what: &str, of: &[Bar], line: Option<(f32, String)>) -> Vec<Block> {
        if of.is_empty() {
            return Vec::new();
        }
        let said: Vec<String> = of
            .iter()
            .map(|bar| self.report_words("bar-said", &[("name", &bar.name), ("said", &bar.said)]))
            .collect();
        let alt = self.report_words(&format!("{what}-alt"), &[("said", &self.listed(&said))]);
        let picture = Bars {
            bars: of.to_vec(),
            scale: ["none", "half", "all"].map(|at| self.report_word(&format!("scale-{at}"))),
            line,
        };
        let drawing: Drawing = bars(&picture, WIDTH, &Measure(&text_width));
        vec![
            Block::Lead {
                text: plain(self.report_word(&format!("{what}-chart"))),
            },
            Block::Diagram {
                drawing,
                alt,
                centred: false,
            },
        ]
    }

    pub(super) fn report_tests(&self, report: &EducationReport<'_>) -> Vec<Block> {
        if report.tests.is_empty() {
            return vec![self.report_line(self.report_word("tests-none"))];
        }
        let rows = report.tests.iter().map(|own| {
            let mean = super::values::number((own.scores.mean * 10.0).round() / 10.0);
            vec![
                plain(self.joined(own.test.title.trim(), &own.test.set)),
                plain(own.scores.taken.to_string()),
                plain(own.scores.passed.to_string()),
                plain(mean),
            ]
        });
        let mut blocks = vec![Block::Table(Table {
            continued: self.text("doc-continued"),
            columns: vec![
                self.report_column("test", Align::Left),
                self.report_column("taken", Align::Right),
                self.report_column("passed", Align::Right),
                self.report_column("mean", Align::Right),
            ],
            rows: rows.collect(),
            widths: vec![0.49, 0.17, 0.17, 0.17],
            ..Table::default()
        })];
        let skills: Vec<Bar> = report
            .skills
            .iter()
            .take(MOST_BARS)
            .map(|skill| self.bar(self.text(&format!("skill-{}.short", skill.id)), skill.share))
            .collect();
        #[expect(clippy::cast_possible_truncation, reason = "0 to 1")]
        let enough = ENOUGH as f32;
        blocks.extend(self.bar_picture("skills", &skills, Some((enough, self.report_word("skills-line")))));
        blocks
    }

    pub(super) fn report_drills(&self, report: &EducationReport<'_>) -> Block {
        if report.drills.is_empty() {
            return self.report_line(self.report_word("drills-none"));
        }
        let row = |own: &DrillSum<'_>| {
            let drill = own.drill;
            let title = match (drill.title.trim(), drill.kind) {
                ("", DrillKind::TableTop) if !drill.scenario.is_empty() => {
                    self.text(&format!("drill-{}", drill.scenario))
                }
                ("", _) => self.report_word("untitled"),
                (title, _) => title.to_owned(),
            };
            let mut results: Vec<String> = Vec::new();
            if let Some(reported) = own.reported {
                results.push(self.report_words(
                    "result-phishing",
                    &[
                        ("answers", &reported.answers.to_string()),
                        ("reported", &reported.reported.to_string()),
                        ("followed", &reported.followed.to_string()),
                    ],
                ));
            }
            if let Some((seen, of)) = own.seen {
                let args = [("seen", seen.to_string()), ("of", of.to_string())];
                let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
                results.push(self.report_words("result-table", &args));
            }
            if own.open > 0 {
                results.push(self.report_words("open", &[("count", &own.open.to_string())]));
            }
            let between = if self.lang == Lang::Ja { "" } else { " " };
            vec![
                plain(title),
                plain(drill.on.map(|on| dates::short(on, self.lang)).unwrap_or_default()),
                plain(drill.participants.len().to_string()),
                plain(results.join(between)),
            ]
        };
        Block::Table(Table {
            continued: self.text("doc-continued"),
            columns: vec![
                self.report_column("drill", Align::Left),
                self.report_column("on", Align::Left),
                self.report_column("people", Align::Right),
                self.report_column("result", Align::Left),
            ],
            rows: report.drills.iter().map(row).collect(),
            widths: vec![0.32, 0.14, 0.1, 0.44],
            ..Table::default()
        })
    }

    /// Who still lacks what, lesson by lesson. Before anything was held nobody has what everybody lacks.
    pub(super) fn report_lacking(&self, report: &EducationReport<'_>) -> Block {
        if report.held == 0 {
            return self.report_line(self.report_word("lacking-none"));
        }
        if report.lacked.is_empty() {
            return self.report_line(self.report_word("lacking-nobody"));
        }
        let rows = report.lacked.iter().map(|own| {
            let mut said = match own.people.len() {
                all if all == report.staff && all > 1 => self.report_word("lacking-all"),
                _ => self.first_names(own),
            };
            if own.people.len() > MOST_NAMES && own.people.len() < report.staff {
                let more = (own.people.len() - MOST_NAMES).to_string();
                said.push_str(&self.report_words("and-more", &[("count", &more)]));
            }
            vec![
                plain(self.module_name(own.module)),
                plain(own.people.len().to_string()),
                plain(said),
            ]
        });
        Block::Table(Table {
            continued: self.text("doc-continued"),
            columns: vec![
                self.report_column("lesson", Align::Left),
                self.report_column("count", Align::Right),
                self.report_column("names", Align::Left),
            ],
            rows: rows.collect(),
            dense: true,
            widths: vec![0.47, 0.1, 0.43],
            ..Table::default()
        })
    }

    fn first_names(&self, own: &LackedModule<'_>) -> String {
        let names: Vec<String> = own
            .people
            .iter()
            .take(MOST_NAMES)
            .map(|person| person.called().trim().to_owned())
            .collect();
        self.listed(&names)
    }
}
