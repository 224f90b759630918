//! The disk fills up, fails, is pulled out, reads short, loses power. Whatever happens: nothing that was acknowledged is
//! missing, the file opens again whole, and what went wrong is said.
//!
//! A sitting (open, edit, close) is tried again and again, with the fault one operation later each time, until it
//! comes no more. `SONAE_TORTURE=1` tries every operation; otherwise every so many.

#![allow(clippy::expect_used, reason = "a test stops where it fails")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use sonae_domain::{Answer, CompanyFile, Person};
use sonae_faulty_disk::{Disk, Fault};
use sonae_store::{
    CompanyStore, Stamp, StoreError, has_passphrase, look_through, remove_passphrase, set_passphrase, unlock,
};

const SECRET: &str = "三毛猫と赤い長ぐつの朝市";
/// Edits of a sitting.
const EDITS: u32 = 4;
/// Codes that may be said when the disk fails; all have words for what was kept and what to do.
const SAID: [&str; 5] = [
    "disk-full",
    "cannot-store",
    "cannot-write",
    "read-only",
    "damaged-no-backup",
];

fn stamp(number: u32) -> Stamp {
    let at = format!("2026-11-20T03:{:02}:00Z", number % 60);
    Stamp {
        at: at.parse().expect("the moment parses"),
        who: "店長".into(),
    }
}

/// How many operations further the fault comes each time.
fn pace(short: usize) -> usize {
    match std::env::var_os("SONAE_TORTURE") {
        Some(_) => 1,
        None => short,
    }
}

struct Place {
    folder: tempfile::TempDir,
    whole: Vec<u8>,
}

impl Place {
    /// A company in which one edit was made, closed.
    fn new() -> Self {
        Place::made(false)
    }

    /// As [`Place::new`], with a passphrase whose key is at hand.
    fn locked() -> Self {
        Place::made(true)
    }

    fn made(is_locked: bool) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("みなと.sonae");
        let mut store = CompanyStore::create(&path, &stamp(0)).expect("a new file");
        edit(&mut store, 1).expect("the first edit");
        drop(store);
        if is_locked {
            set_passphrase(&path, SECRET, &[], &stamp(0), &mut |_, _| {}).expect("it is encrypted");
        }
        let whole = std::fs::read(&path).expect("it is there");
        Place { folder, whole }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("みなと.sonae")
    }

    /// The file as it was at first, and nothing beside it.
    fn again(&self) -> PathBuf {
        for entry in std::fs::read_dir(self.folder.path()).expect("the folder") {
            let path = entry.expect("an entry").path();
            match path.is_dir() {
                true => std::fs::remove_dir_all(path).expect("it goes"),
                false => std::fs::remove_file(path).expect("it goes"),
            }
        }
        std::fs::write(self.path(), &self.whole).expect("it is written");
        self.path()
    }
}

/// Edit `number`: several pages in several tables, so that half of it would show.
fn edit(store: &mut CompanyStore, number: u32) -> Result<(), StoreError> {
    store.edit(&stamp(number), "scripted", |edit| {
        edit.put_person(&person(number))?;
        edit.set_answer("company", None, "done", Some(Answer::Number(f64::from(number))))
    })
}

fn person(number: u32) -> Person {
    Person {
        id: format!("p{number}").as_str().into(),
        name: format!("港 {number}"),
        contact: format!("{number}番の窓口").repeat(400),
        ..Person::default()
    }
}

fn done(file: &CompanyFile) -> u32 {
    match file.answers.get("company", "done") {
        Some(Answer::Number(number)) => *number as u32,
        _ => 0,
    }
}

/// What a sitting came to.
#[derive(Default)]
struct Sitting {
    /// The last edit that was said to be stored.
    acknowledged: u32,
    /// The last edit that was tried.
    tried: u32,
    codes: BTreeSet<&'static str>,
    /// What the open file said it held at the end.
    shown: Option<CompanyFile>,
}

