//! When a backup is due, which ones are kept, and how long it counts that one was restored for a trial.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// While work goes on, backups are at least this far apart.
const APART: SignedDuration = SignedDuration::from_hours(1);
/// One an hour is kept for so long.
const HOURLY: SignedDuration = SignedDuration::from_hours(24);
/// One a day is kept for so long.
const DAILY: SignedDuration = SignedDuration::from_hours(31 * 24);
/// One a week is kept for so long; after that one a month.
const WEEKLY: SignedDuration = SignedDuration::from_hours(183 * 24);
/// A trial counts for so long.
const TRIAL_COUNTS: SignedDuration = SignedDuration::from_hours(90 * 24);

/// That it was never tried need not be said in the first days.
const FIRST_DAYS: SignedDuration = SignedDuration::from_hours(7 * 24);

/// A backup as the rules see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DatedBackup {
    /// When it was made.
    pub at: Timestamp,
    /// How much room it takes.
    pub bytes: u64,
    /// Whether it was found not to open: it never drives out one that may.
    pub damaged: bool,
    /// Whether it was made beside the others before something that changed much: it stays for a month, and drives out none.
    pub extra: bool,
}

/// What was about to happen when an extra backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BackupBefore {
    /// Another copy was taken in.
    Merge,
    /// All that the file held was replaced.
    Import,
    /// A newer version of the program opened the file and added to its tables.
    Update,
}

/// What a backup is locked with, beside what the company's file is locked with now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BackupLock {
    /// The same, or both with nothing.
    Present,
    /// It has no passphrase though the company has one: from before that was chosen.
    Bare,
    /// A passphrase that the company had before: it was out of reach when that changed.
    Earlier,
}

impl BackupBefore {
    /// All there are.
    pub const ALL: [BackupBefore; 3] = [BackupBefore::Merge, BackupBefore::Import, BackupBefore::Update];

    /// As it stands in the name of the backup: part of the format, never translated.
    pub fn word(self) -> &'static str {
        match self {
            BackupBefore::Merge => "merge",
            BackupBefore::Import => "import",
            BackupBefore::Update => "update",
        }
    }
}

/// Whether a backup is due after a change: the day's first (UTC), or an hour after the last one. A clock that was set back
/// makes one due, because what the last one says of the time is not true any more.
pub fn backup_due(last: Option<Timestamp>, now: Timestamp) -> bool {
    let Some(last) = last else { return true };
    now < last || now.duration_since(last) >= APART || day(now) != day(last)
}

/// Which backups may go, by their places in the list: of those older than an hour what is not the last of its hour, day,
/// week or month (an extra one stays for a month by itself), and then the oldest while all of them take more than `limit` bytes. The newest always stays, and the newest that is not damaged.
pub fn superfluous(backups: &[DatedBackup], now: Timestamp, limit: Option<u64>) -> Vec<usize> {
    // The last of those of one moment is the newest: they are listed in the order they were made.
    let mut order: Vec<usize> = (0..backups.len()).collect();
    order.sort_by_key(|&index| (backups[index].at, index));
    let newest = order.last().copied();
    let newest_good = order
        .iter()
        .rev()
        .find(|&&index| !backups[index].damaged)
        .copied();

    let mut kept_of: BTreeMap<Slot, usize> = BTreeMap::new();
    for &index in &order {
        let kept = kept_of.entry(slot(index, backups[index], now)).or_insert(index);
        if !backups[index].damaged || backups[*kept].damaged {
            *kept = index;
        }
    }
    // The one that was just made stays also while the clock is behind the others.
    let is_made_now = |index: usize| backups[index].at.as_second() == now.as_second();
    let needed = |index: usize| Some(index) == newest || Some(index) == newest_good || is_made_now(index);
    let stays = |index: usize| needed(index) || kept_of.values().any(|&kept| kept == index);
    let (mut kept, mut gone): (Vec<usize>, Vec<usize>) = order.into_iter().partition(|&index| stays(index));

    let room = |kept: &[usize]| kept.iter().map(|&index| backups[index].bytes).sum::<u64>();
    while limit.is_some_and(|limit| room(&kept) > limit) {
        let Some(oldest) = kept.iter().position(|&index| !needed(index)) else {
            break;
        };
        gone.push(kept.remove(oldest));
    }
    gone.sort_unstable();
    gone
}

/// Of the backups of one slot one is kept.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Slot {
    Own(usize),
    Hour(i64),
    Day(i64),
    Week(i64),
    Month(i16, i8),
}

fn slot(index: usize, backup: DatedBackup, now: Timestamp) -> Slot {
    let at = backup.at;
    let hour = at.as_second().div_euclid(3_600);
    // What is dated later than now is of the first day, too.
    match now.duration_since(at) {
        age if !age.is_negative() && age < APART => Slot::Own(index),
        age if !age.is_negative() && age < DAILY && backup.extra => Slot::Own(index),
        age if age < HOURLY => Slot::Hour(hour),
        age if age < DAILY => Slot::Day(day(at)),
        // The first day of 1970 was a Thursday; weeks begin on Mondays.
        age if age < WEEKLY => Slot::Week((day(at) + 3).div_euclid(7)),
        _ => {
            let date = at.to_zoned(TimeZone::UTC).date();
            Slot::Month(date.year(), date.month())
        }
    }
}

fn day(at: Timestamp) -> i64 {
    at.as_second().div_euclid(86_400)
}

/// What is known of trials: when one last went well and when one last did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TrialRecord {
    /// When a backup was last restored, opened and compared, and all was well.
    pub succeeded: Option<Timestamp>,
    /// When that was last tried in vain.
    pub failed: Option<Timestamp>,
}

/// Whether it is known that the company can be had back from its backups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TrialStanding {
    /// It was never tried.
    Never,
    /// The last trial failed.
    Failed,
    /// It went well, but too long ago.
    Old,
    /// It went well in the last 90 days.
    Fresh,
}

impl TrialRecord {
    /// What the record says now. A success that a clock set back puts into the future counts.
    pub fn standing(&self, now: Timestamp) -> TrialStanding {
        match (self.succeeded, self.failed) {
            (succeeded, Some(failed)) if succeeded.is_none_or(|at| at <= failed) => TrialStanding::Failed,
            (None, _) => TrialStanding::Never,
            (Some(at), _) if now.duration_since(at) > TRIAL_COUNTS => TrialStanding::Old,
            _ => TrialStanding::Fresh,
        }
    }

    /// Whether a trial is called for: the last one failed or is too long ago, or there was none though the oldest backup
    /// is a week old.
    pub fn is_called_for(&self, oldest: Option<Timestamp>, now: Timestamp) -> bool {
        match self.standing(now) {
            TrialStanding::Failed | TrialStanding::Old => true,
            TrialStanding::Never => oldest.is_some_and(|oldest| now.duration_since(oldest) >= FIRST_DAYS),
            TrialStanding::Fresh => false,
        }
    }
}

#[cfg(test)]
mod tests;
