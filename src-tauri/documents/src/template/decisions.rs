//! What the president is asked to decide: found in what the company has answered, the most pressing first.

use sonae_content::{Action, Cost};
use sonae_domain::{Cause, Depth, Progress};
use sonae_guide::{PlannedAction, YearPlan};

use super::Binder;
use crate::block::{RoadDecision, RoadDecisions, Text, plain};

/// Nobody decides well about many things at once.
const MOST: usize = 3;
/// How many months ahead money is asked for.
const AHEAD: usize = 4;

impl Binder<'_> {
    pub(crate) fn road_decisions(&self, plan: &YearPlan, officer: &str, policy: &str) -> RoadDecisions {
        let asked = [
            self.ask_officer(officer),
            self.ask_overdue(plan),
            self.ask_policy(policy),
            self.ask_owners(plan),
            self.ask_money(plan),
            self.ask_not_for_us(),
        ];
        let whole = self.ask_plan(plan);
        let room = MOST - usize::from(whole.is_some());
        RoadDecisions {
            heading: plain(self.text("doc-road-decide")),
            items: asked.into_iter().flatten().take(room).chain(whole).collect(),
            elsewhere: self.text("doc-road-reason-elsewhere"),
            reasons: plain(self.text("doc-road-reasons")),
            remarks: self.text("doc-road-remarks"),
            sign: plain(self.text("doc-road-sign")),
            seal: self.text("doc-road-seal"),
        }
    }

    fn yes_or_no(&self, text: String) -> RoadDecision {
        RoadDecision {
            text: plain(text),
            reason: Text::new(),
            choices: vec![self.text("doc-road-approve"), self.text("doc-road-reconsider")],
            line: false,
        }
    }

    fn in_writing(text: String) -> RoadDecision {
        RoadDecision {
            text: plain(text),
            reason: Text::new(),
            choices: Vec::new(),
            line: true,
        }
    }

    /// Who sees to security, while nobody does.
    fn ask_officer(&self, path: &str) -> Option<RoadDecision> {
        let named = self.file.answers.at(path).and_then(|answer| answer.text());
        named
            .and_then(|id| self.file.person(id))
            .is_none()
            .then(|| Self::in_writing(self.text("doc-road-decide-officer")))
    }

    /// Until when what is overdue shall be done.
    fn ask_overdue(&self, plan: &YearPlan) -> Option<RoadDecision> {
        let overdue: Vec<&PlannedAction> = planned(plan)
            .filter(|planned| planned.cause == Cause::Overdue)
            .collect();
        let first = self.short(&overdue.first()?.action);
        let count = overdue.len().to_string();
        let args = [("count", count.as_str()), ("action", first.as_str())];
        Some(Self::in_writing(self.say("doc-road-decide-overdue", &args)))
    }

    /// The policy to sign, until it has been issued.
    fn ask_policy(&self, policy: &str) -> Option<RoadDecision> {
        let issued = self
            .file
            .issues
            .iter()
            .any(|issue| issue.document == policy && !issue.draft);
        let number = &self.content.document(policy)?.number;
        let title = self.text(policy);
        let args = [("title", title.as_str()), ("number", number.as_str())];
        (!issued).then(|| self.yes_or_no(self.say("doc-road-decide-policy", &args)))
    }

    /// Who sees to what nobody sees to yet, once some of it has come near.
    fn ask_owners(&self, plan: &YearPlan) -> Option<RoadDecision> {
        let next = self.next_actions(plan);
        let near = next.iter().any(|(_, planned)| self.owner(planned).is_none());
        let count = planned(plan)
            .filter(|planned| self.owner(planned).is_none())
            .count();
        near.then(|| Self::in_writing(self.counted("doc-road-decide-owners", count)))
    }

    /// The action of the coming months that costs most, where the company goes about it in a way that costs money.
    fn ask_money(&self, plan: &YearPlan) -> Option<RoadDecision> {
        let actions: Vec<(&Action, Cost)> = plan
            .months
            .iter()
            .take(AHEAD)
            .flat_map(|month| &month.actions)
            .filter_map(|planned| self.content.action(&planned.action))
            .filter(|action| self.file.action(&action.id).depth.unwrap_or(self.file.path()) != Depth::Quick)
            .filter_map(|action| Some((action, action.cost?)))
            .filter(|(_, cost)| *cost >= Cost::Medium)
            .collect();
        // The first of the dearest: it comes earliest.
        let dearest = actions.iter().map(|(_, cost)| *cost).max()?;
        let (action, cost) = actions.iter().find(|(_, cost)| *cost == dearest)?;
        let short = self.short(&action.id);
        let id = match cost {
            Cost::Large => "doc-road-decide-money.large",
            _ => "doc-road-decide-money",
        };
        Some(self.yes_or_no(self.say(id, &[("action", &short)])))
    }

    /// What the company has set aside as not its concern: a risk that is retained is the president's to retain.
    fn ask_not_for_us(&self) -> Option<RoadDecision> {
        let set_aside: Vec<_> = self
            .content
            .actions()
            .map(|action| self.file.action(&action.id))
            .filter(|state| state.progress == Progress::NotForUs)
            .collect();
        let first = set_aside.first()?;
        let (count, action) = (set_aside.len().to_string(), self.short(&first.action));
        let reason = first.reason.trim();
        let args = [("count", count.as_str()), ("action", action.as_str())];
        let id = match (set_aside.len(), reason) {
            (1, "") => "doc-road-decide-not-for-us.no-reason",
            (1, _) => "doc-road-decide-not-for-us",
            _ => "doc-road-decide-not-for-us.several",
        };
        let asked = self.yes_or_no(self.say(id, &args));
        let reason = match (set_aside.len(), reason) {
            (1, reason) if !reason.is_empty() => {
                plain(self.say("doc-road-decide-not-for-us.reason", &[("reason", reason)]))
            }
            _ => Text::new(),
        };
        Some(RoadDecision { reason, ..asked })
    }

    /// The year as it stands on this page.
    fn ask_plan(&self, plan: &YearPlan) -> Option<RoadDecision> {
        let count = plan.months.iter().map(|month| month.actions.len()).sum::<usize>();
        let count_words = count.to_string();
        // Nobody decides by odd minutes.
        let time = self.duration((plan.minutes.div_ceil(12)).div_ceil(10) * 10);
        let args = [("count", count_words.as_str()), ("time", time.as_str())];
        (count > 0).then(|| self.yes_or_no(self.say("doc-road-decide-plan", &args)))
    }
}

/// Everything in the plan.
pub(super) fn planned(plan: &YearPlan) -> impl Iterator<Item = &PlannedAction> {
    plan.months
        .iter()
        .flat_map(|month| &month.actions)
        .chain(&plan.later)
}
