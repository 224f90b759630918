//! A lesson as it is shown: its slides in their order, what the speaker says to each, and how long each has.

use serde::{Deserialize, Serialize};
use sonae_content::{Courses, Module};
use ts_rs::TS;

/// What a slide shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SlideKind {
    /// The title and what one can do afterwards.
    Title,
    /// The one thing to remember.
    Idea,
    /// Why it matters here.
    Why,
    /// A drawn message as it arrives, for all to look at.
    Example,
    /// The same message with its signs, or how one can tell that it is harmless.
    Signs,
    /// The first of three things to do.
    Do1,
    /// The second.
    Do2,
    /// The third.
    Do3,
    /// A story from daily work.
    Story,
    /// A question to talk over.
    Ask,
    /// What to do when it went wrong.
    Wrong,
    /// What to take away.
    Card,
}

impl SlideKind {
    /// How much of the time it has, in parts of the whole.
    const fn weight(self) -> u32 {
        match self {
            SlideKind::Idea | SlideKind::Card => 1,
            SlideKind::Title | SlideKind::Why | SlideKind::Example | SlideKind::Wrong => 2,
            SlideKind::Do1 | SlideKind::Do2 | SlideKind::Do3 | SlideKind::Signs => 2,
            SlideKind::Story => 3,
            SlideKind::Ask => 5,
        }
    }

    /// Its words beside those of the lesson itself: `module-<id>.<attribute>` of what the speaker says, or general advice.
    fn note(self, module: &str, genuine: bool) -> String {
        let own = match self {
            SlideKind::Title => "say-start",
            SlideKind::Why => "say-why",
            SlideKind::Do1 => "say-do-1",
            SlideKind::Do2 => "say-do-2",
            SlideKind::Do3 => "say-do-3",
            SlideKind::Story => "say-story",
            SlideKind::Ask => "say-ask",
            SlideKind::Wrong => "say-wrong",
            SlideKind::Card => "say-end",
            SlideKind::Idea => return "lesson-say-idea".to_owned(),
            SlideKind::Example => return "lesson-say-example".to_owned(),
            SlideKind::Signs if genuine => return "lesson-say-genuine".to_owned(),
            SlideKind::Signs => return "lesson-say-signs".to_owned(),
        };
        format!("module-{module}.{own}")
    }
}

/// A slide of a lesson. Its words are those of its lesson, or of its message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LessonSlide {
    /// What it shows.
    pub kind: SlideKind,
    /// The drawn message that it shows.
    pub mail: Option<String>,
    /// What the speaker says: names of words.
    pub notes: Vec<String>,
    /// How long it has, in seconds; together as long as the lesson.
    pub seconds: u32,
}

/// The slides of a lesson.
pub fn lesson(courses: &Courses, module: &Module) -> Vec<LessonSlide> {
    let examples = module.mails.iter().filter_map(|id| courses.mail(id));
    let shown =
        examples.flat_map(|mail| [SlideKind::Example, SlideKind::Signs].map(|kind| (kind, Some(mail))));
    let before = [SlideKind::Title, SlideKind::Idea, SlideKind::Why].map(|kind| (kind, None));
    let after = [
        SlideKind::Do1,
        SlideKind::Do2,
        SlideKind::Do3,
        SlideKind::Story,
        SlideKind::Ask,
        SlideKind::Wrong,
        SlideKind::Card,
    ]
    .map(|kind| (kind, None));
    let kinds: Vec<_> = before.into_iter().chain(shown).chain(after).collect();
    let weights: Vec<u32> = kinds.iter().map(|(kind, _)| kind.weight()).collect();
    let seconds = shares(module.minutes * 60, &weights);
    kinds
        .into_iter()
        .zip(seconds)
        .map(|((kind, mail), seconds)| {
            let mut notes = vec![kind.note(&module.id, mail.is_some_and(|mail| mail.genuine))];
            // What to listen for is for the teacher only.
            notes.extend((kind == SlideKind::Ask).then(|| format!("module-{}.ask-listen", module.id)));
            LessonSlide {
                kind,
                mail: mail.map(|mail| mail.id.clone()),
                notes,
                seconds,
            }
        })
        .collect()
}

/// A whole dealt out by weights, in steps of five where it is one: the parts make up the whole.
fn shares(whole: u32, weights: &[u32]) -> Vec<u32> {
    const STEP: u32 = 5;
    let total: u32 = weights.iter().sum::<u32>().max(1);
    let (mut given, mut weighed) = (0, 0);
    weights
        .iter()
        .map(|weight| {
            weighed += weight;
            let until = match weighed == total {
                true => whole,
                false => whole * weighed / total / STEP * STEP,
            };
            let share = until - given;
            given = until;
            share
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use sonae_content::Content;

    use super::*;

    #[test]
    fn the_slides_of_every_lesson_take_as_long_as_the_lesson() {
        let content = Content::shared().unwrap();
        for module in &content.courses.modules {
            let slides = lesson(&content.courses, module);
            let seconds: u32 = slides.iter().map(|slide| slide.seconds).sum();
            assert_eq!(seconds, module.minutes * 60, "{}", module.id);
            assert_eq!(slides.len(), 10 + 2 * module.mails.len());
            assert!(slides.iter().all(|slide| slide.seconds >= 10), "{}", module.id);
        }
    }

    #[test]
    fn whatever_a_speaker_is_to_say_is_said_in_both_languages() {
        let content = Content::shared().unwrap();
        for module in &content.courses.modules {
            for note in lesson(&content.courses, module)
                .iter()
                .flat_map(|slide| &slide.notes)
            {
                for lang in [sonae_domain::Lang::Ja, sonae_domain::Lang::En] {
                    assert!(
                        content.words.get(lang, note, &[("officer", "")]).is_some(),
                        "{note}"
                    );
                }
            }
        }
    }
}
