use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Acknowledgement, ActionState, Answers, ClauseEdit, ComprehensionTest, ControlDecision, ControlRef, Depth,
    DocumentCare, DrillRun, Evidence, Flow, InformationAsset, Issue, Measure, Person, Persona, PersonaGroup,
    PersonaNote, Rating, Requirement, Review, Risk, SkillNeed, SkillRating, TestAttempt, TrainingRole,
    TrainingSession,
};

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
    /// Notes about customers, in the order they were added.
    #[serde(default)]
    pub persona_notes: Vec<PersonaNote>,
    /// Groups of customers, in the order they were added.
    #[serde(default)]
    pub persona_groups: Vec<PersonaGroup>,
    /// Business flows with their steps.
    #[serde(default)]
    pub flows: Vec<Flow>,
    /// The register of information, in its order.
    #[serde(default)]
    pub assets: Vec<InformationAsset>,
    /// Risks, in the order they were added: the number of a risk is its place here.
    #[serde(default)]
    pub risks: Vec<Risk>,
    /// Measures of the company's own, in the order they were added.
    #[serde(default)]
    pub measures: Vec<Measure>,
    /// What was decided about controls; a control nobody touched is absent.
    #[serde(default)]
    pub controls: Vec<ControlDecision>,
    /// What was changed in the security requirements or added to them.
    #[serde(default)]
    pub requirements: Vec<Requirement>,
    /// Names of information that flows or personas speak of and the register shall not have, in alphabetical order of
    /// their keys.
    #[serde(default)]
    pub left_out: Vec<String>,
    /// What was decided about Quick-Start actions; an action nobody touched is absent.
    #[serde(default)]
    pub actions: Vec<ActionState>,
    /// What shows that actions were done, in the order it was added; files without their bytes.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// What was said about outcomes of CSF 2.0; an outcome nobody rated is absent.
    #[serde(default)]
    pub ratings: Vec<Rating>,
    /// Reviews of the profile, the oldest first.
    #[serde(default)]
    pub reviews: Vec<Review>,
    /// What the company changed about clauses of its documents.
    #[serde(default)]
    pub clauses: Vec<ClauseEdit>,
    /// Issued documents, oldest first.
    #[serde(default)]
    pub issues: Vec<Issue>,
    /// Who sees to documents and how far they are; a document nobody touched is absent.
    #[serde(default)]
    pub documents: Vec<DocumentCare>,
    /// Who has read issued documents, in the order it was said.
    #[serde(default)]
    pub acknowledgements: Vec<Acknowledgement>,
    /// Roles that only this company has, in the order they were added.
    #[serde(default)]
    pub training_roles: Vec<TrainingRole>,
    /// Levels of skills that roles need here, where they are not the usual ones.
    #[serde(default)]
    pub skill_needs: Vec<SkillNeed>,
    /// How well people can do things; what nobody rated is absent.
    #[serde(default)]
    pub skill_ratings: Vec<SkillRating>,
    /// Sessions of teaching, in the order they were added.
    #[serde(default)]
    pub sessions: Vec<TrainingSession>,
    /// Tests, in the order they were made.
    #[serde(default)]
    pub tests: Vec<ComprehensionTest>,
    /// What people answered in tests, in the order in which it was begun.
    #[serde(default)]
    pub attempts: Vec<TestAttempt>,
    /// Drills, in the order they were added.
    #[serde(default)]
    pub drills: Vec<DrillRun>,
}

impl Default for CompanyFile {
    fn default() -> Self {
        CompanyFile {
            format: COMPANY_FORMAT.to_owned(),
            version: COMPANY_FORMAT_VERSION,
            answers: Answers::default(),
            people: Vec::new(),
            personas: Vec::new(),
            persona_notes: Vec::new(),
            persona_groups: Vec::new(),
            flows: Vec::new(),
            assets: Vec::new(),
            risks: Vec::new(),
            measures: Vec::new(),
            controls: Vec::new(),
            requirements: Vec::new(),
            left_out: Vec::new(),
            actions: Vec::new(),
            evidence: Vec::new(),
            ratings: Vec::new(),
            reviews: Vec::new(),
            clauses: Vec::new(),
            issues: Vec::new(),
            documents: Vec::new(),
            acknowledgements: Vec::new(),
            training_roles: Vec::new(),
            skill_needs: Vec::new(),
            skill_ratings: Vec::new(),
            sessions: Vec::new(),
            tests: Vec::new(),
            attempts: Vec::new(),
            drills: Vec::new(),
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

    /// Who sees to a document and how far it is; nothing said when nobody touched it.
    pub fn document(&self, document: &str) -> DocumentCare {
        self.documents
            .iter()
            .find(|care| care.document == document)
            .cloned()
            .unwrap_or_else(|| DocumentCare::of(document))
    }

    /// The versions of a document that were issued, the first first.
    pub fn versions<'a>(&'a self, document: &'a str) -> impl DoubleEndedIterator<Item = &'a Issue> {
        self.issues
            .iter()
            .filter(move |issue| issue.document == document && issue.is_version())
    }

    /// The number that the next version of a document has.
    pub fn next_version(&self, document: &str) -> u32 {
        self.versions(document)
            .map(|issue| issue.version)
            .max()
            .unwrap_or(0)
            + 1
    }

    /// An issue of that id.
    pub fn issue(&self, id: &str) -> Option<&Issue> {
        self.issues.iter().find(|issue| issue.id.as_str() == id)
    }

    /// The line of the register of that id.
    pub fn asset(&self, id: &str) -> Option<&InformationAsset> {
        self.assets.iter().find(|asset| asset.id.as_str() == id)
    }

    /// What was decided about a control; nothing when nobody touched it.
    pub fn control(&self, control: &ControlRef) -> ControlDecision {
        self.controls
            .iter()
            .find(|decision| decision.control == *control)
            .cloned()
            .unwrap_or_else(|| ControlDecision::open(control.clone()))
    }

    /// The path that the company has chosen (`company.path`); the quick one until it does.
    pub fn path(&self) -> Depth {
        match self.answers.text("company", "path") {
            Some("comprehensive") => Depth::Comprehensive,
            Some("baseline") => Depth::Baseline,
            _ => Depth::Quick,
        }
    }

    /// What was said about an outcome.
    pub fn rating(&self, outcome: &str) -> Rating {
        self.ratings
            .iter()
            .find(|rating| rating.outcome == outcome)
            .cloned()
            .unwrap_or_else(|| Rating {
                outcome: outcome.to_owned(),
                ..Rating::default()
            })
    }

    /// The first day of the guide's year that is going on; `None` in the first year.
    pub fn year_began(&self) -> Option<jiff::civil::Date> {
        self.reviews
            .iter()
            .filter(|review| review.new_year)
            .map(|review| review.date)
            .max()
    }
}
