//! The map of risks with its words: the same on the screen and on paper.

use jiff::civil::Date;
use sonae_content::Content;
use sonae_diagrams::{Measure, Passage, RiskMap, RiskMapWords, RiskPin, risk_map as lay_out};
use sonae_domain::{CompanyFile, Grade, Lang, Residual, RiskFigures, RiskLevel};
use sonae_guide::{RiskLine, RiskView, risks};

use super::Picture;
use crate::template::risk_scale::values;
use crate::text_width;

/// How many changes are named beside the map.
const CHANGES: usize = 12;

/// Says words of risks, and draws.
struct Painter<'a> {
    content: &'a Content,
    lang: Lang,
    view: RiskView,
}

/// The map on the screen, in a column of that width in pixels; the picked risk is lit.
pub fn risk_map(
    content: &Content,
    file: &CompanyFile,
    lang: Lang,
    today: Date,
    width: f32,
    picked: Option<u32>,
) -> Picture {
    let painter = Painter::of(content, file, lang, today);
    painter.picture(width, picked, Vec::new())
}

/// The map on paper, with how to read it and what changes beside it.
pub(crate) fn risk_report_map(content: &Content, file: &CompanyFile, lang: Lang, today: Date) -> Picture {
    let painter = Painter::of(content, file, lang, today);
    let mut beside = vec![painter.reading()];
    beside.extend(painter.changes());
    painter.picture(RiskMap::ON_PAPER, None, beside)
}

/// What of the risks is not on the map, and why.
pub(crate) fn not_on_the_map(content: &Content, file: &CompanyFile, lang: Lang, today: Date) -> Vec<String> {
    let painter = Painter::of(content, file, lang, today);
    let without = |rated: bool| -> Vec<u32> {
        let mut numbers: Vec<u32> = painter
            .view
            .lines
            .iter()
            .filter(|line| figures(line).is_none() && line.rating.is_some() == rated)
            .map(|line| line.number)
            .collect();
        numbers.sort_unstable();
        numbers
    };
    [("map-judged", without(true)), ("map-unrated", without(false))]
        .into_iter()
        .filter(|(_, numbers)| !numbers.is_empty())
        .map(|(id, numbers)| {
            let count = numbers.len().to_string();
            let numbers = painter.listed(&numbers);
            painter.words(id, &[("numbers", &numbers), ("count", &count)])
        })
        .collect()
}

fn figures(line: &RiskLine) -> Option<RiskFigures> {
    line.rating.and_then(|rating| rating.figures())
}

fn figures_left(line: &RiskLine) -> Option<RiskFigures> {
    match line.residual? {
        Residual::Gone => None,
        Residual::Left { rating } => rating.figures(),
    }
}

impl<'a> Painter<'a> {
    fn of(content: &'a Content, file: &CompanyFile, lang: Lang, today: Date) -> Self {
        Painter {
            content,
            lang,
            view: risks(file, today),
        }
    }

    fn text(&self, id: &str) -> String {
        self.content.words.text(self.lang, id)
    }

    fn words(&self, id: &str, args: &[(&str, &str)]) -> String {
        let id = format!("doc-risk-{id}");
        self.content
            .words
            .get(self.lang, &id, args)
            .unwrap_or_else(|| id.clone())
    }

    fn listed(&self, numbers: &[u32]) -> String {
        let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
        numbers.join(&self.text("frame-comma"))
    }

    fn picture(&self, width: f32, picked: Option<u32>, beside: Vec<Passage>) -> Picture {
        let pins = self.view.lines.iter().filter_map(|line| {
            let now = figures(line)?;
            Some(RiskPin {
                number: line.number,
                importance: now.inputs.importance,
                likelihood: now.likelihood,
                after: figures_left(line).map(|left| (left.inputs.importance, left.likelihood)),
            })
        });
        let map = RiskMap {
            pins: pins.collect(),
            picked,
            words: self.map_words(),
            beside,
        };
        let band = |value: u8| self.view.bands.level(value);
        let measure = Measure(&text_width);
        Picture {
            drawing: lay_out(&map, width, &band, &measure).drawing,
            alt: self.alt(&map.pins),
        }
    }

    fn map_words(&self) -> RiskMapWords {
        let steps = |scale: &str| {
            let rising = [Grade::Low, Grade::Middle, Grade::High];
            rising.map(|grade| self.words(&format!("map-{scale}-{}", grade.value()), &[]))
        };
        let bands = [RiskLevel::Low, RiskLevel::Middle, RiskLevel::High];
        RiskMapWords {
            importance: self.text("risk-importance"),
            importances: steps("importance"),
            likelihood: self.text("risk-likelihood"),
            likelihoods: steps("likelihood"),
            bands: bands.map(|level| self.level(level)),
            now: self.words("map-now", &[]),
            after: self.words("map-after", &[]),
        }
    }

    fn level(&self, level: RiskLevel) -> String {
        self.text(&format!("risk-level.option-{}", level.id()))
    }

    /// How to read the map.
    fn reading(&self) -> Passage {
        let mut lines = vec![(String::new(), self.words("map-formula", &[]))];
        for level in RiskLevel::ALL {
            let values: Vec<u32> = values(self.view.bands, level)
                .into_iter()
                .map(u32::from)
                .collect();
            if !values.is_empty() {
                lines.push((self.level(level), self.listed(&values)));
            }
        }
        Passage {
            title: self.words("map-reading", &[]),
            lines,
        }
    }

    /// What becomes of the values, as far as that is planned.
    fn changes(&self) -> Option<Passage> {
        let changed: Vec<(u32, String)> = self
            .view
            .lines
            .iter()
            .filter_map(|line| {
                let before = figures(line)?.value;
                let after = match line.residual? {
                    Residual::Gone => self.words("map-gone", &[]),
                    Residual::Left { rating } => {
                        let after = rating.figures()?.value;
                        (after != before).then(|| after.to_string())?
                    }
                };
                let args = [("before", before.to_string()), ("after", after)];
                let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
                Some((line.number, self.words("map-change", &args)))
            })
            .collect();
        if changed.is_empty() {
            return None;
        }
        let more = changed.len().saturating_sub(CHANGES);
        let mut lines: Vec<(String, String)> = changed
            .into_iter()
            .take(CHANGES)
            .map(|(number, change)| (number.to_string(), change))
            .collect();
        if more > 0 {
            let words = self.words("map-more", &[("count", &more.to_string())]);
            lines.push((String::new(), words));
        }
        Some(Passage {
            title: self.words("map-changes", &[]),
            lines,
        })
    }

    /// The same facts in a sentence.
    fn alt(&self, pins: &[RiskPin]) -> String {
        let place = |pin: &RiskPin| pin.importance.value() * pin.likelihood.value();
        let cells: Vec<String> = [9, 6, 4, 3, 2, 1]
            .into_iter()
            .filter_map(|value: u8| {
                let mut own: Vec<u32> = pins
                    .iter()
                    .filter(|pin| place(pin) == value)
                    .map(|pin| pin.number)
                    .collect();
                own.sort_unstable();
                let (numbers, value) = (self.listed(&own), value.to_string());
                let args = [("value", value.as_str()), ("numbers", &numbers)];
                (!own.is_empty()).then(|| self.words("map-alt-cell", &args))
            })
            .collect();
        if cells.is_empty() {
            return self.words("map-alt-none", &[]);
        }
        self.words("map-alt", &[("cells", &cells.join(&self.text("frame-comma")))])
    }
}
