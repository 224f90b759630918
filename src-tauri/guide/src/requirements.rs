//! Security requirements: what follows for a system from the controls that were chosen, information by information, and
//! what it has to do whatever it holds (scope S07).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sonae_content::{Content, FieldKind, StandingRequirement};
use sonae_domain::{
    Answer, AssetId, CompanyFile, ControlRef, InformationAsset, Lang, Requirement, RequirementId,
    RequirementSection,
};
use ts_rs::TS;

use crate::risk::number;

/// The security requirements, chapter by chapter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RequirementsView {
    /// The chapters in their order; empty ones too.
    pub chapters: Vec<RequirementChapter>,
    /// Questions whose answers standing requirements still need: `worksheet.field`.
    pub missing: Vec<String>,
}

/// A chapter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RequirementChapter {
    /// Which.
    pub section: RequirementSection,
    /// `1`.
    pub number: String,
    /// What is in it.
    pub groups: Vec<RequirementGroup>,
}

/// The requirements of one piece of information, or of one kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RequirementGroup {
    /// `1.1`.
    pub number: String,
    /// The information that is protected, in the first chapter.
    pub asset: Option<AssetId>,
    /// The kind, in the others; null for what was added. Words: `requirement-group-<id>`.
    pub group: Option<String>,
    /// The requirements.
    pub items: Vec<RequirementItem>,
}

/// A requirement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RequirementItem {
    /// `1.1.1`; empty for one that is left out.
    pub number: String,
    /// What was stored about it; null when it stands as it follows.
    pub id: Option<RequirementId>,
    /// What it follows from; null for one that was added.
    pub origin: Option<String>,
    /// Its words, in the language asked for where nobody changed them.
    pub text: String,
    /// The words that follow, where they were changed.
    pub follows: Option<String>,
    /// Whether it is left out.
    pub dropped: bool,
    /// The controls that it carries out.
    pub controls: Vec<ControlRef>,
    /// The numbers of the risks that it makes smaller.
    pub risks: Vec<u32>,
    /// Questions whose answers its words still need: `worksheet.field`.
    pub missing: Vec<String>,
}

/// The security requirements of a company, with the words that follow in a language.
pub fn requirements(content: &Content, file: &CompanyFile, lang: Lang) -> RequirementsView {
    let maker = Maker { content, file, lang };
    let mut chapters: Vec<RequirementChapter> = RequirementSection::ALL
        .into_iter()
        .map(|section| RequirementChapter {
            section,
            number: String::new(),
            groups: match section {
                RequirementSection::Information => maker.of_information(),
                section => maker.of_section(section),
            },
        })
        .collect();
    count(&mut chapters);
    let items = chapters
        .iter()
        .flat_map(|chapter| &chapter.groups)
        .flat_map(|group| &group.items);
    let mut missing: Vec<String> = Vec::new();
    for path in items.filter(|item| !item.dropped).flat_map(|item| &item.missing) {
        if !missing.contains(path) {
            missing.push(path.clone());
        }
    }
    RequirementsView { chapters, missing }
}

/// Numbers everything by its place; what is left out has no number.
fn count(chapters: &mut [RequirementChapter]) {
    for (chapter, major) in chapters.iter_mut().zip(1_u32..) {
        chapter.number = major.to_string();
        for (group, minor) in chapter.groups.iter_mut().zip(1_u32..) {
            group.number = format!("{major}.{minor}");
            let kept = group.items.iter_mut().filter(|item| !item.dropped);
            for (item, last) in kept.zip(1_u32..) {
                item.number = format!("{major}.{minor}.{last}");
            }
        }
    }
}

struct Maker<'a> {
    content: &'a Content,
    file: &'a CompanyFile,
    lang: Lang,
}

