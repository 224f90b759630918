use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn good(at: Timestamp) -> DatedBackup {
    DatedBackup {
        at,
        bytes: 10,
        damaged: false,
        extra: false,
    }
}

fn after(backups: &[DatedBackup], now: Timestamp, limit: Option<u64>) -> Vec<DatedBackup> {
    let gone = superfluous(backups, now, limit);
    let kept = backups.iter().enumerate();
    kept.filter(|(index, _)| !gone.contains(index))
        .map(|(_, backup)| *backup)
        .collect()
}

#[test]
fn one_is_due_after_a_days_first_change_and_an_hour_after_the_last() {
    let now = moment("2026-11-20T03:00:00Z");
    assert!(backup_due(None, now));
    assert!(!backup_due(Some(moment("2026-11-20T02:00:01Z")), now));
    assert!(backup_due(Some(moment("2026-11-20T02:00:00Z")), now));
    assert!(backup_due(
        Some(moment("2026-11-19T23:59:59Z")),
        moment("2026-11-20T00:00:00Z")
    ));
    assert!(
        backup_due(Some(moment("2026-11-20T09:00:00Z")), now),
        "the clock was set back"
    );
}

#[test]
fn a_year_of_work_leaves_a_day_of_hours_a_month_of_days_and_the_months() {
    let start = moment("2025-11-20T00:30:00Z").as_second();
    let mut kept: Vec<DatedBackup> = Vec::new();
    for day in 0..365 {
        for hour in 0..8 {
            let now = at(start + day * DAY + hour * HOUR);
            kept.push(good(now));
            kept = after(&kept, now, None);
        }
    }
    let now = kept.last().unwrap().at;
    let within = |from: i64, to: i64| {
        kept.iter()
            .filter(|backup| (from..to).contains(&(now.as_second() - backup.at.as_second())))
            .count()
    };
    assert_eq!(within(0, DAY), 8);
    assert_eq!(within(DAY, 31 * DAY), 30);
    assert!((21..=23).contains(&within(31 * DAY, 183 * DAY)));
    assert!((6..=7).contains(&within(183 * DAY, 400 * DAY)));
}

#[test]
fn whatever_was_made_in_the_last_hour_stays_for_that_hour() {
    let now = moment("2026-11-20T03:30:00Z");
    let made = ["02:31", "02:45", "02:59", "03:00", "03:30"];
    let backups = made.map(|time| good(moment(&format!("2026-11-20T{time}:00Z"))));
    assert_eq!(superfluous(&backups, now, None), Vec::<usize>::new());
    let later = moment("2026-11-20T05:00:00Z");
    assert_eq!(superfluous(&backups, later, None), [0, 1, 3]);
}

#[test]
fn one_made_before_a_merge_stays_for_a_month_and_drives_out_none() {
    let extra = DatedBackup {
        extra: true,
        ..good(moment("2026-11-20T03:10:00Z"))
    };
    let backups = [
        good(moment("2026-11-20T03:00:00Z")),
        extra,
        good(moment("2026-11-20T03:20:00Z")),
        good(moment("2026-11-20T20:00:00Z")),
    ];
    let gone = |now: &str| superfluous(&backups, moment(now), None);
    assert_eq!(gone("2026-11-20T20:00:00Z"), [0]);
    assert_eq!(gone("2026-12-10T00:00:00Z"), [0, 2]);
    assert_eq!(gone("2026-12-25T00:00:00Z"), [0, 1, 2]);
    assert_eq!(
        superfluous(&backups, moment("2026-11-20T20:00:00Z"), Some(10)),
        [0, 1, 2],
        "the limit counts for it as well"
    );
}

#[test]
fn a_damaged_backup_drives_out_no_good_one() {
    let now = moment("2026-11-20T03:00:00Z");
    let damaged = DatedBackup {
        damaged: true,
        ..good(moment("2026-11-10T03:00:00Z"))
    };
    let backups = [good(moment("2026-11-10T01:00:00Z")), damaged, good(now)];
    assert_eq!(superfluous(&backups, now, None), [1]);
    let only_damaged = [
        good(moment("2026-11-20T02:59:00Z")),
        DatedBackup { at: now, ..damaged },
    ];
    assert_eq!(
        superfluous(&only_damaged, now, Some(0)),
        Vec::<usize>::new(),
        "the newest and the newest good one stay"
    );
}

#[test]
fn beyond_the_limit_the_oldest_go_but_never_the_newest() {
    let backups: Vec<DatedBackup> = (0..5).map(|day| good(at(day * DAY))).collect();
    let now = at(4 * DAY);
    assert_eq!(superfluous(&backups, now, Some(30)), [0, 1]);
    assert_eq!(superfluous(&backups, now, Some(0)), [0, 1, 2, 3]);
}

