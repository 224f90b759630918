use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sonae_domain::{
    Aspect, AssetId, AssetMedium, CompanyFile, FlowId, Importance, InformationAsset, Medium, fold, importance,
};
use ts_rs::TS;

/// The register of information with what follows from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Register {
    /// Its lines, in their order.
    pub lines: Vec<RegisterLine>,
    /// Information that flows touch and that it does not have yet, in the order of the flows.
    pub offered: Vec<OfferedInformation>,
}

/// What follows for a line of the register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RegisterLine {
    /// The line.
    pub id: AssetId,
    /// How much it matters and why; null until enough is rated.
    pub importance: Option<Importance>,
    /// The sides that nobody has rated yet.
    pub unrated: Vec<Aspect>,
}

/// Information that a flow touches and that the register does not have yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct OfferedInformation {
    /// As it is first written in a step.
    pub name: String,
    /// The flow where it comes first.
    pub flow: FlowId,
    /// What that flow is called.
    pub business: String,
    /// The systems and papers of the steps that touch it.
    pub tools: Vec<String>,
    /// What it is kept on, where the steps leave no doubt.
    pub medium: Option<AssetMedium>,
}

impl OfferedInformation {
    /// The line that it becomes. Only what the flow says is filled in.
    pub fn asset(&self, id: AssetId, comma: &str) -> InformationAsset {
        InformationAsset {
            id,
            name: self.name.clone(),
            business: self.business.clone(),
            medium: self.medium,
            place: self.tools.join(comma),
            ..InformationAsset::default()
        }
    }
}

/// The register as it stands.
pub fn register(file: &CompanyFile) -> Register {
    let lines = file.assets.iter().map(|asset| RegisterLine {
        id: asset.id.clone(),
        importance: importance(asset),
        unrated: asset.unrated(),
    });
    Register {
        lines: lines.collect(),
        offered: offered(file),
    }
}

/// What two ways of writing a name have in common.
pub(crate) fn folded(name: &str) -> String {
    fold(name).split_whitespace().collect()
}

fn offered(file: &CompanyFile) -> Vec<OfferedInformation> {
    let known: BTreeSet<String> = file.assets.iter().map(|asset| folded(&asset.name)).collect();
    let mut found: Vec<(String, OfferedInformation, bool)> = Vec::new();
    for flow in &file.flows {
        for step in &flow.steps {
            for name in &step.information {
                let key = folded(name);
                if key.is_empty() || known.contains(&key) {
                    continue;
                }
                let at = match found.iter().position(|(other, ..)| *other == key) {
                    Some(at) => at,
                    None => {
                        let offer = OfferedInformation {
                            name: name.trim().to_owned(),
                            flow: flow.id.clone(),
                            business: flow.name.trim().to_owned(),
                            tools: Vec::new(),
                            medium: None,
                        };
                        found.push((key, offer, true));
                        found.len() - 1
                    }
                };
                let (_, offer, on_paper) = &mut found[at];
                *on_paper &= step.medium == Medium::Paper;
                let tool = step.tool.trim();
                let is_kept = step.medium != Medium::Hand && !tool.is_empty();
                if is_kept && !offer.tools.iter().any(|other| folded(other) == folded(tool)) {
                    offer.tools.push(tool.to_owned());
                }
            }
        }
    }
    let paper = |(_, offer, on_paper): (String, OfferedInformation, bool)| OfferedInformation {
        medium: on_paper.then_some(AssetMedium::Paper),
        ..offer
    };
    found.into_iter().map(paper).collect()
}

#[cfg(test)]
mod tests {
    use sonae_domain::{Flow, Step};

    use super::*;

    fn step(medium: Medium, tool: &str, information: &[&str]) -> Step {
        Step {
            medium,
            tool: tool.into(),
            information: information.iter().map(|name| (*name).to_owned()).collect(),
            ..Step::default()
        }
    }

    fn company(known: &[&str]) -> CompanyFile {
        CompanyFile {
            flows: vec![
                Flow {
                    id: "f1".into(),
                    name: "店で売る".into(),
                    steps: vec![
                        step(Medium::Paper, "送り状", &["届け先"]),
                        step(Medium::System, "レジ", &["売上", "カードの情報"]),
                        step(Medium::Paper, "送り状の控え", &["届け先 "]),
                        step(Medium::Hand, "包装紙", &["売上", " "]),
                    ],
                    ..Flow::default()
                },
                Flow {
                    id: "f2".into(),
                    name: "電話で受ける".into(),
                    steps: vec![step(Medium::System, "ﾚｼﾞ", &["売上", "着信の記録"])],
                    ..Flow::default()
                },
            ],
            assets: known
                .iter()
                .map(|name| InformationAsset {
                    name: (*name).into(),
                    ..InformationAsset::default()
                })
                .collect(),
            ..CompanyFile::default()
        }
    }

    #[test]
    fn what_flows_touch_is_offered_once_with_what_they_say_of_it() {
        let offered = register(&company(&[])).offered;
        let said: Vec<_> = offered
            .iter()
            .map(|offer| {
                (
                    offer.name.as_str(),
                    offer.business.as_str(),
                    offer.tools.join("/"),
                    offer.medium,
                )
            })
            .collect();
        assert_eq!(
            said,
            [
                (
                    "届け先",
                    "店で売る",
                    "送り状/送り状の控え".to_owned(),
                    Some(AssetMedium::Paper)
                ),
                ("売上", "店で売る", "レジ".to_owned(), None),
                ("カードの情報", "店で売る", "レジ".to_owned(), None),
                ("着信の記録", "電話で受ける", "ﾚｼﾞ".to_owned(), None),
            ]
        );
    }

    #[test]
    fn what_the_register_has_is_not_offered_again_however_it_is_written() {
        let names = |known: &[&str]| -> Vec<String> {
            let offered = register(&company(known)).offered;
            offered.into_iter().map(|offer| offer.name).collect()
        };
        assert_eq!(names(&["売上", "ｶｰﾄﾞ の情報"]), ["届け先", "着信の記録"]);
        let all = register(&company(&[])).offered;
        let mut taken = company(&[]);
        taken.assets = all.iter().map(|offer| offer.asset("x".into(), "、")).collect();
        assert_eq!(register(&taken).offered, []);
    }

    #[test]
    fn a_line_says_what_is_still_to_be_rated() {
        let mut file = company(&["売上"]);
        file.assets[0].integrity = sonae_domain::Grade::try_from(2).ok();
        let line = &register(&file).lines[0];
        assert_eq!(line.importance, None);
        assert_eq!(line.unrated, [Aspect::Confidentiality, Aspect::Availability]);
    }
}
