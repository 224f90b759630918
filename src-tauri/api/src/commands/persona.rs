use serde::{Deserialize, Serialize};
use sonae_domain::{
    CheckState, GroupStanding, Lang, Persona, PersonaGroup, PersonaGroupId, PersonaId, PersonaNote,
    PersonaNoteId, group_standings,
};
use sonae_guide::PersonaLeads;
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

/// A new name for an own viewpoint.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RenameViewpoint {
    /// What it is called now; empty for the one that has no name.
    pub from: String,
    /// What it shall be called.
    pub to: String,
}

/// How far a persona was checked.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PersonaStanding {
    /// The persona.
    pub persona: PersonaId,
    /// How far.
    pub check: CheckState,
}

/// Asks where what a persona says leads.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PersonaLeadsArgs {
    /// The persona.
    pub id: String,
    /// The language in which its worries are read.
    pub lang: Lang,
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
    // Photos come and go by commands of their own; here only what they show is said. So no photo is lost when the words
    // of a note are stored that was read before the photo came.
    let file = call.file()?;
    let before = file.persona_notes.iter().find(|other| other.id == note.id);
    let mut photos = before.map(|note| note.photos.clone()).unwrap_or_default();
    for photo in &mut photos {
        if let Some(said) = note.photos.iter().find(|said| said.sha256 == photo.sha256) {
            photo.shows.clone_from(&said.shows);
        }
    }
    note.photos = photos;
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

/// Calls an own viewpoint differently.
pub fn rename_viewpoint(call: &Call<'_>, args: RenameViewpoint) -> Result<Stored, WireError> {
    call.edit("viewpoint", |edit| edit.rename_viewpoint(&args.from, &args.to))?;
    Ok(call.stored())
}

/// How far each persona was checked, in their order.
pub fn persona_checks(call: &Call<'_>, _: Nothing) -> Result<Vec<PersonaStanding>, WireError> {
    let file = call.file()?;
    let standing = |persona: &Persona| PersonaStanding {
        persona: persona.id.clone(),
        check: persona.check_state(),
    };
    Ok(file.personas.iter().map(standing).collect())
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

/// Where what a persona says leads: to the lines of the register, and to the threats that are meant.
pub fn persona_leads(call: &Call<'_>, args: PersonaLeadsArgs) -> Result<PersonaLeads, WireError> {
    let file = call.file()?;
    match file
        .personas
        .iter()
        .find(|persona| persona.id.as_str() == args.id)
    {
        Some(persona) => Ok(sonae_guide::persona_leads(
            call.content(),
            &file,
            persona,
            args.lang,
        )),
        None => Err(WireError::new("not-found").with("id", args.id)),
    }
}
