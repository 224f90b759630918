//! A company without the names of its people, for somebody outside who need not know them.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::CompanyFile;

/// What follows a family name in Japanese when somebody speaks of a person.
const AFTER: [&str; 14] = [
    "さん", "様", "さま", "氏", "君", "くん", "先生", "社長", "専務", "常務", "部長", "課長", "店長", "主任",
];

/// The company with `call(1)`, `call(2)` … in the place of people's names, wherever they are written, and without how
/// they are reached. One person has one number, in the order of the list of people. What has an id is still found by it.
///
/// # Errors
/// Never for a company that came from a file: a value that cannot be written as JSON.
pub fn redact_people(
    file: &CompanyFile,
    call: &dyn Fn(usize) -> String,
) -> Result<CompanyFile, serde_json::Error> {
    let names = names(file);
    let mut swaps: Vec<(String, String)> = Vec::new();
    for (index, name) in names.iter().enumerate() {
        let called = call(index + 1);
        swaps.push((name.clone(), called.clone()));
        let closed: String = name.split_whitespace().collect();
        if closed != *name {
            swaps.push((closed, called.clone()));
        }
        for piece in name.split_whitespace().filter(|piece| piece != name) {
            match piece.is_ascii() {
                true if piece.len() >= 3 => swaps.push((piece.to_owned(), called.clone())),
                true => {}
                false => {
                    let titles = AFTER.iter().map(|after| format!("{piece}{after}"));
                    swaps.extend(titles.map(|titled| (titled, called.clone())));
                }
            }
        }
    }
    for person in &file.people {
        let contact = person.contact.trim();
        if contact.chars().count() >= 5 {
            swaps.push((contact.to_owned(), String::new()));
        }
    }
    // The longest first: a name may be a part of another one.
    swaps.sort_by_key(|(name, _)| std::cmp::Reverse(name.chars().count()));
    let mut value = serde_json::to_value(file)?;
    replace(&mut value, &swaps);
    let mut redacted: CompanyFile = serde_json::from_value(value)?;
    for person in &mut redacted.people {
        person.contact.clear();
    }
    Ok(redacted)
}

/// The names of people, each once: those in the list, then those that stand only in records.
fn names(file: &CompanyFile) -> Vec<String> {
    let listed = file.people.iter().map(|person| &person.name);
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
    let all = listed
        .chain(approved)
        .chain(said)
        .chain(read)
        .chain(tested)
        .chain(came)
        .chain(took_part);
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut names = Vec::new();
    for name in all.map(|name| name.trim()).filter(|name| !name.is_empty()) {
        // 山田 花子 and 山田花子 are one.
        let closed: String = name.split_whitespace().collect();
        if seen.insert(closed) {
            names.push(name.to_owned());
        }
    }
    names
}

fn replace(value: &mut Value, swaps: &[(String, String)]) {
    match value {
        Value::String(text) => {
            for (name, called) in swaps {
                // A name of one letter is a part of too many words.
                if text == name || name.chars().count() > 1 && text.contains(name.as_str()) {
                    *text = replaced(text, name, called);
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| replace(value, swaps)),
        Value::Object(fields) => fields.values_mut().for_each(|value| replace(value, swaps)),
        _ => {}
    }
}

/// The text with a name replaced; a Latin name only where it is a word of its own.
fn replaced(text: &str, name: &str, called: &str) -> String {
    if !name.is_ascii() {
        return text.replace(name, called);
    }
    let is_letter = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.find(name) {
        let (before, from) = rest.split_at(place);
        let (own, after) = from.split_at(name.len());
        out.push_str(before);
        let alone = !is_letter(out.chars().next_back()) && !is_letter(after.chars().next());
        out.push_str(if alone { called } else { own });
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answer, Person, PersonId, TrainingSession};

    fn person(id: &str, name: &str, contact: &str) -> Person {
        Person {
            id: PersonId(id.to_owned()),
            name: name.to_owned(),
            contact: contact.to_owned(),
            ..Person::default()
        }
    }

    fn company() -> CompanyFile {
        let mut file = CompanyFile {
            people: vec![
                person("p1", "山田 花子", "090-1111-2222"),
                person("p2", "Ann Lee", "ann@example.jp"),
                person("p3", "", ""),
            ],
            ..CompanyFile::default()
        };
        let sheet = file.answers.0.entry("company".to_owned()).or_default();
        for (field, text) in [
            ("representative", "p1"),
            (
                "notes",
                "山田さんと山田花子が鍵を持つ。Lee calls; Leeds does not. 090-1111-2222 へ",
            ),
        ] {
            sheet
                .fields
                .insert(field.to_owned(), Answer::Text(text.to_owned()));
        }
        file.sessions.push(TrainingSession {
            attendees: vec![crate::Attendee {
                name: "辞めた 太郎".to_owned(),
                ..crate::Attendee::default()
            }],
            ..TrainingSession::default()
        });
        file
    }

    #[test]
    fn names_become_numbers_wherever_they_stand_and_ids_stay() {
        let redacted = redact_people(&company(), &|number| format!("担当者{number}")).unwrap();
        assert_eq!(redacted.people[0].name, "担当者1");
        assert_eq!(redacted.people[1].name, "担当者2");
        assert_eq!(redacted.people[2].name, "");
        assert!(redacted.people.iter().all(|person| person.contact.is_empty()));
        assert_eq!(redacted.answers.text("company", "representative"), Some("p1"));
        assert_eq!(
            redacted.answers.text("company", "notes"),
            Some("担当者1と担当者1が鍵を持つ。担当者2 calls; Leeds does not.  へ")
        );
        assert_eq!(redacted.sessions[0].attendees[0].name, "担当者3");
        let text = serde_json::to_string(&redacted).unwrap();
        for gone in ["山田", "花子", "辞めた", "Ann", "1111"] {
            assert!(!text.contains(gone), "{gone}");
        }
    }

    #[test]
    fn what_is_redacted_twice_stays_as_it_is() {
        let call = |number: usize| format!("担当者{number}");
        let once = redact_people(&company(), &call).unwrap();
        assert_eq!(redact_people(&once, &call).unwrap(), once);
    }
}
