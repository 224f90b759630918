use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sonae_documents::{RecoverySheet, lay_out, pdf, recovery_sheet};
use sonae_domain::{Company, Lang};
use sonae_store::{CompanyStore, Recoded};
use ts_rs::TS;

use super::backups::plan;
use super::company::{file_name, open, open_again, with_way_back};
use super::kept_key::{kept_for, remove_quietly};
use super::{Nothing, OpenedCompany, PathArgs, SavedFile, Stored};
use crate::call::Call;
use crate::error::WireError;
use crate::passphrases::{require_strong, told};
use crate::{file, visiting};

/// A company to open with its passphrase.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct UnlockCompany {
    /// Its file.
    pub path: String,
    /// The passphrase or the recovery code, as it was typed.
    pub passphrase: String,
    /// Only to look.
    #[serde(default)]
    pub read_only: bool,
}

/// The company that was locked and waits for its passphrase.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LockedCompany {
    /// Its file.
    pub path: String,
    /// Whether it was open only to look.
    pub read_only: bool,
}

/// A passphrase for the open company.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct SetPassphrase {
    /// The one it has, or its recovery code; empty when it has none.
    pub current: String,
    /// The one it shall have.
    pub next: String,
}

/// Takes the passphrase off the open company.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct RemovePassphrase {
    /// The one it has, or its recovery code.
    pub current: String,
}

/// The open company was given a passphrase, another one or none.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct PassphraseSet {
    /// The recovery code, told this once; null when there is no passphrase any more.
    pub code: Option<String>,
    /// Backups that are now as the file is.
    pub backups: usize,
    /// Backups that could not be read and were left as they were: their paths.
    pub left: Vec<String>,
    /// Whether the second place for backups was not there: what is in it is as it was.
    pub second_absent: bool,
}

/// The recovery code on a sheet to be printed.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct SaveRecoverySheet {
    /// The code as it was told.
    pub code: String,
    /// Language of the paper.
    pub lang: Lang,
    /// Where; a file that is there is replaced, whole or not at all.
    pub path: String,
}

/// Opens a company's file with its passphrase or its recovery code. One that has lost its passphrase gets it back.
pub fn unlock_company(call: &Call<'_>, args: UnlockCompany) -> Result<OpenedCompany, WireError> {
    let path = Path::new(&args.path);
    sonae_store::cover(path, &args.passphrase, &call.api.stamp())?;
    sonae_store::unlock(path, &args.passphrase)?;
    open_unlocked(call, &args.path, args.read_only)
}

/// Opens a company's file whose key has just been found.
pub(super) fn open_unlocked(
    call: &Call<'_>,
    path: &str,
    read_only: bool,
) -> Result<OpenedCompany, WireError> {
    let was_locked = call
        .api
        .locked()
        .as_ref()
        .is_some_and(|locked| locked.path == path);
    let path = Path::new(path);
    let store = match read_only {
        true => CompanyStore::open_read_only(path),
        false => CompanyStore::open(path, &call.api.stamp()),
    };
    match store {
        // Whoever comes back to what was locked has not been away.
        Ok(store) => {
            let opened = match was_locked {
                true => open_again(call, store),
                false => open(call, store),
            };
            // What was typed for a company that then could not be shown does not open it later.
            if opened.is_err() {
                sonae_store::forget_key(path);
            }
            opened
        }
        // The key stays at hand where it opens a backup of what is damaged or gone, or reads out what is too new.
        Err(error) => {
            let error = with_way_back(path, WireError::from(error));
            if !matches!(
                error.code.as_str(),
                "damaged" | "missing-has-backup" | "newer-version"
            ) {
                sonae_store::forget_key(path);
            }
            Err(error)
        }
    }
}

/// Closes the open company so that only its passphrase opens it again: nothing of it stays at hand here, and what is being made
/// of it stops.
pub fn lock_company(call: &Call<'_>, _: Nothing) -> Result<Stored, WireError> {
    call.company(|company| match sonae_store::has_passphrase(company.path()) {
        true => Ok(()),
        false => Err(WireError::new("no-passphrase")),
    })?;
    let locked = call.api.let_go_of_company();
    *call.api.locked() = locked;
    Ok(call.stored())
}

/// The company that was locked, for a window that begins anew.
pub fn locked_company(call: &Call<'_>, _: Nothing) -> Result<Option<LockedCompany>, WireError> {
    Ok(call.api.locked().clone())
}

