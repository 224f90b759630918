//! Cards for an incident: what to do first, and whom to call.

use sonae_content::{BlockKind, Conditional};
use sonae_domain::{Answer, Lang, Person};

use super::{Binder, dates};
use crate::block::{BigStep, Block, ContactCard, ContactCards, Phone, Text, plain};

const CONTACTS: &str = "response-contacts";

/// Those outside who are called first, in this order.
const OUTSIDE: [&str; 5] = ["technical", "bank", "card", "police", "insurance"];

/// Who is told first: who sees to security, who stands in, who leads the company.
const FIRST: [&str; 3] = [
    "company.security-officer",
    "company.deputy",
    "company.representative",
];

/// Somebody to call.
pub(super) struct Call {
    /// Who it is to the company: 店長, 警察.
    pub label: String,
    /// The name; empty where nobody is named.
    pub name: String,
    /// The number; empty where none is known.
    pub number: String,
}

impl Binder<'_> {
    pub(super) fn big_steps(&self, id: &str, items: &[Conditional]) -> Block {
        let key = self.key(id);
        let steps = self.held(items).enumerate().map(|(index, item)| BigStep {
            number: (index + 1).to_string(),
            verb: self.prose(&format!("{key}.{}", item.id)),
            how: self.prose(&format!("{key}.{}-how", item.id)),
        });
        Block::BigSteps {
            items: steps.collect(),
            time: self.text("doc-kit-done-at"),
        }
    }

    pub(super) fn phones(&self) -> Block {
        let phone = |call: Call| Phone {
            label: plain(call.label),
            name: filled(&call.name),
            number: filled(&call.number),
        };
        Block::Phones {
            heading: plain(self.text("doc-kit-phones")),
            items: self.calls().into_iter().map(phone).collect(),
        }
    }

    /// Cards for the wallet: whom to call on the front, what to do first on the back.
    pub(super) fn contact_cards(&self) -> Block {
        let company = self.answer("company.name");
        let calls = self.calls().into_iter().take(5).enumerate();
        let front = ContactCard {
            title: plain(self.text("doc-kit-card-call")),
            aside: company,
            lines: calls
                .map(|(index, call)| (self.in_order(index, &call.label), filled(&call.number)))
                .collect(),
            calls: true,
            foot: plain(self.text("doc-kit-card-next")),
        };
        let back = ContactCard {
            title: plain(self.text("doc-kit-card-first")),
            // An old card is known by its version, and by how long ago its numbers were tried.
            aside: plain(self.joined(&self.definition.number, &self.version())),
            lines: self
                .first_steps()
                .iter()
                .enumerate()
                .map(|(index, step)| (self.in_order(index, step), Text::new()))
                .collect(),
            calls: false,
            foot: self.card_foot(),
        };
        Block::ContactCards(ContactCards {
            words: self.prose("doc-kit-card-print"),
            cards: vec![front, back],
            folded: true,
        })
    }

    /// The foot of a card's back: that nobody is blamed, and when the numbers were checked, to be written in where nobody
    /// said it.
    fn card_foot(&self) -> Text {
        let day: Option<jiff::civil::Date> = self
            .file
            .answers
            .text(CONTACTS, "checked-on")
            .and_then(|day| day.parse().ok());
        let checked = match day {
            Some(day) => dates::western(day, self.lang),
            None => self.text("doc-kit-card-day"),
        };
        let checked = self.say("doc-kit-card-checked", &[("day", &checked)]);
        plain(self.joined(&self.text("doc-kit-card-no-blame"), &checked))
    }

    fn in_order(&self, index: usize, words: &str) -> Text {
        let space = if self.lang == Lang::Ja { "　" } else { "  " };
        plain(format!("{}{space}{words}", index + 1))
    }

    /// What to do first, as the card for the first hour says it.
    fn first_steps(&self) -> Vec<String> {
        let Some(card) = self.content.document("first-hour-card") else {
            return Vec::new();
        };
        let blocks = card.parts.iter().flat_map(|part| &part.blocks);
        let steps = blocks.filter_map(|block| match &block.kind {
            BlockKind::BigSteps { id, items } => Some((id, items)),
            _ => None,
        });
        steps
            .flat_map(|(id, items)| {
                self.held(items)
                    .map(|item| self.text(&format!("{}-{id}.{}", card.id, item.id)))
                    .collect::<Vec<_>>()
            })
            .collect()
    }

    /// Whom to call, in the order of calling.
    pub(super) fn calls(&self) -> Vec<Call> {
        let mut calls: Vec<Call> = Vec::new();
        for person in self.first_to_know() {
            calls.push(Call {
                label: match person.role.trim() {
                    "" => person.called().to_owned(),
                    role => role.to_owned(),
                },
                name: person.name.clone(),
                number: self.phone_of(person),
            });
        }
        // While nobody is named, there is room for a number beside what is asked for.
        if calls.is_empty() {
            calls.extend(FIRST.map(|path| Call {
                label: self.text(&format!("{}.label", path.replace('.', "-"))),
                name: String::new(),
                number: String::new(),
            }));
        }
        for field in OUTSIDE {
            let path = format!("{CONTACTS}.{field}");
            let asked = self.content.field(&path).is_some_and(|field| {
                field
                    .when
                    .as_ref()
                    .is_none_or(|rule| rule.holds_among(&self.places()))
            });
            if !asked {
                continue;
            }
            let said = self.file.answers.text(CONTACTS, field).unwrap_or_default();
            let own = self.file.answers.text(CONTACTS, &format!("{field}-phone"));
            let label = self.text(&format!("{CONTACTS}-{field}.label"));
            // Public desks are answered in one line: the name, then the number.
            let (name, number) = match own {
                Some(phone) => (
                    said.to_owned(),
                    first_number(phone).unwrap_or_default().1.to_owned(),
                ),
                None => match first_number(said) {
                    Some((before, number)) => {
                        let before = before.trim().trim_end_matches([',', '、', ':', '：']);
                        (before.to_owned(), number.to_owned())
                    }
                    None => (said.to_owned(), String::new()),
                },
            };
            calls.push(Call {
                label,
                name: without_notes(&name).to_owned(),
                number,
            });
        }
        calls
    }

    /// The people who are told first: who sees to security, who stands in, who leads the company. Nobody twice.
    pub(super) fn first_to_know(&self) -> Vec<&Person> {
        let mut people: Vec<&Person> = Vec::new();
        for path in FIRST {
            let id = self.file.answers.at(path).and_then(Answer::text);
            if let Some(person) = id.and_then(|id| self.file.person(id))
                && !people.iter().any(|own| own.id == person.id)
            {
                people.push(person);
            }
        }
        people
    }

    /// The number of a person: as the response plan, the list of contacts or the list of people has it.
    pub(super) fn phone_of(&self, person: &Person) -> String {
        let leader = self.file.answers.text(CONTACTS, "leader");
        let of_leader = self
            .file
            .answers
            .text(CONTACTS, "leader-phone")
            .filter(|_| leader == Some(person.id.as_str()));
        let team = self.file.answers.rows("response-plan", "team");
        let of_team = team
            .iter()
            .filter(|row| {
                let name = row.fields.get("name").and_then(Answer::text);
                !person.name.is_empty() && name.is_some_and(|name| name.contains(&person.name))
            })
            .find_map(|row| row.fields.get("phone")?.text());
        // What people are known by may be an address, whose figures are no number.
        let own = Some(person.contact.as_str()).filter(|contact| !contact.contains('@'));
        let found = of_team.or(of_leader).or(own).and_then(first_number);
        found.map(|(_, number)| number.to_owned()).unwrap_or_default()
    }
}

