//! Whose names are known.

use std::collections::BTreeSet;

use crate::CompanyFile;

/// A name as somebody wrote it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub said: String,
    /// Whether it is in the list of people, so that it is surely a person's.
    pub listed: bool,
}

/// The names of people, each once: those in the list, then those that stand only in records.
pub(super) fn all(file: &CompanyFile) -> Vec<Name> {
    let listed = file.people.iter().map(|person| (&person.name, true));
    let approved = (file.documents.iter().filter_map(|care| care.approval.as_ref()))
        .chain(file.issues.iter().filter_map(|issue| issue.approval.as_ref()))
        .map(|approval| &approval.name);
    let said = file
        .documents
        .iter()
        .flat_map(|care| care.comments.iter().map(|comment| &comment.by));
    let read = file.acknowledgements.iter().map(|read| &read.name);
    let tested = file.attempts.iter().map(|attempt| &attempt.name);
    let came = file
        .sessions
        .iter()
        .flat_map(|session| session.attendees.iter().map(|attendee| &attendee.name));
    let took_part = file
        .drills
        .iter()
        .flat_map(|drill| drill.participants.iter().map(|one| &one.name));
    let in_records = approved
        .chain(said)
        .chain(read)
        .chain(tested)
        .chain(came)
        .chain(took_part);
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut names = Vec::new();
    for (name, listed) in listed.chain(in_records.map(|name| (name, false))) {
        let name = name.trim();
        // 山田 花子 and 山田花子 are one.
        let closed: String = name.split_whitespace().collect();
        if !closed.is_empty() && seen.insert(closed) {
            names.push(Name {
                said: name.to_owned(),
                listed,
            });
        }
    }
    names
}
