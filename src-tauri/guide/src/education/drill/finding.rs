use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_domain::{DrillRun, Finding};
use ts_rs::TS;

/// How far something is that was found in a drill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FindingState {
    /// It is done.
    Done,
    /// It is to be done; its day is still to come, or nobody has said one.
    Open,
    /// Its day is past.
    Late,
}

/// How far a finding is on a day. Its own day is not yet late.
pub fn finding_state(finding: &Finding, today: Date) -> FindingState {
    match finding.due {
        _ if finding.done => FindingState::Done,
        Some(due) if due < today => FindingState::Late,
        _ => FindingState::Open,
    }
}

/// How far the findings of a drill are, in their order.
pub fn finding_states(drill: &DrillRun, today: Date) -> Vec<FindingState> {
    let findings = drill.findings.iter();
    findings.map(|finding| finding_state(finding, today)).collect()
}
