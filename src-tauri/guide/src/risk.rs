//! Risks of a company: how grave they are, what is offered, and what follows from them.

mod actions;
mod advice;
mod levels;
mod offers;

use std::collections::HashMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_domain::{
    Answers, AssetId, CompanyFile, Grade, Relief, Residual, Risk, RiskBands, RiskGap, RiskId, RiskLevel,
    RiskRating, importance,
};
use ts_rs::TS;

pub use actions::{AgainstRisks, risk_actions};
pub use advice::{RiskAdvice, SuggestedControl, WeaknessAdvice, WeaknessState, risk_advice};
pub use levels::{FlowUse, StepLevel, flow_levels, uses};
pub use offers::{OfferedRisk, risk_offers};

/// The worksheet on which a company says what its levels mean.
const SCALES: &str = "risk-scales";

/// All risks with what follows for each.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RiskView {
    /// From which value on a risk is of which level here.
    pub bands: RiskBands,
    /// The risks, the gravest first; those that are not rated yet come before all others, since they may be graver.
    pub lines: Vec<RiskLine>,
    /// Information that matters most and that nobody has said a risk of yet, in the order of the register.
    pub unassessed: Vec<AssetId>,
}

/// What follows for a risk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RiskLine {
    /// The risk.
    pub id: RiskId,
    /// Its number on the screen and on paper: its place among the risks, from 1.
    pub number: u32,
    /// How much the information matters; null until enough is rated.
    pub importance: Option<Grade>,
    /// How grave it is.
    pub rating: Option<RiskRating>,
    /// What would make it smaller, where it was rated in figures. A list of thousands is sent without: the window asks for
    /// one risk at a time.
    #[serde(skip)]
    pub reliefs: Vec<Relief>,
    /// What is expected to be left.
    pub residual: Option<Residual>,
    /// Whether somebody has to accept what is left.
    pub needs_acceptance: bool,
    /// What it still lacks.
    pub gaps: Vec<RiskGap>,
}

/// Where the lines between the levels are drawn: as usual, unless the company said otherwise.
pub fn risk_bands(answers: &Answers) -> RiskBands {
    let usual = RiskBands::default();
    let said = |field| {
        let value: u8 = answers.text(SCALES, field)?.parse().ok()?;
        (1..=9).contains(&value).then_some(value)
    };
    let high_from = said("high-from").unwrap_or(usual.high_from);
    RiskBands {
        // The middle level never reaches above the high one.
        middle_from: said("middle-from").unwrap_or(usual.middle_from).min(high_from),
        high_from,
    }
}

/// How much each line of the register matters.
pub(crate) fn importances(file: &CompanyFile) -> HashMap<&AssetId, Option<Grade>> {
    let grade = |asset| importance(asset).map(|importance| importance.value);
    file.assets
        .iter()
        .map(|asset| (&asset.id, grade(asset)))
        .collect()
}

/// The number of a risk at a place among them.
pub(crate) fn number(index: usize) -> u32 {
    u32::try_from(index + 1).unwrap_or(u32::MAX)
}

/// All risks of a company.
pub fn risks(file: &CompanyFile, today: Date) -> RiskView {
    let bands = risk_bands(&file.answers);
    let importances = importances(file);
    let mut lines: Vec<RiskLine> = file
        .risks
        .iter()
        .enumerate()
        .map(|(index, risk)| {
            let importance = importances.get(&risk.asset).copied().flatten();
            line(risk, number(index), importance, bands, today)
        })
        .collect();
    lines.sort_by_key(|line| {
        let gravity = line.rating.map(|rating| rating.gravity());
        std::cmp::Reverse(gravity.unwrap_or((RiskLevel::High, u8::MAX)))
    });
    let known: std::collections::HashSet<&AssetId> = file.risks.iter().map(|risk| &risk.asset).collect();
    let unassessed = file
        .assets
        .iter()
        .map(|asset| &asset.id)
        .filter(|id| !known.contains(id) && importances.get(id).copied().flatten() == Some(Grade::High))
        .cloned()
        .collect();
    RiskView {
        bands,
        lines,
        unassessed,
    }
}

fn line(risk: &Risk, number: u32, importance: Option<Grade>, bands: RiskBands, today: Date) -> RiskLine {
    let rating = risk.rating(importance, bands);
    let figures = rating.and_then(|rating| rating.figures());
    RiskLine {
        id: risk.id.clone(),
        number,
        importance,
        rating,
        reliefs: figures.map(|figures| figures.reliefs(bands)).unwrap_or_default(),
        residual: risk.residual(importance, bands),
        needs_acceptance: risk.needs_acceptance(importance, bands),
        gaps: risk.gaps(importance, bands, today),
    }
}

#[cfg(test)]
mod tests;
