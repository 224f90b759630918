use serde::{Deserialize, Serialize};

use super::Text;

/// A persona on a card: short enough that several stand on a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PersonaCard {
    /// The face, the same as on the screen.
    pub face: sonae_domain::Face,
    /// Above the name: the customers it stands for.
    pub over: Text,
    /// Name and age.
    pub name: Text,
    /// A sentence in its own voice.
    pub quote: Text,
    /// What is known of the person: label and value.
    pub facts: Vec<(Text, Text)>,
    /// Lists beside the facts: a head and its entries.
    pub lists: Vec<(Text, Vec<Text>)>,
    /// The last line: whether somebody checked it.
    pub foot: Text,
}
