use serde::{Deserialize, Serialize};
use sonae_domain::{Answers, ControlSource, Rule};
use ts_rs::TS;

use crate::{Content, ContentError, assets};

/// What a small firm is told about a control of Annex A. Words: attributes of `control-<number>`: `plain` (what it means in
/// a small firm), `why` (a ready reason to apply it), `not` (a ready reason to leave it out), `require` (what it asks for
/// one kind of information).
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ControlAdvice {
    /// Its number: `8.24`.
    pub id: String,
    /// Whether every small firm does well to apply it, whatever its risks.
    pub basic: bool,
    /// When the ready reason for leaving it out holds.
    pub unless: Option<Rule>,
    /// What usually calls for it where no risk does; the business itself when nothing is said.
    pub source: Option<ControlSource>,
    /// Actions of the guide that carry it out, the nearest first.
    pub actions: Vec<String>,
}

/// What a chosen control asks for one kind of information. Words: `require` of the control's words, with the slot
/// `information`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RequirementDefinition {
    /// The control's number: `8.24`.
    pub control: String,
    /// What it is for, one of [`Requirements::kinds`].
    pub kind: String,
}

/// What a system has to meet whatever information it holds. Words: `standing-<id>`, with a slot for each of `needs`, named
/// like the field.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StandingRequirement {
    /// `running-hours`.
    pub id: String,
    /// What it is for, one of [`Requirements::kinds`]; also the chapter it stands in.
    pub kind: String,
    /// Under which heading it stands. Words: `requirement-group-<group>`.
    pub group: String,
    /// The questions whose answers it names, as `worksheet.field`.
    pub needs: Vec<String>,
    /// Controls of Annex A that it serves.
    #[serde(default)]
    pub controls: Vec<String>,
}

/// All requirements that there are to choose from, in the order in which they stand on paper.
#[derive(Clone, Debug)]
pub struct Requirements {
    /// What requirements are for. Words: `requirement-kind-<id>`.
    pub kinds: Vec<String>,
    /// Those for one kind of information.
    pub of_controls: Vec<RequirementDefinition>,
    /// Those for a system.
    pub standing: Vec<StandingRequirement>,
}

impl ControlAdvice {
    /// Whether the company's answers give the ready reason for leaving the control out.
    pub fn may_be_left_out(&self, answers: &Answers) -> bool {
        self.unless.as_ref().is_some_and(|rule| rule.holds(answers))
    }

    /// Whether the control is worth applying in this company whatever its risks.
    pub fn is_basic_for(&self, answers: &Answers) -> bool {
        self.basic && !self.may_be_left_out(answers)
    }
}

impl StandingRequirement {
    /// The slots of its words with the questions whose answers fill them: (`hours`, `system-requirements.hours`).
    pub fn slots(&self) -> impl Iterator<Item = (&str, &str)> {
        self.needs
            .iter()
            .map(|path| (path.rsplit('.').next().unwrap_or_default(), path.as_str()))
    }
}

impl Requirements {
    /// What these controls ask for one kind of information, in the order of the paper.
    pub fn of<'a>(&'a self, controls: &'a [&str]) -> impl Iterator<Item = &'a RequirementDefinition> {
        self.of_controls
            .iter()
            .filter(|requirement| controls.contains(&requirement.control.as_str()))
    }
}

