use proptest::prelude::*;
use sonae_domain::{Branch, Step};

use super::*;

fn width(text: &str, size: f32, _: bool) -> f32 {
    text.chars()
        .map(|c| if c.is_ascii() { size * 0.55 } else { size })
        .sum()
}

fn lay(steps: &[Step]) -> Swimlane {
    swimlane(steps, &SwimlaneOptions::default(), &Measure(&width))
}

fn any_steps() -> impl Strategy<Value = Vec<Step>> {
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
