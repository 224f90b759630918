use serde::{Deserialize, Serialize};
use sonae_diagrams::{Measure, SwimlaneOptions, svg, swimlane};
use sonae_domain::{Flow, FlowId, Lang, Step, StepId};
use ts_rs::TS;

use super::{Added, IdArgs, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;

/// A flow to store, without its steps: those are stored one by one.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutFlow {
    /// The flow; an empty id makes a new one. Its steps are not touched.
    pub flow: Flow,
}

/// A step to store.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutStep {
    /// The flow.
    pub flow: FlowId,
    /// The step; an empty id makes a new one.
    pub step: Step,
    /// For a new step, the step above it; null for the end.
    #[serde(default)]
    pub after: Option<StepId>,
}

/// A step to remove.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RemoveStep {
    /// The flow.
    pub flow: FlowId,
    /// The step.
    pub step: StepId,
}

/// A new order of a flow's steps.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OrderSteps {
    /// The flow.
    pub flow: FlowId,
    /// All its steps in their new order.
    pub ids: Vec<StepId>,
}

/// Steps to draw, as they stand in the table, stored or not.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FlowPictureArgs {
    /// The rows of the table.
    pub steps: Vec<Step>,
    /// What the picture shows, for readers who cannot see it.
    pub title: String,
    /// Language.
    pub lang: Lang,
    /// Least height of a row in pixels: the table and the picture share their lines.
    pub row_height: f32,
    /// Least heights of single rows in pixels, from the first on, where their cells need more.
    #[serde(default)]
    pub row_heights: Vec<f32>,
    /// Width of a lane in pixels.
    pub lane_width: f32,
}

/// The swimlane of a flow. Row n of the table stands on the line of `rows[n]`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FlowPicture {
    /// The picture as SVG.
    pub svg: String,
    /// Width in pixels.
    pub width: f32,
    /// Height in pixels.
    pub height: f32,
    /// Where each step's row is.
    pub rows: Vec<sonae_diagrams::RowBand>,
    /// Where each lane is.
    pub lanes: Vec<sonae_diagrams::PlacedLane>,
}

/// Stores a flow.
pub fn put_flow(call: &Call<'_>, args: PutFlow) -> Result<Added, WireError> {
    let mut flow = args.flow;
    flow.id = FlowId(id_or_new(flow.id.as_str()));
    call.edit("flow", |edit| edit.put_flow(&flow))?;
    Ok(call.added(flow.id))
}

/// Removes a flow with its steps.
pub fn remove_flow(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    call.edit("flow-removed", |edit| edit.remove_flow(&FlowId(args.id)))?;
    Ok(call.stored())
}

/// Stores a step.
pub fn put_step(call: &Call<'_>, args: PutStep) -> Result<Added, WireError> {
    let mut step = args.step;
    step.id = StepId(id_or_new(step.id.as_str()));
    call.edit("step", |edit| {
        edit.put_step(&args.flow, &step, args.after.as_ref())
    })?;
    Ok(call.added(step.id))
}

/// Removes a step.
pub fn remove_step(call: &Call<'_>, args: RemoveStep) -> Result<Stored, WireError> {
    call.edit("step-removed", |edit| edit.remove_step(&args.flow, &args.step))?;
    Ok(call.stored())
}

/// Puts the steps of a flow into a new order.
pub fn order_steps(call: &Call<'_>, args: OrderSteps) -> Result<Stored, WireError> {
    call.edit("steps-moved", |edit| edit.order_steps(&args.flow, &args.ids))?;
    Ok(call.stored())
}

/// Draws the swimlane of the steps given.
pub fn flow_picture(_: &Call<'_>, args: FlowPictureArgs) -> Result<FlowPicture, WireError> {
    let options = SwimlaneOptions {
        row_height: args.row_height,
        row_heights: args.row_heights,
        lane_width: args.lane_width,
        ..SwimlaneOptions::default()
    };
    Ok(picture(&args.steps, &options, &args.title))
}

/// A swimlane with what the window needs to know of it.
pub(crate) fn picture(steps: &[Step], options: &SwimlaneOptions, title: &str) -> FlowPicture {
    let picture = swimlane(steps, options, &Measure(&sonae_documents::text_width));
    FlowPicture {
        svg: svg::svg(&picture.drawing, title),
        width: picture.drawing.width,
        height: picture.drawing.height,
        rows: picture.rows,
        lanes: picture.lanes,
    }
}
