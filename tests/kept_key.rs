//! A company's key in the key store of the operating system: kept on request, never used without a press, and gone when
//! nobody needs it any more. The key store is one in memory.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use sonae_api::{Api, KeyStore, KeyStoreRefusal};
use sonae_tests::locked::{OTHER, SECRET, unlock};
use sonae_tests::{call, noon, refused};
use zeroize::Zeroizing;

/// A key store in memory, of which the test holds the other end.
#[derive(Clone, Default)]
struct Keys(Arc<Shared>);

#[derive(Default)]
struct Shared {
    kept: Mutex<BTreeMap<String, Vec<u8>>>,
    /// How often it was asked for a key.
    asked: Mutex<usize>,
    locked: AtomicBool,
    gone: AtomicBool,
}

impl Keys {
    fn all(&self) -> BTreeMap<String, Vec<u8>> {
        self.0.kept.lock().unwrap().clone()
    }

    fn asked(&self) -> usize {
        *self.0.asked.lock().unwrap()
    }

    fn open(&self) -> Result<(), KeyStoreRefusal> {
        match (self.is_there(), self.0.locked.load(Ordering::Relaxed)) {
            (true, false) => Ok(()),
            _ => Err(KeyStoreRefusal("locked")),
        }
    }
}

impl KeyStore for Keys {
    fn is_there(&self) -> bool {
        !self.0.gone.load(Ordering::Relaxed)
    }

    fn put(&self, name: &str, key: &[u8]) -> Result<(), KeyStoreRefusal> {
        self.open()?;
        self.0
            .kept
            .lock()
            .unwrap()
            .insert(name.to_owned(), key.to_owned());
        Ok(())
    }

    fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeyStoreRefusal> {
        *self.0.asked.lock().unwrap() += 1;
        self.open()?;
        Ok(self.all().remove(name).map(Zeroizing::new))
    }

    fn remove(&self, name: &str) -> Result<(), KeyStoreRefusal> {
        self.open()?;
        self.0.kept.lock().unwrap().remove(name);
        Ok(())
    }
}

/// A company with a passphrase whose key is kept, open; and its spare key.
struct Kept {
    api: Api,
    keys: Keys,
    path: String,
    code: String,
}

fn api(folder: &Path, keys: &Keys) -> Api {
    Api::with_clock(folder.join("data"), noon)
        .expect("the library opens")
        .with_key_store(keys.clone())
}

fn kept(folder: &Path) -> Kept {
    let keys = Keys::default();
    let api = api(folder, &keys);
    let path = folder.join("会社.sonae").display().to_string();
    call(&api, "new_company", json!({ "path": path, "name": "みなと食品" }));
    let set = call(&api, "set_passphrase", json!({ "current": "", "next": SECRET }));
    call(&api, "keep_key", json!({}));
    let code = set["code"].as_str().expect("a code").to_owned();
    Kept {
        api,
        keys,
        path,
        code,
    }
}

fn standing(api: &Api, path: &str) -> Value {
    call(api, "kept_key", json!({ "path": path }))
}

fn is(kept: bool, outdated: bool) -> Value {
    json!({ "kept": kept, "outdated": outdated })
}

#[test]
fn a_locked_company_opens_with_a_press_and_never_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let Kept { api, keys, path, .. } = kept(folder.path());
    assert_eq!(standing(&api, &path), is(true, false));
    call(&api, "lock_company", json!({}));
    assert_eq!(standing(&api, &path), is(true, false), "locking forgets nothing");
    assert_eq!(
        refused(&api, "open_company", json!({ "path": path })),
        "passphrase-needed"
    );
    assert_eq!(refused(&api, "company", json!({})), "no-company");
    assert_eq!(keys.asked(), 0, "nobody pressed yet");
    let opened = call(&api, "open_with_kept_key", json!({ "path": path }));
    assert_eq!(opened["name"], json!("みなと食品"));
    assert_eq!(call(&api, "locked_company", json!({})), json!(null));
}

#[test]
fn it_opens_after_a_restart_and_where_it_was_moved_to() {
    let folder = tempfile::tempdir().unwrap();
    let Kept { api, keys, path, .. } = kept(folder.path());
    call(&api, "close_company", json!({}));
    drop(api);
    let api = self::api(folder.path(), &keys);
    assert_eq!(
        refused(&api, "open_company", json!({ "path": path })),
        "passphrase-needed"
    );
    call(
        &api,
        "open_with_kept_key",
        json!({ "path": path, "read_only": true }),
    );
    call(&api, "close_company", json!({}));
    let moved = folder.path().join("動かした.sonae").display().to_string();
    std::fs::rename(&path, &moved).unwrap();
    assert_eq!(standing(&api, &moved), is(true, false));
    call(&api, "open_with_kept_key", json!({ "path": moved }));
    call(&api, "close_company", json!({}));
    // Forgotten under its new name, it is gone.
    call(&api, "forget_recent", json!({ "path": moved }));
    assert!(keys.all().is_empty());
}

