use jiff::civil::Date;
use sonae_domain::{Cause, Lang, Square, square};
use sonae_guide::{PlanMonth, PlannedAction, YearPlan};

use super::{Binder, dates};
use crate::block::{
    Mark, RoadAction, RoadFunction, RoadMap, RoadMonth, RoadNext, RoadStep, RoadYear, Span, Text, plain,
};

/// How many actions are named as the next.
const NEXT: usize = 3;

impl Binder<'_> {
    pub(crate) fn road_map(&self, busy: &str, officer: &str, policy: &str) -> RoadMap {
        let plan = self.plan();
        RoadMap {
            title: plain(self.text(&self.definition.id)),
            summary: self.summary(&plan),
            heading: plain(self.text("doc-road-here")),
            legend: self.road_legend(),
            functions: self.road_functions(),
            year: self.road_year(&plan, busy),
            next: self.road_next(&plan),
            decisions: self.road_decisions(&plan, officer, policy),
        }
    }

    /// How many actions are in a state.
    fn squares(&self, wanted: &[Square]) -> usize {
        let actions = self.content.actions();
        actions
            .filter(|action| wanted.contains(&square(&self.file.action(&action.id))))
            .count()
    }

    fn summary(&self, plan: &YearPlan) -> Vec<Text> {
        let total = self.content.actions().count().to_string();
        let done = self.squares(&[Square::Done]);
        let not_for_us = self.squares(&[Square::NotForUs]);
        let begun = self.squares(&[Square::Half]);
        let (done, begun) = (done.to_string(), begun.to_string());
        let args = [("total", total.as_str()), ("done", &done), ("begun", &begun)];
        let mut far = match (done.as_str(), begun.as_str()) {
            ("0", "0") => self.say("doc-road-summary.none", &args),
            _ => self.say("doc-road-summary", &args),
        };
        if not_for_us > 0 {
            far.push_str(self.space());
            far.push_str(&self.counted("doc-road-summary.not-for-us", not_for_us));
        }
        let dated = plan
            .months
            .iter()
            .flat_map(|month| &month.actions)
            .chain(&plan.later)
            .filter_map(|planned| Some((self.due(planned)?, planned)))
            .filter(|(due, _)| *due >= self.date)
            .min_by_key(|(due, _)| *due);
        let milestone = match dated {
            Some((due, planned)) => {
                let (date, action) = (dates::western(due, self.lang), self.short(&planned.action));
                self.say("doc-road-milestone", &[("date", &date), ("action", &action)])
            }
            None => self.text("doc-road-milestone.none"),
        };
        vec![plain(far), plain(milestone)]
    }

    /// What stands between sentences.
    fn space(&self) -> &'static str {
        match self.lang {
            Lang::Ja => "",
            Lang::En => " ",
        }
    }

    fn road_legend(&self) -> Vec<(Mark, String)> {
        let used = |wanted: Square| self.squares(&[wanted]) > 0;
        let mut legend = vec![
            (Mark::Full, self.text("word-progress-done")),
            (Mark::Half, self.text("word-progress-begun")),
            (Mark::Open, self.text("word-progress-open")),
        ];
        if used(Square::Unknown) {
            let mark = Mark::Word(self.text("doc-road-unknown-mark"));
            legend.push((mark, self.text("word-progress-unknown")));
        }
        if used(Square::NotForUs) {
            let mark = Mark::Word(self.text("doc-road-not-for-us-mark"));
            legend.push((mark, self.text("word-progress-not-for-us")));
        }
        legend
    }

    fn road_functions(&self) -> Vec<RoadFunction> {
        let functions = self.content.functions.iter();
        functions
            .map(|function| {
                let squares = function
                    .actions
                    .iter()
                    .map(|action| square(&self.file.action(&action.id)));
                let done = squares
                    .filter(|square| *square == Square::Done)
                    .count()
                    .to_string();
                let total = function.actions.len().to_string();
                RoadFunction {
                    name: plain(self.text(&function.id)),
                    marks: function
                        .actions
                        .iter()
                        .map(|action| self.mark_of(&action.id))
                        .collect(),
                    count: plain(self.say("doc-road-count", &[("done", &done), ("total", &total)])),
                }
            })
            .collect()
    }

    fn road_year(&self, plan: &YearPlan, busy: &str) -> RoadYear {
        let busy = self.months_at(busy);
        let mut notes = Vec::new();
        if plan.undated > 0 {
            notes.push(self.text("doc-road-proposal"));
        }
        if plan
            .months
            .iter()
            .flat_map(|month| &month.actions)
            .any(|planned| self.mark_of(&planned.action) == Mark::Full)
        {
            notes.push(self.text("doc-road-confirm"));
        }
        if !plan.later.is_empty() {
            notes.push(self.counted("doc-road-later", plan.later.len()));
        }
        RoadYear {
            heading: plain(self.text("doc-road-year")),
            note: plain(notes.join(self.space())),
            months: plan
                .months
                .iter()
                .enumerate()
                .filter_map(|(index, month)| self.road_month(index, month, &busy))
                .collect(),
            free: self.text("doc-road-free"),
        }
    }

    fn road_month(&self, index: usize, month: &PlanMonth, busy: &[i8]) -> Option<RoadMonth> {
        let first: Date = month.month.parse().ok()?;
        let year = if index == 0 || first.month() == 1 {
            self.say("word-year", &[("year", &first.year().to_string())])
        } else {
            String::new()
        };
        let count = month.actions.len();
        Some(RoadMonth {
            year,
            name: self.short_month(first),
            time: if month.minutes > 0 {
                self.short_time(month.minutes)
            } else {
                String::new()
            },
            busy: busy.contains(&first.month()).then(|| self.text("doc-road-busy")),
            actions: month
                .actions
                .iter()
                .map(|planned| self.road_action(planned))
                .collect(),
            more: (1..=count)
                .map(|left| self.counted("doc-road-more", left))
                .collect(),
        })
    }

    fn road_action(&self, planned: &PlannedAction) -> RoadAction {
        let mut text = plain(self.short(&planned.action));
        let overdue = planned.cause == Cause::Overdue;
        if let Some(due) = self.due(planned) {
            let day = self.short_day(due);
            let by = match overdue {
                true => self.say("doc-road-by.overdue", &[("day", &day)]),
                false => self.say("doc-road-by", &[("day", &day)]),
            };
            text.push(Span {
                text: by,
                bold: overdue,
                ..Span::default()
            });
        }
        RoadAction {
            mark: self.mark_of(&planned.action),
            text,
        }
    }

    fn road_next(&self, plan: &YearPlan) -> RoadNext {
        let heads = ["what", "who", "when", "time"]
            .iter()
            .map(|head| plain(self.text(&format!("doc-road-next-{head}"))))
            .collect();
        RoadNext {
            heading: plain(self.text("doc-road-next")),
            heads,
            steps: self
                .next_actions(plan)
                .into_iter()
                .map(|(month, planned)| self.road_step(month, planned))
                .collect(),
            none: plain(self.text("doc-road-next-none")),
        }
    }

    /// What comes first, in the order of the guide, with the month in which it stands.
    pub(crate) fn next_actions<'p>(
        &self,
        plan: &'p YearPlan,
    ) -> Vec<(Option<&'p PlanMonth>, &'p PlannedAction)> {
        let states = sonae_guide::states(self.content, self.file);
        let candidates = sonae_guide::candidates(self.content, self.file, &states);
        let order = sonae_domain::order(&candidates, self.date);
        let find = |action: &str| {
            let within = plan
                .months
                .iter()
                .flat_map(|month| month.actions.iter().map(move |planned| (Some(month), planned)));
            within
                .chain(plan.later.iter().map(|planned| (None, planned)))
                .find(|(_, planned)| planned.action == action)
        };
        order
            .into_iter()
            .filter_map(|(index, _)| candidates.get(index))
            .filter_map(|candidate| find(&candidate.state.action))
            .take(NEXT)
            .collect()
    }

    fn road_step(&self, month: Option<&PlanMonth>, planned: &PlannedAction) -> RoadStep {
        let reason = self.content.action(&planned.action).and_then(|action| {
            let held = action.reasons_for(&self.file.answers);
            held.first()
                .map(|reason| format!("{}.reason-{}", action.id, reason.id))
        });
        // What was done before and comes again needs no other reason.
        let why = match planned.cause {
            Cause::Again => plain(self.text("word-cause-again")),
            _ => self.prose(&reason.unwrap_or_else(|| format!("{}.reason", planned.action))),
        };
        let who = match self.owner(planned) {
            Some(person) => person.called().to_owned(),
            None => self.text("doc-road-nobody"),
        };
        let first = month.and_then(|month| month.month.parse::<Date>().ok());
        let when = match (self.due(planned), first) {
            (Some(due), _) if planned.cause == Cause::Overdue => {
                self.say("doc-road-overdue", &[("day", &self.short_day(due))])
            }
            (Some(due), _) => self.short_day(due),
            (None, Some(first)) => self.say("doc-road-proposed", &[("month", &self.short_month(first))]),
            (None, None) => String::new(),
        };
        RoadStep {
            action: plain(self.short(&planned.action)),
            why,
            cells: vec![
                plain(who),
                plain(when),
                plain(self.short_time(u32::from(planned.minutes))),
            ],
        }
    }
}
