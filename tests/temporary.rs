//! Temporary files: nobody but the user can read them, and what a crash leaves of them is removed.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use serde_json::json;
use sonae_api::Api;
use sonae_store::{CompanyStore, PassingFolder};
use sonae_tests::locked::SECRET;
use sonae_tests::{begun, call, noon};

/// A process that keeps a passing file within a folder, and where it keeps it.
fn holder(within: &Path) -> (std::process::Child, PathBuf) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_crash-writer"))
        .arg(within)
        .arg("pass")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .expect("the process starts");
    let mut said = String::new();
    let out = child.stdout.as_mut().expect("it speaks");
    BufReader::new(out).read_line(&mut said).expect("it says where");
    (child, PathBuf::from(said.trim_end()))
}

#[test]
fn what_a_killed_process_left_goes_at_the_next_start_and_not_before_it_is_dead() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let (mut child, place) = holder(&data);
    assert!(place.join("company.sonae").exists());
    drop(Api::with_clock(data.clone(), noon).unwrap());
    assert!(place.exists(), "its process lives");
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(place.exists(), "nobody tidied up");
    drop(Api::with_clock(data.clone(), noon).unwrap());
    assert!(!place.exists());
    let left = std::fs::read_dir(&data).unwrap().flatten();
    let left: Vec<_> = left.map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["library.sonae-library"]);
}

#[test]
fn a_copy_that_is_looked_at_goes_with_the_next_one_that_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let (mut child, place) = holder(folder.path());
    child.kill().unwrap();
    child.wait().unwrap();
    let mine = PassingFolder::make(folder.path()).unwrap();
    assert!(!place.exists());
    assert!(mine.path().exists());
}

#[cfg(unix)]
#[test]
fn nobody_else_can_look_into_a_temporary_place() {
    let folder = tempfile::tempdir().unwrap();
    let passing = PassingFolder::make(folder.path()).unwrap();
    let own = passing.path().parent().expect("it is within a folder of its own");
    assert_eq!(mode(own), Some(0o700));
    // What stands in the user's own folders for a moment, under a name of its own: a backup that is written, a file
    // that gets a passphrase, one that is restored. Who looks sees some of them.
    let (api, path) = begun(folder.path(), "みなと食品");
    // What takes the place of the company's file has its rights in the end: here nobody else has any.
    let only_mine = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    std::fs::set_permissions(&path, only_mine).unwrap();
    let seen = std::sync::Arc::new(std::sync::Mutex::new(std::collections::BTreeSet::new()));
    let watched = folder.path().to_owned();
    let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let watcher = {
        let (seen, stop) = (seen.clone(), stop.clone());
        std::thread::spawn(move || {
            while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                for file in hidden(&watched) {
                    // It may be gone again.
                    if let Some(mode) = mode(&file) {
                        seen.lock().unwrap().insert((file, mode));
                    }
                }
                std::thread::yield_now();
            }
        })
    };
    call(&api, "back_up", json!({ "job": "b" }));
    call(&api, "set_passphrase", json!({ "current": "", "next": SECRET }));
    let backups = call(&api, "backups", json!({}));
    call(
        &api,
        "go_back_to_backup",
        json!({ "path": backups["backups"][0]["path"] }),
    );
    stop.store(true, std::sync::atomic::Ordering::Relaxed);
    watcher.join().unwrap();
    let seen = seen.lock().unwrap();
    let of = |kind: &str| {
        let files = seen
            .iter()
            .map(|(file, mode)| (file.to_string_lossy().into_owned(), *mode));
        files.filter(|(name, _)| name.contains(kind)).collect::<Vec<_>>()
    };
    for kind in [".recode-", ".part", ".restore-"] {
        for (name, mode) in of(kind) {
            assert_eq!(mode & 0o077, 0, "{name}: {mode:o}");
        }
    }
    // A file that is restored is there for so short a time that it may not be seen.
    assert!(!of(".part").is_empty() && !of(".recode-").is_empty(), "{seen:?}");
}

/// Who may do what with a file; none when it is not there.
#[cfg(unix)]
fn mode(path: &Path) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt as _;
    Some(std::fs::metadata(path).ok()?.permissions().mode() & 0o777)
}

/// The files below a folder whose names begin with a dot.
#[cfg(unix)]
fn hidden(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(hidden(&path));
        } else if entry.file_name().to_string_lossy().starts_with('.') {
            found.push(path);
        }
    }
    found
}

#[test]
fn what_a_crash_left_beside_an_export_goes_with_the_next_export_there() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _) = begun(folder.path(), "みなと食品");
    let out = folder.path().join("出すところ");
    std::fs::create_dir(&out).unwrap();
    let old = SystemTime::now() - Duration::from_secs(2 * 24 * 60 * 60);
    let [left, fresh, others] = [".sonae-abc123", ".sonae-def456", "letter.pdf"].map(|name| out.join(name));
    for file in [&left, &fresh, &others] {
        std::fs::write(file, "words").unwrap();
    }
    for file in [&left, &others] {
        std::fs::File::options()
            .write(true)
            .open(file)
            .unwrap()
            .set_modified(old)
            .unwrap();
    }
    call(
        &api,
        "export_calendar",
        json!({ "path": out.join("calendar.ics"), "lang": "ja" }),
    );
    assert!(!left.exists());
    assert!(fresh.exists(), "somebody may be writing it");
    assert!(others.exists());
}

#[test]
fn what_a_crash_left_of_a_restored_file_goes_when_the_company_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = begun(folder.path(), "みなと食品");
    call(&api, "close_company", json!({}));
    let [left, others] =
        [".会社.sonae.restore-abc", ".別の.sonae.restore-abc"].map(|name| folder.path().join(name));
    for file in [&left, &others] {
        std::fs::write(file, "words").unwrap();
    }
    let stamp = sonae_api::file::stamp_now();
    drop(CompanyStore::open(Path::new(&path), &stamp).unwrap());
    assert!(!left.exists());
    assert!(others.exists(), "another company's is none of ours");
}
