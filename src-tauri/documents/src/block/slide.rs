use serde::{Deserialize, Serialize};
use sonae_diagrams::Drawing;

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

/// How a slide is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SlideLook {
    /// The first: the title of it all.
    Title,
    /// One sentence, as large as it can be.
    Statement,
    /// A title with words or steps under it.
    #[default]
    Words,
    /// A picture, with what is said about it at its side.
    Picture,
}
