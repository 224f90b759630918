use serde::{Deserialize, Serialize};
use sonae_domain::ActionState;
use ts_rs::TS;

use super::{Nothing, Stored};
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
}

/// Stores the state of an action.
pub fn put_action(call: &Call<'_>, args: PutAction) -> Result<Stored, WireError> {
    if call.content().action(&args.state.action).is_none() {
        return Err(WireError::new("not-found").with("id", args.state.action));
    }
    call.edit("action", |edit| edit.put_action(&args.state))?;
    Ok(call.stored())
}

/// Why each action is recommended to this company, in the guide's order.
pub fn action_reasons(call: &Call<'_>, _: Nothing) -> Result<Vec<ActionReasons>, WireError> {
    let file = call.company(|company| Ok(company.load()?))?;
    Ok(call
        .content()
        .actions()
        .map(|action| ActionReasons {
            action: action.id.clone(),
            reasons: action
                .reasons_for(&file.answers)
                .iter()
                .map(|reason| reason.id.clone())
                .collect(),
        })
        .collect())
}
