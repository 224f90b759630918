use std::path::Path;

use serde::{Deserialize, Serialize};
use sonae_documents::template::Ground;
use sonae_domain::{Lang, PaperSubject};
use ts_rs::TS;

use super::document::preview;
use super::{DocumentForm, DocumentPreview, SavedFile};
use crate::call::Call;
use crate::error::WireError;
use crate::{file, issuing};

/// A paper about one thing: one test, one session, one lesson.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PaperArgs {
    /// The paper.
    pub paper: String,
    /// The thing that it is about.
    pub about: String,
    /// Language of the paper.
    pub lang: Lang,
}

/// A paper to write.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExportPaper {
    /// The paper.
    pub paper: String,
    /// The thing that it is about.
    pub about: String,
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

/// What papers there are about a thing.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PapersArgs {
    /// The thing.
    pub about: PaperSubject,
    /// Language of the papers.
    pub lang: Lang,
}

/// A paper that can be made about a thing.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PaperInfo {
    /// The paper.
    pub id: String,
    /// What its file is called, without the ending.
    pub file: String,
    /// The forms in which it leaves.
    pub forms: Vec<DocumentForm>,
}

/// The papers about a thing, by their numbers.
pub fn papers(call: &Call<'_>, args: PapersArgs) -> Result<Vec<PaperInfo>, WireError> {
    let content = call.content();
    let company = call.file()?;
    let ground = Ground::of(content, &company);
    let mut papers: Vec<_> = content
        .papers
        .iter()
        .filter(|paper| paper.about == Some(args.about.kind) && ground.fits(paper, &args.about.id))
        .collect();
    papers.sort_by(|a, b| a.number.cmp(&b.number));
    let name = ground.name_of(&args.about, args.lang);
    Ok(papers
        .into_iter()
        .map(|paper| PaperInfo {
            id: paper.id.clone(),
            file: issuing::paper_name(content, paper, args.lang, &name),
            forms: DocumentForm::of(paper),
        })
        .collect())
}

/// Lays a paper out and draws its pages.
pub fn preview_paper(call: &Call<'_>, args: PaperArgs) -> Result<DocumentPreview, WireError> {
    let company = call.file()?;
    let about = Some(args.about.as_str());
    let mut bound = file::bind(&company, &args.paper, about, args.lang, call.api.today())?;
    bound.document.marks = call.marks(&company, args.lang)?;
    Ok(preview(&bound))
}

/// Writes a paper.
pub fn export_paper(call: &Call<'_>, args: ExportPaper) -> Result<SavedFile, WireError> {
    let job = call.api.jobs.begin(&args.job);
    let company = call.file()?;
    let about = Some(args.about.as_str());
    let mut bound = file::bind(&company, &args.paper, about, args.lang, call.api.today())?;
    bound.document.marks = call.marks(&company, args.lang)?;
    let mut progress = |done: usize, of: usize| {
        (call.progress)(serde_json::json!({ "done": done, "of": of }));
        !job.is_cancelled()
    };
    file::write(&bound, args.form, Path::new(&args.path), &mut progress)?;
    Ok(SavedFile { path: args.path })
}
