use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Nothing;
use crate::call::Call;
use crate::error::WireError;

/// What was undone or done again.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Undone {
    /// The code of the edit; its words are `edit-<label>`. Null when there was nothing left.
    pub label: Option<String>,
}

/// Takes the last edit back, as a whole; also after a restart.
pub fn undo(call: &Call<'_>, _: Nothing) -> Result<Undone, WireError> {
    let stamp = call.api.stamp();
    call.company(|company| {
        Ok(Undone {
            label: company.undo(&stamp)?,
        })
    })
}

/// Does again what was taken back last.
pub fn redo(call: &Call<'_>, _: Nothing) -> Result<Undone, WireError> {
    let stamp = call.api.stamp();
    call.company(|company| {
        Ok(Undone {
            label: company.redo(&stamp)?,
        })
    })
}
