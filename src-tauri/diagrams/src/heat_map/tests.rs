use proptest::prelude::*;

use super::*;
use crate::trials::{faults, width, words};

fn lay(map: &HeatMap) -> Drawing {
    heat_map(map, &Measure(&width))
}

fn any_map() -> impl Strategy<Value = HeatMap> {
    let cell = (
        "[A-Z]{2}\\.[A-Z]{2}",
        "[ぁ-んa-zA-Z ]{1,30}",
        1.0_f32..=4.0,
        1.0_f32..=4.0,
        any::<bool>(),
    )
        .prop_map(|(id, name, current, target, stands_out)| HeatCell {
            id,
            name,
            current,
            target,
            stands_out,
        });
    let group = (
        "[ぁ-んa-zA-Z]{1,14}",
        "[A-Z]{0,4}",
        prop::collection::vec(cell, 1..7),
    )
        .prop_map(|(name, note, cells)| HeatGroup { name, note, cells });
    let words = || "[ぁ-んa-z0-9 ]{1,30}";
    (
        prop::collection::vec(group, 0..7),
        words(),
        [words(), words(), words(), words()],
        words(),
    )
        .prop_map(|(groups, title, depths, stands_out)| HeatMap {
            groups,
            key: HeatKey {
                title,
                depths,
                stands_out,
            },
        })
}

proptest! {
    #[test]
    fn words_stand_inside_and_none_on_another(map in any_map()) {
        prop_assert_eq!(faults(&lay(&map)), Vec::<String>::new());
    }

    #[test]
    fn no_word_is_lost(map in any_map()) {
        let drawn: String = words(&lay(&map)).into_iter().map(|(text, _)| text).collect();
        let drawn = drawn.replace(' ', "");
        for cell in map.groups.iter().flat_map(|group| &group.cells) {
            prop_assert!(drawn.contains(&cell.id));
            prop_assert!(drawn.contains(&cell.name.replace(' ', "")), "{} in {drawn}", cell.name);
            let figures = format!("{:.1}→{:.1}", cell.current, cell.target);
            prop_assert!(drawn.contains(&figures), "{figures} in {drawn}");
        }
    }

    #[test]
    fn a_word_is_not_torn_where_a_row_has_room_for_three(map in any_map()) {
        let drawn = words(&lay(&map));
        for word in map.groups.iter().flat_map(|group| &group.cells).flat_map(|cell| cell.name.split(' ')) {
            if word.is_ascii() && width(word, NAME.size, false) < 160.0 {
                prop_assert!(drawn.iter().any(|(line, _)| line.contains(word)), "{word} in {drawn:?}");
            }
        }
    }

    #[test]
    fn the_same_map_gives_the_same_picture(map in any_map()) {
        prop_assert_eq!(lay(&map), lay(&map));
    }

    #[test]
    fn a_longer_way_is_never_lighter(current in 1.0_f32..=4.0, target in 1.0_f32..=4.0, more in 0.0_f32..=3.0) {
        prop_assert!(depth(current, target + more) >= depth(current, target));
        prop_assert!(depth(current + more, target) <= depth(current, target));
    }

    #[test]
    fn each_that_stands_out_has_a_frame_and_a_mark(map in any_map()) {
        let drawing = lay(&map);
        let count = |wanted: Ink| drawing.shapes.iter().filter(|shape| matches!(
            shape,
            Shape::Rect { ink, .. } | Shape::Polygon { ink, .. } if *ink == wanted
        )).count();
        let marked = map.groups.iter().flat_map(|group| &group.cells).filter(|cell| cell.stands_out).count();
        // One more in the key, where any stands out.
        let expected = marked + usize::from(marked > 0);
        prop_assert_eq!((count(Ink::Frame), count(Ink::Mark)), (expected, expected));
    }
}

#[test]
fn the_depth_follows_the_figures_as_printed() {
    assert_eq!(depth(2.0, 2.0), 0);
    assert_eq!(depth(3.0, 2.0), 0);
    // 1.96 and 2.04 are both printed 2.0: nobody sees a gap.
    assert_eq!(depth(1.96, 2.04), 0);
    assert_eq!(depth(1.0, 1.4), 1);
    assert_eq!(depth(1.0, 1.5), 2);
    assert_eq!(depth(1.0, 2.0), 3);
    assert_eq!(depth(1.0, 4.0), 3);
}
