use std::collections::BTreeMap;
use std::path::PathBuf;

/// Why another copy cannot be taken in. Nothing was changed then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MergeError {
    /// It is the file that is open.
    #[error("{0} is the file that is open")]
    SameFile(PathBuf),
    /// It is the file of another company.
    #[error("{0} is the file of another company")]
    OtherCompany(PathBuf),
    /// The company has the same name, but the records of changes have nothing in common.
    #[error("{0} has no common record of changes")]
    NoHistory(PathBuf),
    /// Its record of changes does not fit, or its records are not what the record of changes says.
    #[error("the record of changes of {0} does not fit")]
    Broken(PathBuf),
    /// So many conflicts are not decided.
    #[error("{0} conflicts are not decided")]
    Open(usize),
    /// One of the copies was changed after the plan was shown.
    #[error("a copy was changed since the plan was shown")]
    Moved,
    /// Something would refer to what is not there: so many references.
    #[error("{0} references would lead nowhere")]
    Unsound(usize),
}

impl MergeError {
    /// The code on the wire: its words are in the locale files as `error-<code>`.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            MergeError::SameFile(_) => "merge-same-file",
            MergeError::OtherCompany(_) => "merge-other-company",
            MergeError::NoHistory(_) => "merge-no-history",
            MergeError::Broken(_) => "merge-broken",
            MergeError::Open(_) => "merge-open",
            MergeError::Moved => "merge-moved",
            MergeError::Unsound(_) => "merge-unsound",
        }
    }

    /// What the words for the code need.
    pub(crate) fn args(&self) -> BTreeMap<String, String> {
        let arg = match self {
            MergeError::SameFile(path)
            | MergeError::OtherCompany(path)
            | MergeError::NoHistory(path)
            | MergeError::Broken(path) => Some(("path", path.display().to_string())),
            MergeError::Open(count) | MergeError::Unsound(count) => Some(("count", count.to_string())),
            MergeError::Moved => None,
        };
        arg.into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect()
    }
}
