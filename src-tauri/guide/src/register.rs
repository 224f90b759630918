use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sonae_domain::{
    Aspect, AssetId, AssetMedium, CompanyFile, FlowId, Importance, InformationAsset, Medium, PersonaId, Row,
    RowId, importance,
};
use ts_rs::TS;

/// The register of information with what follows from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Register {
    /// The lines that were asked for, in their order.
    pub lines: Vec<RegisterLine>,
    /// Information that flows and personas speak of and it does not have yet, in their order.
    pub offered: Vec<OfferedInformation>,
    /// Names that are not offered because the register shall not have them.
    pub left_out: Vec<String>,
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

/// Information that a flow or a persona speaks of and that the register does not have yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct OfferedInformation {
    /// As it is first written.
    pub name: String,
    /// Who speaks of it, flows first.
    pub sources: Vec<OfferSource>,
    /// What the first flow is called; empty when only personas speak of it.
    pub business: String,
    /// The systems and papers of the steps that touch it.
    pub tools: Vec<String>,
    /// What it is kept on, where the steps leave no doubt.
    pub medium: Option<AssetMedium>,
}

/// Who speaks of a piece of information.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum OfferSource {
    /// Steps of a flow touch it.
    Flow {
        /// The flow.
        id: FlowId,
        /// What it is called.
        name: String,
    },
    /// A persona entrusts it to us.
    Persona {
        /// The persona.
        id: PersonaId,
        /// The persona's name.
        name: String,
    },
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

/// The register as it stands, with all its lines or only those given: after an edit of one line of thousands, nobody
/// needs the others again.
pub fn register(file: &CompanyFile, only: Option<&BTreeSet<AssetId>>) -> Register {
    let asked = file
        .assets
        .iter()
        .filter(|asset| only.is_none_or(|only| only.contains(&asset.id)));
    let lines = asked.map(|asset| RegisterLine {
        id: asset.id.clone(),
        importance: importance(asset),
        unrated: asset.unrated(),
    });
    Register {
        lines: lines.collect(),
        offered: offered(file),
        left_out: file.left_out.clone(),
    }
}

/// What is said of a name.
struct Found {
    offer: OfferedInformation,
    on_paper: bool,
}

/// What flows and personas speak of, each once, in the order in which it is first said.
#[derive(Default)]
struct Offers {
    order: Vec<String>,
    found: BTreeMap<String, Found>,
}

impl Offers {
    fn of(&mut self, name: &str, source: OfferSource, business: &str) -> Option<&mut Found> {
        let key = InformationAsset::name_key(name);
        if key.is_empty() {
            return None;
        }
        if !self.found.contains_key(&key) {
            self.order.push(key.clone());
        }
        let found = self.found.entry(key).or_insert_with(|| Found {
            offer: OfferedInformation {
                name: name.trim().to_owned(),
                sources: Vec::new(),
                business: business.trim().to_owned(),
                tools: Vec::new(),
                medium: None,
            },
            on_paper: !business.is_empty(),
        });
        if !found.offer.sources.contains(&source) {
            found.offer.sources.push(source);
        }
        Some(found)
    }
}

fn offered(file: &CompanyFile) -> Vec<OfferedInformation> {
    let key = InformationAsset::name_key;
    let mut offers = Offers::default();
    for flow in &file.flows {
        for step in &flow.steps {
            for name in &step.information {
                let source = OfferSource::Flow {
                    id: flow.id.clone(),
                    name: flow.name.trim().to_owned(),
                };
                let Some(found) = offers.of(name, source, &flow.name) else {
                    continue;
                };
                found.on_paper &= step.medium == Medium::Paper;
                let tool = step.tool.trim();
                let is_kept = step.medium != Medium::Hand && !tool.is_empty();
                let tools = &mut found.offer.tools;
                if is_kept && !tools.iter().any(|other| key(other) == key(tool)) {
                    tools.push(tool.to_owned());
                }
            }
        }
    }
    for persona in &file.personas {
        for name in &persona.entrusts {
            let source = OfferSource::Persona {
                id: persona.id.clone(),
                name: persona.name.trim().to_owned(),
            };
            offers.of(name, source, "");
        }
    }
    if offers.order.is_empty() {
        return Vec::new();
    }
    let known = file.assets.iter().map(|asset| &asset.name).chain(&file.left_out);
    for name in known {
        // A register of thousands of lines has mostly been offered all there is.
        if offers.found.is_empty() {
            return Vec::new();
        }
        offers.found.remove(&key(name));
    }
    let left = offers.order.iter().filter_map(|key| offers.found.remove(key));
    left.map(|found| OfferedInformation {
        medium: found.on_paper.then_some(AssetMedium::Paper),
        ..found.offer
    })
    .collect()
}

/// A line with one more device, system or service that holds it. Where nobody has said yet what it is kept on and where,
/// the inventory says so: the name of the row is the place, and a service is somebody else's, over the net.
pub fn keep_on(file: &CompanyFile, asset: &InformationAsset, row: &RowId) -> InformationAsset {
    let mut kept = asset.clone();
    if !kept.kept_on.contains(row) {
        kept.kept_on.push(row.clone());
    }
    if let Some(row) = inventory(file).iter().find(|own| own.id == *row) {
        if kept.place.trim().is_empty() {
            kept.place = text(row, "name").to_owned();
        }
        if kept.medium.is_none() && text(row, "kind") == "service" {
            kept.medium = Some(AssetMedium::Cloud);
        }
    }
    kept
}

