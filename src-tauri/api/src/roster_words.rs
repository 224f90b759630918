//! The words of lists of people, from the locale files: what headings and values are called in a file.

use sonae_content::{Content, EVERYONE};
use sonae_domain::{CompanyFile, Employment, Lang};
use sonae_guide::education::NEWCOMER;
use sonae_tables::{RosterColumn, RosterVocabulary};

use crate::ledger_words::named;

/// The ways of working for the company with the ids of their words.
const EMPLOYMENTS: [(Employment, &str); 6] = [
    (Employment::Director, "director"),
    (Employment::Regular, "regular"),
    (Employment::FixedTerm, "fixed-term"),
    (Employment::PartTime, "part-time"),
    (Employment::Agency, "agency"),
    (Employment::Contractor, "contractor"),
];

/// All that a cell of a list of people may say here, in every language of the product.
pub(crate) fn vocabulary(content: &Content, company: &CompanyFile) -> RosterVocabulary {
    let mut words = RosterVocabulary::default();
    for lang in [Lang::Ja, Lang::En] {
        let own = |id: &str| named(content, lang, id);
        for column in RosterColumn::ALL {
            words.column(
                column,
                own(&format!("roster-{}", column.id())).iter().map(String::as_str),
            );
        }
        for (employment, id) in EMPLOYMENTS {
            let mut names = own(&format!("roster-employment-{id}"));
            names.push(content.words.text(lang, &format!("employment-{id}")));
            words.employment(employment, names.iter().map(String::as_str));
        }
        for role in &content.courses.roles {
            let implied = [EVERYONE, NEWCOMER].contains(&role.id.as_str());
            let id = if implied { "" } else { role.id.as_str() };
            let name = content.words.text(lang, &format!("training-role-{}", role.id));
            words.duty(id, [name.as_str(), role.id.as_str()]);
        }
    }
    // What the company calls its own comes last: it has the last word.
    for role in &company.training_roles {
        words.duty(role.id.as_str(), [role.name.as_str()]);
    }
    words
}
