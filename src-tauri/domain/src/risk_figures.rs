//! How grave a risk is in figures, after the risk sheet of IPA's guideline for small businesses.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Grade;

/// How grave a risk is. Words: 大・中・小 where it was figured out, 高・中・低 where it was judged.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RiskLevel {
    /// It may be accepted; usually a value from 1 to 3.
    Low,
    /// A serious incident may happen; usually a value of 4.
    Middle,
    /// A grave incident is likely; usually a value of 6 or 9.
    High,
}

impl RiskLevel {
    /// All, the gravest first.
    pub const ALL: [RiskLevel; 3] = [RiskLevel::High, RiskLevel::Middle, RiskLevel::Low];

    /// The word by which it is stored and sent.
    pub fn id(self) -> &'static str {
        match self {
            RiskLevel::Low => "low",
            RiskLevel::Middle => "middle",
            RiskLevel::High => "high",
        }
    }
}

/// From which risk value on a risk is of which level. A company may draw the lines elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RiskBands {
    /// The least value of the middle level.
    pub middle_from: u8,
    /// The least value of the high level.
    pub high_from: u8,
}

impl Default for RiskBands {
    /// The bands of IPA's guideline 4.0 (p. 47): 6 and 9 are high, 4 is middle.
    fn default() -> Self {
        RiskBands {
            middle_from: 4,
            high_from: 6,
        }
    }
}

impl RiskBands {
    /// The level in which a value lies.
    pub fn level(self, value: u8) -> RiskLevel {
        if value >= self.high_from {
            RiskLevel::High
        } else if value >= self.middle_from {
            RiskLevel::Middle
        } else {
            RiskLevel::Low
        }
    }
}

/// What a risk value is made of. Threat: 3 may happen at any time, 2 in particular circumstances (a few times a year),
/// 1 normally not. Vulnerability: 3 no measures, 2 some, 1 all that are needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct RiskInputs {
    /// 重要度: how much the information matters.
    pub importance: Grade,
    /// 脅威: how easily it happens.
    pub threat: Grade,
    /// 脆弱性: how easily it gets through.
    pub vulnerability: Grade,
}

/// One of the inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RiskInput {
    /// 重要度.
    Importance,
    /// 脅威.
    Threat,
    /// 脆弱性.
    Vulnerability,
}

/// A risk in figures, with all that led to it: value = importance × likelihood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RiskFigures {
    /// What it was made of.
    pub inputs: RiskInputs,
    /// 被害発生可能性: from threat and vulnerability by the table.
    pub likelihood: Grade,
    /// リスク値: 1, 2, 3, 4, 6 or 9.
    pub value: u8,
    /// The band of the value.
    pub level: RiskLevel,
}

/// What would become of a risk if one of its inputs went down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Relief {
    /// The input that goes down.
    pub input: RiskInput,
    /// How far: the nearest grade that makes the value smaller.
    pub to: Grade,
    /// The risk then.
    pub then: RiskFigures,
}

/// 被害発生可能性: IPA's conversion table. Rows: the threat 3, 2, 1; columns: the vulnerability 3, 2, 1.
pub fn likelihood(threat: Grade, vulnerability: Grade) -> Grade {
    use Grade::{High, Low, Middle};
    match (threat, vulnerability) {
        (High, High) => High,
        (High, Middle) | (Middle, High) => Middle,
        (High | Middle, Low) | (Middle, Middle) | (Low, _) => Low,
    }
}

impl RiskFigures {
    /// The figures that follow from the inputs.
    pub fn of(inputs: RiskInputs, bands: RiskBands) -> Self {
        let likelihood = likelihood(inputs.threat, inputs.vulnerability);
        let value = inputs.importance.value() * likelihood.value();
        RiskFigures {
            inputs,
            likelihood,
            value,
            level: bands.level(value),
        }
    }

    /// What would lower the value: for each input, the smallest step down that does. An input by which alone nothing
    /// can be won is not named.
    pub fn reliefs(&self, bands: RiskBands) -> Vec<Relief> {
        [RiskInput::Vulnerability, RiskInput::Threat, RiskInput::Importance]
            .into_iter()
            .filter_map(|input| self.relief(input, bands))
            .collect()
    }

    fn relief(&self, input: RiskInput, bands: RiskBands) -> Option<Relief> {
        let now = self.inputs.get(input);
        // Grade::ALL begins with the gravest: the first that helps is the nearest.
        Grade::ALL
            .into_iter()
            .filter(|to| *to < now)
            .map(|to| Relief {
                input,
                to,
                then: RiskFigures::of(self.inputs.with(input, to), bands),
            })
            .find(|relief| relief.then.value < self.value)
    }
}

impl RiskInputs {
    /// One of them.
    pub fn get(&self, input: RiskInput) -> Grade {
        match input {
            RiskInput::Importance => self.importance,
            RiskInput::Threat => self.threat,
            RiskInput::Vulnerability => self.vulnerability,
        }
    }

