use serde::{Deserialize, Serialize};
use sonae_domain::Rule;
use ts_rs::TS;

use super::question::{self, Question};
use crate::{ContentError, assets};

/// A lesson of a few minutes. Words: `module-<id>` with its attributes; which there are says `check/courses.rs`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Module {
    /// `fraud-mail`.
    pub id: String,
    /// `M01`.
    pub number: String,
    /// How long it takes to teach, in minutes.
    pub minutes: u32,
    /// The roles that it is for.
    pub roles: Vec<String>,
    /// In which companies it is needed; in all without a rule.
    #[ts(skip)]
    pub when: Option<Rule>,
    /// When it is taught.
    pub occasions: Vec<Occasion>,
    /// The skills that it teaches, the main one first.
    pub skills: Vec<String>,
    /// The threats that it answers.
    pub threats: Vec<String>,
    /// Drawn messages that it shows as worked examples.
    pub mails: Vec<String>,
    /// What can be asked about it.
    #[serde(skip)]
    #[ts(skip)]
    pub questions: Vec<Question>,
}

/// When something is taught.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Occasion {
    /// 入社のとき
    Joining,
    /// 年に一度
    Yearly,
    /// 役割につくとき
    Role,
    /// インシデントのあと
    Incident,
    /// 決まりや仕組みが変わったとき
    Change,
    /// 法律が変わったとき
    Law,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ModuleFile {
    number: String,
    minutes: u32,
    roles: Vec<String>,
    #[serde(default)]
    when: Option<Rule>,
    occasions: Vec<Occasion>,
    skills: Vec<String>,
    #[serde(default)]
    threats: Vec<String>,
    #[serde(default)]
    mails: Vec<String>,
}

pub(super) fn read() -> Result<Vec<Module>, ContentError> {
    let mut modules = Vec::new();
    for asset in assets::courses("modules") {
        let file: ModuleFile = asset.toml()?;
        modules.push(Module {
            questions: question::read(&asset.stem)?,
            id: asset.stem,
            number: file.number,
            minutes: file.minutes,
            roles: file.roles,
            when: file.when,
            occasions: file.occasions,
            skills: file.skills,
            threats: file.threats,
            mails: file.mails,
        });
    }
    modules.sort_by(|a, b| a.number.cmp(&b.number));
    Ok(modules)
}
