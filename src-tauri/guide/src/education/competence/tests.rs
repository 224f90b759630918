use jiff::civil::date;

use super::*;

const TODAY: Date = date(2026, 11, 27);

fn content() -> &'static Content {
    Content::shared().expect("the assets are whole")
}

fn person(id: &str, duties: &[&str]) -> Person {
    Person {
        id: id.into(),
        name: id.to_owned(),
        duties: duties.iter().map(ToString::to_string).collect(),
        ..Person::default()
    }
}

fn rating(person: &str, skill: &str, own: Option<u8>, lead: Option<u8>) -> SkillRating {
    SkillRating {
        person: person.into(),
        skill: skill.to_owned(),
        own,
        lead,
        ..SkillRating::default()
    }
}

fn company(people: Vec<Person>, skill_ratings: Vec<SkillRating>) -> CompanyFile {
    CompanyFile {
        people,
        skill_ratings,
        ..CompanyFile::default()
    }
}

fn standing(file: &CompanyFile, person: usize, skill: &str) -> Option<(u8, Option<u8>, u8, SkillState)> {
    let competence = Competence::of(content(), file, TODAY, None);
    let standing = competence.people[person].standing(skill)?;
    Some((standing.need, standing.level, standing.gap, standing.state))
}

#[test]
fn the_one_who_leads_the_work_has_the_last_word() {
    let rated = [
        rating("a", "payment-change", Some(2), Some(1)),
        rating("a", "verify-request", Some(2), None),
        rating("a", "watch-logs", None, Some(1)),
    ];
    let file = company(vec![person("a", &["accounting"])], rated.into());
    assert_eq!(
        standing(&file, 0, "payment-change"),
        Some((2, Some(1), 1, SkillState::Missing))
    );
    assert_eq!(
        standing(&file, 0, "verify-request"),
        Some((2, Some(2), 0, SkillState::Enough))
    );
    assert_eq!(
        standing(&file, 0, "send-safely"),
        Some((2, None, 0, SkillState::Open))
    );
    // Nobody asks for it, but it was said.
    assert_eq!(
        standing(&file, 0, "watch-logs"),
        Some((0, Some(1), 0, SkillState::Beyond))
    );
    assert_eq!(standing(&file, 0, "patch-systems"), None);
}

#[test]
fn who_has_left_or_is_yet_to_come_is_not_in_it() {
    let gone = Person {
        left: Some(date(2026, 11, 26)),
        ..person("gone", &["accounting"])
    };
    let last_day = Person {
        left: Some(TODAY),
        ..person("last-day", &[])
    };
    let coming = Person {
        joined: Some(date(2027, 4, 1)),
        ..person("coming", &[])
    };
    let file = company(
        vec![gone, last_day, coming],
        vec![rating("gone", "payment-change", Some(0), None)],
    );
    let competence = Competence::of(content(), &file, TODAY, None);
    let names: Vec<&str> = competence.people.iter().map(|one| one.person.called()).collect();
    assert_eq!(names, ["last-day"]);
    let sums = competence.skill_sums(content());
    assert!(sums.iter().all(|sum| sum.skill != "payment-change"));
    // The clock was set back: whoever had left is there again, with the rating of then.
    let before = Competence::of(content(), &file, date(2026, 11, 1), None);
    assert_eq!(before.people.len(), 2);
    assert_eq!(before.missing_most(content())[0].skill, "payment-change");
}

#[test]
fn people_of_one_name_are_told_apart_by_what_they_are_called_then_by_a_number() {
    let named = |id: &str, role: &str| Person {
        name: "佐藤 恵".into(),
        role: role.into(),
        ..person(id, &[])
    };
    let nameless = Person {
        role: "夜の番".into(),
        ..Person {
            name: String::new(),
            ..person("e", &[])
        }
    };
    let people = vec![
        named("a", "店長"),
        named("b", "レジ"),
        named("c", "レジ"),
        person("d", &[]),
        Person {
            id: "f".into(),
            ..nameless.clone()
        },
        nameless,
    ];
    let file = company(people, Vec::new());
    let sums = Competence::of(content(), &file, TODAY, None).person_sums();
    let beside: Vec<(&str, Option<u32>)> = sums
        .iter()
        .map(|sum| (sum.beside.role.as_str(), sum.beside.number))
        .collect();
    assert_eq!(
        beside,
        [
            ("店長", None),
            ("レジ", Some(1)),
            ("レジ", Some(2)),
            ("", None),
            ("", Some(1)),
            ("", Some(2))
        ]
    );
}

#[test]
fn what_is_missing_most_comes_first() {
    let people = vec![person("a", &["it-person"]), person("b", &["it-person"])];
    let rated = vec![
        rating("a", "restore-backup", None, Some(0)),
        rating("b", "restore-backup", None, Some(1)),
        rating("a", "spot-fraud", None, Some(0)),
        rating("b", "use-mfa", None, Some(1)),
        rating("a", "make-backup", None, Some(2)),
    ];
    let file = company(people, rated);
    let competence = Competence::of(content(), &file, TODAY, None);
    let most: Vec<(String, u32, usize)> = competence
        .missing_most(content())
        .into_iter()
        .map(|sum| (sum.skill, sum.levels, sum.missing.len()))
        .collect();
    let expected = [("restore-backup", 3, 2), ("spot-fraud", 2, 1), ("use-mfa", 1, 1)];
    assert_eq!(
        most,
        expected.map(|(skill, levels, people)| (skill.to_owned(), levels, people))
    );
    let sums = competence.skill_sums(content());
    let backup = sums.iter().find(|sum| sum.skill == "make-backup").unwrap();
    assert_eq!((backup.needed, backup.enough, backup.open), (2, 1, 1));
}

#[test]
fn a_role_has_its_people_and_its_skills() {
    let people = vec![person("a", &["accounting"]), person("b", &["office"])];
    let file = company(people, Vec::new());
    let competence = Competence::of(content(), &file, TODAY, Some("accounting"));
    assert_eq!(competence.people.len(), 1);
    let skills: Vec<&str> = competence.people[0]
        .skills
        .iter()
        .map(|standing| standing.skill.as_str())
        .collect();
    assert_eq!(skills, ["verify-request", "send-safely", "payment-change"]);
    assert!(
        Competence::of(content(), &file, TODAY, Some("no such role"))
            .people
            .is_empty()
    );
}

#[test]
fn nobody_is_no_error() {
    let file = CompanyFile::default();
    let competence = Competence::of(content(), &file, TODAY, None);
    assert!(competence.person_sums().is_empty());
    assert!(competence.skill_sums(content()).is_empty());
    assert!(competence.missing_most(content()).is_empty());
}

#[test]
fn five_hundred_people_are_not_too_many() {
    let roles = ["shop-sales", "office", "it-person", "manager"];
    let people = (0..500).map(|at| person(&format!("p{at}"), &[roles[at % roles.len()]]));
    let mut file = company(people.collect(), Vec::new());
    for at in 0..500 {
        for skill in content().courses.skills() {
            let level = Some(u8::try_from(at % 4).unwrap());
            file.skill_ratings
                .push(rating(&format!("p{at}"), &skill.id, level, None));
        }
    }
    let competence = Competence::of(content(), &file, TODAY, None);
    assert_eq!(competence.person_sums().len(), 500);
    assert!(!competence.missing_most(content()).is_empty());
}
