//! Every importer, and the record of changes, is fed with files that are nearly right. Nothing may panic, and nothing may
//! take long; what is not taken is refused with words.
//!
//! In short some hundred inputs each; with `SONAE_FUZZ_MINUTES=10` so long each. What made one stumble is kept in
//! `target/fuzz`, and `SONAE_FUZZ_SEED` begins again with the seed that was printed.

mod mutate;

use std::io::{Cursor, Read as _, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use self::mutate::{Random, mutated};
use serde_json::json;
use sonae_api::{Api, Lang, file};
use sonae_documents::logo::Logo;
use sonae_package::{Label, Lock, PackKind, Package, Part, ReceivingKey, Secret, Source, pack};
use sonae_store::CompanyStore;
use sonae_tests::noon;

/// Longer than this no input may take, on a slow machine and without optimisation.
const LONGEST: Duration = Duration::from_secs(20);
/// Inputs of a short run.
const SHORT: u32 = 150;

/// Feeds `eat` with mutations of the seeds until the time is over.
fn feed(name: &str, seeds: &[Vec<u8>], words: &[&str], mut eat: impl FnMut(&[u8])) {
    feed_with(
        name,
        seeds,
        &mut |seed, other, random| mutated(seed, other, words, random),
        &mut eat,
    );
}

/// Makes what is fed from a seed, another one and chance.
type Mutation<'a> = &'a mut dyn FnMut(&[u8], &[u8], &mut Random) -> Vec<u8>;

fn feed_with(name: &str, seeds: &[Vec<u8>], mutate: Mutation<'_>, eat: &mut dyn FnMut(&[u8])) {
    assert!(!seeds.is_empty(), "{name} has no seeds");
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let minutes = number("SONAE_FUZZ_MINUTES");
    let seed = number("SONAE_FUZZ_SEED").unwrap_or_else(|| match minutes {
        Some(_) => jiff::Timestamp::now().as_nanosecond() as u64,
        // In short always the same: a test that fails does so for everybody.
        None => 1,
    });
    println!("{name}: again with SONAE_FUZZ_SEED={seed}");
    let mut random = Random::new(seed);
    let began = Instant::now();
    let mut count = 0_u32;
    let mut slowest = Duration::ZERO;
    let goes_on = |count: u32| match minutes {
        Some(minutes) => began.elapsed() < Duration::from_secs(minutes * 60),
        None => count < SHORT,
    };
    // The seeds themselves first.
    let mut inputs: Vec<Vec<u8>> = seeds.to_vec();
    while goes_on(count) {
        let input = inputs.pop().unwrap_or_else(|| {
            let seed = &seeds[random.below(seeds.len())];
            let other = &seeds[random.below(seeds.len())];
            mutate(seed, other, &mut random)
        });
        let bite = Instant::now();
        let swallowed = catch_unwind(AssertUnwindSafe(|| eat(&input)));
        let took = bite.elapsed();
        slowest = slowest.max(took);
        if swallowed.is_err() || took > LONGEST {
            let kept = keep(name, &input);
            panic!("{name} stumbled after {took:?} over {}", kept.display());
        }
        count += 1;
    }
    println!(
        "{name}: {count} inputs in {:.0?}, no panic, the slowest {slowest:.1?}",
        began.elapsed()
    );
}

fn keep(name: &str, input: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/fuzz");
    let path = folder.join(format!("{name}-{}", &sonae_store::sha256(input)[..12]));
    std::fs::create_dir_all(&folder).expect("target can be written");
    std::fs::write(&path, input).expect("target can be written");
    path
}

/// A company in a folder, open in the API.
struct Place {
    folder: tempfile::TempDir,
    api: Api,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("会社.sonae");
        file::create_from_sample(&path, None, "regional-shop", Lang::Ja, &file::stamp_now())
            .expect("the sample is made");
        let api = Api::with_clock(folder.path().join("data"), noon).expect("the library opens");
        let place = Place { folder, api };
        place.call("open_company", json!({ "path": path, "read_only": false }));
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn call(&self, name: &str, args: serde_json::Value) -> serde_json::Value {
        sonae_tests::call(&self.api, name, args)
    }

    /// What a command writes into a file.
    fn written(&self, name: &str, mut args: serde_json::Value) -> Vec<u8> {
        let path = self.path("out");
        args["path"] = json!(path);
        self.call(name, args);
        std::fs::read(path).expect("it was written")
    }

    /// Gives a command a file with these bytes. An error must have words.
    fn eat(
        &self,
        command: &str,
        bytes: &[u8],
        args: impl Fn(&Path) -> serde_json::Value,
    ) -> Option<serde_json::Value> {
        let path = self.path("in");
        std::fs::write(&path, bytes).expect("it is written");
        match self.api.call(command, args(&path), &|_| {}) {
            Ok(value) => Some(value),
            Err(error) => {
                let words = file::words_for(&error, Lang::Ja);
                assert_ne!(words, error.to_string(), "no words for {error}");
                None
            }
        }
    }
}

fn ledgers(place: &Place, form: &str) -> Vec<u8> {
    place.written("export_ledger", json!({ "form": form, "lang": "ja" }))
}

#[test]
fn tables_of_text() {
    let place = Place::new();
    let seeds = [
        ledgers(&place, "csv"),
        include_bytes!("fixtures/ledger-cp932.csv").to_vec(),
        "氏名\t役割\t入社日\n早瀬 誠一\t代表\t令和8年4月1日\n".into(),
    ];
    feed(
        "text-table",
        &seeds,
        &["\"", ",", "\r", "○", "\u{feff}"],
        |bytes| {
            place.eat("read_ledger", bytes, |path| json!({ "path": path }));
            place.eat("read_roster", bytes, |path| json!({ "path": path }));
        },
    );
}

#[test]
fn workbooks() {
    let place = Place::new();
    let seeds = [ledgers(&place, "xlsx")];
    let words = [
        "<c r=\"XFD1048576\"><v>1</v></c>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]>",
        "&b;",
        " t=\"s\"",
    ];
    // Whole files first, then parts of them: most of what breaks a packed file is found by its checksums.
    let mut mutate = |seed: &[u8], other: &[u8], random: &mut Random| match random.below(4) {
        0 => mutated(seed, other, &words, random),
        _ => repacked(seed, &words, random),
    };
    feed_with("workbook", &seeds, &mut mutate, &mut |bytes| {
        place.eat("read_ledger", bytes, |path| json!({ "path": path }));
        place.eat("read_roster", bytes, |path| json!({ "path": path }));
    });
}

/// A packed file with one part changed.
fn repacked(bytes: &[u8], words: &[&str], random: &mut Random) -> Vec<u8> {
    let mut parts = zip::ZipArchive::new(Cursor::new(bytes)).expect("the seed is packed");
    let chosen = random.below(parts.len());
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..parts.len() {
        let mut part = parts.by_index(index).expect("a part");
        let name = part.name().expect("its name is text").into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).expect("it unpacks");
        if index == chosen {
            content = mutated(&content, &[], words, random);
        }
        out.start_file(name, zip::write::SimpleFileOptions::default())
            .expect("a part begins");
        out.write_all(&content).expect("it is written");
    }
    out.finish().expect("it is packed").into_inner()
}

