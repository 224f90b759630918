//! What can be done with a company's file without a window: the command line and the commands share it.

use std::io::Write;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use sonae_content::{Content, Courses};
use sonae_documents::logo::Marks;
use sonae_documents::template::{self, Bound, Ground};
use sonae_documents::{docx, lay_out, pdf, xlsx};
use sonae_domain::{Answer, COMPANY_FORMAT, COMPANY_FORMAT_VERSION, CompanyFile, Issue, Lang};
use sonae_store::{CompanyStore, Stamp};

use crate::error::WireError;
use crate::exporting::Batch;
use crate::issuing::{self, Order};
use crate::marks::company_mark;
use crate::{BatchForm, DocumentForm, unfinished};

/// The embedded assets.
pub(crate) fn content() -> Result<&'static Content, WireError> {
    Content::shared().map_err(|error| WireError::new("assets-damaged").with("reason", error))
}

/// Creates a company's file with its name in it.
///
/// # Errors
/// `exists-already` when there is a file, `bad-name` when the name is blank; otherwise what the disk says.
pub fn create(path: &Path, name: &str, stamp: &Stamp) -> Result<CompanyStore, WireError> {
    let name = name.trim();
    if name.is_empty() {
        return Err(WireError::new("bad-name"));
    }
    let mut store = CompanyStore::create(path, stamp)?;
    store.edit(stamp, "company-created", |edit| {
        edit.set_answer("company", None, "name", Some(Answer::Text(name.to_owned())))
    })?;
    Ok(store)
}

/// Has the file at hand with its passphrase or its recovery code, for as long as this process runs. A file that has none, or
/// is not there yet, needs none.
///
/// # Errors
/// `wrong-passphrase` when it is not the one.
pub fn unlock(path: &Path, typed: &str) -> Result<(), WireError> {
    // Also one that is damaged so that it does not say any more what opens it.
    match path.exists() {
        true => Ok(sonae_store::unlock(path, typed)?),
        false => Ok(()),
    }
}

/// A sample company in a language.
///
/// # Errors
/// `not-found` when there is no such sample.
pub fn sample(id: &str, lang: Lang) -> Result<&'static CompanyFile, WireError> {
    let sample = content()?
        .sample(id)
        .and_then(|sample| sample.companies.get(&lang));
    sample.ok_or_else(|| WireError::new("not-found").with("id", id))
}

/// Creates a company's file from a sample; `name` replaces the sample's own when it is given.
///
/// # Errors
/// As [`create`] and [`sample`].
pub fn create_from_sample(
    path: &Path,
    name: Option<&str>,
    id: &str,
    lang: Lang,
    stamp: &Stamp,
) -> Result<(), WireError> {
    let mut company = sample(id, lang)?.clone();
    if let Some(name) = name {
        let sheet = company.answers.0.entry("company".to_owned()).or_default();
        sheet
            .fields
            .insert("name".to_owned(), Answer::Text(name.to_owned()));
    }
    CompanyStore::create(path, stamp)?.import(stamp, &company)?;
    Ok(())
}

/// The longest company that is read as JSON, in bytes: many times what one with thousands of records has.
pub const LONGEST_COMPANY: u64 = 100_000_000;

/// Reads a company from JSON and puts it in the place of what the file held. The file is created when it is
/// missing. Nothing is written unless all of it can be read and fits the worksheets.
///
/// # Errors
/// `bad-import` with what does not fit; otherwise what the disk says.
pub fn import(path: &Path, json: &str, stamp: &Stamp) -> Result<(), WireError> {
    if json.len() as u64 > LONGEST_COMPANY {
        let reason = format!("more than {} MB", LONGEST_COMPANY / 1_000_000);
        return Err(WireError::new("bad-import").with("reason", reason));
    }
    let company: CompanyFile =
        serde_json::from_str(json).map_err(|error| WireError::new("bad-import").with("reason", error))?;
    if company.format != COMPANY_FORMAT {
        return Err(WireError::new("bad-import").with("reason", format!("“format” is not {COMPANY_FORMAT}")));
    }
    if company.version > COMPANY_FORMAT_VERSION {
        return Err(WireError::new("newer-version").with("path", path.display()));
    }
    if let Some(misfit) = content()?.misfits(&company).first() {
        return Err(WireError::new("bad-import").with("reason", misfit));
    }
    let mut store = match path.exists() {
        true => CompanyStore::open(path, stamp)?,
        false => CompanyStore::create(path, stamp)?,
    };
    Ok(store.import(stamp, &company)?)
}

/// Everything in a company's file. The file may be open elsewhere.
///
/// # Errors
/// When it cannot be read.
pub fn show(path: &Path) -> Result<CompanyFile, WireError> {
    Ok(CompanyStore::open_read_only(path)?.load()?)
}

