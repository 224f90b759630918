use std::cmp::Reverse;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ActionState, Progress};

/// One square of the stamp card that shows how far an action is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Square {
    /// Done.
    Done,
    /// Begun.
    Half,
    /// わからない.
    Unknown,
    /// これから.
    Open,
    /// Does not concern this company.
    NotForUs,
}

/// The square of an action. Something ticked is a beginning, whatever the state says; an owner or a date is only a plan.
pub fn square(state: &ActionState) -> Square {
    match state.progress {
        Progress::Done => Square::Done,
        Progress::Unknown => Square::Unknown,
        Progress::NotForUs => Square::NotForUs,
        Progress::Begun => Square::Half,
        Progress::Open | Progress::Later => {
            if state.ticked.is_empty() {
                Square::Open
            } else {
                Square::Half
            }
        }
    }
}

/// An action as far as its place in the order is concerned.
#[derive(Clone, Debug)]
pub struct Candidate<'a> {
    /// Where it stands.
    pub state: &'a ActionState,
    /// How strongly the company's answers call for it: the sum of the weights of the reasons that hold.
    pub weight: i32,
    /// How grave the worst of the company's risks is that it is to make smaller: 0 none, 1 low, 2 middle, 3 high.
    pub risk: u8,
    /// How much it lowers the risk of a typical small firm: 1 a little, 2 clearly, 3 most.
    pub reduces: u8,
    /// Time it takes the way the company has chosen, in minutes.
    pub minutes: u16,
    /// Actions better done before.
    pub after: &'a [String],
    /// The day on which it is due again, when it was done.
    pub again: Option<Date>,
}

/// Why an action stands where it stands in the order. The words are `word-cause-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// Its day is past.
    Overdue,
    /// It was done a while ago and is due again.
    Again,
    /// Its day is near.
    DueSoon,
    /// It is begun.
    Begun,
    /// It carries out a control that was chosen against a risk.
    Risk,
    /// The company's answers call for it.
    Answers,
    /// Other actions wait for it.
    Unlocks,
    /// It lowers the risk much for the time it takes.
    Effect,
}

/// How many days ahead a date moves an action forward.
const SOON: i32 = 14;
/// What answers can add at most, so that many small reasons do not outweigh what protects most.
const MOST_WEIGHT: i32 = 6;
/// What being waited for can add at most.
const MOST_UNLOCKED: usize = 6;

/// All actions that are still to be done, in the order in which to do them, each with why it stands there.
///
/// What is overdue comes first, then what is due again, what is due soon, what is begun. All else is ordered by how much
/// risk it takes away for the time it takes, counted together with what it builds on, which never comes after it. What is
/// done, parked or not for this company is left out, and so is what was put off, until its day has come. Indices are those
/// of `candidates`, which come in the guide's order; it decides between equals.
pub fn order(candidates: &[Candidate<'_>], today: Date) -> Vec<(usize, Cause)> {
    let to_do: Vec<usize> = (0..candidates.len())
        .filter(|index| {
            candidates
                .get(*index)
                .is_some_and(|candidate| is_to_do(candidate, today))
        })
        .collect();
    let mut road = Road::new(candidates, to_do, today);
    let mut order = Vec::new();
    while let Some(index) = road.next() {
        order.push(index);
    }
    order
        .iter()
        .filter_map(|index| Some((*index, road.cause(candidates.get(*index)?, *index))))
        .collect()
}

/// What is still to be placed in the order.
struct Road<'a> {
    candidates: &'a [Candidate<'a>],
    waiting: Vec<usize>,
    /// For each candidate, the candidates to be done before it, as far as they are to be done at all.
    before: Vec<Vec<usize>>,
    /// For each candidate, how many build on it.
    unlocks: Vec<usize>,
    /// The mean time of an action: keeps tiny ones from beating all others.
    usual: i64,
    today: Date,
}

