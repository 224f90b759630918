use std::path::Path;

/// Which file is at a path, so that another one in its place is noticed. Where a file can be replaced or removed while it is
/// open, SQLite goes on writing into the one it opened, which nobody finds any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place(u64);

impl Place {
    /// What is at the path now; none when there is nothing.
    pub(crate) fn at(path: &Path) -> Option<Self> {
        std::fs::metadata(path)
            .ok()
            .map(|metadata| Place(number(&metadata)))
    }

    /// What is open; none when the system does not say.
    pub(crate) fn of(file: &std::fs::File) -> Option<Self> {
        file.metadata().ok().map(|metadata| Place(number(&metadata)))
    }
}

#[cfg(unix)]
fn number(metadata: &std::fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

/// Windows lets nobody replace or remove what is open.
#[cfg(not(unix))]
fn number(_: &std::fs::Metadata) -> u64 {
    0
}

/// Elsewhere nobody can take away what is open.
#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn another_file_of_the_same_name_is_another_one() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("a");
        let file = std::fs::File::create(&path).expect("it is made");
        assert_eq!(Place::of(&file), Place::at(&path));
        std::fs::remove_file(&path).expect("it is removed");
        assert_ne!(Place::of(&file), Place::at(&path));
        let _other = std::fs::File::create(&path).expect("it is made");
        assert_ne!(Place::of(&file), Place::at(&path));
    }
}