#[test]
fn diagrams_of_flows() {
    let place = Place::new();
    let company = place.call("company", json!({}));
    let flows = company["file"]["flows"].as_array().expect("the sample has flows");
    let seeds: Vec<Vec<u8>> = flows
        .iter()
        .map(|flow| {
            let args = json!({ "id": flow["id"], "form": "bpmn", "lang": "ja", "direction": "down" });
            place.written("export_flow", args)
        })
        .collect();
    let words = [
        "<process>",
        "</process>",
        "<!DOCTYPE a>",
        "&#x0;",
        "id=\"\"",
        "<lane>",
        "<![CDATA[",
    ];
    let mut count = 0;
    feed("bpmn", &seeds, &words, |bytes| {
        let read = place.eat("read_flow_file", bytes, |path| json!({ "path": path }));
        // What is read can also be kept and drawn; now and then, because it is written to the disk.
        count += 1;
        if let Some(read) = read
            && count % 16 == 0
        {
            let added = place.call("import_flow", json!({ "flow": read["flow"] }));
            let args = json!({ "id": added["id"], "form": "svg", "lang": "ja", "direction": "down" });
            place.written("export_flow", args);
            place.call("undo", json!({}));
        }
    });
}

/// The pictures among the seeds.
fn pictures() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    let entries = std::fs::read_dir(folder).expect("the seeds");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a seed").path()).collect();
    paths.sort();
    paths
        .iter()
        .map(|path| std::fs::read(path).expect("a seed"))
        .collect()
}

