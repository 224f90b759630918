use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::MeasureId;

/// Something that can be done about a risk, wherever it is listed. Written `annex-a:8.15`, `csf:PR.DS-01` or
/// `own:<id>`, so that one word names it in answers, keys and addresses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
#[schemars(with = "String")]
pub enum ControlRef {
    /// A control of ISO/IEC 27001:2022 Annex A, by its number: `8.15`.
    AnnexA(String),
    /// An outcome of CSF 2.0, by its id: `PR.DS-01`.
    Csf(String),
    /// A measure that the company added itself.
    Own(MeasureId),
}

impl fmt::Display for ControlRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ControlRef::AnnexA(number) => write!(f, "annex-a:{number}"),
            ControlRef::Csf(id) => write!(f, "csf:{id}"),
            ControlRef::Own(id) => write!(f, "own:{id}"),
        }
    }
}

impl From<ControlRef> for String {
    fn from(control: ControlRef) -> String {
        control.to_string()
    }
}

impl TryFrom<String> for ControlRef {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        let (list, id) = written.split_once(':').unwrap_or((&written, ""));
        match (list, id) {
            (_, "") => Err(format!("“{written}” names no control")),
            ("annex-a", id) => Ok(ControlRef::AnnexA(id.to_owned())),
            ("csf", id) => Ok(ControlRef::Csf(id.to_owned())),
            ("own", id) => Ok(ControlRef::Own(id.into())),
            _ => Err(format!("“{written}” is in no list of controls")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_control_is_one_word_and_is_read_back() {
        for written in ["annex-a:8.15", "csf:PR.DS-01", "own:0190-a"] {
            let control: ControlRef = serde_json::from_value(written.into()).unwrap();
            assert_eq!(serde_json::to_value(&control).unwrap(), written);
        }
        for wrong in ["", "8.15", "annex-a:", "iso:8.15"] {
            assert!(ControlRef::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }
}
