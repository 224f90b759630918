//! Where backups are and what their names say.

use std::path::{Path, PathBuf};

use jiff::{Timestamp, civil};
use sonae_domain::BackupBefore;

use crate::Stamp;
use crate::same_name::after_stem;

/// How the name of a backup begins while it is being written.
pub(crate) const UNFINISHED: &str = ".backup-";

/// The folder beside a company's file that holds its backups.
pub(crate) fn folder(path: &Path) -> PathBuf {
    path.with_file_name(format!("{}-backups", stem(path)))
}

pub(crate) fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// `20261120-143205`: UTC, and a name that every system allows.
pub(crate) fn dated(stamp: &Stamp) -> String {
    stamp.at.strftime("%Y%m%d-%H%M%S").to_string()
}

/// `<stem>.sonae`, with a number when that is taken.
pub(crate) fn free_name(folder: &Path, stem: &str) -> PathBuf {
    let mut name = folder.join(format!("{stem}.sonae"));
    let mut count = 1;
    while name.exists() {
        count += 1;
        name = folder.join(format!("{stem}-{count}.sonae"));
    }
    name
}

/// What the name of a backup says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Dated {
    /// When it was made.
    pub at: Timestamp,
    /// Whether it was made because one was due or wished, and not before something else: that of the same second came first.
    is_usual: bool,
    /// 1, or more for another one in the same second.
    pub count: u32,
    /// Before what it was made, beside those that are due.
    pub before: Option<BackupBefore>,
}

/// Reads `shop-20261120-143205.sonae`, `shop-20261120-143205-2.sonae` or `shop-20261120-143205-merge.sonae`; `None` when it is
/// no backup of that file.
pub(crate) fn read_name(path: &Path, backup: &Path) -> Option<Dated> {
    let name = backup.file_name()?.to_str()?;
    let rest = after_stem(name.strip_suffix(".sonae")?, &stem(path))?.strip_prefix('-')?;
    let mut parts = rest.split('-').peekable();
    let (day, time) = (digits(parts.next(), 8)?, digits(parts.next(), 6)?);
    let before = parts.peek().and_then(|part| {
        BackupBefore::ALL
            .into_iter()
            .find(|before| before.word() == *part)
    });
    if before.is_some() {
        parts.next();
    }
    let count = match parts.next() {
        None => 1,
        Some(count) => count.parse().ok()?,
    };
    let at = moment(day, time)?;
    parts.next().is_none().then_some(Dated {
        at,
        is_usual: before.is_none(),
        count,
        before,
    })
}

/// The file that something is a backup of, by where it lies and what it is called; `None` when it is no backup, or the file is
/// not there.
pub(crate) fn company_of(backup: &Path) -> Option<PathBuf> {
    let folder = beside(backup).canonicalize().ok()?;
    let stem = folder.file_name()?.to_str()?.strip_suffix("-backups")?;
    let company = folder.with_file_name(format!("{stem}.sonae"));
    read_name(&company, backup)?;
    company.is_file().then_some(company)
}

/// The name of a backup, without its ending.
pub(crate) fn named(path: &Path, stamp: &Stamp, before: Option<BackupBefore>) -> String {
    let before = before.map(|before| format!("-{}", before.word()));
    format!("{}-{}{}", stem(path), dated(stamp), before.unwrap_or_default())
}

fn digits(part: Option<&str>, count: usize) -> Option<&str> {
    part.filter(|part| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit()))
}

fn moment(day: &str, time: &str) -> Option<Timestamp> {
    let date = civil::Date::new(
        day[..4].parse().ok()?,
        day[4..6].parse().ok()?,
        day[6..].parse().ok()?,
    );
    let time = civil::Time::new(
        time[..2].parse().ok()?,
        time[2..4].parse().ok()?,
        time[4..].parse().ok()?,
        0,
    );
    let moment = date.ok()?.to_datetime(time.ok()?);
    Some(moment.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp())
}

/// Backups of a file in a folder, the newest first, by the date in their names.
pub(crate) fn backups(path: &Path, folder: &Path) -> Vec<(Dated, PathBuf)> {
    let mut found: Vec<(Dated, PathBuf)> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((read_name(path, &entry.path())?, entry.path())))
        .collect();
    found.sort_by(|one, other| other.cmp(one));
    found
}

/// Removes what a crash left of a backup that was being written.
pub(crate) fn remove_unfinished(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// The backups of a file in a folder, the newest first, whether they can be read or not.
pub(crate) fn all(path: &Path, folder: &Path) -> Vec<PathBuf> {
    backups(path, folder)
        .into_iter()
        .map(|(_, backup)| backup)
        .collect()
}

/// What was put aside beside a file when a backup took its place.
pub(crate) fn put_aside(path: &Path) -> Vec<PathBuf> {
    let stem = stem(path);
    let mut found: Vec<PathBuf> = std::fs::read_dir(beside(path))
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|own| {
            let name = own.file_name().unwrap_or_default().to_string_lossy();
            let Some((named, rest)) = name.strip_suffix(".sonae").and_then(|name| {
                let rest = after_stem(name, &stem)?;
                Some((&name[..name.len() - rest.len()], rest))
            }) else {
                return false;
            };
            let is_dated = ["-damaged-", "-before-"]
                .iter()
                .filter_map(|word| rest.strip_prefix(word))
                .any(is_dated);
            is_dated && (named == stem || !is_another(path, named))
        })
        .collect();
    found.sort();
    found
}

