//! What every picture with words must keep, for the tests of each kind.

use proptest::prelude::*;
use sonae_domain::{Branch, ControlRef, Medium, Step};

use crate::drawing::{Anchor, Drawing, Shape};

/// A face in which every letter is as wide as it may be.
pub(crate) fn width(text: &str, size: f32, bold: bool) -> f32 {
    let part = if bold { 0.6 } else { 0.55 };
    text.chars()
        .map(|c| if c.is_ascii() { size * part } else { size })
        .sum()
}

/// Left, top, right and bottom of the words in a picture.
pub(crate) fn words(drawing: &Drawing) -> Vec<(String, [f32; 4])> {
    drawing
        .leaves()
        .into_iter()
        .filter_map(|shape| match shape {
            Shape::Text {
                x,
                y,
                anchor,
                size,
                bold,
                text,
                ..
            } => {
                let wide = width(text, *size, *bold);
                let left = match anchor {
                    Anchor::Start => *x,
                    Anchor::Middle => x - wide / 2.0,
                    Anchor::End => x - wide,
                };
                Some((
                    text.clone(),
                    [left, y - size * 0.86, left + wide, y + size * 0.14],
                ))
            }
            _ => None,
        })
        .collect()
}

/// Says what is wrong with the words of a picture: outside of it, or one over another.
pub(crate) fn faults(drawing: &Drawing) -> Vec<String> {
    let words = words(drawing);
    let slack = 0.1;
    let mut faults = Vec::new();
    for (index, (text, [left, top, right, bottom])) in words.iter().enumerate() {
        if *left < -slack
            || *top < -slack
            || *right > drawing.width + slack
            || *bottom > drawing.height + slack
        {
            faults.push(format!("{text} stands outside"));
        }
        for (other, area) in &words[index + 1..] {
            let apart = *right <= area[0] + slack
                || area[2] <= left + slack
                || *bottom <= area[1] + slack
                || area[3] <= top + slack;
            if !apart {
                faults.push(format!("{text} and {other} overlap"));
            }
        }
    }
    faults
}

/// Rows of a flow that lead anywhere, back and to themselves too.
pub(crate) fn any_steps() -> impl Strategy<Value = Vec<Step>> {
    let actors = prop::sample::select(vec!["お客様", "店の人", "レジ", "運送会社", ""]);
    let text = "[ぁ-んa-z]{0,24}";
    let branches = prop::collection::vec(
        (0_usize..24, prop::sample::select(vec!["", "はい", "いいえ"])),
        0..3,
    );
    prop::collection::vec((actors, text, branches), 1..24).prop_map(|rows| {
        let count = rows.len();
        rows.into_iter()
            .enumerate()
            .map(|(index, (actor, text, branches))| Step {
                id: format!("s{index}").as_str().into(),
                actor: actor.into(),
                text,
                goes_to: branches
                    .into_iter()
                    .map(|(to, condition)| Branch {
                        step: Some(format!("s{}", to % count).as_str().into()),
                        condition: condition.into(),
                    })
                    .collect(),
                ..Step::default()
            })
            .collect()
    })
}

/// Rows of a flow that say everything a row can: effects, controls, parts of the work, papers and systems, ends.
pub(crate) fn any_work() -> impl Strategy<Value = Vec<Step>> {
    let extra = (
        prop::sample::select(vec![
            "",
            "",
            "番号が店に残らない",
            "夜でも注文できて、間違いが減る",
        ]),
        prop::sample::select(vec!["", "", "", "注文", "発送"]),
        prop::sample::select(vec![Medium::Hand, Medium::Paper, Medium::System]),
        prop::collection::vec(
            prop::sample::select(vec!["annex-a:8.15", "csf:PR.DS-01", "own:1"]),
            0..4,
        ),
        0_u8..4,
    );
    (any_steps(), prop::collection::vec(extra, 24)).prop_map(|(mut steps, extras)| {
        for (step, (effect, phase, medium, controls, informed)) in steps.iter_mut().zip(extras) {
            effect.clone_into(&mut step.effect);
            phase.clone_into(&mut step.phase);
            step.medium = medium;
            step.controls = controls
                .into_iter()
                .filter_map(|control| ControlRef::try_from(control.to_owned()).ok())
                .collect();
            if informed == 1 {
                step.information.push("届け先".to_owned());
            }
            if informed == 2 {
                step.goes_to.push(Branch {
                    step: None,
                    condition: "持ち帰り".to_owned(),
                });
            }
        }
        steps
    })
}
