use serde::{Deserialize, Serialize};
use sonae_documents::compare;
use sonae_documents::template::{self, Ground};
use sonae_domain::{ClauseEdit, ClauseEditId, ClauseWords, ControlRef, Lang, Passage};
use ts_rs::TS;

use super::{Added, IdArgs, PassageChange, Stored, TextChange, id_or_new};
use crate::call::Call;
use crate::error::WireError;

/// A document whose clauses are asked for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ClausesArgs {
    /// The document.
    pub document: String,
    /// Language of the words.
    pub lang: Lang,
}

/// The clauses of a document, to look through and to edit.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Clauses {
    /// In their order, with those that are not printed.
    pub clauses: Vec<Clause>,
    /// The names that may stand in braces in the words, with what they stand for.
    pub names: Vec<ClauseName>,
}

/// A clause of a document.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Clause {
    /// What other places call it by.
    pub anchor: String,
    /// Its number; null when it is not printed.
    pub number: Option<u32>,
    /// Where its words come from, and whether it is printed.
    pub state: ClauseState,
    /// What the company changed.
    pub edit: Option<ClauseEdit>,
    /// Its heading and text as they are edited.
    pub now: ClauseWords,
    /// The language in which they are: another than the one asked for when the company wrote only that one.
    pub lang: Lang,
    /// What the template says now; null for a clause of the company's own.
    pub template: Option<ClauseWords>,
    /// Whether the template has come to say something else since the company wrote its words.
    pub moved_on: bool,
    /// What the template says now beside what it said when the company wrote its words; empty unless it moved on.
    pub since: Vec<TextChange>,
    /// The company's words beside the template's; empty where there are none, and where they are in another language.
    pub changes: Vec<TextChange>,
    /// The controls that it meets.
    pub controls: Vec<ControlRef>,
}

/// Where the words of a clause come from, and whether it is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClauseState {
    /// As the template has it.
    Template,
    /// In the company's words.
    Changed,
    /// The company's own.
    Own,
    /// Left out by the company.
    Dropped,
    /// Not for this company, by its answers or by how strict its rules are.
    NotForUs,
}

impl From<template::ClauseState> for ClauseState {
    fn from(state: template::ClauseState) -> Self {
        match state {
            template::ClauseState::Template => ClauseState::Template,
            template::ClauseState::Changed => ClauseState::Changed,
            template::ClauseState::Own => ClauseState::Own,
            template::ClauseState::Dropped => ClauseState::Dropped,
            template::ClauseState::NotForUs => ClauseState::NotForUs,
        }
    }
}

/// A name that may stand in braces in the words of a clause.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ClauseName {
    /// The name.
    pub name: String,
    /// What it stands for now.
    pub text: String,
}

/// What was changed about a clause, to store.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutClause {
    /// The change; an empty id makes a new one. One that changes nothing is forgotten.
    pub edit: ClauseEdit,
}

/// The clauses of a document.
pub fn document_clauses(call: &Call<'_>, args: ClausesArgs) -> Result<Clauses, WireError> {
    let file = call.file()?;
    let content = call.content();
    let definition = content
        .document(&args.document)
        .ok_or_else(|| WireError::new("not-found").with("id", &args.document))?;
    let ground = Ground::of(content, &file);
    let clause = |view: template::ClauseView| Clause {
        since: match &view.template {
            Some(template) if view.moved_on => changes(&view.now.base, &whole(template)),
            _ => Vec::new(),
        },
        changes: match (&view.template, view.state) {
            (Some(template), template::ClauseState::Changed) if view.lang == args.lang => {
                changes(&whole(template), &whole(&view.now))
            }
            _ => Vec::new(),
        },
        edit: view
            .edit
            .and_then(|id| file.clauses.iter().find(|edit| edit.id == id).cloned()),
        number: view.number.and_then(|number| u32::try_from(number).ok()),
        state: view.state.into(),
        anchor: view.anchor,
        now: view.now,
        lang: view.lang,
        template: view.template,
        moved_on: view.moved_on,
        controls: view.controls,
    };
    Ok(Clauses {
        clauses: ground
            .clauses(definition, args.lang)
            .into_iter()
            .map(clause)
            .collect(),
        names: ground
            .names(definition, args.lang)
            .into_iter()
            .map(|(name, text)| ClauseName { name, text })
            .collect(),
    })
}

fn whole(words: &ClauseWords) -> String {
    ClauseWords::whole(&words.heading, &words.text)
}

/// Some words beside others.
fn changes(before: &str, after: &str) -> Vec<TextChange> {
    let passage = |text: &str| Passage {
        text: text.to_owned(),
        ..Passage::default()
    };
    compare(&[passage(before)], &[passage(after)])
        .into_iter()
        .map(PassageChange::from)
        .flat_map(|change| change.parts)
        .collect()
}

/// Stores what was changed about a clause.
pub fn put_clause(call: &Call<'_>, args: PutClause) -> Result<Added, WireError> {
    let mut edit = args.edit;
    let content = call.content();
    let definition = content
        .document(&edit.document)
        .ok_or_else(|| WireError::new("not-found").with("id", &edit.document))?;
    if !edit.is_own() && !definition.clauses().any(|clause| clause.id == edit.clause) {
        return Err(WireError::new("not-found").with("id", &edit.clause));
    }
    // A clause without words would be a number and nothing else.
    edit.words
        .retain(|_, words| !words.heading.trim().is_empty() || !words.text.trim().is_empty());
    if edit.is_own() && edit.words.is_empty() {
        return Err(WireError::new("clause-empty"));
    }
    edit.id = ClauseEditId(id_or_new(edit.id.as_str()));
    call.edit("clause", |store| store.put_clause(&edit))?;
    Ok(call.added(edit.id))
}

/// Takes back what was changed about a clause.
pub fn remove_clause(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    call.edit("clause-removed", |store| {
        store.remove_clause(&ClauseEditId(args.id))
    })?;
    Ok(call.stored())
}