/// Whether there is a file of that stem beside another one, on a disk that tells the two apart.
fn is_another(path: &Path, stem: &str) -> bool {
    let other = path.with_file_name(format!("{stem}.sonae"));
    other.exists() && other.canonicalize().ok() != path.canonicalize().ok()
}

/// Whether this is a day and a time, and perhaps a number behind them: another file of the user's may begin alike.
fn is_dated(rest: &str) -> bool {
    let parts: Vec<&str> = rest.split('-').collect();
    let (day, time) = match parts[..] {
        [day, time] => (day, time),
        [day, time, count] if is_count(count) => (day, time),
        _ => return false,
    };
    digits(Some(day), 8)
        .zip(digits(Some(time), 6))
        .and_then(|(day, time)| moment(day, time))
        .is_some()
}

/// A number that tells several of a second apart.
fn is_count(part: &str) -> bool {
    part.len() < 6 && part.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a file is named as those that are made of another one here: backups, and what was put aside for one.
pub(crate) fn is_copy_of_ours(path: &Path) -> bool {
    let stem = stem(path);
    let mut parts: Vec<&str> = stem.split('-').collect();
    let is_before = |part: &str| BackupBefore::ALL.iter().any(|before| before.word() == part);
    // Behind the date stands before what it was made, and a number when several were made in a second.
    if parts.last().is_some_and(|part| is_count(part)) {
        parts.pop();
    }
    if parts.last().is_some_and(|part| is_before(part)) {
        parts.pop();
    }
    match parts[..] {
        [_, .., day, time] => is_dated(&format!("{day}-{time}")),
        _ => false,
    }
}

/// The folder in which a file is.
pub(crate) fn beside(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_belongs_to_the_file_of_its_whole_name() {
        let shop = Path::new("みなと.sonae");
        for (name, ours) in [
            ("みなと-20261120-143205.sonae", true),
            ("みなと-20261120-143205-2.sonae", true),
            ("みなと-20261120-143205-merge.sonae", true),
            ("みなと-20261120-143205-merge-2.sonae", true),
            ("みなと-20261120-143205-lunch.sonae", false),
            ("みなと-20261120-143205-2-merge.sonae", false),
            ("みなと-2-20261120-143205.sonae", false),
            ("みなと-damaged-20261120-143205.sonae", false),
            ("みなと-20261120-143205.sonae-wal", false),
            ("みなと-20261320-143205.sonae", false),
            ("みなと-２０２６1120-143205.sonae", false),
            ("みな\u{3068}-20261120-143205.sonae", true),
        ] {
            assert_eq!(read_name(shop, Path::new(name)).is_some(), ours, "{name}");
        }
    }

    #[test]
    fn what_is_made_here_of_a_file_is_told_by_its_name() {
        for (name, ours) in [
            ("みなと-20261120-143205.sonae", true),
            ("みなと-20261120-143205-2.sonae", true),
            ("みなと-支店-damaged-20261120-143205.sonae", true),
            ("みなと-20261120-143205-merge.sonae", true),
            ("みなと-20261120-143205-update-2.sonae", true),
            ("みなと-20261120-143205-lunch.sonae", false),
            ("みなと-before-20261120-143205-3.sonae", true),
            ("みなと.sonae", false),
            ("みなと-20261120.sonae", false),
            ("みなと-2026-11-20.sonae", false),
            ("20261320-143205.sonae", false),
        ] {
            assert_eq!(is_copy_of_ours(Path::new(name)), ours, "{name}");
        }
    }

    #[test]
    fn the_tenth_backup_in_a_second_is_newer_than_the_second() {
        let shop = Path::new("a.sonae");
        let count = |name| read_name(shop, Path::new(name)).expect("it is a backup");
        assert!(count("a-20261120-143205-10.sonae") > count("a-20261120-143205-2.sonae"));
        assert!(count("a-20261120-143205-2.sonae") > count("a-20261120-143205.sonae"));
        assert!(count("a-20261120-143205.sonae") > count("a-20261120-143205-merge-2.sonae"));
    }

    #[test]
    fn what_is_done_next_is_in_the_name_and_read_from_it() {
        let shop = Path::new("みなと.sonae");
        let stamp = Stamp {
            at: "2026-11-20T14:32:05Z".parse().expect("the moment parses"),
            who: String::new(),
        };
        for before in BackupBefore::ALL.into_iter().map(Some).chain([None]) {
            let name = format!("{}.sonae", named(shop, &stamp, before));
            let read = read_name(shop, Path::new(&name)).expect("it is a backup");
            assert_eq!((read.at, read.before), (stamp.at, before), "{name}");
        }
    }
}
