//! The statement of applicability: every control of Annex A, and what else was chosen, with whether it is applied and why.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::{
    CompanyFile, ControlDecision, ControlRef, ControlSource, ControlState, EvidenceId, PersonId, Square,
    square,
};
use ts_rs::TS;

use crate::risk::number;

/// The statement of applicability as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Statement {
    /// Every control of Annex A in the order of the standard, then the chosen outcomes of CSF 2.0, then the company's own
    /// measures.
    pub entries: Vec<StatementEntry>,
    /// How many of them still lack whether they are applied, or why.
    pub open: u32,
}

/// A control with what was decided about it, prefilled where nobody decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatementEntry {
    /// The control.
    pub control: ControlRef,
    /// Whether it is applied; null while nothing says so.
    pub applicable: Option<bool>,
    /// Whether somebody said so, rather than the risks and the company's answers.
    pub decided: bool,
    /// Why.
    pub reason: StatementReason,
    /// What calls for it.
    pub sources: BTreeSet<ControlSource>,
    /// How far it is; null when it is not applied.
    pub state: Option<ControlState>,
    /// Who answers for it.
    pub owner: Option<PersonId>,
    /// What shows it, in words.
    pub evidence: String,
    /// What shows it among the evidence of the guide's actions that carry it out.
    pub shown_by: Vec<EvidenceId>,
    /// The numbers of the risks that it makes smaller.
    pub risks: Vec<u32>,
    /// The guide's actions that carry it out, the nearest first.
    pub actions: Vec<String>,
}

/// Why a control is applied or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum StatementReason {
    /// In the company's own words.
    Own {
        /// The words.
        text: String,
    },
    /// It makes risks smaller: those that the entry names.
    Risks,
    /// A ready reason to apply it. Words: `control-<number>.why`.
    Why,
    /// A ready reason to leave it out, which holds by the company's answers. Words: `control-<number>.not`.
    Not,
    /// Nobody said.
    Open,
}

/// The statement of a company.
pub fn statement(content: &Content, file: &CompanyFile) -> Statement {
    let chosen = chosen(file);
    let decided: BTreeMap<&ControlRef, &ControlDecision> = file
        .controls
        .iter()
        .map(|decision| (&decision.control, decision))
        .collect();
    let annex = content.controls().map(|id| ControlRef::AnnexA(id.to_owned()));
    let touched = |control: &ControlRef| chosen.contains_key(control) || decided.contains_key(control);
    let csf = content
        .outcomes()
        .map(|id| ControlRef::Csf(id.to_owned()))
        .filter(touched);
    let own = file
        .measures
        .iter()
        .map(|measure| ControlRef::Own(measure.id.clone()));
    let entries: Vec<StatementEntry> = annex
        .chain(csf)
        .chain(own)
        .map(|control| {
            let risks = chosen.get(&control).cloned().unwrap_or_default();
            entry(content, file, decided.get(&control).copied(), control, risks)
        })
        .collect();
    let open = entries.iter().filter(|entry| entry.is_open()).count();
    Statement {
        entries,
        open: u32::try_from(open).unwrap_or(u32::MAX),
    }
}

impl StatementEntry {
    /// Whether it may not be issued yet: nobody said whether it is applied, or why.
    pub fn is_open(&self) -> bool {
        self.applicable.is_none() || self.reason == StatementReason::Open
    }
}

/// The numbers of the risks for which each control was chosen.
pub(crate) fn chosen(file: &CompanyFile) -> BTreeMap<ControlRef, Vec<u32>> {
    let mut chosen: BTreeMap<ControlRef, Vec<u32>> = BTreeMap::new();
    for (index, risk) in file.risks.iter().enumerate() {
        for control in &risk.controls {
            let numbers = chosen.entry(control.clone()).or_default();
            if numbers.last() != Some(&number(index)) {
                numbers.push(number(index));
            }
        }
    }
    chosen
}

fn entry(
    content: &Content,
    file: &CompanyFile,
    decision: Option<&ControlDecision>,
    control: ControlRef,
    risks: Vec<u32>,
) -> StatementEntry {
    let advice = match &control {
        ControlRef::AnnexA(id) => content.control_advice(id),
        ControlRef::Csf(_) | ControlRef::Own(_) => None,
    };
    let rule_leaves_out = advice.is_some_and(|advice| advice.may_be_left_out(&file.answers));
    let basic = advice.is_some_and(|advice| advice.basic);
    let is_own = matches!(control, ControlRef::Own(_));
    let said = decision.and_then(|decision| decision.applicable);
    let applicable = match said {
        Some(said) => Some(said),
        None if !risks.is_empty() || is_own => Some(true),
        None if rule_leaves_out => Some(false),
        None if basic => Some(true),
        None => None,
    };
    let text = decision.map_or("", |decision| decision.reason.trim());
    let reason = match applicable {
        _ if !text.is_empty() => StatementReason::Own {
            text: text.to_owned(),
        },
        Some(true) if !risks.is_empty() => StatementReason::Risks,
        Some(true) if advice.is_some() => StatementReason::Why,
        Some(false) if rule_leaves_out => StatementReason::Not,
        _ => StatementReason::Open,
    };
    let mut sources = decision
        .map(|decision| decision.sources.clone())
        .unwrap_or_default();
    if applicable == Some(true) {
        if !risks.is_empty() {
            sources.insert(ControlSource::Risk);
        }
        if sources.is_empty() {
            let usual = advice.and_then(|advice| advice.source);
            sources.insert(usual.unwrap_or(ControlSource::Business));
        }
    } else {
        sources.clear();
    }
    let actions = advice.map(|advice| advice.actions.clone()).unwrap_or_default();
    let said = decision.and_then(|decision| decision.state);
    let state = said.unwrap_or_else(|| state(file, &actions));
    let shown_by = file.evidence.iter().filter(|own| actions.contains(&own.action));
    StatementEntry {
        applicable,
        decided: decision.is_some_and(|decision| decision.applicable.is_some()),
        reason,
        sources,
        state: (applicable == Some(true)).then_some(state),
        owner: decision.and_then(|decision| decision.owner.clone()),
        evidence: decision.map_or_else(String::new, |decision| decision.evidence.clone()),
        shown_by: shown_by.map(|own| own.id.clone()).collect(),
        risks,
        actions,
        control,
    }
}

/// How far the actions are that carry a control out. What no action carries out is still to come.
fn state(file: &CompanyFile, actions: &[String]) -> ControlState {
    let squares: Vec<Square> = actions
        .iter()
        .map(|action| square(&file.action(action)))
        .filter(|square| *square != Square::NotForUs)
        .collect();
    let done = squares.iter().filter(|square| **square == Square::Done).count();
    if squares.is_empty() || (done == 0 && !squares.contains(&Square::Half)) {
        ControlState::Open
    } else if done == squares.len() {
        ControlState::Done
    } else {
        ControlState::Partly
    }
}

#[cfg(test)]
mod tests;
