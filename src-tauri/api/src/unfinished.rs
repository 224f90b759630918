//! Files on their way to where the user wants them stand beside their place under another name until they are whole.

use std::path::Path;
use std::time::Duration;

/// How such a name begins.
pub(crate) const PREFIX: &str = ".sonae-";
/// This old one is not on its way any more: a crash left it.
const LEFT: Duration = Duration::from_secs(24 * 60 * 60);

/// Removes what a crash left in a folder in which something is about to be written. One that cannot be removed stays.
pub(crate) fn remove_left_in(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let is_old = || {
            let made = entry.metadata().ok().filter(|metadata| metadata.is_file());
            let made = made.and_then(|metadata| metadata.modified().ok());
            made.is_some_and(|made| made.elapsed().is_ok_and(|age| age > LEFT))
        };
        if entry.file_name().to_string_lossy().starts_with(PREFIX)
            && is_old()
            && let Err(error) = std::fs::remove_file(entry.path())
        {
            tracing::debug!(kind = ?error.kind(), "what a crash left is still there");
        }
    }
}
