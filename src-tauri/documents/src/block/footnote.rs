use serde::{Deserialize, Serialize};
use sonae_domain::Lang;

use super::Text;

/// What is said about words at the foot of their page: ※1.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Footnote {
    /// The words. A note in them is not set.
    pub text: Text,
    /// Its number, from 1, and how it is called in the text and at the foot. Given by
    /// [`Document::number_notes`](super::Document::number_notes); 0 and nothing before that.
    #[serde(default)]
    pub number: usize,
    /// See `number`.
    #[serde(default)]
    pub mark: String,
}

impl Footnote {
    /// A note that has no number yet.
    pub fn new(text: Text) -> Self {
        Footnote {
            text,
            ..Footnote::default()
        }
    }

    /// Gives it its number.
    pub(super) fn count(&mut self, number: usize, lang: Lang) {
        self.number = number;
        self.mark = match lang {
            Lang::Ja => format!("※{number}"),
            Lang::En => number.to_string(),
        };
    }
}
