use serde::{Deserialize, Serialize};

use super::{Mark, Text, plain};

/// The road map for the president: where we are, the year, what is next and why, what is to be decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoadMap {
    /// The title.
    pub title: Text,
    /// How far we are, in a few sentences; one a line.
    pub summary: Vec<Text>,
    /// The heading over the functions.
    pub heading: Text,
    /// What the marks mean.
    pub legend: Vec<(Mark, String)>,
    /// The six functions.
    pub functions: Vec<RoadFunction>,
    /// The year.
    pub year: RoadYear,
    /// What is next.
    pub next: RoadNext,
    /// What the president is asked to decide.
    pub decisions: RoadDecisions,
}

/// How far a function is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoadFunction {
    /// Its name.
    pub name: Text,
    /// A mark an action.
    pub marks: Vec<Mark>,
    /// How many of how many: 4／9.
    pub count: Text,
}

/// A year of months with what is to be done in each.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoadYear {
    /// The heading.
    pub heading: Text,
    /// What to know beside it: what comes later, what is only a proposal.
    pub note: Text,
    /// Twelve months.
    pub months: Vec<RoadMonth>,
    /// Said of a month without anything.
    pub free: String,
}

/// A month of the year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoadMonth {
    /// The year, where it is new; otherwise empty.
    pub year: String,
    /// The month.
    pub name: String,
    /// How long it all takes; empty when there is nothing.
    pub time: String,
    /// 繁, when it is a busy month.
    pub busy: Option<String>,
    /// What is to be done, in order.
    pub actions: Vec<RoadAction>,
    /// What is said when 1, 2, 3 … of them do not fit: as many as there are actions.
    pub more: Vec<String>,
}

/// An action in a month.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoadAction {
    /// How far it is.
    pub mark: Mark,
    /// What it is, with its day where it has one.
    pub text: Text,
}

/// What is next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoadNext {
    /// The heading.
    pub heading: Text,
    /// Heads of its columns: what and why, who, until when, how long.
    pub heads: Vec<Text>,
    /// The actions, best first.
    pub steps: Vec<RoadStep>,
    /// Said when there are none.
    pub none: Text,
}

/// One of the next actions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoadStep {
    /// What to do.
    pub action: Text,
    /// Why now.
    pub why: Text,
    /// Who, until when, how long: one a column.
    pub cells: Vec<Text>,
}

/// What the president is asked to decide, with a place to sign.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoadDecisions {
    /// The heading.
    pub heading: Text,
    /// What is asked.
    pub items: Vec<RoadDecision>,
    /// Said in place of a reason that stands on the next page.
    #[serde(default)]
    pub elsewhere: String,
    /// The heading of that page.
    #[serde(default)]
    pub reasons: Text,
    /// Before the lines for remarks, where there is room for any.
    pub remarks: String,
    /// Before the line for date and name.
    pub sign: Text,
    /// In the seal area.
    pub seal: String,
}

/// Something to decide.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoadDecision {
    /// What is asked.
    pub text: Text,
    /// Why, in the company's own words; empty where no reason is given.
    #[serde(default)]
    pub reason: Text,
    /// Boxes to tick.
    pub choices: Vec<String>,
    /// Whether a line to write on follows them.
    pub line: bool,
}

impl RoadDecision {
    /// What is asked with its reason or, where that is `away`, with where it stands.
    pub(crate) fn said(&self, decisions: &RoadDecisions, away: bool) -> Text {
        let mut said = self.text.clone();
        if self.reason.is_empty() {
            return said;
        }
        let latin = said
            .last()
            .is_some_and(|last| last.text.ends_with(|c: char| c.is_ascii()));
        if latin {
            said.extend(plain(" "));
        }
        said.extend(match away {
            true => plain(decisions.elsewhere.as_str()),
            false => self.reason.clone(),
        });
        said
    }
}
