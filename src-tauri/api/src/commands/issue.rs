use std::path::Path;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_documents::{DifferenceKind, PassageDifference, StretchKind, compare};
use sonae_domain::{Approval, CompanyFile, Fact, Issue, IssueId, Lang, Passage, Withdrawal};
use ts_rs::TS;

use super::{SavedFile, Stored};
use crate::call::Call;
use crate::error::WireError;
use crate::issuing::{self, Order};
use crate::standing::changed_facts;
use crate::{FactChange, file};

/// A version to issue.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct IssueDocument {
    /// The document.
    pub document: String,
    /// Language of the paper.
    pub lang: Lang,
    /// What was changed and why.
    pub note: String,
    /// From when it holds, `YYYY-MM-DD`; null: from today.
    #[ts(type = "string | null")]
    pub enacted: Option<Date>,
    /// A name for this work, by which it can be cancelled.
    pub job: String,
}

/// A version was issued.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct IssuedVersion {
    /// Names it.
    pub id: String,
    /// Which version it is.
    pub version: u32,
    /// Local time of day, `HH:MM`.
    pub at: String,
}

/// Names a document.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DocumentArgs {
    /// The document.
    pub document: String,
}

/// A version of a document, as it is listed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct IssuedDocument {
    /// Names it.
    pub id: String,
    /// Which version it is.
    pub version: u32,
    /// Language of the paper.
    pub lang: Lang,
    /// The date printed on it, `YYYY-MM-DD`.
    pub date: String,
    /// From when it holds.
    pub enacted: Option<String>,
    /// What was changed and why.
    pub note: String,
    /// Who approved it.
    pub approval: Option<Approval>,
    /// When and why it was withdrawn.
    pub withdrawn: Option<Withdrawal>,
    /// Length of its PDF in bytes; null when there is none in this file.
    #[ts(type = "number | null")]
    pub size: Option<u64>,
    /// Whether it is the version that holds.
    pub in_force: bool,
    /// What its file is called, without the ending.
    pub file: String,
    /// How many have read it.
    pub read: usize,
}

/// A kept PDF to write out.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SaveIssuedPdf {
    /// The version.
    pub issue: String,
    /// Where to; a file that is there is replaced, whole or not at all.
    pub path: String,
}

/// Two states of a document to compare.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CompareIssue {
    /// The version that was before.
    pub issue: String,
    /// The version that came after; null: the document as it is now.
    pub with: Option<String>,
}

/// What became different.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct IssueComparison {
    /// The document.
    pub document: String,
    /// Language of both.
    pub lang: Lang,
    /// The number of the version before.
    pub before: u32,
    /// The number of the version after; null: now.
    pub after: Option<u32>,
    /// Passage by passage, those that stayed among them.
    pub passages: Vec<PassageChange>,
    /// The answers that became others.
    pub facts: Vec<FactChange>,
}

/// A passage as it was and as it is.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PassageChange {
    /// Names it within its document.
    pub key: String,
    /// Its heading; empty for what stands before the first.
    pub heading: String,
    /// Its heading before, when that was another one.
    pub heading_before: Option<String>,
    /// What became of it.
    pub kind: ChangeKind,
    /// Its words: read without those that came it says what was, without those that went what is.
    pub parts: Vec<TextChange>,
}

/// What became of a passage or of some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "PassageChangeKind")]
pub enum ChangeKind {
    /// Nothing.
    Same,
    /// It says something else.
    Changed,
    /// It came.
    Added,
    /// It went.
    Gone,
}

/// A stretch of text of one kind.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TextChange {
    /// What became of it.
    pub kind: ChangeKind,
    /// The words; a line break between paragraphs, items and rows.
    pub text: String,
}

/// A version to withdraw.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct WithdrawIssue {
    /// The version.
    pub issue: String,
    /// Why.
    pub reason: String,
}

/// Issues the next version of a document: makes its PDF and keeps it with its hash.
pub fn issue_document(call: &Call<'_>, args: IssueDocument) -> Result<IssuedVersion, WireError> {
    let job = call.api.jobs.begin(&args.job);
    if call.company(|company| Ok(company.is_read_only()))? {
        return Err(WireError::new("read-only"));
    }
    let mut progress = |done: usize, of: usize| {
        (call.progress)(serde_json::json!({ "done": done, "of": of }));
        !job.is_cancelled()
    };
    let company = call.file()?;
    let order = Order {
        document: &args.document,
        lang: args.lang,
        note: &args.note,
        enacted: args.enacted,
        logo: call.own_mark(&company, args.lang)?,
        trail: call
            .company(|company| Ok(company.chain_head()?))?
            .unwrap_or_default()
            .link,
    };
    let made = issuing::make(call.content(), &company, &order, call.api.today(), &mut progress)?;
    let (id, version) = (made.id().to_string(), made.version());
    call.edit("document-issued", |edit| made.keep(edit))?;
    Ok(IssuedVersion {
        id,
        version,
        at: call.clock_time(),
    })
}

