use jiff::civil::date;
use sonae_content::Content;
use sonae_domain::{
    Answer, AssetMedium, Estimate, Flow, InformationAsset, Progress, RatingMethod, Step, Treatment,
};

use super::*;

const TODAY: Date = date(2026, 11, 26);

fn grade(value: u8) -> Option<Grade> {
    Grade::try_from(value).ok()
}

fn asset(id: &str, name: &str, confidentiality: u8) -> InformationAsset {
    InformationAsset {
        id: id.into(),
        name: name.into(),
        confidentiality: grade(confidentiality),
        integrity: grade(1),
        availability: grade(1),
        medium: Some(AssetMedium::Cloud),
        ..InformationAsset::default()
    }
}

fn risk(id: &str, asset: &str, threat: u8, vulnerability: u8) -> Risk {
    Risk {
        id: id.into(),
        asset: asset.into(),
        now: Estimate {
            threat: grade(threat),
            vulnerability: grade(vulnerability),
            level: None,
        },
        ..Risk::default()
    }
}

fn company() -> CompanyFile {
    let mut judged = risk("c", "a2", 1, 1);
    judged.method = RatingMethod::Judged;
    judged.now.level = Some(RiskLevel::High);
    CompanyFile {
        assets: vec![
            asset("a1", "お客様カード", 2),
            asset("a2", "売上の日報", 1),
            asset("a3", "給与", 3),
        ],
        risks: vec![
            risk("a", "a2", 3, 3),
            risk("b", "a1", 3, 3),
            judged,
            risk("d", "a1", 0, 0),
        ],
        flows: vec![Flow {
            id: "f".into(),
            name: "通信販売".into(),
            steps: vec![
                Step {
                    id: "s1".into(),
                    information: vec!["売上の日報".into()],
                    ..Step::default()
                },
                Step {
                    id: "s2".into(),
                    information: vec!["ｵ客様カード".into(), "お客様 カード".into()],
                    ..Step::default()
                },
                Step {
                    id: "s3".into(),
                    ..Step::default()
                },
            ],
            ..Flow::default()
        }],
        ..CompanyFile::default()
    }
}

fn answer(file: &mut CompanyFile, field: &str, value: &str) {
    let sheet = file.answers.0.entry(SCALES.into()).or_default();
    sheet.fields.insert(field.into(), Answer::Text(value.into()));
}

#[test]
fn what_is_not_rated_comes_first_then_the_gravest_and_numbers_stay() {
    let view = risks(&company(), TODAY);
    let order: Vec<(&str, u32)> = view
        .lines
        .iter()
        .map(|line| (line.id.as_str(), line.number))
        .collect();
    assert_eq!(order, [("d", 4), ("b", 2), ("c", 3), ("a", 1)]);
    assert_eq!(
        view.unassessed,
        ["a3".into()],
        "what matters most and has no risk yet is named"
    );
}

#[test]
fn a_company_draws_its_own_lines_and_nonsense_changes_nothing() {
    let mut file = company();
    assert_eq!(risk_bands(&file.answers), RiskBands::default());
    answer(&mut file, "high-from", "4");
    answer(&mut file, "middle-from", "9");
    assert_eq!(
        risk_bands(&file.answers),
        RiskBands {
            middle_from: 4,
            high_from: 4
        }
    );
    answer(&mut file, "high-from", "many");
    assert_eq!(risk_bands(&file.answers).high_from, 6);
}

#[test]
fn a_step_has_the_worst_risk_of_what_it_touches() {
    let file = company();
    let levels = flow_levels(&file, &file.flows[0]);
    let said: Vec<_> = levels
        .iter()
        .map(|level| (level.step.as_str(), level.level, level.risks.clone()))
        .collect();
    assert_eq!(
        said,
        [("s1", RiskLevel::High, vec![3]), ("s2", RiskLevel::High, vec![2]),]
    );
    let used = uses(&file, &file.assets[0]);
    assert_eq!(used.len(), 1);
    assert_eq!(used[0].steps, [2]);
}

#[test]
fn threats_are_offered_where_the_information_is_and_only_once() {
    let content = Content::shared().unwrap();
    let mut file = company();
    let offers = risk_offers(content, &file, &file.assets[0]);
    assert!(offers.len() >= 10, "{}", offers.len());
    let kinds = content.threats.kinds_of(Some(AssetMedium::Cloud));
    for offer in &offers {
        assert!(!offer.weaknesses.is_empty(), "{}", offer.threat);
        let threat = content.threats.threat(&offer.threat).unwrap();
        assert!(threat.kinds.iter().any(|kind| kinds.contains(kind)));
    }
    let first = offers[0].threat.clone();
    file.risks[1].threats = vec![first.clone()];
    let again = risk_offers(content, &file, &file.assets[0]);
    assert!(again.iter().all(|offer| offer.threat != first));
    assert_eq!(again.len(), offers.len() - 1);
}

#[test]
fn weaknesses_lead_to_controls_and_actions_and_what_is_done_lowers_the_hint() {
    let content = Content::shared().unwrap();
    let mut file = company();
    let weaknesses = ["no-policy", "no-training"].map(str::to_owned);
    file.risks[1].weaknesses = weaknesses.to_vec();
    file.risks[1].treatment = Some(Treatment::Reduce);
    let advice = |file: &CompanyFile| risk_advice(content, file, &file.risks[1]);
    let open = advice(&file);
    assert_eq!(open.hint, grade(3));
    let controls: Vec<String> = open.controls.iter().map(|own| own.control.to_string()).collect();
    for expected in ["annex-a:5.1", "annex-a:6.3", "csf:PR.AT-01"] {
        assert!(controls.contains(&expected.to_owned()), "{controls:?}");
    }
    let nearest: Vec<String> = weaknesses
        .iter()
        .filter_map(|id| content.threats.weakness(id)?.actions.first().cloned())
        .collect();
    assert_eq!(open.actions[..2], nearest[..]);

    for (action, expected) in nearest.iter().zip([2, 1]) {
        let mut state = file.action(action);
        state.progress = Progress::Done;
        file.actions.push(state);
        assert_eq!(advice(&file).hint, grade(expected));
    }
}

#[test]
fn a_risk_of_information_that_is_gone_loses_nothing() {
    let mut file = company();
    file.assets.clear();
    let view = risks(&file, TODAY);
    assert_eq!(view.lines.len(), 4);
    assert!(
        view.lines
            .iter()
            .any(|line| line.gaps.contains(&RiskGap::Importance))
    );
    let content = Content::shared().unwrap();
    assert_eq!(risk_advice(content, &file, &file.risks[0]).uses, []);
}