#[test]
fn a_trial_counts_for_ninety_days_and_a_later_failure_counts_at_once() {
    let now = moment("2026-11-20T03:00:00Z");
    let record = |succeeded: Option<&str>, failed: Option<&str>| {
        TrialRecord {
            succeeded: succeeded.map(moment),
            failed: failed.map(moment),
        }
        .standing(now)
    };
    assert_eq!(record(None, None), TrialStanding::Never);
    assert_eq!(record(None, Some("2026-11-01T00:00:00Z")), TrialStanding::Failed);
    assert_eq!(record(Some("2026-08-22T03:00:00Z"), None), TrialStanding::Fresh);
    assert_eq!(record(Some("2026-08-22T02:59:59Z"), None), TrialStanding::Old);
    assert_eq!(record(Some("2027-01-01T00:00:00Z"), None), TrialStanding::Fresh);
    let (earlier, later) = (Some("2026-11-01T00:00:00Z"), Some("2026-11-02T00:00:00Z"));
    assert_eq!(record(earlier, later), TrialStanding::Failed);
    assert_eq!(record(later, earlier), TrialStanding::Fresh);
}

#[test]
fn a_trial_is_called_for_after_the_first_week() {
    let now = moment("2026-11-20T03:00:00Z");
    let never = TrialRecord::default();
    assert!(!never.is_called_for(None, now));
    assert!(!never.is_called_for(Some(moment("2026-11-14T00:00:00Z")), now));
    assert!(never.is_called_for(Some(moment("2026-11-13T03:00:00Z")), now));
    let tried = |succeeded: &str| TrialRecord {
        succeeded: Some(moment(succeeded)),
        failed: None,
    };
    let oldest = Some(moment("2026-01-01T00:00:00Z"));
    assert!(!tried("2026-11-01T00:00:00Z").is_called_for(oldest, now));
    assert!(tried("2026-06-01T00:00:00Z").is_called_for(oldest, now));
}

fn some_backups() -> impl Strategy<Value = (Vec<DatedBackup>, Timestamp, Option<u64>)> {
    let backup = (
        0..800 * DAY,
        0..100_u64,
        prop::bool::weighted(0.1),
        prop::bool::weighted(0.1),
    )
        .prop_map(|(second, bytes, damaged, extra)| DatedBackup {
            at: at(second),
            bytes,
            damaged,
            extra,
        });
    let now = (0..800 * DAY).prop_map(at);
    (vec(backup, 0..60), now, prop::option::of(0..3_000_u64))
}

proptest! {
    #[test]
    fn the_newest_and_the_newest_good_one_stay((backups, now, limit) in some_backups()) {
        let kept = after(&backups, now, limit);
        let newest = |backups: &[DatedBackup]| backups.iter().map(|backup| backup.at).max();
        let newest_good = |backups: &[DatedBackup]| {
            backups.iter().filter(|backup| !backup.damaged).map(|backup| backup.at).max()
        };
        prop_assert_eq!(newest(&kept), newest(&backups));
        prop_assert_eq!(newest_good(&kept), newest_good(&backups));
    }

    #[test]
    fn thinning_twice_is_thinning_once((backups, now, limit) in some_backups()) {
        let kept = after(&backups, now, limit);
        prop_assert_eq!(after(&kept, now, limit), kept);
    }

    #[test]
    fn what_stays_fits_the_limit_or_is_what_must_stay((backups, now, limit) in some_backups()) {
        let kept = after(&backups, now, limit);
        let room: u64 = kept.iter().map(|backup| backup.bytes).sum();
        prop_assert!(limit.is_none_or(|limit| room <= limit) || kept.len() <= 3);
    }

    #[test]
    fn whatever_good_goes_leaves_a_good_one_not_much_later((backups, now, _) in some_backups()) {
        let kept = after(&backups, now, None);
        for gone in superfluous(&backups, now, None).into_iter().map(|index| backups[index]) {
            if gone.damaged {
                continue;
            }
            let age = now.as_second() - gone.at.as_second();
            let apart = match age {
                age if age < DAY => HOUR,
                age if age < 31 * DAY => DAY,
                age if age < 183 * DAY => 7 * DAY,
                _ => 31 * DAY,
            };
            let near = kept.iter().any(|kept| {
                !kept.damaged && (0..apart).contains(&(kept.at.as_second() - gone.at.as_second()))
            });
            prop_assert!(near, "{} went and left a hole", gone.at);
        }
    }
}
