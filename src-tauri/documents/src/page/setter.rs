use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;

use sonae_domain::Lang;

use super::frame::Frame;
use super::mark::{RADIUS, circles};
use super::piece::Piece;
pub(crate) use crate::block::strong as bold;
use crate::block::{Align, Block, Document, Footnote, Mark, Paper, Span};
use crate::ops::{Color, GAP_MARGIN, Op, OutlineEntry};
use crate::tag::{Place, Tag, Within, nth};
use crate::typeset::{Fill, Line, MARK, Style, set};

/// How closely a page is set: what hangs on a wall, to stay on one page; a rule, a step at most, to end on a full one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spacing {
    /// With room around everything.
    Open,
    /// A step closer.
    Closer,
    /// As close as may be.
    Close,
    /// As close, and all of it smaller: cards that would go over to another page.
    Small,
}

/// Sets the blocks of one part: knows the language, the paper and how much room there is.
pub(crate) struct Setter<'a> {
    pub document: &'a Document,
    pub frame: Frame,
    pub spacing: Spacing,
    /// The headings with their pages, once these are known: what contents name.
    pub outline: &'a [OutlineEntry],
    /// The notes that the lines set so far call for, by number.
    pub notes: RefCell<BTreeMap<usize, Footnote>>,
    /// A block that stays on one page, counted from the start of the document.
    pub whole: Option<usize>,
    /// The room for the labels of forms, once one asks for it.
    pub labels: OnceCell<f32>,
    /// The title that the block stands under: what a table without a caption is called where it goes on.
    pub section: RefCell<String>,
}

impl<'a> Setter<'a> {
    pub(crate) fn new(
        document: &'a Document,
        frame: Frame,
        spacing: Spacing,
        outline: &'a [OutlineEntry],
    ) -> Self {
        Setter {
            document,
            frame,
            spacing,
            outline,
            notes: RefCell::default(),
            whole: None,
            labels: OnceCell::new(),
            section: RefCell::default(),
        }
    }

    /// What sets a document apart from its pages: sizes and room, for writers that leave the lines to others.
    /// What hangs on a wall is set a step closer than by ourselves: others break lines in their own way, and it is to
    /// stay on its page.
    pub(crate) fn of(document: &'a Document, landscape: bool) -> Self {
        let frame = Frame::printed(document, landscape);
        let spacing = match (document.paper, super::spacing(document)) {
            (Paper::Rule | Paper::Slide, _) => Spacing::Open,
            (_, Spacing::Open) => Spacing::Closer,
            _ => Spacing::Close,
        };
        Setter::new(document, frame, spacing, &[])
    }

    pub(crate) fn width(&self) -> f32 {
        self.frame.width
    }

    pub(crate) fn is_ja(&self) -> bool {
        self.document.lang == Lang::Ja
    }

    /// Running Japanese text is justified; English and everything in cells is not.
    pub(crate) fn prose_fill(&self) -> Fill {
        if self.is_ja() {
            Fill::Justified
        } else {
            Fill::Ragged
        }
    }

