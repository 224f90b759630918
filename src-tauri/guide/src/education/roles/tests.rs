use jiff::civil::date;
use proptest::prelude::*;
use sonae_domain::{Answer, Flow, Lang, SkillNeed, Step, TrainingRole, TrainingRoleId};

use super::*;

const TODAY: Date = date(2026, 11, 27);

fn content() -> &'static Content {
    Content::shared().expect("the assets are whole")
}

fn person(id: &str, duties: &[&str]) -> Person {
    Person {
        id: PersonId(id.to_owned()),
        name: id.to_owned(),
        duties: duties.iter().map(ToString::to_string).collect(),
        ..Person::default()
    }
}

fn need(role: &str, skill: &str, level: SkillLevel) -> SkillNeed {
    SkillNeed {
        role: role.to_owned(),
        skill: skill.to_owned(),
        level,
    }
}

fn needs_of(file: &CompanyFile, person: &Person) -> BTreeMap<String, SkillLevel> {
    let needs = Needs::of(content(), file).of_person(person, TODAY);
    needs
        .into_iter()
        .map(|(skill, level)| (skill.to_owned(), level))
        .collect()
}

#[test]
fn somebody_is_new_for_three_months() {
    let joined = |joined| Person {
        joined,
        ..Person::default()
    };
    let new = joined(Some(date(2026, 5, 1)));
    assert!(!is_newcomer(&new, date(2026, 4, 30)));
    assert!(is_newcomer(&new, date(2026, 5, 1)));
    assert!(is_newcomer(&new, date(2026, 7, 31)));
    assert!(!is_newcomer(&new, date(2026, 8, 1)));
    // From the last of November until the last of February.
    let late = joined(Some(date(2026, 11, 30)));
    assert!(is_newcomer(&late, date(2027, 2, 27)));
    assert!(!is_newcomer(&late, date(2027, 2, 28)));
    assert!(!is_newcomer(&joined(None), TODAY));
    assert!(!is_newcomer(&joined(Some(Date::MAX)), TODAY));
}

#[test]
fn a_newcomer_has_that_role_besides_the_others() {
    let mut one = person("a", &["office", "office", "everyone", "newcomer"]);
    assert_eq!(roles_of(&one, TODAY), ["everyone", "office"]);
    one.joined = Some(date(2026, 10, 1));
    assert_eq!(roles_of(&one, TODAY), ["everyone", "newcomer", "office"]);
}

#[test]
fn who_left_or_has_not_begun_does_not_work_here() {
    let mut gone = person("gone", &[]);
    gone.left = Some(date(2026, 9, 30));
    let mut last_day = person("last-day", &[]);
    last_day.left = Some(TODAY);
    let mut coming = person("coming", &[]);
    coming.joined = Some(date(2027, 1, 5));
    let file = CompanyFile {
        people: vec![gone, last_day, coming, person("here", &[])],
        ..CompanyFile::default()
    };
    let here: Vec<&str> = working(&file, TODAY).map(|one| one.id.as_str()).collect();
    assert_eq!(here, ["last-day", "here"]);
    assert_eq!(
        working(&file, date(2026, 9, 30))
            .next()
            .map(|one| one.id.as_str()),
        Some("gone")
    );
}

#[test]
fn two_with_one_name_are_namesakes_and_nameless_ones_go_by_their_role() {
    let mut other = person("b", &[]);
    other.name = "a ".to_owned();
    let mut nameless = person("c", &[]);
    nameless.name = String::new();
    nameless.role = "a".to_owned();
    let people = [person("a", &[]), other, nameless, person("d", &[])];
    let found = namesakes(&people);
    assert_eq!(found.len(), 3);
    assert!(!found.contains(&people[3].id));
}

#[test]
fn what_the_company_wants_goes_before_the_catalogue() {
    let mut file = CompanyFile::default();
    let one = person("a", &["accounting"]);
    assert_eq!(needs_of(&file, &one).get("payment-change"), Some(&2));
    file.skill_needs = vec![
        need("accounting", "payment-change", 3),
        need("accounting", "send-safely", 0),
        need("everyone", "ai-input", 0),
        need("accounting", "no-such-skill", 2),
    ];
    let needs = needs_of(&file, &one);
    assert_eq!(needs.get("payment-change"), Some(&3));
    assert_eq!(needs.get("send-safely"), None);
    assert_eq!(needs.get("ai-input"), None);
    assert_eq!(needs.get("no-such-skill"), None);
}

#[test]
fn a_role_of_the_companys_own_begins_with_the_one_it_is_like() {
    let file = CompanyFile {
        training_roles: vec![
            TrainingRole {
                id: TrainingRoleId("kiln".to_owned()),
                name: "窯の番".to_owned(),
                like: "field".to_owned(),
            },
            TrainingRole {
                id: TrainingRoleId("fair".to_owned()),
                name: "展示会の受付".to_owned(),
                like: String::new(),
            },
        ],
        skill_needs: vec![
            need("field", "carry-devices", 3),
            need("kiln", "safe-networks", 0),
        ],
        ..CompanyFile::default()
    };
    let needs = Needs::of(content(), &file);
    let kiln: BTreeMap<_, _> = needs.of_role("kiln").collect();
    assert_eq!(kiln, BTreeMap::from([("carry-devices", 3), ("lost-device", 2)]));
    assert!(needs.knows("fair"));
    assert_eq!(needs.of_role("fair").count(), 0);
    assert!(!needs.knows("gone"));
    assert_eq!(needs.of_role("gone").count(), 0);
}

