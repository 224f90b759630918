//! The year's tasks person by person.

use jiff::civil::Date;
use sonae_domain::{Cause, Person, Progress};
use sonae_guide::{PlannedAction, YearPlan};

use super::Binder;
use crate::block::{Block, Task, TaskStep, Tasks, Text, plain};

/// A task with the month in which it stands; none: after the year.
type Placed<'p> = (Option<Date>, &'p PlannedAction);

impl Binder<'_> {
    pub(crate) fn tasks(&self) -> Vec<Block> {
        let plan = self.plan();
        let placed = placed(&plan);
        let mut blocks = Vec::new();
        for person in &self.file.people {
            let own = |planned: &PlannedAction| self.owner(planned).is_some_and(|own| own.id == person.id);
            blocks.extend(self.tasks_of(Some(person), placed.iter().filter(|(_, planned)| own(planned))));
        }
        let nobody = placed.iter().filter(|(_, planned)| self.owner(planned).is_none());
        blocks.extend(self.tasks_of(None, nobody));
        if blocks.is_empty() {
            blocks.push(Block::Paragraph {
                text: plain(self.text("doc-task-none")),
                indent: false,
            });
        }
        blocks.extend(self.not_listed().map(|text| Block::Note { text }));
        blocks
    }

    fn tasks_of<'p>(&self, person: Option<&Person>, own: impl Iterator<Item = &'p Placed<'p>>) -> Vec<Block> {
        let items: Vec<Task> = own
            .map(|(month, planned)| self.task(person, *month, planned))
            .collect();
        if items.is_empty() {
            return Vec::new();
        }
        let name = person.map_or_else(|| self.text("doc-task-nobody"), |person| self.called(person));
        let count = items.len().to_string();
        let heading = self.say("doc-task-heading", &[("name", &name), ("count", &count)]);
        let heads = ["what", "when", "evidence"]
            .iter()
            .map(|head| plain(self.text(&format!("doc-task-{head}"))))
            .collect();
        vec![
            Block::Heading {
                level: 1,
                number: String::new(),
                text: plain(heading),
            },
            Block::Tasks(Tasks {
                heading: plain(name),
                continued: self.text("doc-continued"),
                heads,
                items,
            }),
        ]
    }

    fn task(&self, person: Option<&Person>, month: Option<Date>, planned: &PlannedAction) -> Task {
        let state = self.file.action(&planned.action);
        let depth = state.depth.unwrap_or(self.file.path());
        let steps = self
            .content
            .action(&planned.action)
            .map_or(&[][..], |action| action.steps(depth));
        let mut when = vec![match (self.due(planned), month) {
            (Some(due), _) => plain(self.day_of_plan(due)),
            (None, Some(month)) => {
                plain(self.say("doc-task-proposed", &[("month", &self.month_of_plan(month))]))
            }
            (None, None) => Text::new(),
        }];
        match planned.cause {
            Cause::Overdue => when.push(plain(self.text("word-cause-overdue"))),
            Cause::Again => when.push(plain(self.text("word-cause-again"))),
            _ => {}
        }
        when.push(plain(self.short_time(u32::from(planned.minutes))));
        let evidence = match state.evidence.trim() {
            "" => self.prose(&format!("{}.evidence", planned.action)),
            own => plain(own.replace('\n', " ")),
        };
        Task {
            title: plain(self.short(&planned.action)),
            steps: steps
                .iter()
                .map(|step| TaskStep {
                    done: state.ticked.contains(step),
                    text: self.prose(&format!("{}.{step}", planned.action)),
                })
                .collect(),
            when,
            evidence,
            owner: person.is_none().then(|| self.text("doc-task-owner")),
        }
    }

    /// What is not among the tasks and why: done, parked, put off, not for this company.
    fn not_listed(&self) -> Option<Text> {
        let states: Vec<_> = sonae_guide::states(self.content, self.file);
        let plan = self.plan();
        let listed = |action: &str| super::decisions::planned(&plan).any(|planned| planned.action == action);
        let parts: Vec<String> = [
            (Progress::Done, "done"),
            (Progress::Unknown, "unknown"),
            (Progress::Later, "later"),
            (Progress::NotForUs, "not-for-us"),
        ]
        .iter()
        .filter_map(|(progress, id)| {
            let count = states
                .iter()
                .filter(|state| state.progress == *progress && !listed(&state.action))
                .count();
            let words = self.text(&format!("word-progress-{id}"));
            (count > 0).then(|| {
                self.say(
                    "doc-task-left-out-one",
                    &[("words", &words), ("number", &count.to_string())],
                )
            })
        })
        .collect();
        let comma = if self.lang == sonae_domain::Lang::Ja {
            "、"
        } else {
            ", "
        };
        (!parts.is_empty()).then(|| plain(self.say("doc-task-left-out", &[("list", &parts.join(comma))])))
    }
}

/// Everything in the plan with its month, in order.
fn placed(plan: &YearPlan) -> Vec<Placed<'_>> {
    let within = plan.months.iter().flat_map(|month| {
        let first = month.month.parse::<Date>().ok();
        month.actions.iter().map(move |planned| (first, planned))
    });
    within
        .chain(plan.later.iter().map(|planned| (None, planned)))
        .collect()
}
