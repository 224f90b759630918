//! Chosen papers and answers for somebody outside, who may have no Sonae.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;
use sonae_content::Content;
use sonae_documents::logo::Marks;
use sonae_documents::template::Ground;
use sonae_domain::{Answer, CompanyFile, Issue, Lang, RedactionChanges, Redactor};
use sonae_package::{PackKind, Part, Source};
use sonae_store::CompanyStore;

use super::making::{known_names, label};
use super::{OnWay, PackageLock, lock_of, with_ending};
use crate::error::WireError;
use crate::exporting::Batch;
use crate::marks::company_mark;
use crate::{file, issuing};

/// What is chosen.
pub struct Selection<'a> {
    /// The company.
    pub file: &'a CompanyFile,
    /// Documents by their ids, of which nothing is missing.
    pub documents: &'a [String],
    /// Worksheets whose answers go along.
    pub worksheets: &'a [String],
    /// Whether people's names become numbers.
    pub redact: bool,
    /// Language of the papers.
    pub lang: Lang,
    /// The day printed on them.
    pub today: Date,
    /// What stands at the head of papers.
    pub marks: Marks,
}

/// Packs what is chosen: papers as PDF, answers as JSON, and a note that says what is there. Without a lock it is a plain
/// ZIP. Gives where it is.
///
/// # Errors
/// `package-empty`, `package-not-ready` when something is missing of a chosen document, `package-weak`, `cancelled`; otherwise
/// what the disk says.
pub fn pack_selection(
    chosen: &Selection<'_>,
    kept: &dyn Fn(&Issue) -> Result<Vec<u8>, WireError>,
    lock: &PackageLock,
    out: &Path,
    now: Timestamp,
    on_way: OnWay<'_>,
) -> Result<PathBuf, WireError> {
    if chosen.documents.is_empty() && chosen.worksheets.is_empty() {
        return Err(WireError::new("package-empty"));
    }
    let content = file::content()?;
    // Before the work of laying papers out.
    let lock = lock_of(lock, &known_names(chosen.file))?;
    let redacted;
    let company = match chosen.redact {
        false => chosen.file,
        true => {
            redacted = redactor(content, chosen.file, chosen.lang)
                .company(chosen.file, &mut RedactionChanges::new())
                .map_err(not_made)?;
            &redacted
        }
    };
    let mut parts = papers(chosen, company, kept, on_way)?;
    let mut names: Vec<String> = parts.iter().map(|part| part.name.clone()).collect();
    if !chosen.worksheets.is_empty() {
        let answers = answers(content, chosen, company).map_err(not_made)?;
        names.push("answers.json".to_owned());
        parts.push(bytes("answers.json", answers));
    }
    let note = note(chosen, &names)?;
    parts.insert(0, bytes("README.txt", note.into_bytes()));
    let label = label(PackKind::Selection, now);
    match lock {
        Some(lock) => {
            let out = with_ending(out, "sonae-pack");
            sonae_package::pack(&out, &label, &lock, &parts, on_way)?;
            Ok(out)
        }
        None => {
            let out = with_ending(out, "zip");
            sonae_package::pack_open(&out, &label, &parts, on_way)?;
            Ok(out)
        }
    }
}

/// As [`pack_selection`], of a company's file that may be open elsewhere: documents, worksheets, whether names become
/// numbers; with today's date on the papers.
///
/// # Errors
/// As [`pack_selection`].
pub fn pack_chosen(
    path: &Path,
    (documents, worksheets, redact): (&[String], &[String], bool),
    lang: Lang,
    lock: &PackageLock,
    out: &Path,
) -> Result<PathBuf, WireError> {
    let store = CompanyStore::open_read_only(path)?;
    let company = store.load()?;
    let now = jiff::Zoned::now();
    let chosen = Selection {
        file: &company,
        documents,
        worksheets,
        redact,
        lang,
        today: now.date(),
        marks: Marks {
            logo: company_mark(file::content()?, &store, &company, lang),
            letterhead: None,
        },
    };
    let kept = |issue: &Issue| match &issue.pdf {
        Some(pdf) => Ok(store.bytes(&pdf.sha256)?),
        None => Err(WireError::new("not-found").with("id", &issue.id)),
    };
    pack_selection(&chosen, &kept, lock, out, now.timestamp(), &mut |_, _| true)
}

fn bytes(name: &str, bytes: Vec<u8>) -> Part {
    Part {
        name: name.to_owned(),
        source: Source::Bytes(bytes),
    }
}

