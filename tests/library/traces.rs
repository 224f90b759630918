//! What is left of a company in files, in the log and in the temporary folder.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::marked::holds;

/// All files in a folder and below it.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(entry.path()),
                Ok(kind) if kind.is_file() => found.push(entry.path()),
                _ => {}
            }
        }
    }
    found
}

/// What is said in a file that packs its words: in the parts of a ZIP, on the pages of a PDF.
fn unpacked(bytes: &[u8], is_ours: bool) -> Vec<String> {
    let mut found = Vec::new();
    if bytes.starts_with(b"%PDF") {
        // Beside ours there are those of other tests, which may be none: their bytes are looked at as they are.
        let read = lopdf::Document::load_mem(bytes).map(|pdf| {
            let pages: Vec<u32> = pdf.get_pages().into_keys().collect();
            pdf.extract_text(&pages)
        });
        match read {
            Ok(Ok(text)) => found.push(text),
            _ => assert!(!is_ours, "a PDF of ours can be read"),
        }
    } else if bytes.starts_with(b"PK") {
        let Ok(mut zip) = zip::ZipArchive::new(std::io::Cursor::new(bytes)) else {
            assert!(!is_ours, "a ZIP of ours can be read");
            return found;
        };
        for at in 0..zip.len() {
            let mut text = Vec::new();
            if zip
                .by_index(at)
                .is_ok_and(|mut part| part.read_to_end(&mut text).is_ok())
            {
                found.push(String::from_utf8_lossy(&text).into_owned());
            }
        }
    }
    found
}

/// Whether a mark can be read in a file or in its name, as bytes, with two bytes a letter, or packed.
pub fn is_in_file(path: &Path, mark: &str) -> bool {
    let bytes = std::fs::read(path).unwrap_or_default();
    let wide: String = mark.chars().flat_map(|letter| [letter, '\0']).collect();
    let raw = String::from_utf8_lossy(&bytes);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.contains(mark)
        || raw.contains(mark)
        || raw.contains(wide.trim_end_matches('\0'))
        || unpacked(&bytes, is_own(path))
            .iter()
            .any(|text| holds(text, mark))
}

/// Whether a file lies in a folder of these tests.
fn is_own(path: &Path) -> bool {
    path.components()
        .any(|part| part.as_os_str().to_string_lossy().starts_with(OWN))
}

/// How the names of the folders of these tests begin.
const OWN: &str = "sonae-companies-";

/// A folder for a test.
pub fn own_folder() -> tempfile::TempDir {
    tempfile::Builder::new()
        .prefix(OWN)
        .tempdir()
        .expect("a temporary folder")
}

/// What is in the temporary folder of the system.
pub struct Passing(BTreeSet<PathBuf>);

impl Passing {
    /// What is there now.
    pub fn now() -> Self {
        Passing(entries())
    }

    /// What came since, without the folders of these tests.
    pub fn since(&self) -> Vec<PathBuf> {
        let is_own = |path: &Path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(OWN)
        };
        let new = entries()
            .into_iter()
            .filter(|path| !self.0.contains(path) && !is_own(path));
        new.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
            .collect()
    }
}

fn entries() -> BTreeSet<PathBuf> {
    let entries = std::fs::read_dir(std::env::temp_dir())
        .into_iter()
        .flatten()
        .flatten();
    entries.map(|entry| entry.path()).collect()
}

static LINES: OnceLock<Mutex<String>> = OnceLock::new();

/// Collects what this program logs, of whatever thread.
struct Log;

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        use std::fmt::Write as _;
        let _ = write!(self.0, "{}={value:?} ", field.name());
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        if let Some(Ok(mut lines)) = LINES.get().map(Mutex::lock) {
            event.record(&mut Line(&mut lines));
            lines.push('\n');
        }
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// Begins to collect what is logged.
pub fn begin_log() {
    LINES.get_or_init(|| Mutex::new(String::new()));
    // Another test may have begun already.
    let _ = tracing::subscriber::set_global_default(Log);
    tracing::info!("the log is read");
}

/// What was logged so far.
pub fn log() -> String {
    let lines = LINES.get().expect("the log was begun").lock().unwrap();
    assert!(lines.contains("the log is read"), "nothing is collected: {lines}");
    lines.clone()
}
