use proptest::prelude::*;
use sonae_domain::{Branch, ChangeKind, ControlRef, Medium, RiskLevel, Step};

use super::*;
use crate::drawing::{Ink, Shape};
use crate::trials::{self, any_steps, any_work};

fn width(text: &str, size: f32, _: bool) -> f32 {
    text.chars()
        .map(|c| if c.is_ascii() { size * 0.55 } else { size })
        .sum()
}

fn words() -> SwimlaneWords {
    SwimlaneWords {
        start: "始まり".to_owned(),
        end: "終わり".to_owned(),
        nobody: "だれか未定".to_owned(),
        own: "自社".to_owned(),
        levels: ["大", "中", "小"].map(str::to_owned),
    }
}

/// A picture with everything that a picture can show.
fn full(steps: &[Step], orientation: Orientation) -> SwimlaneOptions {
    let base = match orientation {
        Orientation::Upright => SwimlaneOptions::default(),
        Orientation::OnItsSide => SwimlaneOptions::on_its_side(),
    };
    SwimlaneOptions {
        callouts: steps.iter().map(|step| step.effect.clone()).collect(),
        words: words(),
        ..base
    }
}

fn lay(steps: &[Step], orientation: Orientation) -> Swimlane {
    swimlane(steps, &full(steps, orientation), &Measure(&width))
}

fn either() -> impl Strategy<Value = Orientation> {
    prop::sample::select(vec![Orientation::Upright, Orientation::OnItsSide])
}

/// An area as it lies across and along the work.
fn laid(area: Area, orientation: Orientation) -> Area {
    match orientation {
        Orientation::Upright => area,
        Orientation::OnItsSide => area.turned(),
    }
}

/// Whether a piece of a line runs through the inside of an area.
fn crosses(a: (f32, f32), b: (f32, f32), area: &Area) -> bool {
    let piece = Area::of_piece(a, b);
    piece.meets(area, -1.0)
}

fn pieces(lane: &Swimlane) -> impl Iterator<Item = ((f32, f32), (f32, f32))> + '_ {
    lane.edges
        .iter()
        .flat_map(|edge| edge.points.windows(2).map(|piece| (piece[0], piece[1])))
}

