//! Where texts may be parted, remembered: the same cell is measured for its column and set again, and a page is made anew
//! after an edit of which most of its texts know nothing.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::breaks::{Break, breaks, costs};

/// So many characters are remembered at most, about 10 bytes each.
const MOST: usize = 400_000;

/// Where a text may be parted, whatever it is set in.
pub(crate) struct Parting {
    /// For each character, whether a line may end before it.
    pub before: Vec<Break>,
    costs: OnceLock<Vec<f32>>,
}

impl Parting {
    /// What is known of a text, or what is found out about it now.
    pub(crate) fn of(chars: &[char]) -> Arc<Self> {
        static KNOWN: Mutex<Option<Known>> = Mutex::new(None);
        let text: String = chars.iter().collect();
        let known = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known().as_ref().and_then(|known| known.texts.get(&text)) {
            return Arc::clone(found);
        }
        let parting = Arc::new(Parting {
            before: breaks(chars),
            costs: OnceLock::new(),
        });
        let mut known = known();
        let known = known.get_or_insert_default();
        if known.characters + chars.len() > MOST {
            *known = Known::default();
        }
        if known.texts.insert(text, Arc::clone(&parting)).is_none() {
            known.characters += chars.len();
        }
        parting
    }

    /// What a line end before each character costs a reader, in a heading or cell. It takes longer to find out.
    pub(crate) fn costs(&self, chars: &[char]) -> &[f32] {
        self.costs.get_or_init(|| costs(chars))
    }
}

/// The texts that are remembered.
#[derive(Default)]
struct Known {
    texts: HashMap<String, Arc<Parting>>,
    characters: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_parted_the_same_way_however_often_it_is_asked() {
        let chars: Vec<char> = "情報セキュリティ基本方針、第2版".chars().collect();
        let (first, again) = (Parting::of(&chars), Parting::of(&chars));
        assert_eq!(first.before, breaks(&chars));
        assert_eq!(again.before, first.before);
        assert_eq!(again.costs(&chars), costs(&chars));
    }

    #[test]
    fn what_is_remembered_has_an_end() {
        for number in 0..500_u32 {
            let chars: Vec<char> = format!("{number}{}", "あ".repeat(1000)).chars().collect();
            assert_eq!(Parting::of(&chars).before.len(), chars.len());
        }
    }
}
