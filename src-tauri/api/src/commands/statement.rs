use serde::{Deserialize, Serialize};
use sonae_domain::{ControlDecision, Lang, Requirement, RequirementId};
use sonae_guide::{RequirementsView, Statement, Trace, TraceItem};
use ts_rs::TS;

use super::{Added, IdArgs, LangArgs, Nothing, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;

/// What was decided about a control, to store.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutControl {
    /// The decision; one that says nothing is forgotten.
    pub decision: ControlDecision,
}

/// A requirement that was changed or added, to store.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutRequirement {
    /// The requirement; an empty id makes a new one.
    pub requirement: Requirement,
}

/// An item whose chain is asked for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TraceArgs {
    /// The item.
    pub item: TraceItem,
    /// The language of the requirements that follow.
    pub lang: Lang,
}

/// The statement of applicability as it stands.
pub fn statement(call: &Call<'_>, _: Nothing) -> Result<Statement, WireError> {
    Ok(sonae_guide::statement(call.content(), &*call.file()?))
}

/// Stores what was decided about a control.
pub fn put_control(call: &Call<'_>, args: PutControl) -> Result<Stored, WireError> {
    call.edit("control", |edit| edit.put_control(&args.decision))?;
    Ok(call.stored())
}

/// The security requirements as they stand.
pub fn requirements(call: &Call<'_>, args: LangArgs) -> Result<RequirementsView, WireError> {
    Ok(sonae_guide::requirements(
        call.content(),
        &*call.file()?,
        args.lang,
    ))
}

/// Stores a requirement that was changed or added.
pub fn put_requirement(call: &Call<'_>, args: PutRequirement) -> Result<Added, WireError> {
    let mut requirement = args.requirement;
    requirement.id = RequirementId(id_or_new(requirement.id.as_str()));
    call.edit("requirement", |edit| edit.put_requirement(&requirement))?;
    Ok(call.added(requirement.id))
}

/// Removes what was stored about a requirement: it stands again as it follows, or is gone if it was added.
pub fn remove_requirement(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    call.edit("requirement-removed", |edit| {
        edit.remove_requirement(&RequirementId(args.id))
    })?;
    Ok(call.stored())
}

/// The chain through an item: what it came from and what follows from it.
pub fn trace(call: &Call<'_>, args: TraceArgs) -> Result<Trace, WireError> {
    let found = sonae_guide::trace(call.content(), &*call.file()?, args.lang, &args.item);
    found.ok_or_else(|| WireError::new("not-found").with("id", &args.item.id))
}