#[test]
fn what_is_kept_is_neither_the_passphrase_nor_the_spare_key() {
    let folder = tempfile::tempdir().unwrap();
    let Kept { api, keys, code, .. } = kept(folder.path());
    let all = keys.all();
    assert_eq!(all.len(), 1);
    let (name, key) = all.iter().next().unwrap();
    for typed in [
        name.clone(),
        String::from_utf8_lossy(key).into_owned(),
        key.iter().map(|byte| format!("{byte:02x}")).collect(),
    ] {
        assert_ne!(typed, SECRET);
        assert_eq!(
            refused(&api, "remove_passphrase", json!({ "current": typed })),
            "wrong-passphrase"
        );
    }
    // The secret of which the spare key is the written form is not a part of it.
    let said = code.replace('-', "");
    for at in 0..=key.len().saturating_sub(16) {
        let hex: String = key[at..at + 16]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert!(!said.eq_ignore_ascii_case(&hex));
    }
    // Nor is the key in what this machine remembers: the library, its companions, notes of failures.
    call(&api, "close_company", json!({}));
    let written: String = key[1..].iter().map(|byte| format!("{byte:02x}")).collect();
    for file in files(&folder.path().join("data")) {
        let bytes = std::fs::read(&file).unwrap();
        let has = |part: &[u8]| bytes.windows(part.len()).any(|own| own == part);
        assert!(!has(&key[1..33]), "{}", file.display());
        assert!(!has(&written.as_bytes()[..64]), "{}", file.display());
        assert!(!has(SECRET.as_bytes()), "{}", file.display());
        assert!(!has(code.as_bytes()), "{}", file.display());
    }
    let settings = call(&api, "settings", json!({})).to_string();
    assert!(!settings.contains(name), "{settings}");
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        match entry.path() {
            path if path.is_dir() => found.extend(files(&path)),
            path => found.push(path),
        }
    }
    found
}

#[test]
fn it_is_forgotten_with_a_press_with_the_passphrase_and_with_the_company() {
    type Way = (&'static str, fn(&str) -> Value);
    let ways: [Way; 4] = [
        ("forget_kept_key", |path| json!({ "path": path })),
        ("set_passphrase", |_| json!({ "current": SECRET, "next": OTHER })),
        ("remove_passphrase", |_| json!({ "current": SECRET })),
        ("forget_recent", |path| json!({ "path": path })),
    ];
    for (way, args) in ways {
        let folder = tempfile::tempdir().unwrap();
        let Kept { api, keys, path, .. } = kept(folder.path());
        assert_eq!(keys.all().len(), 1);
        call(&api, way, args(&path));
        assert!(keys.all().is_empty(), "{way}");
        assert_eq!(standing(&api, &path), is(false, false), "{way}");
        call(&api, "close_company", json!({}));
        assert_eq!(
            refused(&api, "open_with_kept_key", json!({ "path": path })),
            "kept-key-wrong",
            "{way}"
        );
    }
}

#[test]
fn a_company_whose_file_is_gone_is_forgotten_with_its_key() {
    let folder = tempfile::tempdir().unwrap();
    let Kept { api, keys, path, .. } = kept(folder.path());
    call(&api, "close_company", json!({}));
    std::fs::remove_file(&path).unwrap();
    call(&api, "forget_recent", json!({ "path": path }));
    assert!(keys.all().is_empty());
}

#[test]
fn a_key_that_does_not_fit_is_told_and_removed_and_the_passphrase_still_opens() {
    let garbage: [&[u8]; 4] = [b"", b"garbage", &[0; 37], &[1; 37]];
    for wrong in garbage {
        let folder = tempfile::tempdir().unwrap();
        let Kept { api, keys, path, .. } = kept(folder.path());
        call(&api, "lock_company", json!({}));
        let name = keys.all().into_keys().next().unwrap();
        keys.put(&name, wrong).unwrap();
        assert_eq!(
            refused(&api, "open_with_kept_key", json!({ "path": path })),
            "kept-key-wrong"
        );
        assert!(keys.all().is_empty());
        assert_eq!(standing(&api, &path), is(false, false));
        unlock(&api, &path, SECRET);
    }
}

#[test]
fn one_that_somebody_removed_is_told_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let Kept { api, keys, path, .. } = kept(folder.path());
    call(&api, "lock_company", json!({}));
    let name = keys.all().into_keys().next().unwrap();
    keys.remove(&name).unwrap();
    assert_eq!(
        refused(&api, "open_with_kept_key", json!({ "path": path })),
        "kept-key-wrong"
    );
    assert_eq!(standing(&api, &path), is(false, false));
}