    /// The pieces of a block. A few depend on what stands before them.
    pub(crate) fn block(&self, block: &Block, before: Option<&Block>) -> Vec<Piece> {
        match block {
            Block::WallTitle { title } if self.document.paper == Paper::Card => self.card_title(title),
            Block::WallTitle { title } => self.wall_title(title),
            Block::Head {
                class,
                over,
                title,
                under,
                approvals,
            } => self.head(class.as_deref(), over, title, under, approvals),
            Block::Facts { items } => self.facts(items),
            Block::Formal(formal) => self.formal(formal),
            Block::Heading { level, number, text } => self.heading(*level, number, text),
            Block::Paragraph { text, indent } => self.paragraph(text, *indent),
            Block::Point {
                number,
                heading,
                text,
            } => {
                let first = !matches!(before, Some(Block::Point { .. }));
                self.point(number, heading, text, first)
            }
            Block::Clause {
                anchor,
                heading,
                paragraphs,
            } => self.clause(anchor, heading, paragraphs),
            Block::List { items } if self.document.paper == Paper::Card => self.card_list(items),
            Block::List { items } => self.list(items),
            Block::Table(table) => self.table(table),
            Block::BlankTable(table) => self.blank_table(table, 0),
            Block::Lines { items } => self.write_lines(items),
            Block::BigSteps { items, time } => {
                let under_title = matches!(before, Some(Block::WallTitle { .. }));
                numbered(self.big_steps(items, time, under_title))
            }
            Block::Phones { heading, items } => numbered(self.phones(heading, items)),
            Block::ContactCards(cards) => numbered(self.contact_cards(cards)),
            Block::Form { items } => self.form(items),
            Block::Checkboxes { items } => self.checkboxes(items),
            Block::MonthGrid(grid) => {
                let heading = match before {
                    Some(Block::Heading { text, .. }) => Some(text),
                    _ => None,
                };
                self.month_grid(grid, heading)
            }
            Block::Signature {
                date,
                company,
                role,
                name,
                caption,
                seal,
            } => self.signature(date, company, role, name, caption, seal),
            Block::Supplement { text } => self.supplement(text),
            Block::Lead { text }
                if self.document.paper == Paper::Card && matches!(before, Some(Block::WallTitle { .. })) =>
            {
                self.card_band(text)
            }
            Block::Lead { text } => self.lead_in(text),
            Block::Letter { lines } => self.letter(lines),
            Block::Note { text } => self.small_print(text).within(Tag::Note(0)),
            Block::RoadMap(map) => self.road_map(map),
            Block::Tasks(tasks) => self.tasks(tasks),
            Block::Questions { items, whole } => self.questions(items, *whole),
            Block::TestHead(head) => self.test_head(head),
            Block::TestSection(section) => self.test_section(section),
            Block::Certificate(certificate) => self.certificate(certificate),
            Block::Contents { items } => self.contents(items),
            Block::CutLine { text } => self.cut_line(text),
            // It has what the rest leaves: see `memo`.
            Block::Memo { .. } => Vec::new(),
            Block::Diagram {
                drawing,
                alt,
                centred,
            } => self.diagram(drawing, alt, *centred),
            Block::Portrait {
                face,
                over,
                name,
                quote,
            } => self.portrait(*face, over, name, quote),
            Block::PersonaCards { cards } => cards
                .iter()
                .enumerate()
                .map(|(index, card)| self.persona_card(card).within(Tag::Group(nth(index))))
                .collect(),
            Block::AsOf { before, after } => self.as_of(before, after),
            Block::Slide(slide) => self.slide(slide),
            Block::PageBreak => vec![Piece {
                new_page: true,
                ..Piece::default()
            }],
        }
    }

    /// See [`line_ops`].
    pub(crate) fn line_ops(
        &self,
        text: &[Span],
        line: Line,
        style: &Style,
        x: f32,
        top: f32,
        color: Color,
    ) -> Vec<Op> {
        for glyph in line.glyphs.iter().filter(|glyph| glyph.note.is_some()) {
            if let Some(note) = text.get(glyph.span).and_then(|span| span.note.as_ref()) {
                self.notes
                    .borrow_mut()
                    .entry(note.number)
                    .or_insert_with(|| note.clone());
            }
        }
        line_ops(text, line, style, (x, top), color)
    }

    /// Text set into a box: its ops from (x, top) and its height.
    pub(crate) fn boxed(
        &self,
        text: &[Span],
        style: &Style,
        (x, top, width): (f32, f32, f32),
        align: Align,
        color: Color,
    ) -> (Vec<Op>, f32) {
        let lines = set(text, style, width, 0.0, Fill::Ragged);
        let mut ops = Vec::new();
        let mut y = top;
        for line in lines {
            let room = width - line.width;
            let shift = match align {
                Align::Left => 0.0,
                Align::Center => room / 2.0,
                Align::Right => room,
            };
            ops.extend(self.line_ops(text, line, style, x + shift, y, color));
            y += style.leading;
        }
        (ops, y - top)
    }

    /// Text set into a cell: its ops, the tops of its characters at `top`, and the height of its characters.
    pub(crate) fn celled(
        &self,
        text: &[Span],
        style: &Style,
        (x, top, width): (f32, f32, f32),
        align: Align,
        color: Color,
    ) -> (Vec<Op>, f32) {
        let (ops, height) = self.boxed(text, style, (x, top - style.lead(), width), align, color);
        (ops, height - 2.0 * style.lead())
    }

    /// A run of lines, each a piece.
    pub(crate) fn lines(
        &self,
        text: &[Span],
        style: &Style,
        x: f32,
        width: f32,
        indent: f32,
        fill: Fill,
    ) -> Vec<Piece> {
        set(text, style, width, indent, fill)
            .into_iter()
            .map(|line| Piece {
                height: style.leading,
                lead: style.lead(),
                ops: self.line_ops(text, line, style, x, 0.0, Color::Ink),
                ..Piece::default()
            })
            .collect()
    }
}

