//! What those who come to a lesson take along to read.

use sonae_content::Module;

use super::Binder;
use crate::block::{Block, Text, plain, strong};
use crate::message_picture::{MessageSigns, message_picture};

/// How wide a message is drawn on a hand-out, in pixels: wider than the text, so that it is set a little smaller than life and
/// stands on the first page.
const MESSAGE: f32 = 720.0;

impl Binder<'_> {
    pub(super) fn lesson_handout(&self, module: &Module) -> Vec<Block> {
        let said = |attribute: &str| self.lesson_text(module, attribute);
        let heading = |word: &str| self.lesson_heading(plain(self.text(&format!("lesson-{word}"))));
        let paragraph = |text: Text| Block::Paragraph { text, indent: false };
        let mut blocks = vec![
            Block::Head {
                class: None,
                over: self.lesson_number(module),
                title: plain(self.text(&format!("module-{}", module.id))),
                under: said("aim"),
                approvals: Vec::new(),
            },
            heading("idea"),
            paragraph(strong(&said("idea"))),
            paragraph(said("why")),
            heading("dos"),
            self.lesson_dos(module),
        ];
        blocks.extend(self.lesson_example(module));
        blocks.push(self.lesson_heading(said("story-title")));
        blocks.push(paragraph(said("story")));
        blocks.push(paragraph(strong(&said("story-lesson"))));
        blocks.push(heading("wrong"));
        blocks.push(paragraph(said("wrong")));
        blocks.push(Block::List {
            items: [1, 2, 3]
                .map(|number| (format!("{number}"), said(&format!("wrong-{number}"))))
                .to_vec(),
        });
        blocks.push(Block::Lines {
            items: ["name", "date"]
                .map(|word| plain(self.text(&format!("lesson-{word}"))))
                .to_vec(),
        });
        blocks.push(Block::Memo {
            label: self.text("lesson-notes"),
        });
        blocks
    }

    fn lesson_heading(&self, text: Text) -> Block {
        Block::Heading {
            level: 1,
            number: String::new(),
            text,
        }
    }

    /// The three dos, each with how.
    fn lesson_dos(&self, module: &Module) -> Block {
        let item = |number: u8| {
            let mut text = strong(&self.lesson_text(module, &format!("do-{number}")));
            text.extend(plain(if self.lang == sonae_domain::Lang::Ja {
                "　"
            } else {
                ". "
            }));
            text.extend(self.lesson_text(module, &format!("do-{number}-how")));
            (number.to_string(), text)
        };
        Block::List {
            items: [1, 2, 3].map(item).to_vec(),
        }
    }

    /// The first message of the lesson that is not harmless, with its signs by number.
    fn lesson_example(&self, module: &Module) -> Vec<Block> {
        let mails = module.mails.iter().filter_map(|id| self.content.courses.mail(id));
        let Some(mail) = mails.into_iter().find(|mail| !mail.genuine) else {
            return Vec::new();
        };
        let picture = message_picture(self.content, mail, self.lang, MessageSigns::Marks, MESSAGE);
        vec![
            self.lesson_heading(plain(self.text(&format!("mail-{}", mail.id)))),
            Block::Diagram {
                drawing: picture.drawing,
                alt: picture.alt,
                centred: false,
            },
            Block::List {
                items: self.mail_signs(mail),
            },
        ]
    }
}
