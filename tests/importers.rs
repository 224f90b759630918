//! Everything that reads a file from outside, as one who feeds it sees it: what it likes, how what it likes is changed
//! without being thrown away at the door, and how it is fed. `fuzz.rs` feeds by chance, `fuzz/` with a guide (libFuzzer).

use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};

use serde_json::json;
use sonae_api::{Api, Lang, file};
use sonae_documents::logo::Logo;
use sonae_package::{Label, Lock, PackKind, Package, Part, ReceivingKey, Secret, Source, pack};
use sonae_store::CompanyStore;

use crate::{call, noon};

/// Their names.
pub const NAMES: [&str; 8] = [
    "text-table",
    "workbook",
    "bpmn",
    "picture",
    "company-json",
    "package",
    "company-file",
    "change-record",
];

/// One that reads files from outside.
pub struct Importer {
    /// One of [`NAMES`].
    pub name: &'static str,
    /// Files that it takes.
    pub seeds: Vec<Vec<u8>>,
    /// Pieces of files that often matter.
    pub words: &'static [&'static str],
    shape: Shape,
    eat: Eat,
}

/// What has to hold around a change, so that what is behind the door is reached too.
#[derive(Clone, Copy)]
enum Shape {
    Plain,
    /// A ZIP: its checksums find whatever is changed from outside.
    Packed,
    /// A package: its manifest has to vouch for its payload.
    Vouched,
    /// A database whose texts are changed and nothing else.
    Record,
}

/// Feeds bytes.
type Eat = Box<dyn FnMut(&[u8])>;

/// Changes bytes.
pub type Change<'a> = &'a mut dyn FnMut(&[u8]) -> Vec<u8>;

impl Importer {
    /// The one with this name.
    pub fn named(name: &str) -> Self {
        match name {
            "text-table" => text_table(),
            "workbook" => workbook(),
            "bpmn" => bpmn(),
            "picture" => picture(),
            "company-json" => company_json(),
            "package" => package(),
            "company-file" => company_file(),
            "change-record" => change_record(),
            _ => panic!("no importer is called {name}"),
        }
    }

    /// Feeds it. It panics when the importer does, and when it breaks a promise.
    pub fn eat(&mut self, bytes: &[u8]) {
        (self.eat)(bytes);
    }

    /// A file with a change in it: from outside, or in a part of it with all around it as it has to be. `choice` is chance.
    pub fn changed(&self, bytes: &[u8], choice: usize, change: Change<'_>) -> Vec<u8> {
        let inside = match (self.shape, choice % 4) {
            (Shape::Plain, _) | (Shape::Packed | Shape::Vouched, 0) => None,
            (Shape::Vouched, 1 | 2) => vouched(bytes, change),
            (Shape::Packed | Shape::Vouched, _) => repacked(bytes, choice / 4, change),
            (Shape::Record, _) => reworded(bytes, choice, change),
        };
        inside.unwrap_or_else(|| change(bytes))
    }
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
        call(&self.api, name, args)
    }

    /// What a command writes into a file.
    fn written(&self, name: &str, mut args: serde_json::Value) -> Vec<u8> {
        let path = self.path("out");
        args["path"] = json!(path);
        self.call(name, args);
        std::fs::read(path).expect("it was written")
    }

    /// Gives a command a file with these bytes. An error must have words.
    fn eat(&self, command: &str, bytes: &[u8]) -> Option<serde_json::Value> {
        let path = self.path("in");
        std::fs::write(&path, bytes).expect("it is written");
        match self.api.call(command, json!({ "path": path }), &|_| {}) {
            Ok(value) => Some(value),
            Err(error) => {
                let words = file::words_for(&error, Lang::Ja);
                assert_ne!(words, error.to_string(), "no words for {error}");
                None
            }
        }
    }

    fn ledger(&self, form: &str) -> Vec<u8> {
        self.written("export_ledger", json!({ "form": form, "lang": "ja" }))
    }
}

fn text_table() -> Importer {
    let place = Place::new();
    Importer {
        name: "text-table",
        seeds: vec![
            place.ledger("csv"),
            include_bytes!("fixtures/ledger-cp932.csv").to_vec(),
            "氏名\t役割\t入社日\n早瀬 誠一\t代表\t令和8年4月1日\n".into(),
        ],
        words: &["\"", ",", "\r", "○", "\u{feff}"],
        shape: Shape::Plain,
        eat: tables(place),
    }
}

fn workbook() -> Importer {
    let place = Place::new();
    Importer {
        name: "workbook",
        seeds: vec![place.ledger("xlsx")],
        words: &[
            "<c r=\"XFD1048576\"><v>1</v></c>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            " t=\"s\"",
        ],
        shape: Shape::Packed,
        eat: tables(place),
    }
}

