//! How a document stands: how far it is in its life, and whether what left still says what the answers say.

use jiff::civil::Date;
use sonae_content::{BlockKind, DocumentDefinition};
use sonae_documents::template::{Bound, Ground};
use sonae_documents::{DifferenceKind, compare};
use sonae_domain::{Approval, CompanyFile, DocumentCare, Fact, Issue, Lang, Passage, Stage};

use crate::{ChangedPassage, FactChange, LifeStage, OutOfDate};

/// A document of a company, to be asked how it stands.
pub(crate) struct Standing<'g, 'a> {
    pub ground: &'g Ground<'a>,
    pub definition: &'a DocumentDefinition,
    pub file: &'a CompanyFile,
    pub today: Date,
}

impl<'a> Standing<'_, 'a> {
    pub(crate) fn bind(&self, lang: Lang) -> Bound {
        self.ground.bind(self.definition, lang, self.today)
    }

    pub(crate) fn care(&self) -> DocumentCare {
        self.file.document(&self.definition.id)
    }

    /// The version that holds; none before the first, and none once the last was withdrawn.
    pub(crate) fn in_force(&self) -> Option<&'a Issue> {
        self.versions().last().copied().filter(|issue| issue.holds())
    }

    pub(crate) fn versions(&self) -> Vec<&'a Issue> {
        let own = |issue: &&Issue| issue.document == self.definition.id && issue.is_version();
        self.file.issues.iter().filter(own).collect()
    }

    /// What left last: the version that holds or, of a document without versions, the last whole export.
    pub(crate) fn left_last(&self) -> Option<&'a Issue> {
        if !self.versions().is_empty() {
            return self.in_force();
        }
        let own = |issue: &&Issue| issue.document == self.definition.id && !issue.draft;
        self.file.issues.iter().rev().find(own)
    }

    /// Whether somebody has to approve it before it is issued: it has boxes for that.
    pub(crate) fn needs_approval(&self) -> bool {
        let mut blocks = self.definition.parts.iter().flat_map(|part| &part.blocks);
        self.definition.formal
            || blocks.any(
                |block| matches!(&block.kind, BlockKind::Head { approvals, .. } if !approvals.is_empty()),
            )
    }

    /// Who approved what the document says now, in whichever language it was read.
    pub(crate) fn approval(&self) -> Option<Approval> {
        let care = self.care();
        let approval = care.approval.as_ref()?;
        let digest = self.bind(approval.lang).digest;
        care.approval_of(&digest).cloned()
    }

    /// How far it is. `unchanged`: what holds still says what the answers say.
    pub(crate) fn stage(&self, unchanged: bool) -> LifeStage {
        match self.care().stage {
            Stage::Draft if unchanged && self.in_force().is_some() => LifeStage::Issued,
            Stage::Draft => LifeStage::Draft,
            Stage::Review => LifeStage::Review,
            Stage::Approved if self.approval().is_some() => LifeStage::Approved,
            Stage::Approved => LifeStage::Review,
        }
    }

    /// What has changed since an issue; none while the document says the same.
    pub(crate) fn out_of_date(&self, issue: &Issue) -> Option<OutOfDate> {
        let now = self.bind(issue.lang);
        if now.digest == issue.digest {
            return None;
        }
        Some(OutOfDate {
            facts: changed_facts(&issue.facts, &now.facts),
            passages: match issue.passages.as_slice() {
                // An export that was only noted did not keep what it said.
                [] => Vec::new(),
                before => changed_passages(before, &now.passages()),
            },
        })
    }
}

/// The facts whose words are others than they were, in the order in which the document reads them.
pub(crate) fn changed_facts(before: &[Fact], after: &[Fact]) -> Vec<FactChange> {
    let words = |facts: &[Fact], path: &str| {
        let fact = facts.iter().find(|fact| fact.path == path);
        fact.map(|fact| fact.text.clone()).unwrap_or_default()
    };
    let mut changes: Vec<FactChange> = Vec::new();
    if before.is_empty() {
        return changes;
    }
    for path in after.iter().chain(before).map(|fact| &fact.path) {
        let (was, is) = (words(before, path), words(after, path));
        if was != is && changes.iter().all(|change| change.path != *path) {
            changes.push(FactChange {
                path: path.clone(),
                before: was,
                after: is,
            });
        }
    }
    changes
}

fn changed_passages(before: &[Passage], after: &[Passage]) -> Vec<ChangedPassage> {
    compare(before, after)
        .into_iter()
        .filter(|passage| passage.kind != DifferenceKind::Same)
        .map(|passage| ChangedPassage {
            key: passage.key,
            heading: passage.heading,
            kind: passage.kind.into(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_that_came_went_or_changed_are_named_once() {
        let fact = |path: &str, text: &str| Fact {
            path: path.into(),
            text: text.into(),
        };
        let before = [fact("a", "一"), fact("b", "二"), fact("c", "三")];
        let after = [fact("b", "二"), fact("a", "四"), fact("d", "五")];
        let found: Vec<String> = changed_facts(&before, &after)
            .into_iter()
            .map(|change| format!("{} {}→{}", change.path, change.before, change.after))
            .collect();
        assert_eq!(found, ["a 一→四", "d →五", "c 三→"]);
        assert!(
            changed_facts(&[], &after).is_empty(),
            "nothing is known of before"
        );
    }
}