/// Opens, makes edits, each tried twice, and closes.
fn sitting(path: &Path) -> Sitting {
    let mut sitting = Sitting {
        acknowledged: 1,
        tried: 1,
        ..Sitting::default()
    };
    let mut store = match CompanyStore::open(path, &stamp(0)) {
        Ok(store) => store,
        Err(error) => {
            sitting.codes.insert(error.code());
            return sitting;
        }
    };
    // What is at hand must never say more than what is on the disk.
    let _ = store.current();
    for number in 2..=1 + EDITS {
        for _ in 0..2 {
            sitting.tried = number;
            match edit(&mut store, number) {
                Ok(()) => {
                    sitting.acknowledged = number;
                    break;
                }
                Err(error) => drop(sitting.codes.insert(error.code())),
            }
        }
        if sitting.acknowledged < number {
            break;
        }
    }
    sitting.shown = store.current().ok().map(|file| (*file).clone());
    sitting
}

/// Opens a file after the fault and compares it with what was acknowledged.
fn judge(path: &Path, sitting: &Sitting, place: &str) {
    for code in &sitting.codes {
        assert!(SAID.contains(code), "{place}: said {code}");
    }
    let store = CompanyStore::open(path, &stamp(0)).unwrap_or_else(|error| panic!("{place}: {error}"));
    let file = store.load().unwrap_or_else(|error| panic!("{place}: {error}"));
    let done = done(&file);
    assert!(
        (sitting.acknowledged..=sitting.tried).contains(&done),
        "{place}: {} was acknowledged, {} tried, {done} is there",
        sitting.acknowledged,
        sitting.tried
    );
    let people: Vec<Person> = (1..=done).map(person).collect();
    assert!(file.people == people, "{place}: half an edit is there");
    if let Some(shown) = &sitting.shown
        && sitting.acknowledged == sitting.tried
    {
        assert!(*shown == file, "{place}: something else was shown");
    }
    let problems = store.check().expect("it can be checked").problems;
    assert_eq!(problems, Vec::<String>::new(), "{place}");
}

/// Tries a sitting with the fault at every place, without and with a passphrase; gives how many times it came and what was
/// said.
fn every_place(fault: Fault, pace: usize) -> (u32, BTreeSet<&'static str>) {
    let disk = Disk::take();
    let (mut times, mut codes) = every_place_of(&disk, &Place::new(), fault, pace);
    let (locked, mut said) = every_place_of(&disk, &Place::locked(), fault, pace);
    times += locked;
    codes.append(&mut said);
    (times, codes)
}

fn every_place_of(disk: &Disk, place: &Place, fault: Fault, pace: usize) -> (u32, BTreeSet<&'static str>) {
    let mut codes = BTreeSet::new();
    let mut times = 0;
    for after in (0..).step_by(pace) {
        let path = place.again();
        disk.arm(fault, after);
        let mut sitting = sitting(&path);
        let came = disk.came();
        let lost = match fault {
            Fault::PowerCut => disk.power_on(after).expect("the power comes back").len(),
            _ => 0,
        };
        disk.heal();
        judge(
            &path,
            &sitting,
            &format!("{fault:?} after {after}, {lost} files lost something"),
        );
        codes.append(&mut sitting.codes);
        if !came {
            assert_eq!(sitting.acknowledged, 1 + EDITS, "without a fault all is stored");
            break;
        }
        times += 1;
    }
    println!("{fault:?}: came at {times} places, said {codes:?}");
    (times, codes)
}

#[test]
fn on_a_disk_that_fills_up_nothing_is_lost_and_it_is_said() {
    let (times, codes) = every_place(Fault::Full, pace(3));
    assert!(times > 20, "{times}");
    assert!(codes.contains("disk-full"), "{codes:?}");
}

#[test]
fn a_disk_that_fails_once_loses_nothing() {
    let (times, codes) = every_place(Fault::Hiccup, pace(7));
    assert!(times > 20, "{times}");
    assert!(
        !codes.contains("damaged-no-backup"),
        "a file is not called damaged because it could not be read once: {codes:?}"
    );
}