/// The chosen documents as PDF. What was issued and still says the same is the kept one, unless names are taken out.
fn papers(
    chosen: &Selection<'_>,
    company: &CompanyFile,
    kept: &dyn Fn(&Issue) -> Result<Vec<u8>, WireError>,
    on_way: OnWay<'_>,
) -> Result<Vec<Part>, WireError> {
    let content = file::content()?;
    if chosen.documents.is_empty() {
        return Ok(Vec::new());
    }
    let batch = Batch {
        content,
        file: company,
        lang: chosen.lang,
        today: chosen.today,
        marks: chosen.marks.clone(),
    };
    let ready = batch.ready(chosen.documents);
    let missing = chosen
        .documents
        .iter()
        .find(|id| !ready.iter().any(|one| one.definition.id == **id));
    if let Some(id) = missing {
        return Err(WireError::new("package-not-ready").with("id", id));
    }
    let mut parts = Vec::with_capacity(ready.len() + 2);
    for (index, one) in ready.iter().enumerate() {
        if !on_way(index as u64, ready.len() as u64) {
            return Err(WireError::new("cancelled"));
        }
        let issue = one.issue.filter(|issue| issue.pdf.is_some() && !chosen.redact);
        let version = one.issue.map(|issue| issue.version);
        let name = issuing::file_name(content, one.definition, chosen.lang, version);
        let pdf = match issue {
            Some(issue) => kept(issue)?,
            None => batch.pdf(one)?,
        };
        parts.push(bytes(&format!("documents/{name}.pdf"), pdf));
    }
    Ok(parts)
}

pub(super) fn not_made(error: serde_json::Error) -> WireError {
    WireError::new("not-made").with("reason", error)
}

/// Who puts numbers in the place of the names of a company's people.
pub(super) fn redactor(content: &Content, file: &CompanyFile, lang: Lang) -> Redactor {
    Redactor::of(file, &|number| {
        let number = number.to_string();
        let words = content.words.get(lang, "package-person", &[("number", &number)]);
        words.unwrap_or(number)
    })
}

/// The answers as Sonae keeps them, which it also reads, and beside them under `words` what was asked and said.
fn answers(
    content: &Content,
    chosen: &Selection<'_>,
    company: &CompanyFile,
) -> Result<Vec<u8>, serde_json::Error> {
    let mut answers = serde_json::to_value(excerpt(company, chosen.worksheets))?;
    let said = Ground::of(content, company).said(chosen.worksheets, chosen.lang, chosen.today);
    answers["words"] = json!({ "language": chosen.lang.tag(), "worksheets": said });
    serde_json::to_vec_pretty(&answers)
}

/// The company with nothing in it but the answers of some worksheets and the people they name.
pub(super) fn excerpt(company: &CompanyFile, worksheets: &[String]) -> CompanyFile {
    let mut answers = company.answers.clone();
    answers.0.retain(|worksheet, _| worksheets.contains(worksheet));
    let mut named: BTreeSet<&str> = BTreeSet::new();
    for sheet in answers.0.values() {
        let rows = sheet.rows.values().flatten().flat_map(|row| row.fields.values());
        for answer in sheet.fields.values().chain(rows) {
            match answer {
                Answer::Text(text) | Answer::Unknown { ask: Some(text), .. } => {
                    named.insert(text);
                }
                Answer::Choices(choices) => named.extend(choices.iter().map(String::as_str)),
                _ => {}
            }
        }
    }
    let people = company
        .people
        .iter()
        .filter(|person| named.contains(person.id.as_str()))
        .cloned()
        .collect();
    CompanyFile {
        people,
        answers,
        ..CompanyFile::default()
    }
}

/// What stands in the note: what this is, and the files with their names.
fn note(chosen: &Selection<'_>, names: &[String]) -> Result<String, WireError> {
    let words = &file::content()?.words;
    let day = chosen.today.to_string();
    let head = words.get(chosen.lang, "package-note", &[("day", &day)]);
    let mut lines = vec![head.unwrap_or_default(), String::new()];
    lines.extend(names.iter().cloned());
    if chosen.redact {
        lines.push(String::new());
        lines.push(words.text(chosen.lang, "package-note-redacted"));
    }
    // Editors of Windows show one line where there is no carriage return, and other letters where there is no mark.
    Ok(format!("\u{feff}{}\r\n", lines.join("\r\n")))
}
