//! The program is killed at random moments while it stores edits. Whatever it had acknowledged must be there.

use crate::crash_script;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use sonae_store::{
    CompanyStore, StoreError, forget_key, has_passphrase, newest_good_backup, set_passphrase, unlock,
};

/// A writer is killed after fewer edits than this.
const EDITS_BETWEEN_KILLS: u64 = 50;

/// Random numbers that can be had again: xorshift.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

fn seed() -> u64 {
    let given = std::env::var("SONAE_CRASH_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok());
    given
        .unwrap_or_else(|| jiff::Timestamp::now().as_nanosecond() as u64)
        .max(1)
}

/// Starts the writer; `key` opens a file that has a passphrase.
fn writer(path: &Path, words: &[&str], key: Option<&str>) -> Child {
    Command::new(env!("CARGO_BIN_EXE_crash-writer"))
        .arg(path)
        .args(words)
        .envs(key.map(|key| ("SONAE_PASSPHRASE", key)))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .expect("the writer starts")
}

/// The last edit that the writer acknowledged before it was killed. A line that it did not end does not count.
fn last_acknowledged(said: &str) -> Option<u32> {
    let ended = said.rsplit_once('\n').map_or("", |(ended, _)| ended);
    ended.lines().filter_map(|line| line.parse().ok()).next_back()
}

/// Opens the file that a killed writer left: at once, because its lock died with it.
fn reopen(path: &Path) -> CompanyStore {
    CompanyStore::open(path, &crash_script::stamp(0))
        .expect("the file opens, the dead writer's lock is no hindrance")
}

/// Kills a writer at a random moment: in one case of four by the clock, so that opening, backing up and closing are hit;
/// otherwise soon after it has acknowledged so many edits. Gives the last edit that it acknowledged.
fn kill_a_writer(path: &Path, random: &mut Random, key: Option<&str>) -> Option<u32> {
    let mut child = writer(path, &[], key);
    let mut said = BufReader::new(child.stdout.take().expect("it has an output"));
    let mut heard = String::new();
    if random.below(4) > 0 {
        // The line `open`, and one for each edit.
        for _ in 0..=random.below(EDITS_BETWEEN_KILLS) {
            said.read_line(&mut heard).expect("it says how far it is");
        }
        std::thread::sleep(Duration::from_micros(random.below(6_000)));
    } else {
        std::thread::sleep(Duration::from_micros(random.below(160_000)));
    }
    child.kill().expect("the writer is still running");
    child.wait().expect("the writer is gone");
    said.read_to_string(&mut heard).expect("it is text");
    last_acknowledged(&heard)
}

/// A file in which edits are made and killed, with a passphrase or without: gives how many edits it holds in the end.
fn round(kills: u32, edits: u32, seed: u64, is_locked: bool) -> (u32, u32) {
    let mut random = Random(seed);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("みなと.sonae");
    drop(CompanyStore::create(&path, &crash_script::stamp(0)).expect("a new file"));
    // The writer is told the code: to make a key out of a passphrase would take longer than it lives.
    let code = is_locked.then(|| lock_with(&path, crash_script::PASSPHRASES[0]));
    let key = code.as_deref();

    let mut before = 0;
    let mut kill = 0;
    while kill < kills || before < edits {
        kill += 1;
        let acknowledged = kill_a_writer(&path, &mut random, key).unwrap_or(before);
        let store = reopen(&path);
        let file = store.load().expect("it loads");
        let done = crash_script::done(&file);
        let place = format!("kill {kill}, seed {seed}");
        assert!(
            done >= acknowledged,
            "{place}: {acknowledged} was acknowledged, {done} is there"
        );
        assert!(
            done <= acknowledged + 1,
            "{place}: only one edit can be on its way, {acknowledged} → {done}"
        );
        assert_eq!(crash_script::fault(&file, done), None, "{place}");
        assert_eq!(
            store.check().expect("it can be checked").problems,
            Vec::<String>::new(),
            "{place}"
        );
        before = done;
    }

    // What was stored can also be taken back: the record of changes is as whole as the records.
    let mut store = reopen(&path);
    store
        .undo(&crash_script::stamp(before))
        .expect("the last edit is taken back");
    assert_eq!(
        crash_script::fault(&store.load().expect("it loads"), before - 1),
        None
    );
    drop(store);

    // Daily backups were hit too: those with a name are whole, and nothing half-written stays.
    let backup = newest_good_backup(&path).expect("days have passed");
    let newest = CompanyStore::open_read_only(&backup.path).expect("the newest backup opens");
    assert!(newest.check().expect("it can be checked").problems.is_empty());
    let beside: Vec<String> = std::fs::read_dir(folder.path())
        .expect("the folder")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .filter(|name| name != "みなと.sonae" && name != "みなと-backups")
        .collect();
    assert_eq!(
        beside,
        Vec::<String>::new(),
        "a closed company is one file and its backups"
    );
    drop(newest);
    if is_locked {
        assert_eq!(
            readable(folder.path()),
            Vec::<PathBuf>::new(),
            "no kill leaves a word in the clear"
        );
    }
    (kill, before)
}

/// Gives a file a passphrase and gives its code.
fn lock_with(path: &Path, passphrase: &str) -> String {
    let set = set_passphrase(path, passphrase, &[], &crash_script::stamp(0), &mut |_, _| {});
    set.expect("it is encrypted").code.expect("a code").to_string()
}

/// The files of a company, its backups and what lies beside them.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder").flatten() {
        match entry.path().is_dir() {
            true => found.extend(files(&entry.path())),
            false => found.push(entry.path()),
        }
    }
    found
}