/// A list may be of information or of people.
fn tables(place: Place) -> Eat {
    Box::new(move |bytes| {
        place.eat("read_ledger", bytes);
        place.eat("read_roster", bytes);
    })
}

fn bpmn() -> Importer {
    let place = Place::new();
    let company = place.call("company", json!({}));
    let flows = company["file"]["flows"].as_array().expect("the sample has flows");
    let seeds = flows
        .iter()
        .map(|flow| {
            let args = json!({ "id": flow["id"], "form": "bpmn", "lang": "ja", "direction": "down" });
            place.written("export_flow", args)
        })
        .collect();
    let mut count = 0_u32;
    Importer {
        name: "bpmn",
        seeds,
        words: &[
            "<process>",
            "</process>",
            "<!DOCTYPE a>",
            "&#x0;",
            "id=\"\"",
            "<lane>",
            "<![CDATA[",
        ],
        shape: Shape::Plain,
        eat: Box::new(move |bytes| {
            let read = place.eat("read_flow_file", bytes);
            // What is read can also be kept and drawn; now and then, because it is written to the disk.
            count = count.wrapping_add(1);
            if let Some(read) = read
                && count.is_multiple_of(16)
            {
                let added = place.call("import_flow", json!({ "flow": read["flow"] }));
                let args = json!({ "id": added["id"], "form": "svg", "lang": "ja", "direction": "down" });
                place.written("export_flow", args);
                place.call("undo", json!({}));
            }
        }),
    }
}

fn picture() -> Importer {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    Importer {
        name: "picture",
        seeds: files(&folder),
        words: &["IHDR", "IDAT", "Exif\0\0"],
        shape: Shape::Plain,
        eat: Box::new(|bytes| {
            if let Ok(photo) = sonae_domain::clean_photo(bytes) {
                assert!(photo.width > 0 && photo.height > 0);
            }
            let _ = Logo::read(bytes);
            let _ = Logo::kept(bytes);
        }),
    }
}

/// What is in the files of a folder, in the order of their names; nothing when there is no such folder.
pub fn files(folder: &Path) -> Vec<Vec<u8>> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    paths.sort();
    paths
        .iter()
        .map(|path| std::fs::read(path).expect("a file"))
        .collect()
}

fn company_json() -> Importer {
    let place = Place::new();
    let company = file::show(&place.path("会社.sonae")).expect("it is shown");
    let whole = serde_json::to_vec(&company).expect("it is JSON");
    let small = br#"{"format":"sonae-company","version":1,"people":[{"id":"p","name":"a"}],"flows":[{"id":"f","steps":[{"id":"s","goes_to":[{"step":"s"}]}]}]}"#;
    Importer {
        name: "company-json",
        seeds: vec![whole, small.to_vec()],
        words: &[
            "null",
            "[[[[[[[[[[[[[[[[",
            "{\"a\":",
            "\"id\":\"p\"",
            "\\ud800",
            "9999-12-31",
        ],
        shape: Shape::Plain,
        eat: Box::new(move |bytes| {
            let Ok(text) = std::str::from_utf8(bytes) else {
                return;
            };
            let target = place.path("neu.sonae");
            let _ = std::fs::remove_file(&target);
            if file::import(&target, text, &file::stamp_now()).is_ok() {
                file::show(&target).expect("what was taken can be read");
            }
        }),
    }
}

fn package() -> Importer {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (path, key) = (folder.path().join("in.sonae-pack"), ReceivingKey::generate());
    let label = Label {
        kind: PackKind::Company,
        made_at: "2026-11-27T05:00:00Z".into(),
        sonae: "0.1.0".into(),
    };
    let parts = [Part {
        name: "company.sonae".into(),
        source: Source::Bytes(small_company(folder.path())),
    }];
    let lock = Lock::recipient(&key.address()).expect("an address");
    pack(&path, &label, &lock, &parts, &mut |_, _| true).expect("it is packed");
    Importer {
        name: "package",
        seeds: vec![std::fs::read(&path).expect("it is there")],
        words: &[
            "-> X25519 ",
            "-> scrypt AAAA 30\n",
            "\n--- ",
            "\"version\": 1",
            "../",
        ],
        shape: Shape::Vouched,
        eat: Box::new(move |bytes| {
            std::fs::write(&path, bytes).expect("it is written");
            let target = tempfile::tempdir_in(folder.path()).expect("a temporary folder");
            if let Ok(package) = Package::open(&path)
                && let Ok(unpacked) =
                    package.unlock(&Secret::Key(key.clone()), target.path(), &mut |_, _| true)
            {
                let parts = unpacked.list.parts.iter();
                let names: Vec<&str> = parts.map(|part| part.name.as_str()).collect();
                assert_eq!(names, ["company.sonae"], "nothing else was ever locked");
            }
        }),
    }
}

