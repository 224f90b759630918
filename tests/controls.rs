//! What the words on the 93 controls promise to a shop owner who shows them to an auditor.

use std::collections::BTreeSet;

use sonae_content::Content;
use sonae_domain::Lang;

fn content() -> &'static Content {
    Content::shared().expect("the assets are whole")
}

/// The words of a part of every control that has it.
fn words(lang: Lang, part: &str) -> Vec<(&'static str, String)> {
    content()
        .controls()
        .filter_map(|id| {
            let key = format!("{}.{part}", Content::control_key(id));
            let args = [("information", "X")];
            Some((id, content().words.get(lang, &key, &args)?))
        })
        .collect()
}

fn sentences(lang: Lang, words: &str) -> usize {
    match lang {
        Lang::Ja => words.matches('。').count(),
        // The dot of “Art. 23” ends no sentence, and a dot before a closing mark ends the sentence with it.
        Lang::En => words
            .replace("Art. ", "Art ")
            .split(' ')
            .filter(|word| word.ends_with(['.', '?', '”']) && word.contains(['.', '?']))
            .count(),
    }
}

#[test]
fn every_control_says_in_one_sentence_what_it_means_and_why() {
    for lang in Lang::ALL {
        for part in ["plain", "why", "not"] {
            let words = words(lang, part);
            assert!(part == "not" || words.len() == 93, "{part}: {}", words.len());
            for (id, words) in words {
                assert_eq!(sentences(lang, &words), 1, "{id}.{part}: {words}");
            }
        }
    }
}

#[test]
fn reasons_and_requirements_have_their_form() {
    for (id, words) in words(Lang::Ja, "plain") {
        assert!(
            words.ends_with("ます。") || words.ends_with("ません。"),
            "{id}: {words}"
        );
    }
    for part in ["why", "not"] {
        for (id, words) in words(Lang::Ja, part) {
            assert!(
                words.ends_with("ため。") || words.contains("ため（"),
                "{id}.{part}: {words}"
            );
        }
    }
    for (id, words) in words(Lang::Ja, "require") {
        assert!((1..=2).contains(&sentences(Lang::Ja, &words)), "{id}: {words}");
        for sentence in words.split_inclusive('。') {
            assert!(sentence.ends_with("こと。"), "{id}: {sentence}");
        }
    }
    for (id, words) in words(Lang::En, "require") {
        assert!((1..=2).contains(&sentences(Lang::En, &words)), "{id}: {words}");
        for sentence in words.split_inclusive('.') {
            assert!(sentence.contains(" must "), "{id}: {sentence}");
        }
    }
    for requirement in &content().requirements.standing {
        let key = format!("standing-{}", requirement.id);
        let ja = content().words.text(Lang::Ja, &key);
        assert!(ja.contains("こと"), "{key}: {ja}");
    }
}

#[test]
fn no_two_controls_say_the_same() {
    for lang in Lang::ALL {
        // Several controls are left out for one reason; all else is said of one control only.
        for part in ["plain", "why", "require"] {
            let mut said = BTreeSet::new();
            for (id, words) in words(lang, part) {
                assert!(said.insert(words.clone()), "{id}.{part}: {words}");
            }
        }
    }
}

/// The statement of the seminar text chooses 5.1, 5.15, 5.24, 6.3, 8.15 and 8.24: each is explained, reasoned and asked for.
#[test]
fn the_controls_of_the_seminar_example_have_all_their_words() {
    for lang in Lang::ALL {
        for id in ["5.1", "5.15", "5.24", "6.3", "8.15", "8.24"] {
            for part in ["plain", "why", "require"] {
                let key = format!("{}.{part}", Content::control_key(id));
                assert!(content().words.get(lang, &key, &[]).is_some(), "{key}");
            }
        }
    }
}

/// Chapter 21 in the catalogue: the weaknesses that the text finds, with those that its statement answers to, let its threats
/// through where an online shop keeps information, and suggest the controls that it chooses.
#[test]
fn the_weaknesses_of_the_seminar_example_suggest_the_controls_of_its_statement() {
    let catalogue = &content().threats;
    for (information, threats, weaknesses, controls) in [
        (
            "customers",
            ["data-theft", "phishing"],
            [
                "weak-passwords",
                "unencrypted-communication",
                "no-policy",
                "no-access-control",
            ]
            .as_slice(),
            ["5.1", "5.15", "8.24"].as_slice(),
        ),
        (
            "orders",
            ["data-tampering", "unauthorized-access"],
            &[
                "updates-not-applied",
                "access-not-managed",
                "no-incident-procedure",
            ],
            &["5.15", "5.24"],
        ),
        (
            "stock",
            ["data-tampering", "wrong-entry"],
            &["no-audit-log", "no-access-control", "no-training"],
            &["5.15", "6.3"],
        ),
        (
            "payments",
            ["card-data-theft", "fraudulent-order"],
            &[
                "non-pci-dss-service",
                "unencrypted-storage",
                "no-access-control",
                "no-audit-log",
            ],
            &["5.15", "8.15", "8.24"],
        ),
    ] {
        let mut suggested: BTreeSet<&str> = BTreeSet::new();
        for id in weaknesses {
            let weakness = catalogue.weakness(id).expect(id);
            let kinds = weakness.kinds.iter().map(String::as_str);
            assert!(
                kinds.into_iter().any(|kind| ["cloud", "website"].contains(&kind)),
                "{information}: {id} is not offered for an online shop"
            );
            let opens = weakness
                .threats
                .iter()
                .any(|threat| threats.contains(&threat.as_str()));
            assert!(opens, "{information}: {id} lets none of its threats through");
            suggested.extend(weakness.controls.iter().map(String::as_str));
        }
        for control in controls {
            assert!(
                suggested.contains(control),
                "{information}: {control} is not suggested"
            );
        }
    }
}
