use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    AssetId, ControlRef, Grade, PersonId, RiskBands, RiskFigures, RiskId, RiskInputs, RiskLevel, RiskRating,
};

/// Something that can happen to a piece of information: what, why it can, how grave that is, and what is done about it
/// (scope S05, S06).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Risk {
    /// Stays with it.
    pub id: RiskId,
    /// The information that it happens to.
    pub asset: AssetId,
    /// What happens, in the company's own words; where it is empty the threats say it.
    pub name: String,
    /// Threats of the catalogue.
    pub threats: Vec<String>,
    /// Threats that the catalogue does not have.
    pub own_threats: Vec<String>,
    /// Weaknesses of the catalogue that let it happen.
    pub weaknesses: Vec<String>,
    /// Weaknesses that the catalogue does not have.
    pub own_weaknesses: Vec<String>,
    /// Whether it is rated in figures or by judgement.
    pub method: RatingMethod,
    /// How it is now.
    pub now: Estimate,
    /// Why it was rated so.
    pub reason: String,
    /// What is done about it.
    pub treatment: Option<Treatment>,
    /// Why that.
    pub treatment_reason: String,
    /// What is done in particular.
    pub controls: Vec<ControlRef>,
    /// Who sees to it.
    pub owner: Option<PersonId>,
    /// Until when.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub due: Option<Date>,
    /// Since when it is done.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub done_on: Option<Date>,
    /// How it is expected to be then.
    pub after: Estimate,
    /// Who accepts what is left.
    pub acceptance: Acceptance,
}

/// How a risk is rated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RatingMethod {
    /// In figures, from importance, threat and vulnerability.
    #[default]
    Figured,
    /// By judgement: high, middle or low.
    Judged,
}

/// What people said of a risk. Only what the method asks for counts; the rest is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Estimate {
    /// 脅威: how easily it happens. 3 at any time, 2 a few times a year, 1 normally not.
    pub threat: Option<Grade>,
    /// 脆弱性: how easily it gets through. 3 no measures, 2 some, 1 all that are needed.
    pub vulnerability: Option<Grade>,
    /// What was judged.
    pub level: Option<RiskLevel>,
}

/// What is done about a risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Treatment {
    /// 低減: measures make it smaller.
    Reduce,
    /// 回避: what brings it is no longer done.
    Avoid,
    /// 移転: somebody else carries it, by contract or insurance.
    Transfer,
    /// 保有: it is accepted as it is.
    Retain,
}

impl Treatment {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Treatment; 4] = [
        Treatment::Reduce,
        Treatment::Avoid,
        Treatment::Transfer,
        Treatment::Retain,
    ];

    /// The word by which it is stored and sent.
    pub fn id(self) -> &'static str {
        match self {
            Treatment::Reduce => "reduce",
            Treatment::Avoid => "avoid",
            Treatment::Transfer => "transfer",
            Treatment::Retain => "retain",
        }
    }
}

/// That somebody has accepted what is left of a risk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Acceptance {
    /// Who, while that person is with the company.
    pub by: Option<PersonId>,
    /// Who, by name: stays when the person leaves.
    pub name: String,
    /// On which day.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub on: Option<Date>,
    /// Until when it holds.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub until: Option<Date>,
}

/// What is expected to be left of a risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Residual {
    /// Nothing: what brought it is no longer done.
    Gone,
    /// A risk of this gravity.
    Left {
        /// How grave.
        rating: RiskRating,
    },
}

/// Something that a risk still lacks. Words: `risk-lacks-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RiskGap {
    /// What happens.
    What,
    /// Why it can happen.
    Weakness,
    /// How much the information matters: the register says it.
    Importance,
    /// How easily it happens and gets through, or the level judged.
    Rating,
    /// What is done about it.
    Treatment,
    /// Why that is done.
    Reason,
    /// What is done in particular.
    Controls,
    /// Who sees to it.
    Owner,
    /// Until when.
    Due,
    /// What is expected to be left.
    After,
    /// That somebody accepts what is left.
    Acceptance,
    /// The acceptance has run out.
    Expired,
}

