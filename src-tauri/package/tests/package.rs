//! Packages made, opened, and opened after somebody had a hand in them.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use sha2::{Digest as _, Sha256};
use sonae_package::{
    Label, Lock, LockKind, Manifest, PackError, PackKind, Package, Part, ReceivingKey, Secret, Source,
    Unpacked, pack, pack_open,
};
use zip::write::SimpleFileOptions;

const PASSPHRASE: &str = "青い傘とからす七羽";

fn label() -> Label {
    Label {
        kind: PackKind::Company,
        made_at: "2026-11-27T05:00:00Z".to_owned(),
        sonae: "0.1.0".to_owned(),
    }
}

fn bytes(name: &str, bytes: impl Into<Vec<u8>>) -> Part {
    Part {
        name: name.to_owned(),
        source: Source::Bytes(bytes.into()),
    }
}

fn parts() -> Vec<Part> {
    vec![
        bytes("company.sonae", "SQLite format 3\0".repeat(2000)),
        bytes("documents/基本方針.pdf", *b"%PDF-1.7"),
        bytes("documents/空.pdf", []),
    ]
}

fn made(folder: &Path) -> PathBuf {
    let out = folder.join("みなと.sonae-pack");
    pack(
        &out,
        &label(),
        &Lock::passphrase(PASSPHRASE),
        &parts(),
        &mut |_, _| true,
    )
    .expect("a package is made");
    out
}

fn unlock(path: &Path, secret: &Secret) -> Result<(Unpacked, tempfile::TempDir), PackError> {
    let folder = tempfile::tempdir().unwrap();
    let package = Package::open(path)?;
    let unpacked = package.unlock(secret, folder.path(), &mut |_, _| true)?;
    Ok((unpacked, folder))
}

fn refused(path: &Path) -> PackError {
    match unlock(path, &Secret::passphrase(PASSPHRASE)) {
        Err(error) => error,
        Ok(_) => panic!("it should have been refused"),
    }
}

/// Writes a package around a payload, as somebody would who knows the format.
fn around(path: &Path, payload: &[u8], change: impl FnOnce(&mut serde_json::Value)) {
    let mut manifest = serde_json::json!({
        "format": "sonae-pack", "version": 1, "kind": "company", "made_at": "2026-11-27T05:00:00Z",
        "sonae": "0.1.0", "lock": "passphrase", "size": payload.len(),
        "sha256": Sha256::digest(payload).iter().map(|byte| format!("{byte:02x}")).collect::<String>(),
    });
    change(&mut manifest);
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut zip = zip::ZipWriter::new(std::fs::File::create(path).unwrap());
    zip.start_file("payload.age", stored).unwrap();
    zip.write_all(payload).unwrap();
    zip.start_file("manifest.json", stored).unwrap();
    zip.write_all(manifest.to_string().as_bytes()).unwrap();
    zip.finish().unwrap();
}

fn sealed(plain: &[u8]) -> Vec<u8> {
    let mut recipient = age::scrypt::Recipient::new(PASSPHRASE.to_owned().into());
    recipient.set_work_factor(10);
    age::encrypt(&recipient, plain).unwrap()
}

/// The ZIP inside, with a list that says what it is told.
fn inside(files: &[(&str, &[u8])], listed: &[(&str, usize)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default();
    for (name, content) in files {
        zip.start_file(*name, packed).unwrap();
        zip.write_all(content).unwrap();
    }
    let parts: Vec<_> = listed
        .iter()
        .map(|(name, size)| {
            let content = files
                .iter()
                .find(|(own, _)| own == name)
                .map_or(&b""[..], |(_, own)| own);
            let sha: String = Sha256::digest(content)
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            serde_json::json!({ "name": name, "size": size, "sha256": sha })
        })
        .collect();
    let list = serde_json::json!({
        "format": "sonae-pack-parts", "version": 1, "kind": "company", "made_at": "2026-11-27T05:00:00Z",
        "sonae": "0.1.0", "lock": "passphrase", "parts": parts,
    });
    zip.start_file("parts.json", packed).unwrap();
    zip.write_all(list.to_string().as_bytes()).unwrap();
    zip.finish().unwrap().into_inner()
}

#[test]
fn what_was_packed_comes_out_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let out = made(folder.path());
    // Nothing but the package is there.
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    let (unpacked, _folder) = unlock(&out, &Secret::passphrase(PASSPHRASE)).unwrap();
    for (part, entry) in parts().iter().zip(&unpacked.list.parts) {
        let Source::Bytes(expected) = &part.source else {
            panic!()
        };
        assert_eq!(
            &std::fs::read(unpacked.folder.join(&entry.name)).unwrap(),
            expected
        );
        assert_eq!(entry.size, expected.len() as u64);
    }
}

