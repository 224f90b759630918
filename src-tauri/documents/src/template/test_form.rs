//! A test as people write on it. The same questions in the same order as on the screen and on its key.

use sonae_content::{MailExample, TestPart};
use sonae_domain::{ComprehensionTest, Lang, QuestionKind};
use sonae_guide::education::{SheetQuestion, test_sheet};

use super::Binder;
use crate::block::{AnswerSize, Block, TestHead, TestMessage, TestQuestion, TestSection, plain};
use crate::message_picture::{MessageSigns, message_picture};

/// How wide a message is drawn, in pixels: as wide as the room beside the boxes.
const MESSAGE: f32 = 560.0;

/// The id of words that only papers about tests have.
pub(super) fn paper(word: &str) -> String {
    format!("test-paper-{word}")
}

impl Binder<'_> {
    /// A part of the papers about a test; nothing where the paper is about no test.
    pub(super) fn test(&self, show: TestPart) -> Vec<Block> {
        let Some(test) = self.about_test() else {
            return Vec::new();
        };
        match show {
            TestPart::Form => self.test_form(test),
            TestPart::Key => self.test_key(test),
            TestPart::Steps => self.test_steps(test),
            TestPart::Results => self.test_results(test),
            TestPart::Figures => self.test_figures(test),
        }
    }

    /// The test that the paper is about.
    pub(super) fn about_test(&self) -> Option<&ComprehensionTest> {
        let id = self.about?;
        self.file.tests.iter().find(|test| test.id.as_str() == id)
    }

    /// 問題2026-A　組番号4821: what ties a form and its key together.
    pub(super) fn test_set(&self, test: &ComprehensionTest) -> String {
        let seed = test.seed.to_string();
        self.spoken(&paper("set"), &[("set", &test.set), ("seed", &seed)])
    }

    fn test_form(&self, test: &ComprehensionTest) -> Vec<Block> {
        let sheet = test_sheet(&self.content.courses, test);
        let (count, minutes, pass) = (
            test.questions.len().to_string(),
            test.minutes.to_string(),
            test.pass.to_string(),
        );
        let under = self.said(
            &paper("under"),
            &[
                ("title", &test.title),
                ("count", &count),
                ("minutes", &minutes),
                ("pass", &pass),
            ],
        );
        let mut blocks = vec![Block::TestHead(TestHead {
            title: plain(self.text(&self.definition.id)),
            under,
            lines: ["on", "part", "name"]
                .map(|line| plain(self.text(&paper(line))))
                .into(),
            score: self.text(&paper("score")),
            of: self.text(&paper("of")),
        })];
        let alike = sheet
            .questions
            .chunk_by(|a, b| how(a.question.kind) == how(b.question.kind));
        blocks.extend(alike.map(|run| self.test_section(run)));
        blocks
    }

    fn test_section(&self, run: &[SheetQuestion<'_>]) -> Block {
        let number = |at: Option<&SheetQuestion<'_>>| {
            at.map_or_else(String::new, |question| question.number.to_string())
        };
        let (first, last) = (number(run.first()), number(run.last()));
        let how = run
            .first()
            .map_or("single", |question| how(question.question.kind));
        let how = self.text(&paper(&format!("how-{how}")));
        let word = if run.len() > 1 { "range" } else { "one" };
        Block::TestSection(TestSection {
            how: self.said(&paper(word), &[("first", &first), ("last", &last), ("how", &how)]),
            answers: self.text(&paper("answers")),
            questions: run.iter().map(|question| self.test_question(question)).collect(),
        })
    }

    fn test_question(&self, shown: &SheetQuestion<'_>) -> TestQuestion {
        let question = shown.question;
        let number = shown.number.to_string();
        let options = match question.kind {
            // The parts of a message have their letters in its picture.
            QuestionKind::TrueFalse | QuestionKind::Spot => Vec::new(),
            _ => shown
                .options
                .iter()
                .enumerate()
                .map(|(at, option)| (self.option_letter(at), plain(self.option_words(shown, option))))
                .collect(),
        };
        TestQuestion {
            number: self.spoken("test-number", &[("number", &number)]),
            text: plain(self.text(&format!("question-{}", question.id))),
            options,
            message: self.test_message(shown).map(Box::new),
            size: match question.kind {
                QuestionKind::Single | QuestionKind::Case => AnswerSize::One,
                QuestionKind::TrueFalse => AnswerSize::Low,
                _ => AnswerSize::Many,
            },
        }
    }

    /// The message that a question is about, with letters at the parts that can be chosen.
    fn test_message(&self, shown: &SheetQuestion<'_>) -> Option<TestMessage> {
        let mail = shown.question.mail.as_deref();
        let mail = mail.and_then(|mail| self.content.courses.mail(mail))?;
        let signs = MessageSigns::Letters(&shown.options);
        let picture = message_picture(self.content, mail, self.lang, signs, MESSAGE);
        // Whoever cannot see the picture hears its parts with their letters: they are what is asked about.
        let parts = mail.parts.iter().map(|part| self.part_said(shown, mail, part));
        let said: Vec<String> = std::iter::once(picture.alt).chain(parts).collect();
        Some(TestMessage {
            drawing: picture.drawing,
            alt: said.join(if self.lang == Lang::Ja { "　" } else { " " }),
        })
    }

    /// ア 差出人：北川商事
    fn part_said(&self, shown: &SheetQuestion<'_>, mail: &MailExample, part: &str) -> String {
        let at = shown.options.iter().position(|own| own == part);
        let letter = at.map_or_else(String::new, |at| format!("{} ", self.option_letter(at)));
        let mut words = self.text(&format!("mail-{}.{part}", mail.id));
        let colon = if self.lang == Lang::Ja { "：" } else { ": " };
        let words_of = &self.content.words;
        if let Some(label) = words_of.get(self.lang, &format!("test-part-{part}"), &[]) {
            words = format!("{label}{colon}{words}");
        }
        if part == "link" {
            let target = self.text(&format!("mail-{}.link-target", mail.id));
            let leads = self.spoken("test-part-link-target", &[("target", &target)]);
            words = match self.lang {
                Lang::Ja => format!("{words}（{leads}）"),
                Lang::En => format!("{words} ({leads})"),
            };
        }
        format!("{letter}{words}")
    }

    /// The words of an option: those of the question, or of the part of the message.
    fn option_words(&self, shown: &SheetQuestion<'_>, option: &str) -> String {
        self.text(&format!("question-{}.{option}", shown.question.id))
    }

    /// The letter of a place: ア, イ … or a, b …
    pub(super) fn option_letter(&self, at: usize) -> String {
        let letters = self.text("test-letters");
        letters.split(' ').nth(at).unwrap_or_default().to_owned()
    }

    /// The right answer as it is written into its box.
    pub(super) fn key_words(&self, shown: &SheetQuestion<'_>) -> String {
        let places = shown.key();
        if shown.question.kind == QuestionKind::TrueFalse {
            let word = if places == [0] { "true" } else { "false" };
            return self.text(&paper(word));
        }
        places.into_iter().map(|at| self.option_letter(at)).collect()
    }
}

/// How a kind is answered: the end of the words that say so.
fn how(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Single | QuestionKind::Case => "single",
        QuestionKind::TrueFalse => "true-false",
        QuestionKind::Several => "several",
        QuestionKind::Order => "order",
        QuestionKind::Spot => "spot",
    }
}
