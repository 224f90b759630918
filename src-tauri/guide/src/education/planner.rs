//! Lays the year of teaching out: which lessons, for whom, how, in which months.

use std::cmp::Reverse;
use std::collections::HashMap;

use jiff::civil::Date;
use sonae_content::{Content, EVERYONE, Module, Occasion};
use sonae_domain::{Answer, BusinessYear, CompanyFile, Depth, PersonId, TrainingMethod};

use super::grounds::Grounds;
use super::placing::Placing;
use super::plan_line::months_of;
use super::plan_year::left_of;
use super::{Audience, OfferedTopic, TopicKind, TopicReason};

/// Lessons that a company takes which goes the quick way, or one that goes deeper: for everyone, and for others.
const QUICK: (usize, usize) = (4, 1);
const BASELINE: (usize, usize) = (9, 3);
/// Lessons that new people hear in their first month, at most.
const FIRST_MONTH: usize = 4;
/// How long drills, tests and changed rules take, in minutes.
const PHISHING: u32 = 15;
const REVIEW: u32 = 20;
const RULES: u32 = 15;
/// How long a table-top exercise takes where the catalogue has none, in minutes.
const TABLE_TOP: u32 = 45;

/// Lays the year out.
pub(super) struct Planner<'a> {
    content: &'a Content,
    file: &'a CompanyFile,
    grounds: &'a Grounds<'a>,
    placing: Placing,
    year: Vec<u8>,
    teacher: Option<PersonId>,
}

impl<'a> Planner<'a> {
    pub(super) fn new(
        content: &'a Content,
        file: &'a CompanyFile,
        grounds: &'a Grounds<'a>,
        year: BusinessYear,
        today: Date,
    ) -> Self {
        let busy = months_of(file.answers.get("education-year", "busy-months"));
        Planner {
            content,
            file,
            grounds,
            placing: Placing::new(&left_of(year, today), &busy),
            year: year.numbers(),
            teacher: teacher(file),
        }
    }

    pub(super) fn topics(mut self) -> Vec<OfferedTopic> {
        let mut topics = self.fixed();
        // What weighs most comes first in the year.
        let mut lessons: Vec<(u32, &Module, Audience, Vec<TopicReason>)> = self
            .content
            .courses
            .modules
            .iter()
            .filter(|module| self.grounds.applies(module))
            .filter_map(|module| {
                let audience = self.audience(module)?;
                let reasons = self.grounds.reasons(module);
                let weight = reasons.iter().map(TopicReason::weight).sum();
                (!reasons.is_empty()).then_some((weight, module, audience, reasons))
            })
            .collect();
        lessons.sort_by_key(|(weight, module, ..)| (Reverse(*weight), module.number.clone()));
        let mut so_far: HashMap<Audience, usize> = HashMap::new();
        for (_, module, audience, reasons) in lessons {
            let before = so_far.entry(audience).or_default();
            let suggested = *before < self.most(audience);
            *before += 1;
            topics.push(self.lesson(module, audience, reasons, suggested));
        }
        topics
    }

    /// How many lessons an audience is suggested, of those that it needs most: a first year is not too much to be held.
    fn most(&self, audience: Audience) -> usize {
        let (everyone, others) = match self.file.path() {
            Depth::Quick => QUICK,
            Depth::Baseline => BASELINE,
            Depth::Comprehensive => (usize::MAX, usize::MAX),
        };
        match audience {
            Audience::Everyone => everyone,
            _ => others,
        }
    }

    /// What has its own time in the year.
    fn fixed(&mut self) -> Vec<OfferedTopic> {
        let quick = self.file.path() == Depth::Quick;
        let mut topics = Vec::new();
        if !self.grounds.changed.is_empty() {
            let reasons = vec![TopicReason::Change {
                documents: self.grounds.changed.clone(),
            }];
            let at = self.placing.place_at(Audience::Everyone, RULES, 0);
            topics.push(self.topic(TopicKind::Rules, Audience::Everyone, RULES, at, reasons));
        }
        let practice = self.grounds.practice();
        let first = self.placing.place_at(Audience::Everyone, PHISHING, 3);
        let again = self.placing.place_at(Audience::Everyone, PHISHING, 8);
        let mut drill = self.topic(
            TopicKind::Phishing,
            Audience::Everyone,
            PHISHING,
            first,
            self.grounds.phishing(),
        );
        if again != first {
            drill.months.extend(again);
            drill
                .spare
                .extend(again.and_then(|month| self.placing.after(month)));
            // Those who were away from the first are not asked to catch up in the month of the second.
            drill.spare.retain(|month| !drill.months.contains(month));
        }
        topics.push(drill);
        let minutes = self
            .content
            .courses
            .drills
            .first()
            .map_or(TABLE_TOP, |drill| drill.minutes);
        let at = self.placing.place_at(Audience::Leaders, minutes, 6);
        let drill = self.topic(
            TopicKind::TableTop,
            Audience::Leaders,
            minutes,
            at,
            practice.clone(),
        );
        topics.push(OfferedTopic {
            suggested: !quick,
            ..drill
        });
        let at = self.placing.place_at(Audience::Everyone, REVIEW, 9);
        topics.push(self.topic(TopicKind::Review, Audience::Everyone, REVIEW, at, practice));
        topics.extend(self.first_month());
        topics
    }