/// The files in which words of the script can be read.
fn readable(folder: &Path) -> Vec<PathBuf> {
    let words = "お客様の情報".as_bytes();
    let mut found = files(folder);
    found.retain(|path| {
        let bytes = std::fs::read(path).expect("it can be read");
        bytes.windows(words.len()).any(|part| part == words)
    });
    found
}

/// Two files of twelve kills and some two hundred edits, of which one has a passphrase; with `SONAE_TORTURE=1` ten files of fifty kills and a thousand edits.
#[test]
fn no_acknowledged_edit_is_missing_however_often_the_program_is_killed() {
    let seed = seed();
    println!("again with SONAE_CRASH_SEED={seed}");
    let (rounds, kills, edits) = match std::env::var_os("SONAE_TORTURE") {
        Some(_) => (10, 50, 1_000),
        None => (2, 12, 130),
    };
    let (mut all_kills, mut all_edits) = (0, 0);
    for number in 0..rounds {
        // Every other file has a passphrase.
        let (kills, edits) = round(kills, edits, seed.wrapping_add(number).max(1), number % 2 == 1);
        all_kills += kills;
        all_edits += edits;
    }
    println!("killed {all_kills} times, {all_edits} edits stored");
}

#[test]
fn a_file_that_another_program_holds_is_refused_and_names_the_holder() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("みなと.sonae");
    drop(CompanyStore::create(&path, &crash_script::stamp(0)).expect("a new file"));
    let mut child = writer(&path, &["hold"], None);
    let mut first = String::new();
    let mut said = BufReader::new(child.stdout.take().expect("it has an output"));
    said.read_line(&mut first).expect("it says that the file is open");
    assert_eq!(first, "open\n");
    let refused = CompanyStore::open(&path, &crash_script::stamp(0)).map(drop);
    let looked = CompanyStore::open_read_only(&path).map(drop);
    child.kill().expect("the writer is still running");
    child.wait().expect("the writer is gone");
    match refused {
        Err(StoreError::AlreadyOpen { pid, holder, .. }) => {
            assert_eq!(pid, child.id());
            assert_eq!(holder, "店長");
        }
        other => panic!("it should be refused: {other:?}"),
    }
    looked.expect("looking is allowed meanwhile");
    drop(reopen(&path));
}

/// The company's file, its backups, and whatever else is named as a file of ours or was being written.
fn of_company(folder: &Path) -> Vec<PathBuf> {
    let mut found = files(folder);
    let notes = [".passphrase", ".looked-through.json"];
    found.retain(|path| !notes.iter().any(|note| path.ends_with(note)));
    found
}

/// Has a file at hand with whichever of the passphrases it has, if any.
fn unlock_with_either(path: &Path, place: &str) {
    let mut fits = crash_script::PASSPHRASES
        .iter()
        .map(|passphrase| unlock(path, passphrase).is_ok());
    assert!(
        !has_passphrase(path) || fits.any(|fits| fits),
        "{place}: neither passphrase opens {}",
        path.display()
    );
}

/// Six kills; with `SONAE_TORTURE=1` sixty.
#[test]
fn a_program_that_is_killed_while_the_passphrase_is_changed_loses_neither_the_file_nor_its_backups() {
    let seed = seed();
    println!("again with SONAE_CRASH_SEED={seed}");
    let mut random = Random(seed);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("みなと.sonae");
    let mut store = CompanyStore::create(&path, &crash_script::stamp(0)).expect("a new file");
    for number in 1..=12 {
        let edited = store.edit(&crash_script::stamp(number), "scripted", |edit| {
            crash_script::make(edit, number)
        });
        edited.expect("it is stored");
        let folder = store.backup_folder();
        if number % 4 == 0 {
            let made = store.backup(&folder, &crash_script::stamp(number), &mut |_, _| true);
            made.expect("a backup");
        }
    }
    drop(store);
    let all = of_company(folder.path()).len();
    let kills = if std::env::var_os("SONAE_TORTURE").is_some() {
        60
    } else {
        6
    };
    for kill in 1..=kills {
        let place = format!("kill {kill}, seed {seed}");
        let held = crash_script::PASSPHRASES
            .iter()
            .find(|passphrase| has_passphrase(&path) && unlock(&path, passphrase).is_ok());
        let mut child = writer(&path, &["recode"], held.copied());
        let mut said = BufReader::new(child.stdout.take().expect("it has an output"));
        said.read_line(&mut String::new()).expect("it says that it began");
        // To make a key takes its time first; then file and backups are written.
        std::thread::sleep(Duration::from_micros(100_000 + random.below(900_000)));
        child.kill().expect("it is still running");
        child.wait().expect("it is gone");

        unlock_with_either(&path, &place);
        let store = reopen(&path);
        let file = store.load().expect("it loads");
        assert_eq!(crash_script::fault(&file, 12), None, "{place}");
        assert!(store.check().expect("checked").problems.is_empty(), "{place}");
        drop(store);
        // With what opening removed: nothing half-written stays, and no backup is missing.
        let found = of_company(folder.path());
        assert_eq!(found.len(), all, "{place}: {found:?}");
        let backups = found.iter().filter(|found| found.parent() != path.parent());
        for backup in backups {
            unlock_with_either(backup, &place);
            let copy =
                CompanyStore::open_read_only(backup).unwrap_or_else(|error| panic!("{place}: {error}"));
            let held = copy.load().expect("it loads");
            assert_eq!(
                crash_script::fault(&held, crash_script::done(&held)),
                None,
                "{place}"
            );
        }
        found.iter().for_each(|path| forget_key(path));
    }
}
