//! Laid-out pages as text: what goldens compare.

use std::fmt::Write;

use crate::ops::{Layout, Op};

/// The pages as text. Lines come in reading order with their place in points, so that a change of layout shows.
pub fn pages(layout: &Layout) -> String {
    let mut text = String::new();
    for (index, page) in layout.pages.iter().enumerate() {
        let _ = writeln!(
            text,
            "── page {} ({:.0} × {:.0}) ──",
            index + 1,
            page.width,
            page.height
        );
        for op in &page.ops {
            match op {
                Op::Text { x, y, size, line, .. } => {
                    let start = line.glyphs.first().map_or(0.0, |glyph| glyph.x);
                    let _ = writeln!(text, "{:4.0} {y:4.0} {size:>4.1}  {}", x + start, line.text());
                }
                Op::Gap { path, .. } => {
                    let _ = writeln!(text, "          gap   {path}");
                }
                Op::Watermark { words, .. } => {
                    let _ = writeln!(text, "          behind  {words}");
                }
                Op::Image {
                    area: (x, y, w, h), ..
                } => {
                    let _ = writeln!(text, "{x:4.0} {y:4.0}       logo {w:.0} × {h:.0}");
                }
                Op::Shape { .. } | Op::Rule { .. } | Op::Link { .. } | Op::Picture { .. } => {}
            }
        }
    }
    for entry in &layout.outline {
        let _ = writeln!(
            text,
            "outline {} {} (page {})",
            entry.level,
            entry.text,
            entry.page + 1
        );
    }
    text
}

/// What each page says, line by line in reading order, for readers who cannot see the preview.
pub fn spoken(layout: &Layout) -> Vec<String> {
    let words = |op: &Op| match op {
        Op::Text { line, .. } => Some(line.text()),
        _ => None,
    };
    let pages = layout.pages.iter();
    pages
        .map(|page| page.ops.iter().filter_map(words).collect::<Vec<_>>().join("\n"))
        .collect()
}
