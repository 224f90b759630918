use proptest::prelude::*;

use super::*;
use crate::trials::{faults, width};

const PAGE: TreeOptions = TreeOptions {
    width: 616.0,
    height: 900.0,
    arrows: true,
};

fn own(name: &str, below: Vec<TreeBox>) -> TreeBox {
    TreeBox {
        key: name.into(),
        role: "店長".into(),
        name: name.into(),
        phone: Some("000-0000-0000".into()),
        below,
    }
}

fn drawn(roots: &[TreeBox]) -> TreePicture {
    tree(roots, PAGE, &Measure(&width))
}

/// The straight pieces of the lines of a picture, outside of groups.
fn pieces(drawing: &Drawing) -> Vec<((f32, f32), (f32, f32))> {
    let lines = drawing.shapes.iter().filter_map(|shape| match shape {
        Shape::Line { points, .. } => Some(points),
        _ => None,
    });
    lines
        .flat_map(|points| points.windows(2).map(|pair| (pair[0], pair[1])))
        .collect()
}

/// What is wrong: boxes over each other, a line through a box, pieces that cross, pieces that are not straight.
fn wrong(picture: &TreePicture) -> Vec<String> {
    let mut wrong = faults(&picture.drawing);
    for (index, (key, area)) in picture.boxes.iter().enumerate() {
        for (other, area_of) in &picture.boxes[index + 1..] {
            if area.meets(area_of, -0.5) {
                wrong.push(format!("{key} stands on {other}"));
            }
        }
        for (from, to) in pieces(&picture.drawing) {
            let inner = Area::new(area.x + 1.0, area.y + 1.0, area.w - 2.0, area.h - 2.0);
            if Area::of_piece(from, to).meets(&inner, -0.1) {
                wrong.push(format!("a line runs through {key}"));
            }
        }
    }
    let pieces = pieces(&picture.drawing);
    for (index, (from, to)) in pieces.iter().enumerate() {
        if (from.0 - to.0).abs() > 0.01 && (from.1 - to.1).abs() > 0.01 {
            wrong.push("a line runs aslant".into());
        }
        let lies = |a: &(f32, f32), b: &(f32, f32)| (a.1 - b.1).abs() < 0.01;
        for (other_from, other_to) in &pieces[index + 1..] {
            // One lies and the other stands: they must not cross, only meet at an end of one.
            let (flat, tall) = match (lies(from, to), lies(other_from, other_to)) {
                (true, false) => ((from, to), (other_from, other_to)),
                (false, true) => ((other_from, other_to), (from, to)),
                _ => continue,
            };
            let (x, y) = (tall.0.0, flat.0.1);
            let within = |value: f32, a: f32, b: f32| value > a.min(b) + 0.5 && value < a.max(b) - 0.5;
            if within(x, flat.0.0, flat.1.0) && within(y, tall.0.1, tall.1.1) {
                wrong.push(format!("lines cross at {x} {y}"));
            }
        }
    }
    wrong
}

#[test]
fn a_chief_stands_over_those_beneath() {
    let picture = drawn(&[own("A", vec![own("B", vec![]), own("C", vec![])])]);
    let area = |key: &str| picture.boxes.iter().find(|(own, _)| own == key).unwrap().1;
    assert!(area("A").y + area("A").h < area("B").y);
    assert!(
        (area("B").y - area("C").y).abs() < 0.01,
        "a level stands on one line"
    );
    let middle = f32::midpoint(area("B").middle().0, area("C").middle().0);
    assert!((area("A").middle().0 - middle).abs() < 0.01);
    assert_eq!(wrong(&picture), Vec::<String>::new());
}

#[test]
fn a_level_too_wide_for_the_page_is_wrapped() {
    let many = (0..14).map(|n| own(&format!("従業員{n}"), vec![])).collect();
    let picture = drawn(&[own("店長", many)]);
    assert!(picture.drawing.width <= PAGE.width + 0.1);
    assert!(
        picture.drawing.height <= PAGE.height,
        "{}",
        picture.drawing.height
    );
    assert_eq!(wrong(&picture), Vec::<String>::new());
}

#[test]
fn forty_boxes_stand_on_a_page() {
    let team = |name: &str, count: usize| {
        let members = (0..count).map(|n| own(&format!("{name}{n}"), vec![])).collect();
        own(name, members)
    };
    let teams = ["販売", "事務", "配送"].map(|name| team(name, 12)).to_vec();
    let roots = [own("社長", teams)];
    assert_eq!(roots[0].count(), 40);
    let picture = drawn(&roots);
    assert_eq!(picture.boxes.len(), 40);
    assert!(
        picture.drawing.width <= PAGE.width + 0.1 && picture.drawing.height <= PAGE.height * 1.35,
        "{} × {}",
        picture.drawing.width,
        picture.drawing.height
    );
    assert_eq!(wrong(&picture), Vec::<String>::new());
}

#[test]
fn what_is_not_known_has_a_line_to_write_on() {
    let known = drawn(&[own("A", vec![])]);
    let open = drawn(&[TreeBox {
        phone: Some(String::new()),
        ..own("A", vec![])
    }]);
    let lines = |picture: &TreePicture| {
        picture
            .drawing
            .leaves()
            .iter()
            .filter(|shape| matches!(shape, Shape::Line { .. }))
            .count()
    };
    assert_eq!((lines(&known), lines(&open)), (0, 1));
}

#[test]
fn a_tree_is_told_from_the_top() {
    let roots = [own("A", vec![own("B", vec![own("D", vec![])]), own("C", vec![])])];
    let say = |own: &TreeBox, below: &[TreeBox]| {
        let names: Vec<&str> = below.iter().map(|own| own.name.as_str()).collect();
        format!("{} > {}", own.name, names.join(","))
    };
    assert_eq!(told(&roots, &say), ["A > B,C", "B > D"]);
    assert_eq!(drawn(&[]), TreePicture::default());
}

/// Trees of any shape with words of any length.
fn any_tree() -> impl Strategy<Value = TreeBox> {
    let words = || {
        prop::sample::select(vec![
            "",
            "青木",
            "情報セキュリティ責任者の代理",
            "Maria Fernandez Lopez",
        ])
    };
    let leaf = (words(), words(), any::<bool>()).prop_map(|(name, role, phone)| TreeBox {
        key: String::new(),
        role: role.into(),
        name: name.into(),
        phone: phone.then(|| "000-0000-0000".into()),
        below: Vec::new(),
    });
    leaf.prop_recursive(4, 40, 9, move |inner| {
        (prop::collection::vec(inner, 1..9), words()).prop_map(|(below, name)| TreeBox {
            role: "役割".into(),
            name: name.into(),
            below,
            ..TreeBox::default()
        })
    })
}

proptest! {
    #[test]
    fn any_tree_keeps_its_boxes_apart_and_its_lines_from_crossing(
        roots in prop::collection::vec(any_tree(), 1..3),
        width in 300.0_f32..1000.0,
    ) {
        let options = TreeOptions { width, ..PAGE };
        let picture = tree(&roots, options, &Measure(&crate::trials::width));
        prop_assert_eq!(picture.boxes.len(), roots.iter().map(TreeBox::count).sum::<usize>());
        prop_assert_eq!(wrong(&picture), Vec::<String>::new());
    }
}