impl<'a> Road<'a> {
    fn new(candidates: &'a [Candidate<'a>], waiting: Vec<usize>, today: Date) -> Self {
        let place = |id: &str| {
            waiting
                .iter()
                .copied()
                .find(|index| candidates.get(*index).is_some_and(|one| one.state.action == id))
        };
        let before: Vec<Vec<usize>> = candidates
            .iter()
            .map(|candidate| candidate.after.iter().filter_map(|id| place(id)).collect())
            .collect();
        let mut unlocks = vec![0; candidates.len()];
        for index in before.iter().flatten() {
            if let Some(count) = unlocks.get_mut(*index) {
                *count += 1;
            }
        }
        let total: i64 = candidates.iter().map(|one| i64::from(one.minutes)).sum();
        let count = i64::try_from(candidates.len()).unwrap_or(i64::MAX).max(1);
        Road {
            candidates,
            waiting,
            before,
            unlocks,
            usual: total / count,
            today,
        }
    }

    /// Takes out what comes next.
    fn next(&mut self) -> Option<usize> {
        let best = self
            .waiting
            .iter()
            .copied()
            .min_by_key(|index| self.rank(*index))?;
        // It builds on others: the best of those that build on nothing comes first. In a circle nobody can, so it goes.
        let next = self
            .with_what_it_builds_on(best)
            .into_iter()
            .filter(|index| self.open_before(*index).next().is_none())
            .min_by_key(|index| self.rank(*index))
            .unwrap_or(best);
        self.waiting.retain(|index| *index != next);
        Some(next)
    }

    fn open_before(&self, index: usize) -> impl Iterator<Item = usize> + '_ {
        self.before
            .get(index)
            .into_iter()
            .flatten()
            .copied()
            .filter(|before| self.waiting.contains(before))
    }

    fn with_what_it_builds_on(&self, index: usize) -> Vec<usize> {
        let mut found = vec![index];
        let mut at = 0;
        while let Some(one) = found.get(at).copied() {
            for before in self.open_before(one) {
                if !found.contains(&before) {
                    found.push(before);
                }
            }
            at += 1;
        }
        found
    }

    /// Lower is earlier.
    fn rank(&self, index: usize) -> (u8, i32, Reverse<i64>, usize) {
        let Some(candidate) = self.candidates.get(index) else {
            return (u8::MAX, 0, Reverse(0), index);
        };
        let due = days_left(candidate, self.today).filter(|days| *days <= SOON);
        let again = candidate.state.progress == Progress::Done;
        let urgency = match due {
            Some(days) if days < 0 && !again => 0,
            Some(_) if again => 1,
            Some(_) => 2,
            None if square(candidate.state) == Square::Half => 3,
            None => 4,
        };
        let (mut benefit, mut effort) = (0, 0);
        for one in self.with_what_it_builds_on(index) {
            benefit += self.benefit(one);
            effort += self.usual + self.candidates.get(one).map_or(0, |one| i64::from(one.minutes));
        }
        // Scaled, for there are no fractions in an order.
        (
            urgency,
            due.unwrap_or(0),
            Reverse(benefit * 10_000 / effort.max(1)),
            index,
        )
    }

    /// How much doing it is worth to this company. What protects most stands out; answers and what waits for it add to it.
    fn benefit(&self, index: usize) -> i64 {
        let Some(candidate) = self.candidates.get(index) else {
            return 0;
        };
        let reduces = i64::from(candidate.reduces);
        let weight = i64::from(candidate.weight.clamp(0, MOST_WEIGHT));
        let unlocks = self.unlocks.get(index).copied().unwrap_or(0).min(MOST_UNLOCKED);
        let risk = 2 * i64::from(candidate.risk);
        3 * reduces * reduces + 2 * weight + risk + i64::try_from(unlocks).unwrap_or(0)
    }

    fn cause(&self, candidate: &Candidate<'_>, index: usize) -> Cause {
        let unlocks = self.unlocks.get(index).copied().unwrap_or(0);
        match days_left(candidate, self.today) {
            _ if candidate.state.progress == Progress::Done => Cause::Again,
            Some(days) if days < 0 => Cause::Overdue,
            Some(days) if days <= SOON => Cause::DueSoon,
            _ if square(candidate.state) == Square::Half => Cause::Begun,
            _ if unlocks >= MANY_WAIT => Cause::Unlocks,
            _ if candidate.risk > 0 => Cause::Risk,
            _ if candidate.weight > 0 => Cause::Answers,
            _ if unlocks > 0 => Cause::Unlocks,
            _ => Cause::Effect,
        }
    }
}

/// From this many on, being waited for says more about an action than the answers do.
const MANY_WAIT: usize = 5;

fn is_to_do(candidate: &Candidate<'_>, today: Date) -> bool {
    let come = |date: Option<Date>| date.is_some_and(|date| date <= today);
    match candidate.state.progress {
        Progress::Open | Progress::Begun => true,
        Progress::Later => come(candidate.state.due),
        Progress::Done => come(candidate.again),
        Progress::Unknown | Progress::NotForUs => false,
    }
}