proptest! {
    #[test]
    fn boxes_stand_in_their_lanes_and_rows_and_none_on_another(steps in any_work(), turn in either()) {
        let lane = lay(&steps, turn);
        for (index, placed) in lane.boxes.iter().enumerate() {
            let area = laid(placed.area, turn);
            let own = lane.lanes.iter().find(|lane| lane.name == steps[index].actor.trim()).expect("a lane");
            prop_assert!(area.x >= own.x && area.x + area.w <= own.x + own.width);
            let row = &lane.rows[index];
            prop_assert!(area.y >= row.y && area.y + area.h <= row.y + row.height + 0.01);
        }
        for pair in lane.rows.windows(2) {
            prop_assert!(pair[0].y + pair[0].height <= pair[1].y + 0.01);
        }
        let all: Vec<Area> = lane.boxes.iter().map(|own| own.area).chain(lane.events.iter().map(|own| own.area)).collect();
        for (index, area) in all.iter().enumerate() {
            prop_assert!(!all[index + 1..].iter().any(|other| other.meets(area, 0.0)));
        }
    }

    #[test]
    fn no_line_runs_through_a_box_or_a_circle(steps in any_work(), turn in either()) {
        let lane = lay(&steps, turn);
        for (from, to) in pieces(&lane) {
            for placed in &lane.boxes {
                prop_assert!(!crosses(from, to, &placed.area), "{from:?} {to:?} runs through {placed:?}");
            }
            for event in &lane.events {
                prop_assert!(!crosses(from, to, &event.area), "{from:?} {to:?} runs through {event:?}");
            }
            let level = (from.0 - to.0).abs() < 0.1 || (from.1 - to.1).abs() < 0.1;
            prop_assert!(level, "{from:?} {to:?} is slanted");
        }
    }

    #[test]
    fn the_work_starts_once_and_every_end_leads_to_its_circle(steps in any_work()) {
        let lane = lay(&steps, Orientation::Upright);
        let starts = lane.edges.iter().filter(|edge| edge.from == Node::Start);
        prop_assert_eq!(starts.count(), 1);
        let ends: Vec<usize> = lane.edges.iter().filter(|edge| edge.to == Node::End).filter_map(|edge| match edge.from {
            Node::Step(step) => Some(step),
            _ => None,
        }).collect();
        let expected: Vec<usize> = sonae_domain::endings(&steps).into_iter().map(|ending| ending.from).collect();
        prop_assert_eq!(&ends, &expected);
        let circles = lane.events.iter().filter(|event| event.node == Node::End).count();
        prop_assert_eq!(circles, usize::from(!ends.is_empty()));
    }

    #[test]
    fn no_words_are_cut_or_stand_outside_their_box(steps in any_work(), turn in either()) {
        let lane = lay(&steps, turn);
        for (placed, step) in lane.boxes.iter().zip(&steps) {
            prop_assert_eq!(placed.lines.concat(), step.text.trim());
            for line in &placed.lines {
                prop_assert!(width(line, TYPE, false) <= placed.area.w);
            }
        }
        for edge in &lane.edges {
            if let (Some(label), Node::Step(from)) = (&edge.label, edge.from) {
                let said = label.lines.concat();
                prop_assert!(steps[from].goes_to.iter().any(|way| way.condition == said), "{said}");
            }
        }
        for callout in &lane.callouts {
            let written = callout.lines.concat();
            prop_assert_eq!(written, steps[callout.step].effect.trim());
        }
        for band in &lane.phases {
            let written = band.lines.concat();
            prop_assert_eq!(written, steps[band.step].phase.trim());
        }
        let outside = trials::faults(&lane.drawing).into_iter().filter(|fault| fault.contains("outside"));
        prop_assert_eq!(outside.collect::<Vec<_>>(), Vec::<String>::new());
    }

    #[test]
    fn a_bubble_meets_no_line_no_box_and_no_other_bubble(steps in any_work(), turn in either()) {
        let lane = lay(&steps, turn);
        let spoken = steps.iter().filter(|step| !step.effect.trim().is_empty()).count();
        prop_assert_eq!(lane.callouts.len(), spoken);
        for (index, callout) in lane.callouts.iter().enumerate() {
            let area = callout.area;
            for (from, to) in pieces(&lane) {
                prop_assert!(!crosses(from, to, &area), "{callout:?} stands on {from:?} {to:?}");
            }
            for placed in &lane.boxes {
                prop_assert!(!placed.area.meets(&area, 0.0), "{callout:?} stands on {placed:?}");
            }
            for event in &lane.events {
                prop_assert!(!event.area.meets(&area, 0.0), "{callout:?} stands on {event:?}");
            }
            let labels = lane.edges.iter().filter_map(|edge| edge.label.as_ref());
            for label in labels {
                prop_assert!(!label.area.meets(&area, 0.0), "{callout:?} stands on {label:?}");
            }
            for other in &lane.callouts[index + 1..] {
                prop_assert!(!other.area.meets(&area, 0.0));
            }
            // It stands on the line of its own row.
            let (row, along) = (&lane.rows[callout.step], laid(area, turn));
            prop_assert!(along.y >= row.y - 0.1 && along.y + along.h / 2.0 <= row.y + row.height + 0.1);
        }
    }

    #[test]
    fn words_of_ways_stand_on_no_box(steps in any_work(), turn in either()) {
        let lane = lay(&steps, turn);
        for label in lane.edges.iter().filter_map(|edge| edge.label.as_ref()) {
            for placed in &lane.boxes {
                prop_assert!(!placed.area.meets(&label.area, -1.0), "{label:?} stands on {placed:?}");
            }
        }
    }

    #[test]
    fn a_number_stands_inside_its_box_beside_the_words(steps in any_work()) {
        let kinds = [ChangeKind::Added, ChangeKind::Same, ChangeKind::Changed, ChangeKind::Removed, ChangeKind::Moved];
        let mark = |kind: ChangeKind| StepMark { kind, number: (kind != ChangeKind::Same).then_some(88) };
        let marks: Vec<StepMark> = (0..steps.len()).map(|index| mark(kinds[index % 5])).collect();
        let options = SwimlaneOptions { marks, ..full(&steps, Orientation::Upright) };
        let lane = swimlane(&steps, &options, &Measure(&width));
        let faults = trials::faults(&lane.drawing);
        // Words of ways may touch; numbers and the words of boxes never do.
        prop_assert!(!faults.iter().any(|fault| fault.contains("88")), "{faults:?}");
        for (placed, mark) in lane.boxes.iter().zip(&options.marks) {
            let discs = lane.drawing.shapes.iter().filter(|shape| match shape {
                Shape::Rect { x, y, w, h, ink: Ink::Mark, .. } => {
                    let Area { x: left, y: top, w: wide, h: high } = placed.area;
                    *x >= left && *y >= top && x + w <= left + wide && y + h <= top + high
                }
                _ => false,
            });
            prop_assert_eq!(discs.count(), usize::from(mark.number.is_some()));
        }
    }

    #[test]
    fn marks_at_the_foot_stand_inside_their_box(steps in any_work(), turn in either()) {
        let options = SwimlaneOptions {
            tints: steps.iter().enumerate().map(|(index, _)| RiskLevel::ALL.get(index % 4).copied()).collect(),
            ..full(&steps, turn)
        };
        let lane = swimlane(&steps, &options, &Measure(&width));
        for shape in &lane.drawing.shapes {
            if let Shape::Rect { x, y, w, h, ink: Ink::Tag | Ink::Mark, .. } = shape {
                let inside = lane.boxes.iter().any(|placed| {
                    let Area { x: left, y: top, w: wide, h: high } = placed.area;
                    *x >= left - 0.1 && *y >= top && x + w <= left + wide + 0.1 && y + h <= top + high + 0.1
                });
                prop_assert!(inside, "{shape:?}");
            }
        }
    }

    #[test]
    fn a_step_added_at_the_end_moves_nothing_above(steps in any_work()) {
        let mut longer = steps.clone();
        longer.push(Step { id: "new".into(), actor: "新しい人".into(), text: "終える".into(), ..Step::default() });
        let plain = |steps: &[Step]| {
            let options = SwimlaneOptions { words: words(), ..SwimlaneOptions::default() };
            swimlane(steps, &options, &Measure(&width))
        };
        let (before, after) = (plain(&steps), plain(&longer));
        for (a, b) in before.boxes.iter().zip(&after.boxes) {
            prop_assert_eq!((a.area.x, a.area.w), (b.area.x, b.area.w));
        }
        // All above the step that was the last: it goes on now, and may say when.
        let above = steps.len() - 1;
        for (a, b) in before.boxes[..above].iter().zip(&after.boxes) {
            prop_assert!((a.area.y - b.area.y).abs() < 0.01);
        }
        prop_assert_eq!(&before.rows[..above], &after.rows[..above]);
        prop_assert_eq!(&before.lanes[..], &after.lanes[..before.lanes.len()]);
    }

    #[test]
    fn the_same_steps_give_the_same_picture(steps in any_steps(), turn in either()) {
        prop_assert_eq!(lay(&steps, turn), lay(&steps, turn));
    }
}

