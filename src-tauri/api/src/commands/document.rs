use std::path::Path;

use serde::{Deserialize, Serialize};
use sonae_content::DocumentDefinition;
use sonae_content::DocumentGroup;
use sonae_documents::template::{Bound, Ground, Missing};
use sonae_documents::{lay_out, svg, text};
use sonae_domain::{Comment, CompanyFile, Issue, IssueId, Lang, PersonId, Strictness};
use ts_rs::TS;

use super::{ChangeKind, JobArgs, LangArgs, SavedFile, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;
use crate::standing::Standing;
use crate::{file, issuing};

/// A document to look at.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PreviewDocument {
    /// The document.
    pub document: String,
    /// Language of the paper.
    pub lang: Lang,
}

/// A form in which a document leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentForm {
    /// PDF, to print and to hand out.
    #[default]
    Pdf,
    /// Word, to go on with.
    Docx,
    /// Excel, a sheet a table.
    Xlsx,
}

impl DocumentForm {
    /// All forms.
    pub const ALL: [DocumentForm; 3] = [DocumentForm::Pdf, DocumentForm::Docx, DocumentForm::Xlsx];

    /// The ending of a file's name.
    pub const fn ending(self) -> &'static str {
        match self {
            DocumentForm::Pdf => "pdf",
            DocumentForm::Docx => "docx",
            DocumentForm::Xlsx => "xlsx",
        }
    }

    /// The forms in which a document leaves.
    pub(crate) fn of(definition: &DocumentDefinition) -> Vec<DocumentForm> {
        let offered = |form: &DocumentForm| definition.sheets || *form != DocumentForm::Xlsx;
        DocumentForm::ALL.into_iter().filter(offered).collect()
    }
}

/// A document to write.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExportDocument {
    /// The document.
    pub document: String,
    /// Language of the paper.
    pub lang: Lang,
    /// In which form; PDF when nothing is said.
    #[serde(default)]
    pub form: DocumentForm,
    /// Where; a file that is there is replaced, whole or not at all.
    pub path: String,
    /// A name for this work, by which it can be cancelled.
    pub job: String,
}

/// How ready a document is.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DocumentStatus {
    /// The document.
    pub id: String,
    /// Among which documents it stands.
    pub group: DocumentGroup,
    /// Its number as printed: `SP-01`.
    pub number: String,
    /// Whether it has clauses that the company can change.
    pub clauses: bool,
    /// How ready it is.
    pub readiness: Readiness,
    /// What is still missing, in the order of the page.
    pub missing: Vec<MissingField>,
    /// When the version that holds was issued or, of a document without versions, when it was last exported complete:
    /// `YYYY-MM-DD`.
    pub issued: Option<String>,
    /// How far it is in its life.
    pub stage: LifeStage,
    /// The number of the version that holds; null when there is none.
    pub version: Option<u32>,
    /// The version that holds, by name.
    pub issue: Option<String>,
    /// The number that the next version gets.
    pub next_version: u32,
    /// Whether its last version was withdrawn.
    pub withdrawn: bool,
    /// Whether it has to be approved before it is issued.
    pub needs_approval: bool,
    /// Who approved what it says now.
    pub approved_by: Option<String>,
    /// Who sees to it.
    pub owner: Option<PersonId>,
    /// When it is looked at again: `YYYY-MM-DD`.
    pub next_review: Option<String>,
    /// Who gets it.
    pub distribution: String,
    /// How strict it is written, where it is not as the company's rules in general.
    pub strictness: Option<Strictness>,
    /// What was said about its next version, the oldest first.
    pub comments: Vec<Comment>,
    /// What has changed since it left; null while it says the same.
    pub out_of_date: Option<OutOfDate>,
    /// What its file is called, without the ending.
    pub file: String,
    /// In which forms it leaves.
    pub forms: Vec<DocumentForm>,
    /// Whether it leaves only once nothing is missing.
    pub whole: bool,
}

