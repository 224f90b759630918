//! The report on the profile of CSF 2.0: what each of its parts says.

use sonae_content::{Content, ProfilePart};
use sonae_domain::{Depth, Lang};
use sonae_guide::{OutcomeView, ProfileView, WayOn, ways_on};

use super::{Binder, dates};
use crate::block::{Align, Block, Column, Span, Table, Text, plain};
use crate::pictures::{self, Picture, level_key};

/// How many gaps are printed with what closes them; the annex has the rest.
const GAPS: usize = 10;
/// How many actions are named beside a gap.
const WAYS: usize = 2;
/// Stands for the day until it is printed: a character that no words have.
const DAY: &str = "\u{E002}";

impl Binder<'_> {
    pub(super) fn profile(&self, part: ProfilePart) -> Vec<Block> {
        let profile = sonae_guide::profile(self.content, self.file);
        let picture = |picture: Picture| Block::Diagram {
            drawing: picture.drawing,
            alt: picture.alt,
            centred: true,
        };
        vec![match part {
            ProfilePart::AsOf => self.as_of(),
            ProfilePart::Reading => Block::Paragraph {
                text: plain(self.reading(&profile)),
                indent: false,
            },
            ProfilePart::Radar => picture(pictures::radar(self.content, &profile, self.lang)),
            ProfilePart::Map => picture(pictures::heat_map(self.content, &profile, self.lang)),
            ProfilePart::Functions => Block::Table(self.functions(&profile)),
            ProfilePart::Gaps => self.gaps(&profile),
            ProfilePart::Levels => Block::Table(self.levels()),
            ProfilePart::Tiers => Block::Table(self.tiers()),
            ProfilePart::Outcomes => Block::Table(self.outcomes(&profile)),
        }]
    }

    /// Words of the report.
    pub(super) fn reported(&self, id: &str, args: &[(&str, &str)]) -> String {
        let id = format!("doc-profile-{id}");
        self.content
            .words
            .get(self.lang, &id, args)
            .unwrap_or_else(|| id.clone())
    }

    pub(super) fn path_words(&self, path: Depth) -> String {
        self.text(match path {
            Depth::Quick => "word-depth-quick.short",
            Depth::Baseline => "word-depth-baseline.short",
            Depth::Comprehensive => "word-depth-comprehensive.short",
        })
    }

    fn as_of(&self) -> Block {
        let path = self.path_words(self.file.path());
        let words = match self.file.reviews.last() {
            Some(review) => {
                let last = dates::western(review.date, self.lang);
                let args = [("date", DAY), ("path", path.as_str()), ("last", last.as_str())];
                self.reported("as-of-reviewed", &args)
            }
            None => self.reported("as-of", &[("date", DAY), ("path", &path)]),
        };
        let (before, after) = words.split_once(DAY).unwrap_or((&words, ""));
        Block::AsOf {
            before: before.to_owned(),
            after: after.to_owned(),
        }
    }

    pub(super) fn columns(&self, heads: &[(&str, Align)]) -> Vec<Column> {
        heads
            .iter()
            .map(|(word, align)| Column {
                head: plain(self.reported(word, &[])),
                align: *align,
            })
            .collect()
    }

    fn gaps(&self, profile: &ProfileView) -> Block {
        if profile.gaps.is_empty() {
            return Block::Paragraph {
                text: plain(self.reported("gaps-none", &[])),
                indent: false,
            };
        }
        let rows = profile
            .gaps
            .iter()
            .take(GAPS)
            .filter_map(|id| profile.outcome(id))
            .map(|outcome| {
                vec![
                    self.outcome_words(outcome),
                    plain(self.text(level_key(outcome.current))),
                    plain(self.text(level_key(outcome.target))),
                    self.ways(outcome),
                ]
            })
            .collect();
        let mut note = self.reported("gaps-order", &[]);
        let more = profile.gaps.len().saturating_sub(GAPS);
        if more > 0 {
            if self.lang == Lang::En {
                note.push(' ');
            }
            note.push_str(&self.reported("gaps-more", &[("count", &more.to_string())]));
        }
        let heads = ["outcome", "now", "target", "way"].map(|word| (word, Align::Left));
        Block::Table(Table {
            columns: self.columns(&heads),
            rows,
            note: plain(note),
            continued: self.text("doc-continued"),
            ..Table::default()
        })
    }

    /// `GV.OC-01` and what it says.
    fn outcome_words(&self, outcome: &OutcomeView) -> Text {
        let words = self.text(&Content::outcome_key(&outcome.id));
        let id = Span {
            text: outcome.id.clone(),
            bold: true,
            ..Span::default()
        };
        let apart = match self.lang {
            Lang::Ja => "　",
            Lang::En => "  ",
        };
        [vec![id], plain(format!("{apart}{words}"))].concat()
    }

    /// What brings an outcome nearer: actions of the guide; where none is left, what a small company can do.
    fn ways(&self, outcome: &OutcomeView) -> Text {
        let ways = ways_on(self.content, self.file, outcome);
        if ways.is_empty() {
            let idea = self.content.ideas.iter().find(|idea| idea.outcome == outcome.id);
            return idea.map_or_else(Text::new, |idea| self.prose(&format!("idea-{}", idea.id)));
        }
        let apart = match self.lang {
            Lang::Ja => "／",
            Lang::En => "; ",
        };
        let named: Vec<String> = ways.iter().take(WAYS).map(|way| self.way(way)).collect();
        let named = named.join(apart);
        let more = ways.len().saturating_sub(WAYS);
        plain(if more == 0 {
            named
        } else {
            self.reported("more-ways", &[("ways", &named), ("count", &more.to_string())])
        })
    }

    /// An action that brings an outcome nearer, in a few words.
    pub(super) fn way(&self, way: &WayOn) -> String {
        let action = self.text(&format!("{}.short", way.action));
        match way.deeper {
            None => action,
            Some(depth) => {
                let depth = self.path_words(depth);
                self.reported("deeper", &[("action", &action), ("depth", &depth)])
            }
        }
    }
}
