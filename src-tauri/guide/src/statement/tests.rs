use sonae_domain::{Answer, InformationAsset, Measure, Progress, Risk};

use super::*;

fn content() -> &'static Content {
    Content::shared().unwrap()
}

fn annex(id: &str) -> ControlRef {
    ControlRef::AnnexA(id.into())
}

fn company() -> CompanyFile {
    CompanyFile {
        assets: vec![InformationAsset {
            id: "a".into(),
            name: "顧客情報".into(),
            ..InformationAsset::default()
        }],
        measures: vec![Measure {
            id: "m".into(),
            name: "レジ締めを二人で見る".into(),
            ..Measure::default()
        }],
        risks: vec![
            Risk {
                id: "r1".into(),
                asset: "a".into(),
                controls: vec![annex("8.24"), ControlRef::Csf("PR.DS-01".into())],
                ..Risk::default()
            },
            Risk {
                id: "r2".into(),
                asset: "a".into(),
                controls: vec![annex("8.24"), annex("8.24")],
                ..Risk::default()
            },
        ],
        ..CompanyFile::default()
    }
}

fn find(file: &CompanyFile, control: &ControlRef) -> StatementEntry {
    let entries = statement(content(), file).entries;
    entries
        .into_iter()
        .find(|entry| &entry.control == control)
        .unwrap()
}

#[test]
fn every_control_of_annex_a_stands_in_it_then_what_else_was_chosen() {
    let entries = statement(content(), &company()).entries;
    let annexed = entries
        .iter()
        .take_while(|entry| matches!(entry.control, ControlRef::AnnexA(_)));
    assert_eq!(annexed.count(), 93);
    let others: Vec<String> = entries[93..]
        .iter()
        .map(|entry| entry.control.to_string())
        .collect();
    assert_eq!(others, ["csf:PR.DS-01", "own:m"]);
}

#[test]
fn a_control_chosen_for_a_risk_is_applied_because_of_it() {
    let entry = find(&company(), &annex("8.24"));
    assert_eq!(entry.applicable, Some(true));
    assert!(!entry.decided);
    assert_eq!(entry.reason, StatementReason::Risks);
    assert_eq!(entry.risks, [1, 2]);
    assert_eq!(entry.sources, BTreeSet::from([ControlSource::Risk]));
    assert_eq!(entry.state, Some(ControlState::Open));
}

#[test]
fn what_the_company_decides_goes_before_what_was_prefilled() {
    let mut file = company();
    let control = annex("8.24");
    file.controls.push(ControlDecision {
        applicable: Some(false),
        ..ControlDecision::open(control.clone())
    });
    let entry = find(&file, &control);
    assert_eq!((entry.applicable, entry.decided), (Some(false), true));
    assert_eq!(
        entry.reason,
        StatementReason::Open,
        "leaving it out wants a reason"
    );
    assert_eq!((entry.state, entry.sources.len()), (None, 0));
    let open = statement(content(), &file).open;
    file.controls[0].reason = "  暗号化は委託先が担う ".into();
    assert_eq!(
        find(&file, &control).reason,
        StatementReason::Own {
            text: "暗号化は委託先が担う".into()
        }
    );
    assert_eq!(statement(content(), &file).open, open - 1);
}

#[test]
fn what_every_firm_does_is_prefilled_and_the_rest_stays_open() {
    let file = CompanyFile::default();
    let entries = statement(content(), &file).entries;
    for entry in &entries {
        let ControlRef::AnnexA(id) = &entry.control else {
            continue;
        };
        let advice = content().control_advice(id).unwrap();
        let left_out = advice
            .unless
            .as_ref()
            .is_some_and(|rule| rule.holds(&file.answers));
        match (left_out, advice.basic) {
            (true, _) => assert_eq!(entry.reason, StatementReason::Not, "{id}"),
            (_, true) => assert_eq!(entry.reason, StatementReason::Why, "{id}"),
            (false, false) => assert!(entry.is_open(), "{id}"),
        }
    }
    assert!(entries.iter().any(StatementEntry::is_open));
}

#[test]
fn answers_leave_controls_out_with_a_ready_reason() {
    let mut file = CompanyFile::default();
    let sheet = file.answers.0.entry("company".into()).or_default();
    sheet.fields.insert("telework".into(), Answer::YesNo(false));
    let entry = find(&file, &annex("6.7"));
    assert_eq!(entry.applicable, Some(false));
    assert_eq!(entry.reason, StatementReason::Not);
}

#[test]
fn the_guide_says_how_far_a_control_is_until_somebody_does() {
    let mut file = company();
    let control = annex("5.1");
    let actions = content().control_advice("5.1").unwrap().actions.clone();
    assert!(!actions.is_empty());
    for (at, action) in actions.iter().enumerate() {
        let mut state = file.action(action);
        state.progress = Progress::Done;
        file.actions.push(state);
        let expected = match at + 1 == actions.len() {
            true => ControlState::Done,
            false => ControlState::Partly,
        };
        assert_eq!(find(&file, &control).state, Some(expected));
    }
    file.controls.push(ControlDecision {
        state: Some(ControlState::Partly),
        ..ControlDecision::open(control.clone())
    });
    assert_eq!(find(&file, &control).state, Some(ControlState::Partly));
}