/// The JSON Schema of what [`show`] gives and [`import`] takes.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(CompanyFile).to_value()
}

/// What is wrong with a company's file: damage, references to nothing, answers that fit no question. One line
/// each, naming ids only. An empty list means that all is well.
///
/// # Errors
/// When the file cannot be opened at all.
pub fn check(path: &Path) -> Result<Vec<String>, WireError> {
    let store = CompanyStore::open_read_only(path)?;
    let mut problems = store.check()?.problems;
    problems.extend(content()?.misfits(&store.load()?));
    Ok(problems)
}

/// Writes a document of the company's file, or a paper about one thing in it, whole or not at all. Returns how many answers are missing.
///
/// # Errors
/// `not-found` for an unknown document, `no-such-form` when it does not leave in this form, `no-folder` when there is no
/// folder to write into; otherwise what the disk says.
pub fn export(
    path: &Path,
    (document, about): (&str, Option<&str>),
    form: DocumentForm,
    (lang, date): (Lang, Date),
    out: &Path,
) -> Result<usize, WireError> {
    let store = CompanyStore::open_read_only(path)?;
    let company = store.load()?;
    let mut bound = bind(&company, document, about, lang, date)?;
    bound.document.marks.logo = company_mark(content()?, &store, &company, lang);
    require_whole(&bound, document)?;
    write(&bound, form, out, &mut |_, _| true)?;
    Ok(bound.missing.len())
}

/// The form that the ending of a file's name says.
pub fn form_of(out: &Path) -> Option<DocumentForm> {
    let ending = out.extension()?.to_str()?.to_lowercase();
    DocumentForm::ALL.into_iter().find(|form| form.ending() == ending)
}

/// Writes every document that is ready: a PDF each into a new folder within `out`, or one PDF at `out`. Gives the folder or
/// the PDF, and how many documents it holds.
///
/// # Errors
/// `nothing-ready`, `no-folder`; otherwise what the disk says.
pub fn export_all(
    path: &Path,
    form: BatchForm,
    (lang, date): (Lang, Date),
    out: &Path,
) -> Result<(PathBuf, usize), WireError> {
    let store = CompanyStore::open_read_only(path)?;
    let company = store.load()?;
    let batch = Batch {
        content: content()?,
        file: &company,
        lang,
        today: date,
        marks: Marks {
            logo: company_mark(content()?, &store, &company, lang),
            letterhead: None,
        },
    };
    let ready = batch.ready(&[]);
    let on = &mut |_, _| true;
    let written = match form {
        BatchForm::Folder => {
            let kept = |issue: &Issue| match &issue.pdf {
                Some(pdf) => Ok(store.bytes(&pdf.sha256)?),
                None => Err(WireError::new("not-found").with("id", &issue.id)),
            };
            batch.folder(&ready, out, &kept, on)?
        }
        BatchForm::Binder => {
            batch.binder(&ready, out, on)?;
            out.to_owned()
        }
    };
    Ok((written, ready.len()))
}

/// Issues the next version of a document and keeps its PDF in the company's file. Gives its number.
///
/// # Errors
/// `document-incomplete`, `approval-missing`, `nothing-new`; otherwise what the disk says.
pub fn issue(
    path: &Path,
    document: &str,
    (lang, date): (Lang, Date),
    note: &str,
    stamp: &Stamp,
) -> Result<u32, WireError> {
    let mut store = CompanyStore::open(path, stamp)?;
    let company = store.load()?;
    let order = Order {
        document,
        lang,
        note,
        enacted: None,
        logo: company_mark(content()?, &store, &company, lang),
        trail: store.chain_head()?.unwrap_or_default().link,
    };
    let made = issuing::make(content()?, &company, &order, date, &mut |_, _| true)?;
    let version = made.version();
    store.edit(stamp, "document-issued", |edit| made.keep(edit))?;
    Ok(version)
}

/// Binds a document to a company's answers, or a paper to the thing that it is about.
///
/// # Errors
/// `not-found` for an unknown document, paper or thing.
pub(crate) fn bind(
    company: &CompanyFile,
    document: &str,
    about: Option<&str>,
    lang: Lang,
    date: Date,
) -> Result<Bound, WireError> {
    let content = content()?;
    let not_found = |id: &str| WireError::new("not-found").with("id", id);
    let Some(about) = about else {
        let definition = content.document(document).ok_or_else(|| not_found(document))?;
        return Ok(template::bind(content, definition, company, lang, date));
    };
    let paper = content.paper(document).ok_or_else(|| not_found(document))?;
    Ground::of(content, company)
        .bind_about(paper, about, lang, date)
        .ok_or_else(|| not_found(about))
}

