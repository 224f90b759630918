//! Every kind of block, and those that are running text.

use super::numbering::{Format, read};
use super::paragraph::Paragraph;
use super::run::{in_style, runs, said, strong, tab, words};
use super::{DocxError, POINT, Writer, heading_label};
use crate::block::{Block, ClauseParagraph, LetterLine, LetterPlace, Paper, Slide, Text, plain};
use crate::ops::Color;
use crate::page::{LETTER_APART, LETTER_SIDE, MM, letter_align, letter_gap};
use crate::template::dates;
use crate::typeset::measure;

/// Whether a block is set as a table: what stands before it keeps a little apart.
fn is_table(block: &Block) -> bool {
    match block {
        Block::Table(table) => table.caption.is_empty(),
        Block::BlankTable(table) => table.caption.is_empty(),
        Block::Facts { .. }
        | Block::Formal(_)
        | Block::Lines { .. }
        | Block::BigSteps { .. }
        | Block::Phones { .. }
        | Block::ContactCards(_)
        | Block::Form { .. }
        | Block::MonthGrid(_)
        | Block::Tasks(_)
        | Block::Questions { .. }
        | Block::TestHead(_)
        | Block::TestSection(_)
        | Block::Contents { .. }
        | Block::Signature { .. } => true,
        _ => false,
    }
}

