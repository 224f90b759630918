use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sonae_domain::{CompanyFile, Flow, FlowId, InformationAsset, RiskLevel, StepId};
use ts_rs::TS;

use super::{importances, number, risk_bands};

/// A flow whose steps touch a piece of information.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FlowUse {
    /// The flow.
    pub flow: FlowId,
    /// The positions of the steps in its table, from 1.
    pub steps: Vec<u32>,
}

/// The worst risk of what a step touches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepLevel {
    /// The step.
    pub step: StepId,
    /// How grave it is.
    pub level: RiskLevel,
    /// The numbers of the risks of that level.
    #[serde(default)]
    pub risks: Vec<u32>,
}

/// Where a piece of information is used: the steps that name it, however it is written.
pub fn uses(file: &CompanyFile, asset: &InformationAsset) -> Vec<FlowUse> {
    let name = InformationAsset::name_key(&asset.name);
    if name.is_empty() {
        return Vec::new();
    }
    let steps = |flow: &Flow| -> Vec<u32> {
        let touches = |step: &sonae_domain::Step| {
            step.information
                .iter()
                .any(|own| InformationAsset::name_key(own) == name)
        };
        let steps = flow.steps.iter().enumerate();
        steps
            .filter(|(_, step)| touches(step))
            .map(|(at, _)| number(at))
            .collect()
    };
    file.flows
        .iter()
        .map(|flow| FlowUse {
            flow: flow.id.clone(),
            steps: steps(flow),
        })
        .filter(|used| !used.steps.is_empty())
        .collect()
}

/// The steps of a flow that touch information with a rated risk, each with its worst one.
pub fn flow_levels(file: &CompanyFile, flow: &Flow) -> Vec<StepLevel> {
    let bands = risk_bands(&file.answers);
    let importances = importances(file);
    let names: BTreeMap<&str, String> = file
        .assets
        .iter()
        .map(|asset| (asset.id.as_str(), InformationAsset::name_key(&asset.name)))
        .collect();
    let mut of_name: BTreeMap<&str, Vec<(RiskLevel, u32)>> = BTreeMap::new();
    for (index, risk) in file.risks.iter().enumerate() {
        let importance = importances.get(&risk.asset).copied().flatten();
        if let (Some(name), Some(rating)) = (names.get(risk.asset.as_str()), risk.rating(importance, bands)) {
            let found = of_name.entry(name.as_str()).or_default();
            found.push((rating.level(), number(index)));
        }
    }
    flow.steps
        .iter()
        .filter_map(|step| {
            let touched = step
                .information
                .iter()
                .map(|name| InformationAsset::name_key(name));
            let risks: Vec<(RiskLevel, u32)> = touched
                .filter_map(|name| of_name.get(name.as_str()))
                .flatten()
                .copied()
                .collect();
            let level = risks.iter().map(|(level, _)| *level).max()?;
            let worst = risks.iter().filter(|(own, _)| *own == level);
            let mut numbers: Vec<u32> = worst.map(|(_, number)| *number).collect();
            numbers.sort_unstable();
            numbers.dedup();
            Some(StepLevel {
                step: step.id.clone(),
                level,
                risks: numbers,
            })
        })
        .collect()
}
