//! A company's file with a passphrase: nothing of it can be read without, not in its backups and companions either; and
//! what stands in the way is told apart.

use std::path::{Path, PathBuf};

use sonae_domain::{Answer, CompanyFile, Person};
use sonae_store::{
    CompanyStore, Stamp, StoreError, check_passphrase, forget_key, has_passphrase, newest_good_backup,
    remove_passphrase, restore_backup, set_passphrase, unlock,
};

const SECRET: &str = "三毛猫と赤い長ぐつの朝市";
const OTHER: &str = "harbour lamps at dusk";
/// What must not be found in any file.
const NAME: &str = "みなと食品の秘密";

fn stamp() -> Stamp {
    Stamp {
        at: "2026-11-20T03:00:00Z".parse().expect("the moment parses"),
        who: "店長".into(),
    }
}

fn company() -> CompanyFile {
    let mut company = CompanyFile::default();
    let sheet = company.answers.0.entry("company".into()).or_default();
    sheet.fields.insert("name".into(), Answer::Text(NAME.into()));
    for number in 0..200 {
        company.people.push(Person {
            id: format!("p{number}").as_str().into(),
            name: NAME.repeat(8),
            ..Person::default()
        });
    }
    company
}

fn new_file(folder: &Path) -> PathBuf {
    let path = folder.join("みなと.sonae");
    let mut store = CompanyStore::create(&path, &stamp()).expect("a new file");
    store.import(&stamp(), &company()).expect("it is filled");
    store
        .backup(&store.backup_folder(), &stamp(), &mut |_, _| true)
        .expect("a backup");
    path
}

fn lock_with(path: &Path, passphrase: &str) -> String {
    let recoded = set_passphrase(path, passphrase, &[], &stamp(), &mut |_, _| {}).expect("it is encrypted");
    assert_eq!((recoded.backups, recoded.left.len()), (1, 0));
    recoded.code.expect("a code").to_string()
}

fn rename(store: &mut CompanyStore, to: &str) {
    store
        .edit(&stamp(), "answer", |edit| {
            edit.set_answer("company", None, "industry", Some(Answer::Text(to.into())))
        })
        .expect("an edit is stored");
}

/// All files in a folder and in those within it.
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

/// The files in which words of the company can be read.
fn readable(folder: &Path) -> Vec<PathBuf> {
    let words = [
        NAME.as_bytes(),
        "製造の秘密".as_bytes(),
        b"company-created",
        b"sqlite_schema",
    ];
    let mut found = files(folder);
    found.retain(|path| {
        let bytes = std::fs::read(path).expect("the file is read");
        words
            .iter()
            .any(|words| bytes.windows(words.len()).any(|part| part == *words))
    });
    found
}

#[test]
fn nothing_can_be_read_without_the_passphrase_not_in_backups_and_companions_either() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = new_file(folder.path());
    assert_eq!(readable(folder.path()).len(), 2, "file and backup in the clear");
    assert!(!has_passphrase(&path));
    lock_with(&path, SECRET);
    assert!(has_passphrase(&path));
    assert_eq!(readable(folder.path()), Vec::<PathBuf>::new());
    // While it is written to, what stands beside it is encrypted too.
    let mut store = CompanyStore::open(&path, &stamp()).expect("the key is at hand");
    rename(&mut store, "製造の秘密");
    let wal = files(folder.path())
        .into_iter()
        .find(|path| path.to_string_lossy().ends_with("-wal"));
    assert!(wal.is_some_and(|wal| std::fs::metadata(wal).is_ok_and(|wal| wal.len() > 0)));
    store
        .backup(&store.backup_folder(), &stamp(), &mut |_, _| true)
        .expect("a backup");
    assert_eq!(readable(folder.path()), Vec::<PathBuf>::new());
    assert_eq!(store.load().expect("it is read").people.len(), 200);
    drop(store);
    forget_key(&path);
    assert!(matches!(
        CompanyStore::open(&path, &stamp()),
        Err(StoreError::PassphraseNeeded(_))
    ));
    assert!(matches!(
        CompanyStore::open_read_only(&path),
        Err(StoreError::PassphraseNeeded(_))
    ));
    unlock(&path, SECRET).expect("the passphrase opens it");
    let store = CompanyStore::open(&path, &stamp()).expect("it opens");
    assert!(store.check().expect("it is checked").problems.is_empty());
    assert_eq!(store.load().expect("it is read").people.len(), 200);
}

#[test]
fn the_recovery_code_opens_it_and_a_wrong_passphrase_does_not() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = new_file(folder.path());
    let code = lock_with(&path, SECRET);
    forget_key(&path);
    for wrong in [
        "",
        "三毛猫と赤い長ぐつの夕市",
        "0000-0000-0000-0000-0000-0000-0000",
        OTHER,
    ] {
        assert!(
            matches!(unlock(&path, wrong), Err(StoreError::WrongPassphrase(_))),
            "{wrong}"
        );
    }
    unlock(&path, &code.to_lowercase()).expect("the code opens it");
    CompanyStore::open(&path, &stamp()).expect("it opens");
    forget_key(&path);
    // Wide letters and blanks around it are no other passphrase.
    unlock(&path, &format!("　{SECRET} ")).expect("the passphrase opens it");
}

