use std::collections::BTreeMap;

use jiff::civil::Date;
use sonae_domain::{AssetMedium, InformationAsset, PersonId, RowId, importance};

use crate::LedgerColumn;

/// What the ledger is called and how its values are written, in one language.
#[derive(Clone, Debug, Default)]
pub struct LedgerWords {
    /// The title of the sheet.
    pub title: String,
    /// The names of the columns.
    pub columns: BTreeMap<LedgerColumn, String>,
    /// The name above the columns of where it is kept.
    pub kept: String,
    /// The name above the columns of personal data.
    pub personal: String,
    /// The name above the three grades.
    pub grades: String,
    /// The names of the media.
    pub media: BTreeMap<AssetMedium, String>,
    /// The mark for yes.
    pub yes: String,
    /// The mark for no.
    pub no: String,
    /// The font of the sheet; Excel's own when empty.
    pub font: String,
}

/// The register as it is written into a file.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// Its lines.
    pub assets: Vec<InformationAsset>,
    /// What people are called, so that the name finds them again.
    pub people: BTreeMap<PersonId, String>,
    /// What the rows of the inventory are called.
    pub devices: BTreeMap<RowId, String>,
    /// Its words.
    pub words: LedgerWords,
}

/// What is written into a cell.
pub(crate) enum Out {
    Nothing,
    Text(String),
    Number(u8),
    Day(Date),
}

impl Ledger {
    pub(crate) fn name(&self, column: LedgerColumn) -> &str {
        self.words.columns.get(&column).map_or("", String::as_str)
    }

    pub(crate) fn cell(&self, column: LedgerColumn, asset: &InformationAsset) -> Out {
        let text = |text: &str| match text.trim() {
            "" => Out::Nothing,
            text => Out::Text(text.to_owned()),
        };
        match column {
            LedgerColumn::Business => text(&asset.business),
            LedgerColumn::Name => text(&asset.name),
            LedgerColumn::Note => text(&asset.note),
            LedgerColumn::Users => text(&asset.users),
            LedgerColumn::Department => text(&asset.department),
            LedgerColumn::Owner => {
                let owner = asset.owner.as_ref().and_then(|owner| self.people.get(owner));
                text(owner.map_or("", String::as_str))
            }
            LedgerColumn::Medium => {
                let medium = asset.medium.and_then(|medium| self.words.media.get(&medium));
                text(medium.map_or("", String::as_str))
            }
            LedgerColumn::Place => text(&asset.place),
            LedgerColumn::KeptOn => {
                let names = asset.kept_on.iter().filter_map(|row| self.devices.get(row));
                text(&names.map(String::as_str).collect::<Vec<_>>().join("\n"))
            }
            LedgerColumn::Retention => text(&asset.retention),
            LedgerColumn::Registered => asset.registered.map_or(Out::Nothing, Out::Day),
            LedgerColumn::Vital if asset.vital => text(&self.words.yes),
            LedgerColumn::Importance => match importance(asset) {
                Some(importance) => Out::Number(importance.value.value()),
                None => Out::Nothing,
            },
            LedgerColumn::HasPersonal | LedgerColumn::HasSensitive | LedgerColumn::HasMyNumber => {
                match (&asset.personal, column.kind()) {
                    (Some(kinds), Some(kind)) if kinds.contains(&kind) => text(&self.words.yes),
                    // That there is none is something else than that nobody has said yet.
                    (Some(kinds), _) if kinds.is_empty() => text(&self.words.no),
                    _ => Out::Nothing,
                }
            }
            LedgerColumn::Confidentiality | LedgerColumn::Integrity | LedgerColumn::Availability => column
                .aspect()
                .and_then(|aspect| asset.grade(aspect))
                .map_or(Out::Nothing, |grade| Out::Number(grade.value())),
            LedgerColumn::Vital | LedgerColumn::Kept | LedgerColumn::Personal => Out::Nothing,
        }
    }
}