#[test]
fn the_manifest_is_read_without_the_passphrase_and_names_nothing_secret() {
    let folder = tempfile::tempdir().unwrap();
    let out = made(folder.path());
    let package = Package::open(&out).unwrap();
    let manifest = package.manifest();
    assert_eq!(
        (manifest.kind, manifest.lock),
        (PackKind::Company, LockKind::Passphrase)
    );
    let mut zip = zip::ZipArchive::new(std::fs::File::open(&out).unwrap()).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    assert_eq!(names, ["payload.age", "manifest.json"]);
    let mut text = String::new();
    zip.by_name("manifest.json")
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    let fields: std::collections::BTreeMap<String, serde_json::Value> = serde_json::from_str(&text).unwrap();
    assert_eq!(
        fields.keys().collect::<Vec<_>>(),
        [
            "format", "kind", "lock", "made_at", "sha256", "size", "sonae", "version"
        ]
    );
    // Nor is anything of what is inside anywhere in the file.
    let all = std::fs::read(&out).unwrap();
    for secret in ["SQLite", "documents/", "基本方針", "company.sonae"] {
        assert!(
            !all.windows(secret.len())
                .any(|window| window == secret.as_bytes()),
            "{secret}"
        );
    }
}

#[test]
fn a_passphrase_typed_in_full_width_opens_it_and_another_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("a.sonae-pack");
    pack(
        &out,
        &label(),
        &Lock::passphrase("Ab12 くもり"),
        &parts(),
        &mut |_, _| true,
    )
    .unwrap();
    assert!(unlock(&out, &Secret::passphrase(" Ａｂ１２　くもり ")).is_ok());
    assert!(matches!(
        unlock(&out, &Secret::passphrase("Ab12 くもる")),
        Err(PackError::WrongPassphrase)
    ));
}

#[test]
fn a_package_for_a_receiving_key_opens_with_that_key_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("key.txt");
    let key = ReceivingKey::generate();
    key.write(&mut std::fs::File::create(&file).unwrap()).unwrap();
    let out = folder.path().join("a.sonae-pack");
    let lock = Lock::recipient(&format!(" {} ", key.address())).unwrap();
    pack(&out, &label(), &lock, &parts(), &mut |_, _| true).unwrap();
    let read = ReceivingKey::read(&file).unwrap();
    assert_eq!(read.address(), key.address());
    assert!(unlock(&out, &Secret::Key(read)).is_ok());
    assert!(matches!(
        unlock(&out, &Secret::Key(ReceivingKey::generate())),
        Err(PackError::WrongKey)
    ));
    assert!(matches!(
        unlock(&out, &Secret::passphrase("x")),
        Err(PackError::NeedsKey)
    ));
    let other = made(folder.path());
    assert!(matches!(
        unlock(&other, &Secret::Key(ReceivingKey::generate())),
        Err(PackError::NeedsPassphrase)
    ));
    assert!(matches!(Lock::recipient("age1xyz"), Err(PackError::BadRecipient)));
    std::fs::write(&file, "hello").unwrap();
    assert!(matches!(ReceivingKey::read(&file), Err(PackError::BadKeyFile(_))));
}

#[test]
fn what_is_no_package_is_told_from_one_that_broke_off() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.sonae-pack");
    std::fs::write(&path, "hello").unwrap();
    assert!(matches!(Package::open(&path), Err(PackError::NotAPackage(_))));
    let mut zip = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    zip.start_file("photo.jpg", SimpleFileOptions::default()).unwrap();
    zip.finish().unwrap();
    assert!(matches!(Package::open(&path), Err(PackError::NotAPackage(_))));
    let whole = std::fs::read(made(folder.path())).unwrap();
    for length in [whole.len() - 1, whole.len() / 2, 40] {
        std::fs::write(&path, &whole[..length]).unwrap();
        assert!(
            matches!(Package::open(&path), Err(PackError::Damaged(_))),
            "{length}"
        );
    }
}

#[test]
fn a_newer_format_is_told_as_such() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.sonae-pack");
    around(&path, b"whatever", |manifest| {
        manifest["version"] = 2.into();
        manifest["lock"] = "post-quantum".into();
    });
    assert!(matches!(Package::open(&path), Err(PackError::Newer(_))));
}

