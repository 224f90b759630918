//! The arrows between the crates, as `ARCHITECTURE.md` draws them. An arrow that turns back, or a new one, fails
//! here first and is then a decision, not an accident.

use std::collections::BTreeSet;
use std::path::Path;

/// Each crate with the crates of ours that it may know.
const ARROWS: [(&str, &[&str]); 11] = [
    ("domain", &[]),
    ("content", &["domain"]),
    ("store", &["domain"]),
    ("diagrams", &["domain"]),
    ("tables", &["domain"]),
    ("package", &["domain"]),
    ("guide", &["content", "domain"]),
    ("documents", &["content", "diagrams", "domain", "guide"]),
    (
        "api",
        &[
            "content",
            "diagrams",
            "documents",
            "domain",
            "guide",
            "package",
            "store",
            "tables",
        ],
    ),
    ("cli", &["api"]),
    ("xtask", &[]),
];

/// Each outside library with the only crates that may know it.
const KEPT_IN: [(&str, &[&str]); 19] = [
    ("argon2", &["store"]),
    ("rusqlite", &["store"]),
    ("rusqlite_migration", &["store"]),
    ("printpdf", &["documents"]),
    ("lopdf", &["documents"]),
    ("tiny-skia", &["documents"]),
    ("png", &["documents"]),
    ("zip", &["documents", "package", "tables"]),
    ("age", &["package"]),
    ("zune-jpeg", &["documents"]),
    ("fluent-bundle", &["content"]),
    ("icalendar", &["api"]),
    ("calamine", &["tables"]),
    ("encoding_rs", &["tables"]),
    ("rust_xlsxwriter", &["documents", "tables"]),
    // The shell alone speaks to the desktop.
    ("arboard", &[]),
    ("keyring", &[]),
    ("keyring-core", &[]),
    ("tauri", &[]),
];

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The names under `[dependencies]` of a crate.
fn dependencies(folder: &str) -> BTreeSet<String> {
    let path = root().join("src-tauri").join(folder).join("Cargo.toml");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let manifest: toml::Table = text
        .parse()
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let table = manifest
        .get("dependencies")
        .and_then(toml::Value::as_table)
        .cloned()
        .unwrap_or_default();
    table.into_iter().map(|(name, _)| name).collect()
}

#[test]
fn no_arrow_between_crates_turns_back() {
    for (folder, allowed) in ARROWS {
        for name in dependencies(folder) {
            if let Some(ours) = name.strip_prefix("sonae-") {
                assert!(
                    allowed.contains(&ours),
                    "{folder} must not know {ours}: see ARCHITECTURE.md"
                );
            }
        }
    }
}

#[test]
fn every_crate_is_in_the_picture() {
    let folders = std::fs::read_dir(root().join("src-tauri")).expect("src-tauri is there");
    for folder in folders {
        let name = folder
            .expect("src-tauri can be listed")
            .file_name()
            .to_string_lossy()
            .into_owned();
        let known = name == "shell" || ARROWS.iter().any(|(folder, _)| *folder == name);
        assert!(known, "src-tauri/{name} has no place in the architecture");
    }
}

#[test]
fn a_library_stays_behind_its_door() {
    for (library, rooms) in KEPT_IN {
        for (folder, _) in ARROWS {
            let knows = dependencies(folder).contains(library);
            assert!(
                !knows || rooms.contains(&folder),
                "{folder} must not know {library}: see ARCHITECTURE.md"
            );
        }
    }
}

/// All files below `folder` whose name ends in one of `endings`.
fn files(folder: &Path, endings: &[&str]) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                if path
                    .file_name()
                    .is_some_and(|name| name != "node_modules" && name != "dist")
                {
                    folders.push(path);
                }
            } else if endings
                .iter()
                .any(|ending| path.to_string_lossy().ends_with(ending))
            {
                found.push(path);
            }
        }
    }
    found
}

#[test]
fn only_one_file_of_the_window_speaks_to_tauri() {
    let speakers: Vec<_> = files(&root().join("ui/src"), &[".ts", ".svelte"])
        .into_iter()
        .filter(|path| std::fs::read_to_string(path).is_ok_and(|text| text.contains("@tauri-apps/")))
        .filter(|path| !path.ends_with("ipc.ts"))
        .collect();
    assert!(
        speakers.is_empty(),
        "only ui/src/ipc.ts may import @tauri-apps: {speakers:?}"
    );
}

#[test]
fn only_the_pdf_writer_knows_the_pdf_library() {
    let knowing: Vec<_> = files(&root().join("src-tauri/documents/src"), &[".rs"])
        .into_iter()
        .filter(|path| std::fs::read_to_string(path).is_ok_and(|text| text.contains("printpdf::")))
        .filter(|path| {
            !path.ends_with("pdf.rs") && !path.parent().is_some_and(|folder| folder.ends_with("pdf"))
        })
        .collect();
    assert!(
        knowing.is_empty(),
        "only documents/src/pdf may know printpdf: {knowing:?}"
    );
}

#[test]
fn only_the_excel_writer_knows_the_excel_library() {
    let knowing: Vec<_> = files(&root().join("src-tauri/documents/src"), &[".rs"])
        .into_iter()
        .filter(|path| std::fs::read_to_string(path).is_ok_and(|text| text.contains("rust_xlsxwriter::")))
        .filter(|path| {
            !path.ends_with("xlsx.rs") && !path.parent().is_some_and(|folder| folder.ends_with("xlsx"))
        })
        .collect();
    assert!(
        knowing.is_empty(),
        "only documents/src/xlsx may know rust_xlsxwriter: {knowing:?}"
    );
}

/// The words in quotes right after each `mark` in a text.
fn quoted<'a>(text: &'a str, mark: &'a str) -> impl Iterator<Item = String> + 'a {
    text.split(mark)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|word| word.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
        .map(str::to_owned)
}

#[test]
fn every_error_has_its_words_in_both_languages() {
    let mut codes = std::collections::BTreeSet::from(["unexpected".to_owned()]);
    for path in files(&root().join("src-tauri"), &[".rs"]) {
        let text = std::fs::read_to_string(&path).expect("a source can be read");
        codes.extend(quoted(&text, "WireError::new(\""));
        if path.ends_with("store/src/error.rs") {
            codes.extend(quoted(&text, "=> \""));
        }
    }
    assert!(codes.len() > 20, "only {codes:?}");
    for lang in ["ja", "en"] {
        let words = root().join(format!("assets/locales/{lang}/ui/errors.ftl"));
        let words = std::fs::read_to_string(words).expect("the words can be read");
        for code in &codes {
            let message = words.split(&format!("\nerror-{code} = ")).nth(1);
            let message = message.unwrap_or_else(|| panic!("no words for error-{code} in {lang}"));
            let message = message.split("\nerror-").next().unwrap_or_default();
            assert!(
                message.contains(".kept = ") && message.contains(".next = "),
                "error-{code} in {lang} says what happened, what was kept and what to do next"
            );
        }
    }
}
