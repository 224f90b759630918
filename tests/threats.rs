//! What the lists of threats and weaknesses promise: enough of them, for every kind of place, and the worked example of
//! the seminar text.

use std::collections::BTreeSet;

use sonae_content::{Content, ThreatCatalogue};
use sonae_domain::{Aspect, Lang};

fn catalogue() -> &'static ThreatCatalogue {
    &Content::shared().expect("the assets are whole").threats
}

#[test]
fn there_are_enough_threats_and_weaknesses_to_choose_from() {
    let catalogue = catalogue();
    assert!(catalogue.threats.len() >= 60);
    assert!(catalogue.weaknesses.len() >= 80);
    for kind in &catalogue.kinds {
        let threats = catalogue.threats_to(std::slice::from_ref(kind)).count();
        assert!(threats >= 4, "{kind}: {threats} threats");
    }
    for aspect in Aspect::ALL {
        let threats = catalogue
            .threats
            .iter()
            .filter(|threat| threat.hits.contains(&aspect));
        assert!(threats.count() >= 10, "{aspect:?}");
    }
}

#[test]
fn every_threat_has_an_action_against_it() {
    let content = Content::shared().expect("the assets are whole");
    for threat in &catalogue().threats {
        let actions = content.actions_against(&threat.id);
        assert!(!actions.is_empty(), "{}", threat.id);
        let ids: BTreeSet<&str> = actions.iter().map(|action| action.id.as_str()).collect();
        assert_eq!(
            ids.len(),
            actions.len(),
            "{}: an action is named twice",
            threat.id
        );
    }
}

#[test]
fn what_does_most_against_a_threat_comes_first() {
    let content = Content::shared().expect("the assets are whole");
    for (threat, action) in [
        ("password-list", "pr-prioritize-1"),
        ("lost-paper", "pr-communicate-1"),
        ("disk-failure", "pr-prioritize-4"),
        ("ransomware", "pr-prioritize-3"),
        ("contractor-leak", "gv-assess-3"),
        ("card-skimming", "de-assess-2"),
    ] {
        let first = content
            .actions_against(threat)
            .first()
            .map(|action| action.id.as_str());
        assert_eq!(first, Some(action), "{threat}");
    }
}

#[test]
fn no_two_threats_or_weaknesses_sound_the_same() {
    let content = Content::shared().expect("the assets are whole");
    let catalogue = catalogue();
    let threats = catalogue
        .threats
        .iter()
        .map(|threat| format!("threat-{}", threat.id));
    let weaknesses = catalogue
        .weaknesses
        .iter()
        .map(|weakness| format!("weakness-{}", weakness.id));
    let keys: Vec<String> = threats.chain(weaknesses).collect();
    for lang in Lang::ALL {
        let mut said = BTreeSet::new();
        for key in &keys {
            let name = content.words.text(lang, key);
            let example = content.words.text(lang, &format!("{key}.example"));
            let end = if lang == Lang::Ja { '。' } else { '.' };
            assert!(!name.ends_with(end), "{key}: a name is no sentence: {name}");
            assert!(
                example.ends_with([end, '”']),
                "{key}: an example is a sentence: {example}"
            );
            assert!(said.insert(name.clone()), "{key}: {name} is said twice");
            assert!(said.insert(example.clone()), "{key}: {example} is said twice");
        }
    }
}

/// The shop of chapter 21: its information, the threats and weaknesses that the text finds, the controls it chooses.
#[test]
fn the_example_of_the_seminar_text_comes_out() {
    let catalogue = catalogue();
    for (asset, kinds, threats, weaknesses, controls) in [
        (
            "customers",
            ["website", "cloud"],
            ["data-theft", "phishing"],
            ["weak-passwords", "unencrypted-communication"],
            ["5.1", "5.15", "8.24"].as_slice(),
        ),
        (
            "orders",
            ["website", "cloud"],
            ["data-tampering", "unauthorized-access"],
            ["updates-not-applied", "access-not-managed"],
            &["5.15", "5.24"],
        ),
        (
            "stock",
            ["server", "cloud"],
            ["data-tampering", "wrong-entry"],
            ["no-audit-log", "no-access-control"],
            &["5.15", "6.3"],
        ),
        (
            "payments",
            ["website", "pos"],
            ["card-data-theft", "fraudulent-order"],
            ["non-pci-dss-service", "unencrypted-storage"],
            &["5.15", "8.15", "8.24"],
        ),
    ] {
        let kinds = kinds.map(str::to_owned);
        let offered: BTreeSet<&str> = catalogue
            .threats_to(&kinds)
            .map(|threat| threat.id.as_str())
            .collect();
        let mut suggested: BTreeSet<&str> = BTreeSet::new();
        for threat in threats {
            assert!(offered.contains(threat), "{asset}: {threat} is not offered");
            let through = catalogue.weaknesses_to(threat);
            suggested.extend(
                through
                    .flat_map(|weakness| &weakness.controls)
                    .map(String::as_str),
            );
        }
        for id in weaknesses {
            let weakness = catalogue.weakness(id).expect(id);
            let opens = threats
                .iter()
                .any(|threat| weakness.threats.iter().any(|id| id == threat));
            assert!(opens, "{asset}: {id} lets none of its threats through");
            assert!(
                kinds
                    .iter()
                    .any(|kind| weakness.kinds.iter().any(|own| own == kind)),
                "{asset}: {id}"
            );
        }
        for control in controls {
            assert!(suggested.contains(control), "{asset}: {control} is not suggested");
        }
    }
}