#[test]
fn one_file_stays_one_file_wherever_it_is_copied_to() {
    let (folder, stick) = (
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a stick"),
    );
    let path = new_file(folder.path());
    lock_with(&path, SECRET);
    let copy = stick.path().join("写し.sonae");
    std::fs::copy(&path, &copy).expect("the one file is copied");
    forget_key(&path);
    unlock(&copy, SECRET).expect("the passphrase opens the copy");
    let store = CompanyStore::open(&copy, &stamp()).expect("it opens");
    assert_eq!(store.load().expect("it is read").people.len(), 200);
}

#[test]
fn another_passphrase_locks_out_the_old_one_and_its_code_from_file_and_backups() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = new_file(folder.path());
    let old_code = lock_with(&path, SECRET);
    let old_file = folder.path().join("盗まれた写し.sonae");
    std::fs::copy(&path, &old_file).expect("a copy from before");
    let code = lock_with(&path, OTHER);
    assert_ne!(code, old_code);
    forget_key(&path);
    let backup = {
        unlock(&path, OTHER).expect("the new passphrase opens it");
        let backup = newest_good_backup(&path).expect("a backup").path;
        forget_key(&path);
        backup
    };
    for file in [&path, &backup] {
        for old in [SECRET, &old_code] {
            assert!(matches!(unlock(file, old), Err(StoreError::WrongPassphrase(_))));
        }
        unlock(file, &code).expect("the new code opens it");
        forget_key(file);
    }
    // What was copied before is as it was: a passphrase that is known must be changed before the file is given away.
    unlock(&old_file, SECRET).expect("the old passphrase opens the old copy");
}

#[test]
fn without_its_passphrase_again_it_is_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = new_file(folder.path());
    let before = CompanyStore::open(&path, &stamp()).expect("it opens");
    let (file, head) = (before.load().expect("read"), before.chain_head().expect("read"));
    drop(before);
    lock_with(&path, SECRET);
    let recoded =
        remove_passphrase(&path, &[], &stamp(), &mut |_, _| {}).expect("it is written in the clear");
    assert!(recoded.code.is_none() && recoded.left.is_empty());
    assert_eq!(recoded.backups, 1);
    assert!(!has_passphrase(&path));
    let after = CompanyStore::open(&path, &stamp()).expect("it opens");
    assert_eq!(after.load().expect("read"), file);
    assert_eq!(after.chain_head().expect("read"), head);
    assert!(after.check().expect("checked").problems.is_empty());
}

#[test]
fn a_weak_passphrase_and_a_file_that_is_open_are_refused_and_nothing_is_changed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = new_file(folder.path());
    let before = std::fs::read(&path).expect("read");
    let set = |passphrase| set_passphrase(&path, passphrase, &[], &stamp(), &mut |_, _| {});
    assert!(matches!(set("123456789012"), Err(StoreError::WeakPassphrase)));
    let looking = CompanyStore::open_read_only(&path).expect("somebody looks");
    looking.load().expect("and reads");
    assert!(matches!(set(SECRET), Err(StoreError::AlreadyOpen { .. })));
    drop(looking);
    let writing = CompanyStore::open(&path, &stamp()).expect("somebody writes");
    assert!(matches!(set(SECRET), Err(StoreError::AlreadyOpen { .. })));
    drop(writing);
    assert!(!has_passphrase(&path));
    CompanyStore::open(&path, &stamp()).expect("it opens as before");
    assert_eq!(std::fs::read(&path).expect("read").len(), before.len());
    let left: Vec<PathBuf> = files(folder.path())
        .into_iter()
        .filter(|path| path.to_string_lossy().contains("recode"))
        .collect();
    assert_eq!(left, Vec::<PathBuf>::new());
}

#[test]
fn what_a_crash_left_goes_when_the_file_is_opened() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = new_file(folder.path());
    let left = folder.path().join(".みなと.sonae.recode-x1y2z3");
    std::fs::write(&left, NAME).expect("what a crash leaves");
    CompanyStore::open(&path, &stamp()).expect("it opens");
    assert!(!left.exists());
}

/// Changes one byte of a file.
fn flip(path: &Path, at: usize) {
    let mut bytes = std::fs::read(path).expect("read");
    bytes[at] ^= 1;
    std::fs::write(path, bytes).expect("written");
}

