//! A question of the self-check as it is printed: its topic, its answer, its points, the actions that help.

use sonae_domain::{Lang, Progress};
use sonae_guide::CheckedQuestion;

use super::Binder;
use super::self_check::paper;
use crate::block::{Span, Text, plain};

/// What is said about an action besides its title.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// Only whether it is done or does not concern the company.
    Done,
    /// Who sees to it and until when, too.
    All,
}

impl Binder<'_> {
    pub(super) fn part_title(&self, part: &str) -> String {
        format!("{}-section-{part}", self.content.self_check.worksheet)
    }

    pub(super) fn topic(&self, question: &CheckedQuestion) -> Text {
        plain(self.text(&format!(
            "{}-{}.label",
            self.content.self_check.worksheet, question.id
        )))
    }

    pub(super) fn choice(&self, question: &str, choice: &str) -> String {
        match choice {
            "unknown" => self.text("word-unknown"),
            choice => self.text(&format!(
                "{}-{question}.option-{choice}",
                self.content.self_check.worksheet
            )),
        }
    }

    /// The answer in words; a gap that leads to the question where there is none.
    pub(super) fn answered(&self, question: &CheckedQuestion) -> Text {
        if let Some(choice) = &question.answer {
            return plain(self.choice(&question.id, choice));
        }
        let path = format!("{}.{}", self.content.self_check.worksheet, question.id);
        self.missed(&path);
        vec![Span {
            text: self.text(&paper("blank")),
            gap: Some(path),
            ..Span::default()
        }]
    }

    /// The points of some questions together; nothing where none of them is answered.
    pub(super) fn scored(&self, questions: &[&CheckedQuestion]) -> Text {
        match questions.iter().any(|question| question.answer.is_some()) {
            true => plain(figure(self.points(questions))),
            false => Text::new(),
        }
    }

    pub(super) fn points(&self, questions: &[&CheckedQuestion]) -> i32 {
        let score = &self.content.self_check.score;
        questions
            .iter()
            .filter_map(|question| score.get(question.answer.as_deref()?))
            .sum()
    }

    pub(super) fn most(&self, questions: usize) -> i32 {
        let best = self.content.self_check.score.get("done").copied().unwrap_or(0);
        best * i32::try_from(questions).unwrap_or(0)
    }

    /// Actions by their short titles, each with how far it is.
    pub(super) fn deeds(&self, actions: &[String], said: Said) -> String {
        let deeds: Vec<String> = actions.iter().map(|action| self.deed(action, said)).collect();
        deeds.join(if self.lang == Lang::Ja { "、" } else { "; " })
    }

    /// An action by its short title, with how far it is.
    pub(super) fn deed(&self, action: &str, said: Said) -> String {
        let title = self.text(&format!("{action}.short"));
        let state = self.file.action(action);
        let notes: Vec<String> = match state.progress {
            Progress::Done => vec![self.text("word-progress-done")],
            Progress::NotForUs => vec![self.text("word-progress-not-for-us")],
            _ if said == Said::Done => Vec::new(),
            _ => {
                let owner = state
                    .owner
                    .and_then(|owner| Some(self.file.person(owner.as_str())?.called().to_owned()));
                let until = state.due.map(|due| {
                    let date = super::dates::western(due, self.lang);
                    self.spoken(&paper("until"), &[("date", &date)])
                });
                owner.into_iter().chain(until).collect()
            }
        };
        match (notes.is_empty(), self.lang) {
            (true, _) => title,
            (false, Lang::Ja) => format!("{title}（{}）", notes.join("、")),
            (false, Lang::En) => format!("{title} ({})", notes.join(", ")),
        }
    }
}

/// Points as printed: with a minus, not a hyphen.
pub(super) fn figure(points: i32) -> String {
    points.to_string().replace('-', "−")
}
