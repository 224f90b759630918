use sonae_domain::{Answer, Lang, Row};

use super::{Binder, dates};
use crate::block::{Mark, MonthGrid, MonthRow, Text, plain};

/// Rows to write in by hand where nothing is planned yet.
const BLANK_ROWS: usize = 6;
/// Columns left and right of the months, as the worksheet of the education plan names them.
const LEFT: [&str; 3] = ["topic", "method", "minutes"];
const RIGHT: [&str; 3] = ["teacher", "material", "check"];

impl Binder<'_> {
    pub(crate) fn month_grid(
        &self,
        topics: &str,
        groups: &str,
        year: &str,
        start: &str,
        busy: &str,
    ) -> MonthGrid {
        let start = self.fiscal_start(start);
        let months: Vec<i8> = (0..12).map(|index| (start - 1 + index) % 12 + 1).collect();
        let busy = self.months_of(self.file.answers.at(busy));
        let busy: Vec<bool> = months.iter().map(|month| busy.contains(month)).collect();
        let key = topics.replace('.', "-");
        let head = |column: &str| plain(self.text(&format!("{key}-{column}.label")));
        let mut left = vec![plain(self.text("doc-grid-group"))];
        left.push(Text::new());
        left.extend(LEFT.map(|column| match column {
            // The unit stands with each figure.
            "minutes" => plain(self.text("doc-grid-minutes")),
            _ => head(column),
        }));
        let (worksheet, field) = topics.split_once('.').unwrap_or((topics, ""));
        let rows = self.file.answers.rows(worksheet, field);
        let mut printed: Vec<MonthRow> = Vec::new();
        let mut before = None;
        for (index, row) in rows.iter().enumerate() {
            let group = self.group(topics, groups, row);
            let shown = if before.as_ref() == Some(&group) {
                String::new()
            } else {
                group.clone()
            };
            before = Some(group);
            printed.push(self.month_row(topics, &months, (shown, index + 1), row));
        }
        if printed.is_empty() {
            let blank = MonthRow {
                left: vec![Text::new(); LEFT.len() + 2],
                marks: vec![Mark::None; 12],
                right: vec![Text::new(); RIGHT.len()],
            };
            printed = vec![blank; BLANK_ROWS];
            if let Some(cell) = printed.first_mut().and_then(|row| row.left.get_mut(2)) {
                *cell = self.gap(topics);
            }
        }
        MonthGrid {
            left,
            years: self.years(year, &months),
            months: months.iter().map(|month| self.month(*month)).collect(),
            busy: busy.clone(),
            busy_mark: self.text("doc-grid-busy-mark"),
            right: RIGHT.map(head).into(),
            rows: printed,
            continued: self.text("doc-continued"),
            legend: self.legend(busy.contains(&true)),
            coded: true,
        }
    }

    pub(crate) fn month(&self, month: i8) -> String {
        match self.lang {
            Lang::Ja => month.to_string(),
            Lang::En => self.text(&format!("word-month-short-{month}")),
        }
    }

    fn years(&self, path: &str, months: &[i8]) -> Vec<(String, u8)> {
        let first = match self.file.answers.at(path) {
            #[expect(clippy::cast_possible_truncation, reason = "a year")]
            Some(Answer::Number(year)) => *year as i16,
            _ => {
                self.missed(path);
                return vec![(String::new(), 12)];
            }
        };
        let turn = months
            .iter()
            .skip(1)
            .position(|month| *month == 1)
            .map_or(12, |position| position + 1);
        let first_span = u8::try_from(turn).unwrap_or(12);
        let mut years = vec![(dates::year(first, self.lang), first_span)];
        if first_span < 12 {
            // A narrow span has no room for both calendars.
            let second = if self.lang == Lang::Ja {
                format!("{}年", first + 1)
            } else {
                (first + 1).to_string()
            };
            years.push((second, 12 - first_span));
        }
        years
    }

    pub(crate) fn months_of(&self, answer: Option<&Answer>) -> Vec<i8> {
        match answer {
            Some(Answer::Choices(months)) => months.iter().filter_map(|month| month.parse().ok()).collect(),
            _ => Vec::new(),
        }
    }

    /// `A 全員`: the code that the topic names, with the group's name.
    fn group(&self, topics: &str, groups: &str, row: &Row) -> String {
        let code = self.cell(topics, "group", row);
        let (worksheet, field) = groups.split_once('.').unwrap_or((groups, ""));
        let named = self
            .file
            .answers
            .rows(worksheet, field)
            .iter()
            .find(|group| self.cell(groups, "code", group) == code);
        match named {
            Some(group) => format!("{code} {}", self.cell(groups, "name", group)),
            None => code,
        }
    }

    fn month_row(
        &self,
        topics: &str,
        months: &[i8],
        (group, number): (String, usize),
        row: &Row,
    ) -> MonthRow {
        let held = self.months_of(row.fields.get("months"));
        let spare = self.months_of(row.fields.get("spare-months"));
        let always = held.len() == 12;
        let marks = months
            .iter()
            .map(|month| match (held.contains(month), spare.contains(month)) {
                // Something held in every month happens as the occasion comes up.
                (true, _) if always => Mark::Word(self.text("doc-grid-any-mark")),
                (true, _) => Mark::Full,
                (false, true) => Mark::Open,
                (false, false) => Mark::None,
            })
            .collect();
        let mut left = vec![plain(group), plain(number.to_string())];
        for column in LEFT {
            let cell = self.cell(topics, column, row);
            let cell = match (column, cell.is_empty()) {
                ("minutes", false) => self
                    .content
                    .words
                    .get(self.lang, "doc-minutes", &[("minutes", &cell)])
                    .unwrap_or(cell),
                _ => cell,
            };
            left.push(plain(cell));
        }
        let right = RIGHT
            .iter()
            .map(|column| plain(self.cell(topics, column, row)))
            .collect();
        MonthRow { left, marks, right }
    }

    fn legend(&self, busy: bool) -> Vec<(Mark, String)> {
        let mut legend = vec![
            (Mark::Full, self.text("doc-grid-held")),
            (Mark::Open, self.text("doc-grid-spare")),
            (
                Mark::Word(self.text("doc-grid-any-mark")),
                self.text("doc-grid-any"),
            ),
        ];
        if busy {
            legend.push((
                Mark::Busy(self.text("doc-grid-busy-mark")),
                self.text("doc-grid-busy"),
            ));
        }
        legend
    }
}
