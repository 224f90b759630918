use proptest::prelude::*;

use super::*;
use crate::trials::{faults, width, words};

fn of(bars: &[(&str, f32)]) -> Bars {
    let bar = |(name, share): &(&str, f32)| Bar {
        name: (*name).to_owned(),
        share: *share,
        said: format!("{:.0}%", share * 100.0),
    };
    Bars {
        bars: bars.iter().map(bar).collect(),
        scale: ["0%", "50%", "100%"].map(str::to_owned),
        line: Some((0.8, "目標80%".to_owned())),
    }
}

fn lay(bars: &Bars) -> Drawing {
    super::bars(bars, 600.0, &Measure(&width))
}

fn filled(drawing: &Drawing) -> Vec<f32> {
    let shapes = drawing.shapes.iter();
    shapes
        .filter_map(|shape| match shape {
            Shape::Rect {
                w, ink: Ink::Heat3, ..
            } => Some(*w),
            _ => None,
        })
        .collect()
}

#[test]
fn a_bar_is_as_long_as_its_share_and_none_is_longer_than_the_scale() {
    let drawing = lay(&of(&[
        ("怪しいメールの見分け方", 1.0),
        ("パスワード", 0.5),
        ("なし", 0.0),
        ("多すぎ", 7.0),
    ]));
    let long = filled(&drawing);
    assert_eq!(long.len(), 3, "nought has no bar");
    assert!((long[0] - 2.0 * long[1]).abs() < 0.01);
    assert!((long[2] - long[0]).abs() < 0.01);
}

#[test]
fn whatever_the_names_every_word_is_there_and_within_the_picture() {
    proptest!(|(names in prop::collection::vec(("[ぁ-んa-zA-Z ]{1,40}", 0.0_f32..=1.0), 0..14))| {
        let names: Vec<(&str, f32)> = names.iter().map(|(name, share)| (name.as_str(), *share)).collect();
        let bars = of(&names);
        let drawing = lay(&bars);
        prop_assert!(faults(&drawing).is_empty(), "{:?}", faults(&drawing));
        let said = words(&drawing);
        for bar in &bars.bars {
            prop_assert!(said.iter().any(|(text, _)| *text == bar.said));
        }
    });
}
