use sonae_domain::{Measure, Risk};

use super::*;

fn content() -> &'static Content {
    Content::shared().unwrap()
}

fn asset(id: &str, name: &str) -> InformationAsset {
    InformationAsset {
        id: id.into(),
        name: name.into(),
        ..InformationAsset::default()
    }
}

fn risk(id: &str, asset: &str, controls: &[&str]) -> Risk {
    Risk {
        id: id.into(),
        asset: asset.into(),
        controls: controls
            .iter()
            .map(|control| ControlRef::try_from((*control).to_owned()).unwrap())
            .collect(),
        ..Risk::default()
    }
}

/// The e-commerce example of the seminar text.
fn shop() -> CompanyFile {
    CompanyFile {
        assets: vec![
            asset("customers", "顧客情報"),
            asset("orders", "注文情報"),
            asset("stock", "在庫情報"),
            asset("payments", "支払い情報"),
            asset("leaflets", "ちらし"),
        ],
        risks: vec![
            risk(
                "r1",
                "customers",
                &["annex-a:5.1", "annex-a:5.15", "annex-a:8.24"],
            ),
            risk("r2", "orders", &["annex-a:5.24", "annex-a:5.15"]),
            risk("r3", "stock", &["annex-a:6.3", "annex-a:5.15"]),
            risk(
                "r4",
                "payments",
                &["annex-a:8.15", "annex-a:8.24", "annex-a:5.15"],
            ),
        ],
        ..CompanyFile::default()
    }
}

fn numbers(view: &RequirementsView, section: RequirementSection) -> Vec<(String, String)> {
    let chapter = view
        .chapters
        .iter()
        .find(|chapter| chapter.section == section)
        .unwrap();
    let items = chapter.groups.iter().flat_map(|group| &group.items);
    items
        .map(|item| {
            (
                item.number.clone(),
                item.origin.clone().unwrap_or_default().replace("annex-a:", ""),
            )
        })
        .collect()
}

#[test]
fn the_requirements_of_the_sources_example_come_out_with_their_numbers() {
    let view = requirements(content(), &shop(), Lang::Ja);
    let said = numbers(&view, RequirementSection::Information);
    let said: Vec<(&str, &str)> = said.iter().map(|(n, o)| (n.as_str(), o.as_str())).collect();
    assert_eq!(
        said,
        [
            ("1.1.1", "8.24"),
            ("1.1.2", "5.15"),
            ("1.1.3", "5.1"),
            ("1.2.1", "5.15"),
            ("1.2.2", "5.24"),
            ("1.3.1", "5.15"),
            ("1.3.2", "6.3"),
            ("1.4.1", "8.24"),
            ("1.4.2", "5.15"),
            ("1.4.3", "8.15"),
        ]
    );
    for (section, first) in [
        (RequirementSection::Availability, "2.1.1"),
        (RequirementSection::Performance, "3.1.1"),
        (RequirementSection::Compliance, "4.1.1"),
    ] {
        assert_eq!(numbers(&view, section)[0].0, first);
    }
    let first = &view.chapters[0].groups[0].items[0];
    assert!(first.text.contains("顧客情報"), "{}", first.text);
    assert_eq!(first.risks, [1]);
    assert!(
        !view.missing.is_empty(),
        "hours and seconds were not answered yet"
    );
}

#[test]
fn words_can_be_changed_and_requirements_left_out_or_added() {
    let mut file = shop();
    let changed = |id: &str, origin: Option<&str>, text: &str, dropped| Requirement {
        id: id.into(),
        section: RequirementSection::Information,
        asset: Some("customers".into()),
        origin: origin.map(str::to_owned),
        text: text.into(),
        dropped,
    };
    file.requirements = vec![
        changed("q1", Some("annex-a:8.24"), "", true),
        changed(
            "q2",
            Some("annex-a:5.15"),
            "入れる人を店長だけにすること。",
            false,
        ),
        changed("q3", None, "月に一度、名簿を見直すこと。", false),
    ];
    let view = requirements(content(), &file, Lang::Ja);
    let items = &view.chapters[0].groups[0].items;
    let said: Vec<(&str, bool)> = items
        .iter()
        .map(|item| (item.number.as_str(), item.dropped))
        .collect();
    assert_eq!(
        said,
        [("", true), ("1.1.1", false), ("1.1.2", false), ("1.1.3", false)],
        "what is left out has no number"
    );
    assert_eq!(items[1].text, "入れる人を店長だけにすること。");
    assert!(items[1].follows.is_some(), "what it was is still said");
    assert_eq!(
        (items[3].origin.as_deref(), items[3].id.as_ref().unwrap().as_str()),
        (None, "q3")
    );
    // The same control for other information is untouched.
    assert_eq!(view.chapters[0].groups[3].items[0].id, None);
}

#[test]
fn answers_fill_what_a_system_has_to_do() {
    let mut file = shop();
    let before = requirements(content(), &file, Lang::Ja).missing;
    let path = before[0].clone();
    let (worksheet, field) = path.split_once('.').unwrap();
    let sheet = file.answers.0.entry(worksheet.to_owned()).or_default();
    sheet
        .fields
        .insert(field.to_owned(), Answer::Text("毎日9時から21時まで".into()));
    let after = requirements(content(), &file, Lang::Ja);
    assert!(!after.missing.contains(&path));
    let texts = after.chapters.iter().flat_map(|chapter| &chapter.groups);
    assert!(
        texts
            .flat_map(|group| &group.items)
            .any(|item| item.text.contains("毎日9時から21時まで")),
        "{path} is said somewhere"
    );
}

#[test]
fn outcomes_and_own_measures_ask_for_something_too() {
    let mut file = shop();
    file.measures = vec![Measure {
        id: "m".into(),
        name: "二人で確かめる".into(),
        ..Measure::default()
    }];
    file.risks = vec![risk("r", "leaflets", &["own:m", "csf:PR.DS-01", "annex-a:8.24"])];
    for lang in [Lang::Ja, Lang::En] {
        let view = requirements(content(), &file, lang);
        let items = &view.chapters[0].groups[0].items;
        let origins: Vec<_> = items.iter().map(|item| item.origin.as_deref().unwrap()).collect();
        assert_eq!(origins, ["annex-a:8.24", "csf:PR.DS-01", "own:m"]);
        assert!(items[2].text.contains("二人で確かめる"), "{}", items[2].text);
    }
}
