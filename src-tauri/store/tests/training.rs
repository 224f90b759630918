//! What people were taught and how it is known that they learned it, in a company's file.

use sonae_domain::{
    Attendee, ComprehensionTest, DrillParticipant, DrillRun, Finding, Person, SkillNeed, SkillRating,
    TestAttempt, TrainingRole, TrainingSession,
};
use sonae_store::{CompanyStore, Stamp, StoreError};

fn stamp() -> Stamp {
    Stamp {
        at: "2026-11-20T03:00:00Z".parse().expect("the moment parses"),
        who: "店長".into(),
    }
}

fn named(id: &str) -> Person {
    Person {
        id: id.into(),
        name: format!("{id}さん"),
        duties: vec!["kiln".into(), "everyone".into()],
        ..Person::default()
    }
}

/// Two people who were taught, tested and drilled together.
fn taught() -> (tempfile::TempDir, CompanyStore) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut store = CompanyStore::create(&folder.path().join("c.sonae"), &stamp()).unwrap();
    store
        .edit(&stamp(), "training", |edit| {
            let people = [named("goes"), named("stays")];
            for person in &people {
                edit.put_person(person)?;
                edit.put_skill_rating(&SkillRating {
                    person: person.id.clone(),
                    skill: "lock-screen".into(),
                    lead: Some(2),
                    ..SkillRating::default()
                })?;
            }
            edit.put_training_role(&TrainingRole {
                id: "kiln".into(),
                name: "窯の番".into(),
                like: String::new(),
            })?;
            edit.put_skill_need(&SkillNeed {
                role: "kiln".into(),
                skill: "lock-screen".into(),
                level: 3,
            })?;
            edit.put_test(&ComprehensionTest {
                id: "t".into(),
                ..ComprehensionTest::default()
            })?;
            edit.put_session(&TrainingSession {
                id: "s".into(),
                test: Some("t".into()),
                attendees: people
                    .iter()
                    .map(|person| Attendee {
                        person: Some(person.id.clone()),
                        name: person.name.clone(),
                        ..Attendee::default()
                    })
                    .collect(),
                ..TrainingSession::default()
            })?;
            edit.put_attempt(&TestAttempt {
                id: "a".into(),
                test: "t".into(),
                person: Some("goes".into()),
                name: "goesさん".into(),
                ..TestAttempt::default()
            })?;
            edit.put_drill(&DrillRun {
                id: "d".into(),
                participants: vec![DrillParticipant {
                    person: Some("goes".into()),
                    name: "goesさん".into(),
                    ..DrillParticipant::default()
                }],
                findings: vec![Finding {
                    owner: Some("goes".into()),
                    ..Finding::default()
                }],
                ..DrillRun::default()
            })
        })
        .unwrap();
    (folder, store)
}

#[test]
fn what_a_person_was_taught_stays_under_the_name_when_the_person_is_removed() {
    let (_folder, mut store) = taught();
    let before = store.load().unwrap();
    store
        .edit(&stamp(), "person", |edit| edit.remove_person(&"goes".into()))
        .unwrap();
    let file = store.load().unwrap();
    assert_eq!(
        *store.current().unwrap(),
        file,
        "what is at hand is what is in the file"
    );
    assert_eq!(file.sessions[0].attendees[0].person, None);
    assert_eq!(file.sessions[0].attendees[0].name, "goesさん");
    assert_eq!(file.sessions[0].attendees[1].person, Some("stays".into()));
    assert_eq!(
        (&file.attempts[0].person, file.attempts[0].name.as_str()),
        (&None, "goesさん")
    );
    assert_eq!(file.drills[0].participants[0].person, None);
    assert_eq!(file.drills[0].findings[0].owner, None);
    assert_eq!(file.skill_ratings.len(), 1);
    store.undo(&stamp()).unwrap();
    let mut back = store.load().unwrap();
    back.people.sort_by(|a, b| a.id.cmp(&b.id));
    back.skill_ratings.sort_by_key(SkillRating::id);
    assert_eq!(back, before);
}

#[test]
fn a_role_of_the_company_goes_with_what_it_needs_and_a_test_with_what_was_answered() {
    let (_folder, mut store) = taught();
    store
        .edit(&stamp(), "training", |edit| {
            edit.remove_training_role(&"kiln".into())?;
            edit.remove_test(&"t".into())
        })
        .unwrap();
    let file = store.load().unwrap();
    assert_eq!(*store.current().unwrap(), file);
    assert!(file.training_roles.is_empty() && file.skill_needs.is_empty());
    assert_eq!(file.people[0].duties, ["everyone"]);
    assert!(file.tests.is_empty() && file.attempts.is_empty());
    assert_eq!(file.sessions[0].test, None);
}

#[test]
fn nobody_is_rated_taught_or_tested_who_is_not_there() {
    let (_folder, mut store) = taught();
    let before = store.load().unwrap();
    let nobody = || Some("nobody".into());
    let refused = |result: Result<(), StoreError>| assert_eq!(result.unwrap_err().code(), "not-found");
    refused(store.edit(&stamp(), "training", |edit| {
        edit.put_skill_rating(&SkillRating {
            person: "nobody".into(),
            own: Some(1),
            ..SkillRating::default()
        })
    }));
    refused(store.edit(&stamp(), "training", |edit| {
        edit.put_attempt(&TestAttempt {
            id: "x".into(),
            test: "t".into(),
            person: nobody(),
            ..TestAttempt::default()
        })
    }));
    refused(store.edit(&stamp(), "training", |edit| {
        edit.put_session(&TrainingSession {
            id: "x".into(),
            test: Some("no such test".into()),
            ..TrainingSession::default()
        })
    }));
    assert_eq!(store.load().unwrap(), before);
}

#[test]
fn a_rating_that_says_nothing_is_forgotten() {
    let (_folder, mut store) = taught();
    let rating = |lead| SkillRating {
        person: "stays".into(),
        skill: "lock-screen".into(),
        lead,
        ..SkillRating::default()
    };
    for lead in [Some(3), None] {
        store
            .edit(&stamp(), "training", |edit| edit.put_skill_rating(&rating(lead)))
            .unwrap();
        assert_eq!(*store.current().unwrap(), store.load().unwrap());
    }
    let file = store.load().unwrap();
    assert_eq!(file.skill_ratings.len(), 1);
    assert_eq!(file.skill_ratings[0].person, "goes".into());
}
