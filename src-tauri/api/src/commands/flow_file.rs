use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_diagrams::{
    BpmnFault, BpmnNotes, BpmnReading, Measure, SwimlaneOptions, bpmn, read_bpmn, svg, swimlane,
};
use sonae_documents::png::png;
use sonae_documents::{effects, handled, swimlane_words};
use sonae_domain::{Flow, FlowId, Lang, Step, StepId};
use ts_rs::TS;

use super::{Added, PathArgs, SavedFile, id_or_new};
use crate::call::Call;
use crate::error::WireError;
use crate::file;

/// The longest diagram that is read, in bytes; one made by hand is much smaller.
pub const LONGEST_DIAGRAM: u64 = 5_000_000;
/// Dots of a picture file to a pixel of the screen: sharp when printed.
const SHARP: f32 = 2.0;

/// A flow to write as a file for other programs.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExportFlow {
    /// The flow.
    pub id: FlowId,
    /// As what.
    pub form: FlowForm,
    /// Which way the work runs in a picture.
    #[serde(default)]
    pub direction: FlowDirection,
    /// Language of the words that are not the company's own.
    pub lang: Lang,
    /// Where; a file that is there is replaced, whole or not at all.
    pub path: String,
}

/// What a flow can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FlowForm {
    /// A picture that stays sharp at any size.
    Svg,
    /// A picture of pixels, for every program.
    Png,
    /// BPMN 2.0 XML with its layout.
    Bpmn,
}

/// Which way the work runs in a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FlowDirection {
    /// From top to bottom, as on the screen.
    #[default]
    Down,
    /// From left to right, as on paper.
    Right,
}

/// A flow from a file, as it was shown.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ImportFlow {
    /// The flow; its ids are replaced.
    pub flow: Flow,
}

/// Writes a flow as a picture, or for an editor of business processes.
pub fn export_flow(call: &Call<'_>, args: ExportFlow) -> Result<SavedFile, WireError> {
    let company = call.file()?;
    let flow = company.flows.iter().find(|flow| flow.id == args.id);
    let flow = flow.ok_or_else(|| WireError::new("not-found").with("id", &args.id))?;
    let content = call.content();
    let measure = Measure(&sonae_documents::text_width);
    let bytes = match args.form {
        FlowForm::Bpmn => {
            let notes = BpmnNotes {
                beside: &|step| notes(content, args.lang, step),
                data: &|step| handled(args.lang, step),
            };
            bpmn(flow, &notes, &measure).into_bytes()
        }
        FlowForm::Svg | FlowForm::Png => {
            let options = match args.direction {
                FlowDirection::Down => SwimlaneOptions::default(),
                FlowDirection::Right => SwimlaneOptions::on_its_side(),
            };
            let options = SwimlaneOptions {
                callouts: effects(content, args.lang, &flow.steps),
                words: swimlane_words(content, args.lang),
                ..options
            };
            let drawing = swimlane(&flow.steps, &options, &measure).drawing;
            if args.form == FlowForm::Svg {
                svg::file(&drawing, &flow.name).into_bytes()
            } else {
                let png = png(&drawing, SHARP);
                png.map_err(|error| WireError::new("not-made").with("reason", error))?
            }
        }
    };
    file::write_whole(Path::new(&args.path), &bytes)?;
    Ok(SavedFile { path: args.path })
}

/// Reads a diagram of another program as a flow, and says what it leaves out. Nothing is stored.
pub fn read_flow_file(_: &Call<'_>, args: PathArgs) -> Result<BpmnReading, WireError> {
    let path = Path::new(&args.path);
    let io = |error: std::io::Error| WireError::io(path, &error);
    // Its length first: a film must not fill the memory before it is refused.
    if std::fs::metadata(path).map_err(io)?.len() > LONGEST_DIAGRAM {
        return Err(fault(BpmnFault::TooLarge));
    }
    let bytes = std::fs::read(path).map_err(io)?;
    let text = String::from_utf8(bytes).map_err(|_| fault(BpmnFault::NotXml))?;
    read_bpmn(&text).map_err(fault)
}

fn fault(fault: BpmnFault) -> WireError {
    match fault {
        BpmnFault::NotXml | BpmnFault::NotBpmn => WireError::new("flow-file-other"),
        BpmnFault::Entities => WireError::new("flow-file-entities"),
        BpmnFault::TooLarge => WireError::new("flow-file-too-large"),
        BpmnFault::Empty => WireError::new("flow-file-empty"),
    }
}

/// Stores a flow that was read from a file. One edit: undo takes all of it back.
pub fn import_flow(call: &Call<'_>, args: ImportFlow) -> Result<Added, WireError> {
    let ids: BTreeMap<StepId, StepId> = args
        .flow
        .steps
        .iter()
        .map(|step| (step.id.clone(), StepId(id_or_new(""))))
        .collect();
    let own = |id: &StepId| ids.get(id).cloned();
    let flow = Flow {
        id: FlowId(id_or_new("")),
        based_on: None,
        steps: args
            .flow
            .steps
            .iter()
            .map(|step| {
                let mut copy = step.clone();
                copy.id = own(&step.id).unwrap_or_default();
                copy.ancestor = None;
                // A way to a step that did not come along leads nowhere.
                copy.goes_to
                    .retain(|way| way.step.as_ref().is_none_or(|to| ids.contains_key(to)));
                for way in &mut copy.goes_to {
                    way.step = way.step.as_ref().and_then(own);
                }
                copy
            })
            .collect(),
        ..args.flow.clone()
    };
    call.edit("flow-imported", |edit| {
        edit.put_flow(&flow)?;
        // Rows are stored in order; a branch may lead to one that is still to come.
        for step in &flow.steps {
            edit.put_step(&flow.id, step, None)?;
        }
        Ok(())
    })?;
    Ok(call.added(flow.id))
}

/// What a row of the table says besides its box, a line each.
fn notes(content: &Content, lang: Lang, step: &Step) -> String {
    let apart = match lang {
        Lang::Ja => ("：", "、"),
        Lang::En => (": ", ", "),
    };
    let information = step.information.join(apart.1);
    let controls = sonae_documents::controls(content, lang, step);
    [
        ("trigger", step.trigger.as_str()),
        ("tool", &step.tool),
        ("information", &information),
        ("effect", &step.effect),
        ("controls", &controls),
    ]
    .into_iter()
    .filter(|(_, said)| !said.trim().is_empty())
    .map(|(column, said)| {
        let label = content.words.text(lang, &format!("flows-column-{column}"));
        format!("{label}{}{}", apart.0, said.trim())
    })
    .collect::<Vec<_>>()
    .join("\n")
}
