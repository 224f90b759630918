//! A company's file that was cut short or in which bits have flipped, at every place in turn: it opens and holds what
//! was stored, or opening or checking says that it does not. Nothing panics, and what to do next is said in both
//! languages.
//!
//! `SONAE_TORTURE=1` takes a sample company of many pages; otherwise a small one. Each without and with a passphrase.

use std::path::{Path, PathBuf};

use sonae_api::{Lang, WireError, file};
use sonae_domain::{Answer, CompanyFile, Person};
use sonae_store::{CompanyStore, Stamp, set_passphrase};

/// So many bytes a disk reads and writes at once.
const SECTOR: usize = 512;
/// So long is the header of SQLite's format.
const HEADER: usize = 100;
/// What may be said of a damaged file. `newer-version` when the number flipped that says so,
/// `passphrase-needed` when what a key is recognised by became something that is as whole (one time in 256).
const SAID: [&str; 5] = [
    "damaged",
    "damaged-no-backup",
    "not-ours",
    "newer-version",
    "passphrase-needed",
];

fn stamp() -> Stamp {
    Stamp {
        at: "2026-11-20T03:00:00Z".parse().expect("the moment parses"),
        who: "店長".into(),
    }
}

fn is_torture() -> bool {
    std::env::var_os("SONAE_TORTURE").is_some()
}

/// A company, and what it holds.
struct Sample {
    /// Sectors from one that is damaged to the next.
    pace: usize,
    folder: tempfile::TempDir,
    bytes: Vec<u8>,
    company: CompanyFile,
}

impl Sample {
    /// One in the clear, and one with a passphrase whose key is at hand.
    fn both() -> [Self; 2] {
        [Sample::new(false), Sample::new(true)]
    }

    fn new(is_locked: bool) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("みなと.sonae");
        if is_torture() {
            let made = file::create_from_sample(&path, None, "regional-shop", Lang::Ja, &stamp());
            made.expect("the sample is made");
        } else {
            small(&path);
        }
        let store = CompanyStore::open(&path, &stamp()).expect("it opens");
        let company = store.load().expect("it loads");
        drop(store);
        if is_locked {
            let set = set_passphrase(&path, "三毛猫と赤い長ぐつの朝市", &[], &stamp(), &mut |_, _| {});
            set.expect("it is encrypted");
        }
        let bytes = std::fs::read(&path).expect("it is there");
        // With a passphrase one page is as good as another: each has its own check.
        let pace = if is_locked && !is_torture() { 5 } else { 1 };
        Sample {
            pace,
            folder,
            bytes,
            company,
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("みなと.sonae")
    }

    /// The file with one bit changed.
    fn flipped(&self, at: usize, bit: usize) -> Vec<u8> {
        let mut bytes = self.bytes.clone();
        bytes[at] ^= 1 << bit;
        bytes
    }

    /// What becomes of a damaged file: refused with a code, told by a check, or as it was.
    fn fate(&self, bytes: &[u8], place: &str) -> Fate {
        let path = self.path();
        std::fs::write(&path, bytes).expect("it is written");
        let store = match CompanyStore::open(&path, &stamp()) {
            Ok(store) => store,
            Err(error) => {
                let error = WireError::from(error);
                assert!(SAID.contains(&error.code.as_str()), "{place}: {error}");
                for lang in [Lang::Ja, Lang::En] {
                    let words = file::words_for(&error, lang);
                    assert!(words.contains("みなと.sonae"), "{place}: {words}");
                }
                let kept = std::fs::read(&path).expect("it is there");
                assert!(kept == bytes, "{place}: a refused file stays as it is");
                return Fate::Refused;
            }
        };
        let told = !store.check().is_ok_and(|report| report.problems.is_empty());
        let same = store.load().is_ok_and(|company| company == self.company);
        assert!(told || same, "{place}: something is lost and nobody says so");
        match told {
            true => Fate::Told,
            false => Fate::Same,
        }
    }
}

/// A company of a few records of several kinds, with history.
fn small(path: &Path) {
    let mut store = CompanyStore::create(path, &stamp()).expect("a new file");
    for number in 0..12 {
        let person = Person {
            id: format!("p{}", number % 5).as_str().into(),
            name: format!("港 {number}"),
            contact: format!("{number}番の窓口").repeat(60),
            ..Person::default()
        };
        let said = Some(Answer::Text(format!("{number}：お客様の情報").repeat(20)));
        let stored = store.edit(&stamp(), "scripted", |edit| {
            edit.put_person(&person)?;
            edit.set_answer("company", None, "mission", said)
        });
        stored.expect("it is stored");
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Refused,
    Told,
    Same,
}

#[test]
fn a_file_cut_short_at_any_sector_is_refused() {
    let mut count = 0;
    for sample in Sample::both() {
        for end in (0..sample.bytes.len()).step_by(SECTOR * sample.pace) {
            let fate = sample.fate(&sample.bytes[..end], &format!("cut at {end}"));
            assert!(fate == Fate::Refused, "cut at {end} it opens");
            count += 1;
        }
    }
    println!("{count} cuts, all refused");
}

#[test]
fn bits_that_flip_are_told_or_change_nothing() {
    for sample in Sample::both() {
        let mut fates = [0; 3];
        for sector in (0..sample.bytes.len()).step_by(SECTOR * sample.pace) {
            // One bit at the sector's beginning; one somewhere within, another one in each sector.
            let within = sector + sector / SECTOR * 37 % SECTOR;
            for (at, bit) in [(sector, sector / SECTOR % 8), (within, sector / SECTOR % 7)] {
                let fate = sample.fate(&sample.flipped(at, bit), &format!("bit {bit} of byte {at}"));
                fates[fate as usize] += 1;
            }
        }
        let [refused, told, same] = fates;
        println!("{refused} refused, {told} told by a check, {same} without a loss");
        assert!(refused + told > 20, "{fates:?}");
    }
}

/// Every bit of the header: in it stands how the rest is to be read, and in a file with a passphrase it is what nothing
/// encrypts and no page's check covers.
#[test]
fn every_bit_of_the_header_that_flips_is_told_or_changes_nothing() {
    for sample in Sample::both() {
        let mut fates = [0; 3];
        for at in 0..HEADER {
            for bit in 0..8 {
                let fate = sample.fate(&sample.flipped(at, bit), &format!("bit {bit} of byte {at}"));
                fates[fate as usize] += 1;
            }
        }
        let [refused, told, same] = fates;
        println!("{refused} refused, {told} told by a check, {same} without a loss");
        assert!(refused > 100, "{fates:?}");
    }
}

#[test]
fn a_sector_that_is_all_zeroes_is_told_or_changes_nothing() {
    for sample in Sample::both() {
        for sector in (0..sample.bytes.len()).step_by(SECTOR * sample.pace) {
            let mut bytes = sample.bytes.clone();
            let end = (sector + SECTOR).min(bytes.len());
            bytes[sector..end].fill(0);
            sample.fate(&bytes, &format!("zeroes from {sector}"));
        }
    }
}