impl Writer<'_> {
    /// Adds a block; `after` is what follows it.
    pub(super) fn block(&mut self, block: &Block, after: &[Block]) -> Result<(), DocxError> {
        self.before_table = after.first().is_some_and(is_table);
        match block {
            Block::WallTitle { title } => self.wall_title(title),
            Block::Head {
                class,
                over,
                title,
                under,
                approvals,
            } => self.head(class.as_deref(), (over, title, under), approvals),
            Block::Facts { items } => self.facts(items),
            Block::Formal(formal) => self.formal(formal),
            Block::BlankTable(table) => self.blank_table(table),
            Block::Lines { items } => self.write_lines(items),
            Block::BigSteps { items, time } => self.big_steps(items, time),
            Block::Phones { heading, items } => self.phones(heading, items),
            Block::ContactCards(cards) => self.contact_cards(cards, self.cut),
            Block::Heading { level, number, text } => self.heading(*level, number, text),
            Block::Paragraph { text, indent } => self.paragraph(text, *indent),
            Block::Point {
                number,
                heading,
                text,
            } => self.point(number, heading, text),
            Block::Clause {
                heading, paragraphs, ..
            } => self.clause(heading, paragraphs),
            Block::List { items } => self.list(items),
            Block::Table(table) => self.table(table),
            Block::Form { items } => self.form(items),
            Block::Checkboxes { items } => self.checkboxes(items),
            Block::MonthGrid(grid) => self.month_grid(grid),
            Block::Signature {
                date,
                company,
                role,
                name,
                caption,
                seal,
            } => self.signature(date, (company, role, name), caption, seal),
            Block::Supplement { text } => self.supplement(text),
            Block::Lead { text } if self.after_card_title => self.card_band(text),
            Block::Lead { text } => self.put(Paragraph::new("Lead"), &runs(text)),
            Block::Letter { lines } => self.letter(lines),
            Block::Note { text } => self.put(Paragraph::new("Note"), &runs(text)),
            Block::Diagram {
                drawing,
                alt,
                centred,
            } => self.diagram(drawing, alt, *centred)?,
            Block::Portrait {
                face,
                over,
                name,
                quote,
            } => self.portrait(*face, over, name, quote)?,
            Block::PersonaCards { cards } => {
                for card in cards {
                    self.persona_card(card)?;
                }
            }
            Block::AsOf { before, after } => {
                let document = self.setter.document;
                let day = dates::long(document.date, document.lang);
                self.put(Paragraph::new("Note"), &words(&format!("{before}{day}{after}")));
            }
            Block::RoadMap(map) => self.road_map(map),
            Block::Tasks(tasks) => self.tasks(tasks),
            Block::Questions { items, .. } => self.questions(items),
            Block::TestHead(head) => self.test_head(head),
            Block::TestSection(section) => self.test_section(section)?,
            Block::Certificate(certificate) => self.certificate(certificate),
            Block::Contents { items } => self.contents(items),
            Block::Memo { label } => self.memo(label),
            Block::CutLine { text } => self.put(Paragraph::new("CutLine"), &words(text)),
            Block::Slide(slide) => self.slide(slide)?,
            Block::PageBreak => self.new_page = true,
        }
        let card = self.setter.document.paper == Paper::Card;
        self.after_card_title = card && matches!(block, Block::WallTitle { .. });
        Ok(())
    }

    /// What a slide says, as running text: slides are shown from their own pages.
    fn slide(&mut self, slide: &Slide) -> Result<(), DocxError> {
        self.heading(1, "", &slide.title);
        if slide.drawing.width > 0.0 {
            self.diagram(&slide.drawing, &slide.alt, false)?;
        }
        for (mark, text) in &slide.lines {
            let mut line = plain(if mark.is_empty() {
                String::new()
            } else {
                format!("{mark} ")
            });
            line.extend(text.iter().cloned());
            self.paragraph(&line, false);
        }
        if !slide.last.is_empty() {
            self.paragraph(&slide.last, false);
        }
        Ok(())
    }

    pub(super) fn heading(&mut self, level: u8, number: &str, text: &Text) {
        let size = if level <= 1 { 13.0 } else { 10.5 };
        let color = if level <= 1 { Color::Accent } else { Color::Ink };
        let label = heading_label(number, &said(text));
        let named = self.named.iter().position(|named| *named == label);
        let mut paragraph = Paragraph {
            bookmark: named.map(|index| (index, bookmark(index))),
            ..Paragraph::new(if level <= 1 { "Heading1" } else { "Heading2" })
        };
        let mut content = runs(text);
        match read(number).and_then(|mark| Some((mark.number?, mark))) {
            Some((counted, mark)) => {
                let format = Format {
                    bold: true,
                    color,
                    size: Some(size),
                    ..Format::new(&mark, (0.0, size * 1.6))
                };
                paragraph.list = Some(self.lists.next(&format, counted));
            }
            None if !number.is_empty() => {
                let wide = measure(&plain(number), &self.setter.body()) * size / self.setter.body().size;
                paragraph.hang = Some(wide + size * 0.7);
                content = format!("{}{}{content}", words(number), tab());
            }
            None => {}
        }
        self.put(paragraph, &content);
    }

    fn paragraph(&mut self, text: &Text, indent: bool) {
        let style = match self.setter.document.paper {
            Paper::Wall => self.setter.prose(),
            Paper::Rule | Paper::Card | Paper::Slide => self.setter.body(),
        };
        let paragraph = Paragraph {
            first: (indent && self.setter.is_ja()).then_some(style.size),
            below: self.before_table.then_some(7.0),
            ..Paragraph::new("BodyText")
        };
        self.put(paragraph, &runs(text));
    }

    fn point(&mut self, number: &str, heading: &Text, text: &Text) {
        let mut paragraph = Paragraph::new("Point");
        let mut content = runs(heading);
        match read(number).and_then(|mark| Some((mark.number?, mark))) {
            Some((counted, mark)) => {
                let format = Format {
                    bold: true,
                    color: Color::Accent,
                    size: Some(15.0),
                    ..Format::new(&mark, (0.0, POINT))
                };
                paragraph.list = Some(self.lists.next(&format, counted));
            }
            None => {
                paragraph.hang = Some(POINT);
                content = format!("{}{}{content}", in_style(number, "Accent"), tab());
            }
        }
        self.put(paragraph, &content);
        self.put(Paragraph::new("PointText"), &runs(text));
    }

    fn clause(&mut self, heading: &Text, paragraphs: &[ClauseParagraph]) {
        self.article(heading);
        let style = self.setter.prose();
        let indent = style.size * if self.setter.is_ja() { 3.0 } else { 2.2 };
        let numbered = paragraphs.len() > 1;
        let list = numbered.then(|| self.counted("1", (0.0, indent)));
        for paragraph in paragraphs {
            let own = Paragraph {
                list: list.flatten(),
                ..Paragraph::new(if numbered { "Prose" } else { "ProseIndented" })
            };
            self.put(own, &runs(&paragraph.text));
            let items = self.counted("(1)", (indent, indent + style.size * 2.1));
            for item in &paragraph.items {
                let own = Paragraph {
                    list: items,
                    ..Paragraph::new("Prose")
                };
                self.put(own, &runs(item));
            }
        }
    }

    /// 第n条 and Article n count by themselves; the heading in brackets is text.
    fn article(&mut self, heading: &Text) {
        let whole = said(heading);
        let digits = whole.find(|c: char| c.is_ascii_digit());
        let end = digits.map(|from| {
            let rest = &whole[from..];
            let to = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            from + to
                + if rest[to..].starts_with('条') {
                    '条'.len_utf8()
                } else {
                    0
                }
        });
        let mark = end.and_then(|end| {
            let mark = read(&whole[..end])?;
            Some((mark.number?, mark, whole[end..].to_owned()))
        });
        let Some((number, mark, rest)) = mark.filter(|_| heading.len() == 1) else {
            self.put(Paragraph::new("Article"), &runs(heading));
            return;
        };
        let format = Format {
            bold: true,
            then: if rest.starts_with(' ') { "space" } else { "nothing" },
            ..Format::new(&mark, (0.0, 0.0))
        };
        let own = Paragraph {
            list: Some(self.lists.next(&format, number)),
            ..Paragraph::new("Article")
        };
        self.put(own, &words(rest.trim_start_matches(' ')));
    }

    /// A list of its own that counts as the first mark does.
    fn counted(&mut self, first: &str, at: (f32, f32)) -> Option<usize> {
        let mark = read(first)?;
        Some(
            self.lists
                .begin(&Format::new(&mark, at), mark.number.unwrap_or(1)),
        )
    }

    fn list(&mut self, items: &[(String, Text)]) {
        let style = self.setter.body();
        let wide = items
            .iter()
            .map(|(mark, _)| measure(&plain(mark.as_str()), &style));
        let gutter = (wide.fold(0.0_f32, f32::max) + style.size * 0.9).max(style.size * 2.2);
        let marks: Option<Vec<_>> = items.iter().map(|(mark, _)| read(mark)).collect();
        let counts = marks.as_ref().and_then(|marks| {
            let first = marks.first()?;
            let goes_on = |(index, mark): (usize, &super::numbering::Mark)| {
                let next = |number: u32| u32::try_from(index).ok().map(|index| number + index);
                mark.kind == first.kind
                    && mark.text == first.text
                    && mark.number == first.number.and_then(next)
            };
            marks.iter().enumerate().all(goes_on).then_some(first)
        });
        let list = counts.map(|mark| {
            let format = Format {
                color: Color::Accent,
                ..Format::new(mark, (0.0, gutter))
            };
            self.lists.begin(&format, mark.number.unwrap_or(1))
        });
        let last = items.len().saturating_sub(1);
        for (index, (mark, text)) in items.iter().enumerate() {
            let paragraph = Paragraph {
                list,
                hang: list.is_none().then_some(gutter),
                below: (self.before_table && index == last).then_some(7.0),
                ..Paragraph::new("ListParagraph")
            };
            let typed = match list {
                Some(_) => String::new(),
                None => format!("{}{}", in_style(mark, "Quiet"), tab()),
            };
            self.put(paragraph, &format!("{typed}{}", runs(text)));
        }
    }

    /// Paragraphs in one frame: Word joins the frames of neighbours.
    fn letter(&mut self, lines: &[LetterLine]) {
        let ja = self.setter.is_ja();
        for (index, line) in lines.iter().enumerate() {
            let before = index.checked_sub(1).map(|before| lines[before].place);
            let content = match line.place {
                LetterPlace::Subject => strong(&line.text),
                _ => runs(&line.text),
            };
            let own = Paragraph {
                align: Some(letter_align(line.place, ja)),
                above: letter_gap(before, line.place).then_some(self.setter.prose().leading * LETTER_APART),
                sides: Some((LETTER_SIDE, LETTER_SIDE)),
                keep: index + 1 < lines.len(),
                ..Paragraph::new("Letter")
            };
            self.put(own, &content);
        }
    }

    fn supplement(&mut self, text: &Text) {
        // The rule of 30 mm before the last words of a rule.
        let room = self.setter.width() - 30.0 * MM;
        self.put(
            Paragraph {
                keep: true,
                sides: Some((0.0, room)),
                ..Paragraph::new("ShortRule")
            },
            "",
        );
        self.put(Paragraph::new("Prose"), &runs(text));
    }

    pub(super) fn caption(&mut self, caption: &Text) {
        if !said(caption).is_empty() {
            self.put(Paragraph::new("caption"), &strong(caption));
        }
    }
}

/// The name of the place that a line of the contents leads to.
pub(super) fn bookmark(index: usize) -> String {
    format!("_Toc{:09}", 200_000_000 + index)
}
