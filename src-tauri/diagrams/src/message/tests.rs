use proptest::prelude::*;

use super::*;
use crate::trials::width;

const KINDS: [PartKind; 8] = [
    PartKind::Head,
    PartKind::QuietHead,
    PartKind::Title,
    PartKind::Url,
    PartKind::Body,
    PartKind::Link,
    PartKind::Field,
    PartKind::Attachment,
];

fn any_part() -> impl Strategy<Value = MessagePart> {
    let sign = prop_oneof![
        Just(PartSign::None),
        Just(PartSign::Letter("ア".to_owned())),
        Just(PartSign::Number("3".to_owned())),
    ];
    (0..KINDS.len(), "[ぁ-んa-z0-9 。]{1,120}", sign).prop_map(|(kind, text, sign)| MessagePart {
        key: "part".to_owned(),
        kind: KINDS[kind],
        label: "件名".to_owned(),
        target: "http://example.invalid/long/way".to_owned(),
        text,
        sign,
    })
}

fn any_kind() -> impl Strategy<Value = MessageKind> {
    prop::sample::select(vec![MessageKind::Mail, MessageKind::Sms, MessageKind::Page])
}

proptest! {
    #[test]
    fn everything_is_said_and_stands_within_the_picture(
        parts in prop::collection::vec(any_part(), 1..9), kind in any_kind(), wide in 260.0_f32..800.0
    ) {
        // A page has one address.
        let mut addresses = 0;
        let parts: Vec<MessagePart> = parts
            .into_iter()
            .filter(|part| {
                addresses += usize::from(part.kind == PartKind::Url);
                part.kind != PartKind::Url || kind != MessageKind::Page || addresses == 1
            })
            .collect();
        let drawn = message(&Message { kind, parts: parts.clone() }, wide, &Measure(&width));
        let drawing = &drawn.drawing;
        prop_assert_eq!(drawn.areas.len(), parts.len());
        for (at, (_, area)) in drawn.areas.iter().enumerate() {
            prop_assert!(area.x >= 0.0 && area.x + area.w <= drawing.width + 0.1, "{area:?}");
            prop_assert!(area.y >= 0.0 && area.y + area.h <= drawing.height + 0.1, "{area:?}");
            prop_assert!(drawn.areas[..at].iter().all(|(_, other)| !area.meets(other, -0.1)), "{area:?}");
        }
        let mut said = String::new();
        for shape in drawing.leaves() {
            let points = match shape {
                Shape::Rect { x, y, w, h, .. } => vec![(*x, *y), (x + w, y + h)],
                Shape::Text { x, y, text, size, bold, anchor, .. } => {
                    said.push_str(&text.replace(' ', ""));
                    let half = width(text, *size, *bold) / 2.0;
                    let x = if *anchor == crate::Anchor::Middle { x - half } else { *x };
                    vec![(x, *y - size), (x + 2.0 * half, *y)]
                }
                Shape::Polygon { points, .. } | Shape::Line { points, .. } => points.clone(),
                Shape::Group { .. } => Vec::new(),
            };
            for (x, y) in points {
                prop_assert!(x >= -0.1 && x <= drawing.width + 0.1, "{shape:?}");
                prop_assert!(y >= -0.1 && y <= drawing.height + 0.1, "{shape:?}");
            }
        }
        for part in &parts {
            prop_assert!(said.contains(&part.text.replace(' ', "")), "{}", part.text);
        }
    }

    #[test]
    fn a_sign_stands_once_beside_its_part(parts in prop::collection::vec(any_part(), 1..9), kind in any_kind()) {
        let drawing = message(&Message { kind, parts: parts.clone() }, 520.0, &Measure(&width)).drawing;
        let signs = drawing.leaves().into_iter().filter(|shape| matches!(shape, Shape::Rect { ink: Ink::Pin | Ink::Mark, .. })).count();
        prop_assert_eq!(signs, parts.iter().filter(|part| part.sign != PartSign::None).count());
    }
}
