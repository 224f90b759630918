//! What became of a document, and what it rests on.

use std::collections::BTreeSet;

use sonae_content::FACTS;
use sonae_domain::{Answer, Approval, CompanyFile, DocumentCare, Fact, Issue, Lang};

use super::Binder;

/// What became of a document beside what it says: it is printed, and never makes the document another one.
#[derive(Clone, Debug)]
pub struct Life<'a> {
    /// The number of the version that is printed: that of the last issue while it still says the same, else the next.
    pub version: u32,
    /// The version that says the same as the document; none while the next one is being made.
    pub issue: Option<&'a Issue>,
    /// Who approved what it says.
    pub approval: Option<Approval>,
    /// Who sees to it, who gets it, when it is looked at again.
    pub care: DocumentCare,
    /// The versions that were issued, the first first, each once though it was issued in two languages: the table of
    /// revisions.
    pub revisions: Vec<&'a Issue>,
}

impl<'a> Life<'a> {
    /// What became of a document; none when nothing did. `says` gives its digest in a language: what was issued or approved
    /// in one language is the same in the other.
    pub fn of(file: &'a CompanyFile, document: &str, says: &dyn Fn(Lang) -> String) -> Option<Self> {
        let mut revisions: Vec<&Issue> = file
            .issues
            .iter()
            .filter(|issue| issue.document == document && issue.is_version())
            .collect();
        let cared = file.documents.iter().any(|care| care.document == document);
        if revisions.is_empty() && !cared {
            return None;
        }
        let care = file.document(document);
        let last = revisions.iter().map(|issue| issue.version).max();
        let issue =
            revisions.iter().rev().copied().find(|issue| {
                Some(issue.version) == last && issue.holds() && issue.digest == says(issue.lang)
            });
        revisions.dedup_by_key(|issue| issue.version);
        let approval = match issue {
            Some(issue) => issue.approval.clone(),
            None => {
                let approval = care.approval.as_ref();
                approval.filter(|own| own.digest == says(own.lang)).cloned()
            }
        };
        let version = issue.map_or_else(|| file.next_version(document), |issue| issue.version);
        Some(Life {
            version,
            issue,
            approval,
            care,
            revisions,
        })
    }
}

impl Binder<'_> {
    /// What the document rests on: the answers that it prints or asks for, in words, each once.
    pub(super) fn facts(&self) -> Vec<Fact> {
        let mut seen = BTreeSet::new();
        let printed = self.definition.paths();
        let rules = self.definition.rules();
        let asked = rules.iter().flat_map(|rule| rule.fields()).map(|(path, _)| path);
        printed
            .into_iter()
            .chain(asked)
            .filter(|path| !path.is_empty() && seen.insert(path.to_owned()))
            .map(|path| Fact {
                path: path.to_owned(),
                text: self.fact_words(path),
            })
            .collect()
    }

    fn fact_words(&self, path: &str) -> String {
        let (worksheet, field) = path.split_once('.').unwrap_or((path, ""));
        if worksheet == FACTS {
            return match self.facts.at(path) {
                Some(Answer::Choices(values)) => values.join(", "),
                _ => String::new(),
            };
        }
        let columns = self.content.field(path).map(|field| &field.columns);
        let rows = self.file.answers.rows(worksheet, field);
        let lines: Vec<String> = rows
            .iter()
            .map(|row| {
                let cells = columns
                    .into_iter()
                    .flatten()
                    .map(|column| self.cell(path, &column.id, row))
                    .filter(|cell| !cell.is_empty());
                cells.collect::<Vec<_>>().join("　")
            })
            .collect();
        if !lines.is_empty() {
            return lines.join("\n");
        }
        let words = self.plainly(path);
        let role = self.role(path);
        match role.is_empty() || role == words {
            true => words,
            false if words.is_empty() => role,
            false => format!("{words}（{role}）"),
        }
    }
}
