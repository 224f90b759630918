//! What can be wrong with the advice on controls and with the requirements.

use std::collections::BTreeSet;

use super::Check;
use crate::{Content, ControlAdvice, StandingRequirement};

impl Check<'_> {
    pub(super) fn controls(&mut self) {
        let content = self.content;
        let advised: Vec<&str> = content.advice.iter().map(|advice| advice.id.as_str()).collect();
        if !content.controls().eq(advised.iter().copied()) {
            self.problem("the advice on controls does not follow the list of controls".to_owned());
        }
        for advice in &content.advice {
            self.advice(advice);
        }
        self.requirements();
        for standing in &content.requirements.standing {
            self.standing(standing);
        }
        for kind in &content.requirements.kinds {
            self.word(&format!("requirement-kind-{kind}"));
        }
        for key in crate::risk_words::keys() {
            self.word(&key);
        }
    }

    fn advice(&mut self, advice: &ControlAdvice) {
        let content = self.content;
        let key = Content::control_key(&advice.id);
        for word in ["plain", "why"] {
            self.word(&format!("{key}.{word}"));
        }
        if let Some(rule) = &advice.unless {
            self.word(&format!("{key}.not"));
            self.rule(&key, rule);
        }
        for id in advice.actions.iter().filter(|id| content.action(id).is_none()) {
            self.problem(format!("{key}: there is no action {id}"));
        }
    }

    /// A control stands among the requirements exactly when there are words for what it asks.
    fn requirements(&mut self) {
        let content = self.content;
        let mut seen = BTreeSet::new();
        for requirement in &content.requirements.of_controls {
            let id = requirement.control.as_str();
            if !content.controls().any(|control| control == id) {
                self.problem(format!("the requirements: there is no control {id}"));
            }
            if !seen.insert(id) {
                self.problem(format!("the requirements: {id} is named twice"));
            }
            let key = format!("{}.require", Content::control_key(id));
            self.kind(&key, &requirement.kind);
            self.word(&key);
            self.slots(&key, &["information"]);
        }
        for id in content.controls().filter(|id| !seen.contains(id)) {
            let key = format!("{}.require", Content::control_key(id));
            if self.words.contains_key(&key) {
                self.problem(format!("{key} is not among the requirements"));
            }
        }
    }

    fn standing(&mut self, standing: &StandingRequirement) {
        let content = self.content;
        let key = format!("standing-{}", standing.id);
        self.word(&key);
        self.kind(&key, &standing.kind);
        self.word(&format!("requirement-group-{}", standing.group));
        let named = |other: &&StandingRequirement| other.id == standing.id;
        if content.requirements.standing.iter().filter(named).count() > 1 {
            self.problem(format!("{key} is used twice"));
        }
        for path in standing.needs.iter().filter(|path| content.field(path).is_none()) {
            self.problem(format!("{key}: there is no field {path}"));
        }
        for id in &standing.controls {
            if !content.controls().any(|control| control == id) {
                self.problem(format!("{key}: there is no control {id}"));
            }
        }
        let slots: Vec<&str> = standing.slots().map(|(slot, _)| slot).collect();
        self.slots(&key, &slots);
    }

    fn kind(&mut self, key: &str, kind: &String) {
        if !self.content.requirements.kinds.contains(kind) {
            self.problem(format!("{key}: there is no kind {kind}"));
        }
    }

    /// The words have these slots and no others.
    fn slots(&mut self, key: &str, wanted: &[&str]) {
        let Some(found) = self.words.get(key) else {
            return;
        };
        let wanted: BTreeSet<String> = wanted.iter().map(|slot| (*slot).to_owned()).collect();
        if *found != wanted {
            self.problem(format!("{key} has the slots {found:?}, not {wanted:?}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use sonae_domain::Rule;

    use super::*;
    use crate::RequirementDefinition;

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
    fn a_control_without_advice_is_found() {
        let problems = problems(|content| content.advice.retain(|advice| advice.id != "8.24"));
        found(
            &problems,
            "the advice on controls does not follow the list of controls",
        );
    }

    #[test]
    fn advice_names_only_what_there_is() {
        let problems = problems(|content| {
            for advice in &mut content.advice {
                if advice.id == "5.1" {
                    advice.actions.push("gv-roof-1".into());
                    advice.unless = Some(Rule::parse("company.umbrella is yes").expect("it is a rule"));
                }
            }
        });
        for problem in [
            "control-5-1: there is no action gv-roof-1",
            "control-5-1: there is no field company.umbrella",
            "no words for control-5-1.not",
        ] {
            found(&problems, problem);
        }
    }

    #[test]
    fn requirements_and_their_words_belong_together() {
        let problems = problems(|content| {
            let requirements = &mut content.requirements.of_controls;
            requirements.retain(|requirement| requirement.control != "8.24");
            for control in ["5.1", "5.4", "9.9"] {
                requirements.push(RequirementDefinition {
                    control: control.into(),
                    kind: "beauty".into(),
                });
            }
        });
        for problem in [
            "control-8-24.require is not among the requirements",
            "the requirements: 5.1 is named twice",
            "control-5-1.require: there is no kind beauty",
            "no words for control-5-4.require",
            "the requirements: there is no control 9.9",
        ] {
            found(&problems, problem);
        }
    }

    #[test]
    fn a_standing_requirement_has_a_slot_for_every_answer_that_it_needs() {
        let problems = problems(|content| {
            let mut twin = content.requirements.standing[0].clone();
            twin.needs = vec!["system-requirements.color".into()];
            twin.group = "beauty".into();
            twin.controls = vec!["9.9".into()];
            content.requirements.standing.push(twin);
        });
        for problem in [
            "standing-running-hours is used twice",
            "standing-running-hours: there is no field system-requirements.color",
            "standing-running-hours: there is no control 9.9",
            "no words for requirement-group-beauty",
            "standing-running-hours has the slots {\"hours\", \"maintenance-notice\", \"system\"}, not {\"color\"}",
        ] {
            found(&problems, problem);
        }
    }
}
