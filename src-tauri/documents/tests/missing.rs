//! What a paper still needs is the same, whether it is made or only asked about.

use jiff::civil::date;
use sonae_content::Content;
use sonae_documents::template;
use sonae_domain::{Answer, CompanyFile, Lang};

/// The sample without every n-th of its answers, some of them わからない instead.
fn holed(company: &CompanyFile, every: usize) -> CompanyFile {
    let mut company = company.clone();
    let mut number = 0;
    for sheet in company.answers.0.values_mut() {
        let fields = std::mem::take(&mut sheet.fields);
        for (field, answer) in fields {
            number += 1;
            match number % (2 * every) {
                0 => drop(sheet.fields.insert(field, Answer::unknown())),
                left if left == every => {}
                _ => drop(sheet.fields.insert(field, answer)),
            }
        }
        let mut table = 0;
        sheet.rows.retain(|_, _| {
            table += 1;
            table % every != 0
        });
    }
    company
}

#[test]
fn asking_what_is_missing_finds_what_making_the_paper_finds() {
    let content = Content::shared().expect("the assets parse");
    let day = date(2026, 12, 1);
    let mut companies = vec![CompanyFile::default()];
    for sample in &content.samples {
        for company in sample.companies.values() {
            companies.push(company.clone());
            companies.extend((1..6).map(|every| holed(company, every)));
        }
    }
    for (number, company) in companies.iter().enumerate() {
        for definition in &content.documents {
            let made = template::bind(content, definition, company, Lang::Ja, day).missing;
            let asked = template::missing(content, definition, company, Lang::Ja, day);
            assert_eq!(asked, made, "{} of company {number}", definition.id);
        }
    }
}
