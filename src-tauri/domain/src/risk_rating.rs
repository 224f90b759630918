use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{RiskFigures, RiskInputs, RiskLevel};

/// How a risk was rated. The simple method has no figures: people weigh threat and weakness and say high, middle or
/// low, as the seminar text does, with the reason in words. Both ways end in the same three levels, so that risks
/// rated either way stand in one list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "method", rename_all = "kebab-case")]
pub enum RiskRating {
    /// By importance, threat and vulnerability.
    Figured(RiskInputs),
    /// By judgement.
    Judged {
        /// What was judged.
        level: RiskLevel,
        /// Why.
        reason: String,
    },
}

impl RiskRating {
    /// The level, whichever way it was found.
    pub fn level(&self) -> RiskLevel {
        match self {
            RiskRating::Figured(inputs) => RiskFigures::of(*inputs).level,
            RiskRating::Judged { level, .. } => *level,
        }
    }

    /// The figures, where there are any.
    pub fn figures(&self) -> Option<RiskFigures> {
        match self {
            RiskRating::Figured(inputs) => Some(RiskFigures::of(*inputs)),
            RiskRating::Judged { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Grade;

    fn inputs(importance: u8, threat: u8, vulnerability: u8) -> RiskInputs {
        let grade = |value| Grade::try_from(value).unwrap();
        RiskInputs {
            importance: grade(importance),
            threat: grade(threat),
            vulnerability: grade(vulnerability),
        }
    }

    #[test]
    fn risks_rated_either_way_stand_in_one_order() {
        let judged = |level| RiskRating::Judged {
            level,
            reason: String::new(),
        };
        let figured = RiskRating::Figured(inputs(2, 3, 2));
        assert_eq!(figured.level(), RiskLevel::Middle);
        assert_eq!(figured.figures().map(|figures| figures.value), Some(4));
        let mut levels = [judged(RiskLevel::Low), figured, judged(RiskLevel::High)].map(|r| r.level());
        levels.sort_by(|a, b| b.cmp(a));
        assert_eq!(levels, RiskLevel::ALL);
        assert_eq!(judged(RiskLevel::High).figures(), None);
    }

    #[test]
    fn a_rating_is_plain_json() {
        let figured = RiskRating::Figured(inputs(3, 2, 1));
        let json = serde_json::to_value(&figured).unwrap();
        assert_eq!(
            json,
            serde_json::json!({"method": "figured", "importance": 3, "threat": 2, "vulnerability": 1})
        );
        assert_eq!(serde_json::from_value::<RiskRating>(json).unwrap(), figured);
    }
}
