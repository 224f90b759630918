//! A lesson as it is shown: its slides in their order, what the speaker says to each, and how long each has.

use serde::{Deserialize, Serialize};
use sonae_content::{Courses, MailExample, Module};
use sonae_domain::{Answer, CompanyFile};
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

/// How a slide is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SlideLook {
    /// The first: the title of it all.
    Title,
    /// One sentence, as large as it can be.
    Statement,
    /// A title with words or steps under it.
    #[default]
    Words,
    /// A picture, with what is said about it at its side.
    Picture,
}

/// A line of a slide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SlideLine {
    /// Its number; empty where there is only one.
    pub mark: String,
    /// The name of its words.
    pub words: String,
}

/// A slide of a lesson. All that it says are names of words; they are told `$officer`, whom to turn to, and the first
/// slide also `$number` and `$count`, the number of the lesson and its minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LessonSlide {
    /// What it shows.
    pub kind: SlideKind,
    /// How it is set.
    pub look: SlideLook,
    /// What stands over it: where in the lesson it is.
    pub over: String,
    /// The thought.
    pub title: Option<String>,
    /// What is said about it.
    pub lines: Vec<SlideLine>,
    /// The last line, set apart.
    pub last: Option<String>,
    /// The drawn message that it shows.
    pub mail: Option<String>,
    /// Whether the signs stand at the message.
    pub marked: bool,
    /// What the speaker says.
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
        .map(|((kind, mail), seconds)| LessonSlide {
            seconds,
            ..slide(module, kind, mail)
        })
        .collect()
}

fn slide(module: &Module, kind: SlideKind, mail: Option<&MailExample>) -> LessonSlide {
    let own = |attribute: &str| format!("module-{}.{attribute}", module.id);
    let over = |word: &str| format!("lesson-{word}");
    let one = |words: String| {
        vec![SlideLine {
            mark: String::new(),
            words,
        }]
    };
    let three = |of: &str| {
        let line = |number: u8| SlideLine {
            mark: number.to_string(),
            words: own(&format!("{of}-{number}")),
        };
        [1, 2, 3].map(line).to_vec()
    };
    let mut notes = vec![kind.note(&module.id, mail.is_some_and(|mail| mail.genuine))];
    // What to listen for is for the teacher only.
    notes.extend((kind == SlideKind::Ask).then(|| own("ask-listen")));
    let plain = LessonSlide {
        kind,
        look: SlideLook::Words,
        over: String::new(),
        title: None,
        lines: Vec::new(),
        last: None,
        mail: None,
        marked: false,
        notes,
        seconds: 0,
    };
    let titled = |over_word: &str, title: String| LessonSlide {
        over: over(over_word),
        title: Some(title),
        ..plain.clone()
    };
    let action = |number: u8| LessonSlide {
        lines: one(own(&format!("do-{number}-how"))),
        ..titled(&format!("do-{number}"), own(&format!("do-{number}")))
    };
    match kind {
        SlideKind::Title => LessonSlide {
            look: SlideLook::Title,
            lines: one(own("aim")),
            ..titled("number", format!("module-{}", module.id))
        },
        SlideKind::Idea | SlideKind::Ask => {
            let word = if kind == SlideKind::Ask { "ask" } else { "idea" };
            LessonSlide {
                look: SlideLook::Statement,
                ..titled(word, own(word))
            }
        }
        SlideKind::Why => LessonSlide {
            over: over("why"),
            lines: one(own("why")),
            ..plain
        },
        SlideKind::Example | SlideKind::Signs => {
            mail.map(|mail| message(kind, mail, &plain)).unwrap_or(plain)
        }
        SlideKind::Do1 => action(1),
        SlideKind::Do2 => action(2),
        SlideKind::Do3 => action(3),
        SlideKind::Story => LessonSlide {
            lines: one(own("story")),
            last: Some(own("story-lesson")),
            ..titled("story", own("story-title"))
        },
        SlideKind::Wrong => LessonSlide {
            lines: three("wrong"),
            ..titled("wrong", own("wrong"))
        },
        SlideKind::Card => LessonSlide {
            lines: three("card"),
            ..titled("take-away", own("card"))
        },
    }
}

