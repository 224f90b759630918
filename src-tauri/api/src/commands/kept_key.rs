//! A company's key in the key store of the operating system, on request: the company then opens without its passphrase
//! being typed, but never without a press.

use std::path::Path;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::passphrase::open_unlocked;
use super::{Nothing, OpenCompany, OpenedCompany, PathArgs, Stored};
use crate::call::Call;
use crate::error::WireError;

/// Whether this machine has a key store.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct KeyStoreView {
    /// Whether one answers.
    pub there: bool,
}

/// What this machine keeps of a company's key.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct KeptKey {
    /// Whether a key is kept that the file asks for.
    pub kept: bool,
    /// Whether one was kept that the file does not ask for any more, because its passphrase was changed elsewhere: it has
    /// been removed now.
    pub outdated: bool,
}

/// Whether a key can be kept here.
pub fn key_store(call: &Call<'_>, _: Nothing) -> Result<KeyStoreView, WireError> {
    Ok(KeyStoreView {
        there: call.api.key_store.is_there(),
    })
}

/// What is kept of a company's key. The key store is asked nothing, unless there is something to remove.
pub fn kept_key(call: &Call<'_>, args: PathArgs) -> Result<KeptKey, WireError> {
    let path = Path::new(&args.path);
    // In the place of a company there may be a copy of it that has no passphrase: the key is still that of the company.
    if sonae_store::is_bare(path) {
        return Ok(KeptKey {
            kept: false,
            outdated: false,
        });
    }
    let wanted = sonae_store::kept_key_names(path)?;
    let mut kept = false;
    for name in &wanted {
        kept |= call.api.library().kept_key_of(name)?.is_some();
    }
    let mut outdated = call.api.library().kept_keys(path)?;
    outdated.retain(|name| !wanted.contains(name));
    let told = !outdated.is_empty();
    remove_quietly(call, &outdated);
    Ok(KeptKey { kept, outdated: told })
}

/// Has the key of the open company kept.
pub fn keep_key(call: &Call<'_>, _: Nothing) -> Result<Stored, WireError> {
    let (path, kept) = call.company(|company| {
        if !sonae_store::has_passphrase(company.path()) {
            return Err(WireError::new("no-passphrase"));
        }
        let path = company.path().to_owned();
        let kept = sonae_store::key_to_keep(&path)?;
        Ok((path, kept))
    })?;
    if !call.api.key_store.is_there() {
        return Err(WireError::new("no-key-store"));
    }
    // Noted first: what is noted is found again and removed, whatever happens in between.
    call.api.library().remember_kept_key(&kept.name, &path)?;
    if let Err(refusal) = call.api.key_store.put(&kept.name, &kept.key) {
        remove_quietly(call, &[kept.name]);
        return Err(refusal.into());
    }
    Ok(call.stored())
}

/// Has the key of a company removed. Where it is open it stays open.
pub fn forget_kept_key(call: &Call<'_>, args: PathArgs) -> Result<Stored, WireError> {
    forget(call, Path::new(&args.path))?;
    Ok(call.stored())
}

/// Opens a company with the key that is kept: the press that asks for it is all that is needed.
pub fn open_with_kept_key(call: &Call<'_>, args: OpenCompany) -> Result<OpenedCompany, WireError> {
    let path = Path::new(&args.path);
    for name in sonae_store::kept_key_names(path)? {
        if call.api.library().kept_key_of(&name)?.is_none() {
            continue;
        }
        let unlocked = match call.api.key_store.get(&name)? {
            Some(key) => sonae_store::unlock_with_kept(path, &key).is_ok(),
            None => false,
        };
        if unlocked {
            // Where the file was moved, it is found there when its key is to be forgotten.
            call.api.library().remember_kept_key(&name, path)?;
            return open_unlocked(call, &args.path, args.read_only);
        }
        remove_quietly(call, &[name]);
    }
    Err(WireError::new("kept-key-wrong").with("path", path.display()))
}

/// The names of all keys that are kept for a company's file, also of one that is not there any more.
pub(super) fn kept_for(call: &Call<'_>, path: &Path) -> Result<Vec<String>, WireError> {
    let mut names = call.api.library().kept_keys(path)?;
    for name in sonae_store::kept_key_names(path).unwrap_or_default() {
        if !names.contains(&name) && call.api.library().kept_key_of(&name)?.is_some() {
            names.push(name);
        }
    }
    Ok(names)
}

/// Removes all keys that are kept for a company's file.
///
/// # Errors
/// `key-store-refused` when one is still there.
pub(super) fn forget(call: &Call<'_>, path: &Path) -> Result<(), WireError> {
    for name in kept_for(call, path)? {
        remove(call, &name)?;
    }
    Ok(())
}

/// Removes keys of a company's file of which this machine knows nothing any more, because what it had noted was lost. Nobody
/// would be told of them, and nobody could have them removed.
pub(super) fn remove_lost(call: &Call<'_>, path: &Path) -> Result<(), WireError> {
    let names = sonae_store::kept_key_names(path)?;
    let perhaps = call.api.library().perhaps_kept(names)?;
    remove_quietly(call, &perhaps);
    Ok(())
}

/// Removes keys of which nobody has to be told. One that stays is found again: it is still noted.
pub(super) fn remove_quietly(call: &Call<'_>, names: &[String]) {
    for name in names {
        if let Err(error) = remove(call, name) {
            tracing::warn!(code = error.code, "a key that was kept could not be removed");
        }
    }
}

fn remove(call: &Call<'_>, name: &str) -> Result<(), WireError> {
    match call.api.key_store.remove(name) {
        // Where there is no key store any more, nothing can be had from it either.
        Err(refusal) if call.api.key_store.is_there() => Err(refusal.into()),
        _ => Ok(call.api.library().forget_kept_key(name)?),
    }
}
