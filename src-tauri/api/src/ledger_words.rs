//! The words of the ledger, from the locale files: what headings and values are called in a file.

use sonae_content::Content;
use sonae_domain::{AssetMedium, CompanyFile, Grade, InformationAsset, Lang, Person, PersonalData};
use sonae_tables::{Context, Ledger, LedgerColumn, LedgerWords, Vocabulary, key};

/// All that a cell of this company's ledger may say, in every language of the product.
pub(crate) fn context(content: &Content, company: &CompanyFile) -> Context {
    let mut context = Context::new(vocabulary(content));
    for person in &company.people {
        for name in names_of(person) {
            context.person(&name, &person.id);
        }
    }
    for row in inventory(company) {
        context.device(&row.1, row.0);
    }
    context
}

/// The register of this company as it is written in a language.
pub(crate) fn ledger(content: &Content, company: &CompanyFile, lang: Lang) -> Ledger {
    let text = |id: &str| content.words.text(lang, id);
    let words = LedgerWords {
        title: text("ledger-title"),
        columns: LedgerColumn::ALL
            .map(|column| (column, text(&format!("ledger-{}", column.id()))))
            .into(),
        kept: text("ledger-kept"),
        personal: text("ledger-personal"),
        grades: text("ledger-grades"),
        media: AssetMedium::ALL
            .map(|medium| (medium, text(&format!("asset-medium.option-{}", medium.id()))))
            .into(),
        yes: text("ledger-yes"),
        no: text("ledger-no"),
        font: text("ledger-font"),
    };
    let people = company.people.iter().map(|person| {
        // The shortest name that nobody else has.
        let names = names_of(person);
        let is_own = |name: &&String| {
            let others = company.people.iter().filter(|other| other.id != person.id);
            !others.flat_map(names_of).any(|other| key(&other) == key(name))
        };
        let own = names.iter().find(is_own).or(names.first());
        (person.id.clone(), own.cloned().unwrap_or_default())
    });
    let devices = inventory(company).map(|(id, name)| (id.clone(), name));
    Ledger {
        assets: company.assets.clone(),
        people: people.collect(),
        devices: devices.collect(),
        words,
    }
}

/// What a person may be called in a file: the name, the name with the role, the role.
fn names_of(person: &Person) -> Vec<String> {
    let (name, role) = (person.name.trim(), person.role.trim());
    match (name.is_empty(), role.is_empty()) {
        (false, false) => vec![name.to_owned(), format!("{name}（{role}）"), role.to_owned()],
        (false, true) => vec![name.to_owned()],
        (true, false) => vec![role.to_owned()],
        (true, true) => Vec::new(),
    }
}

fn inventory(company: &CompanyFile) -> impl Iterator<Item = (&sonae_domain::RowId, String)> {
    let [worksheet, field] = InformationAsset::INVENTORY;
    company.answers.rows(worksheet, field).iter().filter_map(|row| {
        let name = match row.fields.get("name") {
            Some(sonae_domain::Answer::Text(name)) => name.trim().to_owned(),
            _ => String::new(),
        };
        (!name.is_empty()).then_some((&row.id, name))
    })
}

fn vocabulary(content: &Content) -> Vocabulary {
    let mut words = Vocabulary::default();
    for lang in [Lang::Ja, Lang::En] {
        let own = |id: &str| named(content, lang, id);
        for column in LedgerColumn::ALL {
            let id = column.id();
            words.column(column, own(&format!("ledger-{id}")).iter().map(String::as_str));
        }
        for group in ["ledger-kept", "ledger-personal", "ledger-grades"] {
            words.group(own(group).iter().map(String::as_str));
        }
        for medium in AssetMedium::ALL {
            let id = medium.id();
            let mut names = own(&format!("ledger-medium-{id}"));
            names.push(content.words.text(lang, &format!("asset-medium.option-{id}")));
            words.medium(medium, names.iter().map(String::as_str));
        }
        for kind in PersonalData::ALL {
            let id = kind.id();
            let mut names = own(&format!("ledger-has-{id}"));
            names.push(
                content
                    .words
                    .text(lang, &format!("asset-personal-short.option-{id}")),
            );
            words.kind(kind, names.iter().map(String::as_str));
        }
        for grade in Grade::ALL {
            let value = grade.value();
            words.grade(
                grade,
                own(&format!("ledger-grade-{value}")).iter().map(String::as_str),
            );
        }
        words.yes(own("ledger-yes").iter().map(String::as_str));
        words.no(own("ledger-no").iter().map(String::as_str));
    }
    words
}

/// A word with all that people write for it.
pub(crate) fn named(content: &Content, lang: Lang, id: &str) -> Vec<String> {
    let also = content
        .words
        .get(lang, &format!("{id}.aka"), &[])
        .unwrap_or_default();
    let comma = match lang {
        Lang::Ja => "、",
        Lang::En => ", ",
    };
    let mut names = vec![content.words.text(lang, id)];
    names.extend(
        also.split(comma)
            .map(|name| name.trim().to_owned())
            .filter(|name| !name.is_empty()),
    );
    names
}
