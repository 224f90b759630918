use proptest::prelude::*;
use sonae_domain::{ChangeKind, Step};

use super::*;
use crate::drawing::{Ink, Shape};
use crate::trials::{self, any_steps};

fn width(text: &str, size: f32, _: bool) -> f32 {
    text.chars()
        .map(|c| if c.is_ascii() { size * 0.55 } else { size })
        .sum()
}

fn lay(steps: &[Step]) -> Swimlane {
    swimlane(steps, &SwimlaneOptions::default(), &Measure(&width))
}

/// Whether a piece of a line runs through the inside of a box.
fn crosses(a: (f32, f32), b: (f32, f32), placed: &PlacedBox) -> bool {
    let inside = 1.0;
    let (left, right) = (placed.x + inside, placed.x + placed.w - inside);
    let (top, bottom) = (placed.y + inside, placed.y + placed.h - inside);
    a.0.min(b.0) < right && a.0.max(b.0) > left && a.1.min(b.1) < bottom && a.1.max(b.1) > top
}

proptest! {
    #[test]
    fn boxes_stand_in_their_lanes_and_rows_and_none_on_another(steps in any_steps()) {
        let lane = lay(&steps);
        for (index, placed) in lane.boxes.iter().enumerate() {
            let own = lane.lanes.iter().find(|lane| lane.name == steps[index].actor.trim()).expect("a lane");
            prop_assert!(placed.x >= own.x && placed.x + placed.w <= own.x + own.width);
            let row = &lane.rows[index];
            prop_assert!(placed.y >= row.y && placed.y + placed.h <= row.y + row.height + 0.01);
        }
        for pair in lane.rows.windows(2) {
            prop_assert!(pair[0].y + pair[0].height <= pair[1].y + 0.01);
        }
    }

    #[test]
    fn no_line_runs_through_a_box(steps in any_steps()) {
        let lane = lay(&steps);
        for edge in &lane.edges {
            for piece in edge.points.windows(2) {
                for placed in &lane.boxes {
                    prop_assert!(!crosses(piece[0], piece[1], placed), "{edge:?} runs through {placed:?}");
                }
                let level = (piece[0].0 - piece[1].0).abs() < 0.1 || (piece[0].1 - piece[1].1).abs() < 0.1;
                prop_assert!(level, "{edge:?} has a slanted piece");
            }
        }
    }

    #[test]
    fn no_words_are_cut_or_stand_outside_their_box(steps in any_steps()) {
        let lane = lay(&steps);
        for (placed, step) in lane.boxes.iter().zip(&steps) {
            prop_assert_eq!(placed.lines.concat(), step.text.trim());
            for line in &placed.lines {
                prop_assert!(width(line, TYPE, false) <= placed.w);
            }
        }
    }

    #[test]
    fn a_number_stands_inside_its_box_beside_the_words(steps in any_steps()) {
        let kinds = [ChangeKind::Added, ChangeKind::Same, ChangeKind::Changed, ChangeKind::Removed];
        let mark = |kind: ChangeKind| StepMark { kind, number: (kind != ChangeKind::Same).then_some(88) };
        let marks: Vec<StepMark> = (0..steps.len()).map(|index| mark(kinds[index % 4])).collect();
        let options = SwimlaneOptions { marks, ..SwimlaneOptions::default() };
        let lane = swimlane(&steps, &options, &Measure(&width));
        let faults = trials::faults(&lane.drawing);
        // Words of ways may touch; numbers and the words of boxes never do.
        prop_assert!(!faults.iter().any(|fault| fault.contains("88")), "{faults:?}");
        for (placed, mark) in lane.boxes.iter().zip(&options.marks) {
            let discs = lane.drawing.shapes.iter().filter(|shape| match shape {
                Shape::Rect { x, y, w, h, ink: Ink::Mark, .. } =>
                    *x >= placed.x && *y >= placed.y && x + w <= placed.x + placed.w && y + h <= placed.y + placed.h,
                _ => false,
            });
            prop_assert_eq!(discs.count(), usize::from(mark.number.is_some()));
        }
    }

    #[test]
    fn a_step_added_at_the_end_moves_nothing_above(steps in any_steps()) {
        let mut longer = steps.clone();
        longer.push(Step { id: "new".into(), actor: "新しい人".into(), text: "終える".into(), ..Step::default() });
        let (before, after) = (lay(&steps), lay(&longer));
        for (a, b) in before.boxes.iter().zip(&after.boxes) {
            prop_assert_eq!((a.x, a.w), (b.x, b.w));
        }
        prop_assert_eq!(before.rows.first().map(|row| row.y), after.rows.first().map(|row| row.y));
        prop_assert_eq!(&before.lanes[..], &after.lanes[..before.lanes.len()]);
    }

    #[test]
    fn the_same_steps_give_the_same_picture(steps in any_steps()) {
        prop_assert_eq!(lay(&steps), lay(&steps));
    }
}

#[test]
fn no_steps_give_an_empty_picture() {
    let lane = lay(&[]);
    assert!(lane.boxes.is_empty() && lane.rows.is_empty());
}
