//! What a picture of a flow says besides the company's own words: the same on the screen, on paper and in files.

use sonae_content::Content;
use sonae_diagrams::SwimlaneWords;
use sonae_domain::{ControlRef, Lang, Medium, Step};

use crate::pictures::comma;

/// The words of a swimlane.
pub fn swimlane_words(content: &Content, lang: Lang) -> SwimlaneWords {
    let word = |id: &str| content.words.text(lang, &format!("flows-{id}"));
    SwimlaneWords {
        start: word("start"),
        end: word("end"),
        nobody: word("nobody"),
        own: word("control-own-short"),
        levels: ["high", "middle", "low"].map(|level| word(&format!("risk-{level}"))),
    }
}

/// The bubbles beside the steps: what their change brings.
pub fn effects(content: &Content, lang: Lang, steps: &[Step]) -> Vec<String> {
    let effect = |step: &Step| match step.effect.trim() {
        "" => String::new(),
        text => {
            let said = content.words.get(lang, "flows-effect-says", &[("text", text)]);
            said.unwrap_or_else(|| text.to_owned())
        }
    };
    steps.iter().map(effect).collect()
}

/// What a step handles: the paper it is done on, and information.
pub fn handled(lang: Lang, step: &Step) -> String {
    let paper = Some(step.tool.trim()).filter(|tool| step.medium == Medium::Paper && !tool.is_empty());
    let information = step.information.iter().map(|entry| entry.trim());
    let all: Vec<&str> = paper
        .into_iter()
        .chain(information)
        .filter(|entry| !entry.is_empty())
        .collect();
    all.join(comma(lang))
}

/// The controls that changed or guard a step, by number and name.
pub fn controls(content: &Content, lang: Lang, step: &Step) -> String {
    let name = |control: &ControlRef| match control {
        ControlRef::AnnexA(number) => {
            let title = content.words.text(lang, &Content::control_key(number));
            format!("{number} {title}")
        }
        ControlRef::Csf(id) => id.clone(),
        ControlRef::Own(_) => content.words.text(lang, "flows-control-own"),
    };
    let names: Vec<String> = step.controls.iter().map(name).collect();
    names.join(comma(lang))
}
