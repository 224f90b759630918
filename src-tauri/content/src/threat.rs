use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sonae_domain::{Aspect, AssetMedium};
use ts_rs::TS;

use crate::{Action, Content, ContentError, assets};

/// Something that can happen to information. Words: `threat-<id>`, and `.example` from a small business.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Threat {
    /// `mis-sent-mail`.
    pub id: String,
    /// Where it comes from, one of [`ThreatCatalogue::origins`].
    pub origin: String,
    /// What it concerns, of [`ThreatCatalogue::kinds`].
    pub kinds: Vec<String>,
    /// The sides of information that it harms.
    pub hits: Vec<Aspect>,
}

/// What lets threats through. Words: `weakness-<id>`, and `.example` from a small business.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Weakness {
    /// `no-backup`.
    pub id: String,
    /// Where it is found, of [`ThreatCatalogue::kinds`].
    pub kinds: Vec<String>,
    /// The threats that it lets through.
    pub threats: Vec<String>,
    /// Controls of ISO/IEC 27001:2022 Annex A against it, in the order of the standard.
    pub controls: Vec<String>,
    /// Outcomes of CSF 2.0 that it stands in the way of.
    pub csf: Vec<String>,
    /// Actions of the guide that close it, the nearest first.
    pub actions: Vec<String>,
}

/// What can happen to information and what lets it: the lists from which a company chooses.
#[derive(Clone, Debug)]
pub struct ThreatCatalogue {
    /// Where information is kept and handled. Words: `asset-kind-<id>`.
    pub kinds: Vec<String>,
    /// Which of these information is at that is kept on a medium.
    pub media: BTreeMap<AssetMedium, Vec<String>>,
    /// Where threats come from. Words: `threat-origin-<id>`.
    pub origins: Vec<String>,
    /// Threats, by origin.
    pub threats: Vec<Threat>,
    /// Weaknesses, by place.
    pub weaknesses: Vec<Weakness>,
}

impl ThreatCatalogue {
    /// The threat of that id.
    pub fn threat(&self, id: &str) -> Option<&Threat> {
        self.threats.iter().find(|threat| threat.id == id)
    }

    /// The weakness of that id.
    pub fn weakness(&self, id: &str) -> Option<&Weakness> {
        self.weaknesses.iter().find(|weakness| weakness.id == id)
    }

    /// Where information is that is kept on a medium: anywhere while nobody has said on what.
    pub fn kinds_of(&self, medium: Option<AssetMedium>) -> &[String] {
        medium
            .and_then(|medium| self.media.get(&medium))
            .unwrap_or(&self.kinds)
    }

    /// The threats to what is kept in any of these kinds of places.
    pub fn threats_to<'a>(&'a self, kinds: &'a [String]) -> impl Iterator<Item = &'a Threat> {
        self.threats
            .iter()
            .filter(|threat| threat.kinds.iter().any(|kind| kinds.contains(kind)))
    }

    /// The weaknesses that let a threat through, wherever they are found.
    pub fn weaknesses_to<'a>(&'a self, threat: &'a str) -> impl Iterator<Item = &'a Weakness> {
        self.weaknesses
            .iter()
            .filter(move |weakness| weakness.threats.iter().any(|id| id == threat))
    }
}

impl Content {
    /// The actions against a threat, that which does most first: it is the nearest to more of the weaknesses that let
    /// the threat through, each counted by how much the action lowers the risk of a small firm.
    pub fn actions_against(&self, threat: &str) -> Vec<&Action> {
        let mut counted: Vec<(&Action, u8)> = Vec::new();
        for weakness in self.threats.weaknesses_to(threat) {
            for (at, id) in weakness.actions.iter().enumerate() {
                let Some(action) = self.action(id) else {
                    continue;
                };
                let effect = action.reduces.filter(|_| at == 0).unwrap_or_default();
                match counted.iter_mut().find(|(other, _)| other.id == action.id) {
                    Some((_, sum)) => *sum += effect,
                    None => counted.push((action, effect)),
                }
            }
        }
        counted.sort_by_key(|(action, sum)| std::cmp::Reverse((*sum, action.reduces)));
        counted.into_iter().map(|(action, _)| action).collect()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ThreatsFile {
    #[serde(rename = "source")]
    _source: String,
    kinds: Vec<String>,
    media: BTreeMap<AssetMedium, Vec<String>>,
    origins: Vec<String>,
    #[serde(rename = "threat")]
    threats: Vec<Threat>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WeaknessesFile {
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "weakness")]
    weaknesses: Vec<Weakness>,
}

pub(crate) fn read() -> Result<ThreatCatalogue, ContentError> {
    let threats: ThreatsFile = assets::catalogue("threats.toml")?.toml()?;
    let weaknesses: WeaknessesFile = assets::catalogue("weaknesses.toml")?.toml()?;
    Ok(ThreatCatalogue {
        kinds: threats.kinds,
        media: threats.media,
        origins: threats.origins,
        threats: threats.threats,
        weaknesses: weaknesses.weaknesses,
    })
}
