//! What one person was taught, and what the records of education show.

use serde::{Deserialize, Serialize};
use sonae_domain::Person;
use sonae_guide::education::{Lack, PersonHistory, TeachingEvidence, lacking};
use ts_rs::TS;

use super::{IdArgs, Nothing};
use crate::call::Call;
use crate::error::WireError;

/// One person with what was taught, and what is still lacking.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PersonHistoryView {
    /// Who.
    pub person: Person,
    /// What was taught, and what came of it.
    pub history: PersonHistory,
    /// The lessons that the person still lacks; none for whoever has left.
    pub lacks: Vec<Lack>,
}

/// What one person was taught. Whoever has left keeps it.
pub fn person_history(call: &Call<'_>, args: IdArgs) -> Result<PersonHistoryView, WireError> {
    let file = call.file()?;
    let person = file
        .person(&args.id)
        .ok_or_else(|| WireError::new("not-found").with("id", &args.id))?;
    let lacking = lacking(call.content(), &file, call.api.today());
    let own = lacking.into_iter().find(|(one, _)| one.id == person.id);
    Ok(PersonHistoryView {
        history: sonae_guide::education::person_history(&file, person),
        lacks: own.map(|(_, lacks)| lacks).unwrap_or_default(),
        person: person.clone(),
    })
}

/// What the records of education show about outcomes: nobody has to type it as evidence.
pub fn teaching_evidence(call: &Call<'_>, _: Nothing) -> Result<Vec<TeachingEvidence>, WireError> {
    let file = call.file()?;
    Ok(sonae_guide::education::teaching_evidence(
        call.content(),
        &file,
        call.api.today(),
    ))
}