/// How far a document is in its life. Words: `documents-stage-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LifeStage {
    /// It, or its next version, is being written.
    Draft,
    /// Others look at it.
    Review,
    /// Somebody has approved what it says.
    Approved,
    /// The version that holds says what it says.
    Issued,
}

/// What has changed since a document left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OutOfDate {
    /// The answers behind it that became others; empty where it was not kept what they were.
    pub facts: Vec<FactChange>,
    /// The clauses that say something else.
    pub passages: Vec<ChangedPassage>,
}

/// An answer that became another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FactChange {
    /// Where it is asked: `worksheet.field`; `facts.<what>` for what follows from register, risks and controls.
    pub path: String,
    /// In words, as it was printed; empty for none.
    pub before: String,
    /// In words, as it is; empty for none.
    pub after: String,
}

/// A clause that says something else, is new or gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangedPassage {
    /// Names it within its document.
    pub key: String,
    /// Its heading; empty for what stands before the first.
    pub heading: String,
    /// What became of it.
    pub kind: ChangeKind,
}

/// How ready a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Readiness {
    /// これから: nothing it needs has been answered.
    Open,
    /// あと少し: something is missing.
    Missing,
    /// 作り直すと新しくなる: what was exported no longer says what the answers say.
    Stale,
    /// 印刷できる: nothing is missing.
    Ready,
}

/// Something that a document still needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MissingField {
    /// The worksheet where it is asked.
    pub worksheet: String,
    /// The question.
    pub field: String,
}

/// A document as it would be printed today.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DocumentPreview {
    /// One SVG a page.
    pub pages: Vec<String>,
    /// What each page says, line by line.
    pub texts: Vec<String>,
    /// What is still missing.
    pub missing: Vec<MissingField>,
    /// Characters that no font has, each with the line where it stands.
    pub uncovered: Vec<UncoveredCharacter>,
    /// Its clauses and headings, in the order of the pages: what a comment can be about.
    pub passages: Vec<PassageHeading>,
}

/// The heading of a clause, or of what stands under a heading.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PassageHeading {
    /// Names it within its document.
    pub key: String,
    /// As printed.
    pub heading: String,
}

/// A character that no font has.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct UncoveredCharacter {
    /// The character.
    pub character: String,
    /// The text around it.
    pub place: String,
}

/// All documents with their readiness.
pub fn documents(call: &Call<'_>, args: LangArgs) -> Result<Vec<DocumentStatus>, WireError> {
    let file = call.file()?;
    Ok(statuses(call, &file, args))
}

pub(crate) fn statuses(call: &Call<'_>, file: &CompanyFile, args: LangArgs) -> Vec<DocumentStatus> {
    let content = call.content();
    let today = call.api.today();
    let ground = Ground::of(content, file);
    content
        .documents
        .iter()
        .map(|definition| {
            let standing = Standing {
                ground: &ground,
                definition,
                file,
                today,
            };
            let issue = standing.left_last();
            let out_of_date = issue.and_then(|issue| standing.out_of_date(issue));
            let in_force = standing.in_force();
            let care = standing.care();
            let missing = missing(&ground.missing(definition, args.lang, today));
            let is_open = |path: &String| {
                let (worksheet, field) = path.split_once('.').unwrap_or((path, ""));
                file.answers.get(worksheet, field).is_none() && file.answers.rows(worksheet, field).is_empty()
            };
            // The company's name is given before anything else: it says nothing about this document.
            let mut own = definition
                .needs
                .iter()
                .filter(|path| *path != "company.name")
                .peekable();
            let untouched = own.peek().is_some() && own.all(is_open);
            let readiness = match (missing.is_empty(), untouched) {
                (false, true) => Readiness::Open,
                (false, false) => Readiness::Missing,
                (true, _) if out_of_date.is_some() => Readiness::Stale,
                (true, _) => Readiness::Ready,
            };
            let current = in_force.filter(|_| out_of_date.is_none());
            DocumentStatus {
                id: definition.id.clone(),
                group: definition.group,
                number: definition.number.clone(),
                readiness,
                missing,
                issued: issue.map(|issue| issue.date.to_string()),
                clauses: definition.clauses().next().is_some(),
                stage: standing.stage(out_of_date.is_none()),
                version: in_force.map(|issue| issue.version),
                issue: in_force.map(|issue| issue.id.to_string()),
                next_version: file.next_version(&definition.id),
                withdrawn: in_force.is_none() && file.versions(&definition.id).next().is_some(),
                needs_approval: standing.needs_approval(),
                approved_by: standing.approval().map(|approval| approval.name),
                owner: care.owner,
                next_review: care.next_review.map(|date| date.to_string()),
                distribution: care.distribution,
                strictness: care.strictness,
                comments: care.comments,
                out_of_date,
                file: issuing::file_name(
                    content,
                    definition,
                    args.lang,
                    current
                        .filter(|issue| issue.lang == args.lang)
                        .map(|issue| issue.version),
                ),
                forms: DocumentForm::of(definition),
                whole: definition.whole,
            }
        })
        .collect()
}

