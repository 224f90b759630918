//! Passphrases: which are good enough, and opening what has one.

use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::file_key::FileKey;
use crate::mark::Mark;
use crate::{StoreError, backup, header, key_ring, recovery_code};

/// Fewest characters of a passphrase. Whoever has the file can try as many as he likes, if slowly.
pub const SHORTEST_PASSPHRASE: usize = 12;
/// From so many on there is nothing more to ask for.
const LONG: usize = 20;
/// Fewest characters that differ from each other.
const FEWEST_DIFFERENT: usize = 6;

/// How good a passphrase is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PassphraseStrength {
    /// Fewer than [`SHORTEST_PASSPHRASE`] characters.
    Short,
    /// Long enough, but of few characters, of figures alone or in the order of the keyboard.
    Plain,
    /// May be used.
    Enough,
    /// Long as well.
    Strong,
}

/// How good a passphrase is. Length counts, and that it is not one thing over and over; signs and capitals are not asked
/// for, because they make what is forgotten and not what is hard to guess.
pub fn passphrase_strength(typed: &str) -> PassphraseStrength {
    let typed = normal(typed);
    let letters: Vec<char> = typed.to_lowercase().chars().collect();
    if letters.len() < SHORTEST_PASSPHRASE {
        return PassphraseStrength::Short;
    }
    let different: HashSet<char> = letters.iter().copied().collect();
    let only_figures = letters.iter().all(char::is_ascii_digit) && letters.len() < LONG;
    if different.len() < FEWEST_DIFFERENT || only_figures || unexpected(&letters) < SHORTEST_PASSPHRASE / 2 {
        return PassphraseStrength::Plain;
    }
    match letters.len() {
        LONG.. => PassphraseStrength::Strong,
        _ => PassphraseStrength::Enough,
    }
}

/// How many characters do not simply follow from the one before: the same again, the next or the last one in the alphabet
/// or on the keyboard.
fn unexpected(letters: &[char]) -> usize {
    const ROWS: [&str; 4] = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
    let follows = |one: char, next: char| {
        u32::from(one).abs_diff(u32::from(next)) <= 1
            || ROWS.iter().any(|row| {
                let at = |letter| row.chars().position(|own| own == letter);
                at(one)
                    .zip(at(next))
                    .is_some_and(|(one, next)| one.abs_diff(next) <= 1)
            })
    };
    1 + letters
        .windows(2)
        .filter(|pair| !follows(pair[0], pair[1]))
        .count()
}

/// As it counts: wide and narrow letters are the same, blanks around it do not matter.
pub(crate) fn normal(typed: &str) -> Zeroizing<String> {
    let normal: Zeroizing<String> = Zeroizing::new(typed.nfkc().collect());
    Zeroizing::new(normal.trim().to_owned())
}

/// Whether a company's file asks for a passphrase. One that cannot be read does not.
pub fn has_passphrase(path: &Path) -> bool {
    matches!(Mark::of_file(path), Ok(Some(_)))
}

/// Puts the key of a company's file on the ring, so that it and its backups can be opened. `typed` is the passphrase or the
/// recovery code. A file without a passphrase needs no key.
///
/// # Errors
/// `WrongPassphrase` when it opens neither the file nor, where the file does not say any more what opens it, one of its
/// backups; otherwise what the disk says.
pub fn unlock(path: &Path, typed: &str) -> Result<(), StoreError> {
    let fits = match Mark::of_file(path) {
        Ok(Some(mark)) => add_fitting(mark, typed)?,
        Ok(None) if header::inspect(path).is_ok() => return Ok(()),
        // The file is damaged or no company's any more. What it held may be in a backup.
        Ok(None) | Err(StoreError::Damaged { .. }) => {
            let marks = marks_of_backups(path);
            let mut fits = marks.is_empty();
            for mark in marks {
                fits |= add_fitting(mark, typed)?;
            }
            fits
        }
        Err(error) => return Err(error),
    };
    match fits {
        true => Ok(()),
        false => Err(StoreError::WrongPassphrase(path.to_owned())),
    }
}

/// Whether something is the passphrase or the recovery code of a file, also while its key is on the ring: asked before the
/// passphrase is changed or removed.
///
/// # Errors
/// `WrongPassphrase` when it is not.
pub fn check_passphrase(path: &Path, typed: &str) -> Result<(), StoreError> {
    match Mark::of_file(path)? {
        None => Ok(()),
        Some(mark) => match fitting(mark, typed)? {
            Some(_) => Ok(()),
            None => Err(StoreError::WrongPassphrase(path.to_owned())),
        },
    }
}

/// Whether a file that cannot be read has backups that may be read with a passphrase.
pub(crate) fn backups_need_it(path: &Path) -> bool {
    marks_of_backups(path)
        .into_iter()
        .any(|mark| key_ring::find(mark).is_none())
}

/// The marks of a file's backups, each once, the newest backup first.
fn marks_of_backups(path: &Path) -> Vec<Mark> {
    let mut seen = BTreeSet::new();
    let backups: Vec<PathBuf> = backup::all(path);
    backups
        .iter()
        .filter_map(|backup| Mark::of_file(backup).ok().flatten())
        .filter(|mark| seen.insert(mark.salt().to_vec()))
        .collect()
}

fn add_fitting(mark: Mark, typed: &str) -> Result<bool, StoreError> {
    let key = fitting(mark, typed)?;
    let fits = key.is_some();
    key.into_iter().for_each(key_ring::add);
    Ok(fits)
}

fn fitting(mark: Mark, typed: &str) -> Result<Option<FileKey>, StoreError> {
    if recovery_code::read(typed).is_some()
        && let Some(key) = FileKey::from_code(mark, typed)
    {
        return Ok(Some(key));
    }
    FileKey::from_passphrase(mark, &normal(typed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_counts_and_that_it_is_not_one_thing_over_and_over() {
        use PassphraseStrength::{Enough, Plain, Short, Strong};
        for (typed, strength) in [
            ("", Short),
            ("Tr0ub4dor&3", Short),
            ("            ひよこ            ", Short),
            ("aaaaaaaaaaaaaaaaaaaaaaaa", Plain),
            ("123456789012", Plain),
            ("2026112020261", Plain),
            ("qwertyuiopasdf", Plain),
            ("abcdefghijklmnop", Plain),
            ("あいうえおあいうえおあいうえお", Plain),
            ("harbour-lamp", Enough),
            ("ｈａｒｂｏｕｒ－ｌａｍｐ", Enough),
            ("港のあかりが三つ見える", Short),
            ("港のあかりが三つ見える夜", Enough),
            ("three lamps at the old harbour", Strong),
        ] {
            assert_eq!(passphrase_strength(typed), strength, "{typed}");
        }
    }

    #[test]
    fn wide_letters_and_blanks_around_it_make_no_other_passphrase() {
        assert_eq!(
            normal("　Harbour lamp 3 ").as_str(),
            normal("Ｈａｒｂｏｕｒ　ｌａｍｐ　３").as_str()
        );
    }
}
