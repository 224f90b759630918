use std::cmp::Reverse;

use serde::{Deserialize, Serialize};
use sonae_content::{Content, Threat};
use sonae_domain::{Aspect, CompanyFile, InformationAsset};
use ts_rs::TS;

/// Something that could happen to a piece of information, with what would let it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfferedRisk {
    /// The threat.
    pub threat: String,
    /// The sides of the information that it harms.
    pub hits: Vec<Aspect>,
    /// The weaknesses through which it comes where the information is kept.
    pub weaknesses: Vec<String>,
}

/// What could happen to a piece of information: threats to what is kept where it is kept, without those that one of its
/// risks names already. What harms the sides that matter most comes first, then what concerns more of the places where
/// the information is.
pub fn risk_offers(content: &Content, file: &CompanyFile, asset: &InformationAsset) -> Vec<OfferedRisk> {
    let catalogue = &content.threats;
    let kinds = catalogue.kinds_of(asset.medium);
    let named: Vec<&String> = file
        .risks
        .iter()
        .filter(|risk| risk.asset == asset.id)
        .flat_map(|risk| &risk.threats)
        .collect();
    let mut threats: Vec<&Threat> = catalogue
        .threats_to(kinds)
        .filter(|threat| !named.contains(&&threat.id))
        .collect();
    let harm = |threat: &Threat| {
        let grades = threat.hits.iter().filter_map(|side| asset.grade(*side));
        grades.map(|grade| grade.value()).max().unwrap_or_default()
    };
    // The first kind is what the information is kept on; the others are where it passes.
    let home = kinds.first().filter(|_| asset.medium.is_some());
    let at_home = |threat: &Threat| home.is_some_and(|home| threat.kinds.contains(home));
    threats.sort_by_key(|threat| Reverse((at_home(threat), harm(threat))));
    threats
        .into_iter()
        .map(|threat| OfferedRisk {
            threat: threat.id.clone(),
            hits: threat.hits.clone(),
            weaknesses: catalogue
                .weaknesses_to(&threat.id)
                .filter(|weakness| weakness.kinds.iter().any(|kind| kinds.contains(kind)))
                .map(|weakness| weakness.id.clone())
                .collect(),
        })
        .collect()
}
