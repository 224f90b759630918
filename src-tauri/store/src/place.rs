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
