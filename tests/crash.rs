//! The program is killed at random moments while it stores edits. Whatever it had acknowledged must be there.

use crate::crash_script;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use sonae_store::{CompanyStore, StoreError, newest_good_backup};

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

fn writer(path: &Path, words: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_crash-writer"))
        .arg(path)
        .args(words)
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
fn kill_a_writer(path: &Path, random: &mut Random) -> Option<u32> {
    let mut child = writer(path, &[]);
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

/// A file in which edits are made and killed: gives how many edits it holds in the end.
fn round(kills: u32, edits: u32, seed: u64) -> (u32, u32) {
    let mut random = Random(seed);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("みなと.sonae");
    drop(CompanyStore::create(&path, &crash_script::stamp(0)).expect("a new file"));

    let mut before = 0;
    let mut kill = 0;
    while kill < kills || before < edits {
        kill += 1;
        let acknowledged = kill_a_writer(&path, &mut random).unwrap_or(before);
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
    (kill, before)
}

/// Twenty kills and some two hundred edits; with `SONAE_TORTURE=1` ten files of fifty kills and a thousand edits.
#[test]
fn no_acknowledged_edit_is_missing_however_often_the_program_is_killed() {
    let seed = seed();
    println!("again with SONAE_CRASH_SEED={seed}");
    let (rounds, kills, edits) = match std::env::var_os("SONAE_TORTURE") {
        Some(_) => (10, 50, 1_000),
        None => (1, 20, 130),
    };
    let (mut all_kills, mut all_edits) = (0, 0);
    for number in 0..rounds {
        let (kills, edits) = round(kills, edits, seed.wrapping_add(number).max(1));
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
    let mut child = writer(&path, &["hold"]);
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
