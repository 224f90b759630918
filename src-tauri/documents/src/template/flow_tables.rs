//! The tables of a business flow: its steps, and what a plan changes.

use sonae_domain::{Branch, ChangeKind, Flow, Lang, Medium, Step, StepChange, StepPart};

use super::Binder;
use crate::block::{Align, Block, Column, Table, Text, plain};
use crate::flow_pictures::controls;
use crate::pictures::comma;

impl Binder<'_> {
    fn flow_columns(&self, heads: &[(&str, Align)]) -> Vec<Column> {
        let column = |(id, align): &(&str, Align)| Column {
            head: plain(self.text(&format!("flows-{id}"))),
            align: *align,
        };
        heads.iter().map(column).collect()
    }

    pub(super) fn steps_table(&self, flow: &Flow) -> Block {
        // A column that no row fills is left out.
        let says = |of: fn(&Step) -> bool| flow.steps.iter().any(of);
        let phases = says(|step| !step.phase.trim().is_empty());
        let guarded = says(|step| !step.controls.is_empty());
        let columns = [
            ("column-order", Align::Center, true),
            ("column-phase-short", Align::Left, phases),
            ("column-actor", Align::Left, true),
            ("column-text", Align::Left, true),
            ("column-trigger", Align::Left, true),
            ("column-tool", Align::Left, true),
            ("column-information", Align::Left, true),
            ("column-goes-to", Align::Left, true),
            ("column-controls", Align::Left, guarded),
        ];
        let heads: Vec<(&str, Align)> = columns
            .iter()
            .filter(|(_, _, shown)| *shown)
            .map(|(id, align, _)| (*id, *align))
            .collect();
        let row = |(index, step): (usize, &Step)| -> Vec<Text> {
            [
                (index + 1).to_string(),
                step.phase.trim().to_owned(),
                step.actor.clone(),
                step.text.clone(),
                step.trigger.clone(),
                step.tool.clone(),
                step.information.join(comma(self.lang)),
                self.ways_on(flow, step),
                controls(self.content, self.lang, step),
            ]
            .into_iter()
            .zip(columns)
            .filter(|(_, (_, _, shown))| *shown)
            .map(|(cell, _)| plain(cell))
            .collect()
        };
        let caption = self.say("doc-flow-steps", &[("name", &self.flow_heading(flow))]);
        Block::Table(Table {
            caption: plain(caption),
            continued: self.text("doc-continued"),
            columns: self.flow_columns(&heads),
            rows: flow.steps.iter().enumerate().map(row).collect(),
            dense: true,
            ..Table::default()
        })
    }

    /// Where a step goes on, by numbers; nothing where that is the next row.
    pub(super) fn ways_on(&self, flow: &Flow, step: &Step) -> String {
        let way = |branch: &Branch| {
            let to = match &branch.step {
                None => self.text("flows-goes-end"),
                Some(id) => {
                    let at = flow.steps.iter().position(|own| &own.id == id)?;
                    self.say("flows-goes-step", &[("row", &(at + 1).to_string())])
                }
            };
            Some(match branch.condition.trim() {
                "" => to,
                condition => self.told(condition, &to),
            })
        };
        let ways: Vec<String> = step.goes_to.iter().filter_map(way).collect();
        ways.join(comma(self.lang))
    }

    /// Two words with a colon between them.
    pub(super) fn told(&self, what: &str, how: &str) -> String {
        match self.lang {
            Lang::Ja => format!("{what}：{how}"),
            Lang::En => format!("{what}: {how}"),
        }
    }

    pub(super) fn changes_table(&self, before: &Flow, after: &Flow, changes: &[StepChange]) -> Block {
        let counted: Vec<&StepChange> = changes.iter().filter(|change| change.number.is_some()).collect();
        if counted.is_empty() {
            return Block::Note {
                text: plain(self.text("doc-flow-no-changes")),
            };
        }
        let heads = [
            ("change-number", Align::Center),
            ("change-kind", Align::Left),
            ("kind-as-is", Align::Left),
            ("kind-to-be", Align::Left),
            ("change-differs", Align::Left),
            ("column-effect", Align::Left),
            ("column-controls", Align::Left),
        ];
        let row = |change: &&StepChange| -> Vec<Text> {
            let old = before
                .steps
                .iter()
                .find(|step| Some(&step.id) == change.before.as_ref());
            let new = after
                .steps
                .iter()
                .find(|step| Some(&step.id) == change.after.as_ref());
            let number = change.number.map_or(String::new(), |number| number.to_string());
            let kind = self.text(&format!("flows-change-{}", kind_word(change.kind)));
            let side = |step: Option<&Step>| step.map_or(String::new(), |step| self.who_does(step));
            let effect = new.map_or(String::new(), |step| step.effect.trim().to_owned());
            let guards = new.map_or(String::new(), |step| controls(self.content, self.lang, step));
            [
                number,
                kind,
                side(old),
                side(new),
                self.differences(old, new, change),
                effect,
                guards,
            ]
            .map(plain)
            .to_vec()
        };
        Block::Table(Table {
            caption: plain(self.say("doc-flow-changes", &[("name", &after.name)])),
            continued: self.text("doc-continued"),
            columns: self.flow_columns(&heads),
            rows: counted.iter().map(row).collect(),
            note: plain(self.text("doc-flow-numbers")),
            ..Table::default()
        })
    }

    fn who_does(&self, step: &Step) -> String {
        match step.actor.trim() {
            "" => step.text.clone(),
            actor => self.say("flows-change-step", &[("actor", actor), ("text", &step.text)]),
        }
    }

    /// What differs besides who and what, which stand in columns of their own.
    fn differences(&self, old: Option<&Step>, new: Option<&Step>, change: &StepChange) -> String {
        let (Some(old), Some(new)) = (old, new) else {
            return String::new();
        };
        let none = self.text("flows-change-none");
        let part = |column: &str, before: &str, after: &str| {
            let or_none = |text: &str| match text.trim() {
                "" => none.clone(),
                text => text.to_owned(),
            };
            let name = self.text(&format!("flows-column-{column}"));
            let (before, after) = (or_none(before), or_none(after));
            let args = [("part", name.as_str()), ("before", &before), ("after", &after)];
            Some(self.say("flows-change-part", &args))
        };
        let information = |step: &Step| step.information.join(comma(self.lang));
        let lines: Vec<String> = change
            .parts
            .iter()
            .filter_map(|own| match own {
                // What guards a step has a column of its own.
                StepPart::Actor | StepPart::Text | StepPart::Controls => None,
                StepPart::Trigger => part("trigger", &old.trigger, &new.trigger),
                StepPart::Tool => part("tool", &old.tool, &new.tool),
                StepPart::Information => part("information", &information(old), &information(new)),
                StepPart::Medium => part("medium", &self.medium(old.medium), &self.medium(new.medium)),
                StepPart::GoesTo => Some(self.text("flows-change-goes-to")),
                StepPart::Order => Some(self.text("flows-change-order")),
            })
            .collect();
        lines.join(match self.lang {
            Lang::Ja => "。",
            Lang::En => "; ",
        })
    }

    fn medium(&self, medium: Medium) -> String {
        self.text(match medium {
            Medium::Hand => "flows-medium-hand",
            Medium::Paper => "flows-medium-paper",
            Medium::System => "flows-medium-system",
        })
    }
}

fn kind_word(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Same => "same",
        ChangeKind::Added => "added",
        ChangeKind::Removed => "removed",
        ChangeKind::Changed => "changed",
        ChangeKind::Moved => "moved",
    }
}
