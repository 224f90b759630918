use serde::{Deserialize, Serialize};
use sonae_content::DrillDefinition;
use sonae_domain::{DrillRun, Observation};
use ts_rs::TS;

use super::percent;

/// Something that happens in an exercise, with the time that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TimelineStep {
    /// What happens, within its exercise.
    pub inject: String,
    /// How many minutes after the beginning.
    pub minute: u32,
    /// Until when it is talked about, in minutes after the beginning: the next one, or the look back.
    pub until: u32,
    /// The seat that it reaches; all without one.
    pub to: Option<String>,
    /// What the observer looks for.
    pub expects: Vec<String>,
}

/// How it went with something that the observer looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ExpectState {
    /// Nobody has noted anything.
    Open,
    /// It was done before the next thing happened.
    InTime,
    /// It was done later than that.
    Late,
    /// It was done; nobody noted when.
    Done,
    /// It was not done.
    Missed,
}

/// Something that the observer looks for, with what was seen of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Expectation {
    /// What, within its exercise.
    pub id: String,
    /// What happens before it, within its exercise.
    pub inject: String,
    /// How it went.
    pub state: ExpectState,
    /// What was noted; as when nothing was noted where it is open.
    pub observed: Observation,
}

/// What the observations of an exercise say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableTopFigures {
    /// How many things the observer looks for.
    pub expected: u32,
    /// Done before the next thing happened.
    pub in_time: u32,
    /// Done later than that.
    pub late: u32,
    /// Done; nobody noted when.
    pub done: u32,
    /// Not done.
    pub missed: u32,
    /// Nobody has noted anything.
    pub open: u32,
    /// The share of what was noted that was done, in percent; `None` before anything was noted.
    pub done_share: Option<u32>,
}

/// What happens in an exercise, in its order. The last thing is talked about as long as the one before it; what is left
/// then is for looking back.
pub fn timeline(drill: &DrillDefinition) -> Vec<TimelineStep> {
    let steps = drill.injects.iter().enumerate().map(|(at, inject)| {
        let next = drill.injects.get(at + 1).map(|next| next.minute);
        let last = match at.checked_sub(1).and_then(|before| drill.injects.get(before)) {
            Some(before) => (2 * inject.minute - before.minute).min(drill.minutes),
            None => drill.minutes,
        };
        TimelineStep {
            inject: inject.id.clone(),
            minute: inject.minute,
            until: next.unwrap_or(last),
            to: inject.to.clone(),
            expects: inject.expects.clone(),
        }
    });
    steps.collect()
}

/// What the observer looks for, in its order, with what was seen.
pub fn expectations(drill: &DrillDefinition, run: &DrillRun) -> Vec<Expectation> {
    let mut all = Vec::new();
    for step in timeline(drill) {
        for id in step.expects {
            let observed = run.observed.get(&id);
            all.push(Expectation {
                state: state(observed, step.until),
                observed: observed.cloned().unwrap_or_default(),
                inject: step.inject.clone(),
                id,
            });
        }
    }
    all
}

fn state(observed: Option<&Observation>, until: u32) -> ExpectState {
    match observed {
        None => ExpectState::Open,
        Some(Observation { done: false, .. }) => ExpectState::Missed,
        Some(Observation { minute: None, .. }) => ExpectState::Done,
        Some(Observation {
            minute: Some(minute), ..
        }) if *minute <= until => ExpectState::InTime,
        Some(_) => ExpectState::Late,
    }
}

/// What the observations of an exercise say.
pub fn table_top_figures(drill: &DrillDefinition, run: &DrillRun) -> TableTopFigures {
    let mut figures = TableTopFigures::default();
    for expectation in expectations(drill, run) {
        figures.expected += 1;
        match expectation.state {
            ExpectState::Open => figures.open += 1,
            ExpectState::InTime => figures.in_time += 1,
            ExpectState::Late => figures.late += 1,
            ExpectState::Done => figures.done += 1,
            ExpectState::Missed => figures.missed += 1,
        }
    }
    let done = figures.in_time + figures.late + figures.done;
    figures.done_share = percent(done, figures.expected - figures.open);
    figures
}
