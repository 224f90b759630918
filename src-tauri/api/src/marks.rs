//! What stands at the head of papers beside their words: the company's logo, from its file, and the letterhead of whoever
//! prints them, from this machine. Neither is a part of what a document says, and no digest knows them.

use std::sync::Arc;

use sonae_content::Content;
use sonae_documents::logo::{CompanyMark, Letterhead, Logo, Marks};
use sonae_domain::{Company, CompanyFile, Lang};
use sonae_store::CompanyStore;

use crate::call::Call;
use crate::commands::{letterhead_logo, letterhead_words};
use crate::error::WireError;

/// The question that the company's logo answers.
pub(crate) const LOGO: (&str, &str) = ("document-settings", "logo");

/// The company's logo; none where it chose none, or where the picture is not in its file any more.
pub(crate) fn kept_logo(store: &CompanyStore, file: &CompanyFile) -> Option<Logo> {
    let sha256 = file.answers.text(LOGO.0, LOGO.1)?;
    Logo::kept(&store.bytes(sha256).ok()?)
}

/// The company's logo with what it is to a reader who cannot see it.
pub(crate) fn company_mark(
    content: &Content,
    store: &CompanyStore,
    file: &CompanyFile,
    lang: Lang,
) -> Option<CompanyMark> {
    let logo = Arc::new(kept_logo(store, file)?);
    let company = Company::of(&file.answers).name;
    let alt = content.words.get(lang, "doc-logo", &[("company", company)]);
    Some(CompanyMark {
        logo,
        alt: alt.unwrap_or_else(|| company.to_owned()),
    })
}

impl Call<'_> {
    /// The marks of papers that are printed now.
    pub(crate) fn marks(&self, file: &CompanyFile, lang: Lang) -> Result<Marks, WireError> {
        Ok(Marks {
            logo: self.own_mark(file, lang)?,
            letterhead: self.letterhead(lang)?,
        })
    }

    /// The company's own mark: all that stands on what it issues.
    pub(crate) fn own_mark(&self, file: &CompanyFile, lang: Lang) -> Result<Option<CompanyMark>, WireError> {
        self.company(|store| Ok(company_mark(self.content(), store, file, lang)))
    }

    fn letterhead(&self, lang: Lang) -> Result<Option<Letterhead>, WireError> {
        let words = letterhead_words(self)?;
        if !words.on || words.name.is_empty() {
            return Ok(None);
        }
        let said = |name: &str| {
            let said = self
                .content()
                .words
                .get(lang, "doc-letterhead", &[("name", name)]);
            said.unwrap_or_else(|| name.to_owned())
        };
        let (between, apart) = match lang {
            Lang::Ja => ("　", "　"),
            Lang::En => (", ", "  "),
        };
        let names: Vec<String> = [words.name.clone(), words.person]
            .into_iter()
            .filter(|name| !name.is_empty())
            .collect();
        let mut foot = said(&names.join(between));
        if !words.contact.is_empty() {
            foot = format!("{foot}{apart}{}", words.contact);
        }
        Ok(Some(Letterhead {
            foot,
            foot_short: said(&words.name),
            names,
            logo: letterhead_logo(self)?.map(Arc::new),
        }))
    }
}