#[test]
fn no_steps_give_an_empty_picture() {
    for turn in [Orientation::Upright, Orientation::OnItsSide] {
        let lane = lay(&[], turn);
        assert!(lane.boxes.is_empty() && lane.rows.is_empty() && lane.events.is_empty());
    }
}

fn step(actor: &str, text: &str) -> Step {
    Step {
        id: text.into(),
        actor: actor.to_owned(),
        text: text.to_owned(),
        ..Step::default()
    }
}

fn said(lane: &Swimlane) -> Vec<String> {
    trials::words(&lane.drawing)
        .into_iter()
        .map(|(text, _)| text)
        .collect()
}

fn inks(lane: &Swimlane, ink: Ink) -> usize {
    let own = |shape: &&Shape| match shape {
        Shape::Rect { ink: own, .. }
        | Shape::Polygon { ink: own, .. }
        | Shape::Line { ink: own, .. }
        | Shape::Text { ink: own, .. } => *own == ink,
        Shape::Group { .. } => false,
    };
    lane.drawing.shapes.iter().filter(own).count()
}

#[test]
fn a_box_shows_paper_information_and_the_numbers_of_its_controls() {
    let mut label = step("店の人", "送り状を貼る");
    label.medium = Medium::Paper;
    label.information = vec!["届け先".to_owned()];
    label.controls = vec![
        ControlRef::AnnexA("8.15".to_owned()),
        ControlRef::Csf("PR.DS-01".to_owned()),
        ControlRef::Own("own".into()),
    ];
    let lane = lay(&[label], Orientation::Upright);
    assert_eq!(inks(&lane, Ink::Glyph), 2);
    for number in ["8.15", "PR.DS-01", "自社"] {
        assert!(said(&lane).contains(&number.to_owned()), "{number}");
    }
}

