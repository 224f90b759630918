//! Personas at a glance, several on a page: for the wall of the back room and for talking about them.

use sonae_domain::{CheckState, Persona};

use super::{Binder, dates};
use crate::block::{Block, PersonaCard, Text, plain};

impl Binder<'_> {
    pub(super) fn persona_cards(&self) -> Block {
        match self.file.personas.as_slice() {
            [] => Block::Paragraph {
                text: plain(self.text("doc-persona-cards-none")),
                indent: false,
            },
            personas => Block::PersonaCards {
                cards: personas
                    .iter()
                    .map(|persona| self.persona_card(persona))
                    .collect(),
            },
        }
    }

    fn persona_card(&self, persona: &Persona) -> PersonaCard {
        let facts = [
            ("occupation", &persona.occupation),
            ("home", &persona.home),
            ("values", &persona.values),
            ("motive", &persona.motive),
            ("channel", &persona.channel),
        ];
        // What nobody wrote takes no room on a card.
        let facts = facts.into_iter().filter(|(_, value)| !value.trim().is_empty());
        let facts = facts.map(|(field, value)| {
            let label = self.text(&format!("personas-field-{field}"));
            (plain(label), plain(value.trim()))
        });
        let list = |entries: &[String]| -> Vec<Text> {
            match entries {
                [] => vec![plain(self.text("doc-persona-cards-open"))],
                entries => entries.iter().map(|entry| plain(entry.trim())).collect(),
            }
        };
        PersonaCard {
            face: persona.face(),
            over: plain(persona.group.trim()),
            name: plain(self.name_and_age(persona)),
            quote: plain(self.quoted(persona)),
            facts: facts.collect(),
            lists: vec![
                (plain(self.text("personas-entrusts")), list(&persona.entrusts)),
                (plain(self.text("personas-worries")), list(&persona.worries)),
            ],
            foot: plain(self.last_check(persona)),
        }
    }

    /// Who checked it last, or what is still open.
    fn last_check(&self, persona: &Persona) -> String {
        let last = persona
            .checks
            .iter()
            .rev()
            .find(|check| !check.by.trim().is_empty());
        let said = match persona.check_state() {
            CheckState::Open => return self.text("personas-checks-open"),
            CheckState::Nameless => return self.text("personas-checks-nameless"),
            CheckState::Deviating => return self.text("personas-checks-deviating"),
            CheckState::Done => last,
        };
        match said {
            None => self.text("personas-checks-nameless"),
            Some(check) => {
                let done = self.say("personas-checks-done", &[("by", check.by.trim())]);
                let on = check.on.map(|date| dates::western(date, self.lang));
                on.map_or(done.clone(), |on| {
                    self.say("doc-persona-checked-on", &[("done", &done), ("on", &on)])
                })
            }
        }
    }
}
