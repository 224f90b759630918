use crate::{CompanyStore, StoreError};

/// How two files stand to each other, by the links of their records of changes: what both know is what they begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kinship {
    /// They are of different companies.
    Strangers,
    /// They say the same.
    Same,
    /// The first went on by so many edits; the second knows nothing that the first does not.
    Ahead(usize),
    /// The second went on by so many edits; the first knows nothing that the second does not.
    Behind(usize),
    /// Both went on since they parted.
    Parted {
        /// Edits of the first alone.
        ours: usize,
        /// Edits of the second alone.
        theirs: usize,
    },
}

impl Kinship {
    /// How a file with the first links stands to one with the second.
    pub fn of(ours: &[String], theirs: &[String]) -> Self {
        let shared = ours
            .iter()
            .zip(theirs)
            .take_while(|(one, other)| one == other)
            .count();
        match (shared, ours.len() - shared, theirs.len() - shared) {
            (0, _, _) => Kinship::Strangers,
            (_, 0, 0) => Kinship::Same,
            (_, ahead, 0) => Kinship::Ahead(ahead),
            (_, 0, behind) => Kinship::Behind(behind),
            (_, ours, theirs) => Kinship::Parted { ours, theirs },
        }
    }
}

impl CompanyStore {
    /// The links of all edits, the first first, as far as they were made.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn links(&self) -> Result<Vec<String>, StoreError> {
        let mut statement = self
            .db
            .prepare("SELECT link FROM edit WHERE link IS NOT NULL ORDER BY id")?;
        let links = statement.query_map([], |row| row.get(0))?;
        Ok(links.collect::<Result<_, _>>()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(text: &str) -> Vec<String> {
        text.chars().map(String::from).collect()
    }

    #[test]
    fn two_files_share_what_they_begin_with() {
        for (ours, theirs, kinship) in [
            ("", "", Kinship::Strangers),
            ("ab", "xy", Kinship::Strangers),
            ("ab", "ab", Kinship::Same),
            ("abc", "ab", Kinship::Ahead(1)),
            ("ab", "abcd", Kinship::Behind(2)),
            ("abc", "abxy", Kinship::Parted { ours: 1, theirs: 2 }),
        ] {
            assert_eq!(
                Kinship::of(&links(ours), &links(theirs)),
                kinship,
                "{ours} {theirs}"
            );
        }
    }
}
