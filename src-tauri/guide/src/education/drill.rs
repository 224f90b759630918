//! Drills: who sits where, what happens when, what the figures say, and what is left to do afterwards.

mod finding;
mod phishing;
mod seats;
mod table_top;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_domain::DrillRun;
use ts_rs::TS;

pub use finding::{FindingState, finding_state, finding_states};
pub use phishing::{
    FEWEST_MAILS, MOST_MAILS, MailDrawError, MailFigures, PersonVerdicts, PhishingFigures, chosen_mails,
    draw_mails, phishing_figures, set_counts,
};
pub use seats::seat;
pub use table_top::{
    ExpectState, Expectation, TableTopFigures, TimelineStep, expectations, table_top_figures, timeline,
};

/// How far a drill is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DrillState {
    /// Its day is still to come, or nobody has said one.
    Planned,
    /// Its day is past and nobody has said that it was held.
    Overdue,
    /// It was held; something found in it is still to be done.
    Open,
    /// It was held and nothing is left to do.
    Done,
}

/// How far a drill is on a day. One that was held stays held when the clock is set back.
pub fn drill_state(drill: &DrillRun, today: Date) -> DrillState {
    if drill.held {
        return match drill.findings.iter().all(|finding| finding.done) {
            true => DrillState::Done,
            false => DrillState::Open,
        };
    }
    match drill.on {
        Some(on) if on < today => DrillState::Overdue,
        _ => DrillState::Planned,
    }
}

/// A share in percent, rounded; `None` of nothing.
fn percent(part: u32, of: u32) -> Option<u32> {
    (of > 0).then(|| (part * 200 + of) / (of * 2))
}

#[cfg(test)]
mod tests;