fn company_file() -> Importer {
    Importer {
        name: "company-file",
        words: &["CREATE TRIGGER", "\0\0\0\0"],
        ..companies(Shape::Plain)
    }
}

/// Changes that say something else than what they said: the text of the record is changed and nothing else, so that the
/// database is whole.
fn change_record() -> Importer {
    Importer {
        name: "change-record",
        words: &["{", "}", "null", "\"", ":", "9"],
        ..companies(Shape::Record)
    }
}

fn companies(shape: Shape) -> Importer {
    let folder = tempfile::tempdir().expect("a temporary folder");
    Importer {
        name: "",
        seeds: vec![small_company(folder.path())],
        words: &[],
        shape,
        eat: Box::new(move |bytes| {
            let path = folder.path().join("会社.sonae");
            std::fs::write(&path, bytes).expect("it is written");
            use_it(&path);
        }),
    }
}

/// A small company with some history, closed.
fn small_company(folder: &Path) -> Vec<u8> {
    let path = folder.join("klein.sonae");
    let stamp = file::stamp_now();
    let mut store = file::create(&path, "みなと", &stamp).expect("a new file");
    for number in 0..4 {
        let person = json!({ "id": format!("p{}", number % 2), "name": format!("港 {number}") });
        let person: sonae_domain::Person = serde_json::from_value(person).expect("a person");
        store
            .edit(&stamp, "person", |edit| edit.put_person(&person))
            .expect("it is stored");
    }
    drop(store);
    std::fs::read(path).expect("it is there")
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

/// The parts of a ZIP, unpacked; `None` when it is none, or is unpacked to far more than it was.
fn parts(bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    const LARGEST: u64 = 4_000_000;
    let mut packed = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut parts = Vec::new();
    for index in 0..packed.len() {
        let part = packed.by_index(index).ok()?;
        let name = part.name().ok()?.into_owned();
        let mut content = Vec::new();
        part.take(LARGEST).read_to_end(&mut content).ok()?;
        parts.push((name, content));
    }
    (!parts.is_empty()).then_some(parts)
}

fn packed(parts: Vec<(String, Vec<u8>)>) -> Option<Vec<u8>> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        out.start_file(name, zip::write::SimpleFileOptions::default())
            .ok()?;
        out.write_all(&content).ok()?;
    }
    Some(out.finish().ok()?.into_inner())
}

/// A packed file with one part changed.
fn repacked(bytes: &[u8], choice: usize, change: Change<'_>) -> Option<Vec<u8>> {
    let mut parts = parts(bytes)?;
    let chosen = choice % parts.len();
    parts[chosen].1 = change(&parts[chosen].1);
    packed(parts)
}

/// A package whose payload was changed, and its manifest with it: the lock itself has to find it.
fn vouched(bytes: &[u8], change: Change<'_>) -> Option<Vec<u8>> {
    let mut parts = parts(bytes)?;
    let (_, payload) = parts.iter_mut().find(|(name, _)| name == "payload.age")?;
    // What says how it is locked stands at its beginning.
    let head = payload.len().min(300);
    let changed = change(&payload[..head]);
    payload.splice(..head, changed);
    let (size, hash) = (payload.len(), sonae_store::sha256(payload));
    let (_, manifest) = parts.iter_mut().find(|(name, _)| name == "manifest.json")?;
    let mut says: serde_json::Value = serde_json::from_slice(manifest).ok()?;
    let says_so = says.as_object_mut()?;
    says_so.insert("size".into(), size.into());
    says_so.insert("sha256".into(), hash.into());
    *manifest = says.to_string().into_bytes();
    packed(parts)
}

/// A database with other letters in the texts of its records, all at the same places.
fn reworded(bytes: &[u8], choice: usize, change: Change<'_>) -> Option<Vec<u8>> {
    const LONGEST: usize = 60;
    let begin = |two: &&[u8]| *two == b"{\"";
    let count = bytes.windows(2).filter(begin).count();
    let (at, _) = bytes
        .windows(2)
        .enumerate()
        .filter(|(_, two)| begin(two))
        .nth(choice % count.max(1))?;
    let mut out = bytes.to_vec();
    let end = (at + LONGEST).min(out.len());
    let changed = change(&out[at..end]);
    for (byte, other) in out[at..end].iter_mut().zip(changed) {
        if matches!((*byte, other), (b' '..=b'~', b' '..=b'~')) {
            *byte = other;
        }
    }
    Some(out)
}
