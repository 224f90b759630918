use std::path::Path;

use serde::{Deserialize, Serialize};
use sonae_store::CompanyStore;
use ts_rs::TS;

use super::backup_trial::older_than;
use super::backups::{listed, places};
use super::company::{let_go, open, with_ending};
use super::{OpenedCompany, PathArgs, Restored};
use crate::call::Call;
use crate::error::WireError;

/// Opens a backup as a copy of its own.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OpenBackup {
    /// The backup.
    pub backup: String,
    /// Where the copy shall be; the ending `.sonae` is added when it is missing.
    pub path: String,
}

/// Puts a backup in the place of the open company. The file as it was is kept beside it. A backup that does not open is
/// refused with the next older one.
pub fn go_back_to_backup(call: &Call<'_>, args: PathArgs) -> Result<Restored, WireError> {
    require_whole(call, &args.path)?;
    let backup = listed(call, &args.path)?;
    let path = call.company(|company| match company.is_read_only() {
        true => Err(WireError::new("read-only").with("path", company.path().display())),
        false => Ok(company.path().to_owned()),
    })?;
    let stamp = call.api.stamp();
    let_go(call, &path);
    let aside = sonae_store::go_back_to(&backup.path, &path, &stamp);
    // Whatever came of it, a company that was open stays open.
    let store = CompanyStore::open(&path, &stamp)?;
    let went_back = aside.is_ok();
    let opened = open(call, store)?;
    if went_back {
        // The newest backup shall be of this record of changes again, and not of the one that was left.
        call.company(|company| {
            company.begin_backup(&stamp);
            Ok(())
        })?;
    }
    Ok(Restored {
        damaged: Some(aside?.display().to_string()),
        opened,
    })
}

/// Copies a backup to a place of its own and opens the copy. The company's file stays as it is.
pub fn open_backup(call: &Call<'_>, args: OpenBackup) -> Result<OpenedCompany, WireError> {
    require_whole(call, &args.backup)?;
    let backup = listed(call, &args.backup)?;
    let path = with_ending(Path::new(&args.path));
    let company = call.company(|company| Ok(company.path().to_owned()))?;
    sonae_store::copy_backup(&backup.path, &company, &path)?;
    open(call, CompanyStore::open(&path, &call.api.stamp())?)
}

fn require_whole(call: &Call<'_>, path: &str) -> Result<(), WireError> {
    let backup = listed(call, path)?;
    if sonae_store::look_through(&backup.path, &call.api.stamp())? {
        return Ok(());
    }
    let all = places(call)?.all();
    Err(match older_than(&backup, &all) {
        Some(older) => WireError::new("backup-damaged")
            .with("path", path)
            .with("older", older.path.display())
            .with("at", older.at),
        None => WireError::new("backup-damaged-last").with("path", path),
    })
}
