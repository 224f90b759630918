//! The map of risks with its words: the same on the screen and on paper.

use sonae_content::Content;
use sonae_diagrams::{Measure, Passage, RiskMap, RiskMapWords, RiskPin, risk_map as lay_out};
use sonae_domain::{Grade, Lang, Residual, RiskLevel};
use sonae_guide::{RiskLine, RiskView};

use crate::pictures::Picture;
use crate::text_width;

/// The rated risks where their importance and their likelihood meet, and where they are expected to lie once treated.
/// Risks that were judged have no figures and no place on it.
pub fn risk_map(
    content: &Content,
    view: &RiskView,
    lang: Lang,
    picked: Option<u32>,
    width: f32,
    beside: Vec<Passage>,
) -> Picture {
    let text = |key: &str| content.words.text(lang, key);
    let pins: Vec<RiskPin> = view.lines.iter().filter_map(pin).collect();
    let grades = |of: &str| [1, 2, 3].map(|grade| text(&format!("risk-map-{of}-{grade}")));
    let bands = [RiskLevel::Low, RiskLevel::Middle, RiskLevel::High];
    let map = RiskMap {
        picked,
        words: RiskMapWords {
            importance: text("risk-importance"),
            importances: grades("importance"),
            likelihood: text("risk-likelihood"),
            likelihoods: grades("likelihood"),
            bands: bands.map(|level| text(&format!("risk-level.option-{}", level.id()))),
            now: text("risk-map-now"),
            after: text("risk-map-after"),
        },
        beside,
        pins,
    };
    let drawn = lay_out(
        &map,
        width,
        &|value| view.bands.level(value),
        &Measure(&text_width),
    );
    Picture {
        drawing: drawn.drawing,
        alt: alt(content, lang, &map.pins),
    }
}

fn pin(line: &RiskLine) -> Option<RiskPin> {
    let now = line.rating?.figures()?;
    let after = match line.residual {
        Some(Residual::Left { rating }) => rating.figures(),
        Some(Residual::Gone) | None => None,
    };
    Some(RiskPin {
        number: line.number,
        importance: now.inputs.importance,
        likelihood: now.likelihood,
        after: after.map(|after| (after.inputs.importance, after.likelihood)),
    })
}

/// Which risks lie where, the gravest first.
fn alt(content: &Content, lang: Lang, pins: &[RiskPin]) -> String {
    let comma = content.words.text(lang, "frame-comma");
    let mut values: Vec<u8> = pins.iter().map(value).collect();
    values.sort_unstable_by(|a, b| b.cmp(a));
    values.dedup();
    let said: Vec<String> = values
        .into_iter()
        .filter_map(|of| {
            let numbers: Vec<String> = pins
                .iter()
                .filter(|pin| value(pin) == of)
                .map(|pin| pin.number.to_string())
                .collect();
            let args = [("value", of.to_string()), ("numbers", numbers.join(&comma))];
            let args = args.each_ref().map(|(name, said)| (*name, said.as_str()));
            content.words.get(lang, "risk-map-alt-value", &args)
        })
        .collect();
    match said.is_empty() {
        true => content.words.text(lang, "risk-map-alt-none"),
        false => {
            let args = [("values", said.join(&comma))];
            let args = args.each_ref().map(|(name, said)| (*name, said.as_str()));
            content.words.get(lang, "risk-map-alt", &args).unwrap_or_default()
        }
    }
}

fn value(pin: &RiskPin) -> u8 {
    let (importance, likelihood): (Grade, Grade) = (pin.importance, pin.likelihood);
    importance.value() * likelihood.value()
}
