use serde::{Deserialize, Serialize};
use sonae_domain::{Aspect, PersonalData};
use ts_rs::TS;

/// What a column of a ledger holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LedgerColumn {
    /// 業務分類.
    Business,
    /// 情報資産名称.
    Name,
    /// 備考.
    Note,
    /// 利用者範囲.
    Users,
    /// 管理部署.
    Department,
    /// The person who answers for it.
    Owner,
    /// 媒体・保存先 in one column.
    Kept,
    /// 媒体 alone.
    Medium,
    /// 保存先 alone.
    Place,
    /// The devices, systems and services that hold it.
    KeptOn,
    /// 個人情報の種類 in words, in one column.
    Personal,
    /// A mark for 個人情報.
    HasPersonal,
    /// A mark for 要配慮個人情報.
    HasSensitive,
    /// A mark for 特定個人情報.
    HasMyNumber,
    /// 機密性.
    Confidentiality,
    /// 完全性.
    Integrity,
    /// 可用性.
    Availability,
    /// A mark for what the company's footing depends on.
    Vital,
    /// 重要度: it follows from the others and is only compared.
    Importance,
    /// 保存期限.
    Retention,
    /// 登録日.
    Registered,
}

impl LedgerColumn {
    /// All of them, in the order of the ledger.
    pub const ALL: [LedgerColumn; 21] = [
        LedgerColumn::Business,
        LedgerColumn::Name,
        LedgerColumn::Note,
        LedgerColumn::Users,
        LedgerColumn::Department,
        LedgerColumn::Owner,
        LedgerColumn::Kept,
        LedgerColumn::Medium,
        LedgerColumn::Place,
        LedgerColumn::KeptOn,
        LedgerColumn::Personal,
        LedgerColumn::HasPersonal,
        LedgerColumn::HasSensitive,
        LedgerColumn::HasMyNumber,
        LedgerColumn::Confidentiality,
        LedgerColumn::Integrity,
        LedgerColumn::Availability,
        LedgerColumn::Vital,
        LedgerColumn::Importance,
        LedgerColumn::Retention,
        LedgerColumn::Registered,
    ];

    /// The columns of a file that we write: what stands in one column there is not repeated in two.
    pub fn written() -> impl Iterator<Item = LedgerColumn> {
        Self::ALL
            .into_iter()
            .filter(|column| !matches!(column, LedgerColumn::Kept | LedgerColumn::Personal))
    }

    /// The word by which it is sent.
    pub fn id(self) -> &'static str {
        match self {
            LedgerColumn::Business => "business",
            LedgerColumn::Name => "name",
            LedgerColumn::Note => "note",
            LedgerColumn::Users => "users",
            LedgerColumn::Department => "department",
            LedgerColumn::Owner => "owner",
            LedgerColumn::Kept => "kept",
            LedgerColumn::Medium => "medium",
            LedgerColumn::Place => "place",
            LedgerColumn::KeptOn => "kept-on",
            LedgerColumn::Personal => "personal",
            LedgerColumn::HasPersonal => "has-personal",
            LedgerColumn::HasSensitive => "has-sensitive",
            LedgerColumn::HasMyNumber => "has-my-number",
            LedgerColumn::Confidentiality => "confidentiality",
            LedgerColumn::Integrity => "integrity",
            LedgerColumn::Availability => "availability",
            LedgerColumn::Vital => "vital",
            LedgerColumn::Importance => "importance",
            LedgerColumn::Retention => "retention",
            LedgerColumn::Registered => "registered",
        }
    }

    /// The kind of personal data that it has a mark for.
    pub fn kind(self) -> Option<PersonalData> {
        match self {
            LedgerColumn::HasPersonal => Some(PersonalData::Personal),
            LedgerColumn::HasSensitive => Some(PersonalData::Sensitive),
            LedgerColumn::HasMyNumber => Some(PersonalData::MyNumber),
            _ => None,
        }
    }

    /// The side that it rates.
    pub fn aspect(self) -> Option<Aspect> {
        match self {
            LedgerColumn::Confidentiality => Some(Aspect::Confidentiality),
            LedgerColumn::Integrity => Some(Aspect::Integrity),
            LedgerColumn::Availability => Some(Aspect::Availability),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_the_words_that_are_sent() {
        assert_eq!(LedgerColumn::HasMyNumber.id(), "has-my-number");
        let ids: std::collections::BTreeSet<&str> = LedgerColumn::ALL.iter().map(|own| own.id()).collect();
        assert_eq!(ids.len(), LedgerColumn::ALL.len());
    }
}
