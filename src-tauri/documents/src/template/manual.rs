//! The manual of a piece of work, for whoever does it for the first time: what it is for, what has to be there, whom to tell.
//! The steps themselves and what can happen at them are in `manual_steps`.

use sonae_content::ManualPart;
use sonae_domain::{Flow, FlowKind, InformationAsset, Lang, Step, importance};
use sonae_guide::education::{LanePeople, Manual, ManualInformation, ManualLane, manual};

use super::Binder;
use crate::block::{Align, Block, Column, Table, Text, plain, strong};

/// So many are called at most: those who are told first.
const MOST_CALLS: usize = 5;
/// What to do is said of so many lessons at most.
const MOST_WRONG: usize = 4;

impl Binder<'_> {
    /// A part of the manual; nothing where the paper is about no flow.
    pub(super) fn manual(&self, part: ManualPart) -> Vec<Block> {
        let flow = self
            .about
            .and_then(|id| self.file.flows.iter().find(|flow| flow.id.as_str() == id));
        let Some(flow) = flow else { return Vec::new() };
        let own = manual(self.content, self.file, flow, self.date);
        match part {
            ManualPart::Head => vec![self.manual_head(flow, &own)],
            ManualPart::Purpose => vec![self.manual_purpose(flow, &own)],
            ManualPart::Before => self.manual_before(&own),
            ManualPart::Steps => self.manual_steps(flow, &own),
            ManualPart::Risks => self.manual_risks(&own),
            ManualPart::Wrong => vec![self.manual_wrong(&own)],
            ManualPart::Calls => vec![self.manual_calls()],
            ManualPart::Picture if own.steps.is_empty() => vec![self.manual_line("no-steps")],
            ManualPart::Picture => self.flow_alone(flow),
        }
    }

    pub(super) fn manual_word(&self, word: &str) -> String {
        self.text(&format!("manual-{word}"))
    }

    pub(super) fn manual_words(&self, word: &str, args: &[(&str, &str)]) -> String {
        self.say(&format!("manual-{word}"), args)
    }

    pub(super) fn manual_column(&self, head: &str, align: Align) -> Column {
        Column {
            head: plain(self.manual_word(&format!("head-{head}"))),
            align,
        }
    }

    pub(super) fn manual_line(&self, word: &str) -> Block {
        Block::Paragraph {
            text: plain(self.manual_word(word)),
            indent: false,
        }
    }

    fn manual_head(&self, flow: &Flow, own: &Manual<'_>) -> Block {
        let kind = self.manual_word(if own.front { "front" } else { "back" });
        let title = self.text(&self.definition.id);
        let name = flow.name.trim();
        let planned = flow.kind == FlowKind::ToBe;
        Block::Head {
            class: Some(self.text("doc-class-internal")),
            over: plain(self.joined(&title, &kind)),
            // What the work is called is what the paper is looked for by.
            title: plain(if name.is_empty() { title.as_str() } else { name }),
            under: if planned {
                plain(self.manual_word("planned"))
            } else {
                Text::new()
            },
            approvals: Vec::new(),
        }
    }

    fn manual_purpose(&self, flow: &Flow, own: &Manual<'_>) -> Block {
        let label = |word: &str| plain(self.manual_word(word));
        let mut items = vec![(
            label("purpose"),
            plain(self.manual_words("purpose-words", &[("name", flow.name.trim())])),
        )];
        if let (Some(first), Some(last)) = (flow.steps.first(), flow.steps.last()) {
            items.push((label("begins"), plain(self.begins(first))));
            items.push((label("ends"), plain(self.does(last))));
            let lanes: Vec<String> = own.lanes.iter().filter_map(|lane| self.lane(lane)).collect();
            items.push((label("who"), plain(self.listed(&lanes))));
        }
        let gains: Vec<String> = flow
            .steps
            .iter()
            .map(|step| step.effect.trim().to_owned())
            .filter(|effect| !effect.is_empty())
            .collect();
        if !gains.is_empty() {
            items.push((label("gains"), plain(self.listed(&gains))));
        }
        Block::Facts { items }
    }

    /// When the work begins: what sets it off, or its first step.
    fn begins(&self, first: &Step) -> String {
        match first.trigger.trim() {
            "" => self.does(first),
            trigger => trigger.to_owned(),
        }
    }

    fn does(&self, step: &Step) -> String {
        match step.actor.trim() {
            "" => step.text.trim().to_owned(),
            who => self.manual_words("ends-words", &[("who", who), ("text", step.text.trim())]),
        }
    }

    fn lane(&self, lane: &ManualLane<'_>) -> Option<String> {
        let who = lane.name.as_str();
        if who.is_empty() {
            return None;
        }
        Some(match &lane.people {
            LanePeople::System => self.manual_words("who-system", &[("who", who)]),
            LanePeople::Outside => self.manual_words("who-outside", &[("who", who)]),
            LanePeople::Here(people) if people.is_empty() => who.to_owned(),
            LanePeople::Here(people) => {
                let names: Vec<String> = people
                    .iter()
                    .map(|person| person.called().trim().to_owned())
                    .collect();
                self.manual_words("who-here", &[("who", who), ("people", &self.listed(&names))])
            }
        })
    }

    /// What to tick before the first step, then what is handled and where it is.
    fn manual_before(&self, own: &Manual<'_>) -> Vec<Block> {
        let mut items: Vec<String> = own
            .modules
            .iter()
            .map(|module| {
                let title = self.text(&format!("module-{}", module.id));
                self.manual_words("learned", &[("number", &module.number), ("title", &title)])
            })
            .collect();
        for (word, tools) in [("signed-in", &own.systems), ("at-hand", &own.things)] {
            if !tools.is_empty() {
                let tools: Vec<String> = tools.iter().map(|tool| (*tool).to_owned()).collect();
                items.push(self.manual_words(word, &[("tools", &self.listed(&tools))]));
            }
        }
        let mut blocks = Vec::new();
        if items.is_empty() {
            blocks.push(self.manual_line("nothing-before"));
        } else {
            blocks.push(Block::Checkboxes {
                items: items.into_iter().map(|item| (false, plain(item))).collect(),
            });
        }
        if !own.information.is_empty() {
            blocks.push(self.manual_information(&own.information));
        }
        blocks
    }

    fn manual_information(&self, information: &[ManualInformation<'_>]) -> Block {
        let row = |own: &ManualInformation<'_>| {
            let each = |of: &dyn Fn(&InformationAsset) -> String| {
                let mut all: Vec<String> = Vec::new();
                for words in own.assets.iter().map(|asset| of(asset)) {
                    if !words.trim().is_empty() && !all.contains(&words) {
                        all.push(words);
                    }
                }
                plain(self.listed(&all))
            };
            // Of lines that are rated differently the figure that matters most is shown.
            let graded = own.assets.iter().filter_map(|asset| importance(asset));
            let importance = graded.map(|graded| graded.value.value()).max();
            let importance = importance.map_or_else(Text::new, |value| strong(&plain(value.to_string())));
            let place = match own.assets.is_empty() {
                true => plain(self.manual_word("not-listed")),
                false => each(&|asset| self.place(asset)),
            };
            vec![
                plain(own.name),
                importance,
                place,
                each(&|asset| asset.users.trim().to_owned()),
            ]
        };
        Block::Table(Table {
            caption: plain(self.manual_word("information")),
            continued: self.text("doc-continued"),
            columns: vec![
                self.manual_column("information", Align::Left),
                self.manual_column("importance", Align::Center),
                self.manual_column("place", Align::Left),
                self.manual_column("users", Align::Left),
            ],
            rows: information.iter().map(row).collect(),
            note: plain(self.manual_word("importance-note")),
            widths: vec![0.32, 0.12, 0.34, 0.22],
            ..Table::default()
        })
    }

    /// What to do when it went wrong: as the lessons say that teach what to mind.
    fn manual_wrong(&self, own: &Manual<'_>) -> Block {
        if own.modules.is_empty() {
            return self.manual_line("wrong-none");
        }
        // What matters most stands first among the cautions, not among the numbers of lessons.
        let mut modules: Vec<&str> = Vec::new();
        let mut ranked: Vec<_> = own.steps.iter().flat_map(|step| &step.cautions).collect();
        let rank = |id: &str| {
            self.content
                .courses
                .cautions
                .iter()
                .position(|caution| caution.id == id)
        };
        ranked.sort_by_key(|caution| rank(&caution.id));
        for caution in ranked {
            if !modules.contains(&caution.module.as_str()) {
                modules.push(&caution.module);
            }
        }
        let space = if self.lang == Lang::Ja { "" } else { " " };
        let item = |id: &&str| {
            let mut text = strong(&plain(self.text(&format!("module-{id}.short"))));
            text.extend(plain(if self.lang == Lang::Ja { "　" } else { ": " }));
            for number in 1..=3 {
                text.extend(self.lesson_words(&format!("module-{id}.wrong-{number}")));
                if number < 3 {
                    text.extend(plain(space));
                }
            }
            ("・".to_owned(), text)
        };
        Block::List {
            items: modules.iter().take(MOST_WRONG).map(item).collect(),
        }
    }

    fn manual_calls(&self) -> Block {
        let rows = self
            .calls()
            .into_iter()
            .take(MOST_CALLS)
            .map(|call| vec![plain(call.label), plain(call.name), plain(call.number)]);
        Block::Table(Table {
            continued: self.text("doc-continued"),
            columns: vec![
                self.manual_column("role", Align::Left),
                self.manual_column("name", Align::Left),
                self.manual_column("phone", Align::Left),
            ],
            rows: rows.collect(),
            hand: true,
            widths: vec![0.34, 0.36, 0.3],
            ..Table::default()
        })
    }
}
