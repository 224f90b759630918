use std::path::Path;

use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_diagrams::{Measure, SwimlaneOptions, bpmn, svg, swimlane};
use sonae_domain::{FlowId, Lang, Step};
use ts_rs::TS;

use super::SavedFile;
use crate::call::Call;
use crate::error::WireError;
use crate::file;

/// A flow to write as a file for other programs.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExportFlow {
    /// The flow.
    pub id: FlowId,
    /// As what.
    pub form: FlowForm,
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
    /// BPMN 2.0 XML with its layout.
    Bpmn,
}

/// Writes a flow as a picture, or for an editor of business processes.
pub fn export_flow(call: &Call<'_>, args: ExportFlow) -> Result<SavedFile, WireError> {
    let company = call.file()?;
    let flow = company.flows.iter().find(|flow| flow.id == args.id);
    let flow = flow.ok_or_else(|| WireError::new("not-found").with("id", &args.id))?;
    let measure = Measure(&sonae_documents::text_width);
    let text = match args.form {
        FlowForm::Svg => {
            let picture = swimlane(&flow.steps, &SwimlaneOptions::default(), &measure);
            svg::file(&picture.drawing, &flow.name)
        }
        FlowForm::Bpmn => bpmn(flow, &|step| notes(call.content(), args.lang, step), &measure),
    };
    file::write_whole(Path::new(&args.path), text.as_bytes())?;
    Ok(SavedFile { path: args.path })
}

/// What a row of the table says besides its box, a line each.
fn notes(content: &Content, lang: Lang, step: &Step) -> String {
    let apart = match lang {
        Lang::Ja => ("：", "、"),
        Lang::En => (": ", ", "),
    };
    let information = step.information.join(apart.1);
    [
        ("trigger", step.trigger.as_str()),
        ("tool", &step.tool),
        ("information", &information),
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