#[test]
fn a_stick_that_is_pulled_out_has_all_that_was_acknowledged() {
    let (times, codes) = every_place(Fault::Gone, pace(7));
    assert!(times > 20, "{times}");
    assert!(!codes.is_empty());
}

#[test]
fn a_short_reading_changes_nothing_on_the_disk() {
    let (times, _) = every_place(Fault::ShortRead, pace(3));
    assert!(times > 10, "{times}");
}

#[test]
fn after_a_power_cut_with_torn_and_lost_writes_all_that_was_acknowledged_is_there() {
    let (times, _) = every_place(Fault::PowerCut, pace(2));
    assert!(times > 20, "{times}");
}

#[test]
fn a_new_file_is_there_whole_or_not_at_all() {
    let disk = Disk::take();
    let folder = tempfile::tempdir().expect("a temporary folder");
    for fault in [Fault::Full, Fault::Hiccup] {
        let mut places = 0;
        for after in (0..).step_by(pace(5)) {
            let path = folder.path().join(format!("{fault:?}-{after}.sonae"));
            disk.arm(fault, after);
            let made = CompanyStore::create(&path, &stamp(0)).map(drop);
            let came = disk.came();
            disk.heal();
            let place = format!("{fault:?} after {after}");
            match made {
                Ok(()) => drop(CompanyStore::open(&path, &stamp(0)).expect("it opens")),
                Err(error) => {
                    assert!(SAID.contains(&error.code()), "{place}: {error}");
                    assert!(!path.exists(), "{place}: a file without a company is left");
                }
            }
            if !came {
                break;
            }
            places += 1;
        }
        assert!(places > 0, "{fault:?} never came");
    }
}

#[test]
fn a_backup_is_there_whole_or_not_at_all_and_the_next_one_is_made() {
    let disk = Disk::take();
    let place = Place::new();
    for fault in [Fault::Full, Fault::Hiccup] {
        for after in 0.. {
            let path = place.again();
            let store = CompanyStore::open(&path, &stamp(0)).expect("it opens");
            let folder = store.backup_folder();
            disk.arm(fault, after);
            let made = store.backup(&folder, &stamp(0), &mut |_, _| true);
            let came = disk.came();
            disk.heal();
            let there = std::fs::read_dir(&folder)
                .map(Iterator::count)
                .unwrap_or_default();
            match made {
                Ok(backup) => {
                    let copy = CompanyStore::open_read_only(&backup).expect("it opens");
                    assert_eq!(done(&copy.load().expect("it loads")), 1);
                }
                Err(error) => {
                    let code = error.code();
                    assert!(
                        SAID.contains(&code) || code == "no-backup",
                        "{fault:?} {after}: {error}"
                    );
                    assert_eq!(there, 0, "{fault:?} {after}: half a backup is left");
                }
            }
            store
                .backup(&folder, &stamp(1), &mut |_, _| true)
                .expect("there is room again");
            if !came {
                break;
            }
        }
    }
}

#[test]
fn a_backup_is_not_called_damaged_because_it_could_not_be_read_once() {
    let disk = Disk::take();
    let place = Place::new();
    let path = place.again();
    let store = CompanyStore::open(&path, &stamp(0)).expect("it opens");
    let backup = store
        .backup(&store.backup_folder(), &stamp(0), &mut |_, _| true)
        .expect("a backup");
    let mut times = 0;
    for after in (0..).step_by(pace(3)) {
        disk.arm(Fault::Hiccup, after);
        let looked = look_through(&backup, &stamp(1));
        let came = disk.came();
        disk.heal();
        match looked {
            Ok(is_whole) => assert!(is_whole, "after {after}"),
            Err(error) => {
                times += 1;
                assert!(SAID.contains(&error.code()), "after {after}: {error}");
            }
        }
        let listed = store.backup_places().expect("its place").beside();
        assert!(listed.iter().all(|backup| !backup.damaged), "after {after}");
        if !came {
            break;
        }
    }
    assert!(times > 0);
}

