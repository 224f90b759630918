use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A part of a document that is spoken of and compared as one: a clause, or what stands under a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Passage {
    /// Names it within its document, also when its number or its words change.
    pub key: String,
    /// Its heading as printed; empty for what stands before the first.
    pub heading: String,
    /// Its words, a line a paragraph, an item or a row.
    pub text: String,
}

/// What a document rests on: an answer as it was printed or asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Fact {
    /// Where it is asked: `worksheet.field`.
    pub path: String,
    /// The answer in words; empty when there was none.
    pub text: String,
}
