use serde::{Deserialize, Serialize};
use sonae_diagrams::{Measure, SwimlaneOptions, svg, swimlane};
use sonae_documents::swimlane_words;
use sonae_domain::{Flow, FlowGap, FlowId, Lang, Step, StepId, flow_gaps};
use sonae_guide::StepLevel;
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

/// A step put elsewhere: into another lane, to another row, or both at once.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PlaceStep {
    /// The flow.
    pub flow: FlowId,
    /// The step.
    pub step: StepId,
    /// Who does it from now on; null when that stays.
    #[serde(default)]
    pub actor: Option<String>,
    /// All steps of the flow in their new order; empty when that stays.
    #[serde(default)]
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
    /// Steps that are coloured by their worst risk, as [`super::flow_levels`] says; the others stay as they are.
    #[serde(default)]
    pub levels: Vec<StepLevel>,
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
    /// Height of the heads of the lanes in pixels.
    pub head: f32,
    /// Where each step's box is.
    pub boxes: Vec<StepBox>,
    /// What the steps do not say yet.
    pub gaps: Vec<FlowGap>,
}

/// Where a step's box is, in pixels.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StepBox {
    /// The step.
    pub step: StepId,
    /// Left.
    pub x: f32,
    /// Top.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
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

/// Puts a step into another lane, to another row, or both: one edit.
pub fn place_step(call: &Call<'_>, args: PlaceStep) -> Result<Stored, WireError> {
    let company = call.file()?;
    let flow = company.flows.iter().find(|flow| flow.id == args.flow);
    let step = flow.and_then(|flow| flow.steps.iter().find(|step| step.id == args.step));
    let step = step.ok_or_else(|| WireError::new("not-found").with("id", &args.step))?;
    call.edit("steps-moved", |edit| {
        if let Some(actor) = &args.actor {
            let moved = Step {
                actor: actor.trim().to_owned(),
                ..step.clone()
            };
            edit.put_step(&args.flow, &moved, None)?;
        }
        if !args.ids.is_empty() {
            edit.order_steps(&args.flow, &args.ids)?;
        }
        Ok(())
    })?;
    Ok(call.stored())
}

/// Draws the swimlane of the steps given.
pub fn flow_picture(call: &Call<'_>, args: FlowPictureArgs) -> Result<FlowPicture, WireError> {
    let level = |step: &Step| {
        let own = args.levels.iter().filter(|own| own.step == step.id);
        own.map(|own| own.level).max()
    };
    let options = SwimlaneOptions {
        row_height: args.row_height,
        row_heights: args.row_heights.clone(),
        lane_width: args.lane_width,
        tints: args.steps.iter().map(level).collect(),
        words: swimlane_words(call.content(), args.lang),
        ..SwimlaneOptions::default()
    };
    Ok(picture(&args.steps, &options, &args.title))
}

/// A swimlane with what the window needs to know of it.
pub(crate) fn picture(steps: &[Step], options: &SwimlaneOptions, title: &str) -> FlowPicture {
    let picture = swimlane(steps, options, &Measure(&sonae_documents::text_width));
    let boxes = steps.iter().zip(&picture.boxes).map(|(step, placed)| StepBox {
        step: step.id.clone(),
        x: placed.area.x,
        y: placed.area.y,
        width: placed.area.w,
        height: placed.area.h,
    });
    FlowPicture {
        svg: svg::svg(&picture.drawing, title),
        width: picture.drawing.width,
        height: picture.drawing.height,
        boxes: boxes.collect(),
        rows: picture.rows,
        lanes: picture.lanes,
        head: picture.head,
        gaps: flow_gaps(steps),
    }
}