#[test]
fn a_risk_colours_its_step_and_says_its_word() {
    let steps = [
        step("店の人", "一"),
        step("店の人", "二"),
        step("店の人", "三"),
        step("店の人", "四"),
    ];
    let options = SwimlaneOptions {
        tints: vec![
            Some(RiskLevel::High),
            Some(RiskLevel::Middle),
            Some(RiskLevel::Low),
            None,
        ],
        words: words(),
        ..SwimlaneOptions::default()
    };
    let lane = swimlane(&steps, &options, &Measure(&width));
    for (ink, word) in [
        (Ink::BoxHigh, "大"),
        (Ink::BoxMiddle, "中"),
        (Ink::BoxLow, "小"),
        (Ink::Box, "四"),
    ] {
        assert_eq!(inks(&lane, ink), 1, "{word}");
        assert_eq!(
            said(&lane).iter().filter(|text| *text == word).count(),
            1,
            "{word}"
        );
    }
}

#[test]
fn signs_say_what_colours_say_and_what_goes_is_struck() {
    let steps = [
        step("店の人", "足す"),
        step("店の人", "変える"),
        step("店の人", "やめる"),
        step("店の人", "同じ"),
    ];
    let mark = |kind, number| StepMark { kind, number };
    let options = SwimlaneOptions {
        marks: vec![
            mark(ChangeKind::Added, Some(1)),
            mark(ChangeKind::Changed, Some(2)),
            mark(ChangeKind::Removed, Some(3)),
            mark(ChangeKind::Same, None),
        ],
        ..SwimlaneOptions::default()
    };
    let lane = swimlane(&steps, &options, &Measure(&width));
    // Two lines make ＋, one a triangle, one －.
    assert_eq!(inks(&lane, Ink::Sign), 4);
    assert_eq!(inks(&lane, Ink::Strike), 1);
}

#[test]
fn a_part_of_the_work_is_headed_where_it_begins_and_systems_are_shaded() {
    let mut steps = [
        step("客", "頼む"),
        step("店の人", "受ける"),
        step("店の人", "送る"),
    ];
    steps[0].phase = "注文".to_owned();
    steps[2].phase = "発送".to_owned();
    steps[1].medium = Medium::System;
    for turn in [Orientation::Upright, Orientation::OnItsSide] {
        let lane = lay(&steps, turn);
        assert_eq!(inks(&lane, Ink::Phase), 2);
        assert_eq!(inks(&lane, Ink::Covered), 1);
        let begins: Vec<usize> = lane.phases.iter().map(|band| band.step).collect();
        assert_eq!(begins, [0, 2]);
        for (from, to) in pieces(&lane) {
            for band in &lane.phases {
                let lines = band.lines.len();
                let wide = width(&band.lines[0], TYPE, true);
                let high = box_size::lines_high(lines, LEADING);
                let words = Area::new(band.words.0, band.words.1 - high / 2.0, wide, high);
                assert!(!crosses(from, to, &words), "{band:?} is crossed");
            }
        }
    }
}

#[test]
fn bad_input_is_drawn_whole() {
    let long = "とても長い名前の担当者".repeat(46);
    let mut steps = vec![
        step(&long, &"長い作業の説明が続きます".repeat(42)),
        step("", ""),
        step("عامل المتجر", "يستلم الطلب من العميل"),
        step("店🏪", "👩‍💻が𠮷野家へ送る"),
        step("店の人", "くり返す"),
    ];
    steps[4].goes_to = vec![
        Branch {
            step: Some(steps[4].id.clone()),
            condition: "まだ".to_owned(),
        },
        Branch {
            step: Some(steps[0].id.clone()),
            condition: "はじめから".repeat(100),
        },
    ];
    for turn in [Orientation::Upright, Orientation::OnItsSide] {
        let lane = lay(&steps, turn);
        let all = said(&lane).concat();
        for text in [
            &long,
            &steps[0].text,
            &steps[3].text,
            &steps[4].goes_to[1].condition,
        ] {
            let shown: String = text.chars().filter(|c| !c.is_whitespace()).collect();
            assert!(all.contains(&shown), "{turn:?} {text}");
        }
        assert!(all.contains("だれか未定"));
        let outside: Vec<String> = trials::faults(&lane.drawing)
            .into_iter()
            .filter(|fault| fault.contains("outside"))
            .collect();
        assert!(outside.is_empty(), "{outside:?}");
    }
    // A family of people is one character to the eye, and Arabic words stay whole.
    let lane = lay(&steps, Orientation::Upright);
    assert!(lane.boxes[3].lines.iter().any(|line| line.contains("👩‍💻")));
    assert!(
        lane.boxes[2]
            .lines
            .iter()
            .all(|line| steps[2].text.contains(line.as_str()))
    );
}
