use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a column of a list of people holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RosterColumn {
    /// 氏名.
    Name,
    /// 姓 alone.
    Family,
    /// 名 alone.
    Given,
    /// What the person is called in the company.
    Title,
    /// Telephone number or mail address.
    Contact,
    /// The first day of work.
    Joined,
    /// The last day of work.
    Left,
    /// How the person works for the company.
    Employment,
    /// The roles for which the person has to learn.
    Duties,
}

impl RosterColumn {
    /// All of them, in the order in which they are shown.
    pub const ALL: [RosterColumn; 9] = [
        RosterColumn::Name,
        RosterColumn::Family,
        RosterColumn::Given,
        RosterColumn::Title,
        RosterColumn::Contact,
        RosterColumn::Joined,
        RosterColumn::Left,
        RosterColumn::Employment,
        RosterColumn::Duties,
    ];

    /// The word by which it is sent.
    pub fn id(self) -> &'static str {
        match self {
            RosterColumn::Name => "name",
            RosterColumn::Family => "family",
            RosterColumn::Given => "given",
            RosterColumn::Title => "title",
            RosterColumn::Contact => "contact",
            RosterColumn::Joined => "joined",
            RosterColumn::Left => "left",
            RosterColumn::Employment => "employment",
            RosterColumn::Duties => "duties",
        }
    }
}
