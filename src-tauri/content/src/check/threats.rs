//! What can be wrong with the lists of threats and weaknesses.

use std::collections::BTreeSet;

use sonae_domain::AssetMedium;

use super::Check;
use crate::{Threat, Weakness};

impl Check<'_> {
    pub(super) fn threats(&mut self) {
        let content = self.content;
        let catalogue = &content.threats;
        let ids = |prefix: &str, ids: &[String]| -> Vec<String> {
            ids.iter().map(|id| format!("{prefix}-{id}")).collect()
        };
        let mut keys = ids("asset-kind", &catalogue.kinds);
        keys.extend(ids("threat-origin", &catalogue.origins));
        keys.extend(
            catalogue
                .threats
                .iter()
                .map(|threat| format!("threat-{}", threat.id)),
        );
        keys.extend(
            catalogue
                .weaknesses
                .iter()
                .map(|weakness| format!("weakness-{}", weakness.id)),
        );
        let mut seen = BTreeSet::new();
        for key in &keys {
            if !seen.insert(key) {
                self.problem(format!("{key} is used twice"));
            }
            self.word(key);
        }
        for kind in &catalogue.kinds {
            if !catalogue.threats.iter().any(|threat| threat.kinds.contains(kind)) {
                self.problem(format!("asset-kind-{kind}: no threat concerns it"));
            }
        }
        for medium in AssetMedium::ALL {
            let key = medium.id();
            match catalogue.media.get(&medium) {
                Some(kinds) => {
                    for kind in kinds.iter().filter(|kind| !catalogue.kinds.contains(kind)) {
                        self.problem(format!("media.{key}: there is no kind {kind}"));
                    }
                }
                None => self.problem(format!("media.{key} is missing")),
            }
        }
        for origin in &catalogue.origins {
            if !catalogue.threats.iter().any(|threat| &threat.origin == origin) {
                self.problem(format!("threat-origin-{origin}: no threat comes from it"));
            }
        }
        for threat in &catalogue.threats {
            self.threat(threat);
        }
        for weakness in &catalogue.weaknesses {
            self.weakness(weakness);
        }
    }

    fn threat(&mut self, threat: &Threat) {
        let catalogue = &self.content.threats;
        let key = format!("threat-{}", threat.id);
        self.word(&format!("{key}.example"));
        if !catalogue.origins.contains(&threat.origin) {
            self.problem(format!("{key}: there is no origin {}", threat.origin));
        }
        self.some(&key, "kinds", threat.kinds.is_empty());
        self.some(&key, "hits", threat.hits.is_empty());
        for kind in &threat.kinds {
            if !catalogue.kinds.contains(kind) {
                self.problem(format!("{key}: there is no kind {kind}"));
                continue;
            }
            // Whoever is offered the threat for a kind is offered what lets it through there.
            let let_through = catalogue
                .weaknesses_to(&threat.id)
                .any(|weakness| weakness.kinds.contains(kind));
            if !let_through {
                self.problem(format!("{key}: no weakness lets it through at {kind}"));
            }
        }
    }

    fn weakness(&mut self, weakness: &Weakness) {
        let content = self.content;
        let catalogue = &content.threats;
        let key = format!("weakness-{}", weakness.id);
        self.word(&format!("{key}.example"));
        self.some(&key, "kinds", weakness.kinds.is_empty());
        self.some(&key, "threats", weakness.threats.is_empty());
        self.some(&key, "controls", weakness.controls.is_empty());
        self.some(&key, "csf", weakness.csf.is_empty());
        self.some(&key, "actions", weakness.actions.is_empty());
        let kinds = weakness
            .kinds
            .iter()
            .filter(|kind| !catalogue.kinds.contains(kind));
        let threats = weakness
            .threats
            .iter()
            .filter(|id| catalogue.threat(id).is_none());
        let actions = weakness.actions.iter().filter(|id| content.action(id).is_none());
        let unknown = kinds
            .map(|id| ("kind", id))
            .chain(threats.map(|id| ("threat", id)))
            .chain(actions.map(|id| ("action", id)))
            .chain(missing(&weakness.controls, content.controls()).map(|id| ("control", id)))
            .chain(missing(&weakness.csf, content.outcomes()).map(|id| ("outcome", id)));
        for (what, id) in unknown {
            self.problem(format!("{key}: there is no {what} {id}"));
        }
        let opened: Vec<&Threat> = weakness
            .threats
            .iter()
            .filter_map(|id| catalogue.threat(id))
            .collect();
        for threat in &opened {
            if !threat.kinds.iter().any(|kind| weakness.kinds.contains(kind)) {
                self.problem(format!("{key}: {} is nowhere where it is found", threat.id));
            }
        }
        for kind in &weakness.kinds {
            if !opened.iter().any(|threat| threat.kinds.contains(kind)) {
                self.problem(format!("{key}: it lets nothing through at {kind}"));
            }
        }
    }

    fn some(&mut self, key: &str, what: &str, none: bool) {
        if none {
            self.problem(format!("{key}: it names no {what}"));
        }
    }
}

