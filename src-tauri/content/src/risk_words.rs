use std::collections::BTreeSet;

use sonae_domain::{Grade, RiskLevel};

/// The words that risks and the statement of applicability need on the screen and on paper.
pub(crate) fn keys() -> BTreeSet<String> {
    let grades = Grade::ALL.map(|grade| grade.value().to_string());
    let levels = RiskLevel::ALL.map(|level| match level {
        RiskLevel::High => "high".to_owned(),
        RiskLevel::Middle => "middle".to_owned(),
        RiskLevel::Low => "low".to_owned(),
    });
    let written = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    let mut keys: BTreeSet<String> = ["risk-value", "risk-range", "risk-range-one"]
        .map(str::to_owned)
        .into();
    for (message, options) in [
        ("risk-importance", grades.to_vec()),
        ("risk-threat", grades.to_vec()),
        ("risk-vulnerability", grades.to_vec()),
        ("risk-likelihood", grades.to_vec()),
        ("risk-level", levels.to_vec()),
        ("risk-judged", levels.to_vec()),
        (
            "risk-treatment",
            written(&["reduce", "avoid", "transfer", "retain"]),
        ),
        ("statement-state", written(&["open", "partly", "done"])),
        (
            "statement-source",
            written(&["risk", "law", "contract", "business"]),
        ),
    ] {
        keys.insert(message.to_owned());
        for option in options {
            keys.insert(format!("{message}.option-{option}"));
            keys.insert(format!("{message}.option-{option}-note"));
        }
    }
    keys
}
