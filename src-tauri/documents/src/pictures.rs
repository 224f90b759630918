//! Pictures of the profile with their words: the same on the screen and on paper.

use sonae_content::Content;
use sonae_diagrams::{
    Drawing, HeatCell, HeatGroup, HeatKey, HeatMap, Measure, Radar, RadarAxis, RadarSeries, SeriesKind,
};
use sonae_domain::{Lang, Level, mean_step};
use sonae_guide::{CategoryView, ProfileView, Rings, figures, standing_out};

use crate::text_width;

/// A picture and what it shows.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The picture.
    pub drawing: Drawing,
    /// What it shows, for readers who cannot see it.
    pub alt: String,
}

/// Says words of the profile, and draws.
struct Painter<'a> {
    content: &'a Content,
    lang: Lang,
}

/// The six functions: now, target and last review.
pub fn radar(content: &Content, profile: &ProfileView, lang: Lang) -> Picture {
    let painter = Painter { content, lang };
    Picture {
        drawing: painter.radar(profile),
        alt: painter.radar_alt(profile),
    }
}

/// The 22 categories: from now to the target.
pub fn heat_map(content: &Content, profile: &ProfileView, lang: Lang) -> Picture {
    let painter = Painter { content, lang };
    let standing_out = standing_out(profile);
    Picture {
        drawing: painter.heat_map(profile, &standing_out),
        alt: painter.heat_map_alt(&standing_out),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "1 to 4")]
fn step(ring: f64) -> f32 {
    mean_step(ring) as f32
}

impl Painter<'_> {
    fn word(&self, id: &str) -> String {
        self.content.words.text(self.lang, &format!("doc-profile-{id}"))
    }

    fn words(&self, id: &str, args: &[(&str, &str)]) -> String {
        let id = format!("doc-profile-{id}");
        self.content
            .words
            .get(self.lang, &id, args)
            .unwrap_or_else(|| id.clone())
    }

    fn name(&self, key: &str) -> String {
        self.content.words.text(self.lang, key)
    }

    fn radar(&self, profile: &ProfileView) -> Drawing {
        let axis = |index: usize| {
            profile
                .functions
                .get(index)
                .map_or_else(RadarAxis::default, |rings| {
                    let own = figures(rings);
                    RadarAxis {
                        name: self.name(&rings.id),
                        note: format!("{} → {}", own.current, own.target),
                    }
                })
        };
        let values = |of: &dyn Fn(&Rings) -> f64| {
            std::array::from_fn(|index| profile.functions.get(index).map_or(1.0, |rings| step(of(rings))))
        };
        let series = |kind, word: &str, values| RadarSeries {
            kind,
            name: self.word(word),
            values,
        };
        let mut all = vec![
            series(SeriesKind::Now, "now", values(&|rings| rings.current)),
            series(SeriesKind::Target, "target", values(&|rings| rings.target)),
        ];
        if profile.reviewed.is_some() {
            let before = values(&|rings| rings.last.unwrap_or_default());
            all.push(series(SeriesKind::Before, "last", before));
        }
        let radar = Radar {
            axes: std::array::from_fn(axis),
            rings: Level::ALL
                .iter()
                .map(|level| self.name(level_key(*level)))
                .collect(),
            scale: self.word("scale"),
            series: all,
        };
        sonae_diagrams::radar(&radar, &Measure(&text_width)).drawing
    }

    fn radar_alt(&self, profile: &ProfileView) -> String {
        let functions: Vec<String> = profile
            .functions
            .iter()
            .map(|rings| {
                let (own, name) = (figures(rings), self.name(&rings.id));
                let args = [
                    ("name", name.as_str()),
                    ("now", &own.current),
                    ("target", &own.target),
                ];
                self.words("radar-alt-function", &args)
            })
            .collect();
        self.words("radar-alt", &[("functions", &functions.join(comma(self.lang)))])
    }

    fn heat_map(&self, profile: &ProfileView, standing_out: &[&str]) -> Drawing {
        let cell = |category: &CategoryView| HeatCell {
            id: category.rings.id.clone(),
            name: self.name(&Content::category_key(&category.rings.id)),
            current: step(category.rings.current),
            target: step(category.rings.target),
            stands_out: standing_out.contains(&category.rings.id.as_str()),
        };
        let group = |rings: &Rings| HeatGroup {
            name: self.name(&rings.id),
            note: rings.id.to_uppercase(),
            cells: profile
                .categories
                .iter()
                .filter(|category| category.function == rings.id)
                .map(cell)
                .collect(),
        };
        let map = HeatMap {
            groups: profile.functions.iter().map(group).collect(),
            key: HeatKey {
                title: self.word("map-key"),
                depths: [0, 1, 2, 3].map(|depth| self.word(&format!("map-depth-{depth}"))),
                stands_out: self.word("map-stands-out"),
            },
        };
        sonae_diagrams::heat_map(&map, &Measure(&text_width))
    }

    fn heat_map_alt(&self, standing_out: &[&str]) -> String {
        if standing_out.is_empty() {
            return self.word("map-alt-none");
        }
        let names: Vec<String> = standing_out
            .iter()
            .map(|id| self.name(&Content::category_key(id)))
            .collect();
        self.words("map-alt", &[("names", &names.join(comma(self.lang)))])
    }
}

/// What stands between the parts of a list.
pub(crate) fn comma(lang: Lang) -> &'static str {
    match lang {
        Lang::Ja => "、",
        Lang::En => ", ",
    }
}

/// The key of the words of a level.
pub(crate) fn level_key(level: Level) -> &'static str {
    match level {
        Level::NotYet => "word-level-not-yet",
        Level::Partly => "word-level-partly",
        Level::Done => "word-level-done",
        Level::Reviewed => "word-level-reviewed",
    }
}
