use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ActionState, Answers, Flow, Issue, Person, Persona};

/// Says that a JSON document is a company of ours.
pub const COMPANY_FORMAT: &str = "sonae-company";
/// The version of that JSON format that this program writes.
pub const COMPANY_FORMAT_VERSION: u32 = 1;

/// The whole content of a company's file: what `sonae show` prints, what import reads, what a sample is, and
/// what documents are made from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct CompanyFile {
    /// Always `sonae-company`.
    pub format: String,
    /// Version of this format.
    pub version: u32,
    /// Answers on all worksheets, the company's own facts among them (worksheet `company`).
    #[serde(default)]
    pub answers: Answers,
    /// People, in the order they were added.
    #[serde(default)]
    pub people: Vec<Person>,
    /// Personas, in the order they were added.
    #[serde(default)]
    pub personas: Vec<Persona>,
    /// Business flows with their steps.
    #[serde(default)]
    pub flows: Vec<Flow>,
    /// What was decided about Quick-Start actions; an action nobody touched is absent.
    #[serde(default)]
    pub actions: Vec<ActionState>,
    /// Issued documents, oldest first.
    #[serde(default)]
    pub issues: Vec<Issue>,
}

impl Default for CompanyFile {
    fn default() -> Self {
        CompanyFile {
            format: COMPANY_FORMAT.to_owned(),
            version: COMPANY_FORMAT_VERSION,
            answers: Answers::default(),
            people: Vec::new(),
            personas: Vec::new(),
            flows: Vec::new(),
            actions: Vec::new(),
            issues: Vec::new(),
        }
    }
}

impl CompanyFile {
    /// The person of that id, if still there.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.id.as_str() == id)
    }

    /// The state of an action; the default state when nobody touched it.
    pub fn action(&self, action: &str) -> ActionState {
        self.actions
            .iter()
            .find(|state| state.action == action)
            .cloned()
            .unwrap_or_else(|| ActionState {
                action: action.to_owned(),
                ..ActionState::default()
            })
    }
}