/// Lays a document out and draws its pages.
pub fn preview_document(call: &Call<'_>, args: PreviewDocument) -> Result<DocumentPreview, WireError> {
    let file = call.file()?;
    let mut bound = file::bind(&file, &args.document, None, args.lang, call.api.today())?;
    bound.document.marks = call.marks(&file, args.lang)?;
    Ok(preview(&bound))
}

/// A document as it would be printed today.
pub(super) fn preview(bound: &Bound) -> DocumentPreview {
    let layout = lay_out(&bound.document);
    DocumentPreview {
        pages: svg::pages(&layout),
        texts: text::spoken(&layout),
        missing: missing(&bound.missing),
        passages: bound
            .passages()
            .into_iter()
            .filter(|passage| !passage.heading.is_empty())
            .map(|passage| PassageHeading {
                key: passage.key,
                heading: passage.heading,
            })
            .collect(),
        uncovered: layout
            .uncovered
            .iter()
            .map(|uncovered| UncoveredCharacter {
                character: uncovered.character.to_string(),
                place: uncovered.place.clone(),
            })
            .collect(),
    }
}

/// Writes a document and notes in the company's file that it was issued.
pub fn export_document(call: &Call<'_>, args: ExportDocument) -> Result<SavedFile, WireError> {
    let job = call.api.jobs.begin(&args.job);
    let today = call.api.today();
    // Only loading holds the company: what is typed while pages are made is stored as always.
    let company = call.file()?;
    let mut bound = file::bind(&company, &args.document, None, args.lang, today)?;
    bound.document.marks = call.marks(&company, args.lang)?;
    file::require_whole(&bound, &args.document)?;
    let mut progress = |done: usize, of: usize| {
        (call.progress)(serde_json::json!({ "done": done, "of": of }));
        !job.is_cancelled()
    };
    file::write(&bound, args.form, Path::new(&args.path), &mut progress)?;
    let issue = Issue {
        draft: !bound.missing.is_empty(),
        ..Issue::export(
            IssueId(id_or_new("")),
            &args.document,
            (args.lang, today),
            bound.digest,
        )
    };
    if !call.company(|company| Ok(company.is_read_only()))? {
        call.edit("issued", |edit| edit.add_issue(&issue))?;
    }
    Ok(SavedFile { path: args.path })
}

/// Asks a long piece of work to stop.
pub fn cancel_job(call: &Call<'_>, args: JobArgs) -> Result<Stored, WireError> {
    call.api.jobs.cancel(&args.job);
    Ok(call.stored())
}

fn missing(all: &[Missing]) -> Vec<MissingField> {
    let mut fields: Vec<MissingField> = Vec::new();
    for missing in all {
        let (worksheet, field) = missing.path.split_once('.').unwrap_or((&missing.path, ""));
        let missing = MissingField {
            worksheet: worksheet.to_owned(),
            field: field.to_owned(),
        };
        if !fields.contains(&missing) {
            fields.push(missing);
        }
    }
    fields
}
