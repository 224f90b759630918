//! What can still be done with a file that is too new to be opened: it is read out into files for other programs.

mod text;

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};
use sonae_domain::Lang;
use sonae_store::NewerContents;

use self::text::NewerText;
use crate::error::WireError;
use crate::{file, issuing};

/// Reads out a company's file that a newer version made, into a new folder within `folder`: a text for people, everything as
/// JSON, and the files that are kept in it. Gives the new folder. The file is only read.
///
/// # Errors
/// `not-ours`, `passphrase-needed`, `damaged`; `newer-version` when its lock is not known here; `no-folder`,
/// `exists-already`; otherwise what the disk says.
pub fn read_out(path: &Path, folder: &Path, lang: Lang) -> Result<PathBuf, WireError> {
    let contents = sonae_store::read_newer(path)?;
    if !folder.is_dir() {
        return Err(WireError::new("no-folder").with("path", folder.display()));
    }
    let content = file::content()?;
    let word = |id: &str, name: &str| content.words.get(lang, id, &[("name", name)]).unwrap_or_default();
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let out = folder.join(issuing::legal(&word("newer-folder", &name)));
    std::fs::create_dir(&out).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => WireError::new("exists-already").with("path", out.display()),
        _ => WireError::io(&out, &error),
    })?;
    let text = NewerText::of(content, lang, &contents).write(&word("newer-head", &name), &contents);
    let write = |name: &str, bytes: &[u8]| file::write_whole(&out.join(name), bytes);
    let called = word("newer-text", &name);
    write(&format!("{called}.txt"), text.as_bytes())?;
    write(&format!("{called}.json"), as_json(&contents)?.as_bytes())?;
    for kept in &contents.files {
        write(&kept.name, &kept.bytes)?;
    }
    Ok(out)
}

/// Table by table, each a list of its lines.
fn as_json(contents: &NewerContents) -> Result<String, WireError> {
    let rows = |rows: &[Map<String, Value>]| rows.iter().cloned().map(Value::Object).collect();
    let tables: Map<String, Value> = contents
        .tables
        .iter()
        .map(|table| (table.name.clone(), Value::Array(rows(&table.rows))))
        .collect();
    serde_json::to_string_pretty(&tables).map_err(|error| WireError::new("not-made").with("reason", error))
}
