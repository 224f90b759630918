//! What can be wrong with worksheets.

use std::collections::BTreeSet;

use super::Check;
use crate::{Field, FieldKind};

impl Check<'_> {
    pub(super) fn worksheets(&mut self) {
        let content = self.content;
        for worksheet in &content.worksheets {
            self.word(&worksheet.id);
            if let Some(lead) = &worksheet.lead {
                self.word(&format!("{}.lead", worksheet.id));
                self.rule(&worksheet.id, &lead.when);
            }
            let mut seen = BTreeSet::new();
            for section in &worksheet.sections {
                self.word(&format!("{}-section-{}", worksheet.id, section.id));
                for field in &section.fields {
                    if !seen.insert(&field.id) {
                        self.problem(format!("{}.{} is used twice", worksheet.id, field.id));
                    }
                    self.field(&format!("{}-{}", worksheet.id, field.id), field);
                }
            }
        }
    }

    fn field(&mut self, key: &str, field: &Field) {
        self.word(key);
        self.word(&format!("{key}.label"));
        for option in &field.options {
            self.word(&format!("{key}.option-{option}"));
        }
        if matches!(field.kind, FieldKind::Choice | FieldKind::Choices) == field.options.is_empty() {
            self.problem(format!("{key}: a choice has options, and nothing else has"));
        }
        if (field.kind == FieldKind::Rows) == field.columns.is_empty() {
            self.problem(format!("{key}: a table has columns, and nothing else has"));
        }
        if matches!(field.kind, FieldKind::Reference | FieldKind::References) == field.to.is_none() {
            self.problem(format!(
                "{key}: a reference says to what it points, and nothing else does"
            ));
        }
        let is_number = matches!(field.kind, FieldKind::Number | FieldKind::Money);
        match (field.least, field.most) {
            (None, None) => {}
            (Some(least), Some(most)) if is_number && least < most => {}
            _ => self.problem(format!(
                "{key}: a number has two limits or none, and nothing else has"
            )),
        }
        if let Some(rule) = &field.when {
            self.rule(key, rule);
        }
        for offer in &field.offers {
            self.word(&format!("{key}.offer-{}", offer.option));
            self.rule(key, &offer.when);
            if !field.options.contains(&offer.option) {
                self.problem(format!("{key}: there is no choice {} to offer", offer.option));
            }
        }
        for column in &field.columns {
            if column.least.is_some() {
                self.problem(format!(
                    "{key}-{}: limits are checked outside tables only",
                    column.id
                ));
            }
            self.field(&format!("{key}-{}", column.id), column);
        }
    }
}