#[test]
fn what_is_on_a_medium_that_cannot_be_written_can_be_looked_at() {
    let disk = Disk::take();
    let place = Place::new();
    let path = place.again();
    disk.protect(place.folder.path());
    let refused = CompanyStore::open(&path, &stamp(0)).err().expect("it is refused");
    assert_eq!(refused.code(), "read-only");
    let mut store = CompanyStore::open_read_only(&path).expect("looking is allowed");
    assert_eq!(done(&store.load().expect("it loads")), 1);
    assert_eq!(edit(&mut store, 2).expect_err("only looking").code(), "read-only");
    drop(store);
    let beside = std::fs::read_dir(place.folder.path()).expect("the folder");
    assert_eq!(beside.count(), 1, "nothing was made beside it");
    assert!(std::fs::read(&path).expect("it is there") == place.whole);
}

#[test]
fn what_a_crash_left_on_a_medium_that_cannot_be_written_is_seen() {
    let disk = Disk::take();
    let place = Place::new();
    let path = place.again();
    let mut store = CompanyStore::open(&path, &stamp(0)).expect("it opens");
    edit(&mut store, 2).expect("stored");
    // As after a crash: the file as it was, and beside it the edit.
    let mut wal = path.clone().into_os_string();
    wal.push("-wal");
    let left = std::fs::read(&wal).expect("the edit is beside the file");
    drop(store);
    std::fs::write(&path, &place.whole).expect("it is written");
    std::fs::write(&wal, left).expect("it is written");
    disk.protect(place.folder.path());
    let store = CompanyStore::open_read_only(&path).expect("looking is allowed");
    assert_eq!(done(&store.load().expect("it loads")), 2);
}

/// A company whose file is to get a passphrase, another one or none, while the disk fails: the file and its backup hold what
/// they held, before or after, and open with the key that they bear.
#[test]
fn a_passphrase_that_cannot_be_written_loses_nothing() {
    let disk = Disk::take();
    for (before, after) in [(false, true), (true, false)] {
        let place = Place::made(before);
        for fault in [Fault::Full, Fault::Hiccup] {
            for after_so_many in (0..).step_by(pace(211)) {
                let path = place.again();
                unlock(&path, SECRET).expect("the key is at hand, also after it was taken off");
                let store = CompanyStore::open(&path, &stamp(0)).expect("it opens");
                let folder = store.backup_folder();
                let backup = store
                    .backup(&folder, &stamp(0), &mut |_, _| true)
                    .expect("a backup");
                drop(store);
                disk.arm(fault, after_so_many);
                let recoded = match after {
                    true => set_passphrase(&path, SECRET, &[], &stamp(0), &mut |_, _| {}),
                    false => remove_passphrase(&path, &[], &stamp(0), &mut |_, _| {}),
                };
                let came = disk.came();
                disk.heal();
                let place = format!("{fault:?} after {after_so_many}, {before} to {after}");
                let is_done = match &recoded {
                    Ok(_) => true,
                    Err(error) => {
                        let code = error.code();
                        assert!(SAID.contains(&code) || code == "no-backup", "{place}: {error}");
                        false
                    }
                };
                assert_eq!(
                    has_passphrase(&path),
                    if is_done { after } else { before },
                    "{place}"
                );
                for file in [&path, &backup] {
                    // A backup that could not be written anew is left with the key that it had.
                    unlock(file, SECRET).expect("it is the one");
                    let store = CompanyStore::open_read_only(file);
                    let store = store.unwrap_or_else(|error| panic!("{place}: {error}"));
                    assert_eq!(done(&store.load().expect("it loads")), 1, "{place}");
                }
                drop(CompanyStore::open(&path, &stamp(0)).expect("it opens for editing"));
                let beside = std::fs::read_dir(path.parent().expect("a folder")).expect("the folder");
                assert_eq!(
                    beside.count(),
                    2,
                    "{place}: the file, its backups, and nothing else"
                );
                if !came {
                    break;
                }
            }
        }
    }
}
