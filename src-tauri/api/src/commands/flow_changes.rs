use serde::{Deserialize, Serialize};
use sonae_diagrams::{SwimlaneOptions, step_marks};
use sonae_documents::{effects, swimlane_words};
use sonae_domain::{Flow, FlowId, Lang, Step, StepChange, StepId, flow_changes, overlay, to_be};
use ts_rs::TS;

use super::{Added, FlowPicture, IdArgs, id_or_new, picture};
use crate::call::Call;
use crate::error::WireError;

/// A To-Be flow to compare with the As-Is flow that it started from.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CompareFlow {
    /// The To-Be flow.
    pub id: FlowId,
    /// What the picture of the As-Is flow shows, for readers who cannot see it.
    pub before_title: String,
    /// What the picture of the To-Be flow shows.
    pub after_title: String,
    /// What the picture of both in one shows.
    pub both_title: String,
    /// Language.
    pub lang: Lang,
    /// Width of a lane in pixels.
    pub lane_width: f32,
}

/// Two flows side by side.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FlowComparison {
    /// The As-Is flow.
    pub based_on: FlowId,
    /// Its picture, with what goes and changes marked.
    pub before: FlowPicture,
    /// The picture of the To-Be flow, with what is new and changes marked.
    pub after: FlowPicture,
    /// Both in one picture: the To-Be flow, and what is no longer done where it was done.
    pub both: FlowPicture,
    /// What became of each step, in the order of the To-Be flow.
    pub changes: Vec<StepChange>,
}

/// Begins a To-Be flow as a copy of a flow. One edit: undo takes all of it back.
pub fn start_to_be(call: &Call<'_>, args: IdArgs) -> Result<Added, WireError> {
    let company = call.file()?;
    let flow = find(&company.flows, &FlowId(args.id))?;
    let copy = to_be(flow, FlowId(id_or_new("")), || StepId(id_or_new("")));
    call.edit("flow-to-be", |edit| {
        edit.put_flow(&copy)?;
        // Rows are stored in order; a branch may lead to one that is still to come.
        for step in &copy.steps {
            edit.put_step(&copy.id, step, None)?;
        }
        Ok(())
    })?;
    Ok(call.added(copy.id))
}

/// Compares a To-Be flow with the As-Is flow that it started from.
pub fn compare_flow(call: &Call<'_>, args: CompareFlow) -> Result<FlowComparison, WireError> {
    let company = call.file()?;
    let after = find(&company.flows, &args.id)?;
    let based_on = after
        .based_on
        .as_ref()
        .ok_or_else(|| WireError::new("not-found").with("id", &args.id))?;
    let before = find(&company.flows, based_on)?;
    let changes = flow_changes(&before.steps, &after.steps);
    let both = overlay(&before.steps, &after.steps, &changes);
    let content = call.content();
    let draw = |steps: &[Step], title: &str, of: fn(&StepChange) -> Option<&StepId>| {
        let options = SwimlaneOptions {
            lane_width: args.lane_width,
            marks: step_marks(steps, &changes, of),
            callouts: effects(content, args.lang, steps),
            words: swimlane_words(content, args.lang),
            ..SwimlaneOptions::default()
        };
        picture(steps, &options, title)
    };
    Ok(FlowComparison {
        based_on: before.id.clone(),
        before: draw(&before.steps, &args.before_title, |change| change.before.as_ref()),
        after: draw(&after.steps, &args.after_title, |change| change.after.as_ref()),
        both: draw(&both, &args.both_title, |change| {
            change.after.as_ref().or(change.before.as_ref())
        }),
        changes,
    })
}

fn find<'f>(flows: &'f [Flow], id: &FlowId) -> Result<&'f Flow, WireError> {
    let flow = flows.iter().find(|flow| &flow.id == id);
    flow.ok_or_else(|| WireError::new("not-found").with("id", id))
}
