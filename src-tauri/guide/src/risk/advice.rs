use serde::{Deserialize, Serialize};
use sonae_content::{Content, Weakness};
use sonae_domain::{CompanyFile, ControlRef, Grade, Relief, Risk, Square, importance, square};
use ts_rs::TS;

use super::{FlowUse, risk_bands, uses};

/// What can be said and done about a risk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RiskAdvice {
    /// Where the information is used.
    pub uses: Vec<FlowUse>,
    /// What would make it smaller, where it was rated in figures.
    pub reliefs: Vec<Relief>,
    /// How open its weaknesses are, by what the guide's actions say: a hint for the vulnerability, never an answer.
    pub hint: Option<Grade>,
    /// Its weaknesses of the catalogue.
    pub weaknesses: Vec<WeaknessAdvice>,
    /// Further weaknesses through which its threats come where the information is kept.
    pub offered: Vec<String>,
    /// Controls against its weaknesses, those that close more of them first.
    pub controls: Vec<SuggestedControl>,
    /// Actions of the guide that close its weaknesses, the nearest first.
    pub actions: Vec<String>,
}

/// A weakness with how far the guide has closed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeaknessAdvice {
    /// The weakness.
    pub id: String,
    /// How far it is closed.
    pub state: WeaknessState,
    /// The actions that close it.
    pub actions: Vec<String>,
}

/// How far a weakness is closed, by the action nearest to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WeaknessState {
    /// Nothing was begun.
    Open,
    /// Something was begun.
    Partly,
    /// It is done.
    Closed,
}

/// A control that is suggested for a risk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SuggestedControl {
    /// The control.
    pub control: ControlRef,
    /// The weaknesses that it closes.
    pub weaknesses: Vec<String>,
}

/// What can be said and done about a risk.
pub fn risk_advice(content: &Content, file: &CompanyFile, risk: &Risk) -> RiskAdvice {
    let catalogue = &content.threats;
    let known: Vec<&Weakness> = risk
        .weaknesses
        .iter()
        .filter_map(|id| catalogue.weakness(id))
        .collect();
    let asset = file.asset(risk.asset.as_str());
    let bands = risk_bands(&file.answers);
    let value = asset.and_then(importance).map(|importance| importance.value);
    let figures = risk.rating(value, bands).and_then(|rating| rating.figures());
    let kinds = catalogue.kinds_of(asset.and_then(|asset| asset.medium));
    let offered = catalogue.weaknesses.iter().filter(|weakness| {
        !risk.weaknesses.contains(&weakness.id)
            && weakness
                .threats
                .iter()
                .any(|threat| risk.threats.contains(threat))
            && weakness.kinds.iter().any(|kind| kinds.contains(kind))
    });
    let weaknesses: Vec<WeaknessAdvice> = known
        .iter()
        .map(|weakness| WeaknessAdvice {
            id: weakness.id.clone(),
            state: state(file, weakness),
            actions: weakness.actions.clone(),
        })
        .collect();
    let mut actions: Vec<String> = Vec::new();
    let most = known.iter().map(|weakness| weakness.actions.len()).max();
    for at in 0..most.unwrap_or_default() {
        for action in known.iter().filter_map(|weakness| weakness.actions.get(at)) {
            if !actions.contains(action) {
                actions.push(action.clone());
            }
        }
    }
    RiskAdvice {
        uses: asset.map(|asset| uses(file, asset)).unwrap_or_default(),
        reliefs: figures.map(|figures| figures.reliefs(bands)).unwrap_or_default(),
        hint: hint(&weaknesses),
        offered: offered.map(|weakness| weakness.id.clone()).collect(),
        controls: controls(&known),
        weaknesses,
        actions,
    }
}

fn state(file: &CompanyFile, weakness: &Weakness) -> WeaknessState {
    let Some(nearest) = weakness.actions.first() else {
        return WeaknessState::Open;
    };
    let action = file.action(nearest);
    match square(&action) {
        Square::Done => WeaknessState::Closed,
        Square::Half => WeaknessState::Partly,
        Square::Open | Square::Unknown | Square::NotForUs => WeaknessState::Open,
    }
}

fn hint(weaknesses: &[WeaknessAdvice]) -> Option<Grade> {
    if weaknesses.is_empty() {
        return None;
    }
    let all = |state| weaknesses.iter().all(|weakness| weakness.state == state);
    Some(match (all(WeaknessState::Closed), all(WeaknessState::Open)) {
        (true, _) => Grade::Low,
        (_, true) => Grade::High,
        _ => Grade::Middle,
    })
}

fn controls(known: &[&Weakness]) -> Vec<SuggestedControl> {
    let mut found: Vec<SuggestedControl> = Vec::new();
    for weakness in known {
        let annex = weakness.controls.iter().cloned().map(ControlRef::AnnexA);
        for control in annex.chain(weakness.csf.iter().cloned().map(ControlRef::Csf)) {
            match found.iter_mut().find(|own| own.control == control) {
                Some(own) => own.weaknesses.push(weakness.id.clone()),
                None => found.push(SuggestedControl {
                    control,
                    weaknesses: vec![weakness.id.clone()],
                }),
            }
        }
    }
    found.sort_by_key(|own| {
        let is_csf = matches!(own.control, ControlRef::Csf(_));
        (is_csf, std::cmp::Reverse(own.weaknesses.len()))
    });
    found
}
