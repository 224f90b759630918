use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::trials::{faults, width, words};

fn band(value: u8) -> RiskLevel {
    match value {
        0..=3 => RiskLevel::Low,
        4..=5 => RiskLevel::Middle,
        _ => RiskLevel::High,
    }
}

fn lay(map: &RiskMap, wide: f32) -> RiskMapPicture {
    risk_map(map, wide, &band, &Measure(&width))
}

fn any_grade() -> impl Strategy<Value = Grade> {
    prop::sample::select(&Grade::ALL)
}

fn any_pins(most: usize) -> impl Strategy<Value = Vec<RiskPin>> {
    let after = prop::option::of((any_grade(), any_grade()));
    let numbers = prop::sample::select(vec![1_u32, 9_000]);
    (
        numbers,
        prop::collection::vec((any_grade(), any_grade(), after), 0..most),
    )
        .prop_map(|(first, all)| {
            (first..)
                .zip(all)
                .map(|(number, (importance, likelihood, after))| RiskPin {
                    number,
                    importance,
                    likelihood,
                    after,
                })
                .collect()
        })
}

fn any_map() -> impl Strategy<Value = RiskMap> {
    let word = || "[ぁ-んa-zA-Z ]{1,16}";
    let three = || [word(), word(), word()];
    let pins = prop_oneof![any_pins(12), any_pins(60), any_pins(400)];
    let line = ("[A-Z0-9]{0,4}", "[ぁ-んa-z0-9 ]{1,40}");
    let passage =
        (word(), prop::collection::vec(line, 0..6)).prop_map(|(title, lines)| Passage { title, lines });
    (
        pins,
        prop::option::of(0_u32..400),
        (word(), three(), word(), three(), three(), word(), word()),
        prop::collection::vec(passage, 0..3),
    )
        .prop_map(|(pins, picked, words, beside)| RiskMap {
            pins,
            picked,
            words: RiskMapWords {
                importance: words.0,
                importances: words.1,
                likelihood: words.2,
                likelihoods: words.3,
                bands: words.4,
                now: words.5,
                after: words.6,
            },
            beside,
        })
}

fn any_width() -> impl Strategy<Value = f32> {
    prop::sample::select(vec![248.0, 304.0, RiskMap::ON_PAPER])
}

/// Whether one area has anything of another.
fn meet(a: (f32, f32, f32, f32), b: (f32, f32, f32, f32)) -> bool {
    let slack = 0.1;
    a.0 + a.2 > b.0 + slack && b.0 + b.2 > a.0 + slack && a.1 + a.3 > b.1 + slack && b.1 + b.3 > a.1 + slack
}

