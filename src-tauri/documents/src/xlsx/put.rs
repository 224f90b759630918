//! A sheet as Excel has it: heads that stay, columns as wide as what is in them, pages of A4 on their side.

use rust_xlsxwriter::{Color as Tone, Format, FormatAlign, FormatBorder, Worksheet};
use sonae_domain::Lang;

use super::XlsxError;
use super::cell::{Cell, is_like_a_formula};
use super::sheet::{Row, Sheet};
use crate::block::{Align, Document};
use crate::ops::Color;

/// The height of the type in points, and in dots of the screen.
const SIZE: f64 = 10.0;
const DOTS: f32 = 13.4;
/// The narrowest and the widest column, and that of a mark, in dots.
const NARROW: f32 = 44.0;
const WIDE: f32 = 330.0;
const SIGN: u32 = 38;
/// What a page of A4 on its side holds in letters that can be read without a glass.
const PAGE: u32 = 1_150;
/// A head asks for no more than this: it takes another line.
const HEAD: f32 = 120.0;
/// From line to line, in dots.
const LINE: u32 = 18;
/// Blank at the sides of a cell.
const SIDES: f32 = 14.0;
/// Rows above the table: title, company, heading.
const ABOVE: u32 = 3;
/// A4 in the terms of Excel.
const A4: u8 = 9;

/// How cells look.
pub(super) struct Formats {
    pub plain: Format,
    title: Format,
    heading: Format,
    quiet: Format,
    head: Format,
    over: Format,
    group: Format,
}

impl Formats {
    pub(super) fn new(accent: Color) -> Self {
        let plain = Format::new()
            .set_font_name("BIZ UDPGothic")
            .set_font_size(SIZE)
            .set_font_color(tone(Color::Ink));
        Formats {
            title: plain
                .clone()
                .set_bold()
                .set_font_size(14)
                .set_font_color(tone(accent)),
            heading: plain.clone().set_bold().set_font_size(11),
            quiet: plain.clone().set_font_color(tone(Color::Secondary)),
            head: cell(&plain)
                .set_bold()
                .set_background_color(tone(Color::Tint))
                .set_align(FormatAlign::Bottom)
                .set_border_bottom(FormatBorder::Thin)
                .set_border_bottom_color(tone(Color::Ink)),
            over: plain.clone().set_bold().set_background_color(tone(Color::Tint)),
            group: plain
                .clone()
                .set_bold()
                .set_border_bottom(FormatBorder::Thin)
                .set_border_bottom_color(tone(Color::Ink)),
            plain,
        }
    }

    /// The look of a cell of words or figures.
    fn of(&self, cell_of: &Cell, align: Align, filled: bool) -> Format {
        let mut format = cell(&self.plain).set_align(match align {
            Align::Left => FormatAlign::Left,
            Align::Center => FormatAlign::Center,
            Align::Right => FormatAlign::Right,
        });
        if cell_of.thousands && cell_of.number.is_some() {
            format = format.set_num_format("#,##0.##########");
            if !cell_of.text.contains('.') {
                format = format.set_num_format("#,##0");
            }
        }
        if filled || cell_of.gap {
            format = format.set_background_color(tone(Color::Tint2));
        }
        if cell_of.is_like_a_formula() {
            format = format.set_quote_prefix();
        }
        format
    }
}

fn cell(plain: &Format) -> Format {
    plain
        .clone()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Hair)
        .set_border_bottom_color(tone(Color::Grey))
}

fn tone(color: Color) -> Tone {
    let (r, g, b) = color.rgb();
    Tone::RGB(u32::from(r) << 16 | u32::from(g) << 8 | u32::from(b))
}

/// Writes a sheet.
pub(super) fn sheet(
    page: &mut Worksheet,
    document: &Document,
    sheet: &Sheet,
    name: &str,
    formats: &Formats,
) -> Result<(), XlsxError> {
    page.set_name(name)?;
    words(page, (0, 0), &document.title, &formats.title)?;
    words(page, (1, 0), &about(document), &formats.quiet)?;
    words(page, (2, 0), &sheet.heading, &formats.heading)?;
    let mut row = ABOVE;
    for (index, heads) in sheet.heads.iter().enumerate() {
        // What stands over several columns runs on.
        let over = index + 1 < sheet.heads.len();
        for (column, head) in columns(heads) {
            let align = sheet.aligns.get(usize::from(column)).copied().unwrap_or_default();
            let format = match (over, align) {
                (true, _) => formats.over.clone(),
                (false, Align::Left) => formats.head.clone().set_align(FormatAlign::Left),
                (false, Align::Center) => formats.head.clone().set_align(FormatAlign::Center),
                (false, Align::Right) => formats.head.clone().set_align(FormatAlign::Right),
            };
            if head.text.is_empty() {
                page.write_blank(row, column, &format)?;
                continue;
            }
            words(page, (row, column), &head.text, &format)?;
        }
        row += 1;
    }
    let first = row;
    let widths = widths(sheet);
    for line in &sheet.rows {
        put_row(page, sheet, line, row, formats)?;
        let lines = lines(line, &widths);
        if lines > 1 {
            // Not every program finds the height of a row by itself.
            page.set_row_height_pixels(row, lines * LINE + 2)?;
        }
        row += 1;
    }
    if !sheet.heads.is_empty() {
        page.set_freeze_panes(first, 0)?;
        page.set_repeat_rows(ABOVE, first - 1)?;
        let last = u16::try_from(sheet.aligns.len().saturating_sub(1)).unwrap_or_default();
        // Heads between the rows would be sorted among them.
        if row > first && !sheet.rows.iter().any(|line| line.head) {
            page.autofilter(first - 1, 0, row - 1, last)?;
        }
    }
    for note in &sheet.notes {
        row += 1;
        words(page, (row, 0), note, &formats.quiet)?;
    }
    for (column, width) in widths.into_iter().enumerate() {
        page.set_column_width_pixels(u16::try_from(column).unwrap_or_default(), width)?;
    }
    print(page, document);
    Ok(())
}

