//! Folders for files that are needed for a moment only, such as a company's file on its way into a package. Nobody but the
//! user can look into one, it goes when it is let go of, and what a crash leaves is removed by whoever makes the next.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tempfile::TempDir;

use crate::StoreError;

/// How the name of such a folder begins.
const PREFIX: &str = "sonae-passing-";
/// A file in it that is locked as long as its program runs: the system lets go of the lock however that ends.
const HELD: &str = "held";
/// That file before it is locked.
const MAKING: &str = "making";
/// Where the passing files are in it.
const INSIDE: &str = "files";
/// A folder without the file was left while it was made, or is being made just now. This old it was left.
const LEFT: Duration = Duration::from_secs(60 * 60);

/// Those that this program has made and not let go of.
static OWN: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// A folder for passing files.
#[derive(Debug)]
pub struct PassingFolder {
    inside: PathBuf,
    /// Let go of before the folder is removed: some systems remove no file that is open.
    held: File,
    folder: TempDir,
    _noted: Noted,
}

/// Takes a folder off the list of our own when it is let go of.
#[derive(Debug)]
struct Noted(PathBuf);

impl Noted {
    fn new(folder: &Path) -> Self {
        OWN.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(folder.to_owned());
        Noted(folder.to_owned())
    }
}

impl Drop for Noted {
    fn drop(&mut self) {
        OWN.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .retain(|own| *own != self.0);
    }
}

impl PassingFolder {
    /// Makes one within `within`, which is made too when it is not there. What others left there goes.
    ///
    /// # Errors
    /// When the folder cannot be used.
    pub fn make(within: &Path) -> Result<Self, StoreError> {
        let io = |error| StoreError::io(within, error);
        std::fs::create_dir_all(within).map_err(io)?;
        Self::remove_left(within);
        let mut folder = tempfile::Builder::new();
        folder.prefix(PREFIX);
        // The one thing of a platform here: where folders have such rights, others could look into a usual one.
        #[cfg(unix)]
        folder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let folder = folder.tempdir_in(within).map_err(io)?;
        // Nobody finds it before it is locked.
        let making = folder.path().join(MAKING);
        let held = File::create_new(&making).map_err(io)?;
        held.lock().map_err(io)?;
        std::fs::rename(&making, folder.path().join(HELD)).map_err(io)?;
        let inside = folder.path().join(INSIDE);
        std::fs::create_dir(&inside).map_err(io)?;
        let noted = Noted::new(folder.path());
        Ok(PassingFolder {
            inside,
            held,
            folder,
            _noted: noted,
        })
    }

    /// Where the files go.
    pub fn path(&self) -> &Path {
        &self.inside
    }

    /// Removes it.
    ///
    /// # Errors
    /// When something of it stays.
    pub fn close(self) -> Result<(), StoreError> {
        let path = self.folder.path().to_owned();
        drop(self.held);
        self.folder.close().map_err(|error| StoreError::io(&path, error))
    }

    /// Removes those of this program within `within`: it ends, and whoever is still at work in one is not waited for. What the
    /// system keeps open goes at the next start.
    pub fn remove_own(within: &Path) {
        let own = OWN.lock().unwrap_or_else(PoisonError::into_inner).clone();
        for folder in own.iter().filter(|own| own.parent() == Some(within)) {
            if let Err(error) = std::fs::remove_dir_all(folder) {
                tracing::debug!(kind = ?error.kind(), "passing files are still there");
            }
        }
    }

    /// Removes the folders within `within` that belong to no program that runs. One that cannot be removed stays.
    pub fn remove_left(within: &Path) {
        for entry in std::fs::read_dir(within).into_iter().flatten().flatten() {
            // A link, or a file, is none of ours.
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            if is_folder && entry.file_name().to_string_lossy().starts_with(PREFIX) && is_left(&entry.path())
            {
                // What stays belongs to another user, or the system keeps it for a moment: the next start tries again.
                if let Err(error) = std::fs::remove_dir_all(entry.path()) {
                    tracing::debug!(kind = ?error.kind(), "passing files of an earlier run are still there");
                }
            }
        }
    }
}

fn is_left(folder: &Path) -> bool {
    let held = folder.join(HELD);
    match std::fs::symlink_metadata(&held) {
        Ok(metadata) if metadata.is_file() => OpenOptions::new()
            .write(true)
            .open(&held)
            .is_ok_and(|file| file.try_lock().is_ok()),
        Ok(_) => false,
        Err(_) => std::fs::metadata(folder)
            .and_then(|metadata| metadata.modified())
            .is_ok_and(|made| made.elapsed().is_ok_and(|age| age > LEFT)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_goes_with_its_holder_and_one_in_use_stays() {
        let within = tempfile::tempdir().unwrap();
        let mine = PassingFolder::make(within.path()).unwrap();
        std::fs::write(mine.path().join("a"), "a").unwrap();
        let other = PassingFolder::make(within.path()).unwrap();
        assert!(mine.path().join("a").exists(), "it is in use");
        drop(mine);
        drop(other);
        assert_eq!(std::fs::read_dir(within.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_somebody_is_still_at_work_in_goes_when_the_program_ends() {
        let within = tempfile::tempdir().unwrap();
        let mine = PassingFolder::make(within.path()).unwrap();
        std::fs::write(mine.path().join("company.sonae"), "words").unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        let other = PassingFolder::make(elsewhere.path()).unwrap();
        PassingFolder::remove_own(within.path());
        assert_eq!(std::fs::read_dir(within.path()).unwrap().count(), 0);
        assert!(other.path().is_dir());
        drop((mine, other));
        assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_a_crash_left_is_removed_and_nothing_else() {
        let within = tempfile::tempdir().unwrap();
        let left = within.path().join(format!("{PREFIX}abc"));
        std::fs::create_dir_all(left.join(INSIDE)).unwrap();
        std::fs::write(left.join(INSIDE).join("company.sonae"), "words").unwrap();
        PassingFolder::remove_left(within.path());
        assert!(left.exists(), "it may be being made");
        std::fs::write(left.join(HELD), "").unwrap();
        let others = [format!("{PREFIX}file"), "other".to_owned()].map(|name| within.path().join(name));
        std::fs::write(&others[0], "").unwrap();
        std::fs::create_dir(&others[1]).unwrap();
        PassingFolder::remove_left(within.path());
        assert!(!left.exists());
        assert!(others.iter().all(|path| path.exists()));
    }

    #[test]
    fn one_that_was_left_while_it_was_made_goes_when_it_is_old() {
        let within = tempfile::tempdir().unwrap();
        let left = within.path().join(format!("{PREFIX}abc"));
        std::fs::create_dir(&left).unwrap();
        let old = std::time::SystemTime::now() - LEFT * 2;
        File::open(&left).unwrap().set_modified(old).unwrap();
        PassingFolder::remove_left(within.path());
        assert!(!left.exists());
    }
}
