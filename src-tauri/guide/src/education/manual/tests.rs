use std::collections::BTreeSet;

use jiff::civil::date;
use sonae_domain::{FlowId, Lang, PersonalData};

use super::*;

const TODAY: Date = date(2026, 11, 20);

fn content() -> &'static Content {
    Content::shared().unwrap()
}

fn sample(lang: Lang) -> &'static CompanyFile {
    &content().samples[0].companies[&lang]
}

fn of<'a>(file: &'a CompanyFile, flow: &str) -> Manual<'a> {
    let flow = file
        .flows
        .iter()
        .find(|own| own.id == FlowId::from(flow))
        .unwrap();
    manual(content(), file, flow, TODAY)
}

fn cautions(manual: &Manual<'_>) -> Vec<Vec<String>> {
    let ids = |step: &ManualStep<'_>| step.cautions.iter().map(|caution| caution.id.clone()).collect();
    manual.steps.iter().map(ids).collect()
}

fn step(actor: &str, text: &str, medium: Medium, information: &[&str]) -> Step {
    Step {
        actor: actor.to_owned(),
        text: text.to_owned(),
        medium,
        information: information.iter().map(|name| (*name).to_owned()).collect(),
        ..Step::default()
    }
}

fn company(steps: Vec<Step>) -> CompanyFile {
    CompanyFile {
        flows: vec![Flow {
            id: "f".into(),
            steps,
            ..Flow::default()
        }],
        ..CompanyFile::default()
    }
}

#[test]
fn steps_of_the_sample_have_what_to_mind_alike_in_both_languages() {
    for flow in ["in-store", "online"] {
        let ja = of(sample(Lang::Ja), flow);
        let en = of(sample(Lang::En), flow);
        assert_eq!(cautions(&ja), cautions(&en), "{flow}");
        assert!(ja.front);
        let numbers = |manual: &Manual<'_>| manual.risks.iter().map(|risk| risk.number).collect::<Vec<_>>();
        assert_eq!(numbers(&ja), numbers(&en));
        assert!(!numbers(&ja).is_empty());
    }
    let shop = of(sample(Lang::Ja), "in-store");
    let minded = cautions(&shop);
    assert!(minded[0].is_empty(), "who looks at goods has nothing to mind");
    // The customer does it, and whoever stands beside sees the card.
    assert_eq!(minded[5], ["card-number"]);
    assert_eq!(minded[10], ["label", "paper", "personal"]);
    assert!(shop.modules.iter().any(|module| module.id == "card-payments"));
}

#[test]
fn what_is_handled_says_what_to_mind_and_three_are_enough() {
    let mut file = company(vec![step(
        "事務",
        "給与を計算し、メールで送る",
        Medium::System,
        &["給与", "ﾏｲﾅﾝﾊﾞｰ"],
    )]);
    file.assets = vec![InformationAsset {
        id: "a".into(),
        name: "給与".into(),
        personal: Some(BTreeSet::from([PersonalData::Personal])),
        confidentiality: Grade::try_from(3).ok(),
        integrity: Grade::try_from(3).ok(),
        ..InformationAsset::default()
    }];
    assert_eq!(
        cautions(&of(&file, "f")),
        [["my-number", "sending", "reading-mail"]]
    );
    file.flows[0].steps[0].text = "給与を計算する".into();
    file.flows[0].steps[0].information.truncate(1);
    assert_eq!(cautions(&of(&file, "f")), [["personal", "secret", "exact"]]);
}

#[test]
fn information_that_matters_and_has_no_risk_yet_is_thought_about() {
    let mut file = company(vec![
        step("店の人", "書く", Medium::Paper, &["予約"]),
        step("店の人", "しまう", Medium::Paper, &["予 約", "メモ"]),
    ]);
    file.assets = vec![InformationAsset {
        id: "a".into(),
        name: "予約".into(),
        confidentiality: Grade::try_from(3).ok(),
        ..InformationAsset::default()
    }];
    let own = of(&file, "f");
    assert_eq!(own.information.len(), 2);
    assert_eq!(own.information[0].steps, [1, 2]);
    assert_eq!(own.information[0].threats.len(), 2);
    assert!(own.information[1].assets.is_empty() && own.information[1].threats.is_empty());
    file.risks = vec![Risk {
        id: "r".into(),
        asset: "a".into(),
        ..Risk::default()
    }];
    let own = of(&file, "f");
    assert!(own.information[0].threats.is_empty());
    assert_eq!((own.risks[0].number, own.risks[0].steps.clone()), (1, vec![1, 2]));
}

#[test]
fn people_who_do_it_are_named_but_not_those_who_left() {
    let person = |id: &str, role: &str, duty: &str, left| Person {
        id: id.into(),
        name: id.to_owned(),
        role: role.to_owned(),
        duties: vec![duty.to_owned()],
        left,
        ..Person::default()
    };
    let mut file = company(vec![
        step("店の人", "包む", Medium::Hand, &[]),
        step("お客様", "受け取る", Medium::Hand, &[]),
        step("", "だれか", Medium::Hand, &[]),
    ]);
    file.people = vec![
        person("a", "販売", "shop-sales", None),
        person("b", "販売", "shop-sales", Some(date(2026, 10, 31))),
        person("c", "店の人", "office", None),
        person("d", "社長", "owner", None),
    ];
    let own = of(&file, "f");
    let LanePeople::Here(people) = &own.lanes[0].people else {
        panic!()
    };
    let names: Vec<&str> = people.iter().map(|person| person.id.as_str()).collect();
    assert_eq!(names, ["a", "c"]);
    assert!(matches!(own.lanes[1].people, LanePeople::Outside));
    assert!(matches!(&own.lanes[2].people, LanePeople::Here(people) if people.is_empty()));
}

#[test]
fn a_flow_without_steps_is_an_empty_manual() {
    let file = company(Vec::new());
    let own = of(&file, "f");
    assert!(own.steps.is_empty() && own.risks.is_empty() && own.modules.is_empty() && !own.front);
}
