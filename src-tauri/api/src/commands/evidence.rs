use std::path::Path;

use serde::{Deserialize, Serialize};
use sonae_domain::{Evidence, EvidenceId, EvidenceKind, LONGEST_EVIDENCE};
use ts_rs::TS;

use super::{Added, IdArgs, SavedFile, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;
use crate::file;

/// A file to keep as evidence.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AddEvidenceFile {
    /// The action it belongs to.
    pub action: String,
    /// Where the file is now; it stays there.
    pub path: String,
}

/// The address of something that is kept elsewhere.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AddEvidenceLink {
    /// The action it belongs to.
    pub action: String,
    /// What it is called; the address itself where this is empty.
    pub name: String,
    /// The address, or where to find the binder.
    pub url: String,
}

/// A kept file to write out.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SaveEvidence {
    /// The evidence.
    pub id: String,
    /// Where to; a file that is there is replaced, whole or not at all.
    pub path: String,
}

/// Keeps a copy of a file in the company's file.
pub fn add_evidence_file(call: &Call<'_>, args: AddEvidenceFile) -> Result<Added, WireError> {
    require_action(call, &args.action)?;
    let path = Path::new(&args.path);
    let io = |error: &std::io::Error| WireError::io(path, error);
    // Its length first: a film must not fill the memory before it is refused.
    let length = std::fs::metadata(path).map_err(|error| io(&error))?.len();
    let bytes = match length {
        ..=LONGEST_EVIDENCE => std::fs::read(path).map_err(|error| io(&error))?,
        _ => return Err(sonae_store::StoreError::TooLarge(length).into()),
    };
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let added = call.api.today();
    let id = id_or_new("");
    call.edit("evidence", |edit| {
        let kind = edit.keep_bytes(&bytes)?;
        edit.put_evidence(&Evidence {
            id: EvidenceId(id.clone()),
            action: args.action,
            name,
            added,
            kind,
        })
    })?;
    Ok(call.added(id))
}

/// Notes the address of something that is kept elsewhere.
pub fn add_evidence_link(call: &Call<'_>, args: AddEvidenceLink) -> Result<Added, WireError> {
    require_action(call, &args.action)?;
    let url = args.url.trim().to_owned();
    if url.is_empty() {
        return Err(WireError::new("bad-link"));
    }
    let name = match args.name.trim() {
        "" => url.clone(),
        name => name.to_owned(),
    };
    let evidence = Evidence {
        id: EvidenceId(id_or_new("")),
        action: args.action,
        name,
        added: call.api.today(),
        kind: EvidenceKind::Link { url },
    };
    call.edit("evidence", |edit| edit.put_evidence(&evidence))?;
    Ok(call.added(evidence.id))
}

/// Removes a piece of evidence; it can be taken back.
pub fn remove_evidence(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    call.edit("evidence-removed", |edit| {
        edit.remove_evidence(&EvidenceId(args.id))
    })?;
    Ok(call.stored())
}

/// Writes a kept file out, as it was when it was added.
pub fn save_evidence(call: &Call<'_>, args: SaveEvidence) -> Result<SavedFile, WireError> {
    let company = call.file()?;
    let evidence = company
        .evidence
        .iter()
        .find(|evidence| evidence.id.as_str() == args.id);
    let Some(EvidenceKind::File { sha256, .. }) = evidence.map(|evidence| &evidence.kind) else {
        return Err(WireError::new("not-found").with("id", args.id));
    };
    let bytes = call.company(|store| Ok(store.bytes(sha256)?))?;
    file::write_whole(Path::new(&args.path), &bytes)?;
    Ok(SavedFile { path: args.path })
}

fn require_action(call: &Call<'_>, action: &str) -> Result<(), WireError> {
    match call.content().action(action) {
        Some(_) => Ok(()),
        None => Err(WireError::new("not-found").with("id", action)),
    }
}
