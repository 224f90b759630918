//! Drawings as SVG. Colours come from classes, so that the picture follows the theme; no style attributes, so that a
//! strict content security policy lets it through.

use std::fmt::Write;

use crate::drawing::{Anchor, Drawing, Ink, Shape};

/// A drawing as SVG. `title` is one sentence that says what it shows to those who cannot see it.
pub fn svg(drawing: &Drawing, title: &str) -> String {
    let (width, height) = (drawing.width, drawing.height);
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" class="drawing" width="{width:.1}" height="{height:.1}" viewBox="0 0 {width:.1} {height:.1}" role="img" aria-label="{}">"#,
        escape(title)
    );
    for shape in &drawing.shapes {
        draw(&mut svg, shape);
    }
    svg.push_str("</svg>");
    svg
}

/// A flow's drawing as a file of its own: with its colours, on white, as it stands on paper.
pub fn file(drawing: &Drawing, title: &str) -> String {
    let svg = svg(drawing, title);
    let (head, shapes) = svg.split_once('>').unwrap_or((&svg, ""));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{head}><title>{}</title><style>{STYLE}</style>\
         <rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>{shapes}\n",
        escape(title)
    )
}

/// The looks of a flow's shapes in a file: those of paper.
const STYLE: &str = "\
text{font-family:'BIZ UDPGothic','Yu Gothic','Hiragino Sans','Noto Sans JP',sans-serif}\
.ink-lane{fill:#ffffff;stroke:#9a9a9a}\
.ink-system-lane{fill:#eef1f5;stroke:#9a9a9a}\
.ink-lane-head{fill:#eef1f5;stroke:#9a9a9a}\
.ink-hairline{fill:none;stroke:#9a9a9a}\
.ink-box{fill:#ffffff;stroke:#1b1b1b;stroke-width:.8}\
.ink-added,.ink-changed{fill:#d5dde6;stroke:#1b1b1b;stroke-width:2.1}\
.ink-removed{fill:#ffffff;stroke:#1b1b1b;stroke-width:1.2;stroke-dasharray:4 3}\
.ink-covered{fill:#eef1f5;stroke:none}\
.ink-phase{fill:#d5dde6;stroke:none}\
.ink-box-low{fill:#eef1f5;stroke:#1b1b1b;stroke-width:.8}\
.ink-box-middle{fill:#d5dde6;stroke:#1b1b1b;stroke-width:.8}\
.ink-box-high{fill:#a9b9ca;stroke:#1b1b1b;stroke-width:1.9}\
.ink-event{fill:#ffffff;stroke:#1b1b1b;stroke-width:1}\
.ink-event-end{fill:#ffffff;stroke:#1b1b1b;stroke-width:2.8}\
.ink-glyph{fill:#ffffff;stroke:#1b1b1b;stroke-width:.9}\
.ink-glyph-line{fill:none;stroke:#1b1b1b;stroke-width:.9}\
.ink-tag{fill:#ffffff;stroke:#4d4d4d;stroke-width:.8}\
.ink-callout{fill:#ffffff;stroke:#1f3b5c;stroke-width:1}\
.ink-strike{fill:none;stroke:#1b1b1b;stroke-width:1}\
.ink-sign{fill:none;stroke:#1b1b1b;stroke-width:1.8}\
.ink-arrow{fill:none;stroke:#1b1b1b;stroke-width:1}\
.ink-arrow-head,.ink-mark{fill:#1b1b1b}\
.ink-patch,.ink-mark-words{fill:#ffffff}\
.ink-words,.ink-heat-words{fill:#1b1b1b}\
.ink-quiet-words{fill:#4d4d4d}";