#[test]
fn every_changed_byte_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let whole = std::fs::read(made(folder.path())).unwrap();
    let path = folder.path().join("x.sonae-pack");
    let mut harmless = 0;
    for place in (0..whole.len()).step_by(7) {
        let mut changed = whole.clone();
        changed[place] ^= 0x20;
        std::fs::write(&path, &changed).unwrap();
        match Package::open(&path) {
            Err(_) => {}
            // Only what a ZIP says twice, such as the time in a local head, or a letter of the manifest.
            Ok(package) => {
                harmless += 1;
                let unlocked = tempfile::tempdir().unwrap();
                let opened =
                    package.unlock(&Secret::passphrase(PASSPHRASE), unlocked.path(), &mut |_, _| true);
                match opened {
                    Ok(unpacked) => assert_eq!(unpacked.list.parts.len(), 3, "{place}"),
                    Err(error) => assert!(
                        matches!(error, PackError::Tampered(_) | PackError::NeedsKey),
                        "{error}"
                    ),
                }
            }
        }
    }
    assert!(harmless < whole.len() / 7 / 4, "{harmless}");
}

#[test]
fn who_changes_payload_and_manifest_together_is_found_out() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.sonae-pack");
    let mut payload = sealed(&inside(&[("company.sonae", b"abc")], &[("company.sonae", 3)]));
    around(&path, &payload, |_| {});
    assert!(unlock(&path, &Secret::passphrase(PASSPHRASE)).is_ok());
    // The manifest says another day than what is locked in.
    around(&path, &payload, |manifest| {
        manifest["made_at"] = "2030-01-01T00:00:00Z".into()
    });
    assert!(matches!(refused(&path), PackError::Tampered(_)));
    // The last byte of what is locked, with a manifest that fits it.
    let last = payload.len() - 1;
    payload[last] ^= 1;
    around(&path, &payload, |_| {});
    assert!(matches!(refused(&path), PackError::Tampered(_)));
}

#[test]
fn what_is_not_as_the_list_says_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.sonae-pack");
    let one: &[(&str, &[u8])] = &[("a", b"abc")];
    let two: &[(&str, &[u8])] = &[("a", b"abc"), ("b", b"more")];
    let bad: &[(&str, &[u8])] = &[("../a", b"abc")];
    let cases: [(&str, Vec<u8>); 6] = [
        ("shorter than listed", inside(one, &[("a", 4)])),
        ("longer than listed", inside(one, &[("a", 2)])),
        ("listed and not there", inside(one, &[("b", 0)])),
        ("there and not listed", inside(two, &[("a", 3)])),
        ("leads out of the folder", inside(bad, &[("../a", 3)])),
        ("no ZIP at all", b"hello".to_vec()),
    ];
    for (why, plain) in cases {
        around(&path, &sealed(&plain), |_| {});
        assert!(matches!(refused(&path), PackError::Tampered(_)), "{why}");
    }
    assert!(!folder.path().join("a").exists());
}

/// Whoever knows the passphrase may send anything: the ZIP inside is read as carefully as the one outside.
#[test]
fn a_zip_inside_with_any_byte_changed_is_refused_or_says_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.sonae-pack");
    let text = "答え".repeat(50);
    let files: &[(&str, &[u8])] = &[("company.sonae", text.as_bytes()), ("b", b"")];
    let plain = inside(files, &[("company.sonae", text.len()), ("b", 0)]);
    for place in (0..plain.len()).step_by(5) {
        let mut changed = plain.clone();
        changed[place] ^= 1 << (place % 8);
        around(&path, &sealed(&changed), |_| {});
        match unlock(&path, &Secret::passphrase(PASSPHRASE)) {
            Ok((unpacked, _folder)) => {
                let read = std::fs::read_to_string(unpacked.folder.join("company.sonae")).unwrap();
                assert_eq!(read, text, "{place}");
            }
            Err(error) => assert!(
                matches!(error, PackError::Tampered(_) | PackError::TooMuch(_)),
                "{place}: {error}"
            ),
        }
    }
}

