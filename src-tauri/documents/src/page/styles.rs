//! The sizes of type, by kind of text, paper and language.

use super::frame::MM;
use super::setter::{Setter, Spacing};
use crate::block::Paper;
use crate::font::Font;
use crate::typeset::Style;

/// The room to write an answer in by hand, after the label of the gap.
const WRITE_IN: f32 = 26.0 * MM;
/// The leading of a rule that is set closer.
const CLOSER: f32 = 0.955;

impl Setter<'_> {
    /// Running text of plans, reports and forms.
    pub(crate) fn body(&self) -> Style {
        let style = match (self.document.paper, self.is_ja()) {
            (Paper::Card, _) => self.card_prose(),
            (_, true) => Style::new(Font::Gothic, 10.5, self.led(18.0)),
            (_, false) => Style::new(Font::Gothic, 10.0, self.led(15.6)),
        };
        Style {
            write_in: WRITE_IN,
            ..style
        }
    }

    /// Prose of policies and rules.
    pub(crate) fn prose(&self) -> Style {
        let style = match (self.document.paper, self.is_ja()) {
            (Paper::Wall, ja) => self.wall_prose(ja),
            (Paper::Rule, true) => Style::new(Font::Mincho, 10.5, self.led(18.0)),
            (Paper::Card, _) | (_, false) => self.body(),
        };
        Style {
            write_in: WRITE_IN,
            ..style
        }
    }

    /// The leading of a rule: a rule that is set closer keeps its sizes and gives of the blank between its lines.
    fn led(&self, leading: f32) -> f32 {
        if self.is_closer() {
            leading * CLOSER
        } else {
            leading
        }
    }

    /// Whether a rule is set closer, so that its last page is worth turning to.
    pub(crate) fn is_closer(&self) -> bool {
        self.document.paper == Paper::Rule && self.spacing == Spacing::Closer
    }

    /// Running text of a card: read from further away than others.
    fn card_prose(&self) -> Style {
        match self.spacing {
            Spacing::Open => Style::new(Font::Gothic, 12.0, 18.5),
            Spacing::Closer => Style::new(Font::Gothic, 11.0, 16.5),
            Spacing::Close | Spacing::Small => Style::new(Font::Gothic, 10.5, 15.0),
        }
    }

    fn wall_prose(&self, ja: bool) -> Style {
        match (self.spacing, ja) {
            (Spacing::Open, true) => Style::new(Font::Mincho, 11.5, 18.5),
            (Spacing::Closer, true) => Style::new(Font::Mincho, 11.0, 17.2),
            (Spacing::Close | Spacing::Small, true) => Style::new(Font::Mincho, 10.5, 16.2),
            (Spacing::Open, false) => self.body(),
            (Spacing::Closer, false) => Style::new(Font::Gothic, 9.8, 14.6),
            (Spacing::Close | Spacing::Small, false) => Style::new(Font::Gothic, 9.5, 13.4),
        }
    }

    pub(crate) fn cell(&self) -> Style {
        match self.is_ja() {
            true => Style::new(Font::Gothic, 9.5, self.led(13.7)),
            false => hyphenated(Style::new(Font::Gothic, 9.0, self.led(12.8))),
        }
    }

    /// The cells of a dense table.
    pub(crate) fn dense_cell(&self) -> Style {
        match self.is_ja() {
            true => Style::new(Font::Gothic, 9.0, self.led(12.5)),
            false => hyphenated(Style::new(Font::Gothic, 9.0, self.led(11.8))),
        }
    }

    pub(crate) fn note(&self) -> Style {
        Style::new(Font::Gothic, 8.5, 13.0)
    }
}

/// English words may be hyphenated: in narrow cells.
fn hyphenated(style: Style) -> Style {
    Style {
        hyphens: true,
        ..style
    }
}
