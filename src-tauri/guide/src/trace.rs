//! The chain from customers to controls: for any item of it, what it came from and what follows from it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::{AssetId, CompanyFile, ControlRef, InformationAsset, Lang};
use ts_rs::TS;

use crate::requirements::requirements;
use crate::risk::number;

/// A kind of item in the chain, in the order of the chain. Words: `trace-kind-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TraceKind {
    /// A persona.
    Persona,
    /// A step of a business flow.
    Step,
    /// A line of the register.
    Information,
    /// A risk.
    Risk,
    /// A control, or a measure of the company's own.
    Control,
    /// A security requirement.
    Requirement,
    /// An action of the guide.
    Action,
    /// A document.
    Document,
}

/// Names an item of the chain.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct TraceItem {
    /// What it is.
    pub kind: TraceKind,
    /// Its id; of a requirement its number.
    pub id: String,
}

/// An item of the chain with what it takes to name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TraceNode {
    /// The item.
    #[serde(flatten)]
    pub item: TraceItem,
    /// The company's own words for it; empty for what the content names.
    pub name: String,
    /// Its number where it has one: of a risk, of a step in its table, of a requirement.
    pub number: String,
    /// What it belongs to: the flow of a step.
    pub within: String,
}

/// The chain through an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Trace {
    /// Everything in it, the item too, in the order of the chain.
    pub nodes: Vec<TraceNode>,
    /// What leads to what.
    pub links: Vec<(TraceItem, TraceItem)>,
}

/// Everything that an item came from and everything that follows from it; nothing when it is not there.
pub fn trace(content: &Content, file: &CompanyFile, lang: Lang, item: &TraceItem) -> Option<Trace> {
    let chain = Chain::of(content, file, lang);
    let starts: BTreeSet<&Place> = chain.nodes.keys().filter(|place| &place.item == item).collect();
    if starts.is_empty() {
        return None;
    }
    let mut found = chain.reach(&starts, &chain.forward);
    found.extend(chain.reach(&starts, &chain.back));
    let nodes: BTreeMap<&TraceItem, &TraceNode> = found
        .iter()
        .filter_map(|place| Some((&place.item, chain.nodes.get(*place)?)))
        .collect();
    let links: BTreeSet<(TraceItem, TraceItem)> = found
        .iter()
        .flat_map(|from| {
            let to = chain.forward.get(*from).into_iter().flatten();
            to.filter(|to| found.contains(to))
                .map(|to| (from.item.clone(), to.item.clone()))
        })
        .collect();
    Some(Trace {
        nodes: nodes.into_values().cloned().collect(),
        links: links.into_iter().collect(),
    })
}

/// A place in the chain. A control that protects several pieces of information has a place for each, so that the chain
/// through one requirement does not run over to the risks of other information.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    item: TraceItem,
    of: String,
}

#[derive(Default)]
struct Chain {
    nodes: BTreeMap<Place, TraceNode>,
    forward: BTreeMap<Place, BTreeSet<Place>>,
    back: BTreeMap<Place, BTreeSet<Place>>,
}

fn place(kind: TraceKind, id: impl ToString) -> Place {
    Place {
        item: TraceItem {
            kind,
            id: id.to_string(),
        },
        of: String::new(),
    }
}

/// What the company itself says of an item.
#[derive(Default)]
struct Said<'a> {
    name: &'a str,
    number: String,
    within: &'a str,
}

impl Chain {
    fn of(content: &Content, file: &CompanyFile, lang: Lang) -> Self {
        let mut chain = Chain::default();
        // The same information may stand on several lines: on paper and in a system.
        let mut assets: BTreeMap<String, Vec<Place>> = BTreeMap::new();
        for asset in &file.assets {
            let said = Said {
                name: &asset.name,
                ..Said::default()
            };
            let own = chain.add(place(TraceKind::Information, &asset.id), &said);
            assets
                .entry(InformationAsset::name_key(&asset.name))
                .or_default()
                .push(own);
        }
        chain.people_and_work(file, &assets);
        chain.risks(content, file);
        chain.requirements(content, file, lang);
        chain
    }

    fn add(&mut self, place: Place, said: &Said<'_>) -> Place {
        self.nodes.entry(place.clone()).or_insert_with(|| TraceNode {
            item: place.item.clone(),
            name: said.name.trim().to_owned(),
            number: said.number.clone(),
            within: said.within.trim().to_owned(),
        });
        place
    }

    fn link(&mut self, from: &Place, to: &Place) {
        if self.nodes.contains_key(from) && self.nodes.contains_key(to) {
            self.forward.entry(from.clone()).or_default().insert(to.clone());
            self.back.entry(to.clone()).or_default().insert(from.clone());
        }
    }

