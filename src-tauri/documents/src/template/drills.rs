//! Papers about a drill: what it is held with, and what came of it.

use sonae_content::{DrillDefinition, DrillPart};
use sonae_domain::{DrillParticipant, DrillRun};

use super::{Binder, dates};
use crate::block::{Align, Block, Column, Text, plain};

/// The id of words that only papers about drills have.
pub(super) fn paper(word: &str) -> String {
    format!("drill-paper-{word}")
}

impl Binder<'_> {
    /// A part of the papers about a drill; nothing where the paper is about no drill.
    pub(super) fn drill(&self, part: DrillPart) -> Vec<Block> {
        let Some(run) = self.about_drill() else {
            return Vec::new();
        };
        match part {
            DrillPart::Script => self.drill_script(run),
            DrillPart::Seats => self.drill_seats(run),
            DrillPart::Observer => self.drill_observer(run),
            DrillPart::Form => self.drill_form(run),
            DrillPart::Solution => self.drill_solution(run),
            DrillPart::Facts => vec![self.drill_facts(run)],
            DrillPart::Figures => self.drill_figures(run),
            DrillPart::Findings => vec![self.drill_findings(run)],
            DrillPart::Remarks => vec![self.drill_remarks(run)],
            DrillPart::People => self.drill_people(run),
        }
    }

    fn about_drill(&self) -> Option<&DrillRun> {
        let id = self.about?;
        self.file.drills.iter().find(|drill| drill.id.as_str() == id)
    }

    /// The exercise that a drill is about, while the program has it.
    pub(super) fn exercise(&self, run: &DrillRun) -> Option<&DrillDefinition> {
        self.content.courses.drill(&run.scenario)
    }

    /// Words of an exercise.
    pub(super) fn exercise_text(&self, exercise: &DrillDefinition, attribute: &str) -> Text {
        self.prose(&format!("drill-{}.{attribute}", exercise.id))
    }

    pub(super) fn drill_word(&self, word: &str) -> Text {
        plain(self.text(&paper(word)))
    }

    pub(super) fn drill_heading(&self, text: Text) -> Block {
        Block::Heading {
            level: 1,
            number: String::new(),
            text,
        }
    }

    pub(super) fn drill_paragraph(&self, text: Text) -> Block {
        Block::Paragraph { text, indent: false }
    }

    pub(super) fn drill_column(&self, head: &str, align: Align) -> Column {
        Column {
            head: self.drill_word(head),
            align,
        }
    }

    /// On which day a drill is.
    pub(super) fn drill_day(&self, run: &DrillRun) -> Text {
        match run.on {
            Some(on) => plain(dates::long(on, self.lang)),
            None => self.drill_word("no-day"),
        }
    }

    /// Who has a seat, by name.
    pub(super) fn seated<'r>(&self, run: &'r DrillRun, seat: &str) -> Option<&'r DrillParticipant> {
        run.participants.iter().find(|one| one.seat == seat)
    }

    /// 見つけた人の席に届く.
    pub(super) fn reaches(&self, to: Option<&str>) -> String {
        match to {
            None => self.text(&paper("all")),
            Some(seat) => {
                let seat = self.text(&format!("drill-seat-{seat}"));
                self.say(&paper("reaches"), &[("seat", &seat)])
            }
        }
    }
}
