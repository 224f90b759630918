use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::RowId;

/// What somebody answered to a question.
///
/// On the wire and in a company's file an answer is plain JSON: a string, a number, a yes or no, a list of
/// choices, or `{"unknown": true}` for わからない, which is a real answer. What a string means (text, a choice,
/// a date, a person) is said by the field it answers, in `assets/worksheets`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(untagged)]
pub enum Answer {
    /// わからない (I don't know): the question is parked and comes back.
    Unknown {
        /// Always true.
        unknown: True,
        /// Whom to ask, if said: free words or the id of a person.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        ask: Option<String>,
    },
    /// Yes or no.
    YesNo(bool),
    /// A number or an amount of money in yen.
    Number(f64),
    /// Text, one choice, a date (`YYYY-MM-DD`), or the id of a person or record.
    Text(String),
    /// Several choices.
    Choices(Vec<String>),
}

/// The constant `true`: keeps `{"unknown": false}` out of the type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, TS, JsonSchema)]
#[ts(type = "true")]
#[schemars(transparent)]
pub struct True(#[schemars(extend("const" = true))] bool);

impl Serialize for True {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(true)
    }
}

impl<'de> Deserialize<'de> for True {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match bool::deserialize(deserializer)? {
            true => Ok(True(true)),
            false => Err(serde::de::Error::custom("only true is allowed here")),
        }
    }
}

impl Answer {
    /// わからない, with nobody named to ask.
    pub fn unknown() -> Self {
        Answer::Unknown {
            unknown: True(true),
            ask: None,
        }
    }

    /// Whether this is わからない.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Answer::Unknown { .. })
    }

    /// The text, choice, date or id; `None` for other kinds.
    pub fn text(&self) -> Option<&str> {
        match self {
            Answer::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether nothing was said: an empty text or no choices.
    pub fn is_blank(&self) -> bool {
        match self {
            Answer::Text(text) => text.trim().is_empty(),
            Answer::Choices(choices) => choices.is_empty(),
            _ => false,
        }
    }
}

/// One row of a table on a worksheet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Row {
    /// Stays with the row while it moves.
    pub id: RowId,
    /// Column id → answer. A column without an answer is absent.
    #[serde(default)]
    pub fields: BTreeMap<String, Answer>,
}

/// The answers on one worksheet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Sheet {
    /// Field id → answer.
    #[serde(default)]
    pub fields: BTreeMap<String, Answer>,
    /// Id of a field of kind `rows` → its rows, in order.
    #[serde(default)]
    pub rows: BTreeMap<String, Vec<Row>>,
}

/// Everything that was answered: worksheet id → sheet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<String, Sheet>);

impl Answers {
    /// The answer to one field; `None` when nothing was said yet.
    pub fn get(&self, worksheet: &str, field: &str) -> Option<&Answer> {
        self.0
            .get(worksheet)?
            .fields
            .get(field)
            .filter(|answer| !answer.is_blank())
    }

    /// The answer to a field named `worksheet.field`.
    pub fn at(&self, path: &str) -> Option<&Answer> {
        let (worksheet, field) = path.split_once('.')?;
        self.get(worksheet, field)
    }

    /// The text of a field; `None` when unanswered, わからない or not a text.
    pub fn text(&self, worksheet: &str, field: &str) -> Option<&str> {
        self.get(worksheet, field)?.text()
    }

    /// The rows of a table; empty when there are none.
    pub fn rows(&self, worksheet: &str, field: &str) -> &[Row] {
        self.0
            .get(worksheet)
            .and_then(|sheet| sheet.rows.get(field))
            .map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_plain_json() {
        for (answer, json) in [
            (Answer::Text("店長".into()), r#""店長""#),
            (Answer::YesNo(true), "true"),
            (Answer::Number(12.0), "12.0"),
            (Answer::Choices(vec!["cash".into()]), r#"["cash"]"#),
            (Answer::unknown(), r#"{"unknown":true}"#),
        ] {
            assert_eq!(serde_json::to_string(&answer).expect("answers serialise"), json);
            assert_eq!(
                serde_json::from_str::<Answer>(json).expect("and come back"),
                answer
            );
        }
        assert!(serde_json::from_str::<Answer>(r#"{"unknown":false}"#).is_err());
    }
}