/// Writes words that stay words: a cell is text whatever it begins with, and the mark keeps it so when it is edited.
fn words(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    said: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    match is_like_a_formula(said) {
        true => page.write_string_with_format(row, column, said, &format.clone().set_quote_prefix())?,
        false => page.write_string_with_format(row, column, said, format)?,
    };
    Ok(())
}

fn put_row(
    page: &mut Worksheet,
    sheet: &Sheet,
    line: &Row,
    row: u32,
    formats: &Formats,
) -> Result<(), XlsxError> {
    if line.head {
        let said = line.cells.first().map_or("", |cell| cell.text.as_str());
        words(page, (row, 0), said, &formats.group)?;
        for column in 1..sheet.aligns.len() {
            let column = u16::try_from(column).unwrap_or_default();
            page.write_blank(row, column, &formats.group)?;
        }
        return Ok(());
    }
    for (column, cell) in columns(&line.cells) {
        let index = usize::from(column);
        let align = sheet.aligns.get(index).copied().unwrap_or_default();
        let format = formats.of(cell, align, sheet.filled.contains(&index));
        match cell.number {
            Some(number) => page.write_number_with_format(row, column, number, &format)?,
            None if cell.text.is_empty() => page.write_blank(row, column, &format)?,
            None => page.write_string_with_format(row, column, &cell.text, &format)?,
        };
    }
    Ok(())
}

fn columns(cells: &[Cell]) -> impl Iterator<Item = (u16, &Cell)> {
    (0_u16..).zip(cells)
}

/// The company, and which paper this is.
fn about(document: &Document) -> String {
    let apart = match document.lang {
        Lang::Ja => "　",
        Lang::En => "  ",
    };
    let mut parts = vec![
        document.company.as_str(),
        document.header.1.as_str(),
        &document.dated,
    ];
    parts.extend(document.draft.as_deref());
    parts.retain(|part| !part.is_empty());
    parts.join(apart)
}

/// How many lines a row has in columns of such widths: that of its tallest cell.
fn lines(row: &Row, widths: &[u32]) -> u32 {
    if row.head {
        return 1;
    }
    let tall = |(cell, width): (&Cell, &u32)| {
        #[expect(clippy::cast_precision_loss, reason = "dots of a screen")]
        let room = (*width as f32 - SIDES + 2.0).max(1.0);
        let lines = cell.text.lines().map(|line| {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "lines of a cell, at least one"
            )]
            let count = (crate::text_width(line, DOTS, false) / room).ceil().max(1.0) as u32;
            count
        });
        lines.sum::<u32>()
    };
    // Excel knows no higher row.
    row.cells.iter().zip(widths).map(tall).max().unwrap_or(1).min(28)
}

/// The widths of the columns in dots: as wide as their words, but the widest give way until the sheet can be read when
/// it is printed as wide as a page.
fn widths(sheet: &Sheet) -> Vec<u32> {
    let narrower = (1_u8..=20).map(|step| WIDE - 12.0 * f32::from(step - 1));
    let mut tried = narrower.map(|widest| widths_up_to(sheet, widest)).peekable();
    while let Some(widths) = tried.next() {
        if widths.iter().sum::<u32>() <= PAGE || tried.peek().is_none() {
            return widths;
        }
    }
    Vec::new()
}

fn widths_up_to(sheet: &Sheet, widest: f32) -> Vec<u32> {
    let wide = |cell: &Cell, bold: bool| {
        let lines = cell.text.lines();
        lines
            .map(|line| crate::text_width(line, DOTS, bold))
            .fold(0.0, f32::max)
    };
    (0..sheet.aligns.len())
        .map(|column| {
            if sheet.narrow.contains(&column) {
                return SIGN;
            }
            let heads = sheet.heads.iter().filter_map(|heads| heads.get(column));
            let head = heads.map(|cell| wide(cell, true)).fold(0.0, f32::max).min(HEAD);
            let rows = sheet.rows.iter().filter(|row| !row.head);
            let words = rows
                .filter_map(|row| row.cells.get(column))
                .map(|cell| wide(cell, false))
                .fold(head, f32::max);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "between the narrowest and the widest"
            )]
            let width = (words + SIDES).clamp(NARROW, widest) as u32;
            width
        })
        .collect()
}

/// A4 on its side, as wide as the page, with the paper and the page at the foot.
fn print(page: &mut Worksheet, document: &Document) {
    let words = |words: &str| words.replace('&', "&&");
    let left = words(&format!("{}　{}", document.header.0, document.header.1));
    page.set_paper_size(A4);
    page.set_landscape();
    page.set_print_fit_to_pages(1, 0);
    page.set_margins(0.6, 0.6, 0.6, 0.7, 0.3, 0.3);
    // Excel takes no more than 255 characters.
    let left: String = left.chars().take(180).collect();
    page.set_footer(format!("&L&8{left}&R&9&P / &N"));
}