proptest! {
    #[test]
    fn words_stand_inside_and_none_on_another(map in any_map(), wide in any_width()) {
        prop_assert_eq!(faults(&lay(&map, wide).drawing), Vec::<String>::new());
    }

    #[test]
    fn pins_stand_in_their_cell_and_none_on_another(map in any_map(), wide in any_width()) {
        let picture = lay(&map, wide);
        for cell in &picture.cells {
            let (x, y, w, h) = cell.area;
            for (index, pin) in cell.pins.iter().enumerate() {
                let (left, top, wide, tall) = pin.area;
                prop_assert!(left >= x && top >= y && left + wide <= x + w && top + tall <= y + h, "{pin:?} {cell:?}");
                for other in &cell.pins[index + 1..] {
                    prop_assert!(!meet(pin.area, other.area), "{pin:?} {other:?}");
                }
                let own = map.pins.iter().find(|own| own.number == pin.number).unwrap();
                let place = (cell.importance, cell.likelihood);
                let (now, after) = own.lies(place);
                let here = if pin.after { after } else { now };
                prop_assert!(here, "{pin:?} {cell:?}");
            }
        }
        for (index, cell) in picture.cells.iter().enumerate() {
            prop_assert!(picture.cells[index + 1..].iter().all(|other| !meet(cell.area, other.area)));
        }
    }

    #[test]
    fn every_risk_is_shown_or_counted(map in any_map(), wide in any_width()) {
        let picture = lay(&map, wide);
        for after in [false, true] {
            let shown: BTreeSet<u32> = picture
                .cells
                .iter()
                .flat_map(|cell| &cell.pins)
                .filter(|pin| pin.after == after)
                .map(|pin| pin.number)
                .collect();
            let count = |cell: &PlacedCell| if after { cell.hidden_after } else { cell.hidden };
            let hidden: usize = picture.cells.iter().map(count).sum();
            let expected = map.pins.iter().filter(|pin| !after || pin.moves()).count();
            prop_assert_eq!(shown.len() + hidden, expected);
            // The count is drawn, as large as it is.
            let drawn = words(&picture.drawing);
            for hidden in picture.cells.iter().map(count).filter(|hidden| *hidden > 0) {
                let words = format!("+{hidden}");
                prop_assert!(drawn.iter().any(|(text, _)| *text == words), "{words} in {drawn:?}");
            }
        }
    }

    #[test]
    fn the_risk_that_is_looked_at_is_always_shown(mut map in any_map(), wide in any_width(), at in any::<prop::sample::Index>()) {
        prop_assume!(!map.pins.is_empty());
        let pin = map.pins[at.index(map.pins.len())];
        map.picked = Some(pin.number);
        let picture = lay(&map, wide);
        let shown = |after: bool| {
            let mut pins = picture.cells.iter().flat_map(|cell| &cell.pins);
            pins.any(|own| own.number == pin.number && own.after == after)
        };
        prop_assert!(shown(false));
        prop_assert_eq!(shown(true), pin.moves());
        let lit = picture.drawing.leaves().into_iter().filter(|shape| matches!(
            shape,
            Shape::Rect { ink: Ink::PickedPin | Ink::PickedPinAfter, .. }
        ));
        prop_assert_eq!(lit.count(), 1 + usize::from(pin.moves()));
    }

    #[test]
    fn a_pin_never_covers_the_word_or_the_value_of_its_cell(map in any_map(), wide in any_width()) {
        let picture = lay(&map, wide);
        let mut alone = picture.drawing.clone();
        alone.shapes.retain(|shape| !matches!(shape, Shape::Group { .. }));
        let pins: Vec<&PlacedPin> = picture.cells.iter().flat_map(|cell| &cell.pins).collect();
        for (text, [left, top, right, bottom]) in words(&alone) {
            let area = (left, top, right - left, bottom - top);
            prop_assert!(pins.iter().all(|pin| !meet(pin.area, area)), "{text} in {picture:?}");
        }
    }

    #[test]
    fn the_same_map_gives_the_same_picture(map in any_map(), wide in any_width()) {
        let mut turned = map.clone();
        turned.pins.reverse();
        prop_assert_eq!(lay(&map, wide), lay(&turned, wide));
    }

    #[test]
    fn each_grave_cell_has_a_frame_and_each_cell_its_value(map in any_map(), wide in any_width(), from in 1_u8..=10) {
        let stricter = |value: u8| if value >= from { RiskLevel::High } else { RiskLevel::Low };
        let drawing = risk_map(&map, wide, &stricter, &Measure(&width)).drawing;
        let frames = drawing.leaves().into_iter().filter(|shape| matches!(shape, Shape::Rect { ink: Ink::Frame, .. }));
        let values = [1, 2, 3, 2, 4, 6, 3, 6, 9];
        prop_assert_eq!(frames.count(), values.iter().filter(|value| **value >= from).count());
        let drawn: Vec<String> = drawing.leaves().into_iter().filter_map(|shape| match shape {
            Shape::Text { ink: Ink::HeatWords, bold: false, text, .. } => Some(text.clone()),
            _ => None,
        }).collect();
        prop_assert_eq!(drawn, ["3", "6", "9", "2", "4", "6", "1", "2", "3"]);
    }
}

fn pin(number: u32, now: (Grade, Grade), after: Option<(Grade, Grade)>) -> RiskPin {
    RiskPin {
        number,
        importance: now.0,
        likelihood: now.1,
        after,
    }
}

#[test]
fn a_risk_that_stays_where_it_is_has_one_pin() {
    use Grade::{High, Low};
    let map = RiskMap {
        pins: vec![
            pin(1, (High, High), Some((High, High))),
            pin(2, (High, High), Some((High, Low))),
            pin(3, (Low, Low), None),
        ],
        ..RiskMap::default()
    };
    let pins: Vec<(u32, bool)> = lay(&map, 304.0)
        .cells
        .iter()
        .flat_map(|cell| cell.pins.iter().map(|pin| (pin.number, pin.after)))
        .collect();
    assert_eq!(pins, [(2, true), (1, false), (2, false), (3, false)]);
}

#[test]
fn the_window_finds_a_pin_by_its_number() {
    use Grade::{High, Low};
    let map = RiskMap {
        pins: vec![pin(7, (High, High), Some((High, Low)))],
        ..RiskMap::default()
    };
    let svg = crate::svg::svg(&lay(&map, 304.0).drawing, "");
    for key in ["pin-7", "after-7"] {
        assert_eq!(
            svg.matches(&format!("<g data-key=\"{key}\">")).count(),
            1,
            "{svg}"
        );
    }
}

#[test]
fn few_risks_leave_every_cell_its_measure() {
    use Grade::{High, Middle};
    let map = RiskMap {
        pins: (1..=6).map(|number| pin(number, (High, Middle), None)).collect(),
        ..RiskMap::default()
    };
    let picture = lay(&map, RiskMap::ON_PAPER);
    // Pixels of 1/96 inch: 31 × 20.5 mm.
    let mm = |pixels: f32| pixels / 96.0 * 25.4;
    for cell in &picture.cells {
        assert!((mm(cell.area.2) - 31.0).abs() < 0.05, "{cell:?}");
        assert!((mm(cell.area.3) - 20.5).abs() < 0.05, "{cell:?}");
    }
}
