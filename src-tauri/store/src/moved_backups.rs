//! Backups of a company's file whose name was changed: they go along with it.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::backup_name::{all, beside, folder, stem};
use crate::origin::look_for_origin;
use crate::same_name::after_stem;
use crate::sha256;

/// So many backups of a folder are looked at to find out whose they are.
const LOOKED_AT: usize = 5;
/// Where in the folder of its backups the names stand that a file had before.
const FORMER: &str = ".former-names.json";
/// Where in a folder in a second place stands which file its backups are of.
const OWNER: &str = ".of-file";

/// Brings the backups of a file along whose name was changed: those in a folder beside it that belong to no file there any
/// more and hold this company. Otherwise nobody would find them, choosing a passphrase would leave them without, and damage
/// would have no way back. The file must not be open here.
pub(crate) fn bring_along(path: &Path) {
    let own = folder(path);
    if own.exists() {
        return;
    }
    let left: Vec<_> = std::fs::read_dir(beside(path))
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|entry| entry.path())
        .filter_map(|folder| Some((former_file(&folder)?, folder)))
        .filter(|(former, _)| !former.exists())
        .collect();
    if left.is_empty() {
        return;
    }
    let Some(code) = look_for_origin(path).ok().and_then(|origin| origin.code) else {
        return;
    };
    for (former, folder) in left {
        let mut backups = all(&former, &folder);
        // Some may have their new names already, when this was interrupted.
        backups.extend(all(path, &folder));
        let is_own = |backup: &PathBuf| {
            look_for_origin(backup).is_ok_and(|origin| origin.code.as_deref() == Some(&code))
        };
        if backups.iter().take(LOOKED_AT).any(is_own) {
            if let Err(error) = rename(&former, &folder, path, &own) {
                tracing::warn!(kind = ?error.kind(), "backups could not be brought along");
            }
            return;
        }
    }
}

/// The file whose backups a folder holds, by its name.
fn former_file(folder: &Path) -> Option<PathBuf> {
    let stem = folder.file_name()?.to_str()?.strip_suffix("-backups")?;
    (!stem.is_empty()).then(|| folder.with_file_name(format!("{stem}.sonae")))
}

/// The backups first and their folder last, so that what is interrupted is recognised and goes on the next time.
fn rename(former: &Path, from: &Path, path: &Path, to: &Path) -> std::io::Result<()> {
    let (old, new) = (stem(former), stem(path));
    // Read by whoever looks for its backups in a second place, which is not there now.
    note(from, &old);
    for backup in all(former, from) {
        let name = backup.file_name().unwrap_or_default().to_string_lossy();
        if let Some(rest) = after_stem(&name, &old) {
            let target = from.join(format!("{new}{rest}"));
            if !target.exists() {
                std::fs::rename(&backup, target)?;
            }
        }
    }
    std::fs::rename(from, to)?;
    if owner(to).is_some() {
        note_owner(path, to);
    }
    Ok(())
}

/// One at a time: who looks for backups and who makes one would get into each other's way.
static BRINGING: Mutex<()> = Mutex::new(());

/// Brings backups along to the folder of a file in a second place, from its folder there under a name that the file had before.
/// That folder tells the company and the machine by its name, and notes which file it is of: another copy on this machine may
/// have had that name.
///
/// # Errors
/// What the disk says: then no new folder may be begun, which would leave the one before behind for ever.
pub(crate) fn bring_along_to(path: &Path, to: &Path) -> std::io::Result<()> {
    let _one = BRINGING.lock().unwrap_or_else(PoisonError::into_inner);
    match left_at(path, to) {
        Some((former, from)) => rename(&former, &from, path, to),
        None => Ok(()),
    }
}

/// What is still in a folder of a file in a second place under a name that the file had before.
pub(crate) fn left_behind(path: &Path, to: &Path) -> Vec<PathBuf> {
    left_at(path, to).map_or(Vec::new(), |(former, from)| all(&former, &from))
}

fn left_at(path: &Path, to: &Path) -> Option<(PathBuf, PathBuf)> {
    if to.exists() {
        return None;
    }
    let name = to.file_name()?.to_string_lossy();
    let rest = after_stem(&name, &stem(path))?;
    noted(&folder(path)).into_iter().find_map(|old| {
        let former = path.with_file_name(format!("{old}.sonae"));
        let from = to.with_file_name(format!("{old}{rest}"));
        let is_own = from.is_dir() && !former.exists() && owner(&from) == Some(named(&former));
        is_own.then_some((former, from))
    })
}

/// Notes in its folder in a second place which file backups are of.
pub(crate) fn note_owner(path: &Path, to: &Path) {
    let own = named(path);
    if owner(to).as_ref() != Some(&own)
        && let Err(error) = std::fs::write(to.join(OWNER), own)
    {
        tracing::debug!(kind = ?error.kind(), "whose backups these are could not be noted");
    }
}

fn owner(folder: &Path) -> Option<String> {
    std::fs::read_to_string(folder.join(OWNER)).ok()
}

/// Where a file is, so that nobody reads it: whoever finds a stick learns no names of folders.
fn named(path: &Path) -> String {
    let beside = beside(path);
    let beside = beside.canonicalize().unwrap_or(beside);
    sha256(
        beside
            .join(path.file_name().unwrap_or_default())
            .to_string_lossy()
            .as_bytes(),
    )
}

/// The names that a file had before, the last one first.
fn noted(own: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read(own.join(FORMER))
        .ok()
        .and_then(|text| serde_json::from_slice(&text).ok())
        .unwrap_or_default();
    // They become parts of paths.
    names.retain(|name| Path::new(name).file_name() == Some(std::ffi::OsStr::new(name)));
    names.reverse();
    names
}

/// Where it cannot be noted, the backups in a second place stay where they are.
fn note(own: &Path, old: &str) {
    let mut names = noted(own);
    names.reverse();
    names.retain(|name| name != old);
    names.push(old.to_owned());
    let written = serde_json::to_vec(&names)
        .map_err(std::io::Error::from)
        .and_then(|text| std::fs::write(own.join(FORMER), text));
    if let Err(error) = written {
        tracing::debug!(kind = ?error.kind(), "the name of a file before could not be noted");
    }
}
