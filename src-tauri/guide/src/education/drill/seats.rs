use std::collections::{HashMap, HashSet};

use sonae_content::{Content, DrillDefinition};
use sonae_domain::{CompanyFile, DrillParticipant, Person, PersonId};

use crate::education::role_candidates;

/// Seats people at an exercise: each seat goes to somebody who does that on a working day, by the roles that were given
/// or that the company has said elsewhere; what is left goes to whoever is left, in the order of the list. Those who have
/// a seat come first, in the order of the seats; whoever has none watches. With fewer people than seats, the last seats
/// to be filled stay empty.
pub fn seat(
    content: &Content,
    file: &CompanyFile,
    drill: &DrillDefinition,
    people: &[&Person],
) -> Vec<DrillParticipant> {
    let by_role = by_role(content, file, people);
    let mut taken: HashSet<&PersonId> = HashSet::new();
    let mut seated: HashMap<&str, &Person> = HashMap::new();
    let order = || {
        let known = content.courses.seats.iter();
        known.filter(|seat| drill.seats.contains(&seat.id))
    };
    for seat in order() {
        let mut fitting = seat.roles.iter().filter_map(|role| by_role.get(role.as_str()));
        let found = fitting.find_map(|own| own.iter().copied().find(|person| !taken.contains(&person.id)));
        if let Some(person) = found {
            taken.insert(&person.id);
            seated.insert(&seat.id, person);
        }
    }
    let mut left = people
        .iter()
        .copied()
        .filter(|person| !taken.contains(&person.id));
    for seat in order() {
        if !seated.contains_key(seat.id.as_str())
            && let Some(person) = left.next()
        {
            seated.insert(&seat.id, person);
        }
    }
    let participant = |person: &Person, seat: &str| DrillParticipant {
        person: Some(person.id.clone()),
        name: person.called().to_owned(),
        seat: seat.to_owned(),
        ..DrillParticipant::default()
    };
    let with_seat = drill.seats.iter().filter_map(|seat| {
        let person = seated.get(seat.as_str())?;
        Some(participant(person, seat))
    });
    let mut all: Vec<DrillParticipant> = with_seat.collect();
    all.extend(left.map(|person| participant(person, "")));
    all
}

/// Who of these people has each role: those first to whom it was given.
fn by_role<'a>(
    content: &Content,
    file: &CompanyFile,
    people: &[&'a Person],
) -> HashMap<String, Vec<&'a Person>> {
    let mut found: HashMap<String, Vec<&'a Person>> = HashMap::new();
    let mut known: HashMap<&str, &'a Person> = HashMap::new();
    for person in people {
        known.insert(person.id.as_str(), person);
        for duty in &person.duties {
            found.entry(duty.clone()).or_default().push(person);
        }
    }
    for candidate in role_candidates(content, file) {
        let id = candidate.person.as_ref();
        if let Some(person) = id.and_then(|id| known.get(id.as_str())) {
            found.entry(candidate.role).or_default().push(person);
        }
    }
    found
}