fn draw(svg: &mut String, shape: &Shape) {
    let _ = match shape {
        Shape::Group { key, shapes } => {
            let _ = write!(svg, r#"<g data-key="{}">"#, escape(key));
            for shape in shapes {
                draw(svg, shape);
            }
            write!(svg, "</g>")
        }
        Shape::Rect { x, y, w, h, r, ink } => write!(
            svg,
            r#"<rect class="{}" x="{x:.1}" y="{y:.1}" width="{w:.1}" height="{h:.1}" rx="{r:.1}"/>"#,
            class(*ink)
        ),
        Shape::Polygon { points, ink } => {
            write!(
                svg,
                r#"<polygon class="{}" points="{}"/>"#,
                class(*ink),
                corners(points)
            )
        }
        Shape::Line { points, ink } => {
            write!(
                svg,
                r#"<polyline class="{}" points="{}"/>"#,
                class(*ink),
                corners(points)
            )
        }
        Shape::Text {
            x,
            y,
            anchor,
            size,
            bold,
            text,
            ink,
        } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            let weight = if *bold { r#" font-weight="700""# } else { "" };
            write!(
                svg,
                r#"<text class="{}" x="{x:.1}" y="{y:.1}" text-anchor="{anchor}" font-size="{size}"{weight}>{}</text>"#,
                class(*ink),
                escape(text)
            )
        }
    };
}

fn class(ink: Ink) -> &'static str {
    match ink {
        Ink::Lane => "ink-lane",
        Ink::SystemLane => "ink-system-lane",
        Ink::Covered => "ink-covered",
        Ink::Phase => "ink-phase",
        Ink::BoxLow => "ink-box-low",
        Ink::BoxMiddle => "ink-box-middle",
        Ink::BoxHigh => "ink-box-high",
        Ink::Event => "ink-event",
        Ink::EventEnd => "ink-event-end",
        Ink::Glyph => "ink-glyph",
        Ink::GlyphLine => "ink-glyph-line",
        Ink::Tag => "ink-tag",
        Ink::Callout => "ink-callout",
        Ink::Strike => "ink-strike",
        Ink::Sign => "ink-sign",
        Ink::Hairline => "ink-hairline",
        Ink::LaneHead => "ink-lane-head",
        Ink::Box => "ink-box",
        Ink::Added => "ink-added",
        Ink::Changed => "ink-changed",
        Ink::Removed => "ink-removed",
        Ink::Arrow => "ink-arrow",
        Ink::ArrowHead => "ink-arrow-head",
        Ink::Words => "ink-words",
        Ink::QuietWords => "ink-quiet-words",
        Ink::Patch => "ink-patch",
        Ink::Ring => "ink-ring",
        Ink::NowArea => "ink-now-area",
        Ink::Now => "ink-now",
        Ink::NowMark => "ink-now-mark",
        Ink::Target => "ink-target",
        Ink::TargetMark => "ink-target-mark",
        Ink::Before => "ink-before",
        Ink::BeforeMark => "ink-before-mark",
        Ink::Cool => "ink-cool",
        Ink::Heat1 => "ink-heat-1",
        Ink::Heat2 => "ink-heat-2",
        Ink::Heat3 => "ink-heat-3",
        Ink::Frame => "ink-frame",
        Ink::Mark => "ink-mark",
        Ink::MarkWords => "ink-mark-words",
        Ink::Tick => "ink-tick",
        Ink::HeatWords => "ink-heat-words",
        Ink::Pin => "ink-pin",
        Ink::PickedPin => "ink-picked-pin",
        Ink::PinAfter => "ink-pin-after",
        Ink::PickedPinAfter => "ink-picked-pin-after",
        Ink::Device => "ink-device",
        Ink::Bubble => "ink-bubble",
        Ink::Marked => "ink-marked",
        Ink::Link => "ink-link",
        Ink::LinkLine => "ink-link-line",
    }
}

fn corners(points: &[(f32, f32)]) -> String {
    let points: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    points.join(" ")
}

/// Words as they may stand in SVG: never markup.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_a_file_every_shape_of_a_flow_has_its_look_and_the_xml_is_whole() {
        let changed = crate::StepMark {
            kind: sonae_domain::ChangeKind::Removed,
            number: Some(1),
        };
        let options = crate::SwimlaneOptions {
            marks: vec![changed],
            ..crate::SwimlaneOptions::default()
        };
        let step = |actor: &str, tool: &str| sonae_domain::Step {
            id: actor.into(),
            actor: actor.to_owned(),
            text: "<受け取る>".to_owned(),
            tool: tool.to_owned(),
            medium: sonae_domain::Medium::System,
            ..sonae_domain::Step::default()
        };
        let mut steps = [step("店の人", "レジ"), step("レジ", "レジ"), step("客", "")];
        steps[0].goes_to = vec![sonae_domain::Branch {
            step: Some("客".into()),
            condition: "すぐ".to_owned(),
        }];
        let measure = crate::Measure(&crate::trials::width);
        let picture = crate::swimlane(&steps, &options, &measure);
        let file = file(&picture.drawing, "図 & 表");
        let mut reader = quick_xml::Reader::from_str(&file);
        let mut classes = 0;
        loop {
            match reader.read_event().unwrap() {
                quick_xml::events::Event::Empty(tag) | quick_xml::events::Event::Start(tag) => {
                    let class = tag.try_get_attribute("class").unwrap();
                    let class = class.map(|class| class.value.into_owned());
                    for class in class.iter().filter(|class| class.starts_with("ink-")) {
                        classes += 1;
                        let rule = |end| STYLE.contains(&format!(".{class}{end}"));
                        assert!(rule('{') || rule(','), "{class} has no look");
                    }
                }
                quick_xml::events::Event::Eof => break,
                _ => {}
            }
        }
        assert!(classes > 20, "{classes}");
    }

    #[test]
    fn words_of_a_company_are_never_markup() {
        let text = "<script>&\"".to_owned();
        let shape = Shape::Text {
            x: 0.0,
            y: 0.0,
            anchor: Anchor::Start,
            size: 13.0,
            bold: false,
            text,
            ink: Ink::Words,
        };
        let svg = svg(
            &Drawing {
                width: 1.0,
                height: 1.0,
                shapes: vec![shape],
            },
            "<b>",
        );
        assert!(!svg.contains("<script") && !svg.contains("<b>"), "{svg}");
    }
}
