//! What six different companies are told first, and which laws they are offered: what an expert at their table would say.

use jiff::civil::date;
use sonae_content::Content;
use sonae_domain::{CompanyFile, order};

fn content() -> &'static Content {
    Content::shared().expect("the assets are whole")
}

fn company(facts: &str) -> CompanyFile {
    let json = format!(r#"{{ "company": {{ "fields": {{ {facts} }} }} }}"#);
    CompanyFile {
        answers: serde_json::from_str(&json).expect("the facts parse"),
        ..CompanyFile::default()
    }
}

/// The next three actions, each with its heaviest reason.
fn next_three(file: &CompanyFile) -> Vec<(String, Option<String>)> {
    let states = sonae_guide::states(content(), file);
    let candidates = sonae_guide::candidates(content(), file, &states);
    order(&candidates, date(2026, 11, 20))
        .into_iter()
        .take(3)
        .map(|(index, _)| {
            let action = content()
                .action(&candidates[index].state.action)
                .expect("it is an action");
            let reason = action
                .reasons_for(&file.answers)
                .first()
                .map(|reason| reason.id.clone());
            (action.id.clone(), reason)
        })
        .collect()
}

/// The laws and guidelines that are offered.
fn offered(file: &CompanyFile) -> Vec<&'static str> {
    content()
        .worksheet("cybersecurity-requirements")
        .expect("the worksheet is there")
        .fields()
        .flat_map(|field| &field.columns)
        .flat_map(|column| &column.offers)
        .filter(|offer| offer.when.holds(&file.answers))
        .map(|offer| offer.option.as_str())
        .collect()
}

struct Case {
    name: &'static str,
    facts: &'static str,
    next: [(&'static str, Option<&'static str>); 3],
    laws: &'static [&'static str],
}

const CASES: [Case; 6] = [
    Case {
        name: "a shop with a card terminal and Wi-Fi, where people use their own phones",
        facts: r#""trade": "retail", "size": "1-5", "channels": ["shop"], "payments": ["cash", "card-terminal"],
            "card-numbers-kept": false, "personal-data": ["customers", "employees"], "telework": false,
            "own-devices": true, "outsourcing": false, "cloud": ["mail"], "shop-wifi": true, "factory": false"#,
        next: [
            ("pr-prioritize-3", Some("own-devices")),
            ("gv-understand-3", Some("small")),
            ("pr-prioritize-1", Some("mail")),
        ],
        laws: &[
            "personal-information",
            "installment-sales",
            "unauthorized-access",
            "privacy-guideline",
            "card-guideline",
        ],
    },
    Case {
        name: "an online shop that works from home",
        facts: r#""trade": "ecommerce", "size": "6-20", "channels": ["online-shop", "marketplace"],
            "payments": ["card-online"], "card-numbers-kept": false, "personal-data": ["customers", "employees"],
            "telework": true, "own-devices": true, "outsourcing": true, "outsourced-work": ["website", "delivery"],
            "cloud": ["mail", "shop-system", "storage"], "factory": false, "path": "baseline""#,
        next: [
            ("pr-prioritize-3", Some("online-shop")),
            ("pr-prioritize-4", Some("online")),
            ("pr-prioritize-1", Some("mail")),
        ],
        laws: &[
            "personal-information",
            "installment-sales",
            "commercial-transactions",
            "unauthorized-access",
            "advertising-mail",
            "privacy-guideline",
            "card-guideline",
        ],
    },
    Case {
        name: "a workshop with machines, selling to other firms",
        facts: r#""trade": "manufacturing", "size": "21-50", "channels": ["visits"], "payments": ["invoice"],
            "personal-data": ["employees", "my-number"], "telework": false, "own-devices": false,
            "outsourcing": true, "outsourced-work": ["it-support"], "cloud": ["accounting"], "factory": true,
            "path": "baseline""#,
        next: [
            ("pr-prioritize-3", Some("factory")),
            ("pr-prioritize-4", Some("factory")),
            ("pr-prioritize-1", Some("cloud")),
        ],
        laws: &[
            "personal-information",
            "my-number",
            "unauthorized-access",
            "unfair-competition",
            "privacy-guideline",
        ],
    },
    Case {
        name: "a clinic without cloud services",
        facts: r#""trade": "clinic", "size": "6-20", "channels": ["visits"], "payments": ["cash", "card-terminal"],
            "card-numbers-kept": false, "personal-data": ["customers", "health", "employees", "my-number"],
            "telework": false, "own-devices": false, "outsourcing": true, "outsourced-work": ["it-support"],
            "cloud": ["none-of-these"], "factory": false"#,
        next: [
            ("pr-prioritize-3", Some("card-terminal")),
            ("pr-prioritize-4", Some("no-cloud")),
            ("gv-understand-3", Some("small")),
        ],
        laws: &[
            "personal-information",
            "my-number",
            "installment-sales",
            "privacy-guideline",
            "card-guideline",
            "trade-rules",
        ],
    },
    Case {
        name: "an office of three at home, thorough",
        facts: r#""trade": "office", "size": "1-5", "channels": ["visits"], "payments": ["invoice"],
            "personal-data": ["customers", "my-number"], "telework": true, "own-devices": true,
            "outsourcing": false, "cloud": ["mail", "storage", "accounting"], "factory": false,
            "path": "comprehensive""#,
        next: [
            ("pr-prioritize-1", Some("mail")),
            ("pr-prioritize-3", Some("own-devices")),
            ("pr-prioritize-4", Some("storage")),
        ],
        laws: &[
            "personal-information",
            "my-number",
            "unauthorized-access",
            "privacy-guideline",
        ],
    },
    Case {
        name: "a company that has said nothing yet",
        facts: "",
        next: [
            ("pr-prioritize-3", None),
            ("gv-understand-3", None),
            ("pr-prioritize-4", None),
        ],
        laws: &[],
    },
];

#[test]
fn six_companies_are_told_what_an_expert_would_say_first() {
    for case in CASES {
        let next = next_three(&company(case.facts));
        let next: Vec<(&str, Option<&str>)> = next
            .iter()
            .map(|(action, reason)| (action.as_str(), reason.as_deref()))
            .collect();
        assert_eq!(next, case.next, "{}", case.name);
    }
}

#[test]
fn six_companies_are_offered_the_laws_that_concern_them() {
    for case in CASES {
        assert_eq!(offered(&company(case.facts)), case.laws, "{}", case.name);
    }
}

#[test]
fn a_card_number_that_is_kept_comes_before_other_reasons() {
    let file = company(
        r#""payments": ["card-terminal"], "card-numbers-kept": true, "personal-data": ["customers"]"#,
    );
    let action = content().action("gv-understand-2").expect("it is an action");
    let reasons = action.reasons_for(&file.answers);
    assert_eq!(reasons.first().expect("there are reasons").id, "card-numbers");
}
