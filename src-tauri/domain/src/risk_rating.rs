use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{RiskFigures, RiskLevel};

/// How grave a risk was found to be. The simple method has no figures: people weigh threat and weakness and say high,
/// middle or low, as the seminar text does. Both ways end in the same three levels, so that risks rated either way stand
/// in one list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "method", rename_all = "kebab-case")]
pub enum RiskRating {
    /// By importance, threat and vulnerability.
    Figured(RiskFigures),
    /// By judgement.
    Judged {
        /// What was judged.
        level: RiskLevel,
    },
}

impl RiskRating {
    /// The level, whichever way it was found.
    pub fn level(&self) -> RiskLevel {
        match self {
            RiskRating::Figured(figures) => figures.level,
            RiskRating::Judged { level } => *level,
        }
    }

    /// The figures, where there are any.
    pub fn figures(&self) -> Option<RiskFigures> {
        match self {
            RiskRating::Figured(figures) => Some(*figures),
            RiskRating::Judged { .. } => None,
        }
    }

    /// What puts the graver one first: the level, then the value. Among equals of a level, a judged one comes after those
    /// with figures.
    pub fn gravity(&self) -> (RiskLevel, u8) {
        (self.level(), self.figures().map_or(0, |figures| figures.value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Grade, RiskBands, RiskInputs};

    fn figured(importance: u8, threat: u8, vulnerability: u8) -> RiskRating {
        let grade = |value| Grade::try_from(value).unwrap();
        let inputs = RiskInputs {
            importance: grade(importance),
            threat: grade(threat),
            vulnerability: grade(vulnerability),
        };
        RiskRating::Figured(RiskFigures::of(inputs, RiskBands::default()))
    }

    #[test]
    fn risks_rated_either_way_stand_in_one_order() {
        let judged = |level| RiskRating::Judged { level };
        let mut all = [
            judged(RiskLevel::Low),
            figured(2, 3, 2),
            judged(RiskLevel::High),
            figured(3, 3, 2),
            figured(3, 3, 3),
        ];
        all.sort_by_key(|rating| std::cmp::Reverse(rating.gravity()));
        let said = all.map(|rating| (rating.level(), rating.figures().map(|figures| figures.value)));
        assert_eq!(
            said,
            [
                (RiskLevel::High, Some(9)),
                (RiskLevel::High, Some(6)),
                (RiskLevel::High, None),
                (RiskLevel::Middle, Some(4)),
                (RiskLevel::Low, None),
            ]
        );
    }
}
