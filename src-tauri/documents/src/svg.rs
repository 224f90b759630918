//! Pages as SVG for the preview: the same ops as on paper. Presentation attributes only, so that a strict content
//! security policy lets them through.

use std::collections::BTreeSet;
use std::fmt::Write;

use sonae_diagrams::svg::escape;

use crate::decimal::decimal;
use crate::font::Font;
use crate::ops::{Color, Layout, Op, Page, Stroke};
use crate::typeset::Line;

/// One SVG a page.
pub fn pages(layout: &Layout) -> Vec<String> {
    layout.pages.iter().map(page).collect()
}

fn page(page: &Page) -> String {
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" class="paper-page" viewBox="0 0 {:.2} {:.2}">"#,
        page.width, page.height
    );
    let _ = write!(
        svg,
        r##"<rect width="{:.2}" height="{:.2}" fill="#ffffff"/>"##,
        page.width, page.height
    );
    outlines(&mut svg, page);
    for op in &page.ops {
        draw(&mut svg, op);
    }
    svg.push_str("</svg>");
    svg
}

fn draw(svg: &mut String, op: &Op) {
    match op {
        Op::Text {
            x,
            y,
            size,
            color,
            line,
            ..
        } => {
            for run in runs(line) {
                text(svg, run, (*x, *y), *size, *color);
            }
        }
        Op::Shape { points, fill, stroke } => {
            let fill = fill.map_or("none".to_owned(), hex);
            let _ = write!(
                svg,
                r#"<polygon points="{}" fill="{fill}"{}/>"#,
                corners(points),
                edge(stroke.as_ref())
            );
        }
        Op::Rule { points, stroke } => {
            let _ = write!(
                svg,
                r#"<polyline points="{}" fill="none"{}/>"#,
                corners(points),
                edge(Some(stroke))
            );
        }
        Op::Gap {
            area: (x, y, w, h),
            path,
        } => {
            let _ = write!(
                svg,
                r#"<rect class="paper-gap" data-gap="{}" x="{x:.2}" y="{y:.2}" width="{w:.2}" height="{h:.2}" rx="2"/>"#,
                escape(path)
            );
        }
        Op::Image {
            area: (x, y, w, h),
            logo,
        } => {
            let _ = write!(
                svg,
                r#"<image x="{x:.2}" y="{y:.2}" width="{w:.2}" height="{h:.2}" href="{}"/>"#,
                logo.url()
            );
        }
        // The screen is read aloud from the words of the pages: see `text::spoken`.
        Op::Link { .. } | Op::Picture { .. } => {}
        Op::Watermark { outlines, .. } => {
            svg.push_str(r#"<g aria-hidden="true">"#);
            for outline in outlines {
                let edge = edge(Some(&Stroke::new(Color::Tint2, 0.9)));
                let _ = write!(
                    svg,
                    r#"<polygon points="{}" fill="none"{edge}/>"#,
                    corners(outline)
                );
            }
            svg.push_str("</g>");
        }
    }
}

/// Runs of one face; a character that no face has is drawn as a box by its own.
fn runs(line: &Line) -> Vec<&[crate::typeset::Glyph]> {
    line.glyphs
        .chunk_by(|a, b| a.font == b.font && a.quiet == b.quiet && a.font.is_some())
        .collect()
}

fn text(svg: &mut String, run: &[crate::typeset::Glyph], (x, y): (f32, f32), size: f32, color: Color) {
    let Some(first) = run.first() else { return };
    let color = if first.quiet { Color::Secondary } else { color };
    let Some(font) = first.font else {
        if first.boxed() {
            let (left, top) = (x + first.x + size * 0.08, y - size * 0.78);
            let side = size * 0.84;
            let _ = write!(
                svg,
                r#"<rect x="{left:.2}" y="{top:.2}" width="{side:.2}" height="{side:.2}" fill="none" stroke="{}"/>"#,
                hex(color)
            );
        }
        return;
    };
    let scale = size / font.units();
    let _ = write!(
        svg,
        r#"<g fill="{}" transform="translate({x:.2} {y:.2}) scale({scale:.6})">"#,
        hex(color)
    );
    for glyph in run.iter().filter(|glyph| !glyph.c.is_whitespace()) {
        svg.push_str(r##"<use href="#"##);
        name(svg, font, glyph.c);
        svg.push_str(r#"" x=""#);
        decimal(svg, glyph.x / scale, 0);
        svg.push_str(r#""/>"#);
    }
    svg.push_str("</g>");
}

/// Writes the name of a character's outline. The same outline has the same name on every page.
fn name(svg: &mut String, font: Font, c: char) {
    let _ = write!(svg, "g{}-{:x}", font as usize, u32::from(c));
}

/// The outlines of all characters of a page, each once: drawn as on paper, whatever fonts and hinting the screen has.
fn outlines(svg: &mut String, page: &Page) {
    let lines = page.ops.iter().filter_map(|op| match op {
        Op::Text { line, .. } => Some(line),
        _ => None,
    });
    let used: BTreeSet<(Font, char)> = lines
        .flat_map(|line| &line.glyphs)
        .filter(|glyph| !glyph.c.is_whitespace())
        .filter_map(|glyph| Some((glyph.font?, glyph.c)))
        .collect();
    svg.push_str("<defs>");
    for (font, c) in used {
        svg.push_str(r#"<path id=""#);
        name(svg, font, c);
        svg.push_str(r#"" d=""#);
        svg.push_str(&font.path(c));
        svg.push_str(r#""/>"#);
    }
    svg.push_str("</defs>");
}

fn corners(points: &[(f32, f32)]) -> String {
    let mut text = String::new();
    for (index, (x, y)) in points.iter().enumerate() {
        if index > 0 {
            text.push(' ');
        }
        decimal(&mut text, *x, 2);
        text.push(',');
        decimal(&mut text, *y, 2);
    }
    text
}

fn edge(stroke: Option<&Stroke>) -> String {
    let Some(stroke) = stroke else {
        return String::new();
    };
    let dash = stroke.dash.map_or(String::new(), |(on, off)| {
        format!(r#" stroke-dasharray="{on} {off}""#)
    });
    format!(
        r#" stroke="{}" stroke-width="{}"{dash}"#,
        hex(stroke.color),
        stroke.width
    )
}

fn hex(color: Color) -> String {
    let (r, g, b) = color.rgb();
    format!("#{r:02x}{g:02x}{b:02x}")
}
