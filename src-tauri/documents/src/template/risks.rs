//! The papers on risks, controls and requirements: what each of their parts says, and the words that they share.

use sonae_content::{Content, RiskPart};
use sonae_domain::{
    ControlRef, InformationAsset, Lang, PersonId, Residual, Risk, RiskLevel, RiskRating, Treatment,
};
use sonae_guide::{RiskLine, RiskView};

use super::{Binder, dates};
use crate::block::{Align, Block, Column, Span, Text, plain, strong};

/// Stands for the day until it is printed: a character that no words have.
const DAY: &str = "\u{E002}";

/// A risk with what follows for it.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub risk: &'a Risk,
    pub line: &'a RiskLine,
}

impl Binder<'_> {
    pub(super) fn risk_paper(&self, part: RiskPart) -> Vec<Block> {
        match part {
            RiskPart::AsOf => vec![self.risk_day()],
            RiskPart::StatementKey => self.statement_key(),
            RiskPart::Controls => vec![self.controls()],
            RiskPart::OtherControls => vec![self.other_controls()],
            RiskPart::Requirements => self.requirement_chapters(),
            RiskPart::Trace => vec![self.requirement_trace()],
            RiskPart::Scale => self.risk_scales(),
            _ => self.risk_part(part, &sonae_guide::risks(self.file, self.date)),
        }
    }

    fn risk_part(&self, part: RiskPart, view: &RiskView) -> Vec<Block> {
        match part {
            RiskPart::Summary => vec![self.risk_summary(view)],
            RiskPart::Decisions => self.risk_decisions(view),
            RiskPart::Map => self.map_of_risks(view),
            RiskPart::First => vec![self.first_risks(view)],
            RiskPart::All => vec![self.all_risks(view)],
            RiskPart::Plan => vec![self.treatment_plan(view)],
            RiskPart::Acceptance => self.acceptance(view),
            _ => Vec::new(),
        }
    }

    fn risk_day(&self) -> Block {
        let words = self.risk_words("as-of", &[("date", DAY)]);
        let (before, after) = words.split_once(DAY).unwrap_or((&words, ""));
        Block::AsOf {
            before: before.to_owned(),
            after: after.to_owned(),
        }
    }

    /// The risks in the order of the view.
    pub(super) fn risks_told<'a>(&'a self, view: &'a RiskView) -> Vec<Told<'a>> {
        let of = |line: &'a RiskLine| {
            let risk = self.file.risks.iter().find(|risk| risk.id == line.id)?;
            Some(Told { risk, line })
        };
        view.lines.iter().filter_map(of).collect()
    }

    /// Words that only these papers have.
    pub(super) fn risk_words(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.say(&format!("doc-risk-{id}"), args)
    }

    pub(super) fn risk_column(&self, head: &str, align: Align) -> Column {
        Column {
            head: plain(self.risk_words(head, &[])),
            align,
        }
    }

    /// Parts of a list.
    pub(super) fn listed(&self, parts: &[String]) -> String {
        parts.join(&self.text("frame-comma"))
    }

    /// Numbers of risks, in their order.
    pub(super) fn numbers(&self, numbers: impl IntoIterator<Item = u32>) -> String {
        let mut numbers: Vec<u32> = numbers.into_iter().collect();
        numbers.sort_unstable();
        let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
        self.listed(&numbers)
    }

    fn asset_of(&self, risk: &Risk) -> Option<&InformationAsset> {
        self.file.asset(risk.asset.as_str())
    }

    /// The information that a risk happens to.
    pub(super) fn information(&self, risk: &Risk) -> String {
        let name = self.asset_of(risk).map_or("", |asset| asset.name.trim());
        name.to_owned()
    }

    /// What happens: in the company's words, or the threats.
    pub(super) fn event(&self, risk: &Risk) -> String {
        event(self.content, self.lang, risk)
    }

    fn weaknesses(&self, risk: &Risk) -> String {
        let listed = risk
            .weaknesses
            .iter()
            .map(|id| self.text(&format!("weakness-{id}")));
        let own = risk.own_weaknesses.iter().map(|own| own.trim().to_owned());
        let all: Vec<String> = listed.chain(own).filter(|words| !words.is_empty()).collect();
        self.listed(&all)
    }

    /// The information in bold, and what happens to it.
    pub(super) fn event_cell(&self, risk: &Risk) -> Text {
        let space = if self.lang == Lang::Ja { "　" } else { "  " };
        let mut text = strong(&plain(format!("{}{space}", self.information(risk))));
        text.extend(plain(self.event(risk)));
        text
    }

    /// The same with the weaknesses that let it happen.
    pub(super) fn event_and_weaknesses(&self, risk: &Risk) -> Text {
        let mut text = self.event_cell(risk);
        let weaknesses = self.weaknesses(risk);
        if !weaknesses.is_empty() {
            text.extend(plain(self.risk_words("weak-at", &[("weaknesses", &weaknesses)])));
        }
        text
    }

    /// How grave: 大 9, or 高 where it was judged; the level in bold.
    pub(super) fn size(&self, rating: Option<RiskRating>) -> Text {
        let Some(rating) = rating else {
            return plain(self.risk_words("how-open", &[]));
        };
        let mut text = strong(&plain(self.level_word(&rating)));
        if let Some(figures) = rating.figures() {
            text.extend(plain(format!(" {}", figures.value)));
        }
        text
    }

    /// What is expected to be left.
    pub(super) fn left(&self, residual: Option<Residual>) -> Option<Text> {
        Some(match residual? {
            Residual::Gone => plain(self.risk_words("gone", &[])),
            Residual::Left { rating } => self.size(Some(rating)),
        })
    }

    pub(super) fn level_word(&self, rating: &RiskRating) -> String {
        let scale = match rating {
            RiskRating::Figured(_) => "risk-level",
            RiskRating::Judged { .. } => "risk-judged",
        };
        self.text(&format!("{scale}.option-{}", rating.level().id()))
    }

    pub(super) fn treatment_word(&self, treatment: Treatment) -> String {
        self.text(&format!("risk-treatment.option-{}", treatment.id()))
    }

    /// The person, by name or role; nothing where nobody is named or the person is gone.
    pub(super) fn person_called(&self, person: Option<&PersonId>) -> Option<String> {
        let person = self.file.person(person?.as_str())?;
        // A name stands on one line.
        let called = person.called().trim().replace(' ', "\u{a0}");
        Some(called).filter(|called| !called.is_empty())
    }

    /// A control by its number and its title.
    pub(super) fn control_words(&self, control: &ControlRef) -> (String, String) {
        match control {
            ControlRef::AnnexA(id) => (id.clone(), self.text(&Content::control_key(id))),
            ControlRef::Csf(id) => (id.clone(), self.text(&Content::outcome_key(id))),
            ControlRef::Own(id) => {
                let measure = self.file.measures.iter().find(|measure| &measure.id == id);
                let name = measure.map_or("", |measure| measure.name.trim());
                (String::new(), name.to_owned())
            }
        }
    }

    /// A control in one line: 8.24 暗号の使用.
    pub(super) fn control_line(&self, control: &ControlRef) -> Text {
        let (number, title) = self.control_words(control);
        if number.is_empty() {
            return plain(title);
        }
        vec![
            Span {
                // A short number stays with its title.
                text: format!("{number}{}", if number.len() > 5 { ' ' } else { '\u{a0}' }),
                bold: true,
                ..Span::default()
            },
            Span {
                text: title.trim_end_matches(['。', '.']).to_owned(),
                ..Span::default()
            },
        ]
    }

    /// A day that may be near: without the year where that is the present one.
    pub(super) fn near_day(&self, day: jiff::civil::Date) -> String {
        if day.year() == self.date.year() {
            dates::short(day, self.lang)
        } else {
            dates::in_cell(day, self.lang)
        }
    }

    pub(super) fn day(&self, day: jiff::civil::Date) -> String {
        dates::in_cell(day, self.lang)
    }
}

/// What happens: in the company's words, or the threats.
fn event(content: &Content, lang: Lang, risk: &Risk) -> String {
    let name = risk.name.trim();
    if !name.is_empty() {
        return name.to_owned();
    }
    let words = |id: &String| content.words.text(lang, &format!("threat-{id}"));
    let own = risk.own_threats.iter().map(|own| own.trim().to_owned());
    let all: Vec<String> = risk
        .threats
        .iter()
        .map(words)
        .chain(own)
        .filter(|words| !words.is_empty())
        .collect();
    all.join(&content.words.text(lang, "frame-comma"))
}

/// The level of what is left; as it is now while nobody has estimated that.
pub(super) fn level_left(line: &RiskLine) -> Option<RiskLevel> {
    match line.residual {
        Some(Residual::Gone) => None,
        Some(Residual::Left { rating }) => Some(rating.level()),
        None => line.rating.map(|rating| rating.level()),
    }
}