/// The ids that are not among those that there are.
fn missing<'a>(ids: &'a [String], known: impl Iterator<Item = &'a str>) -> impl Iterator<Item = &'a String> {
    let known: BTreeSet<&str> = known.collect();
    ids.iter().filter(move |id| !known.contains(id.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Content;

    /// What is found wrong after a change.
    fn problems(change: impl Fn(&mut Content)) -> Vec<String> {
        let mut content = Content::read().expect("the assets parse");
        change(&mut content);
        content.problems().expect("the words parse")
    }

    fn found(problems: &[String], problem: &str) {
        assert!(
            problems.iter().any(|found| found == problem),
            "{problem}: {problems:#?}"
        );
    }

    #[test]
    fn a_threat_needs_words_an_origin_kinds_and_a_weakness_at_each() {
        let problems = problems(|content| {
            content.threats.threats.push(Threat {
                id: "rain".into(),
                origin: "sky".into(),
                kinds: vec!["paper".into(), "umbrella".into()],
                hits: Vec::new(),
            });
        });
        for problem in [
            "no words for threat-rain",
            "no words for threat-rain.example",
            "threat-rain: there is no origin sky",
            "threat-rain: there is no kind umbrella",
            "threat-rain: no weakness lets it through at paper",
            "threat-rain: it names no hits",
        ] {
            found(&problems, problem);
        }
    }

    #[test]
    fn a_weakness_names_only_what_there_is() {
        let problems = problems(|content| {
            content.threats.weaknesses.push(Weakness {
                id: "no-roof".into(),
                kinds: vec!["paper".into(), "mail".into()],
                threats: vec!["rain".into(), "lost-paper".into(), "camera-peeking".into()],
                controls: vec!["9.9".into()],
                csf: vec!["PR.IR-99".into()],
                actions: vec!["pr-roof-1".into()],
            });
            content.threats.weaknesses.push(Weakness {
                id: "no-roof".into(),
                kinds: Vec::new(),
                threats: Vec::new(),
                controls: Vec::new(),
                csf: Vec::new(),
                actions: Vec::new(),
            });
        });
        for problem in [
            "no words for weakness-no-roof",
            "weakness-no-roof is used twice",
            "weakness-no-roof: there is no threat rain",
            "weakness-no-roof: there is no control 9.9",
            "weakness-no-roof: there is no outcome PR.IR-99",
            "weakness-no-roof: there is no action pr-roof-1",
            "weakness-no-roof: camera-peeking is nowhere where it is found",
            "weakness-no-roof: it lets nothing through at mail",
            "weakness-no-roof: it names no threats",
            "weakness-no-roof: it names no actions",
        ] {
            found(&problems, problem);
        }
    }

    #[test]
    fn a_kind_or_origin_without_threats_is_found() {
        let problems = problems(|content| {
            content.threats.kinds.push("boat".into());
            content.threats.origins.push("fate".into());
        });
        found(&problems, "asset-kind-boat: no threat concerns it");
        found(&problems, "threat-origin-fate: no threat comes from it");
    }
}