/// Refuses to issue a paper that is issued only whole and still lacks something.
///
/// # Errors
/// `not-whole` while something is missing.
pub(crate) fn require_whole(bound: &Bound, document: &str) -> Result<(), WireError> {
    let whole = content()?
        .document(document)
        .is_some_and(|definition| definition.whole);
    match whole && !bound.missing.is_empty() {
        true => Err(WireError::new("not-whole")),
        false => Ok(()),
    }
}

/// Writes a document in a form, whole or not at all.
pub(crate) fn write(
    bound: &Bound,
    form: DocumentForm,
    out: &Path,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<(), WireError> {
    let document = &bound.document;
    let content = content()?;
    let offered = content
        .document(&document.id)
        .or_else(|| content.paper(&document.id))
        .is_some_and(|definition| DocumentForm::of(definition).contains(&form));
    if !offered {
        return Err(WireError::new("no-such-form")
            .with("id", &document.id)
            .with("kind", form.ending()));
    }
    let bytes = match form {
        DocumentForm::Pdf => pdf::write(document, &lay_out(document), progress)?,
        // These are made in one go: whoever wants to stop is asked before and after.
        DocumentForm::Docx => in_one_go(progress, || Ok(docx::write(document)?))?,
        DocumentForm::Xlsx => in_one_go(progress, || Ok(xlsx::write(document)?))?,
    };
    write_whole(out, &bytes)
}

fn in_one_go(
    progress: &mut dyn FnMut(usize, usize) -> bool,
    make: impl FnOnce() -> Result<Vec<u8>, WireError>,
) -> Result<Vec<u8>, WireError> {
    let cancelled = || WireError::new("cancelled");
    if !progress(0, 1) {
        return Err(cancelled());
    }
    let bytes = make()?;
    progress(1, 1).then_some(bytes).ok_or_else(cancelled)
}

/// Writes a file through a temporary one in the same folder, so that nobody ever sees half of it.
pub(crate) fn write_whole(out: &Path, bytes: &[u8]) -> Result<(), WireError> {
    let folder = match out.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if !folder.is_dir() {
        return Err(WireError::new("no-folder").with("path", folder.display()));
    }
    // A paper never takes the place of a company.
    if out
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("sonae"))
        && out.exists()
    {
        return Err(WireError::new("exists-already").with("path", out.display()));
    }
    unfinished::remove_left_in(folder);
    let io = |error: &std::io::Error| WireError::io(out, error);
    let mut file = tempfile::Builder::new()
        .prefix(unfinished::PREFIX)
        // As any file of the user's: a temporary one would be closed to everybody else, also in a shared folder.
        .make_in(folder, |path| std::fs::File::create_new(path))
        .map_err(|error| io(&error))?;
    file.write_all(bytes).map_err(|error| io(&error))?;
    file.as_file().sync_all().map_err(|error| io(&error))?;
    file.persist(out).map_err(|error| io(&error.error))?;
    Ok(())
}

/// A thing that the assets offer: its id and its words.
pub struct Listed {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub words: String,
}

/// The kinds that [`list`] knows.
pub const LIST_KINDS: [&str; 21] = [
    "documents",
    "papers",
    "modules",
    "questions",
    "skills",
    "training-roles",
    "mails",
    "drills",
    "worksheets",
    "functions",
    "actions",
    "outcomes",
    "ideas",
    "withdrawn",
    "controls",
    "requirements",
    "threats",
    "weaknesses",
    "self-check",
    "terms",
    "samples",
];

/// What is taught, of a kind: ids, and the keys of their words.
fn courses<'a>(courses: &'a Courses, kind: &str) -> Vec<(&'a str, String)> {
    let (prefix, ids): (&str, Vec<&str>) = match kind {
        "modules" => (
            "module",
            courses.modules.iter().map(|module| module.id.as_str()).collect(),
        ),
        "questions" => (
            "question",
            courses.questions().map(|question| question.id.as_str()).collect(),
        ),
        "skills" => ("skill", courses.skills().map(|skill| skill.id.as_str()).collect()),
        "training-roles" => (
            "training-role",
            courses.roles.iter().map(|role| role.id.as_str()).collect(),
        ),
        "mails" => (
            "mail",
            courses.mails.iter().map(|mail| mail.id.as_str()).collect(),
        ),
        _ => (
            "drill",
            courses.drills.iter().map(|drill| drill.id.as_str()).collect(),
        ),
    };
    ids.into_iter().map(|id| (id, format!("{prefix}-{id}"))).collect()
}

