use sonae_content::Content;
use sonae_domain::{ActionState, Candidate, CompanyFile, Progress};

use crate::risk_actions;

/// The states of all written actions, in the guide's order.
pub fn states(content: &Content, file: &CompanyFile) -> Vec<ActionState> {
    content
        .actions()
        .filter(|action| action.is_written())
        .map(|action| file.action(&action.id))
        .collect()
}

/// What decides the order in which `states` are to be done. What was done before the year that is going on is due again
/// with its beginning.
pub fn candidates<'a>(
    content: &'a Content,
    file: &CompanyFile,
    states: &'a [ActionState],
) -> Vec<Candidate<'a>> {
    let path = file.path();
    let risks = risk_actions(content, file);
    let year = file.year_began();
    states
        .iter()
        .filter_map(|state| {
            let action = content.action(&state.action)?;
            let before_this_year = year.filter(|year| {
                state.progress == Progress::Done && state.done_on.is_none_or(|done| done < *year)
            });
            Some(Candidate {
                state,
                weight: action
                    .reasons_for(&file.answers)
                    .iter()
                    .map(|reason| reason.weight)
                    .sum(),
                risk: risks.get(&state.action).map_or(0, |against| against.gravity),
                reduces: action.reduces.unwrap_or(1),
                minutes: action.minutes_for(state.depth.unwrap_or(path)).unwrap_or(60),
                after: &action.after,
                again: before_this_year.or_else(|| state.due_again(action.repeat)),
            })
        })
        .collect()
}
