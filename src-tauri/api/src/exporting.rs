//! Every document that is ready, into one folder or into one PDF.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use sonae_content::{Content, DocumentDefinition};
use sonae_documents::block::Document;
use sonae_documents::bundle::{Bundled, Front, bundle};
use sonae_documents::logo::Marks;
use sonae_documents::template::Ground;
use sonae_documents::{lay_out, pdf};
use sonae_domain::{Company, CompanyFile, Issue, Lang};

use crate::error::WireError;
use crate::standing::Standing;
use crate::{file, issuing};

/// A document that goes into the folder or the PDF.
pub(crate) struct Ready<'a> {
    pub definition: &'a DocumentDefinition,
    /// The version that still says the same, in the language asked for.
    pub issue: Option<&'a Issue>,
}

/// What is exported together.
pub(crate) struct Batch<'a> {
    pub content: &'a Content,
    pub file: &'a CompanyFile,
    pub lang: Lang,
    pub today: Date,
    /// What stands at the head of papers that are printed now.
    pub marks: Marks,
}

impl<'a> Batch<'a> {
    /// The documents of which nothing is missing, those asked for or all, by group and number.
    pub(crate) fn ready(&self, asked: &[String]) -> Vec<Ready<'a>> {
        let ground = Ground::of(self.content, self.file);
        let mut documents: Vec<&DocumentDefinition> = self.content.documents.iter().collect();
        documents.sort_by(|a, b| (a.group, &a.number).cmp(&(b.group, &b.number)));
        documents
            .into_iter()
            .filter(|definition| asked.is_empty() || asked.contains(&definition.id))
            .filter_map(|definition| {
                let standing = Standing {
                    ground: &ground,
                    definition,
                    file: self.file,
                    today: self.today,
                };
                let bound = standing.bind(self.lang);
                let issue = standing
                    .versions()
                    .into_iter()
                    .rev()
                    .find(|issue| issue.holds() && issue.lang == self.lang)
                    .filter(|issue| issue.digest == bound.digest);
                bound.missing.is_empty().then_some(Ready { definition, issue })
            })
            .collect()
    }

    /// Writes a PDF each into a folder of its own within `folder`; gives that folder. What was issued and still says the
    /// same is the kept PDF, which `kept` reads.
    ///
    /// # Errors
    /// `no-folder`, `nothing-ready`, `cancelled`; otherwise what the disk says. What was written stays.
    pub(crate) fn folder(
        &self,
        ready: &[Ready<'_>],
        folder: &Path,
        kept: &dyn Fn(&Issue) -> Result<Vec<u8>, WireError>,
        progress: &mut dyn FnMut(usize, usize) -> bool,
    ) -> Result<PathBuf, WireError> {
        if ready.is_empty() {
            return Err(WireError::new("nothing-ready"));
        }
        if !folder.is_dir() {
            return Err(WireError::new("no-folder").with("path", folder.display()));
        }
        let out = folder.join(self.name());
        std::fs::create_dir_all(&out).map_err(|error| WireError::io(&out, &error))?;
        for (index, one) in ready.iter().enumerate() {
            if !progress(index, ready.len()) {
                return Err(WireError::new("cancelled"));
            }
            let name = issuing::file_name(
                self.content,
                one.definition,
                self.lang,
                one.issue.map(|issue| issue.version),
            );
            let bytes = match one.issue.filter(|issue| issue.pdf.is_some()) {
                Some(issue) => kept(issue)?,
                None => self.pdf(one)?,
            };
            file::write_whole(&out.join(format!("{name}.pdf")), &bytes)?;
        }
        match progress(ready.len(), ready.len()) {
            true => Ok(out),
            false => Err(WireError::new("cancelled")),
        }
    }

    /// Writes one PDF with cover and contents. `progress` counts documents laid out, then pages written.
    ///
    /// # Errors
    /// `nothing-ready`, `cancelled`, `no-folder`; otherwise what the disk says.
    pub(crate) fn binder(
        &self,
        ready: &[Ready<'_>],
        out: &Path,
        progress: &mut dyn FnMut(usize, usize) -> bool,
    ) -> Result<(), WireError> {
        if ready.is_empty() {
            return Err(WireError::new("nothing-ready"));
        }
        let documents = ready
            .iter()
            .map(|one| {
                Ok(Bundled {
                    document: self.document(one)?,
                    number: one.definition.number.clone(),
                    group: self.content.words.text(self.lang, one.definition.group.words()),
                    state: one.issue.map(|issue| self.version(issue)).unwrap_or_default(),
                })
            })
            .collect::<Result<Vec<_>, WireError>>()?;
        let front = Front {
            company: Company::of(&self.file.answers).name,
            lang: self.lang,
            date: self.today,
            accent: documents.first().and_then(|bundled| bundled.document.accent),
            marks: &self.marks,
        };
        let cancelled = || WireError::new("cancelled");
        let (document, layout) = bundle(self.content, &front, documents, progress).ok_or_else(cancelled)?;
        let bytes = pdf::write(&document, &layout, progress)?;
        file::write_whole(out, &bytes)
    }

    /// The PDF of a document as it is printed now.
    ///
    /// # Errors
    /// `not-made`.
    pub(crate) fn pdf(&self, one: &Ready<'_>) -> Result<Vec<u8>, WireError> {
        let document = self.document(one)?;
        Ok(pdf::write(&document, &lay_out(&document), &mut |_, _| true)?)
    }

    /// A document as it is printed now.
    fn document(&self, one: &Ready<'_>) -> Result<Document, WireError> {
        let bound = file::bind(self.file, &one.definition.id, None, self.lang, self.today)?;
        Ok(Document {
            marks: self.marks.clone(),
            ..bound.document
        })
    }

    fn version(&self, issue: &Issue) -> String {
        let version = issue.version.to_string();
        let said = self
            .content
            .words
            .get(self.lang, "doc-version", &[("version", &version)]);
        said.unwrap_or(version)
    }

    /// What folder and PDF are called: company, documents, day.
    pub(crate) fn name(&self) -> String {
        let company = Company::of(&self.file.answers).name;
        let title = self.content.words.text(self.lang, "doc-bundle");
        issuing::legal(&format!("{company} {title} {}", self.today))
    }
}