/// What the assets offer of a kind.
///
/// # Errors
/// `unknown-kind` with the kinds there are.
pub fn list(kind: &str, lang: Lang) -> Result<Vec<Listed>, WireError> {
    let content = content()?;
    let listed = |id: &str, key: &str| Listed {
        id: id.to_owned(),
        words: content.words.text(lang, key),
    };
    let own = |id: &String| listed(id, id);
    Ok(match kind {
        "documents" => content
            .documents
            .iter()
            .map(|document| own(&document.id))
            .collect(),
        "papers" => content.papers.iter().map(|paper| own(&paper.id)).collect(),
        "modules" | "questions" | "skills" | "training-roles" | "mails" | "drills" => {
            courses(&content.courses, kind)
                .into_iter()
                .map(|(id, key)| listed(id, &key))
                .collect()
        }
        "worksheets" => content
            .worksheets
            .iter()
            .map(|worksheet| own(&worksheet.id))
            .collect(),
        "functions" => content
            .functions
            .iter()
            .map(|function| own(&function.id))
            .collect(),
        "actions" => content.actions().map(|action| own(&action.id)).collect(),
        "outcomes" => content
            .outcomes()
            .map(|id| listed(id, &Content::outcome_key(id)))
            .collect(),
        "ideas" => content
            .ideas
            .iter()
            .map(|idea| listed(&idea.id, &format!("idea-{}", idea.id)))
            .collect(),
        // Identifiers have no words: what takes the place of them is where they went.
        "withdrawn" => content
            .references
            .withdrawn
            .iter()
            .map(|old| Listed {
                id: old.id.clone(),
                words: old.to.join(", "),
            })
            .collect(),
        "self-check" => content
            .self_check
            .questions
            .iter()
            .map(|question| {
                let key = format!("{}-{}", content.self_check.worksheet, question.id);
                listed(&question.id, &format!("{key}.label"))
            })
            .collect(),
        "controls" => content
            .controls()
            .map(|id| listed(id, &Content::control_key(id)))
            .collect(),
        "requirements" => {
            let of_controls = content.requirements.of_controls.iter().map(|requirement| {
                listed(
                    &requirement.control,
                    &format!("{}.require", Content::control_key(&requirement.control)),
                )
            });
            let standing = content
                .requirements
                .standing
                .iter()
                .map(|standing| listed(&standing.id, &format!("standing-{}", standing.id)));
            of_controls.chain(standing).collect()
        }
        "threats" => content
            .threats
            .threats
            .iter()
            .map(|threat| listed(&threat.id, &format!("threat-{}", threat.id)))
            .collect(),
        "weaknesses" => content
            .threats
            .weaknesses
            .iter()
            .map(|weakness| listed(&weakness.id, &format!("weakness-{}", weakness.id)))
            .collect(),
        "terms" => content
            .terms
            .ids
            .iter()
            .map(|id| listed(id, &format!("term-{id}")))
            .collect(),
        "samples" => content
            .samples
            .iter()
            .map(|s| listed(&s.id, &format!("sample-{}", s.id)))
            .collect(),
        _ => {
            let kinds = LIST_KINDS.join(", ");
            return Err(WireError::new("unknown-kind")
                .with("kind", kind)
                .with("kinds", kinds));
        }
    })
}

/// The present moment, by nobody in particular: what a terminal writes into the record of changes.
pub fn stamp_now() -> Stamp {
    Stamp {
        at: jiff::Timestamp::now(),
        who: String::new(),
    }
}

/// What somebody should know before a file is opened: `bare-file` when its company has a passphrase and it has none.
pub fn warning(path: &Path) -> Option<WireError> {
    sonae_store::is_bare(path).then(|| WireError::new("bare-file").with("path", path.display()))
}

/// What an error is about, the most telling first.
const ABOUT: [&str; 6] = ["path", "id", "kind", "first", "command", "reason"];

/// An error in words, as one line: what happened, what to do next, and in brackets what it is about.
pub fn words_for(error: &WireError, lang: Lang) -> String {
    let Ok(content) = content() else {
        return error.to_string();
    };
    let args: Vec<(&str, &str)> = error
        .args
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let word = |part: &str| {
        content
            .words
            .get(lang, &format!("error-{}{part}", error.code), &args)
    };
    match word("") {
        None => error.to_string(),
        Some(happened) => {
            let next = word(".next").unwrap_or_default();
            let space = if lang == Lang::En && !next.is_empty() {
                " "
            } else {
                ""
            };
            let said = format!("{happened}{space}{next}");
            let about: Vec<&str> = ABOUT
                .iter()
                .filter_map(|name| error.args.get(*name))
                .map(String::as_str)
                .filter(|value| !said.contains(value))
                .collect();
            let about = match (about.is_empty(), lang) {
                (true, _) => String::new(),
                (false, Lang::Ja) => format!("（{}）", about.join("、")),
                (false, Lang::En) => format!(" ({})", about.join(", ")),
            };
            format!("{said}{about}").replace('\n', " ")
        }
    }
}
