//! The profile in one paragraph: what a reader should know who reads nothing else.

use sonae_domain::Lang;
use sonae_guide::{Figures, ProfileView, Standing, figures, standing, ways_on};

use super::Binder;
use crate::pictures::comma;

impl Binder<'_> {
    pub(super) fn reading(&self, profile: &ProfileView) -> String {
        let standing = standing(profile, self.file);
        let mut sentences = Vec::new();
        if standing.begun == 0 && standing.said == 0 {
            let path = self.path_words(self.file.path());
            sentences.push(self.reported("reading-nothing", &[("path", &path)]));
        } else {
            sentences.push(self.count(
                "reading-reached",
                &[("done", standing.reached), ("total", standing.aimed)],
            ));
            sentences.extend(self.ends(profile));
            sentences.push(self.basis(&standing));
            sentences.extend(self.since(&standing));
        }
        sentences.extend(self.next(profile));
        sentences.join(match self.lang {
            Lang::Ja => "",
            Lang::En => " ",
        })
    }

    fn count(&self, id: &str, counts: &[(&str, usize)]) -> String {
        let words: Vec<(&str, String)> = counts
            .iter()
            .map(|(name, count)| (*name, count.to_string()))
            .collect();
        let args: Vec<(&str, &str)> = words
            .iter()
            .map(|(name, count)| (*name, count.as_str()))
            .collect();
        self.reported(id, &args)
    }

    /// The functions at both ends, where there are ends: equal ones are named together, and six equal ones not at all.
    fn ends(&self, profile: &ProfileView) -> Vec<String> {
        let all: Vec<Figures> = profile.functions.iter().map(figures).collect();
        let named = |holds: &dyn Fn(&Figures) -> bool| {
            let names: Vec<String> = all
                .iter()
                .filter(|own| holds(own))
                .map(|own| self.text(&own.id))
                .collect();
            (names.len() < all.len()).then(|| names.join(comma(self.lang)))
        };
        let mut sentences = Vec::new();
        // Figures have one digit before the point: as words they stand in the order of their values.
        if let Some(best) = all.iter().map(|own| &own.current).max()
            && let Some(names) = named(&|own| own.current == *best)
        {
            sentences.push(self.reported("reading-best", &[("names", &names), ("now", best)]));
        }
        if let Some(far) = all.iter().filter_map(|own| own.gap.as_ref()).max()
            && let Some(names) = named(&|own| own.gap.as_ref() == Some(far))
        {
            sentences.push(self.reported("reading-far", &[("names", &names), ("gap", far)]));
        }
        sentences
    }

    /// Where the levels come from.
    fn basis(&self, standing: &Standing) -> String {
        match standing.said {
            0 => self.reported("reading-derived", &[]),
            said => self.count("reading-said", &[("count", said)]),
        }
    }

    /// What has moved since the last review.
    fn since(&self, standing: &Standing) -> Option<String> {
        let (up, down) = standing.moved?;
        Some(if (up, down) == (0, 0) {
            self.reported("reading-unmoved", &[])
        } else {
            self.count("reading-since", &[("up", up), ("down", down)])
        })
    }

    /// The action that closes most.
    fn next(&self, profile: &ProfileView) -> Option<String> {
        let way = profile
            .gaps
            .iter()
            .filter_map(|id| profile.outcome(id))
            .find_map(|outcome| ways_on(self.content, self.file, outcome).into_iter().next())?;
        Some(self.reported("reading-next", &[("action", &self.way(&way))]))
    }
}
