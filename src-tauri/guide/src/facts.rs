//! What rules in content may ask for besides answers: what information the company holds and on what, which controls it
//! applies, which risks it has found.

use std::collections::{BTreeMap, BTreeSet};

use sonae_content::{Content, FACTS};
use sonae_domain::{Answer, Answers, CompanyFile, Grade, RiskLevel, Sheet};

use crate::risk::{importances, risk_bands};
use crate::statement::statement;

/// The facts of a company, written like answers of a worksheet `facts` (see `sonae_content::FACTS`).
pub fn facts(content: &Content, file: &CompanyFile) -> Answers {
    let fields = [
        ("information", information(file)),
        ("media", media(file)),
        ("controls", controls(content, file)),
        ("risks", levels(file)),
        ("threats", threats(file)),
    ];
    let sheet = Sheet {
        fields: fields
            .into_iter()
            .filter(|(_, values)| !values.is_empty())
            .map(|(field, values)| (field.to_owned(), Answer::Choices(values.into_iter().collect())))
            .collect(),
        rows: BTreeMap::new(),
    };
    Answers(BTreeMap::from([(FACTS.to_owned(), sheet)]))
}

/// Kinds of personal data by the register and by what was answered; cards whose numbers are kept; secrets.
fn information(file: &CompanyFile) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for asset in &file.assets {
        found.extend(asset.personal.iter().flatten().map(|kind| kind.id().to_owned()));
        if asset.confidentiality == Some(Grade::High) {
            found.insert("secret".to_owned());
        }
    }
    if let Some(Answer::Choices(kinds)) = file.answers.get("company", "personal-data") {
        for kind in kinds {
            match kind.as_str() {
                "customers" | "employees" => found.insert("personal".to_owned()),
                "health" => found.insert("sensitive".to_owned()),
                "my-number" => found.insert("my-number".to_owned()),
                _ => false,
            };
        }
    }
    if file.answers.get("company", "card-numbers-kept") == Some(&Answer::YesNo(true)) {
        found.insert("cards".to_owned());
    }
    found
}

fn media(file: &CompanyFile) -> BTreeSet<String> {
    let media = file.assets.iter().filter_map(|asset| asset.medium);
    media.map(|medium| medium.id().to_owned()).collect()
}

/// What is applied by the statement of applicability, decided or prefilled.
fn controls(content: &Content, file: &CompanyFile) -> BTreeSet<String> {
    let entries = statement(content, file).entries;
    let applied = entries.into_iter().filter(|entry| entry.applicable == Some(true));
    applied.map(|entry| entry.control.to_string()).collect()
}

fn levels(file: &CompanyFile) -> BTreeSet<String> {
    let bands = risk_bands(&file.answers);
    let importances = importances(file);
    let levels = file.risks.iter().filter_map(|risk| {
        let importance = importances.get(&risk.asset).copied().flatten();
        risk.rating(importance, bands).map(|rating| rating.level())
    });
    levels
        .filter(|level| *level != RiskLevel::Low)
        .map(|level| level.id().to_owned())
        .collect()
}

fn threats(file: &CompanyFile) -> BTreeSet<String> {
    file.risks
        .iter()
        .flat_map(|risk| &risk.threats)
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use sonae_domain::{AssetMedium, InformationAsset, Lang, Risk, Rule};

    use super::*;

    fn holds(rule: &str, file: &CompanyFile) -> bool {
        let facts = facts(Content::shared().expect("the assets are whole"), file);
        Rule::parse(rule)
            .expect(rule)
            .holds_among(&[&facts, &file.answers])
    }

    #[test]
    fn facts_follow_from_register_risks_controls_and_answers() {
        let mut file = CompanyFile::default();
        assert!(!holds("facts.media has paper", &file), "nothing is known yet");
        file.assets.push(InformationAsset {
            medium: Some(AssetMedium::Paper),
            confidentiality: Some(Grade::High),
            ..InformationAsset::default()
        });
        file.risks.push(Risk {
            threats: vec!["lost-usb".into()],
            controls: vec![sonae_domain::ControlRef::AnnexA("8.15".into())],
            ..Risk::default()
        });
        for rule in [
            "facts.media has paper",
            "facts.information has secret",
            "facts.threats has lost-usb",
            "facts.controls has annex-a:8.15",
        ] {
            assert!(holds(rule, &file), "{rule}");
        }
        assert!(!holds("facts.media has cloud", &file));
    }

    #[test]
    fn the_sample_company_holds_personal_data() {
        let content = Content::shared().expect("the assets are whole");
        let sample = content.sample("regional-shop").expect("it is there");
        assert!(holds(
            "facts.information has personal",
            &sample.companies[&Lang::Ja]
        ));
    }
}