fn filled(words: &str) -> Text {
    if words.is_empty() {
        Text::new()
    } else {
        plain(words)
    }
}

/// A name without what is said beside it in brackets.
fn without_notes(name: &str) -> &str {
    let end = name.find(['（', '(']).unwrap_or(name.len());
    name[..end].trim_end()
}

/// The first telephone number in words, and what stands before it: at least three digits in a run of digits and hyphens.
fn first_number(words: &str) -> Option<(&str, &str)> {
    let is_part = |c: char| c.is_ascii_digit() || c == '-' || c == '#';
    let mut from = 0;
    while let Some(start) = words[from..].find(|c: char| c.is_ascii_digit() || c == '#') {
        let start = from + start;
        let end = words[start..]
            .find(|c| !is_part(c))
            .map_or(words.len(), |end| start + end);
        let number = words[start..end].trim_end_matches('-');
        if number.chars().filter(char::is_ascii_digit).count() >= 3 {
            return Some((&words[..start], number));
        }
        from = end;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_among_words() {
        for (words, found) in [
            (
                "000-0000-1201（つながらないときは店長）",
                Some(("", "000-0000-1201")),
            ),
            (
                "川端警察署 000-0000-2601。急ぐときは110番",
                Some(("川端警察署 ", "000-0000-2601")),
            ),
            ("相談は#9110", Some(("相談は", "#9110"))),
            ("第2火曜 0776-00-0000", Some(("第2火曜 ", "0776-00-0000"))),
            ("大久保が報告する", None),
            ("2階", None),
        ] {
            assert_eq!(first_number(words), found, "{words}");
        }
    }
}
