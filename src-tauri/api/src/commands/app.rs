use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sonae_content::{
    DocumentDefinition, Function, Idea, Terms, Theme, Threat, Weakness, Withdrawn, Worksheet,
};
use ts_rs::TS;

use super::{Nothing, Stored};
use crate::call::Call;
use crate::error::WireError;

/// What the program is and which day it is.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AppInfo {
    /// Version of the program.
    pub version: String,
    /// Today, local, `YYYY-MM-DD`.
    pub today: String,
}

/// Says what the program is and which day it is.
pub fn app_info(call: &Call<'_>, _: Nothing) -> Result<AppInfo, WireError> {
    Ok(AppInfo {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        today: call.api.today().to_string(),
    })
}

/// Settings of this machine: language, text size, theme, name. They never travel with a company.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Settings(
    /// Name → value.
    #[ts(type = "Record<string, unknown>")]
    pub BTreeMap<String, serde_json::Value>,
);

/// A setting to keep.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SetSetting {
    /// One of `lang`, `theme`, `text-size`, `who`, `lock-after` (minutes, 0 for never), `company-order`.
    pub key: String,
    /// Its value; null forgets it.
    #[ts(type = "unknown")]
    pub value: serde_json::Value,
}

const SETTINGS: [&str; 6] = [
    "lang",
    "theme",
    "text-size",
    "who",
    "lock-after",
    "company-order",
];

/// The settings that were set.
pub fn settings(call: &Call<'_>, _: Nothing) -> Result<Settings, WireError> {
    let library = call.api.library();
    let mut settings = Settings::default();
    for key in SETTINGS {
        if let Some(value) = library.setting(key)? {
            settings.0.insert(key.to_owned(), value);
        }
    }
    Ok(settings)
}

/// Keeps a setting.
pub fn set_setting(call: &Call<'_>, args: SetSetting) -> Result<Stored, WireError> {
    if !SETTINGS.contains(&args.key.as_str()) {
        return Err(WireError::new("bad-request")
            .with("command", "set_setting")
            .with("reason", args.key));
    }
    call.api.library().set_setting(&args.key, &args.value)?;
    Ok(call.stored())
}

/// What the assets offer. The words are in the locale files under the same ids.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Catalogue {
    /// The six functions with their actions.
    pub functions: Vec<Function>,
    /// All worksheets.
    pub worksheets: Vec<Worksheet>,
    /// All documents.
    pub documents: Vec<DocumentInfo>,
    /// The outcomes of CSF 2.0 by category.
    pub categories: Vec<CategoryInfo>,
    /// What a small firm can do towards each outcome.
    pub ideas: Vec<Idea>,
    /// Ids of earlier frameworks and where they went.
    pub withdrawn: Vec<Withdrawn>,
    /// Outcome → controls of Annex A that NIST names beside it; never complete.
    pub annex_a: BTreeMap<String, Vec<String>>,
    /// What can happen to information.
    pub threats: Vec<Threat>,
    /// What lets it happen.
    pub weaknesses: Vec<Weakness>,
    /// The controls of Annex A by theme.
    pub themes: Vec<Theme>,
    /// The controls of Annex A, in its order.
    pub controls: Vec<String>,
    /// The glossary.
    pub terms: Terms,
    /// The lessons, by their numbers. Words: `module-<id>`.
    pub modules: Vec<String>,
    /// Ids of all sample companies.
    pub samples: Vec<String>,
}

/// A category of CSF 2.0.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CategoryInfo {
    /// `GV.OC`.
    pub id: String,
    /// The function it stands under: `gv`.
    pub function: String,
    /// Its outcomes, in order.
    pub outcomes: Vec<String>,
}

/// A document that can be made.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DocumentInfo {
    /// The document.
    pub id: String,
    /// The worksheets whose answers it needs, each once.
    pub worksheets: Vec<String>,
}

fn info(document: &DocumentDefinition) -> DocumentInfo {
    let mut worksheets: Vec<String> = Vec::new();
    for (worksheet, _) in document.needs.iter().filter_map(|path| path.split_once('.')) {
        if !worksheets.iter().any(|own| own == worksheet) {
            worksheets.push(worksheet.to_owned());
        }
    }
    DocumentInfo {
        id: document.id.clone(),
        worksheets,
    }
}

/// What the assets offer.
pub fn catalogue(call: &Call<'_>, _: Nothing) -> Result<Catalogue, WireError> {
    let content = call.content();
    Ok(Catalogue {
        functions: content.functions.clone(),
        worksheets: content.worksheets.clone(),
        documents: content.documents.iter().map(info).collect(),
        categories: content
            .references
            .categories
            .iter()
            .map(|category| CategoryInfo {
                id: category.id.clone(),
                function: category.function.clone(),
                outcomes: category.outcomes.clone(),
            })
            .collect(),
        ideas: content.ideas.clone(),
        withdrawn: content.references.withdrawn.clone(),
        annex_a: content.references.pairs.clone(),
        threats: content.threats.threats.clone(),
        weaknesses: content.threats.weaknesses.clone(),
        themes: content.references.themes.clone(),
        controls: content.controls().map(str::to_owned).collect(),
        terms: content.terms.clone(),
        modules: content
            .courses
            .modules
            .iter()
            .map(|module| module.id.clone())
            .collect(),
        samples: content.samples.iter().map(|sample| sample.id.clone()).collect(),
    })
}
