use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ComprehensionTestId, PersonId, TestAttemptId};

/// What one person answered in a test. It can be left half-way and goes on where it was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct TestAttempt {
    /// Stays with it.
    pub id: TestAttemptId,
    /// Which test.
    pub test: ComprehensionTestId,
    /// Who, while that person is in the list of people.
    pub person: Option<PersonId>,
    /// Who, by name: stays when the person is taken out of the list.
    pub name: String,
    /// On which day it was begun, or written on paper.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub on: Option<Date>,
    /// Whether it was written on paper and entered afterwards.
    pub paper: bool,
    /// What was chosen, by question: options by their ids; for an order, all of them in the order given.
    pub answers: BTreeMap<String, Vec<String>>,
    /// The result, once it is handed in. It stays although a later version of the program asks differently.
    pub score: Option<Score>,
}

/// What a test that was handed in is worth.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Score {
    /// Points of a hundred, rounded.
    pub points: u8,
    /// Whether that is enough.
    pub passed: bool,
    /// What each question was worth: 0, 1 (in part) or 2 (whole).
    pub marks: BTreeMap<String, u8>,
}

impl Score {
    /// The result of a test whose questions are worth what `marks` says, each as much as any other.
    pub fn of(marks: BTreeMap<String, u8>, pass: u8) -> Self {
        let of = u32::try_from(marks.len()).unwrap_or(u32::MAX).saturating_mul(2);
        let sum: u32 = marks.values().map(|mark| u32::from(*mark)).sum();
        let points = (sum * 100 + of / 2).checked_div(of).unwrap_or(0);
        let points = u8::try_from(points.min(100)).unwrap_or(100);
        Score {
            points,
            passed: points >= pass,
            marks,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scored(marks: &[u8], pass: u8) -> (u8, bool) {
        let marks = (1..)
            .map(|number: u32| number.to_string())
            .zip(marks.iter().copied());
        let score = Score::of(marks.collect(), pass);
        (score.points, score.passed)
    }

    #[test]
    fn points_are_of_a_hundred_whatever_the_number_of_questions() {
        assert_eq!(scored(&[2, 2, 2, 2, 2], 80), (100, true));
        assert_eq!(scored(&[2, 2, 2, 2, 0], 80), (80, true));
        assert_eq!(scored(&[2, 2, 1], 80), (83, true));
        assert_eq!(scored(&[2, 0, 0], 80), (33, false));
        assert_eq!(scored(&[], 80), (0, false));
    }
}