fn candidates(file: &CompanyFile) -> Vec<(Option<String>, String, CandidateSource)> {
    let found = role_candidates(content(), file);
    found
        .into_iter()
        .map(|one| (one.person.map(|id| id.to_string()), one.role, one.source))
        .collect()
}

#[test]
fn the_sample_offers_roles_in_both_languages() {
    for lang in Lang::ALL {
        let mut file = content().sample("regional-shop").expect("the sample").companies[&lang].clone();
        file.people.iter_mut().for_each(|one| one.duties.clear());
        let found = candidates(&file);
        let has = |person: &str, role: &str| {
            found
                .iter()
                .any(|(own, id, _)| own.as_deref() == Some(person) && id == role)
        };
        assert!(has("hayase", "owner"), "{lang:?} {found:?}");
        assert!(has("morishita", "security-officer"));
        assert!(has("morishita", "manager"));
        assert!(has("okubo", "security-officer"));
        assert!(has("okubo", "accounting"));
        assert!(has("okubo", "it-person"));
        assert!(has("fujii", "online-shop"));
        // The people of the shop in the flow are nobody's title.
        assert!(found.contains(&(None, "shop-sales".to_owned(), CandidateSource::Flow)));
        // Customers, carriers and the register are no roles.
        assert!(found.iter().all(|(_, role, _)| !role.is_empty()), "{found:?}");
    }
}

#[test]
fn an_actor_that_fits_nothing_can_become_a_role_of_its_own() {
    let actor = |actor: &str| Step {
        actor: actor.to_owned(),
        ..Step::default()
    };
    let mut file = CompanyFile {
        flows: vec![Flow {
            steps: vec![
                actor("窯の番"),
                actor("お客様"),
                actor("visit team"),
                actor("店長"),
            ],
            ..Flow::default()
        }],
        ..CompanyFile::default()
    };
    let mut manager = person("m", &[]);
    manager.role = "店長".to_owned();
    file.people.push(manager);
    let found = candidates(&file);
    assert!(found.contains(&(Some("m".to_owned()), "manager".to_owned(), CandidateSource::Title)));
    assert!(found.contains(&(None, String::new(), CandidateSource::Flow)));
    // Not IT.
    assert!(found.contains(&(None, "field".to_owned(), CandidateSource::Flow)));
    assert_eq!(found.len(), 3, "{found:?}");
    file.training_roles.push(TrainingRole {
        name: "窯の番".to_owned(),
        ..TrainingRole::default()
    });
    assert_eq!(candidates(&file).len(), 2);
}

#[test]
fn a_role_that_was_given_is_not_offered() {
    let mut file = CompanyFile {
        people: vec![person("a", &[])],
        ..CompanyFile::default()
    };
    let company = file.answers.0.entry("company".to_owned()).or_default();
    company
        .fields
        .insert("representative".to_owned(), Answer::Text("a".to_owned()));
    company
        .fields
        .insert("deputy".to_owned(), Answer::Text("gone".to_owned()));
    assert_eq!(candidates(&file).len(), 1);
    file.people[0].duties.push("owner".to_owned());
    assert_eq!(candidates(&file), []);
}

fn role_ids() -> Vec<String> {
    content()
        .courses
        .roles
        .iter()
        .map(|role| role.id.clone())
        .collect()
}

fn skill_ids() -> Vec<String> {
    content().courses.skills().map(|skill| skill.id.clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Whatever is said, a person needs of each skill exactly what the most demanding of the person's roles needs.
    #[test]
    fn a_person_needs_the_highest_of_all_roles(
        duties in prop::collection::vec(prop::sample::select(role_ids()), 0..5),
        said in prop::collection::vec(
            (prop::sample::select(role_ids()), prop::sample::select(skill_ids()), 0..=3_u8), 0..30),
    ) {
        // The store keeps one need of a skill for a role.
        let said: BTreeMap<(String, String), u8> =
            said.into_iter().map(|(role, skill, level)| ((role, skill), level)).collect();
        let file = CompanyFile {
            skill_needs: said.iter().map(|((role, skill), level)| need(role, skill, *level)).collect(),
            ..CompanyFile::default()
        };
        let one = Person { duties, ..Person::default() };
        let found = needs_of(&file, &one);
        let roles = roles_of(&one, TODAY);
        for skill in skill_ids() {
            let level = |role: &str| match said.get(&(role.to_owned(), skill.clone())) {
                Some(level) => *level,
                None => content().courses.role(role).and_then(|role| role.needs.get(&skill)).copied().unwrap_or(0),
            };
            let highest = roles.iter().map(|role| level(role)).max().unwrap_or(0);
            prop_assert_eq!(found.get(&skill).copied().unwrap_or(0), highest);
        }
    }

    /// One role more never takes a need away.
    #[test]
    fn a_role_more_never_needs_less(
        duties in prop::collection::vec(prop::sample::select(role_ids()), 0..4),
        more in prop::sample::select(role_ids()),
    ) {
        let file = CompanyFile::default();
        let mut one = Person { duties, ..Person::default() };
        let before = needs_of(&file, &one);
        one.duties.push(more);
        let after = needs_of(&file, &one);
        prop_assert!(before.iter().all(|(skill, level)| after.get(skill).is_some_and(|own| own >= level)));
    }
}