/// Leaves a company closed whose passphrase was asked for: somebody wants to open another one.
pub fn leave_locked_company(call: &Call<'_>, args: PathArgs) -> Result<Stored, WireError> {
    let path = Path::new(&args.path);
    call.api.locked().take_if(|locked| locked.path == args.path);
    // A passphrase that opened only a backup of it is asked for again.
    if call
        .api
        .open_company()
        .as_ref()
        .is_none_or(|open| open.path() != path)
    {
        sonae_store::forget_key(path);
    }
    Ok(call.stored())
}

/// Gives the open company a passphrase, or another one: its file and its backups are written anew, encrypted.
pub fn set_passphrase(call: &Call<'_>, args: SetPassphrase) -> Result<PassphraseSet, WireError> {
    require_strong(&args.next, &*call.file()?)?;
    let stamp = call.api.stamp();
    recode(call, &args.current, &|path, elsewhere, progress| {
        sonae_store::set_passphrase(path, &args.next, elsewhere, &stamp, progress)
    })
}

/// Takes the passphrase off the open company: its file and its backups can be read by everybody who has them.
pub fn remove_passphrase(call: &Call<'_>, args: RemovePassphrase) -> Result<PassphraseSet, WireError> {
    let stamp = call.api.stamp();
    recode(call, &args.current, &|path, elsewhere, progress| {
        sonae_store::remove_passphrase(path, elsewhere, &stamp, progress)
    })
}

type Recoding<'a> =
    &'a dyn Fn(&Path, &[PathBuf], &mut dyn FnMut(usize, usize)) -> Result<Recoded, sonae_store::StoreError>;

/// Lets go of the open company while its file is written anew, and opens it again whatever became of that.
fn recode(call: &Call<'_>, current: &str, work: Recoding<'_>) -> Result<PassphraseSet, WireError> {
    let stamp = call.api.stamp();
    call.api.jobs.stop();
    let mut open = call.api.open_company();
    let Some(company) = open.as_ref() else {
        return Err(WireError::new("no-company"));
    };
    let path = company.path().to_owned();
    let kept = kept_for(call, &path)?;
    let plan = plan(call, &path)?;
    if company.is_read_only() {
        return Err(WireError::new("read-only").with("path", path.display()));
    }
    sonae_store::check_passphrase(&path, current)?;
    let elsewhere: Vec<PathBuf> = match &plan.second {
        Some(place) => vec![company.folder_in(place)?],
        None => Vec::new(),
    };
    let absent = plan.second.as_ref().is_some_and(|place| !place.is_dir());
    *open = None;
    let mut progress =
        |done: usize, of: usize| (call.progress)(serde_json::json!({ "done": done, "of": of }));
    let recoded = work(&path, &elsewhere, &mut progress);
    match CompanyStore::open(&path, &stamp) {
        Ok(store) => {
            store.set_backup_plan(plan);
            let renamed = store
                .current()
                .map_err(WireError::from)
                .and_then(|file| visiting::rename(call.api, &store, Company::of(&file.answers).name));
            // The code is told this once, whatever else goes wrong; the list of companies is set right when it is read.
            if let Err(error) = renamed {
                tracing::warn!(code = error.code, "the list of companies was not written");
            }
            *open = Some(store);
        }
        Err(error) => tracing::warn!(code = error.code(), "the company could not be opened again"),
    }
    drop(open);
    let recoded = recoded?;
    // What was kept opens only what somebody copied before.
    remove_quietly(call, &kept);
    Ok(told(recoded, absent))
}

/// Writes the sheet with the recovery code, to be printed and put away.
pub fn save_recovery_sheet(call: &Call<'_>, args: SaveRecoverySheet) -> Result<SavedFile, WireError> {
    let company = call.file()?;
    let path = call.company(|company| Ok(company.path().to_owned()))?;
    sonae_store::check_passphrase(&path, &args.code)?;
    let sheet = recovery_sheet(
        call.content(),
        args.lang,
        &RecoverySheet {
            company: Company::of(&company.answers).name,
            file: &file_name(&path),
            code: &args.code,
            date: call.api.today(),
        },
    );
    let bytes = pdf::write(&sheet, &lay_out(&sheet), &mut |_, _| true)?;
    file::write_whole(Path::new(&args.path), &bytes)?;
    Ok(SavedFile { path: args.path })
}
