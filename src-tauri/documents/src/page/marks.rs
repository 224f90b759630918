//! The mark at the top left of the first page: the company's logo or the letterhead of an advisor. It stands in the
//! margin, so that the words stand where they stand without it.

use super::frame::{Frame, MM};
use crate::block::{Document, Paper, plain};
use crate::font::Font;
use crate::logo::{Letterhead, ROOM};
use crate::ops::{Color, Op, Said};
use crate::tag::{Place, Tag, Within};
use crate::typeset::{Fill, Style, measure, set};

/// The left edge of a mark, its foot, and the room it has: in points, as printed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Corner {
    pub left: f32,
    pub foot: f32,
    pub room: (f32, f32),
}

/// Where a mark stands on a kind of paper: above the line of the header, or above the words where there is none.
pub(crate) fn corner(document: &Document, landscape: bool) -> Corner {
    let (foot, height) = match (document.paper, landscape) {
        (Paper::Rule, false) => (15.0, 10.0),
        (Paper::Rule, true) => (10.8, 5.8),
        (Paper::Wall, _) => (19.0, 10.0),
        (Paper::Card, _) => (11.2, 6.2),
    };
    Corner {
        left: Frame::printed(document, landscape).left,
        foot: foot * MM,
        room: (ROOM.0, height * MM),
    }
}

/// Between a logo and the names beside it.
pub(crate) const BESIDE: f32 = 3.0 * MM;
/// How names beside a logo are set.
pub(crate) fn name_style() -> Style {
    Style::new(Font::Gothic, 8.0, 11.0)
}

/// The mark of the first page, in the measures of the frame that everything else is set in.
pub(crate) fn mark(document: &Document, landscape: bool, scale: f32) -> Vec<Op> {
    let corner = corner(document, landscape);
    let mut ops = Vec::new();
    let mut x = corner.left;
    if let Some(logo) = document.marks.picture() {
        let (width, height) = logo.size(corner.room);
        ops.push(Op::Image {
            area: (x, corner.foot - height, width, height),
            logo: logo.clone(),
        });
        x += width + BESIDE;
    }
    let ops = match (&document.marks.letterhead, &document.marks.logo) {
        (Some(letterhead), _) => {
            ops.extend(names(letterhead, x, corner.foot));
            // Whoever helped is named at the foot of every page: here it is not read again.
            Op::saying(Said::Picture(String::new()), ops).within(Tag::Aside)
        }
        (None, Some(mark)) => Op::saying(Said::Picture(mark.alt.clone()), ops),
        (None, None) => ops,
    };
    ops.into_iter().map(|op| op.scaled(1.0 / scale)).collect()
}

/// The names of an advisor, their last line on the foot of the mark.
fn names(letterhead: &Letterhead, x: f32, foot: f32) -> Vec<Op> {
    let style = name_style();
    let mut ops = Vec::new();
    let mut y = foot - style.size * 0.14;
    for (index, name) in letterhead.names.iter().enumerate().rev() {
        // The first line is the larger one.
        let style = match index {
            0 => Style::new(Font::Bold, 9.0, style.leading),
            _ => style,
        };
        if let Some(line) = set(&plain(name.as_str()), &style, f32::MAX, 0.0, Fill::Ragged).pop() {
            ops.push(Op::Text {
                x,
                y,
                size: style.size,
                color: Color::Secondary,
                line,
                place: Place::default(),
            });
        }
        y -= style.leading;
    }
    ops
}

/// The line of an advisor at the foot, as long as the room lets it be; none where there is room for neither.
pub(crate) fn foot_line<'a>(letterhead: &'a Letterhead, room: f32, style: &Style) -> Option<&'a str> {
    [&letterhead.foot, &letterhead.foot_short]
        .into_iter()
        .map(String::as_str)
        .find(|line| measure(&plain(*line), style) <= room)
}