fn inventory(file: &CompanyFile) -> &[Row] {
    let [worksheet, field] = InformationAsset::INVENTORY;
    file.answers.rows(worksheet, field)
}

fn text<'a>(row: &'a Row, field: &str) -> &'a str {
    match row.fields.get(field) {
        Some(sonae_domain::Answer::Text(text)) => text.trim(),
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use sonae_domain::{Answer, Flow, Persona, Sheet, Step};

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
        let offered = register(&company(&[]), None).offered;
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
            let offered = register(&company(known), None).offered;
            offered.into_iter().map(|offer| offer.name).collect()
        };
        assert_eq!(names(&["売上", "ｶｰﾄﾞ の情報"]), ["届け先", "着信の記録"]);
        let all = register(&company(&[]), None).offered;
        let mut taken = company(&[]);
        taken.assets = all.iter().map(|offer| offer.asset("x".into(), "、")).collect();
        assert_eq!(register(&taken, None).offered, []);
    }

    #[test]
    fn a_line_says_what_is_still_to_be_rated() {
        let mut file = company(&["売上"]);
        file.assets[0].integrity = sonae_domain::Grade::try_from(2).ok();
        let line = &register(&file, None).lines[0];
        assert_eq!(line.importance, None);
        assert_eq!(line.unrated, [Aspect::Confidentiality, Aspect::Availability]);
    }

    #[test]
    fn what_a_persona_entrusts_is_offered_too_with_its_source() {
        let mut file = company(&["電話番号"]);
        file.personas = vec![Persona {
            id: "c1".into(),
            name: "山田".into(),
            entrusts: vec!["届け先".into(), "電話番号".into(), "誕生日".into(), "".into()],
            ..Persona::default()
        }];
        let offered = register(&file, None).offered;
        let said: Vec<String> = offered
            .iter()
            .map(|offer| {
                let from = offer.sources.iter().map(|source| match source {
                    OfferSource::Flow { name, .. } | OfferSource::Persona { name, .. } => name.as_str(),
                });
                format!("{}: {}", offer.name, from.collect::<Vec<_>>().join("/"))
            })
            .collect();
        assert_eq!(
            said,
            [
                "届け先: 店で売る/山田",
                "売上: 店で売る/電話で受ける",
                "カードの情報: 店で売る",
                "着信の記録: 電話で受ける",
                "誕生日: 山田",
            ]
        );
        assert_eq!(
            offered[0].medium,
            Some(AssetMedium::Paper),
            "the steps leave no doubt"
        );
        assert_eq!(offered[4].medium, None, "a persona says nothing of it");
        assert_eq!(offered[4].asset("x".into(), "、").business, "");
    }

    #[test]
    fn what_shall_not_be_in_the_register_is_not_offered_and_named_instead() {
        let mut file = company(&[]);
        file.left_out = vec!["ｶｰﾄﾞの情報".into()];
        let register = register(&file, None);
        assert!(!register.offered.iter().any(|offer| offer.name == "カードの情報"));
        assert_eq!(register.left_out, ["ｶｰﾄﾞの情報"]);
    }

    #[test]
    fn only_the_lines_asked_for_are_given() {
        let mut file = company(&["売上", "名簿"]);
        file.assets[0].id = "a".into();
        file.assets[1].id = "b".into();
        let only = BTreeSet::from(["b".into(), "gone".into()]);
        let lines = register(&file, Some(&only)).lines;
        assert_eq!(
            lines.iter().map(|line| line.id.as_str()).collect::<Vec<_>>(),
            ["b"]
        );
    }

    #[test]
    fn choosing_a_device_says_where_it_is_only_where_nobody_has_said() {
        let mut file = company(&["売上"]);
        let row = |id: &str, name: &str, kind: &str| Row {
            id: id.into(),
            fields: [("name", name), ("kind", kind)]
                .map(|(field, text)| (field.to_owned(), Answer::Text(text.into())))
                .into(),
        };
        let rows = vec![
            row("r1", "予約サイト", "service"),
            row("r2", "1番レジ", "hardware"),
        ];
        let sheet = Sheet {
            rows: [("assets".to_owned(), rows)].into(),
            ..Sheet::default()
        };
        file.answers.0.insert("asset-inventory".into(), sheet);
        let first = keep_on(&file, &file.assets[0], &"r1".into());
        assert_eq!(first.place, "予約サイト");
        assert_eq!(first.medium, Some(AssetMedium::Cloud));
        let second = keep_on(&file, &first, &"r2".into());
        assert_eq!(second.place, "予約サイト");
        assert_eq!(second.kept_on, ["r1".into(), "r2".into()]);
        assert_eq!(keep_on(&file, &second, &"r1".into()), second, "once is enough");
        let device = keep_on(&file, &file.assets[0], &"r2".into());
        assert_eq!((device.place.as_str(), device.medium), ("1番レジ", None));
    }
}
