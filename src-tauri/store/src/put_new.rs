use std::fs::File;
use std::io::{Error, ErrorKind, Result};
use std::path::Path;

use tempfile::TempPath;

/// Gives a passing file its name, which nothing has yet: nothing is ever written over.
///
/// # Errors
/// `AlreadyExists` when there is something of that name; otherwise what the disk says.
pub fn put_new(passing: TempPath, target: &Path) -> Result<()> {
    match passing.persist_noclobber(target) {
        Ok(()) => Ok(()),
        Err(refused) if refused.error.kind() == ErrorKind::AlreadyExists => Err(refused.error),
        // Not every disk can rename so that what is there is spared: sticks of the kind that Windows, macOS and cameras share.
        Err(refused) => put_reserved(refused.path, target),
    }
}

/// Reserves the name by an empty file, and renames over that one.
fn put_reserved(passing: TempPath, target: &Path) -> Result<()> {
    drop(File::create_new(target)?);
    passing.persist(target).map_err(|refused| {
        let _ = std::fs::remove_file(target);
        Error::from(refused)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_written_over_on_any_disk() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (name, put) in [
            ("a", put_new as fn(TempPath, &Path) -> Result<()>),
            ("b", put_reserved),
        ] {
            let target = folder.path().join(name);
            for (words, taken) in [("one", false), ("two", true)] {
                let passing = folder.path().join("passing");
                std::fs::write(&passing, words).expect("it is written");
                let passing = TempPath::try_from_path(passing).expect("it is there");
                let put = put(passing, &target);
                assert_eq!(
                    put.is_err_and(|error| error.kind() == ErrorKind::AlreadyExists),
                    taken
                );
            }
            assert_eq!(std::fs::read(&target).expect("it is there"), b"one");
        }
        assert_eq!(std::fs::read_dir(folder.path()).expect("it is there").count(), 2);
    }

    #[test]
    fn what_cannot_be_put_reserves_no_name() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let gone = TempPath::try_from_path(folder.path().join("gone")).expect("a path");
        assert!(put_new(gone, &folder.path().join("a")).is_err());
        assert_eq!(std::fs::read_dir(folder.path()).expect("it is there").count(), 0);
    }
}
