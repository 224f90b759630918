//! What is done about a risk, in the words of the company's measures and of the guide's actions.

use sonae_domain::{ControlRef, Lang, Risk, Square, square};
use sonae_guide::Statement;

use super::Binder;
use crate::block::{Text, plain};

/// How many deeds are named: a cell has room for no more.
const DEEDS: usize = 2;

impl Binder<'_> {
    /// すること：… for a risk whose controls were chosen: its own measures by name, and for each control the action that
    /// carries it out most nearly among those still to do. Empty where nothing was chosen.
    pub(super) fn risk_deeds(&self, risk: &Risk, statement: &Statement) -> Text {
        let mut deeds: Vec<String> = Vec::new();
        // What is done already, or was left out, is nothing to do.
        let is_open = |action: &str| {
            let square = square(&self.file.action(action));
            !matches!(square, Square::Done | Square::NotForUs)
        };
        // A measure says it best.
        let is_own = |control: &&ControlRef| matches!(control, ControlRef::Own(_));
        let own = risk.controls.iter().filter(is_own);
        let others = risk.controls.iter().filter(|control| !is_own(control));
        for control in own.chain(others) {
            let entry = statement.entries.iter().find(|entry| &entry.control == control);
            let deed = match control {
                ControlRef::Own(id) => self
                    .file
                    .measures
                    .iter()
                    .find(|measure| &measure.id == id)
                    .map(|measure| measure.name.trim().to_owned()),
                _ => entry
                    .and_then(|entry| entry.actions.iter().find(|action| is_open(action)))
                    .map(|action| self.short(action)),
            };
            if let Some(deed) = deed.filter(|deed| !deed.is_empty() && !deeds.contains(deed)) {
                deeds.push(deed);
            }
        }
        deeds.truncate(DEEDS);
        if deeds.is_empty() {
            return Text::new();
        }
        let words = match risk.done_on {
            Some(_) => "deeds-done",
            None => "deeds",
        };
        // Commas stand within the names of actions too.
        let list: String = match self.lang {
            Lang::Ja => deeds
                .iter()
                .map(|deed| self.say("doc-quoted", &[("words", deed)]))
                .collect(),
            Lang::En => deeds.join("; "),
        };
        plain(self.risk_words(words, &[("list", &list)]))
    }
}