#[test]
fn photos_and_logos() {
    feed("picture", &pictures(), &["IHDR", "IDAT", "Exif\0\0"], |bytes| {
        if let Ok(photo) = sonae_domain::clean_photo(bytes) {
            assert!(photo.width > 0 && photo.height > 0);
        }
        let _ = Logo::read(bytes);
        let _ = Logo::kept(bytes);
    });
}

#[test]
fn companies_as_json() {
    let place = Place::new();
    let company = file::show(&place.path("会社.sonae")).expect("it is shown");
    let whole = serde_json::to_vec(&company).expect("it is JSON");
    let small = br#"{"format":"sonae-company","version":1,"people":[{"id":"p","name":"a"}],"flows":[{"id":"f","steps":[{"id":"s","goes_to":[{"step":"s"}]}]}]}"#;
    let target = place.path("neu.sonae");
    let words = [
        "null",
        "[[[[[[[[[[[[[[[[",
        "{\"a\":",
        "\"id\":\"p\"",
        "\\ud800",
        "9999-12-31",
    ];
    feed("company-json", &[whole, small.to_vec()], &words, |bytes| {
        let Ok(text) = std::str::from_utf8(bytes) else {
            return;
        };
        let _ = std::fs::remove_file(&target);
        if file::import(&target, text, &file::stamp_now()).is_ok() {
            file::show(&target).expect("what was taken can be read");
        }
    });
}

#[test]
fn packages() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let small = small_company(folder.path());
    let (path, key) = (folder.path().join("in.sonae-pack"), ReceivingKey::generate());
    let label = Label {
        kind: PackKind::Company,
        made_at: "2026-11-27T05:00:00Z".into(),
        sonae: "0.1.0".into(),
    };
    let parts = [Part {
        name: "company.sonae".into(),
        source: Source::Bytes(small),
    }];
    let lock = Lock::recipient(&key.address()).expect("an address");
    pack(&path, &label, &lock, &parts, &mut |_, _| true).expect("it is packed");
    let seeds = [std::fs::read(&path).expect("it is there")];
    let words = [
        "-> X25519 ",
        "-> scrypt AAAA 30\n",
        "\n--- ",
        "\"version\": 1",
        "../",
    ];
    let mut mutate = |seed: &[u8], other: &[u8], random: &mut Random| match random.below(3) {
        0 => mutated(seed, other, &words, random),
        1 => repacked(seed, &words, random),
        // A payload that the manifest vouches for: the lock itself has to find it.
        _ => vouched(seed, &words, random),
    };
    feed_with("package", &seeds, &mut mutate, &mut |bytes| {
        std::fs::write(&path, bytes).expect("it is written");
        let target = tempfile::tempdir().expect("a temporary folder");
        if let Ok(package) = Package::open(&path)
            && let Ok(unpacked) = package.unlock(&Secret::Key(key.clone()), target.path(), &mut |_, _| true)
        {
            let names: Vec<&str> = unpacked
                .list
                .parts
                .iter()
                .map(|part| part.name.as_str())
                .collect();
            assert_eq!(names, ["company.sonae"], "nothing else was ever locked");
        }
    });
}