impl Maker<'_> {
    /// Information that a risk has a control for, or that a requirement was added for, in the order of the register.
    fn of_information(&self) -> Vec<RequirementGroup> {
        let mut risks: BTreeMap<&AssetId, Vec<(u32, &ControlRef)>> = BTreeMap::new();
        for (index, risk) in self.file.risks.iter().enumerate() {
            let of = risks.entry(&risk.asset).or_default();
            of.extend(risk.controls.iter().map(|control| (number(index), control)));
        }
        self.file
            .assets
            .iter()
            .filter_map(|asset| {
                let chosen = risks.remove(&asset.id).unwrap_or_default();
                let mut items = self.of_controls(asset, &chosen);
                items.extend(self.added(|own| {
                    own.section == RequirementSection::Information && own.asset.as_ref() == Some(&asset.id)
                }));
                (!items.is_empty()).then(|| RequirementGroup {
                    number: String::new(),
                    asset: Some(asset.id.clone()),
                    group: None,
                    items,
                })
            })
            .collect()
    }

    /// What follows for a piece of information from the controls chosen for its risks.
    fn of_controls(&self, asset: &InformationAsset, chosen: &[(u32, &ControlRef)]) -> Vec<RequirementItem> {
        let mut controls: Vec<(&ControlRef, Vec<u32>)> = Vec::new();
        for (number, control) in chosen {
            match controls.iter_mut().find(|(own, _)| own == control) {
                Some((_, numbers)) if numbers.contains(number) => {}
                Some((_, numbers)) => numbers.push(*number),
                None => controls.push((control, vec![*number])),
            }
        }
        controls.sort_by_key(|(control, _)| self.place(control));
        controls
            .into_iter()
            .filter_map(|(control, risks)| {
                let text = self.words(asset, control)?;
                let of_asset = |own: &Requirement| own.asset.as_ref() == Some(&asset.id);
                Some(
                    self.item(&control.to_string(), text, Vec::new(), of_asset)
                        .with(control, risks),
                )
            })
            .collect()
    }

    /// Technical protection first, in the order of the content; then outcomes and own measures.
    fn place(&self, control: &ControlRef) -> (usize, usize) {
        let listed = &self.content.requirements.of_controls;
        match control {
            ControlRef::AnnexA(id) => {
                let at = listed.iter().position(|definition| &definition.control == id);
                (0, at.unwrap_or(usize::MAX))
            }
            ControlRef::Csf(id) => {
                let at = self.content.outcomes().position(|outcome| outcome == id);
                (1, at.unwrap_or(usize::MAX))
            }
            ControlRef::Own(id) => {
                let at = self.file.measures.iter().position(|measure| &measure.id == id);
                (2, at.unwrap_or(usize::MAX))
            }
        }
    }

    /// What a control asks for a piece of information; nothing where it is no matter of single information.
    fn words(&self, asset: &InformationAsset, control: &ControlRef) -> Option<String> {
        let words = &self.content.words;
        let information = asset.name.trim();
        match control {
            ControlRef::AnnexA(id) => {
                let key = format!("{}.require", Content::control_key(id));
                words.get(self.lang, &key, &[("information", information)])
            }
            ControlRef::Csf(id) => {
                let outcome = words.text(self.lang, &Content::outcome_key(id));
                let args = [("information", information), ("outcome", outcome.as_str())];
                words.get(self.lang, "requirement-csf", &args)
            }
            ControlRef::Own(id) => {
                let measure = self.file.measures.iter().find(|measure| &measure.id == id)?;
                let args = [("information", information), ("measure", measure.name.trim())];
                words.get(self.lang, "requirement-own", &args)
            }
        }
    }

    /// What a system has to do whatever it holds.
    fn of_section(&self, section: RequirementSection) -> Vec<RequirementGroup> {
        let mut groups: Vec<RequirementGroup> = Vec::new();
        let chosen = crate::statement::chosen(self.file);
        let standing = &self.content.requirements.standing;
        for definition in standing.iter().filter(|own| own.kind == section.id()) {
            let (text, missing) = self.standing(definition);
            let origin = format!("standing:{}", definition.id);
            let mut item = self.item(&origin, text, missing, |own| own.section == section);
            item.controls = definition
                .controls
                .iter()
                .cloned()
                .map(ControlRef::AnnexA)
                .collect();
            let risks = item.controls.iter().filter_map(|control| chosen.get(control));
            item.risks = risks.flatten().copied().collect();
            item.risks.sort_unstable();
            item.risks.dedup();
            match groups
                .iter_mut()
                .find(|group| group.group.as_ref() == Some(&definition.group))
            {
                Some(group) => group.items.push(item),
                None => groups.push(RequirementGroup {
                    number: String::new(),
                    asset: None,
                    group: Some(definition.group.clone()),
                    items: vec![item],
                }),
            }
        }
        let added = self.added(|own| own.section == section);
        if !added.is_empty() {
            groups.push(RequirementGroup {
                number: String::new(),
                asset: None,
                group: None,
                items: added,
            });
        }
        groups
    }

    /// The words of a standing requirement with the answers in them, and the questions not answered yet.
    fn standing(&self, definition: &StandingRequirement) -> (String, Vec<String>) {
        let mut missing = Vec::new();
        let mut slots: Vec<(&str, String)> = Vec::new();
        for (name, path) in definition.slots() {
            let said = self
                .file
                .answers
                .at(path)
                .filter(|answer| !answer.is_unknown() && !answer.is_blank());
            match said {
                Some(answer) => slots.push((name, self.said(path, answer))),
                None => {
                    missing.push(path.to_owned());
                    slots.push((name, self.content.words.text(self.lang, "requirement-open")));
                }
            }
        }
        let slots: Vec<(&str, &str)> = slots.iter().map(|(name, said)| (*name, said.as_str())).collect();
        let key = format!("standing-{}", definition.id);
        let text = self.content.words.get(self.lang, &key, &slots);
        (text.unwrap_or_default(), missing)
    }

    /// An answer in words.
    fn said(&self, path: &str, answer: &Answer) -> String {
        let words = &self.content.words;
        let option = |choice: &str| {
            words.text(
                self.lang,
                &format!("{}.option-{choice}", path.replacen('.', "-", 1)),
            )
        };
        match answer {
            Answer::Choices(choices) => {
                let choices: Vec<String> = choices.iter().map(|choice| option(choice)).collect();
                choices.join(&words.text(self.lang, "frame-comma"))
            }
            Answer::Text(text) => match self.content.field(path).map(|field| &field.kind) {
                Some(FieldKind::Choice) => option(text),
                _ => text.trim().to_owned(),
            },
            Answer::Number(number) => number.to_string(),
            Answer::YesNo(_) | Answer::Unknown { .. } => String::new(),
        }
    }

    /// A requirement that follows from something, as it was changed or left out.
    fn item(
        &self,
        origin: &str,
        text: String,
        missing: Vec<String>,
        of: impl Fn(&Requirement) -> bool,
    ) -> RequirementItem {
        let mut stored = self.file.requirements.iter();
        let stored = stored.find(|own| own.origin.as_deref() == Some(origin) && of(own));
        let changed = stored.map_or("", |own| own.text.trim());
        let is_changed = !changed.is_empty() && changed != text;
        RequirementItem {
            number: String::new(),
            id: stored.map(|own| own.id.clone()),
            origin: Some(origin.to_owned()),
            follows: is_changed.then(|| text.clone()),
            // Words of one's own need no answers.
            missing: if is_changed { Vec::new() } else { missing },
            text: if is_changed { changed.to_owned() } else { text },
            dropped: stored.is_some_and(|own| own.dropped),
            controls: Vec::new(),
            risks: Vec::new(),
        }
    }

    /// Requirements that follow from nothing.
    fn added(&self, of: impl Fn(&Requirement) -> bool) -> Vec<RequirementItem> {
        let own = self.file.requirements.iter();
        own.filter(|own| own.origin.is_none() && of(own))
            .map(|own| RequirementItem {
                number: String::new(),
                id: Some(own.id.clone()),
                origin: None,
                text: own.text.clone(),
                follows: None,
                dropped: own.dropped,
                controls: Vec::new(),
                risks: Vec::new(),
                missing: Vec::new(),
            })
            .collect()
    }
}

impl RequirementItem {
    fn with(mut self, control: &ControlRef, risks: Vec<u32>) -> Self {
        self.controls = vec![control.clone()];
        self.risks = risks;
        self
    }
}

#[cfg(test)]
mod tests;
