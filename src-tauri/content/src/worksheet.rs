use serde::{Deserialize, Serialize};
use sonae_domain::{Answers, Rule};
use ts_rs::TS;

use crate::{ContentError, assets};

/// A form to fill in. Its words have the same stem in `assets/locales`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Worksheet {
    /// File stem; also the key of its words.
    pub id: String,
    /// Where its questions come from.
    pub source: String,
    /// Groups of questions; one calm page each where a screen shows one at a time.
    pub sections: Vec<Section>,
    /// Where its answers may lead at once.
    pub lead: Option<Lead>,
}

/// Where answers lead at once: what was seen on the check for signs of an incident leads to what to do now.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Lead {
    /// A place of the window: `incident`. The words are the attribute `lead` of the worksheet's words.
    pub to: String,
    /// When it leads there.
    pub when: Rule,
}

/// A choice that fits the company's answers, to be taken with one click. Words: attribute `offer-<option>`, which says why.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// One of the options of the column.
    pub option: String,
    /// When it fits.
    pub when: Rule,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WorksheetFile {
    source: String,
    #[serde(rename = "section")]
    sections: Vec<Section>,
    lead: Option<Lead>,
}

/// A group of questions on a worksheet.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Words: `<worksheet>-section-<id>`.
    pub id: String,
    /// Its questions.
    #[serde(rename(deserialize = "field"))]
    #[ts(rename = "fields")]
    pub fields: Vec<Field>,
}

/// A question, or a column of a table.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Unique on its worksheet. Words: `<worksheet>-<id>`, for columns `<worksheet>-<rows field>-<id>`.
    pub id: String,
    /// What an answer is.
    pub kind: FieldKind,
    /// Ids of the choices, for choice and choices. Words: attribute `option-<id>`.
    #[serde(default)]
    pub options: Vec<String>,
    /// Choices that fit the company's answers, in a column of a table.
    #[serde(default, rename(deserialize = "offer"))]
    #[ts(rename = "offers")]
    pub offers: Vec<Offer>,
    /// Whether documents or the road map count it as missing when it is not answered.
    #[serde(default)]
    pub required: bool,
    /// Asked only when this holds.
    pub when: Option<Rule>,
    /// What a reference points to.
    pub to: Option<RecordKind>,
    /// The smallest number that is an answer; any where nothing is said.
    pub least: Option<u32>,
    /// The largest number that is an answer.
    pub most: Option<u32>,
    /// The columns of a table.
    #[serde(default, rename(deserialize = "column"))]
    #[ts(rename = "columns")]
    pub columns: Vec<Field>,
}

/// What an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// One line of text.
    ShortText,
    /// Several lines of text.
    LongText,
    /// One of a few.
    Choice,
    /// Several of a few.
    Choices,
    /// Yes or no.
    YesNo,
    /// A day, `YYYY-MM-DD`.
    Date,
    /// A number.
    Number,
    /// An amount in yen.
    Money,
    /// One of the company's people, by id.
    Person,
    /// A table of fields.
    Rows,
    /// Another record, by id.
    Reference,
    /// Several other records, by their ids.
    References,
    /// A picture in the company's file, by the SHA-256 of its bytes.
    Picture,
}

/// What a reference points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RecordKind {
    /// One of the company's people.
    Person,
    /// A persona.
    Persona,
    /// A business flow.
    Flow,
    /// A lesson of the catalogue. Words: `module-<id>`.
    Module,
}

impl Worksheet {
    /// All its fields, in order, without columns of tables.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.sections.iter().flat_map(|section| &section.fields)
    }

    /// The field of that id.
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields().find(|field| field.id == id)
    }
}

impl Field {
    /// Whether the question is asked, given the other answers.
    pub fn is_asked(&self, answers: &Answers) -> bool {
        self.when.as_ref().is_none_or(|rule| rule.holds(answers))
    }

    /// Whether a number is within the limits of the question.
    pub fn allows(&self, number: f64) -> bool {
        self.least.is_none_or(|least| number >= f64::from(least))
            && self.most.is_none_or(|most| number <= f64::from(most))
    }
}

pub(crate) fn read() -> Result<Vec<Worksheet>, ContentError> {
    assets::worksheets()
        .into_iter()
        .map(|asset| {
            let file: WorksheetFile = asset.toml()?;
            Ok(Worksheet {
                id: asset.stem,
                source: file.source,
                sections: file.sections,
                lead: file.lead,
            })
        })
        .collect()
}