#[test]
fn what_grows_beyond_all_measure_is_not_unpacked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.sonae-pack");
    // The list promises more than is taken; nothing of it is written.
    let plain = inside(&[("a", b"abc")], &[("a", 65 << 20)]);
    around(&path, &sealed(&plain), |_| {});
    assert!(matches!(refused(&path), PackError::TooMuch(_)));
    // The list says little, and a hundred megabytes of zeros come: they stop after what is listed.
    let zeros = vec![0; 100 << 20];
    let plain = inside(&[("a", &zeros)], &[("a", 1000)]);
    assert!(plain.len() < 1 << 20);
    around(&path, &sealed(&plain), |_| {});
    assert!(matches!(refused(&path), PackError::Tampered(_)));
    // More parts than are taken.
    let many: Vec<String> = (0..2_002).map(|number| format!("{number}")).collect();
    let files: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), &b""[..])).collect();
    let listed: Vec<(&str, usize)> = many.iter().map(|name| (name.as_str(), 0)).collect();
    around(&path, &sealed(&inside(&files, &listed)), |_| {});
    assert!(matches!(refused(&path), PackError::TooMuch(_)));
    // A passphrase that would cost all memory to try.
    let mut heavy = sealed(&inside(&[("a", b"abc")], &[("a", 3)]));
    let place = heavy.windows(4).position(|four| four == b" 10\n").unwrap();
    heavy[place + 1..place + 3].copy_from_slice(b"30");
    around(&path, &heavy, |_| {});
    assert!(matches!(refused(&path), PackError::TooMuch(_)));
}

#[test]
fn stopped_work_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("a.sonae-pack");
    let lock = Lock::passphrase(PASSPHRASE);
    let stopped = pack(&out, &label(), &lock, &parts(), &mut |done, _| done == 0);
    assert!(matches!(stopped, Err(PackError::Cancelled)));
    let missing = Part {
        name: "b".to_owned(),
        source: Source::File(folder.path().join("nothing")),
    };
    let failed = pack(&out, &label(), &lock, &[missing], &mut |_, _| true);
    assert!(matches!(failed, Err(PackError::Io { .. })));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn without_a_lock_it_is_a_zip_that_anybody_opens() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("a.zip");
    pack_open(&out, &label(), &parts(), &mut |_, _| true).unwrap();
    let mut zip = zip::ZipArchive::new(std::fs::File::open(&out).unwrap()).unwrap();
    let mut pdf = Vec::new();
    zip.by_name("documents/基本方針.pdf")
        .unwrap()
        .read_to_end(&mut pdf)
        .unwrap();
    assert_eq!(pdf, b"%PDF-1.7");
    assert!(zip.by_name("parts.json").is_ok());
}

#[test]
fn an_age_program_opens_it_too() {
    let folder = tempfile::tempdir().unwrap();
    let out = made(folder.path());
    let mut zip = zip::ZipArchive::new(std::fs::File::open(&out).unwrap()).unwrap();
    let mut payload = Vec::new();
    zip.by_name("payload.age")
        .unwrap()
        .read_to_end(&mut payload)
        .unwrap();
    let plain = age::decrypt(
        &age::scrypt::Identity::new(PASSPHRASE.to_owned().into()),
        &payload,
    )
    .unwrap();
    let mut inner = zip::ZipArchive::new(Cursor::new(plain)).unwrap();
    assert!(inner.by_name("company.sonae").is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn any_bytes_are_refused_and_nothing_falls_over(bytes in prop::collection::vec(any::<u8>(), 0..400), zip in any::<bool>()) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.sonae-pack");
        let mut all = if zip { b"PK\x03\x04".to_vec() } else { Vec::new() };
        all.extend(&bytes);
        std::fs::write(&path, &all).unwrap();
        prop_assert!(Package::open(&path).is_err());
        // As a payload, with a manifest that fits.
        around(&path, &bytes, |_| {});
        prop_assert!(unlock(&path, &Secret::passphrase(PASSPHRASE)).is_err());
        // As what is locked in.
        around(&path, &sealed(&bytes), |_| {});
        prop_assert!(unlock(&path, &Secret::passphrase(PASSPHRASE)).is_err());
    }
}

/// So that the manifest keeps its shape.
#[test]
fn a_manifest_is_written_and_read_the_same() {
    let manifest = Manifest {
        format: "sonae-pack".to_owned(),
        version: 1,
        kind: PackKind::Selection,
        made_at: "2026-11-27T05:00:00Z".to_owned(),
        sonae: "0.1.0".to_owned(),
        lock: LockKind::Key,
        size: 3,
        sha256: "abc".to_owned(),
    };
    let text = serde_json::to_string(&manifest).unwrap();
    assert!(text.contains(r#""kind":"selection""#) && text.contains(r#""lock":"key""#));
    assert_eq!(serde_json::from_str::<Manifest>(&text).unwrap(), manifest);
}
