//! Papers about a lesson: its words with the one to turn to filled in, and the card to take away.

use sonae_content::{LessonPart, Module};
use sonae_domain::Company;
use sonae_guide::education::officer;

use super::Binder;
use crate::block::{Block, ContactCard, ContactCards, Text, plain, strong};

impl Binder<'_> {
    pub(super) fn lesson_paper(&self, part: LessonPart) -> Vec<Block> {
        let lesson = self.about.and_then(|id| self.content.courses.module(id));
        let Some(module) = lesson else { return Vec::new() };
        match part {
            LessonPart::Slides => self.lesson_slides(module),
            LessonPart::Handout => self.lesson_handout(module),
            LessonPart::Card => vec![self.lesson_card(module)],
        }
    }

    /// The one to turn to, as a lesson calls that person: by name, or by role while nobody is named.
    pub(super) fn lesson_officer(&self) -> String {
        match officer(self.file) {
            Some(name) => self.say("lesson-officer", &[("name", name)]),
            None => self.text("lesson-officer-unnamed"),
        }
    }

    /// Words with the one to turn to in them.
    pub(super) fn lesson_words(&self, key: &str) -> Text {
        plain(self.say(key, &[("officer", &self.lesson_officer())]))
    }

    /// Words of a lesson.
    pub(super) fn lesson_text(&self, module: &Module, attribute: &str) -> Text {
        self.lesson_words(&format!("module-{}.{attribute}", module.id))
    }

    /// 教材 M01　12分.
    pub(super) fn lesson_number(&self, module: &Module) -> Text {
        let minutes = module.minutes.to_string();
        plain(self.say(
            "lesson-number",
            &[("number", &module.number), ("count", &minutes)],
        ))
    }

    fn lesson_card(&self, module: &Module) -> Block {
        let line = |number: u8| {
            let space = if self.lang == sonae_domain::Lang::Ja {
                "　"
            } else {
                "  "
            };
            let mut text = strong(&plain(format!("{number}{space}")));
            text.extend(self.lesson_text(module, &format!("card-{number}")));
            (text, Text::new())
        };
        let card = ContactCard {
            title: self.lesson_text(module, "card"),
            aside: plain(Company::of(&self.file.answers).name),
            lines: [1, 2, 3].map(line).to_vec(),
            calls: false,
            foot: self.lesson_words("lesson-turn-to"),
        };
        Block::ContactCards(ContactCards {
            words: self.prose("lesson-cut-print"),
            cards: vec![card],
            folded: false,
        })
    }
}
