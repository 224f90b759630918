use sonae_domain::{Flow, InformationAsset, Persona, Risk, Step};

use super::*;

fn company() -> CompanyFile {
    let asset = |id: &str, name: &str| InformationAsset {
        id: id.into(),
        name: name.into(),
        ..InformationAsset::default()
    };
    let risk = |id: &str, asset: &str| Risk {
        id: id.into(),
        asset: asset.into(),
        controls: vec![ControlRef::AnnexA("5.15".into())],
        ..Risk::default()
    };
    CompanyFile {
        personas: vec![Persona {
            id: "p".into(),
            name: "岬".into(),
            entrusts: vec!["お客様の住所".into()],
            ..Persona::default()
        }],
        flows: vec![Flow {
            id: "f".into(),
            name: "通信販売".into(),
            steps: vec![Step {
                id: "s".into(),
                text: "送り状を書く".into(),
                information: vec!["お客様の 住所".into(), "在庫".into()],
                ..Step::default()
            }],
            ..Flow::default()
        }],
        assets: vec![
            asset("a1", "お客様の住所"),
            asset("a2", "在庫"),
            asset("a3", "ちらし"),
        ],
        risks: vec![risk("r1", "a1"), risk("r2", "a2")],
        ..CompanyFile::default()
    }
}

fn kinds(of: &Trace) -> Vec<(TraceKind, &str)> {
    of.nodes
        .iter()
        .map(|node| (node.item.kind, node.item.id.as_str()))
        .collect()
}

fn traced(kind: TraceKind, id: &str) -> Option<Trace> {
    let item = TraceItem { kind, id: id.into() };
    trace(Content::shared().unwrap(), &company(), Lang::Ja, &item)
}

#[test]
fn a_risk_leads_back_to_customers_and_work_and_on_to_requirements() {
    let found = traced(TraceKind::Risk, "r1").unwrap();
    let kinds = kinds(&found);
    for expected in [
        (TraceKind::Persona, "p"),
        (TraceKind::Step, "s"),
        (TraceKind::Information, "a1"),
        (TraceKind::Risk, "r1"),
        (TraceKind::Control, "annex-a:5.15"),
        (TraceKind::Requirement, "1.1.1"),
    ] {
        assert!(kinds.contains(&expected), "{expected:?} in {kinds:?}");
    }
    assert!(kinds.iter().any(|(kind, _)| *kind == TraceKind::Action));
    assert!(
        !kinds.contains(&(TraceKind::Information, "a2")),
        "other information is not in it"
    );
    assert!(
        kinds.windows(2).all(|pair| pair[0].0 <= pair[1].0),
        "the order is that of the chain"
    );
}

#[test]
fn a_requirement_leads_back_only_to_the_information_that_it_protects() {
    let found = traced(TraceKind::Requirement, "1.2.1").unwrap();
    let kinds = kinds(&found);
    assert!(kinds.contains(&(TraceKind::Information, "a2")));
    assert!(!kinds.contains(&(TraceKind::Information, "a1")), "{kinds:?}");
    assert!(!kinds.contains(&(TraceKind::Risk, "r1")));
}

#[test]
fn a_control_shows_all_that_it_protects_and_a_link_stands_once() {
    let found = traced(TraceKind::Control, "annex-a:5.15").unwrap();
    let risks = kinds(&found)
        .iter()
        .filter(|(kind, _)| *kind == TraceKind::Risk)
        .count();
    assert_eq!(risks, 2);
    let mut links = found.links.clone();
    links.dedup();
    assert_eq!(links.len(), found.links.len());
    for (from, to) in &found.links {
        for end in [from, to] {
            assert!(found.nodes.iter().any(|node| &node.item == end));
        }
    }
}

#[test]
fn what_is_alone_is_its_own_chain_and_what_is_gone_has_none() {
    assert_eq!(kinds(&traced(TraceKind::Information, "a3").unwrap()).len(), 1);
    assert_eq!(traced(TraceKind::Risk, "gone"), None);
}
