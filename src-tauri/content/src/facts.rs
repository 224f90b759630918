//! Facts: what follows for a company from its register, risks and controls, as far as rules in content may ask for it. They
//! are written like answers of a worksheet `facts` that nobody fills in; the values come from `sonae_guide::facts`.

use sonae_domain::{AssetMedium, ControlRef, PersonalData};

use crate::Content;

/// The name before the dot.
pub const FACTS: &str = "facts";

/// What is wrong with a fact that a rule asks for, in one sentence.
pub(crate) fn problem(content: &Content, path: &str, value: Option<&str>) -> Option<String> {
    let value = value.unwrap_or_default();
    let known = match path.split_once('.')?.1 {
        "information" => {
            PersonalData::ALL.iter().any(|kind| kind.id() == value) || ["cards", "secret"].contains(&value)
        }
        "media" => AssetMedium::ALL.iter().any(|medium| medium.id() == value),
        "risks" => ["high", "middle"].contains(&value),
        "threats" => content.threats.threats.iter().any(|threat| threat.id == value),
        "controls" => {
            ControlRef::try_from(value.to_owned()).is_ok_and(|control| content.has_control(&control))
        }
        _ => return Some(format!("there is no fact {path}")),
    };
    (!known).then(|| format!("the fact {path} is never {value}"))
}

impl Content {
    /// Whether there is such a control in Annex A or such an outcome in CSF 2.0.
    pub fn has_control(&self, control: &ControlRef) -> bool {
        match control {
            ControlRef::AnnexA(id) => self.controls().any(|own| own == id),
            ControlRef::Csf(id) => self.outcomes().any(|own| own == id),
            ControlRef::Own(_) => false,
        }
    }
}
