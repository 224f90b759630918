use serde::{Deserialize, Serialize};
use sonae_store::Relocked;
use ts_rs::TS;

use super::backups::places;
use crate::call::Call;
use crate::error::WireError;

/// Locks all backups of the open company as it is locked now.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct RelockBackups {
    /// The passphrase that they had before, or its spare key; null when none of them asks for one.
    pub earlier: Option<String>,
}

/// What became of the backups.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RelockedBackups {
    /// How many are locked as the company is now.
    pub count: usize,
    /// Those that could not be read or written and are as they were: their paths.
    pub left: Vec<String>,
}

/// Locks the backups that are not locked as the company is, beside it and in the second place. Work goes on meanwhile.
pub fn relock_backups(call: &Call<'_>, args: RelockBackups) -> Result<RelockedBackups, WireError> {
    let path = call.company(|company| match company.is_read_only() {
        true => Err(WireError::new("read-only").with("path", company.path().display())),
        false => Ok(company.path().to_owned()),
    })?;
    let backups = places(call)?.all();
    let mut progress =
        |done: usize, of: usize| (call.progress)(serde_json::json!({ "done": done, "of": of }));
    sonae_store::relock_backups(&path, &backups, args.earlier.as_deref(), &mut progress)
        .map(RelockedBackups::from)
        .map_err(WireError::from)
}

impl From<Relocked> for RelockedBackups {
    fn from(relocked: Relocked) -> Self {
        let left = relocked.left.iter().map(|path| path.display().to_string());
        RelockedBackups {
            count: relocked.count,
            left: left.collect(),
        }
    }
}