    /// The same with one of them changed.
    #[must_use]
    pub fn with(mut self, input: RiskInput, to: Grade) -> Self {
        match input {
            RiskInput::Importance => self.importance = to,
            RiskInput::Threat => self.threat = to,
            RiskInput::Vulnerability => self.vulnerability = to,
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const INPUTS: [RiskInput; 3] = [RiskInput::Importance, RiskInput::Threat, RiskInput::Vulnerability];

    const BANDS: RiskBands = RiskBands {
        middle_from: 4,
        high_from: 6,
    };

    fn figures(importance: u8, threat: u8, vulnerability: u8) -> RiskFigures {
        let grade = |value| Grade::try_from(value).unwrap();
        let inputs = RiskInputs {
            importance: grade(importance),
            threat: grade(threat),
            vulnerability: grade(vulnerability),
        };
        RiskFigures::of(inputs, BANDS)
    }

    #[test]
    fn a_company_draws_the_lines_between_levels() {
        let strict = RiskBands {
            middle_from: 2,
            high_from: 4,
        };
        assert_eq!(
            [1, 2, 3, 4, 6, 9].map(|value| strict.level(value)),
            [
                RiskLevel::Low,
                RiskLevel::Middle,
                RiskLevel::Middle,
                RiskLevel::High,
                RiskLevel::High,
                RiskLevel::High
            ]
        );
        assert_eq!(BANDS, RiskBands::default());
    }

    fn any_inputs() -> impl Strategy<Value = RiskInputs> {
        let grade = || prop::sample::select(&Grade::ALL);
        (grade(), grade(), grade()).prop_map(|(importance, threat, vulnerability)| RiskInputs {
            importance,
            threat,
            vulnerability,
        })
    }

    #[test]
    fn the_conversion_table_is_that_of_ipa() {
        let rows = [3, 2, 1].map(|threat| {
            [3, 2, 1].map(|vulnerability| figures(1, threat, vulnerability).likelihood.value())
        });
        assert_eq!(rows, [[3, 2, 1], [2, 1, 1], [1, 1, 1]]);
    }

    #[test]
    fn a_risk_value_is_importance_times_likelihood_and_lies_in_its_band() {
        use RiskLevel::*;
        for ((importance, threat, vulnerability), (likelihood, value, level)) in [
            ((3, 3, 3), (3, 9, High)),
            ((3, 3, 2), (2, 6, High)),
            ((2, 3, 3), (3, 6, High)),
            ((2, 3, 2), (2, 4, Middle)),
            ((2, 2, 3), (2, 4, Middle)),
            ((3, 2, 2), (1, 3, Low)),
            ((1, 3, 3), (3, 3, Low)),
            ((1, 3, 2), (2, 2, Low)),
            ((2, 2, 1), (1, 2, Low)),
            ((1, 1, 1), (1, 1, Low)),
        ] {
            let found = figures(importance, threat, vulnerability);
            assert_eq!(
                (found.likelihood.value(), found.value, found.level),
                (likelihood, value, level),
                "{importance} {threat} {vulnerability}"
            );
        }
    }

    #[test]
    fn what_lowers_a_risk_says_by_how_much() {
        let named = |figures: RiskFigures| -> Vec<(RiskInput, u8, u8)> {
            figures
                .reliefs(BANDS)
                .iter()
                .map(|relief| (relief.input, relief.to.value(), relief.then.value))
                .collect()
        };
        use RiskInput::*;
        assert_eq!(
            named(figures(3, 3, 3)),
            [(Vulnerability, 2, 6), (Threat, 2, 6), (Importance, 2, 6)]
        );
        assert_eq!(
            named(figures(3, 2, 2)),
            [(Importance, 2, 2)],
            "the likelihood is at its lowest"
        );
        assert_eq!(
            named(figures(1, 3, 2)),
            [(Vulnerability, 1, 1), (Threat, 2, 1)],
            "nothing matters less than 1"
        );
        assert_eq!(named(figures(1, 1, 1)), []);
    }

    proptest! {
        #[test]
        fn every_input_has_figures_that_explain_themselves(inputs in any_inputs()) {
            let found = RiskFigures::of(inputs, BANDS);
            prop_assert_eq!(found.inputs, inputs);
            let sum = inputs.threat.value() + inputs.vulnerability.value();
            prop_assert_eq!(found.likelihood.value(), sum.saturating_sub(3).max(1));
            prop_assert_eq!(found.value, inputs.importance.value() * found.likelihood.value());
            prop_assert!([1, 2, 3, 4, 6, 9].contains(&found.value));
        }

        #[test]
        fn a_graver_input_never_makes_a_risk_smaller(
            inputs in any_inputs(),
            input in prop::sample::select(&INPUTS),
            to in prop::sample::select(&Grade::ALL),
        ) {
            let (before, after) = (RiskFigures::of(inputs, BANDS), RiskFigures::of(inputs.with(input, to), BANDS));
            let (smaller, greater) = if to < inputs.get(input) { (after, before) } else { (before, after) };
            prop_assert!(smaller.value <= greater.value);
            prop_assert!(smaller.likelihood <= greater.likelihood);
            prop_assert!(smaller.level <= greater.level);
        }

        #[test]
        fn a_relief_changes_one_input_and_no_smaller_step_would_do(inputs in any_inputs()) {
            let found = RiskFigures::of(inputs, BANDS);
            let reliefs = found.reliefs(BANDS);
            for input in INPUTS {
                let relief = reliefs.iter().find(|relief| relief.input == input);
                for to in Grade::ALL.into_iter().filter(|to| *to < inputs.get(input)) {
                    let helps = RiskFigures::of(inputs.with(input, to), BANDS).value < found.value;
                    prop_assert_eq!(helps, relief.is_some_and(|relief| to <= relief.to));
                }
                if let Some(relief) = relief {
                    prop_assert_eq!(relief.then.inputs, inputs.with(input, relief.to));
                }
            }
        }
    }
}
