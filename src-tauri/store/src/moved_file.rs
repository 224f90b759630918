//! Looking for companies' files that are not where they were. Not the whole disk is walked: only the folders where people
//! put such files, not deep, and so much of them.

use std::collections::{BTreeSet, VecDeque};
use std::path::{Path, PathBuf};

use crate::backup_name::is_copy_of_ours;
use crate::{Origin, look_for_origin};

/// So deep below a folder is looked.
const DEPTH: usize = 3;
/// So many folders above the one where a file was are looked through as well.
const ABOVE: usize = 2;
/// So many folders are looked through.
const MOST_FOLDERS: usize = 600;
/// So many names of one folder are read.
const MOST_NAMES: usize = 5_000;
/// Into so many files is looked.
const MOST_FILES: usize = 400;

/// A company whose file is not where it was.
#[derive(Clone, Debug)]
pub struct Sought {
    /// Where it was.
    pub path: PathBuf,
    /// By what it is known.
    pub origin: String,
}

/// A file that holds a company which was looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundFile {
    /// Where it is.
    pub path: PathBuf,
    /// When it was last changed: UTC, RFC 3339; none of a file with a passphrase.
    pub changed_at: Option<String>,
}

/// Looks for companies where their files were, above, and in `folders`: those of other companies. Gives for each all files
/// that hold it, the one changed last first; backups are none. Nothing is changed anywhere.
pub fn find_moved(sought: &[Sought], folders: &[PathBuf]) -> Vec<Vec<FoundFile>> {
    let mut found = vec![Vec::new(); sought.len()];
    let mut files = files(&roots(sought, folders));
    // A file that was only moved has its name; those are looked into first.
    files.sort_by_key(|file| !sought.iter().any(|one| one.path.file_name() == file.file_name()));
    for path in files.into_iter().take(MOST_FILES) {
        // What cannot be read is not what is looked for.
        let Ok(Origin {
            code: Some(code),
            changed_at,
        }) = look_for_origin(&path)
        else {
            continue;
        };
        for (one, found) in sought.iter().zip(&mut found) {
            if one.origin == code && one.path != path {
                found.push(FoundFile {
                    path: path.clone(),
                    changed_at: changed_at.clone(),
                });
            }
        }
    }
    for found in &mut found {
        found.sort_by(|one, other| {
            other
                .changed_at
                .cmp(&one.changed_at)
                .then_with(|| one.path.cmp(&other.path))
        });
    }
    found
}

/// Where is looked first: the nearest folders, each once.
fn roots(sought: &[Sought], folders: &[PathBuf]) -> Vec<PathBuf> {
    let mut roots: Vec<PathBuf> = Vec::new();
    let mut add = |folder: &Path| {
        // The top of a disk is too much.
        if folder.parent().is_some() && folder.is_dir() && !roots.iter().any(|own| own == folder) {
            roots.push(folder.to_owned());
        }
    };
    let above = |path: &Path| -> Vec<PathBuf> {
        let existing = path.ancestors().skip(1).filter(|folder| folder.is_dir());
        existing.take(ABOVE + 1).map(Path::to_owned).collect()
    };
    let above: Vec<Vec<PathBuf>> = sought.iter().map(|one| above(&one.path)).collect();
    for steps in 0..=ABOVE {
        for folders in &above {
            folders.get(steps).into_iter().for_each(|folder| add(folder));
        }
        if steps == 0 {
            folders.iter().for_each(|folder| add(folder));
        }
    }
    roots
}

/// Files of companies in and below folders, breadth first, so that what is near comes first.
fn files(roots: &[PathBuf]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut seen: BTreeSet<PathBuf> = BTreeSet::new();
    let mut waiting: VecDeque<(PathBuf, usize)> = roots.iter().map(|root| (root.clone(), 0)).collect();
    while let Some((folder, depth)) = waiting.pop_front() {
        if seen.len() >= MOST_FOLDERS {
            break;
        }
        if !seen.insert(folder.clone()) {
            continue;
        }
        let names = std::fs::read_dir(&folder).into_iter().flatten().flatten();
        for entry in names.take(MOST_NAMES) {
            let path = entry.path();
            // Links are not followed: they may lead round in a circle, or far away.
            let Ok(kind) = entry.file_type() else { continue };
            if kind.is_dir() && depth < DEPTH && is_walked(&path) {
                waiting.push_back((path, depth + 1));
            } else if kind.is_file() && is_company(&path) {
                files.push(path);
            }
        }
    }
    files
}

/// Whether people may have put a file there: not in what programs keep for themselves, nor among backups.
fn is_walked(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    !name.starts_with('.') && !name.ends_with("-backups") && name != "node_modules"
}

fn is_company(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    ending.eq_ignore_ascii_case("sonae") && !is_copy_of_ours(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_top_of_a_disk_is_never_walked() {
        let sought = Sought {
            path: std::env::temp_dir().join("そなえ-どこにもない.sonae"),
            origin: String::new(),
        };
        for root in roots(&[sought], &[]) {
            assert!(root.parent().is_some(), "{}", root.display());
        }
    }

    #[test]
    fn near_folders_come_before_far_ones_and_each_comes_once() {
        let folder = tempfile::tempdir().unwrap();
        let near = folder.path().join("顧問先/みなと");
        let other = folder.path().join("ほか");
        std::fs::create_dir_all(&near).unwrap();
        std::fs::create_dir_all(&other).unwrap();
        let sought = Sought {
            path: near.join("会社.sonae"),
            origin: String::new(),
        };
        let found = roots(&[sought.clone(), sought], &[other.clone(), near.clone()]);
        assert_eq!(found[..3], [near, other, folder.path().join("顧問先")]);
    }

    #[test]
    fn backups_links_and_what_lies_deep_are_no_files_of_companies() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for name in [
            "a.sonae",
            "一/二/三/b.sonae",
            "一/二/三/四/深すぎる.sonae",
            "a-backups/a-20261120-143205.sonae",
            "a-damaged-20261120-143205.sonae",
            "a-20261120-143205.sonae",
            ".隠れた/c.sonae",
            "a.txt",
        ] {
            let path = at(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "").unwrap();
        }
        let mut found = files(&[folder.path().to_owned(), folder.path().to_owned()]);
        found.sort();
        assert_eq!(found, [at("a.sonae"), at("一/二/三/b.sonae")]);
    }
}