#[test]
fn another_passphrase_from_elsewhere_makes_it_outdated_and_it_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let Kept { api, keys, path, .. } = kept(folder.path());
    call(&api, "close_company", json!({}));
    // Another computer, which knows nothing of the key store here.
    let elsewhere = Api::with_clock(folder.path().join("elsewhere"), noon).unwrap();
    unlock(&elsewhere, &path, SECRET);
    call(
        &elsewhere,
        "set_passphrase",
        json!({ "current": SECRET, "next": OTHER }),
    );
    call(&elsewhere, "close_company", json!({}));
    assert_eq!(standing(&api, &path), is(false, true));
    assert!(keys.all().is_empty());
    assert_eq!(standing(&api, &path), is(false, false), "told once");
    assert_eq!(keys.asked(), 0, "it was never tried on the file");
    unlock(&api, &path, OTHER);
    call(&api, "keep_key", json!({}));
    call(&api, "close_company", json!({}));
    // Taken off elsewhere, it opens without, and what was kept goes by itself.
    unlock(&elsewhere, &path, OTHER);
    call(&elsewhere, "remove_passphrase", json!({ "current": OTHER }));
    call(&elsewhere, "close_company", json!({}));
    call(&api, "open_company", json!({ "path": path }));
    assert!(keys.all().is_empty());
}

#[test]
fn where_there_is_no_key_store_nothing_is_offered_and_nothing_is_noted() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = sonae_tests::begun(folder.path(), "みなと食品");
    assert_eq!(call(&api, "key_store", json!({})), json!({ "there": false }));
    assert_eq!(refused(&api, "keep_key", json!({})), "no-passphrase");
    call(&api, "set_passphrase", json!({ "current": "", "next": SECRET }));
    assert_eq!(refused(&api, "keep_key", json!({})), "no-key-store");
    assert_eq!(standing(&api, &path), is(false, false));
    call(&api, "forget_recent", json!({ "path": path }));
}

#[test]
fn a_key_store_that_refuses_keeps_what_it_has_until_it_answers() {
    let folder = tempfile::tempdir().unwrap();
    let Kept { api, keys, path, .. } = kept(folder.path());
    assert_eq!(call(&api, "key_store", json!({})), json!({ "there": true }));
    keys.0.locked.store(true, Ordering::Relaxed);
    for name in ["forget_kept_key", "forget_recent"] {
        assert_eq!(
            refused(&api, name, json!({ "path": path })),
            "key-store-refused",
            "{name}"
        );
    }
    assert_eq!(call(&api, "recent", json!({}))[0]["path"], json!(path));
    call(&api, "lock_company", json!({}));
    assert_eq!(
        refused(&api, "open_with_kept_key", json!({ "path": path })),
        "key-store-refused"
    );
    assert_eq!(standing(&api, &path), is(true, false));
    // A change of the passphrase is not held up by it; what stays is found and removed later.
    unlock(&api, &path, SECRET);
    call(
        &api,
        "set_passphrase",
        json!({ "current": SECRET, "next": OTHER }),
    );
    assert_eq!(keys.all().len(), 1);
    keys.0.locked.store(false, Ordering::Relaxed);
    assert_eq!(standing(&api, &path), is(false, true));
    assert!(keys.all().is_empty());
    // One that went for ever keeps no company on the list.
    call(&api, "keep_key", json!({}));
    keys.0.gone.store(true, Ordering::Relaxed);
    call(&api, "forget_recent", json!({ "path": path }));
    assert_eq!(call(&api, "recent", json!({})), json!([]));
}

#[test]
fn backups_of_a_damaged_file_open_with_the_key_that_was_kept() {
    let folder = tempfile::tempdir().unwrap();
    let Kept { api, path, .. } = kept(folder.path());
    call(&api, "back_up", json!({ "job": "b" }));
    call(&api, "close_company", json!({}));
    let whole = std::fs::read(&path).unwrap();
    let mut damaged = whole.clone();
    damaged[whole.len() / 2] ^= 1;
    std::fs::write(&path, damaged).unwrap();
    assert_eq!(
        refused(&api, "open_with_kept_key", json!({ "path": path })),
        "damaged"
    );
    let restored = call(&api, "restore_backup", json!({ "path": path }));
    assert_eq!(restored["opened"]["name"], json!("みなと食品"));
}

#[test]
fn a_key_of_which_the_notes_were_lost_goes_when_the_company_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let Kept { api, keys, path, .. } = kept(folder.path());
    drop(api);
    let library = folder.path().join("data/library.sonae-library");
    std::fs::write(&library, "not a library").unwrap();
    for ending in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(folder.path().join(format!("data/library.sonae-library{ending}")));
    }
    let api = self::api(folder.path(), &keys);
    assert_eq!(standing(&api, &path), is(false, false));
    assert_eq!(keys.all().len(), 1);
    unlock(&api, &path, SECRET);
    assert!(keys.all().is_empty());
    // It can be kept again, and then stays.
    call(&api, "keep_key", json!({}));
    call(&api, "lock_company", json!({}));
    unlock(&api, &path, SECRET);
    assert_eq!(standing(&api, &path), is(true, false));
    assert_eq!(keys.all().len(), 1);
}
