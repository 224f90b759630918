use serde::{Deserialize, Serialize};
use sonae_domain::{ActionState, EntityKind, Progress, RiskId};
use ts_rs::TS;

use super::{IdArgs, Nothing, Stored};
use crate::call::Call;
use crate::error::WireError;

/// The state of an action to store.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutAction {
    /// The state as a whole.
    pub state: ActionState,
}

/// Why an action is recommended to this company.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ActionReasons {
    /// The action.
    pub action: String,
    /// Ids of the reasons that hold, heaviest first; words `<action>.reason-<id>`. Empty: only the general `.reason`.
    pub reasons: Vec<String>,
    /// The company's risks that it is to make smaller.
    pub risks: Vec<RiskId>,
}

/// A change of what is said about an action.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ActionChange {
    /// UTC, RFC 3339.
    pub at: String,
    /// Who: the name set in the settings, or empty.
    pub who: String,
    /// The state before; null when nobody had touched it.
    pub before: Option<ActionState>,
    /// The state after; null when it was taken back to untouched.
    pub after: Option<ActionState>,
}

/// Stores the state of an action. The day on which it is done is noted with it. What was done and no longer has all that
/// "done" asks for is begun again.
///
/// # Errors
/// `not-found` for an action that the guide does not have; `not-done-yet` for one that lacks a point of "done".
pub fn put_action(call: &Call<'_>, args: PutAction) -> Result<Stored, WireError> {
    let mut state = args.state;
    let Some(action) = call.content().action(&state.action) else {
        return Err(WireError::new("not-found").with("id", state.action));
    };
    let lacks = state.lacks(&action.done).count();
    if state.progress == Progress::Done && lacks > 0 {
        let before = call.file()?.action(&state.action);
        match before.progress {
            // A file may come with it, from a version that did not ask.
            Progress::Done if before.lacks(&action.done).count() == lacks => {}
            Progress::Done => state.progress = Progress::Begun,
            _ => return Err(WireError::new("not-done-yet").with("count", lacks.to_string())),
        }
    }
    match state.progress {
        Progress::Done if state.done_on.is_none() => state.done_on = Some(call.api.today()),
        Progress::Done => {}
        _ => state.done_on = None,
    }
    call.edit("action", |edit| edit.put_action(&state))?;
    Ok(call.stored())
}

/// What was changed about an action, the latest first.
pub fn action_history(call: &Call<'_>, args: IdArgs) -> Result<Vec<ActionChange>, WireError> {
    let changes = call.company(|company| Ok(company.history(EntityKind::Action, &args.id)?))?;
    let state = |value: Option<serde_json::Value>| value.and_then(|value| serde_json::from_value(value).ok());
    Ok(changes
        .into_iter()
        .rev()
        .map(|change| ActionChange {
            at: change.at,
            who: change.who,
            before: state(change.before),
            after: state(change.after),
        })
        .collect())
}

/// Why each action is recommended to this company, in the guide's order.
pub fn action_reasons(call: &Call<'_>, _: Nothing) -> Result<Vec<ActionReasons>, WireError> {
    let file = call.file()?;
    let mut against = sonae_guide::risk_actions(call.content(), &file);
    Ok(call
        .content()
        .actions()
        .map(|action| ActionReasons {
            action: action.id.clone(),
            risks: against.remove(&action.id).unwrap_or_default().risks,
            reasons: action
                .reasons_for(&file.answers)
                .iter()
                .map(|reason| reason.id.clone())
                .collect(),
        })
        .collect())
}
