use jiff::civil::date;
use sonae_domain::{Lang, Person, Step, TrainingRole};

use super::*;

const TODAY: Date = date(2026, 11, 20);

fn content() -> &'static Content {
    Content::shared().unwrap()
}

fn find<'a, 'b>(all: &'b [RoleMaterials<'a>], role: &str) -> &'b RoleMaterials<'a> {
    all.iter().find(|own| own.role == role).unwrap()
}

#[test]
fn the_sample_has_something_for_each_of_its_roles() {
    for lang in Lang::ALL {
        let all = role_materials(content(), &content().samples[0].companies[&lang], TODAY);
        assert_eq!(all[0].role, EVERYONE);
        // Of a role for which no lesson is made, what everyone gets is all there is.
        let is_taught = |role: &str| {
            content()
                .courses
                .modules
                .iter()
                .any(|module| module.roles.iter().any(|own| own == role))
        };
        for own in all.iter().filter(|own| is_taught(own.role)) {
            assert!(!own.modules.is_empty(), "{}", own.role);
        }
        assert!(all.iter().any(|own| !own.tests.is_empty()));
        let shop = find(&all, "shop-sales");
        assert!(
            shop.flows.iter().any(|flow| flow.id.as_str() == "in-store"),
            "{lang:?}"
        );
        assert!(find(&all, "security-officer").drills.len() >= 2);
    }
}

#[test]
fn a_company_without_people_and_flows_still_has_lessons() {
    let file = CompanyFile::default();
    let all = role_materials(content(), &file, TODAY);
    assert!(find(&all, EVERYONE).modules.len() >= 10);
    assert!(
        all.iter()
            .all(|own| own.people == 0 && own.flows.is_empty() && own.tests.is_empty())
    );
    // A lesson that this company does not need is not offered.
    assert!(
        all.iter()
            .all(|own| own.modules.iter().all(|module| module.id != "my-number"))
    );
}

#[test]
fn work_of_a_role_of_the_companys_own_is_its_manual_and_what_nobody_is_known_for_is_everyones() {
    let flow = |id: &str, actor: &str| Flow {
        id: id.into(),
        steps: vec![Step {
            actor: actor.to_owned(),
            ..Step::default()
        }],
        ..Flow::default()
    };
    let file = CompanyFile {
        people: vec![Person {
            id: "p".into(),
            duties: vec!["kiln".to_owned()],
            ..Person::default()
        }],
        training_roles: vec![TrainingRole {
            id: "kiln".into(),
            name: "窯の番".to_owned(),
            like: "it-person".to_owned(),
        }],
        flows: vec![flow("fire", "窯の番"), flow("else", "だれか"), Flow::default()],
        ..CompanyFile::default()
    };
    let all = role_materials(content(), &file, TODAY);
    let kiln = find(&all, "kiln");
    assert_eq!((kiln.own, kiln.people), (Some("窯の番"), 1));
    assert_eq!(kiln.flows[0].id.as_str(), "fire");
    assert!(kiln.modules.iter().any(|module| module.id == "backup"));
    let everyone = find(&all, EVERYONE);
    assert_eq!(everyone.flows.len(), 1);
    assert_eq!(everyone.flows[0].id.as_str(), "else");
}
