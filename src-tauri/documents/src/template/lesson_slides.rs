//! The slides of a lesson.

use sonae_content::{MailExample, Module};
use sonae_guide::education::{LessonSlide, SlideKind, SlideLine, lesson, mail_signs};

use super::Binder;
use crate::block::{Block, Slide, Text};
use crate::message_picture::{MessageSigns, message_picture};

/// How wide a message is drawn, in pixels: alone on its slide, and beside what is said about it.
const ALONE: f32 = 620.0;
const BESIDE: f32 = 470.0;

impl Binder<'_> {
    pub(super) fn lesson_slides(&self, module: &Module) -> Vec<Block> {
        let slides = lesson(&self.content.courses, module);
        slides
            .iter()
            .map(|slide| Block::Slide(Box::new(self.lesson_slide(module, slide))))
            .collect()
    }

    fn lesson_slide(&self, module: &Module, slide: &LessonSlide) -> Slide {
        let words = |key: &Option<String>| {
            key.as_deref()
                .map(|key| self.lesson_words(key))
                .unwrap_or_default()
        };
        let mut shown = Slide {
            look: slide.look,
            over: match slide.kind {
                SlideKind::Title => self.lesson_number(module),
                _ => self.lesson_words(&slide.over),
            },
            title: words(&slide.title),
            lines: self.slide_lines(&slide.lines),
            last: words(&slide.last),
            ..Slide::default()
        };
        let mail = slide.mail.as_deref().and_then(|id| self.content.courses.mail(id));
        if let Some(mail) = mail {
            let signs = match slide.marked {
                true => MessageSigns::Marks,
                false => MessageSigns::None,
            };
            let width = if slide.lines.is_empty() { ALONE } else { BESIDE };
            let picture = message_picture(self.content, mail, self.lang, signs, width);
            shown.drawing = picture.drawing;
            shown.alt = picture.alt;
        }
        shown
    }

    fn slide_lines(&self, lines: &[SlideLine]) -> Vec<(String, Text)> {
        let line = |line: &SlideLine| (line.mark.clone(), self.lesson_words(&line.words));
        lines.iter().map(line).collect()
    }

    /// What there is to see on a message: its signs by number, or how one can tell that it is harmless.
    pub(super) fn mail_signs(&self, mail: &MailExample) -> Vec<(String, Text)> {
        self.slide_lines(&mail_signs(mail))
    }
}
