use serde::{Deserialize, Serialize};
pub use sonae_content::LetterPlace;

use super::Text;

/// A line or paragraph of a letter to copy and send.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LetterLine {
    /// Where it stands.
    pub place: LetterPlace,
    /// The words.
    pub text: Text,
}
