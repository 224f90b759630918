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

fn draw(svg: &mut String, shape: &Shape) {
    let _ = match shape {
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
        Ink::Tick => "ink-tick",
        Ink::HeatWords => "ink-heat-words",
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
