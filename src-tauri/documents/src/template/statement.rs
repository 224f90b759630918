//! The statement of applicability: every control of Annex A with whether it is applied, why, and how far it is; then the
//! chosen outcomes of CSF 2.0 and the company's own measures.

use sonae_domain::{ControlRef, ControlSource, ControlState, Lang};
use sonae_guide::{Statement, StatementEntry, StatementReason, statement};

use super::Binder;
use crate::block::{Align, Block, Column, Table, Text, plain, strong};

/// The columns, alike for all controls: number, control, applied, source, reason, state, who and what shows it.
const WIDTHS_JA: [f32; 7] = [7.0, 31.0, 7.8, 7.4, 25.6, 6.2, 15.0];
const WIDTHS_EN: [f32; 7] = [6.5, 26.0, 7.5, 7.5, 31.0, 8.0, 13.5];

impl Binder<'_> {
    pub(super) fn statement_key(&self) -> Vec<Block> {
        let statement = statement(self.content, self.file);
        let annex = |entry: &&StatementEntry| matches!(entry.control, ControlRef::AnnexA(_));
        let count = |applicable: Option<bool>| {
            let entries = statement.entries.iter().filter(annex);
            entries
                .filter(|entry| entry.applicable == applicable)
                .count()
                .to_string()
        };
        let total = self.content.controls().count().to_string();
        let (yes, no, open) = (count(Some(true)), count(Some(false)), count(None));
        let args = [
            ("total", total.as_str()),
            ("yes", yes.as_str()),
            ("no", no.as_str()),
            ("open", open.as_str()),
        ];
        let mut text = self.said("doc-risk-statement-count", &args);
        if statement.open > 0 {
            let open = statement.open.to_string();
            if self.lang == Lang::En {
                text.extend(plain(" "));
            }
            text.extend(self.said("doc-risk-statement-undecided", &[("count", &open)]));
        }
        let mut sources = plain(self.risk_words("statement-sources", &[]));
        for source in ControlSource::ALL {
            let word = self.text(&format!("statement-source.option-{}", source.id()));
            self.mark_with_word(&mut sources, &self.source_mark(source), &word);
        }
        let mut states = plain(self.risk_words("statement-states", &[]));
        for state in [ControlState::Done, ControlState::Partly, ControlState::Open] {
            let word = self.text(&format!("statement-state.option-{}", state.id()));
            self.mark_with_word(&mut states, mark(state), &word);
        }
        self.mark_with_word(&mut states, "—", &self.risk_words("statement-not", &[]));
        vec![
            Block::Paragraph { text, indent: false },
            Block::Note { text: sources },
            Block::Note { text: states },
        ]
    }

    /// 　リ リスク
    fn mark_with_word(&self, text: &mut Text, mark: &str, word: &str) {
        // Marks are drawn larger than their characters: a typed space would be too narrow.
        let (space, between) = match self.lang {
            Lang::Ja => ("　　", "　"),
            Lang::En => ("     ", "  "),
        };
        text.extend(plain(space));
        text.extend(strong(&plain(mark)));
        text.extend(plain(format!("{between}{word}")));
    }

    fn source_mark(&self, source: ControlSource) -> String {
        self.risk_words(&format!("mark-{}", source.id()), &[])
    }

    /// The 93 controls by theme.
    pub(super) fn controls(&self) -> Block {
        let statement = statement(self.content, self.file);
        let mut rows = Vec::new();
        for theme in &self.content.references.themes {
            let (first, last) = (theme.controls.first(), theme.controls.last());
            let name = self.text(&format!("theme-{}", theme.id));
            let args = [
                ("name", name.as_str()),
                ("first", first.map_or("", String::as_str)),
                ("last", last.map_or("", String::as_str)),
            ];
            rows.push(vec![plain(self.risk_words("theme", &args))]);
            rows.extend(statement.entries.iter().filter_map(|entry| match &entry.control {
                ControlRef::AnnexA(id) if theme.controls.contains(id) => Some(self.entry(entry)),
                _ => None,
            }));
        }
        self.statement_table(rows)
    }

    pub(super) fn other_controls(&self) -> Block {
        let statement = statement(self.content, self.file);
        let mut rows = self.others(&statement, "csf-outcomes", &|control| {
            matches!(control, ControlRef::Csf(_))
        });
        rows.extend(self.others(&statement, "own-measures", &|control| {
            matches!(control, ControlRef::Own(_))
        }));
        if rows.is_empty() {
            return Block::Paragraph {
                text: plain(self.risk_words("other-none", &[])),
                indent: false,
            };
        }
        self.statement_table(rows)
    }

    fn others(&self, statement: &Statement, head: &str, is: &dyn Fn(&ControlRef) -> bool) -> Vec<Vec<Text>> {
        let entries: Vec<&StatementEntry> = statement
            .entries
            .iter()
            .filter(|entry| is(&entry.control))
            .collect();
        if entries.is_empty() {
            return Vec::new();
        }
        let mut rows = vec![vec![plain(self.risk_words(head, &[]))]];
        rows.extend(entries.into_iter().map(|entry| self.entry(entry)));
        rows
    }

    fn statement_table(&self, rows: Vec<Vec<Text>>) -> Block {
        let columns: Vec<Column> = [
            ("number", Align::Left),
            ("control", Align::Left),
            ("applies", Align::Center),
            ("source", Align::Center),
            ("reason", Align::Left),
            ("state", Align::Center),
            ("shown", Align::Left),
        ]
        .map(|(head, align)| self.risk_column(head, align))
        .into();
        Block::Table(Table {
            columns,
            rows,
            continued: self.text("doc-continued"),
            dense: true,
            widths: match self.lang {
                Lang::Ja => WIDTHS_JA.into(),
                Lang::En => WIDTHS_EN.into(),
            },
            ..Table::default()
        })
    }

    fn entry(&self, entry: &StatementEntry) -> Vec<Text> {
        let (number, title) = self.control_words(&entry.control);
        let applies = self.risk_words(
            match entry.applicable {
                Some(true) => "applies-yes",
                Some(false) => "applies-no",
                None => "applies-open",
            },
            &[],
        );
        let sources: Vec<String> = entry.sources.iter().map(|own| self.source_mark(*own)).collect();
        let state = match (entry.applicable, entry.state) {
            (Some(false), _) => "—",
            (_, Some(state)) => mark(state),
            _ => "",
        };
        // The ids of outcomes are too wide for the column of numbers.
        let (number, title) = match &entry.control {
            ControlRef::Csf(_) => (Text::new(), self.control_line(&entry.control)),
            _ => (plain(number), plain(title)),
        };
        vec![
            number,
            title,
            plain(applies),
            plain(sources.join(" ")),
            self.entry_reason(entry),
            plain(state),
            plain(self.shown(entry)),
        ]
    }

    fn entry_reason(&self, entry: &StatementEntry) -> Text {
        let key = match &entry.control {
            ControlRef::AnnexA(id) => sonae_content::Content::control_key(id),
            _ => String::new(),
        };
        match &entry.reason {
            StatementReason::Own { text } => plain(text.trim()),
            StatementReason::Risks => {
                let numbers = self.numbers(entry.risks.iter().copied());
                plain(self.say("statement-reason-risks", &[("numbers", &numbers)]))
            }
            StatementReason::Why => self.prose(&format!("{key}.why")),
            StatementReason::Not => self.prose(&format!("{key}.not")),
            StatementReason::Open => self.gap("statement-gap.reason"),
        }
    }

    /// Who answers for it, and what shows it.
    fn shown(&self, entry: &StatementEntry) -> String {
        // The column is narrow: a name may stand on two lines.
        let owner = self.person_called(entry.owner.as_ref());
        let owner = owner.map(|name| name.replace('\u{a0}', " "));
        let evidence = Some(entry.evidence.trim().to_owned()).filter(|own| !own.is_empty());
        let files = entry.shown_by.iter().filter_map(|id| {
            let own = self.file.evidence.iter().find(|own| &own.id == id)?;
            Some(own.name.trim().to_owned())
        });
        let parts: Vec<String> = owner.into_iter().chain(evidence).chain(files).collect();
        self.listed(&parts)
    }
}

/// How far a control is, as a mark that is drawn.
fn mark(state: ControlState) -> &'static str {
    match state {
        ControlState::Open => "○",
        ControlState::Partly => "◐",
        ControlState::Done => "●",
    }
}
