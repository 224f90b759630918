use serde::{Deserialize, Serialize};
use sonae_domain::{Person, PersonId};
use ts_rs::TS;

use super::{Added, IdArgs, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;

/// A person to store.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutPerson {
    /// The person; an empty id makes a new one.
    pub person: Person,
}

/// Stores a person, or a role in the company that someone fills.
///
/// # Errors
/// `nameless` when there is neither a name nor a role, `left-before-joined` when the last day of work is before the
/// first.
pub fn put_person(call: &Call<'_>, args: PutPerson) -> Result<Added, WireError> {
    let mut person = args.person;
    if person.called().trim().is_empty() {
        return Err(WireError::new("nameless"));
    }
    if let (Some(joined), Some(left)) = (person.joined, person.left)
        && left < joined
    {
        return Err(WireError::new("left-before-joined")
            .with("joined", joined)
            .with("left", left));
    }
    person.id = PersonId(id_or_new(person.id.as_str()));
    call.edit("person", |edit| edit.put_person(&person))?;
    Ok(call.added(person.id))
}

/// Removes a person; what the person owned has no owner then.
pub fn remove_person(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    call.edit("person-removed", |edit| edit.remove_person(&PersonId(args.id)))?;
    Ok(call.stored())
}
