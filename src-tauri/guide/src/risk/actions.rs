use std::collections::BTreeMap;

use sonae_content::Content;
use sonae_domain::{CompanyFile, ControlRef, RiskId, RiskLevel, Treatment};

use super::{importances, risk_bands};

/// The risks that an action is to make smaller.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AgainstRisks {
    /// The risks, in their order.
    pub risks: Vec<RiskId>,
    /// How grave the worst of them is: 1 low, 2 middle, 3 high; a risk that is not rated counts as middle.
    pub gravity: u8,
}

/// The actions that carry out the controls chosen against risks that are still to be treated. Of the actions for a control
/// of Annex A only the nearest counts: the others come with it.
pub fn risk_actions(content: &Content, file: &CompanyFile) -> BTreeMap<String, AgainstRisks> {
    let bands = risk_bands(&file.answers);
    let importances = importances(file);
    let mut found: BTreeMap<String, AgainstRisks> = BTreeMap::new();
    let open = file
        .risks
        .iter()
        .filter(|risk| risk.done_on.is_none() && risk.treatment != Some(Treatment::Retain));
    for risk in open {
        let importance = importances.get(&risk.asset).copied().flatten();
        let gravity = match risk.rating(importance, bands).map(|rating| rating.level()) {
            Some(RiskLevel::High) => 3,
            Some(RiskLevel::Middle) | None => 2,
            Some(RiskLevel::Low) => 1,
        };
        for action in risk
            .controls
            .iter()
            .filter_map(|control| nearest(content, control))
        {
            let against = found.entry(action).or_default();
            against.gravity = against.gravity.max(gravity);
            if against.risks.last() != Some(&risk.id) {
                against.risks.push(risk.id.clone());
            }
        }
    }
    found
}

fn nearest(content: &Content, control: &ControlRef) -> Option<String> {
    match control {
        ControlRef::AnnexA(id) => content.control_advice(id)?.actions.first().cloned(),
        ControlRef::Csf(id) => {
            let mut actions = content.actions();
            let action = actions.find(|action| action.csf.contains(id))?;
            Some(action.id.clone())
        }
        ControlRef::Own(_) => None,
    }
}