fn days_left(candidate: &Candidate<'_>, today: Date) -> Option<i32> {
    let date = match candidate.state.progress {
        Progress::Done => candidate.again,
        _ => candidate.state.due,
    }?;
    Some(date.since(today).map_or(0, |span| span.get_days()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 20);

    fn state(action: &str, progress: Progress) -> ActionState {
        ActionState {
            action: action.into(),
            progress,
            ..ActionState::default()
        }
    }

    fn candidate(state: &ActionState) -> Candidate<'_> {
        Candidate {
            state,
            weight: 0,
            risk: 0,
            reduces: 1,
            minutes: 30,
            after: &[],
            again: state.due_again(Some(12)),
        }
    }

    fn ids(candidates: &[Candidate<'_>]) -> Vec<(String, Cause)> {
        order(candidates, TODAY)
            .into_iter()
            .map(|(index, cause)| (candidates[index].state.action.clone(), cause))
            .collect()
    }

    #[test]
    fn what_is_overdue_then_again_then_soon_then_begun_then_what_helps_most() {
        let mut overdue = state("overdue", Progress::Open);
        overdue.due = Some(date(2026, 11, 13));
        let mut soon = state("soon", Progress::Open);
        soon.due = Some(date(2026, 11, 30));
        let mut far = state("far", Progress::Open);
        far.due = Some(date(2027, 3, 31));
        let mut again = state("again", Progress::Done);
        again.done_on = Some(date(2025, 11, 1));
        let mut fresh = state("fresh", Progress::Done);
        fresh.done_on = Some(date(2026, 11, 1));
        let begun = state("begun", Progress::Begun);
        let parked = state("parked", Progress::Unknown);
        let put_off = state("put-off", Progress::Later);
        let first = state("first", Progress::Open);
        let strong = state("strong", Progress::Open);
        let called = state("called", Progress::Open);
        let states = [
            &first, &strong, &called, &begun, &far, &soon, &overdue, &again, &fresh, &parked, &put_off,
        ];
        let mut candidates: Vec<Candidate<'_>> = states.iter().map(|state| candidate(state)).collect();
        candidates[1].reduces = 3;
        candidates[2].weight = 6;
        let found = ids(&candidates);
        let found: Vec<(&str, Cause)> = found.iter().map(|(id, cause)| (id.as_str(), *cause)).collect();
        assert_eq!(
            found,
            [
                ("overdue", Cause::Overdue),
                ("again", Cause::Again),
                ("soon", Cause::DueSoon),
                ("begun", Cause::Begun),
                ("strong", Cause::Effect),
                ("called", Cause::Answers),
                ("first", Cause::Effect),
                // A far date is a plan, not a hurry and not a beginning.
                ("far", Cause::Effect),
            ]
        );
    }

    #[test]
    fn nothing_comes_before_what_it_builds_on() {
        let states = [
            state("roof", Progress::Open),
            state("wall", Progress::Open),
            state("floor", Progress::Open),
        ];
        let mut candidates: Vec<Candidate<'_>> = states.iter().map(candidate).collect();
        let (floor, wall) = (["floor".to_owned()], ["wall".to_owned()]);
        candidates[0].reduces = 3;
        candidates[0].after = &wall;
        candidates[1].after = &floor;
        let found: Vec<String> = ids(&candidates).into_iter().map(|(id, _)| id).collect();
        assert_eq!(found, ["floor", "wall", "roof"]);
        assert_eq!(order(&candidates, TODAY)[0].1, Cause::Unlocks);
    }

    #[test]
    fn what_much_depends_on_is_pulled_forward_with_it() {
        let states = [
            state("alone", Progress::Open),
            state("floor", Progress::Open),
            state("roof", Progress::Open),
        ];
        let mut candidates: Vec<Candidate<'_>> = states.iter().map(candidate).collect();
        let floor = ["floor".to_owned()];
        candidates[0].reduces = 2;
        candidates[2].reduces = 3;
        candidates[2].after = &floor;
        let found: Vec<String> = ids(&candidates).into_iter().map(|(id, _)| id).collect();
        assert_eq!(found, ["floor", "roof", "alone"]);
    }

    #[test]
    fn a_circle_of_conditions_still_gives_an_order() {
        let states = [state("hen", Progress::Open), state("egg", Progress::Open)];
        let mut candidates: Vec<Candidate<'_>> = states.iter().map(candidate).collect();
        let (egg, hen) = (["egg".to_owned()], ["hen".to_owned()]);
        candidates[0].after = &egg;
        candidates[1].after = &hen;
        assert_eq!(order(&candidates, TODAY).len(), 2);
    }

    #[test]
    fn what_was_put_off_comes_back_on_its_day() {
        let mut put_off = state("put-off", Progress::Later);
        put_off.due = Some(TODAY);
        assert_eq!(
            ids(&[candidate(&put_off)]),
            [("put-off".to_owned(), Cause::DueSoon)]
        );
    }

    #[test]
    fn anything_ticked_makes_a_half_square_but_a_plan_does_not() {
        let mut action = state("a", Progress::Open);
        action.owner = Some("p1".into());
        action.due = Some(date(2027, 1, 29));
        assert_eq!(square(&action), Square::Open);
        action.ticked.insert("step-1".into());
        assert_eq!(square(&action), Square::Half);
    }
}
