use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a question is answered.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    /// One of several.
    Single,
    /// All that apply.
    Several,
    /// ○ or ×.
    TrueFalse,
    /// All of them, in the right order.
    Order,
    /// The suspicious places of a drawn message.
    Spot,
    /// A short case, then one of several.
    Case,
}

/// What an answer is worth: 0, 1 (in part) or 2 (whole). Of several, one missing or one too many is half; an order that
/// begins rightly is half.
pub fn points(kind: QuestionKind, right: &[String], given: &[String]) -> u8 {
    match kind {
        QuestionKind::Order if given == right => 2,
        QuestionKind::Order => u8::from(given.len() == right.len() && given.first() == right.first()),
        QuestionKind::Single | QuestionKind::TrueFalse | QuestionKind::Case => {
            if given == right {
                2
            } else {
                0
            }
        }
        QuestionKind::Several | QuestionKind::Spot => {
            let missing = right.iter().filter(|one| !given.contains(one)).count();
            let more = given.iter().filter(|one| !right.contains(one)).count();
            match missing + more {
                0 => 2,
                // Whoever marks nothing of two has found nothing.
                1 if right.len() > 1 && missing < right.len() => 1,
                _ => 0,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worth(kind: QuestionKind, right: &str, given: &str) -> u8 {
        let ids = |text: &str| text.chars().map(String::from).collect::<Vec<_>>();
        points(kind, &ids(right), &ids(given))
    }

    #[test]
    fn one_of_several_is_right_or_not() {
        assert_eq!(worth(QuestionKind::Single, "b", "b"), 2);
        assert_eq!(worth(QuestionKind::Single, "b", "a"), 0);
        assert_eq!(worth(QuestionKind::Case, "b", ""), 0);
        assert_eq!(worth(QuestionKind::TrueFalse, "y", "ny"), 0);
    }

    #[test]
    fn of_several_one_slip_is_half() {
        assert_eq!(worth(QuestionKind::Several, "ac", "ca"), 2);
        assert_eq!(worth(QuestionKind::Several, "ac", "a"), 1);
        assert_eq!(worth(QuestionKind::Several, "ac", "abc"), 1);
        assert_eq!(worth(QuestionKind::Several, "ac", "ab"), 0);
        assert_eq!(worth(QuestionKind::Several, "ac", ""), 0);
        assert_eq!(worth(QuestionKind::Spot, "a", "ab"), 0);
    }

    #[test]
    fn an_order_that_begins_rightly_is_half() {
        assert_eq!(worth(QuestionKind::Order, "dcab", "dcab"), 2);
        assert_eq!(worth(QuestionKind::Order, "dcab", "dabc"), 1);
        assert_eq!(worth(QuestionKind::Order, "dcab", "cdab"), 0);
        assert_eq!(worth(QuestionKind::Order, "dcab", "d"), 0);
    }
}