/// Pieces that are read one by one.
fn numbered(pieces: Vec<Piece>) -> Vec<Piece> {
    let numbers = pieces.into_iter().enumerate();
    numbers
        .map(|(index, piece)| piece.within(Tag::Paragraph(nth(index))))
        .collect()
}

/// A line of a text as ops from (x, top): the words and, where an answer is missing, its place.
pub(crate) fn line_ops(
    text: &[Span],
    line: Line,
    style: &Style,
    (x, top): (f32, f32),
    color: Color,
) -> Vec<Op> {
    let baseline = top + baseline(style);
    let mut ops = Vec::new();
    let mut gap: Option<(usize, f32, f32)> = None;
    for glyph in &line.glyphs {
        let is_gap = text.get(glyph.span).is_some_and(|span| span.gap.is_some());
        match &mut gap {
            Some((span, _, to)) if *span == glyph.span => *to = glyph.x + glyph.width,
            _ => {
                ops.extend(gap.take().and_then(|gap| gap_op(text, gap, x, top, style)));
                if is_gap {
                    gap = Some((glyph.span, glyph.x, glyph.x + glyph.width));
                }
            }
        }
    }
    ops.extend(gap.and_then(|gap| gap_op(text, gap, x, top, style)));
    if !line.glyphs.is_empty() {
        let drawn = drawn(&line, style, (x, baseline));
        let marks = line.glyphs.iter().any(|glyph| glyph.note.is_some());
        for line in if marks { apart(line) } else { vec![line] } {
            // Marks of notes are small and raised.
            let mark = line.glyphs.first().is_some_and(|glyph| glyph.note.is_some());
            let (size, up) = if mark { (MARK, 0.34) } else { (1.0, 0.0) };
            ops.extend(link_ops(text, &line, (x, top), style));
            ops.push(Op::Text {
                x,
                y: baseline - style.size * up,
                size: style.size * size,
                color,
                line,
                place: Place::default(),
            });
        }
        ops.extend(drawn);
    }
    ops
}

/// The parts of a line that lead to another place.
fn link_ops(text: &[Span], line: &Line, (x, top): (f32, f32), style: &Style) -> Vec<Op> {
    let mut ops = Vec::new();
    let mut from = 0;
    for run in line.glyphs.chunk_by(|a, b| a.span == b.span) {
        let glyphs = from..from + run.len();
        from = glyphs.end;
        let to = text.get(run[0].span).and_then(|span| span.to.clone());
        let ends = run.last().map(|last| last.x + last.width);
        if let (Some(to), Some(ends)) = (to, ends) {
            let area = (x + run[0].x, top, ends - run[0].x, style.leading);
            ops.push(Op::Link { area, to, glyphs });
        }
    }
    ops
}

/// A line in parts: words, and the marks of notes.
fn apart(line: Line) -> Vec<Line> {
    let parts = line.glyphs.chunk_by(|a, b| a.note == b.note);
    parts
        .map(|glyphs| Line {
            width: glyphs.last().map_or(0.0, |glyph| glyph.x + glyph.width),
            glyphs: glyphs.to_vec(),
        })
        .collect()
}

/// Marks of state are drawn over their characters, which are smaller: they look the same everywhere, and are found and
/// read aloud as what they are.
fn drawn(line: &Line, style: &Style, (x, baseline): (f32, f32)) -> Vec<Op> {
    let marks = line.glyphs.iter().filter_map(|glyph| {
        let mark = match glyph.c {
            '●' => Mark::Full,
            '◐' => Mark::Half,
            '○' => Mark::Open,
            _ => return None,
        };
        let middle = x + glyph.x + glyph.width / 2.0;
        let radius = RADIUS.min(style.size * 0.5);
        Some(circles(&mark, (middle, baseline - style.size * 0.38), radius))
    });
    marks.flatten().collect()
}

/// From the top of a line to the foot of its characters.
pub(crate) fn baseline(style: &Style) -> f32 {
    (style.leading + style.size * 0.76) / 2.0
}

fn gap_op(text: &[Span], (span, from, to): (usize, f32, f32), x: f32, top: f32, style: &Style) -> Option<Op> {
    let path = text.get(span)?.gap.clone()?;
    let height = style.size * 1.3;
    let area = (
        x + from - GAP_MARGIN,
        top + (style.leading - height) / 2.0,
        to - from + 2.0 * GAP_MARGIN,
        height,
    );
    Some(Op::Gap { area, path })
}

/// What a text says.
pub(crate) fn words(text: &[Span]) -> String {
    text.iter().map(|span| span.text.as_str()).collect()
}
