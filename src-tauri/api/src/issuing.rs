//! Making a version of a document: what it says, what it rests on, and its PDF.

use jiff::civil::Date;
use sonae_content::{Content, DocumentDefinition};
use sonae_documents::logo::CompanyMark;
use sonae_documents::template::{self, Ground};
use sonae_documents::{lay_out, pdf};
use sonae_domain::{CompanyFile, DocumentCare, Issue, IssueId, Lang, Stage};
use sonae_store::{Edit, StoreError};

use crate::commands::id_or_new;
use crate::error::WireError;
use crate::standing::Standing;

/// What is issued.
pub(crate) struct Order<'a> {
    pub document: &'a str,
    pub lang: Lang,
    /// What was changed and why.
    pub note: &'a str,
    /// From when it holds; from the day of issue when nothing is said.
    pub enacted: Option<Date>,
    /// The company's logo. What it issues is its own paper: nobody else's letterhead is on it.
    pub logo: Option<CompanyMark>,
    /// The last link of the record of changes; empty while there is none.
    pub trail: String,
}

/// A version that was made and is not stored yet.
pub(crate) struct Made {
    issue: Issue,
    pdf: Vec<u8>,
    care: DocumentCare,
}

/// Makes the next version of a document, or the same version in the other language.
///
/// # Errors
/// `document-incomplete` while answers are missing, `approval-missing` when it has to be approved and is not,
/// `nothing-new` when it says what the last version says; `cancelled`.
pub(crate) fn make(
    content: &Content,
    file: &CompanyFile,
    order: &Order<'_>,
    today: Date,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Made, WireError> {
    let definition = content
        .document(order.document)
        .ok_or_else(|| WireError::new("not-found").with("id", order.document))?;
    let ground = Ground::of(content, file);
    let standing = Standing {
        ground: &ground,
        definition,
        file,
        today,
    };
    let bound = standing.bind(order.lang);
    if !bound.missing.is_empty() {
        return Err(WireError::new("document-incomplete").with("count", bound.missing.len()));
    }
    let same = standing
        .in_force()
        .filter(|last| standing.bind(last.lang).digest == last.digest);
    if let Some(last) = same
        && last.lang == order.lang
    {
        return Err(WireError::new("nothing-new").with("version", last.version));
    }
    let approval = match same {
        // What was approved in one language is the same in the other.
        Some(last) => last.approval.clone(),
        None => standing.approval(),
    };
    if approval.is_none() && standing.needs_approval() {
        return Err(WireError::new("approval-missing"));
    }
    let issue = Issue {
        version: same.map_or_else(|| file.next_version(order.document), |last| last.version),
        approval,
        enacted: Some(
            order
                .enacted
                .or_else(|| same.and_then(|last| last.enacted))
                .unwrap_or(today),
        ),
        note: order.note.trim().to_owned(),
        passages: bound.passages(),
        facts: bound.facts,
        trail: order.trail.clone(),
        ..Issue::export(
            IssueId(id_or_new("")),
            order.document,
            (order.lang, today),
            bound.digest,
        )
    };
    // It is printed as it will stand in the company's file: with its own number, approval and line of the revisions.
    let mut with = file.clone();
    with.issues.push(issue.clone());
    let mut printed = template::bind(content, definition, &with, order.lang, today).document;
    printed.marks.logo.clone_from(&order.logo);
    let pdf = pdf::write(&printed, &lay_out(&printed), progress)?;
    let mut care = standing.care();
    care.stage = Stage::Draft;
    care.approval = None;
    care.comments.retain(|comment| !comment.settled);
    Ok(Made { issue, pdf, care })
}

impl Made {
    pub(crate) fn id(&self) -> &IssueId {
        &self.issue.id
    }

    pub(crate) fn version(&self) -> u32 {
        self.issue.version
    }

    /// Keeps it; the next version begins as a draft.
    pub(crate) fn keep(mut self, edit: &mut Edit<'_>) -> Result<(), StoreError> {
        self.issue.pdf = Some(edit.keep_pdf(&self.pdf)?);
        edit.add_issue(&self.issue)?;
        edit.put_document_care(&self.care)
    }
}

/// What a file of a document is called, without its ending: number, title and, of a version, which one. Legal on Windows.
pub(crate) fn file_name(
    content: &Content,
    definition: &DocumentDefinition,
    lang: Lang,
    version: Option<u32>,
) -> String {
    let title = content.words.text(lang, &definition.id);
    let mut name = format!("{} {title}", definition.number);
    if let Some(version) = version {
        let version = version.to_string();
        let said = content.words.get(lang, "doc-version", &[("version", &version)]);
        name = format!("{name} {}", said.unwrap_or(version));
    }
    legal(&name)
}

/// What a file of a paper about one thing is called, without its ending: number, title and what it is about.
pub(crate) fn paper_name(content: &Content, paper: &DocumentDefinition, lang: Lang, about: &str) -> String {
    let title = content.words.text(lang, &paper.id);
    legal(&format!("{} {title} {about}", paper.number))
}

/// The longest name of a file without its ending, in characters: what stands before it in a path needs room as well.
const LONGEST_NAME: usize = 100;

/// A name without what Windows forbids in names of files.
pub(crate) fn legal(name: &str) -> String {
    let allowed: String = name
        .chars()
        .map(|c| match c {
            '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' => ' ',
            c if c.is_control() => ' ',
            c => c,
        })
        .collect();
    let words: Vec<&str> = allowed.split_whitespace().collect();
    let short: String = words.join(" ").chars().take(LONGEST_NAME).collect();
    let name = short.trim_end_matches(['.', ' ']);
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let device = match stem.strip_suffix(|c: char| c.is_ascii_digit()) {
        Some(stem) => ["com", "lpt"].contains(&stem),
        None => ["con", "prn", "aux", "nul", ""].contains(&stem.as_str()),
    };
    match device {
        true => format!("_{name}"),
        false => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_legal_on_windows() {
        for (name, wanted) in [
            (
                "SP-54 アクセス制御・認証規程 第2版",
                "SP-54 アクセス制御・認証規程 第2版",
            ),
            ("a/b: c?", "a b c"),
            ("end...", "end"),
            ("con", "_con"),
            ("COM1.txt", "_COM1.txt"),
            ("", "_"),
        ] {
            assert_eq!(legal(name), wanted);
        }
        assert_eq!(legal(&"長".repeat(300)).chars().count(), LONGEST_NAME);
    }
}
