use std::path::Path;

use serde::{Deserialize, Serialize};
use sonae_domain::{Issue, IssueId, Lang};
use ts_rs::TS;

use super::id_or_new;
use super::issue::kept_pdf;
use crate::call::Call;
use crate::error::WireError;
use crate::exporting::Batch;
use crate::file;

/// In which form all documents leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BatchForm {
    /// A PDF each in a new folder.
    Folder,
    /// One PDF with cover and contents.
    Binder,
}

/// All documents that are ready.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExportAll {
    /// Language of the papers.
    pub lang: Lang,
    /// In which form.
    pub form: BatchForm,
    /// Of a folder: the one in which a new one is made. Of one PDF: its path; a file that is there is replaced, whole or
    /// not at all.
    pub path: String,
    /// Which documents; empty for all.
    pub documents: Vec<String>,
    /// A name for this work, by which it can be cancelled.
    pub job: String,
}

/// All documents were written.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExportedAll {
    /// The folder or the PDF.
    pub path: String,
    /// How many documents.
    pub count: usize,
}

/// Writes every document that is ready, and notes that they left.
pub fn export_all(call: &Call<'_>, args: ExportAll) -> Result<ExportedAll, WireError> {
    let job = call.api.jobs.begin(&args.job);
    let mut progress = |done: usize, of: usize| {
        (call.progress)(serde_json::json!({ "done": done, "of": of }));
        !job.is_cancelled()
    };
    let company = call.file()?;
    let today = call.api.today();
    let batch = Batch {
        content: call.content(),
        file: &company,
        lang: args.lang,
        today,
        marks: call.marks(&company, args.lang)?,
    };
    let ready = batch.ready(&args.documents);
    let path = Path::new(&args.path);
    let written = match args.form {
        BatchForm::Folder => batch.folder(&ready, path, &|issue| kept_pdf(call, issue), &mut progress)?,
        BatchForm::Binder => {
            batch.binder(&ready, path, &mut progress)?;
            path.to_owned()
        }
    };
    let mut noted = Vec::new();
    for one in ready.iter().filter(|one| one.issue.is_none()) {
        let digest = file::bind(&company, &one.definition.id, None, args.lang, today)?.digest;
        noted.push(Issue::export(
            IssueId(id_or_new("")),
            &one.definition.id,
            (args.lang, today),
            digest,
        ));
    }
    if !noted.is_empty() && !call.company(|company| Ok(company.is_read_only()))? {
        call.edit("issued", |edit| {
            noted.iter().try_for_each(|issue| edit.add_issue(issue))
        })?;
    }
    Ok(ExportedAll {
        path: written.display().to_string(),
        count: ready.len(),
    })
}
