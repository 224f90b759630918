//! The slides of a lesson.

use sonae_content::{MailExample, Module};
use sonae_guide::education::{LessonSlide, SlideKind, lesson};

use super::Binder;
use crate::block::{Block, Slide, SlideLook, Text, plain};
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
        let said = |attribute: &str| self.lesson_text(module, attribute);
        let over = |word: &str| plain(self.text(&format!("lesson-{word}")));
        let three = |of: &str| -> Vec<(String, Text)> {
            [1, 2, 3]
                .map(|number| (number.to_string(), said(&format!("{of}-{number}"))))
                .to_vec()
        };
        let do_slide = |number: u8| Slide {
            over: plain(self.say("lesson-do", &[("number", &number.to_string())])),
            title: said(&format!("do-{number}")),
            lines: vec![(String::new(), said(&format!("do-{number}-how")))],
            ..Slide::default()
        };
        let mail = slide.mail.as_deref().and_then(|id| self.content.courses.mail(id));
        match slide.kind {
            SlideKind::Title => Slide {
                look: SlideLook::Title,
                over: self.lesson_number(module),
                title: plain(self.text(&format!("module-{}", module.id))),
                lines: vec![(String::new(), said("aim"))],
                ..Slide::default()
            },
            SlideKind::Idea => Slide {
                look: SlideLook::Statement,
                over: over("idea"),
                title: said("idea"),
                ..Slide::default()
            },
            SlideKind::Why => Slide {
                over: over("why"),
                lines: vec![(String::new(), said("why"))],
                ..Slide::default()
            },
            SlideKind::Example | SlideKind::Signs => mail
                .map(|mail| self.mail_slide(mail, slide.kind == SlideKind::Signs))
                .unwrap_or_default(),
            SlideKind::Do1 => do_slide(1),
            SlideKind::Do2 => do_slide(2),
            SlideKind::Do3 => do_slide(3),
            SlideKind::Story => Slide {
                over: over("story"),
                title: said("story-title"),
                lines: vec![(String::new(), said("story"))],
                last: said("story-lesson"),
                ..Slide::default()
            },
            SlideKind::Ask => Slide {
                look: SlideLook::Statement,
                over: over("ask"),
                title: said("ask"),
                ..Slide::default()
            },
            SlideKind::Wrong => Slide {
                over: over("wrong"),
                title: said("wrong"),
                lines: three("wrong"),
                ..Slide::default()
            },
            SlideKind::Card => Slide {
                over: over("take-away"),
                title: said("card"),
                lines: three("card"),
                ..Slide::default()
            },
        }
    }

    /// A drawn message: as it arrives, or with what there is to see on it.
    fn mail_slide(&self, mail: &MailExample, signs: bool) -> Slide {
        let (stand, width) = match (signs, mail.genuine) {
            (true, false) => (MessageSigns::Marks, BESIDE),
            (true, true) => (MessageSigns::None, BESIDE),
            (false, _) => (MessageSigns::None, ALONE),
        };
        let picture = message_picture(self.content, mail, self.lang, stand, width);
        let over = match signs {
            true => format!("mail-{}", mail.id),
            false => "lesson-example".to_owned(),
        };
        let title = match (signs, mail.genuine) {
            (false, _) => "lesson-look",
            (true, false) => "lesson-signs",
            (true, true) => "lesson-genuine",
        };
        Slide {
            look: SlideLook::Picture,
            over: plain(self.text(&over)),
            title: plain(self.text(title)),
            lines: if signs { self.mail_signs(mail) } else { Vec::new() },
            drawing: picture.drawing,
            alt: picture.alt,
            ..Slide::default()
        }
    }

    /// What there is to see on a message: its signs by number, or how one can tell that it is harmless.
    pub(super) fn mail_signs(&self, mail: &MailExample) -> Vec<(String, Text)> {
        let key = |attribute: &str| format!("mail-{}.{attribute}", mail.id);
        if mail.genuine {
            return vec![(String::new(), plain(self.text(&key("fine"))))];
        }
        let marks = mail.marks.iter().enumerate();
        marks
            .map(|(at, mark)| {
                (
                    (at + 1).to_string(),
                    plain(self.text(&key(&format!("mark-{mark}")))),
                )
            })
            .collect()
    }
}
