use proptest::prelude::*;

use super::*;
use crate::trials::{faults, width};

fn lay(own: &Radar) -> RadarPicture {
    radar(own, &Measure(&width))
}

fn values() -> impl Strategy<Value = [f32; 6]> {
    prop::array::uniform6(1.0_f32..=4.0)
}

fn any_radar() -> impl Strategy<Value = Radar> {
    let label = "[ぁ-んa-zA-Z ]{1,28}";
    let axis = (label, "[0-9.→ ]{0,14}").prop_map(|(name, note)| RadarAxis { name, note });
    (
        prop::array::uniform6(axis),
        prop::collection::vec("[ぁ-んa-z ]{1,24}", 4),
        "[ぁ-んa-z]{1,12}",
        [values(), values(), values()],
        1_usize..=3,
        "[ぁ-んa-z0-9（）]{1,30}",
    )
        .prop_map(|(axes, rings, scale, values, count, name)| {
            let kinds = [SeriesKind::Now, SeriesKind::Target, SeriesKind::Before];
            let series = kinds.into_iter().zip(values).take(count);
            Radar {
                axes,
                rings,
                scale,
                series: series
                    .map(|(kind, values)| RadarSeries {
                        kind,
                        name: name.clone(),
                        values,
                    })
                    .collect(),
            }
        })
}

fn away(picture: &RadarPicture, point: (f32, f32)) -> f32 {
    (point.0 - picture.centre.0).hypot(point.1 - picture.centre.1)
}

proptest! {
    #[test]
    fn words_stand_inside_and_none_on_another(own in any_radar()) {
        prop_assert_eq!(faults(&lay(&own).drawing), Vec::<String>::new());
    }

    #[test]
    fn the_same_radar_gives_the_same_picture(own in any_radar()) {
        prop_assert_eq!(lay(&own), lay(&own));
    }

    #[test]
    fn a_higher_level_is_farther_from_the_middle(own in any_radar(), rib in 0_usize..6, up in 0.01_f32..1.0) {
        let mut higher = own.clone();
        let value = &mut higher.series[0].values[rib];
        prop_assume!(*value + up <= 4.0);
        *value += up;
        let (before, after) = (lay(&own), lay(&higher));
        let (low, high) = (before.series[0].points[rib], after.series[0].points[rib]);
        prop_assert!(away(&after, high) > away(&before, low));
        // The other corners stay where they are.
        for other in (0..6).filter(|other| *other != rib) {
            prop_assert_eq!(before.series[0].points[other], after.series[0].points[other]);
        }
    }

    #[test]
    fn no_polygon_and_no_mark_hides_the_number_of_a_ring(own in any_radar()) {
        let drawing = lay(&own).drawing;
        let is_series = |shape: &Shape| matches!(
            shape,
            Shape::Polygon { .. } | Shape::Line { ink: Ink::Now | Ink::Target | Ink::Before, .. }
        );
        let patches: Vec<usize> = (0..drawing.shapes.len())
            .filter(|index| matches!(drawing.shapes[*index], Shape::Rect { ink: Ink::Patch, .. }))
            .collect();
        prop_assert_eq!(patches.len(), 4);
        let key = drawing.shapes.iter().rposition(|shape| matches!(shape, Shape::Text { text, .. } if *text == "1"));
        let patch = patches[0];
        // What comes after the numbers stands in the key, right of the radar.
        for shape in drawing.shapes[patch..].iter().filter(|shape| is_series(shape)) {
            let left = match shape {
                Shape::Polygon { points, .. } | Shape::Line { points, .. } => points[0].0,
                _ => 0.0,
            };
            prop_assert!(left > drawing.width - KEY - 1.0);
        }
        prop_assert!(key.is_some());
    }
}

#[test]
fn each_polygon_is_told_from_the_others_without_colour() {
    let kinds = [SeriesKind::Now, SeriesKind::Target, SeriesKind::Before];
    let edges = kinds.map(|kind| format!("{:?}", kind.edge()));
    let marks = kinds.map(|kind| match kind.mark((0.0, 0.0)) {
        Shape::Rect { r, .. } if r > 0.0 => "circle",
        Shape::Rect { .. } => "square",
        _ => "triangle",
    });
    let different = |names: &[&str]| names.iter().collect::<std::collections::BTreeSet<_>>().len();
    assert_eq!(different(&edges.each_ref().map(String::as_str)), 3);
    assert_eq!(different(&marks), 3);
}

#[test]
fn a_value_beyond_the_rings_stays_on_the_outermost() {
    let mut own = Radar {
        rings: vec!["a".into(), "b".into()],
        series: vec![RadarSeries {
            kind: SeriesKind::Now,
            name: "now".into(),
            values: [9.0; 6],
        }],
        ..Radar::default()
    };
    let beyond = lay(&own);
    own.series[0].values = [2.0; 6];
    assert_eq!(beyond.series, lay(&own).series);
}