/// A package whose payload was changed, and its manifest with it.
fn vouched(bytes: &[u8], words: &[&str], random: &mut Random) -> Vec<u8> {
    let mut parts = zip::ZipArchive::new(Cursor::new(bytes)).expect("the seed is packed");
    let mut read = |name: &str| {
        let mut content = Vec::new();
        let mut part = parts.by_name(name).expect("a part");
        part.read_to_end(&mut content).expect("it unpacks");
        content
    };
    let mut payload = read("payload.age");
    // What says how it is locked stands at its beginning.
    let head = payload.len().min(300);
    let changed = mutated(&payload[..head], &[], words, random);
    payload.splice(..head, changed);
    let mut manifest: serde_json::Value = serde_json::from_slice(&read("manifest.json")).expect("JSON");
    manifest["size"] = payload.len().into();
    manifest["sha256"] = sonae_store::sha256(&payload).into();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [
        ("payload.age", payload),
        ("manifest.json", manifest.to_string().into_bytes()),
    ] {
        out.start_file(name, zip::write::SimpleFileOptions::default())
            .expect("a part begins");
        out.write_all(&content).expect("it is written");
    }
    out.finish().expect("it is packed").into_inner()
}

/// A small company with some history, closed.
fn small_company(folder: &Path) -> Vec<u8> {
    let path = folder.join("klein.sonae");
    let stamp = file::stamp_now();
    let mut store = file::create(&path, "みなと", &stamp).expect("a new file");
    for number in 0..4 {
        let person = serde_json::from_value(
            json!({ "id": format!("p{}", number % 2), "name": format!("港 {number}") }),
        );
        let person: sonae_domain::Person = person.expect("a person");
        store
            .edit(&stamp, "person", |edit| edit.put_person(&person))
            .expect("it is stored");
    }
    drop(store);
    std::fs::read(path).expect("it is there")
}

#[test]
fn company_files() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let seeds = [small_company(folder.path())];
    let path = folder.path().join("会社.sonae");
    feed("company-file", &seeds, &["CREATE TRIGGER", "\0\0\0\0"], |bytes| {
        std::fs::write(&path, bytes).expect("it is written");
        use_it(&path);
    });
}

/// Changes that say something else than what they said: the text of the record is changed and nothing else, so that the
/// database is whole.
#[test]
fn the_record_of_changes() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let seeds = [small_company(folder.path())];
    let path = folder.path().join("会社.sonae");
    let mut mutate = |seed: &[u8], _: &[u8], random: &mut Random| {
        let mut bytes = seed.to_vec();
        let places: Vec<usize> = bytes
            .windows(2)
            .enumerate()
            .filter(|(_, two)| *two == b"{\"")
            .map(|(at, _)| at)
            .collect();
        for _ in 0..=random.below(4) {
            let at = places[random.below(places.len())] + random.below(60);
            if let Some(byte @ b' '..=b'~') = bytes.get_mut(at) {
                let letters = b"{}[]\":,0123456789nulltrefasp -.";
                *byte = letters[random.below(letters.len())];
            }
        }
        bytes
    };
    feed_with("change-record", &seeds, &mut mutate, &mut |bytes| {
        std::fs::write(&path, bytes).expect("it is written");
        use_it(&path);
    });
}

/// Looks at a company's file, opens it, checks it, and takes its edits back.
fn use_it(path: &Path) {
    let stamp = file::stamp_now();
    let _ = CompanyStore::open_read_only(path).and_then(|store| store.load());
    if let Ok(mut store) = CompanyStore::open(path, &stamp) {
        let _ = store.check();
        let _ = store.changes(0);
        let _ = store.undo(&stamp);
        let _ = store.redo(&stamp);
        let _ = store.load();
    }
    for ending in ["-wal", "-shm", "-journal"] {
        let mut beside = path.as_os_str().to_owned();
        beside.push(ending);
        let _ = std::fs::remove_file(beside);
    }
}
