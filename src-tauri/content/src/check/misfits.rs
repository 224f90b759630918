//! Answers that fit no question: of a sample, or of what is brought in.

use sonae_domain::{Answer, Answers, CompanyFile, Lang};

use super::Check;
use crate::{Content, FieldKind};

impl Check<'_> {
    pub(super) fn samples(&mut self) {
        let content = self.content;
        for sample in &content.samples {
            self.word(&format!("sample-{}", sample.id));
            for lang in Lang::ALL {
                match sample.companies.get(&lang) {
                    Some(company) => self.sample(&format!("{} ({})", sample.id, lang.tag()), company),
                    None => self.problem(format!("{} is not told in {}", sample.id, lang.tag())),
                }
            }
        }
    }

    fn sample(&mut self, place: &str, company: &CompanyFile) {
        for problem in self.content.misfits(company) {
            self.problem(format!("{place}: {problem}"));
        }
    }
}

impl Content {
    /// What in a company's content does not fit the worksheets and the guide: answers to questions that are not
    /// asked, answers of the wrong kind, references to nobody. One sentence each, naming ids only.
    pub fn misfits(&self, company: &CompanyFile) -> Vec<String> {
        let mut misfits = Vec::new();
        let Answers(sheets) = &company.answers;
        for (worksheet, sheet) in sheets {
            for (id, answer) in &sheet.fields {
                let path = format!("{worksheet}.{id}");
                misfits.extend(self.misfit(company, &path, answer));
            }
            for (id, rows) in &sheet.rows {
                for (column, answer) in rows.iter().flat_map(|row| &row.fields) {
                    misfits.extend(self.misfit(company, &format!("{worksheet}.{id}.{column}"), answer));
                }
            }
        }
        for state in &company.actions {
            if self.action(&state.action).is_none() {
                misfits.push(format!("there is no action {}", state.action));
            }
            if let Some(owner) = &state.owner
                && company.person(owner.as_str()).is_none()
            {
                misfits.push(format!("{}: there is no person {owner}", state.action));
            }
        }
        for asset in &company.assets {
            if let Some(owner) = &asset.owner
                && company.person(owner.as_str()).is_none()
            {
                misfits.push(format!("{}: there is no person {owner}", asset.id));
            }
        }
        misfits
    }

    fn misfit(&self, company: &CompanyFile, path: &str, answer: &Answer) -> Option<String> {
        let Some(field) = self.field(path) else {
            return Some(format!("there is no field {path}"));
        };
        let fits = match (field.kind, answer) {
            (_, Answer::Unknown { .. }) => true,
            (FieldKind::ShortText | FieldKind::LongText, Answer::Text(_)) => true,
            (FieldKind::YesNo, Answer::YesNo(_)) => true,
            (FieldKind::Number | FieldKind::Money, Answer::Number(_)) => true,
            (FieldKind::Choice, Answer::Text(choice)) => field.options.contains(choice),
            (FieldKind::Choices, Answer::Choices(choices)) => {
                choices.iter().all(|choice| field.options.contains(choice))
            }
            (FieldKind::Date, Answer::Text(date)) => is_date(date),
            (FieldKind::Picture, Answer::Text(sha256)) => is_sha256(sha256),
            (FieldKind::Person, Answer::Text(id)) => company.person(id).is_some(),
            (FieldKind::Reference, Answer::Text(id)) => self.is_record(company, field.to, id),
            (FieldKind::References, Answer::Choices(ids)) => {
                ids.iter().all(|id| self.is_record(company, field.to, id))
            }
            _ => false,
        };
        (!fits).then(|| format!("the answer to {path} does not fit its question"))
    }

    fn is_record(&self, company: &CompanyFile, kind: Option<crate::RecordKind>, id: &str) -> bool {
        match kind {
            Some(crate::RecordKind::Persona) => company.personas.iter().any(|p| p.id.as_str() == id),
            Some(crate::RecordKind::Flow) => company.flows.iter().any(|f| f.id.as_str() == id),
            Some(crate::RecordKind::Module) => self.courses.module(id).is_some(),
            Some(crate::RecordKind::Person) | None => company.person(id).is_some(),
        }
    }
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn is_date(text: &str) -> bool {
    text.parse::<jiff::civil::Date>().is_ok()
}
