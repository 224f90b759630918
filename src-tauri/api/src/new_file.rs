//! New files of the user's.

use std::fs::File;
use std::path::Path;

use crate::error::WireError;
use crate::unfinished;

/// Who can read a new file, where the system knows of owners.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Readers {
    /// As with any file of the user's.
    Usual,
    /// Its owner alone.
    Owner,
}

/// Writes a new file, whole or not at all. What is there stays as it is.
///
/// # Errors
/// `exists-already`, `no-folder`; otherwise what the disk says.
pub(crate) fn write_new(
    target: &Path,
    readers: Readers,
    write: impl FnOnce(&mut File) -> std::io::Result<()>,
) -> Result<(), WireError> {
    let io = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => exists_already(target),
        _ => WireError::io(target, &error),
    };
    if target.exists() {
        return Err(exists_already(target));
    }
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if !folder.is_dir() {
        return Err(WireError::new("no-folder").with("path", folder.display()));
    }
    unfinished::remove_left_in(folder);
    let mut passing = tempfile::Builder::new();
    passing.prefix(unfinished::PREFIX);
    let (mut file, passing) = match readers {
        Readers::Owner => passing.tempfile_in(folder).map_err(io)?.into_parts(),
        Readers::Usual => passing
            .make_in(folder, |path| File::create_new(path))
            .map_err(io)?
            .into_parts(),
    };
    write(&mut file).and_then(|()| file.sync_all()).map_err(io)?;
    drop(file);
    sonae_store::put_new(passing, target).map_err(io)
}

fn exists_already(target: &Path) -> WireError {
    WireError::new("exists-already").with("path", target.display())
}