    /// What new people hear in their first month: the lessons for everybody that are heard on joining, by number.
    fn first_month(&self) -> Option<OfferedTopic> {
        let lessons: Vec<&Module> = self
            .content
            .courses
            .modules
            .iter()
            .filter(|module| {
                self.grounds.applies(module)
                    && module.roles.iter().any(|role| role == EVERYONE)
                    && module.occasions.contains(&Occasion::Joining)
            })
            .take(FIRST_MONTH)
            .collect();
        let minutes = lessons.iter().map(|module| module.minutes).sum();
        let mut topic = self.topic(
            TopicKind::FirstMonth,
            Audience::Newcomer,
            minutes,
            None,
            vec![TopicReason::Joining],
        );
        topic.months.clone_from(&self.year);
        topic.modules = lessons.iter().map(|module| module.id.clone()).collect();
        (!topic.modules.is_empty()).then_some(topic)
    }

    fn lesson(
        &mut self,
        module: &Module,
        audience: Audience,
        reasons: Vec<TopicReason>,
        suggested: bool,
    ) -> OfferedTopic {
        let at = match audience {
            Audience::Newcomer => None,
            _ => self.placing.place(audience, module.minutes),
        };
        let mut topic = self.topic(TopicKind::Lesson, audience, module.minutes, at, reasons);
        topic.id.clone_from(&module.id);
        topic.modules = vec![module.id.clone()];
        topic.suggested = suggested;
        topic.method = self.method(module, audience);
        topic.cost = self.last_cost(&module.id);
        if audience == Audience::Newcomer {
            topic.months.clone_from(&self.year);
        }
        topic
    }

    fn topic(
        &self,
        kind: TopicKind,
        audience: Audience,
        minutes: u32,
        at: Option<u8>,
        reasons: Vec<TopicReason>,
    ) -> OfferedTopic {
        let (id, method) = match kind {
            TopicKind::Lesson => ("", TrainingMethod::Talk),
            TopicKind::FirstMonth => ("first-month", TrainingMethod::Talk),
            TopicKind::Rules => ("rules", TrainingMethod::Talk),
            TopicKind::Phishing => ("phishing", TrainingMethod::Drill),
            TopicKind::TableTop => ("table-top", TrainingMethod::Drill),
            TopicKind::Review => ("review", TrainingMethod::Test),
        };
        OfferedTopic {
            id: id.to_owned(),
            kind,
            modules: Vec::new(),
            audience,
            method,
            minutes,
            months: at.into_iter().collect(),
            spare: at
                .and_then(|month| self.placing.after(month))
                .into_iter()
                .collect(),
            cost: 0,
            teacher: self.teacher.clone(),
            reasons,
            suggested: true,
            taken: None,
        }
    }

    /// Who hears a lesson. What is for whoever looks after systems or leads falls to the owner where there is nobody else.
    fn audience(&self, module: &Module) -> Option<Audience> {
        if module.roles.iter().any(|role| role == EVERYONE) {
            return Some(Audience::Everyone);
        }
        let held = module
            .roles
            .iter()
            .filter(|role| self.grounds.workforce.holds(role))
            .find_map(|role| Audience::of_role(role));
        let falls = module
            .roles
            .iter()
            .any(|role| role == "it-person" || role == "manager");
        held.or_else(|| falls.then_some(Audience::Leaders))
    }

    /// What a lesson cost when it was held last.
    fn last_cost(&self, module: &str) -> u32 {
        let sessions = self
            .file
            .sessions
            .iter()
            .filter(|session| session.held && session.modules.iter().any(|own| own == module));
        let last = sessions.max_by_key(|session| session.on);
        last.and_then(|session| session.cost).unwrap_or(0)
    }

    fn method(&self, module: &Module, audience: Audience) -> TrainingMethod {
        let main = module.skills.first().map_or("", String::as_str);
        let area = self
            .content
            .courses
            .areas
            .iter()
            .find(|area| area.skills.iter().any(|skill| skill.id == main));
        match (audience, area.map(|area| area.id.as_str())) {
            (Audience::Newcomer, _) => TrainingMethod::Interview,
            (_, Some("access" | "devices" | "technical" | "continuity")) => TrainingMethod::HandsOn,
            (Audience::Leaders, _) | (_, Some("leadership")) => TrainingMethod::Discussion,
            _ => TrainingMethod::Talk,
        }
    }
}

/// Who teaches: whoever sees to education, then to security, then the president.
fn teacher(file: &CompanyFile) -> Option<PersonId> {
    let post = file.answers.rows("roles", "posts").iter().find(|row| {
        row.fields.get("role").and_then(Answer::text) == Some("education")
            && row.fields.contains_key("person")
    });
    let answered = |field| file.answers.text("company", field);
    post.and_then(|row| row.fields.get("person"))
        .and_then(Answer::text)
        .or_else(|| answered("security-officer"))
        .or_else(|| answered("representative"))
        .filter(|id| file.person(id).is_some())
        .map(PersonId::from)
}
