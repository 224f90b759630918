use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The drawn face of a persona. Nothing in it says woman or man.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Face {
    /// The hair.
    pub hair: Hair,
    /// The colours of hair and coat.
    pub tone: Tone,
    /// Whether it wears glasses.
    pub glasses: bool,
}

/// How the hair is worn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Hair {
    /// Short, with a fringe.
    #[default]
    Short,
    /// Down to the shoulders.
    Long,
    /// Parted at the side.
    Parted,
    /// Tied up.
    Tied,
    /// Curls.
    Curly,
    /// Only at the sides.
    Thin,
}

impl Hair {
    /// All, in the order in which they are offered.
    pub const ALL: [Hair; 6] = [
        Hair::Short,
        Hair::Long,
        Hair::Parted,
        Hair::Tied,
        Hair::Curly,
        Hair::Thin,
    ];
}

/// The colours of hair and coat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// Black hair.
    #[default]
    Black,
    /// Brown hair.
    Brown,
    /// Grey hair.
    Grey,
}

impl Face {
    /// The face of a record that nobody has chosen one for: the same each time, on the screen and on paper.
    pub fn of(id: &str) -> Self {
        // Of the first UTF-16 unit of each character, as the window counts.
        let number = id.chars().fold(7_u32, |sum, character| {
            let unit = character.encode_utf16(&mut [0; 2])[0];
            sum.wrapping_mul(31).wrapping_add(u32::from(unit))
        });
        Face {
            hair: match number % 3 {
                0 => Hair::Short,
                1 => Hair::Long,
                _ => Hair::Parted,
            },
            tone: match (number >> 4) % 3 {
                0 => Tone::Black,
                1 => Tone::Brown,
                _ => Tone::Grey,
            },
            glasses: (number >> 8).is_multiple_of(3),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_has_the_same_face_each_time() {
        // (7 * 31 + 97) * 31 + 98 = 9832
        let face = Face {
            hair: Hair::Long,
            tone: Tone::Grey,
            glasses: false,
        };
        assert_eq!(Face::of("ab"), face);
    }
}
