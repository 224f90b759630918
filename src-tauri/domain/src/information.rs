use std::collections::BTreeSet;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{AssetId, Grade, PersonId, RowId, fold};

/// Information that the company holds and would miss: one line of the register of information assets (scope S05).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct InformationAsset {
    /// Stays when the name changes.
    pub id: AssetId,
    /// The work that it belongs to: 販売, 人事.
    pub business: String,
    /// What it is called: お客様カード.
    pub name: String,
    /// What else there is to say.
    pub note: String,
    /// Who may use it.
    pub users: String,
    /// The department that looks after it.
    pub department: String,
    /// The person who answers for it.
    pub owner: Option<PersonId>,
    /// What it is kept on; the same information on two media is two lines.
    pub medium: Option<AssetMedium>,
    /// Where that is: 事務所の棚.
    pub place: String,
    /// The devices, systems and services that hold it: rows of the inventory (worksheet `asset-inventory`). One that is
    /// gone stays named, so that it can be said and taken back.
    pub kept_on: Vec<RowId>,
    /// The kinds of personal data in it: none of them when empty, nobody has said yet when absent.
    pub personal: Option<BTreeSet<PersonalData>>,
    /// How long it is kept, in words: 7年.
    pub retention: String,
    /// When it was entered.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub registered: Option<Date>,
    /// How much it matters that nobody else sees it.
    pub confidentiality: Option<Grade>,
    /// How much it matters that it is right.
    pub integrity: Option<Grade>,
    /// How much it matters that it is there when needed.
    pub availability: Option<Grade>,
    /// Whether liability by law, great harm to partners or persons, or the company's survival is at stake.
    pub vital: bool,
}

impl InformationAsset {
    /// The worksheet and the table on it that list devices, systems and services.
    pub const INVENTORY: [&str; 2] = ["asset-inventory", "assets"];

    /// What two ways of writing a name have in common: width, case, kana and blanks do not count.
    pub fn name_key(name: &str) -> String {
        let mut key = fold(name);
        key.retain(|character| !character.is_whitespace());
        key
    }
}

/// What information is kept on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AssetMedium {
    /// On paper.
    Paper,
    /// On a computer in the office.
    Computer,
    /// On a telephone, tablet or computer that is carried about.
    Mobile,
    /// On a stick, card or disk.
    Portable,
    /// On a server of the company's own.
    Server,
    /// With somebody else, over the net.
    Cloud,
}

impl AssetMedium {
    /// All of them, in the order in which they are offered.
    pub const ALL: [AssetMedium; 6] = [
        AssetMedium::Paper,
        AssetMedium::Computer,
        AssetMedium::Mobile,
        AssetMedium::Portable,
        AssetMedium::Server,
        AssetMedium::Cloud,
    ];

    /// The word by which it is stored and sent.
    pub fn id(self) -> &'static str {
        match self {
            AssetMedium::Paper => "paper",
            AssetMedium::Computer => "computer",
            AssetMedium::Mobile => "mobile",
            AssetMedium::Portable => "portable",
            AssetMedium::Server => "server",
            AssetMedium::Cloud => "cloud",
        }
    }
}

/// A kind of personal data that the law looks at differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PersonalData {
    /// 個人情報.
    Personal,
    /// 要配慮個人情報.
    Sensitive,
    /// 特定個人情報.
    MyNumber,
}

impl PersonalData {
    /// All of them, in the order in which they are offered.
    pub const ALL: [PersonalData; 3] = [
        PersonalData::Personal,
        PersonalData::Sensitive,
        PersonalData::MyNumber,
    ];

    /// The word by which it is stored and sent.
    pub fn id(self) -> &'static str {
        match self {
            PersonalData::Personal => "personal",
            PersonalData::Sensitive => "sensitive",
            PersonalData::MyNumber => "my-number",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_the_words_that_are_stored() {
        for medium in AssetMedium::ALL {
            assert_eq!(serde_json::to_value(medium).unwrap(), medium.id());
        }
        for kind in PersonalData::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.id());
        }
    }
}
