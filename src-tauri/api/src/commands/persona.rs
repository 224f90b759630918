use serde::{Deserialize, Serialize};
use sonae_domain::{
    GroupStanding, Persona, PersonaGroup, PersonaGroupId, PersonaId, PersonaNote, PersonaNoteId,
    group_standings,
};
use ts_rs::TS;

use super::{Added, IdArgs, Nothing, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;

/// A persona to store.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutPersona {
    /// The persona; an empty id makes a new one.
    pub persona: Persona,
}

/// A note about customers to store.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutPersonaNote {
    /// The note; an empty id makes a new one.
    pub note: PersonaNote,
}

/// A group of customers to store.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutPersonaGroup {
    /// The group; an empty id makes a new one.
    pub group: PersonaGroup,
}

/// Stores a persona.
pub fn put_persona(call: &Call<'_>, args: PutPersona) -> Result<Added, WireError> {
    let mut persona = args.persona;
    persona.id = PersonaId(id_or_new(persona.id.as_str()));
    call.edit("persona", |edit| edit.put_persona(&persona))?;
    Ok(call.added(persona.id))
}

/// Removes a persona.
pub fn remove_persona(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    call.edit("persona-removed", |edit| edit.remove_persona(&PersonaId(args.id)))?;
    Ok(call.stored())
}

/// Stores a note about customers.
pub fn put_persona_note(call: &Call<'_>, args: PutPersonaNote) -> Result<Added, WireError> {
    let mut note = args.note;
    note.id = PersonaNoteId(id_or_new(note.id.as_str()));
    call.edit("persona-note", |edit| edit.put_persona_note(&note))?;
    Ok(call.added(note.id))
}

/// Removes a note about customers.
pub fn remove_persona_note(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    call.edit("persona-note-removed", |edit| {
        edit.remove_persona_note(&PersonaNoteId(args.id))
    })?;
    Ok(call.stored())
}

/// Stores a group of customers.
pub fn put_persona_group(call: &Call<'_>, args: PutPersonaGroup) -> Result<Added, WireError> {
    let mut group = args.group;
    group.id = PersonaGroupId(id_or_new(group.id.as_str()));
    call.edit("persona-group", |edit| edit.put_persona_group(&group))?;
    Ok(call.added(group.id))
}

/// Removes a group of customers; its notes and personas stay.
pub fn remove_persona_group(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    call.edit("persona-group-removed", |edit| {
        edit.remove_persona_group(&PersonaGroupId(args.id))
    })?;
    Ok(call.stored())
}

/// Which personas stand for which groups, and what is known about each.
pub fn persona_groups(call: &Call<'_>, _: Nothing) -> Result<Vec<GroupStanding>, WireError> {
    let file = call.file()?;
    Ok(group_standings(&file))
}