impl Risk {
    /// How grave it is; not known while something that decides it is missing.
    pub fn rating(&self, importance: Option<Grade>, bands: RiskBands) -> Option<RiskRating> {
        self.now.rating(self.method, importance, bands)
    }

    /// What is expected to be left; not known before the treatment is chosen and estimated.
    pub fn residual(&self, importance: Option<Grade>, bands: RiskBands) -> Option<Residual> {
        let left = |estimate: &Estimate| {
            let rating = estimate.rating(self.method, importance, bands)?;
            Some(Residual::Left { rating })
        };
        match self.treatment? {
            Treatment::Avoid => Some(Residual::Gone),
            Treatment::Retain => left(&self.now),
            Treatment::Reduce | Treatment::Transfer => left(&self.after),
        }
    }

    /// Whether somebody has to accept what is left: it stays as it is, or is more than small.
    pub fn needs_acceptance(&self, importance: Option<Grade>, bands: RiskBands) -> bool {
        let left = match self.residual(importance, bands) {
            Some(Residual::Left { rating }) => rating.level() > RiskLevel::Low,
            Some(Residual::Gone) | None => false,
        };
        left || self.treatment == Some(Treatment::Retain)
    }

    /// What it still lacks, in the order in which it is asked.
    pub fn gaps(&self, importance: Option<Grade>, bands: RiskBands, today: Date) -> Vec<RiskGap> {
        let blank = |texts: &[String]| texts.iter().all(|text| text.trim().is_empty());
        let said = |text: &str| !text.trim().is_empty();
        let rated = self.rating(importance, bands).is_some();
        let figured = self.method == RatingMethod::Figured;
        let treated = self.treatment.is_some();
        let acts = self
            .treatment
            .is_some_and(|treatment| treatment != Treatment::Retain);
        let asked = self.needs_acceptance(importance, bands);
        let accepted = self.acceptance.on.is_some() && said(&self.acceptance.name);
        [
            (
                RiskGap::What,
                !said(&self.name) && self.threats.is_empty() && blank(&self.own_threats),
            ),
            (
                RiskGap::Weakness,
                self.weaknesses.is_empty() && blank(&self.own_weaknesses),
            ),
            (RiskGap::Importance, figured && importance.is_none()),
            (RiskGap::Rating, !rated && (!figured || importance.is_some())),
            (RiskGap::Treatment, !treated),
            (RiskGap::Reason, treated && !said(&self.treatment_reason)),
            (
                RiskGap::Controls,
                self.treatment == Some(Treatment::Reduce) && self.controls.is_empty(),
            ),
            (RiskGap::Owner, acts && self.owner.is_none()),
            (RiskGap::Due, acts && self.due.is_none() && self.done_on.is_none()),
            (
                RiskGap::After,
                acts && rated && self.residual(importance, bands).is_none(),
            ),
            (RiskGap::Acceptance, asked && !accepted),
            (
                RiskGap::Expired,
                asked && accepted && self.acceptance.until.is_some_and(|until| until < today),
            ),
        ]
        .into_iter()
        .filter_map(|(gap, lacks)| lacks.then_some(gap))
        .collect()
    }
}

impl Estimate {
    /// How grave that is.
    fn rating(
        &self,
        method: RatingMethod,
        importance: Option<Grade>,
        bands: RiskBands,
    ) -> Option<RiskRating> {
        Some(match method {
            RatingMethod::Judged => RiskRating::Judged { level: self.level? },
            RatingMethod::Figured => {
                let inputs = RiskInputs {
                    importance: importance?,
                    threat: self.threat?,
                    vulnerability: self.vulnerability?,
                };
                RiskRating::Figured(RiskFigures::of(inputs, bands))
            }
        })
    }
}

#[cfg(test)]
mod tests;
