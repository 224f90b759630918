//! The map of risks on paper: how to read it and what changes stand beside it; what is not on it is said beneath.

use sonae_diagrams::{Passage, RiskMap};
use sonae_domain::{Residual, RiskFigures, RiskLevel};
use sonae_guide::{RiskLine, RiskView};

use super::Binder;
use super::risk_scale::values;
use crate::block::{Block, plain};
use crate::risk_picture::risk_map;

/// How many changes are named beside the map.
const CHANGES: usize = 12;

impl Binder<'_> {
    pub(super) fn map_of_risks(&self, view: &RiskView) -> Vec<Block> {
        let mut beside = vec![self.how_to_read(view)];
        beside.extend(self.changed_values(view));
        let picture = risk_map(self.content, view, self.lang, None, RiskMap::ON_PAPER, beside);
        let mut blocks = vec![Block::Diagram {
            drawing: picture.drawing,
            alt: picture.alt,
            centred: false,
        }];
        let not_on_it = [("map-judged", true), ("map-unrated", false)];
        blocks.extend(not_on_it.into_iter().filter_map(|(id, rated)| {
            let without = view
                .lines
                .iter()
                .filter(|line| figures(line).is_none() && line.rating.is_some() == rated);
            let numbers: Vec<u32> = without.map(|line| line.number).collect();
            let (count, listed) = (numbers.len().to_string(), self.numbers(numbers.iter().copied()));
            let args = [("numbers", listed.as_str()), ("count", count.as_str())];
            (!numbers.is_empty()).then(|| Block::Note {
                text: plain(self.risk_words(id, &args)),
            })
        }));
        blocks
    }

    fn how_to_read(&self, view: &RiskView) -> Passage {
        let mut lines = vec![(String::new(), self.risk_words("map-formula", &[]))];
        for level in RiskLevel::ALL {
            let values: Vec<String> = values(view.bands, level).iter().map(u8::to_string).collect();
            if !values.is_empty() {
                let word = self.text(&format!("risk-level.option-{}", level.id()));
                lines.push((word, self.listed(&values)));
            }
        }
        Passage {
            title: self.risk_words("map-reading", &[]),
            lines,
        }
    }

    /// What becomes of the values, as far as that is planned.
    fn changed_values(&self, view: &RiskView) -> Option<Passage> {
        let changed: Vec<(u32, String)> = view
            .lines
            .iter()
            .filter_map(|line| {
                let before = figures(line)?.value;
                let after = match line.residual? {
                    Residual::Gone => self.risk_words("map-gone", &[]),
                    Residual::Left { rating } => {
                        let after = rating.figures()?.value;
                        (after != before).then(|| after.to_string())?
                    }
                };
                let before = before.to_string();
                let args = [("before", before.as_str()), ("after", after.as_str())];
                Some((line.number, self.risk_words("map-change", &args)))
            })
            .collect();
        let more = changed.len().saturating_sub(CHANGES);
        let shown = changed.iter().take(CHANGES);
        let mut lines: Vec<(String, String)> = shown
            .map(|(number, change)| (number.to_string(), change.clone()))
            .collect();
        if more > 0 {
            lines.push((
                String::new(),
                self.risk_words("map-more", &[("count", &more.to_string())]),
            ));
        }
        (!changed.is_empty()).then(|| Passage {
            title: self.risk_words("map-changes", &[]),
            lines,
        })
    }
}

fn figures(line: &RiskLine) -> Option<RiskFigures> {
    line.rating.and_then(|rating| rating.figures())
}
