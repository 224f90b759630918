//! The tables of the report on the profile.

use sonae_content::Content;
use sonae_domain::{Lang, Level};
use sonae_guide::{Figures, OutcomeView, ProfileView, figures, standing};

use super::Binder;
use crate::block::{Align, Span, Table, Text, plain, strong};
use crate::pictures::level_key;

impl Binder<'_> {
    pub(super) fn functions(&self, profile: &ProfileView) -> Table {
        let standing = standing(profile, self.file);
        let mut heads = vec![
            ("function", Align::Left),
            ("now", Align::Right),
            ("target", Align::Right),
            ("gap", Align::Right),
        ];
        if profile.reviewed.is_some() {
            heads.push(("last", Align::Right));
        }
        heads.push(("reached", Align::Right));
        let row = |name: String, own: Figures, (reached, aimed): (usize, usize)| {
            let gap = own.gap.unwrap_or_else(|| self.reported("no-gap", &[]));
            let mut cells = vec![name, own.current, own.target, gap];
            cells.extend(own.last);
            let (reached, aimed) = (reached.to_string(), aimed.to_string());
            cells.push(self.reported("reached-of", &[("done", &reached), ("total", &aimed)]));
            cells.into_iter().map(plain).collect::<Vec<Text>>()
        };
        let mut rows: Vec<Vec<Text>> = profile
            .functions
            .iter()
            .map(|rings| {
                let name = format!("{}（{}）", self.text(&rings.id), rings.id.to_uppercase());
                let name = match self.lang {
                    Lang::Ja => name,
                    Lang::En => name.replace('（', " (").replace('）', ")"),
                };
                row(name, figures(rings), profile.reached(&rings.id))
            })
            .collect();
        let whole = row(
            self.reported("whole", &[]),
            standing.figures.clone(),
            (standing.reached, standing.aimed),
        );
        rows.push(whole.iter().map(|cell| strong(cell)).collect());
        Table {
            columns: self.columns(&heads),
            rows,
            ..Table::default()
        }
    }

    pub(super) fn levels(&self) -> Table {
        let heads = [
            ("step", Align::Center),
            ("level", Align::Left),
            ("means", Align::Left),
        ];
        let rows = Level::ALL.iter().map(|level| {
            let key = level_key(*level);
            let means = self.text(&format!("{key}.means"));
            [level.step().to_string(), self.text(key), means]
                .map(plain)
                .to_vec()
        });
        Table {
            columns: self.columns(&heads),
            rows: rows.collect(),
            ..Table::default()
        }
    }

    pub(super) fn tiers(&self) -> Table {
        let heads = [("tier", Align::Left), ("means", Align::Left)];
        let rows = (1..=4).map(|tier| {
            let key = format!("word-tier-{tier}");
            let means = self.text(&format!("{key}.means"));
            [self.text(&key), means].map(plain).to_vec()
        });
        Table {
            columns: self.columns(&heads),
            rows: rows.collect(),
            ..Table::default()
        }
    }

    /// All outcomes under their categories.
    pub(super) fn outcomes(&self, profile: &ProfileView) -> Table {
        let heads = ["id", "outcome", "now", "target"].map(|word| (word, Align::Left));
        let mut rows = Vec::new();
        for category in &profile.categories {
            let own = figures(&category.rings);
            let name = self.text(&Content::category_key(&own.id));
            let args = [
                ("id", own.id.as_str()),
                ("name", &name),
                ("now", &own.current),
                ("target", &own.target),
            ];
            rows.push(vec![plain(self.reported("category", &args))]);
            rows.extend(category.outcomes.iter().map(|outcome| self.outcome_row(outcome)));
        }
        Table {
            caption: plain(self.reported("outcomes", &[])),
            continued: self.text("doc-continued"),
            columns: self.columns(&heads),
            rows,
            ..Table::default()
        }
    }

    fn outcome_row(&self, outcome: &OutcomeView) -> Vec<Text> {
        let mut words = plain(self.text(&Content::outcome_key(&outcome.id)));
        let note = outcome.note.trim();
        if !note.is_empty() {
            words.extend(plain(self.reported("note", &[("note", note)])));
        }
        let mut current = self.text(level_key(outcome.current));
        if outcome.said_current {
            current.push_str(&self.reported("said-mark", &[]));
        }
        // What is not reached yet is bold. A lower target beside a higher step would look like a step back.
        let is_ahead = outcome.current < outcome.target;
        let target = Span {
            text: match outcome.target {
                Level::NotYet => self.reported("target-none", &[]),
                _ if is_ahead => self.text(level_key(outcome.target)),
                _ => self.reported("target-reached", &[]),
            },
            bold: is_ahead,
            ..Span::default()
        };
        vec![plain(outcome.id.as_str()), words, plain(current), vec![target]]
    }
}