/// The versions of a document, the newest first.
pub fn issued_documents(call: &Call<'_>, args: DocumentArgs) -> Result<Vec<IssuedDocument>, WireError> {
    let company = call.file()?;
    let content = call.content();
    let definition = content
        .document(&args.document)
        .ok_or_else(|| WireError::new("not-found").with("id", &args.document))?;
    let last = company.versions(&args.document).map(|issue| issue.version).max();
    let listed = company
        .versions(&args.document)
        .rev()
        .map(|issue| IssuedDocument {
            id: issue.id.to_string(),
            version: issue.version,
            lang: issue.lang,
            date: issue.date.to_string(),
            enacted: issue.enacted.map(|date| date.to_string()),
            note: issue.note.clone(),
            approval: issue.approval.clone(),
            withdrawn: issue.withdrawn.clone(),
            size: issue.pdf.as_ref().map(|pdf| pdf.size),
            in_force: issue.holds() && Some(issue.version) == last,
            file: issuing::file_name(content, definition, issue.lang, Some(issue.version)),
            read: company
                .acknowledgements
                .iter()
                .filter(|read| read.issue == issue.id)
                .count(),
        });
    Ok(listed.collect())
}

/// Writes the PDF of a version out, as it was issued.
pub fn save_issued_pdf(call: &Call<'_>, args: SaveIssuedPdf) -> Result<SavedFile, WireError> {
    let company = call.file()?;
    let bytes = kept_pdf(call, find(&company, &args.issue)?)?;
    file::write_whole(Path::new(&args.path), &bytes)?;
    Ok(SavedFile { path: args.path })
}

/// The PDF of a version as it was issued; its hash is checked.
pub(crate) fn kept_pdf(call: &Call<'_>, issue: &Issue) -> Result<Vec<u8>, WireError> {
    let pdf = issue
        .pdf
        .as_ref()
        .ok_or_else(|| WireError::new("not-found").with("id", &issue.id))?;
    call.company(|store| Ok(store.bytes(&pdf.sha256)?))
}

/// Compares a version with the document as it is now, or with another version.
pub fn compare_issue(call: &Call<'_>, args: CompareIssue) -> Result<IssueComparison, WireError> {
    let company = call.file()?;
    let before = find(&company, &args.issue)?;
    let after = args.with.as_deref().map(|id| find(&company, id)).transpose()?;
    let (passages, facts): (Vec<Passage>, Vec<Fact>) = match after {
        Some(after) => (after.passages.clone(), after.facts.clone()),
        None => {
            let now = file::bind(&company, &before.document, None, before.lang, call.api.today())?;
            (now.passages(), now.facts)
        }
    };
    Ok(IssueComparison {
        document: before.document.clone(),
        lang: before.lang,
        before: before.version,
        after: after.map(|issue| issue.version),
        passages: compare(&before.passages, &passages)
            .into_iter()
            .map(PassageChange::from)
            .collect(),
        facts: changed_facts(&before.facts, &facts),
    })
}

/// Withdraws a version: it holds no longer and stays in the list.
pub fn withdraw_issue(call: &Call<'_>, args: WithdrawIssue) -> Result<Stored, WireError> {
    let withdrawal = Withdrawal {
        on: call.api.today(),
        reason: args.reason.trim().to_owned(),
    };
    call.edit("document-withdrawn", |edit| {
        edit.withdraw_issue(&IssueId(args.issue), withdrawal)
    })?;
    Ok(call.stored())
}

pub(crate) fn find<'a>(company: &'a CompanyFile, id: &str) -> Result<&'a Issue, WireError> {
    company
        .issue(id)
        .filter(|issue| issue.is_version())
        .ok_or_else(|| WireError::new("not-found").with("id", id))
}

impl From<PassageDifference> for PassageChange {
    fn from(difference: PassageDifference) -> Self {
        PassageChange {
            key: difference.key,
            heading: difference.heading,
            heading_before: difference.heading_before,
            kind: difference.kind.into(),
            parts: difference
                .parts
                .into_iter()
                .map(|part| TextChange {
                    kind: match part.kind {
                        StretchKind::Same => ChangeKind::Same,
                        StretchKind::Added => ChangeKind::Added,
                        StretchKind::Gone => ChangeKind::Gone,
                    },
                    text: part.text,
                })
                .collect(),
        }
    }
}

impl From<DifferenceKind> for ChangeKind {
    fn from(kind: DifferenceKind) -> Self {
        match kind {
            DifferenceKind::Same => ChangeKind::Same,
            DifferenceKind::Changed => ChangeKind::Changed,
            DifferenceKind::Added => ChangeKind::Added,
            DifferenceKind::Gone => ChangeKind::Gone,
        }
    }
}
