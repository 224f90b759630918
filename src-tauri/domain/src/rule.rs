use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Answer, Answers};

/// A condition on the answers, written in content so that a non-programmer can read it:
///
/// - `company.telework is yes`, `company.cards is no`, `company.trade is retail`
/// - `company.payments has card-terminal` (several choices)
/// - `company.privacy is unknown`, `company.mission is answered`
/// - joined by `and` or by `or` (not both in one rule; `or` of rules that must mix is two rules)
///
/// An unanswered question makes every comparison false, so that a rule never guesses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Rule {
    source: String,
    any: bool,
    terms: Vec<Term>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Term {
    path: String,
    test: Test,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Test {
    Is(String),
    IsNot(String),
    Has(String),
    Yes(bool),
    Unknown,
    Answered,
}

/// Why a rule could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot read the rule “{rule}”: {reason}")]
pub struct RuleError {
    /// The rule as written.
    pub rule: String,
    /// What is wrong with it.
    pub reason: &'static str,
}

impl Rule {
    /// Reads a rule.
    ///
    /// # Errors
    /// When it mixes `and` with `or`, or when a part is not `worksheet.field is|has value`.
    pub fn parse(source: &str) -> Result<Self, RuleError> {
        let error = |reason| RuleError {
            rule: source.to_owned(),
            reason,
        };
        let words: Vec<&str> = source.split_whitespace().collect();
        let any = words.contains(&"or");
        if any && words.contains(&"and") {
            return Err(error("“and” and “or” cannot be mixed; write two rules"));
        }
        let terms = words
            .split(|word| *word == "and" || *word == "or")
            .map(|words| match words {
                [path, "is", "yes"] => Ok((path, Test::Yes(true))),
                [path, "is", "no"] => Ok((path, Test::Yes(false))),
                [path, "is", "unknown"] => Ok((path, Test::Unknown)),
                [path, "is", "answered"] => Ok((path, Test::Answered)),
                [path, "is", "not", value] => Ok((path, Test::IsNot((*value).to_owned()))),
                [path, "is", value] => Ok((path, Test::Is((*value).to_owned()))),
                [path, "has", value] => Ok((path, Test::Has((*value).to_owned()))),
                _ => Err(error(
                    "each part reads “worksheet.field is value” or “worksheet.field has value”",
                )),
            })
            .map(|term| {
                term.map(|(path, test)| Term {
                    path: (*path).to_owned(),
                    test,
                })
            })
            .collect::<Result<Vec<_>, _>>()?;
        if terms.iter().any(|term| !term.path.contains('.')) {
            return Err(error("a field is named “worksheet.field”"));
        }
        Ok(Rule {
            source: source.to_owned(),
            any,
            terms,
        })
    }

    /// Whether the rule holds for these answers.
    pub fn holds(&self, answers: &Answers) -> bool {
        self.holds_among(&[answers])
    }

    /// Whether the rule holds for answers that stand in several places: a field is looked for where its worksheet is.
    pub fn holds_among(&self, places: &[&Answers]) -> bool {
        let nothing = Answers::default();
        let mut results = self.terms.iter().map(|term| {
            let worksheet = term.path.split('.').next().unwrap_or_default();
            let place = places.iter().find(|place| place.0.contains_key(worksheet));
            term.holds(place.copied().unwrap_or(&nothing))
        });
        if self.any {
            results.any(|held| held)
        } else {
            results.all(|held| held)
        }
    }

    /// The fields the rule reads, with the value compared where it is a choice: (`worksheet.field`, value).
    pub fn fields(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.terms.iter().map(|term| {
            let value = match &term.test {
                Test::Is(value) | Test::IsNot(value) | Test::Has(value) => Some(value.as_str()),
                Test::Yes(_) | Test::Unknown | Test::Answered => None,
            };
            (term.path.as_str(), value)
        })
    }
}

impl Term {
    fn holds(&self, answers: &Answers) -> bool {
        let Some(answer) = answers.at(&self.path) else {
            // A table is answered by its rows.
            let (worksheet, field) = self.path.split_once('.').unwrap_or((&self.path, ""));
            return self.test == Test::Answered && !answers.rows(worksheet, field).is_empty();
        };
        match &self.test {
            Test::Is(value) => answer.text() == Some(value),
            Test::IsNot(value) => answer.text().is_some_and(|text| text != value),
            Test::Has(value) => matches!(answer, Answer::Choices(choices) if choices.contains(value)),
            Test::Yes(yes) => answer == &Answer::YesNo(*yes),
            Test::Unknown => answer.is_unknown(),
            Test::Answered => !answer.is_unknown(),
        }
    }
}

impl TryFrom<String> for Rule {
    type Error = RuleError;

    fn try_from(source: String) -> Result<Self, RuleError> {
        Rule::parse(&source)
    }
}

impl From<Rule> for String {
    fn from(rule: Rule) -> String {
        rule.source
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers() -> Answers {
        serde_json::from_str(
            r#"{"company": {"fields": {"telework": true, "trade": "retail", "payments": ["cash", "card-terminal"],
                "cloud": {"unknown": true}}, "rows": {"sites": [{"id": "r", "fields": {}}], "none": []}}}"#,
        )
        .expect("the example parses")
    }

    #[test]
    fn rules_read_like_sentences() {
        for (rule, expected) in [
            ("company.telework is yes", true),
            ("company.telework is no", false),
            ("company.sites is answered", true),
            ("company.none is answered", false),
            ("company.trade is retail", true),
            ("company.trade is not retail", false),
            ("company.payments has card-terminal", true),
            ("company.payments has invoice", false),
            ("company.cloud is unknown", true),
            ("company.cloud is answered", false),
            ("company.never-asked is yes", false),
            ("company.never-asked is no", false),
            ("company.telework is no or company.trade is retail", true),
            ("company.telework is yes and company.trade is clinic", false),
        ] {
            assert_eq!(
                Rule::parse(rule).expect(rule).holds(&answers()),
                expected,
                "{rule}"
            );
        }
    }

    #[test]
    fn a_rule_that_cannot_be_read_says_why() {
        assert!(Rule::parse("telework is yes").is_err());
        assert!(Rule::parse("company.telework").is_err());
        assert!(Rule::parse("a.b is c and d.e is f or g.h is i").is_err());
    }
}
