//! What one person has learned in a year, to be handed over and hung up.

use jiff::civil::Date;
use sonae_domain::{Company, Person, fiscal_year_start};
use sonae_guide::education::{PersonTest, PersonYear, person_year};

use super::person_paper::paper;
use super::{Binder, dates};
use crate::block::{Block, CERTIFICATE_MANY, Certificate, CertificateList, plain};

impl Binder<'_> {
    pub(super) fn certificate(&self, person: &Person) -> Block {
        let year = person_year(self.file, person);
        let company = Company::of(&self.file.answers).name.to_owned();
        let signer = "company.representative";
        let holder = self.file.answers.at(signer).and_then(sonae_domain::Answer::text);
        let holder = holder.and_then(|id| self.file.person(id));
        Block::Certificate(Box::new(Certificate {
            title: plain(self.text(&self.definition.id)),
            role: plain(if person.name.is_empty() {
                ""
            } else {
                person.role.as_str()
            }),
            name: plain(self.spoken(&paper("certificate-name"), &[("name", person.called())])),
            text: plain(self.certificate_text(&year, &company)),
            lists: self.certificate_lists(&year),
            date: plain(dates::long(self.date, self.lang)),
            company: plain(company),
            signer_role: plain(self.role(signer)),
            signer: plain(holder.map_or("", |person| person.name.as_str())),
            seal: self.text("doc-seal"),
        }))
    }

    fn certificate_text(&self, year: &PersonYear, company: &str) -> String {
        let Some(first) = year.year else {
            return self.text(&paper("certificate-none"));
        };
        let span = dates::fiscal_year(first, fiscal_year_start(&self.file.answers), self.lang);
        let word = if year.tests.is_empty() {
            "certificate-text"
        } else {
            "certificate-tested"
        };
        self.spoken(&paper(word), &[("company", company), ("year", &span)])
    }

    /// The lessons, then the tests that were passed; a list without anything in it is left out.
    fn certificate_lists(&self, year: &PersonYear) -> Vec<CertificateList> {
        let day = |on: &Date| plain(dates::short(*on, self.lang));
        // So many lessons have their short names: the page is one.
        let short = year.lessons.len() > CERTIFICATE_MANY;
        let name = |id: &String| match short {
            true => self.text(&format!("module-{id}.short")),
            false => self.lesson_name(id),
        };
        let lessons = year.lessons.iter().map(|(id, on)| (plain(name(id)), day(on)));
        let others = year
            .others
            .iter()
            .map(|(title, on)| (plain(title.as_str()), day(on)));
        let test = |test: &PersonTest| {
            let name = self.spoken(
                &paper("certificate-test"),
                &[("title", &test.title), ("set", &test.set)],
            );
            (plain(name), test.on.as_ref().map(day).unwrap_or_default())
        };
        let list = |word: &str, items: Vec<_>| CertificateList {
            heading: plain(self.text(&paper(word))),
            items,
        };
        let lists = [
            list("certificate-lessons", lessons.chain(others).collect()),
            list("certificate-tests", year.tests.iter().map(test).collect()),
        ];
        lists.into_iter().filter(|list| !list.items.is_empty()).collect()
    }
}
