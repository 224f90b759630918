//! What putting numbers in the place of people's names changes in what is chosen.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_documents::template::Ground;
use sonae_domain::{CompanyFile, Lang, RedactionChanges};
use ts_rs::TS;

use super::selection::{excerpt, not_made, redactor};
use crate::error::WireError;
use crate::file;

/// So many words are shown at most; a list that nobody reads to its end helps nobody.
const SHOWN: usize = 200;

/// What is changed when people's names become numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RedactionPreview {
    /// In how many places.
    pub places: usize,
    /// What was written there, the most frequent first; at most 200.
    pub words: Vec<RedactedWords>,
    /// How many more there are.
    pub more: usize,
}

/// Words that are changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RedactedWords {
    /// As they were written: `佐藤店長`.
    pub written: String,
    /// What stands there then; empty where nothing does.
    pub called: String,
    /// In how many places.
    pub count: usize,
}

/// Counts what is changed in chosen documents, as they are printed on that day, and in the answers on chosen worksheets.
///
/// # Errors
/// `not-made`.
pub(crate) fn preview_redaction(
    company: &CompanyFile,
    documents: &[String],
    worksheets: &[String],
    lang: Lang,
    today: Date,
) -> Result<RedactionPreview, WireError> {
    let content = file::content()?;
    let redactor = redactor(content, company, lang);
    let mut changes = RedactionChanges::new();
    if !worksheets.is_empty() {
        let mut answers = serde_json::to_value(excerpt(company, worksheets)).map_err(not_made)?;
        redactor.value(&mut answers, &mut changes);
    }
    let ground = Ground::of(content, company);
    for definition in content.documents.iter().filter(|own| documents.contains(&own.id)) {
        for passage in ground.bind(definition, lang, today).passages() {
            redactor.text(&passage.heading, &mut changes);
            redactor.text(&passage.text, &mut changes);
        }
    }
    Ok(RedactionPreview::of(changes))
}

impl RedactionPreview {
    fn of(changes: RedactionChanges) -> Self {
        let places = changes.values().sum();
        let mut words: Vec<RedactedWords> = changes
            .into_iter()
            .map(|((written, called), count)| RedactedWords {
                written,
                called,
                count,
            })
            .collect();
        words.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.written.cmp(&b.written)));
        let more = words.len().saturating_sub(SHOWN);
        words.truncate(SHOWN);
        Self { places, words, more }
    }
}