impl Content {
    /// What a small firm is told about the control of that number.
    pub fn control_advice(&self, id: &str) -> Option<&ControlAdvice> {
        self.advice.iter().find(|advice| advice.id == id)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AdviceFile {
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "control")]
    controls: Vec<ControlAdvice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RequirementsFile {
    #[serde(rename = "source")]
    _source: String,
    kinds: Vec<String>,
    #[serde(rename = "requirement")]
    of_controls: Vec<RequirementDefinition>,
    standing: Vec<StandingRequirement>,
}

pub(crate) fn read_advice() -> Result<Vec<ControlAdvice>, ContentError> {
    let file: AdviceFile = assets::catalogue("control-advice.toml")?.toml()?;
    Ok(file.controls)
}

pub(crate) fn read_requirements() -> Result<Requirements, ContentError> {
    let file: RequirementsFile = assets::catalogue("requirements.toml")?.toml()?;
    Ok(Requirements {
        kinds: file.kinds,
        of_controls: file.of_controls,
        standing: file.standing,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content() -> &'static Content {
        Content::shared().expect("the assets are whole")
    }

    fn answers(company: &str) -> Answers {
        serde_json::from_str(&format!(r#"{{"company": {{"fields": {company}}}}}"#)).expect("they are answers")
    }

    #[test]
    fn requirements_stand_in_the_order_of_the_seminar_example() {
        for (information, chosen, order) in [
            (
                "customers",
                ["5.1", "5.15", "8.24"].as_slice(),
                ["8.24", "5.15", "5.1"].as_slice(),
            ),
            ("orders", &["5.15", "5.24"], &["5.15", "5.24"]),
            ("stock", &["6.3", "5.15"], &["5.15", "6.3"]),
            ("payments", &["8.24", "5.15", "8.15"], &["8.24", "5.15", "8.15"]),
        ] {
            let found: Vec<&str> = content()
                .requirements
                .of(chosen)
                .map(|requirement| requirement.control.as_str())
                .collect();
            assert_eq!(found, order, "{information}");
        }
    }

    #[test]
    fn standing_requirements_begin_with_those_of_the_seminar_example() {
        let mut firsts: Vec<(&str, Vec<&str>)> = Vec::new();
        for standing in &content().requirements.standing {
            match firsts.last_mut() {
                Some((kind, ids)) if *kind == standing.kind.as_str() => ids.push(&standing.id),
                _ => firsts.push((&standing.kind, vec![standing.id.as_str()])),
            }
        }
        let kinds: Vec<&str> = firsts.iter().map(|(kind, _)| *kind).collect();
        assert_eq!(
            kinds,
            ["availability", "performance", "compliance"],
            "every kind is one chapter"
        );
        assert_eq!(firsts[0].1[..2], ["running-hours", "backup-and-recovery-plan"]);
        assert_eq!(firsts[1].1[0], "response-time");
        assert_eq!(firsts[2].1[0], "laws-kept");
    }

    #[test]
    fn standing_requirements_of_a_group_stand_together() {
        let groups = content()
            .requirements
            .standing
            .chunk_by(|one, next| one.group == next.group)
            .map(|chunk| chunk[0].group.as_str());
        let mut seen = std::collections::BTreeSet::new();
        for group in groups {
            assert!(seen.insert(group), "{group} is torn apart");
        }
    }

    #[test]
    fn what_every_small_firm_does_well_to_apply_is_less_than_half() {
        let basic = content().advice.iter().filter(|advice| advice.basic).count();
        assert!((35..=45).contains(&basic), "{basic}");
    }

    #[test]
    fn a_ready_reason_to_leave_out_follows_from_answers_and_never_from_silence() {
        let silent = Answers::default();
        for advice in &content().advice {
            assert!(!advice.may_be_left_out(&silent), "{}", advice.id);
        }
        let left_out = |company: &str| -> Vec<&str> {
            let answers = answers(company);
            content()
                .advice
                .iter()
                .filter(|advice| advice.may_be_left_out(&answers))
                .map(|advice| advice.id.as_str())
                .collect()
        };
        assert_eq!(left_out(r#"{"telework": false}"#), ["6.7"]);
        assert_eq!(left_out(r#"{"cloud": ["none-of-these"]}"#), ["5.23"]);
        assert_eq!(
            left_out(r#"{"outsourcing": false, "cloud": ["none-of-these"]}"#),
            ["5.19", "5.20", "5.21", "5.22", "5.23"]
        );
        assert_eq!(left_out(r#"{"development": "ordered"}"#), ["8.28"]);
        assert_eq!(left_out(r#"{"development": "own"}"#), ["8.30"]);
        assert!(left_out(r#"{"development": "both"}"#).is_empty());
        assert_eq!(
            left_out(r#"{"development": "none"}"#),
            [
                "8.4", "8.25", "8.26", "8.27", "8.28", "8.29", "8.30", "8.31", "8.33"
            ]
        );
    }

    #[test]
    fn what_is_basic_is_not_where_there_is_a_ready_reason_against_it() {
        let telework = content().control_advice("6.7").expect("it is a control");
        assert!(telework.is_basic_for(&Answers::default()));
        assert!(!telework.is_basic_for(&answers(r#"{"telework": false}"#)));
    }
}
