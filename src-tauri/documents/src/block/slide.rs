use serde::{Deserialize, Serialize};
use sonae_diagrams::Drawing;
pub use sonae_guide::education::SlideLook;

use super::Text;

/// A page to be shown on a screen: one thought in large type.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Slide {
    /// How it is set.
    pub look: SlideLook,
    /// Small, at the top: where in the lesson it stands.
    pub over: Text,
    /// The thought.
    pub title: Text,
    /// What is said about it: mark and words. The mark may be empty.
    pub lines: Vec<(String, Text)>,
    /// The last line, set apart.
    pub last: Text,
    /// A picture; none where it has no width.
    pub drawing: Drawing,
    /// What the picture shows.
    pub alt: String,
}
