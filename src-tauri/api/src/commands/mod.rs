//! The commands, one noun a file. Each takes its arguments whole and gives a value of its own.

mod acknowledgement;
mod action;
mod answer;
mod app;
mod attempt;
mod backup_relock;
mod backup_restore;
mod backup_trial;
mod backups;
mod calendar;
mod care;
mod change_log;
mod clause;
mod company;
mod competence;
mod comprehension;
mod document;
mod drill;
mod drill_notes;
mod education_plan;
mod education_words;
mod evidence;
mod export_all;
mod flow;
mod flow_changes;
mod flow_file;
mod history;
mod home;
mod information;
mod issue;
mod kept_key;
mod ledger;
mod lesson;
mod letterhead;
mod library;
mod logo;
mod merge;
mod newer;
mod package;
mod paper;
mod passphrase;
mod people;
mod person_history;
mod persona;
mod photo;
mod profile;
mod retention;
mod risk;
mod roster;
mod search;
mod session;
mod session_attendance;
mod statement;
mod training_role;
mod year;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use acknowledgement::*;
pub use action::*;
pub use answer::*;
pub use app::*;
pub use attempt::*;
pub use backup_relock::*;
pub use backup_restore::*;
pub use backup_trial::*;
pub use backups::*;
pub use calendar::*;
pub use care::*;
pub use change_log::*;
pub use clause::*;
pub use company::*;
pub use competence::*;
pub use comprehension::*;
pub use document::*;
pub use drill::*;
pub use drill_notes::*;
pub use education_plan::*;
pub use evidence::*;
pub use export_all::*;
pub use flow::*;
pub use flow_changes::*;
pub use flow_file::*;
pub use history::*;
pub use home::*;
pub use information::*;
pub use issue::*;
pub use kept_key::*;
pub use ledger::*;
pub use lesson::*;
pub use letterhead::*;
pub use library::*;
pub use logo::*;
pub use merge::*;
pub use newer::*;
pub use package::*;
pub use paper::*;
pub use passphrase::*;
pub use people::*;
pub use person_history::*;
pub use persona::*;
pub use photo::*;
pub use profile::*;
pub use retention::*;
pub use risk::*;
pub use roster::*;
pub use search::*;
pub use session::*;
pub use session_attendance::*;
pub use statement::*;
pub use training_role::*;
pub use year::*;

use crate::call::Call;

/// For commands that need to be told nothing.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}

/// Names one record.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct IdArgs {
    /// The record.
    pub id: String,
}

/// Names one file.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PathArgs {
    /// Absolute path.
    pub path: String,
}

/// Names one long piece of work.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct JobArgs {
    /// A name that the window chose.
    pub job: String,
}

/// Says in which language.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LangArgs {
    /// Language.
    pub lang: sonae_domain::Lang,
}

/// Something was stored.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Stored {
    /// Local time of day, `HH:MM`, for "saved at".
    pub at: String,
}

/// A record was stored.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Added {
    /// Its id: the one given, or a new one when none was.
    pub id: String,
    /// Local time of day, `HH:MM`.
    pub at: String,
}

/// A file was written.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SavedFile {
    /// Where.
    pub path: String,
}

impl Call<'_> {
    pub(crate) fn clock_time(&self) -> String {
        let now = self.api.now();
        format!("{:02}:{:02}", now.hour(), now.minute())
    }

    pub(crate) fn stored(&self) -> Stored {
        Stored {
            at: self.clock_time(),
        }
    }

    pub(crate) fn added(&self, id: impl ToString) -> Added {
        Added {
            id: id.to_string(),
            at: self.clock_time(),
        }
    }
}

/// The id given, or a new one in place of an empty one.
pub(crate) fn id_or_new(id: &str) -> String {
    if id.is_empty() {
        uuid::Uuid::now_v7().to_string()
    } else {
        id.to_owned()
    }
}