    fn people_and_work(&mut self, file: &CompanyFile, assets: &BTreeMap<String, Vec<Place>>) {
        for persona in &file.personas {
            let said = Said {
                name: &persona.name,
                ..Said::default()
            };
            let own = self.add(place(TraceKind::Persona, &persona.id), &said);
            for name in &persona.entrusts {
                for asset in assets
                    .get(&InformationAsset::name_key(name))
                    .into_iter()
                    .flatten()
                {
                    self.link(&own, asset);
                }
            }
        }
        for flow in &file.flows {
            for (at, step) in flow.steps.iter().enumerate() {
                let touched: Vec<&Place> = step
                    .information
                    .iter()
                    .filter_map(|name| assets.get(&InformationAsset::name_key(name)))
                    .flatten()
                    .collect();
                if touched.is_empty() {
                    continue;
                }
                let said = Said {
                    name: &step.text,
                    number: number(at).to_string(),
                    within: &flow.name,
                };
                let own = self.add(place(TraceKind::Step, &step.id), &said);
                for asset in touched {
                    self.link(&own, asset);
                }
            }
        }
    }

    fn risks(&mut self, content: &Content, file: &CompanyFile) {
        for (index, risk) in file.risks.iter().enumerate() {
            let said = Said {
                name: &risk.name,
                number: number(index).to_string(),
                ..Said::default()
            };
            let own = self.add(place(TraceKind::Risk, &risk.id), &said);
            self.link(&place(TraceKind::Information, &risk.asset), &own);
            for control in &risk.controls {
                let control = self.control(content, file, control, &risk.asset);
                self.link(&own, &control);
            }
        }
    }

    /// A control with the actions that carry it out and the documents that they lead to.
    fn control(
        &mut self,
        content: &Content,
        file: &CompanyFile,
        control: &ControlRef,
        asset: &AssetId,
    ) -> Place {
        let name = match control {
            ControlRef::Own(id) => {
                let own = file.measures.iter().find(|measure| &measure.id == id);
                own.map_or("", |measure| measure.name.as_str())
            }
            ControlRef::AnnexA(_) | ControlRef::Csf(_) => "",
        };
        let said = Said {
            name,
            ..Said::default()
        };
        let own = self.add(control_place(control, asset), &said);
        for id in actions_of(content, control) {
            let action = self.add(place(TraceKind::Action, &id), &Said::default());
            self.link(&own, &action);
            for document in content
                .action(&id)
                .into_iter()
                .flat_map(|action| &action.documents)
            {
                let document = self.add(place(TraceKind::Document, document), &Said::default());
                self.link(&action, &document);
            }
        }
        own
    }

    fn requirements(&mut self, content: &Content, file: &CompanyFile, lang: Lang) {
        for chapter in requirements(content, file, lang).chapters {
            for group in chapter.groups {
                for requirement in group.items.iter().filter(|own| !own.dropped) {
                    let said = Said {
                        name: &requirement.text,
                        number: requirement.number.clone(),
                        ..Said::default()
                    };
                    let own = self.add(place(TraceKind::Requirement, &requirement.number), &said);
                    for control in &requirement.controls {
                        // What a system has to do whatever it holds follows from the control wherever it was chosen.
                        let places: Vec<Place> = match &group.asset {
                            Some(asset) => vec![control_place(control, asset)],
                            None => file
                                .assets
                                .iter()
                                .map(|asset| control_place(control, &asset.id))
                                .collect(),
                        };
                        for place in places {
                            self.link(&place, &own);
                        }
                    }
                }
            }
        }
    }

    /// Everything that can be reached along one direction, the starts too.
    fn reach<'a>(
        &'a self,
        starts: &BTreeSet<&'a Place>,
        along: &'a BTreeMap<Place, BTreeSet<Place>>,
    ) -> BTreeSet<&'a Place> {
        let mut found = starts.clone();
        let mut waiting: VecDeque<&Place> = starts.iter().copied().collect();
        while let Some(next) = waiting.pop_front() {
            for other in along.get(next).into_iter().flatten() {
                if found.insert(other) {
                    waiting.push_back(other);
                }
            }
        }
        found
    }
}

fn control_place(control: &ControlRef, asset: &AssetId) -> Place {
    Place {
        of: asset.to_string(),
        ..place(TraceKind::Control, control)
    }
}

/// The actions of the guide that carry a control out.
fn actions_of(content: &Content, control: &ControlRef) -> Vec<String> {
    match control {
        ControlRef::AnnexA(id) => content
            .control_advice(id)
            .map(|advice| advice.actions.clone())
            .unwrap_or_default(),
        ControlRef::Csf(id) => content
            .actions()
            .filter(|action| action.csf.contains(id))
            .map(|action| action.id.clone())
            .collect(),
        ControlRef::Own(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
