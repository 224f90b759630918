use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// People with similar work who learn together. Words: `education-year-groups-who.option-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// 全員
    Everyone,
    /// Whoever comes or comes back in the year.
    Newcomer,
    /// On the shop floor.
    Shop,
    /// In the office: orders, accounts, personal data.
    Office,
    /// On visits, or working elsewhere.
    Outside,
    /// Whoever looks after systems.
    Systems,
    /// Those who decide.
    Leaders,
}

impl Audience {
    /// All of them, in the order of the plan.
    pub const ALL: [Audience; 7] = [
        Audience::Everyone,
        Audience::Newcomer,
        Audience::Shop,
        Audience::Office,
        Audience::Outside,
        Audience::Systems,
        Audience::Leaders,
    ];

    /// The word by which the worksheet knows it.
    pub fn id(self) -> &'static str {
        match self {
            Audience::Everyone => "everyone",
            Audience::Newcomer => "newcomer",
            Audience::Shop => "shop",
            Audience::Office => "office",
            Audience::Outside => "outside",
            Audience::Systems => "systems",
            Audience::Leaders => "leaders",
        }
    }

    /// The roles of the catalogue whose people are in it.
    pub fn roles(self) -> &'static [&'static str] {
        match self {
            Audience::Everyone => &["everyone"],
            Audience::Newcomer => &["newcomer"],
            Audience::Shop => &["shop-sales"],
            Audience::Office => &["office", "accounting", "online-shop", "privacy", "my-number"],
            Audience::Outside => &["field", "remote"],
            Audience::Systems => &["it-person"],
            Audience::Leaders => &["owner", "manager", "security-officer"],
        }
    }

    /// Where people of a role learn.
    pub fn of_role(role: &str) -> Option<Self> {
        Audience::ALL
            .into_iter()
            .find(|audience| audience.roles().contains(&role))
    }

    /// The audience of that id.
    pub fn of(id: &str) -> Option<Self> {
        Audience::ALL.into_iter().find(|audience| audience.id() == id)
    }
}
