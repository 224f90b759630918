//! What all documents of a company stand on, worked out once for as many of them as are wanted.

use std::cell::{OnceCell, RefCell};

use jiff::civil::Date;
use sonae_content::{Content, DocumentDefinition};
use sonae_domain::{Answers, CompanyFile, Fact, Lang, PaperSubject, Person, Strictness, SubjectKind};

use super::{Binder, Bound, Life, Missing, digest};
use crate::block::Document;

/// What all documents of a company stand on.
pub struct Ground<'a> {
    pub(super) content: &'a Content,
    pub(super) file: &'a CompanyFile,
    /// What follows from register, risks and controls, for rules that ask.
    pub(super) facts: Answers,
}

impl<'a> Ground<'a> {
    /// What the documents of this company stand on.
    pub fn of(content: &'a Content, file: &'a CompanyFile) -> Self {
        Ground {
            content,
            file,
            facts: sonae_guide::facts(content, file),
        }
    }

    /// Binds a document to the company's answers.
    pub fn bind(&self, definition: &DocumentDefinition, lang: Lang, date: Date) -> Bound {
        let (bare, facts, missing) = self.bare(definition, lang, date);
        let digest = digest(&bare);
        let says = |other: Lang| match other == lang {
            true => digest.clone(),
            false => super::digest(&self.bare(definition, other, date).0),
        };
        let Some(life) = Life::of(self.file, &definition.id, &says) else {
            return Bound {
                document: bare,
                missing,
                digest,
                facts,
                bare: None,
            };
        };
        let binder = Binder {
            life: Some(life),
            ..self.binder(definition, lang, date, false)
        };
        let document = Document {
            draft: bare.draft.clone(),
            ..binder.document()
        };
        Bound {
            document,
            missing,
            digest,
            facts,
            bare: Some(bare),
        }
    }

    /// Binds a paper about one thing of a kind: one test, one session. `None` when there is no such thing.
    pub fn bind_about(
        &self,
        paper: &DocumentDefinition,
        about: &str,
        lang: Lang,
        date: Date,
    ) -> Option<Bound> {
        let kind = paper.about?;
        self.subjects(kind).contains(&about).then_some(())?;
        self.fits(paper, about).then_some(())?;
        let own = Binder {
            about: Some(about),
            ..self.binder(paper, lang, date, false)
        };
        let mut document = own.document();
        let facts = own.facts();
        let missing = own.all_missing();
        document.draft = (!missing.is_empty()).then(|| self.content.words.text(lang, "doc-draft"));
        Some(Bound {
            digest: digest(&document),
            document,
            missing,
            facts,
            bare: None,
        })
    }

    /// The things of a kind that papers can be about, by their ids.
    pub fn subjects(&self, kind: SubjectKind) -> Vec<&'a str> {
        let file = self.file;
        match kind {
            SubjectKind::Module => {
                let modules = &self.content.courses.modules;
                modules.iter().map(|module| module.id.as_str()).collect()
            }
            SubjectKind::Test => file.tests.iter().map(|test| test.id.as_str()).collect(),
            SubjectKind::Session => file.sessions.iter().map(|session| session.id.as_str()).collect(),
            SubjectKind::Drill => file.drills.iter().map(|drill| drill.id.as_str()).collect(),
            SubjectKind::Person => file.people.iter().map(|person| person.id.as_str()).collect(),
            SubjectKind::Flow => file.flows.iter().map(|flow| flow.id.as_str()).collect(),
        }
    }

    /// Whether a paper can be made about this one of its kind: some are only for drills of one kind.
    pub fn fits(&self, paper: &DocumentDefinition, about: &str) -> bool {
        let drill = || self.file.drills.iter().find(|drill| drill.id.as_str() == about);
        paper
            .drill
            .is_none_or(|kind| drill().is_some_and(|drill| drill.kind == kind))
    }

    /// What a thing is called that papers can be about; empty when there is none or it has no name.
    pub fn name_of(&self, subject: &PaperSubject, lang: Lang) -> String {
        name_of(self.content, self.file, subject, lang)
    }

    /// What a document says without what became of it, what it rests on and what is missing in it.
    fn bare(
        &self,
        definition: &DocumentDefinition,
        lang: Lang,
        date: Date,
    ) -> (Document, Vec<Fact>, Vec<Missing>) {
        let binder = self.binder(definition, lang, date, false);
        let mut document = binder.document();
        let facts = binder.facts();
        let missing = binder.all_missing();
        document.draft = (!missing.is_empty()).then(|| self.content.words.text(lang, "doc-draft"));
        (document, facts, missing)
    }

    /// The questions whose answers are missing, as [`Ground::bind`] finds them, without making what cannot miss anything: a
    /// register of thousands of rows is not set only to say that a paper is ready.
    pub fn missing(&self, definition: &DocumentDefinition, lang: Lang, date: Date) -> Vec<Missing> {
        let binder = self.binder(definition, lang, date, true);
        binder.document();
        binder.all_missing()
    }

    pub(super) fn binder<'b>(
        &'b self,
        definition: &'b DocumentDefinition,
        lang: Lang,
        date: Date,
        only_missing: bool,
    ) -> Binder<'b> {
        Binder {
            content: self.content,
            definition,
            file: self.file,
            facts: &self.facts,
            strictness: strictness(self.file, &definition.id),
            lang,
            date,
            about: None,
            only_missing,
            life: None,
            plan: OnceCell::new(),
            missing: RefCell::default(),
        }
    }
}

/// How strict a document is written: as was said of it, of all documents, or as fits how deep the company goes.
pub fn strictness(file: &CompanyFile, document: &str) -> Strictness {
    let own = file.document(document).strictness;
    let general = || file.answers.text("document-settings", "strictness");
    own.or_else(|| general().and_then(Strictness::of))
        .unwrap_or_else(|| file.path().into())
}

/// What a thing is called that papers can be about; empty when there is none or it has no name.
pub(super) fn name_of(content: &Content, file: &CompanyFile, subject: &PaperSubject, lang: Lang) -> String {
    let id = subject.id.as_str();
    let named = match subject.kind {
        SubjectKind::Module => {
            let known = content.courses.module(id);
            return known.map_or_else(String::new, |_| content.words.text(lang, &format!("module-{id}")));
        }
        SubjectKind::Test => {
            let test = file.tests.iter().find(|test| test.id.as_str() == id);
            return test.map_or_else(String::new, |test| format!("{} {}", test.title, test.set));
        }
        SubjectKind::Session => {
            let session = file.sessions.iter().find(|session| session.id.as_str() == id);
            session.map(|session| session.title.as_str())
        }
        SubjectKind::Drill => {
            let drill = file.drills.iter().find(|drill| drill.id.as_str() == id);
            drill.map(|drill| drill.title.as_str())
        }
        SubjectKind::Person => file.person(id).map(Person::called),
        SubjectKind::Flow => {
            let flow = file.flows.iter().find(|flow| flow.id.as_str() == id);
            flow.map(|flow| flow.name.as_str())
        }
    };
    named.unwrap_or_default().to_owned()
}
