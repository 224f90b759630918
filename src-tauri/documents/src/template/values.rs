//! Answers as they are printed.

use jiff::civil::Date;
use sonae_content::{Field, FieldKind, RecordKind, Slot, SlotForm};
use sonae_domain::{Answer, Lang, Row, fiscal_year_to_plan};

use super::{Binder, dates};
use crate::block::{Span, Text};

/// A number without needless zeros.
pub(crate) fn number(value: f64) -> String {
    if value.fract() == 0.0 {
        format!("{value:.0}")
    } else {
        value.to_string()
    }
}

/// An amount with its thousands apart: 50,000.
pub(super) fn grouped(value: f64) -> String {
    let plain = number(value);
    let (whole, rest) = plain.split_once('.').unwrap_or((&plain, ""));
    let (sign, digits) = whole
        .strip_prefix('-')
        .map_or(("", whole), |digits| ("-", digits));
    let mut said = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            said.push(',');
        }
        said.push(digit);
    }
    let point = if rest.is_empty() { "" } else { "." };
    format!("{sign}{said}{point}{rest}")
}

impl Binder<'_> {
    /// What stands in a slot: the answer in its form, or a gap that names the question.
    pub(crate) fn slot(&self, slot: &Slot) -> Text {
        match self
            .file
            .answers
            .at(&slot.path)
            .and_then(|answer| self.printed(&slot.path, answer, slot.form))
        {
            Some(text) => crate::block::plain(text),
            None => self.gap(&slot.path),
        }
    }

    /// The answer to a question, or a gap.
    pub(crate) fn answer(&self, path: &str) -> Text {
        self.slot(&Slot {
            path: path.to_owned(),
            form: SlotForm::Plain,
        })
    }

    /// A marked place for an answer that is missing.
    pub(crate) fn gap(&self, path: &str) -> Text {
        self.missed(path);
        let key = path.replace('.', "-");
        let label = self.text(&format!("{key}.label"));
        vec![Span {
            text: label,
            gap: Some(path.to_owned()),
            ..Span::default()
        }]
    }

    /// The answer to a question in words; empty when there is none.
    pub(super) fn plainly(&self, path: &str) -> String {
        let answer = self.file.answers.at(path);
        answer
            .and_then(|answer| self.printed(path, answer, SlotForm::Plain))
            .unwrap_or_default()
    }

    /// The role of a person that a question asks for; empty when nobody is named or the role is not known.
    pub(crate) fn role(&self, path: &str) -> String {
        self.file
            .answers
            .at(path)
            .and_then(|answer| self.printed(path, answer, SlotForm::Role))
            .unwrap_or_default()
    }

    fn printed(&self, path: &str, answer: &Answer, form: SlotForm) -> Option<String> {
        let field = self.content.field(path)?;
        let key = path.replace('.', "-");
        if form == SlotForm::Phone {
            let person = answer.text().and_then(|id| self.file.person(id))?;
            return Some(self.phone_of(person));
        }
        if form == SlotForm::FiscalYear {
            let start = self.fiscal_start("company.fiscal-year-start");
            #[expect(clippy::cast_possible_truncation, reason = "a year")]
            let year = match answer {
                Answer::Number(year) => Some(*year as i16),
                Answer::Text(_) => Some(fiscal_year_to_plan(self.date, start)),
                _ => None,
            };
            return year.map(|year| dates::fiscal_year(year, start, self.lang));
        }
        self.words_of(field, &key, answer, form)
    }

    fn words_of(&self, field: &Field, key: &str, answer: &Answer, form: SlotForm) -> Option<String> {
        let option = |id: &String| self.text(&format!("{key}.option-{id}"));
        match (field.kind, answer) {
            (_, Answer::Unknown { .. }) => None,
            (FieldKind::Person, Answer::Text(id)) => {
                let person = self.file.person(id)?;
                let said = match form {
                    SlotForm::Role => &person.role,
                    // A paper is signed by somebody with a name: a role alone is still a gap.
                    _ => &person.name,
                };
                Some(said.clone()).filter(|said| form == SlotForm::Role || !said.is_empty())
            }
            (FieldKind::Date, Answer::Text(date)) => Some(
                date.parse::<Date>()
                    .map_or_else(|_| date.clone(), |date| dates::long(date, self.lang)),
            ),
            // What a picture is called says nothing.
            (FieldKind::Picture, _) => Some(self.text("doc-picture-chosen")),
            (FieldKind::Choice, Answer::Text(id)) => Some(option(id)),
            (FieldKind::Choices, Answer::Choices(ids)) => Some(self.listed_words(ids.iter().map(option))),
            (FieldKind::References, Answer::Choices(ids)) if field.to == Some(RecordKind::Module) => {
                Some(self.listed_words(ids.iter().map(|id| self.text(&format!("module-{id}")))))
            }
            (_, Answer::Text(text)) => Some(text.trim().to_owned()),
            (FieldKind::Money, Answer::Number(value)) => {
                Some(self.say("doc-money", &[("amount", &amount(*value, self.lang))]))
            }
            (_, Answer::Number(value)) => Some(number(*value)),
            (_, Answer::YesNo(yes)) => Some(self.text(if *yes { "word-yes" } else { "word-no" })),
            (_, Answer::Choices(ids)) => Some(ids.join(", ")),
        }
    }

    /// Several things in a row of words.
    fn listed_words(&self, words: impl Iterator<Item = String>) -> String {
        let comma = match self.lang {
            Lang::Ja => "、",
            Lang::En => ", ",
        };
        words.collect::<Vec<_>>().join(comma)
    }

    /// A cell of a table: empty where nothing was said, for a blank cell is not a gap.
    pub(crate) fn cell(&self, rows: &str, column: &str, row: &Row) -> String {
        let answer = row.fields.get(column);
        let field = self.content.field(&format!("{rows}.{column}"));
        let key = format!("{}-{column}", rows.replace('.', "-"));
        match (answer, field) {
            (Some(Answer::Text(id)), Some(field)) if field.kind == FieldKind::Person => self
                .file
                .person(id)
                .map(|person| person.called().to_owned())
                .unwrap_or_default(),
            // A cell is narrow: a date has one calendar there.
            (Some(Answer::Text(date)), Some(field)) if field.kind == FieldKind::Date => date
                .parse::<Date>()
                .map_or_else(|_| date.clone(), |date| dates::in_cell(date, self.lang)),
            (Some(answer), Some(field)) => self
                .words_of(field, &key, answer, SlotForm::Plain)
                .unwrap_or_default(),
            _ => String::new(),
        }
    }

    /// The month in which the business year begins; April where it is not answered.
    pub(crate) fn fiscal_start(&self, path: &str) -> i8 {
        let answer = self.file.answers.at(path).and_then(Answer::text);
        answer
            .and_then(|month| month.parse().ok())
            .filter(|month| (1..=12).contains(month))
            .unwrap_or(4)
    }
}

/// An amount as it is read: 1,200; whole tens of thousands 5万 in Japanese.
pub(super) fn amount(value: f64, lang: Lang) -> String {
    let tens_of_thousands = value / 10_000.0;
    if lang == Lang::Ja && tens_of_thousands >= 1.0 && tens_of_thousands.fract() == 0.0 {
        format!("{}万", grouped(tens_of_thousands))
    } else {
        grouped(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tens_of_thousands_are_said_in_japanese() {
        let said = [1_200.0, 50_000.0, 55_000.0, 0.0].map(|value| amount(value, Lang::Ja));
        assert_eq!(said, ["1,200", "5万", "55,000", "0"]);
        assert_eq!(amount(50_000.0, Lang::En), "50,000");
    }

    #[test]
    fn an_amount_has_its_thousands_apart() {
        let said: Vec<String> = [800.0, 50_000.0, 1_234_567.0, -1200.5].map(grouped).into();
        assert_eq!(said, ["800", "50,000", "1,234,567", "-1,200.5"]);
    }
}
