use proptest::prelude::*;

use super::*;
use crate::trials::{any_work, width, words};
use crate::{Measure, SwimlaneOptions, swimlane};

fn lay(steps: &[sonae_domain::Step], orientation: Orientation) -> Swimlane {
    let options = match orientation {
        Orientation::Upright => SwimlaneOptions::default(),
        Orientation::OnItsSide => SwimlaneOptions::on_its_side(),
    };
    let callouts = steps.iter().map(|step| step.effect.clone()).collect();
    swimlane(steps, &SwimlaneOptions { callouts, ..options }, &Measure(&width))
}

fn either() -> impl Strategy<Value = Orientation> {
    prop::sample::select(vec![Orientation::Upright, Orientation::OnItsSide])
}

proptest! {
    #[test]
    fn cutting_loses_no_word_and_doubles_none_but_the_heads(
        steps in any_work(), room in 150.0_f32..900.0, turn in either()
    ) {
        let whole = lay(&steps, turn);
        let pieces = whole.pieces(room, room);
        let head = whole.head;
        let said = |drawing: &Drawing| -> Vec<String> {
            let far = |area: [f32; 4]| if turn == Orientation::Upright { area[3] } else { area[2] };
            words(drawing).into_iter().filter(|(_, area)| far(*area) > head).map(|(text, _)| text).collect()
        };
        // The name of a part that goes on is said again.
        let again = |text: &String| {
            let letter = text.len() <= 2 && text.starts_with(|c: char| c.is_ascii_uppercase());
            !letter && (turn == Orientation::Upright || !["注文", "発送"].contains(&text.as_str()))
        };
        let mut all: Vec<String> = pieces.iter().flat_map(said).filter(again).collect();
        let mut expected: Vec<String> = said(&whole.drawing).into_iter().filter(again).collect();
        all.sort();
        expected.sort();
        prop_assert_eq!(all, expected);
    }

    #[test]
    fn a_piece_holds_what_is_drawn_in_it_and_is_no_longer_than_its_room(
        steps in any_work(), room in 150.0_f32..900.0, turn in either()
    ) {
        let whole = lay(&steps, turn);
        let upright = turn == Orientation::Upright;
        for piece in whole.pieces(room, room) {
            let length = if upright { piece.height } else { piece.width };
            // A row that is longer than a piece has one of its own, with the circle before or after it.
            let tallest = whole.rows.iter().map(|row| row.height).fold(0.0, f32::max);
            let most = room.max(whole.rows[0].y + tallest + 170.0);
            // Words of a way may reach beyond the cut, and letters stand beside it.
            let most = most + 90.0 + 2.0 * ROOM;
            prop_assert!(length <= most + 0.1, "{length} {most}");
            for shape in &piece.shapes {
                let points = match shape {
                    Shape::Rect { x, y, w, h, .. } => vec![(*x, *y), (x + w, y + h)],
                    Shape::Text { x, y, .. } => vec![(*x, *y)],
                    Shape::Group { .. } => continue,
                    Shape::Polygon { points, .. } | Shape::Line { points, .. } => points.clone(),
                };
                for (x, y) in points {
                    let place = if upright { y } else { x };
                    prop_assert!(place >= -0.1 && place <= length + 0.1, "{shape:?}");
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn every_letter_stands_where_a_line_ends_and_where_it_begins_again(
        steps in any_work(), room in 250.0_f32..900.0, turn in either()
    ) {
        let pieces = lay(&steps, turn).pieces(room, room);
        let mut letters: Vec<String> = Vec::new();
        for piece in &pieces {
            letters.extend(words(piece).into_iter().map(|(text, _)| text).filter(|text| {
                text.len() <= 2 && text.starts_with(|c: char| c.is_ascii_uppercase())
            }));
        }
        letters.sort();
        for pair in letters.chunks(2) {
            prop_assert!(pair.len() == 2 && pair[0] == pair[1], "{letters:?}");
        }
        letters.dedup();
        prop_assert!(pieces.len() > 1 || letters.is_empty());
    }
}

#[test]
fn what_has_room_is_not_cut() {
    let step = |id: &str| sonae_domain::Step {
        id: id.into(),
        text: id.to_owned(),
        ..sonae_domain::Step::default()
    };
    let whole = lay(&[step("a"), step("b")], Orientation::Upright);
    let pieces = whole.pieces(1000.0, 1000.0);
    assert_eq!(pieces.len(), 1);
    assert_eq!(pieces[0].height.to_bits(), whole.drawing.height.to_bits());
}
