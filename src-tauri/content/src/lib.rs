//! Reads and checks `assets/`: typed catalogues, worksheets, documents and words, embedded in the binary.
//!
//! What is wrong with an asset is found by [`Content::problems`], which a test runs: a binary that was released
//! has none.

#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used))]

mod assets;
mod check;
mod control;
mod course;
mod document;
mod facts;
mod guide;
mod idea;
mod information;
mod reference_list;
mod risk_words;
mod sample;
mod self_check;
mod term;
mod threat;
mod words;
mod worksheet;

use std::sync::OnceLock;

pub use control::{ControlAdvice, RequirementDefinition, Requirements, StandingRequirement};
pub use course::{
    Caution, Courses, DrillDefinition, EVERYONE, Inject, MailExample, MailKind, Module, Occasion, Question,
    RoleDefinition, Seat, Skill, SkillArea,
};
pub use document::*;
pub use facts::FACTS;
pub use guide::{Action, Cost, Function, Reason, StepName};
pub use idea::Idea;
pub use reference_list::{Category, ReferenceLists, Relation, Theme, Withdrawn};
pub use sample::Sample;
pub use self_check::{Band, CheckItem, CheckQuestion, DeclareStep, SelfCheck, Star};
pub use term::Terms;
pub use threat::{Threat, ThreatCatalogue, Weakness};
pub use words::{Messages, Words};
pub use worksheet::{Field, FieldKind, Lead, Offer, RecordKind, Section, Worksheet};

/// Everything that the assets say.
pub struct Content {
    /// The six functions with their actions, in the guide's order.
    pub functions: Vec<Function>,
    /// Worksheets by id.
    pub worksheets: Vec<Worksheet>,
    /// Documents by id.
    pub documents: Vec<DocumentDefinition>,
    /// Papers that are made once for each thing of a kind: a test, a session, a lesson.
    pub papers: Vec<DocumentDefinition>,
    /// The outcomes of CSF 2.0 and the controls of Annex A.
    pub references: ReferenceLists,
    /// What a small firm is told about each control of Annex A, in its order.
    pub advice: Vec<ControlAdvice>,
    /// Security requirements to choose from.
    pub requirements: Requirements,
    /// What a small firm can do towards each outcome.
    pub ideas: Vec<Idea>,
    /// What can happen to information, and what lets it.
    pub threats: ThreatCatalogue,
    /// What is taught.
    pub courses: Courses,
    /// IPA's self-check and SECURITY ACTION.
    pub self_check: SelfCheck,
    /// The glossary.
    pub terms: Terms,
    /// Sample companies.
    pub samples: Vec<Sample>,
    /// All the words, both languages.
    pub words: Words,
}

/// Why an asset could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    /// An asset is not valid TOML or does not have the shape it should have.
    #[error("{asset}: {source}")]
    Toml {
        /// Path under `assets/`.
        asset: String,
        /// What the parser says.
        source: Box<toml::de::Error>,
    },
    /// A sample is not a company of ours.
    #[error("{asset}: {source}")]
    Sample {
        /// Path under `assets/`.
        asset: String,
        /// What the parser says.
        source: serde_json::Error,
    },
    /// A locale file is not valid Fluent.
    #[error("{asset}: {reason}")]
    Words {
        /// Path under `assets/`.
        asset: String,
        /// What the parser says.
        reason: String,
    },
    /// An asset that must be there is not.
    #[error("{asset} is missing")]
    Missing {
        /// Path under `assets/`.
        asset: String,
    },
}

impl Content {
    /// Reads the embedded assets.
    ///
    /// # Errors
    /// When an asset does not parse; tests make sure that a released binary never sees this.
    pub fn read() -> Result<Self, ContentError> {
        Ok(Content {
            functions: guide::read()?,
            worksheets: worksheet::read()?,
            documents: document::read()?,
            papers: document::read_papers()?,
            references: reference_list::read()?,
            advice: control::read_advice()?,
            requirements: control::read_requirements()?,
            ideas: idea::read()?,
            threats: threat::read()?,
            courses: course::read()?,
            self_check: self_check::read()?,
            terms: term::read()?,
            samples: sample::read()?,
            words: Words::read()?,
        })
    }

    /// The embedded assets, read once.
    ///
    /// # Errors
    /// As [`Content::read`].
    pub fn shared() -> Result<&'static Content, &'static ContentError> {
        static CONTENT: OnceLock<Result<Content, ContentError>> = OnceLock::new();
        CONTENT.get_or_init(Content::read).as_ref()
    }

    /// All actions of the guide, in its order.
    pub fn actions(&self) -> impl Iterator<Item = &Action> {
        self.functions.iter().flat_map(|function| &function.actions)
    }

    /// The action of that id.
    pub fn action(&self, id: &str) -> Option<&Action> {
        self.actions().find(|action| action.id == id)
    }

    /// The worksheet of that id.
    pub fn worksheet(&self, id: &str) -> Option<&Worksheet> {
        self.worksheets.iter().find(|worksheet| worksheet.id == id)
    }

    /// The document of that id.
    pub fn document(&self, id: &str) -> Option<&DocumentDefinition> {
        self.documents.iter().find(|document| document.id == id)
    }

    /// The paper of that id.
    pub fn paper(&self, id: &str) -> Option<&DocumentDefinition> {
        self.papers.iter().find(|paper| paper.id == id)
    }

    /// The sample of that id.
    pub fn sample(&self, id: &str) -> Option<&Sample> {
        self.samples.iter().find(|sample| sample.id == id)
    }

    /// The field named `worksheet.field`, or `worksheet.rows.column` for a column of a table.
    pub fn field(&self, path: &str) -> Option<&Field> {
        let mut names = path.split('.');
        let worksheet = self.worksheet(names.next()?)?;
        let field = worksheet.field(names.next()?)?;
        match names.next() {
            None => Some(field),
            Some(column) => field.columns.iter().find(|candidate| candidate.id == column),
        }
    }
}