/// A drawn message: as it arrives, or with what there is to see on it.
fn message(kind: SlideKind, mail: &MailExample, plain: &LessonSlide) -> LessonSlide {
    let signs = kind == SlideKind::Signs;
    let title = match (signs, mail.genuine) {
        (false, _) => "lesson-look",
        (true, false) => "lesson-signs",
        (true, true) => "lesson-genuine",
    };
    LessonSlide {
        look: SlideLook::Picture,
        over: match signs {
            true => format!("mail-{}", mail.id),
            false => "lesson-example".to_owned(),
        },
        title: Some(title.to_owned()),
        lines: if signs { mail_signs(mail) } else { Vec::new() },
        mail: Some(mail.id.clone()),
        marked: signs && !mail.genuine,
        ..plain.clone()
    }
}

/// What there is to see on a message: its signs by number, or how one can tell that it is harmless.
pub fn mail_signs(mail: &MailExample) -> Vec<SlideLine> {
    let line = |mark: String, attribute: &str| SlideLine {
        mark,
        words: format!("mail-{}.{attribute}", mail.id),
    };
    if mail.genuine {
        return vec![line(String::new(), "fine")];
    }
    let marks = mail.marks.iter().enumerate();
    marks
        .map(|(at, mark)| line((at + 1).to_string(), &format!("mark-{mark}")))
        .collect()
}

/// The one to turn to, by name; `None` while nobody is named.
pub fn officer(file: &CompanyFile) -> Option<&str> {
    let id = file.answers.at("company.security-officer");
    let person = id.and_then(Answer::text).and_then(|id| file.person(id));
    person
        .map(|person| person.name.trim())
        .filter(|name| !name.is_empty())
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
    fn whatever_a_slide_and_its_speaker_say_is_said_in_both_languages() {
        let content = Content::shared().unwrap();
        for module in &content.courses.modules {
            for slide in lesson(&content.courses, module) {
                let lines = slide.lines.iter().map(|line| &line.words);
                let said = lines.chain(&slide.title).chain(&slide.last).chain(&slide.notes);
                for words in said.chain([&slide.over]) {
                    for lang in [sonae_domain::Lang::Ja, sonae_domain::Lang::En] {
                        let args = [("officer", ""), ("number", ""), ("count", "")];
                        assert!(content.words.get(lang, words, &args).is_some(), "{words}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_message_is_shown_as_it_arrives_and_then_with_its_signs() {
        let content = Content::shared().unwrap();
        let module = content.courses.module("fraud-mail").unwrap();
        let shown: Vec<_> = lesson(&content.courses, module)
            .into_iter()
            .filter(|slide| slide.look == SlideLook::Picture)
            .collect();
        assert_eq!(shown.len(), 2 * module.mails.len());
        for pair in shown.chunks(2) {
            assert_eq!(pair[0].mail, pair[1].mail);
            assert!(!pair[0].marked && pair[0].lines.is_empty());
            let mail = content.courses.mail(pair[0].mail.as_deref().unwrap()).unwrap();
            assert_eq!(pair[1].marked, !mail.genuine);
            assert_eq!(pair[1].lines.len(), mail.marks.len().max(1));
        }
    }

    #[test]
    fn the_one_to_turn_to_is_called_by_name_only_where_there_is_one() {
        let mut file = CompanyFile::default();
        assert_eq!(officer(&file), None);
        file.people = vec![sonae_domain::Person {
            id: "p".into(),
            name: " 三浦 さくら ".to_owned(),
            ..sonae_domain::Person::default()
        }];
        let company = file.answers.0.entry("company".to_owned()).or_default();
        company
            .fields
            .insert("security-officer".to_owned(), Answer::Text("p".to_owned()));
        assert_eq!(officer(&file), Some("三浦 さくら"));
        file.people.clear();
        assert_eq!(officer(&file), None);
    }
}