#[test]
fn a_wrong_passphrase_a_damaged_file_and_a_damaged_header_are_told_apart() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = new_file(folder.path());
    let code = lock_with(&path, SECRET);
    let whole = std::fs::read(&path).expect("read");
    // A page in the middle, the first page, the way of the key, its salt, the sign of SQLite: all are damage.
    for at in [whole.len() / 2, 2000, 72, 90, 0] {
        std::fs::write(&path, &whole).expect("as it was");
        forget_key(&path);
        flip(&path, at);
        // Nothing is known before the passphrase: only with it can be said what is left.
        assert!(
            matches!(
                CompanyStore::open(&path, &stamp()),
                Err(StoreError::PassphraseNeeded(_))
            ),
            "at {at}"
        );
        assert!(
            matches!(unlock(&path, OTHER), Err(StoreError::WrongPassphrase(_))),
            "at {at}"
        );
        unlock(&path, if at == 72 { &code } else { SECRET }).expect("it opens the file or a backup");
        let backup = match CompanyStore::open(&path, &stamp()) {
            Err(StoreError::Damaged {
                backup: Some(backup), ..
            }) => backup,
            other => panic!("at {at}: a damaged file is to be said so, not {:?}", other.err()),
        };
        let aside = restore_backup(&backup, &path, &stamp()).expect("it is restored");
        let store = CompanyStore::open(&path, &stamp()).expect("it opens again");
        assert_eq!(store.load().expect("read").people.len(), 200);
        drop(store);
        forget_key(&path);
        std::fs::remove_file(aside).expect("the damaged one goes");
    }
}

#[test]
fn a_changed_page_does_not_pass_for_another_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = new_file(folder.path());
    lock_with(&path, SECRET);
    // Whoever has no key can still move pages about: each is good by itself, but not in that place.
    let mut bytes = std::fs::read(&path).expect("read");
    let (one, other) = (4096 * 4, 4096 * 9);
    let page = bytes[one..one + 4096].to_vec();
    bytes.copy_within(other..other + 4096, one);
    bytes[other..other + 4096].copy_from_slice(&page);
    std::fs::write(&path, bytes).expect("written");
    assert!(matches!(
        CompanyStore::open(&path, &stamp()),
        Err(StoreError::Damaged { .. })
    ));
}

#[test]
fn the_passphrase_is_asked_for_again_before_it_is_changed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = new_file(folder.path());
    check_passphrase(&path, "").expect("there is none yet");
    let code = lock_with(&path, SECRET);
    check_passphrase(&path, SECRET).expect("it is the one");
    check_passphrase(&path, &code).expect("so is the code");
    assert!(matches!(
        check_passphrase(&path, OTHER),
        Err(StoreError::WrongPassphrase(_))
    ));
}

#[test]
fn backups_in_a_second_place_and_what_was_put_aside_are_encrypted_too() {
    let (folder, stick) = (
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a stick"),
    );
    let path = new_file(folder.path());
    let backup = newest_good_backup(&path).expect("a backup").path;
    let away = stick.path().join(backup.file_name().expect("a name"));
    std::fs::copy(&backup, &away).expect("carried there");
    std::fs::copy(&backup, folder.path().join("みなと-before-20261120-030000.sonae")).expect("put aside");
    let damaged = folder.path().join("みなと-damaged-20261119-030000.sonae");
    std::fs::write(&damaged, NAME).expect("what cannot be read");
    // A company of its own, whose name begins alike; and what was put aside, open somewhere else.
    let other = folder.path().join("みなと-before-監査.sonae");
    std::fs::copy(&backup, &other).expect("another company");
    let in_use = folder.path().join("みなと-before-20261118-030000.sonae");
    std::fs::copy(&backup, &in_use).expect("put aside");
    let open = CompanyStore::open(&in_use, &stamp()).expect("it opens");
    let elsewhere = [stick.path().to_owned(), stick.path().join("not there")];
    let recoded =
        set_passphrase(&path, SECRET, &elsewhere, &stamp(), &mut |_, _| {}).expect("it is encrypted");
    assert_eq!(recoded.backups, 3);
    // What cannot be read cannot be encrypted: its owner is told.
    assert_eq!(recoded.left, [in_use.clone(), damaged.clone()]);
    drop(open);
    let mut left = readable(folder.path());
    left.sort();
    assert_eq!(left, [in_use, other, damaged]);
    assert_eq!(readable(stick.path()), Vec::<PathBuf>::new());
    assert!(has_passphrase(&away));
}

/// Whoever opens a file beside SQLite and closes it again lets go of the locks that keep other processes from taking the
/// file for theirs.
#[cfg(target_os = "linux")]
#[test]
fn asking_whether_it_has_a_passphrase_lets_go_of_no_lock() {
    use std::os::unix::fs::MetadataExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let path = new_file(folder.path());
    lock_with(&path, SECRET);
    let store = CompanyStore::open(&path, &stamp()).expect("it opens");
    store.load().expect("it is read");
    let inode = std::fs::metadata(&path).expect("the file").ino();
    let held = || {
        std::fs::read_to_string("/proc/locks")
            .expect("the locks of the system")
            .lines()
            .filter(|line| line.contains("POSIX") && line.contains(&format!(":{inode} ")))
            .count()
    };
    assert!(held() > 0);
    assert!(has_passphrase(&path));
    let link = folder.path().join("またの名.sonae");
    std::os::unix::fs::symlink(&path, &link).expect("another name");
    assert!(has_passphrase(&link));
    let backup = store.backup(&store.backup_folder(), &stamp(), &mut |_, _| true);
    assert!(has_passphrase(&backup.expect("a backup")));
    // To let go of one is to let go of all that this process has on the file; what reads it may have one more.
    assert!(held() > 0);
}
