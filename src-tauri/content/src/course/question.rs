use serde::{Deserialize, Serialize};
use sonae_domain::QuestionKind;

use crate::{ContentError, assets};

/// A question about a lesson. Words: `question-<id>`, one attribute for each option, and `.why`. The options of a question
/// about a drawn message are parts of that message and have no words of their own.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// `fraud-mail-01`.
    pub id: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// 1 easy, 2 middle, 3 hard.
    pub difficulty: u8,
    /// The skill that it shows.
    pub skill: String,
    /// What there is to choose from; nothing for ○ and ×.
    #[serde(default)]
    pub options: Vec<String>,
    /// What is right: options; `yes` or `no`; for an order all options in that order.
    pub answer: Vec<String>,
    /// The drawn message that it is about.
    #[serde(default)]
    pub mail: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionsFile {
    #[serde(rename = "question")]
    questions: Vec<Question>,
}

pub(super) fn read(module: &str) -> Result<Vec<Question>, ContentError> {
    let file: QuestionsFile = assets::course(&format!("questions/{module}.toml"))?.toml()?;
    Ok(file.questions)
}
