//! Why lessons are taught: what was found in the company's file, once for all of them.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::ToSpan as _;
use jiff::civil::Date;
use sonae_content::{Content, DocumentGroup, EVERYONE, Module, Occasion};
use sonae_domain::{Answer, Answers, CompanyFile, Progress, RiskLevel};

use super::outcome::{marks, missed_lessons, not_held, not_passed};
use super::reason::TopicReason;
use super::workforce::Workforce;
use super::{NEWCOMER, Needs, education_figures, working};

/// Of what was asked about a lesson less than this share was right, in percent: it is taught again.
const WEAK: u32 = 60;
/// From how many answers on a share says something.
const ENOUGH: u32 = 3;
/// How far back something that happened counts, in months.
const LATELY: i32 = 12;
/// How far back a changed rule counts, in months.
const CHANGED: i32 = 6;

/// What was found once, for all lessons.
pub(super) struct Grounds<'a> {
    facts: Answers,
    file: &'a CompanyFile,
    /// Who works here, with which roles.
    pub workforce: Workforce<'a>,
    /// How many people lack a skill.
    gaps: HashMap<&'a str, u32>,
    /// How many grave risks a threat stands in.
    threats: HashMap<&'a str, u32>,
    /// How much of what was asked about a lesson was right: halves of points, and of how many.
    marks: HashMap<&'a str, (u32, u32)>,
    /// How many people did not pass a test about a lesson.
    failed: HashMap<&'a str, u32>,
    /// How many people a lesson did not reach that was taught.
    missed: HashMap<String, u32>,
    not_held: HashSet<String>,
    incident: Option<String>,
    /// How many of the harmful messages of drills were reported, in percent, where it was too few.
    reported: Option<u32>,
    /// Rules that were issued lately.
    pub changed: Vec<String>,
    action: Option<String>,
}

impl<'a> Grounds<'a> {
    pub(super) fn of(content: &'a Content, file: &'a CompanyFile, today: Date) -> Self {
        Grounds {
            facts: crate::facts(content, file),
            file,
            workforce: Workforce::of(content, file, today),
            gaps: gaps(content, file, today),
            threats: threats(file, today),
            marks: marks(content, file, |on| lately(on, today, LATELY)),
            failed: not_passed(file, today, |on| lately(on, today, LATELY)),
            missed: missed_lessons(content, file, today),
            not_held: not_held(content, file, today),
            incident: incident(file, today),
            reported: reported(content, file, today),
            changed: changed(content, file, today),
            action: content
                .actions()
                .filter(|action| action.csf.iter().any(|id| id.starts_with("PR.AT")))
                .find(|action| {
                    !matches!(
                        file.action(&action.id).progress,
                        Progress::Done | Progress::NotForUs
                    )
                })
                .map(|action| action.id.clone()),
        }
    }

    /// Whether people lack something that their roles ask for.
    pub(super) fn any_gap(&self) -> bool {
        !self.gaps.is_empty()
    }

    /// Whether the lesson has its place in this company at all.
    pub(super) fn applies(&self, module: &Module) -> bool {
        let places = [&self.facts, &self.file.answers];
        module.when.as_ref().is_none_or(|rule| rule.holds_among(&places))
    }

    /// Why a lesson is taught, the strongest first.
    pub(super) fn reasons(&self, module: &Module) -> Vec<TopicReason> {
        let has = |occasion| module.occasions.contains(&occasion);
        let mut reasons = Vec::new();
        if let Some(on) = self.incident.as_ref().filter(|_| has(Occasion::Incident)) {
            reasons.push(TopicReason::Incident { on: on.clone() });
        }
        reasons.extend(self.came_out(module));
        reasons.extend(self.found(module));
        if has(Occasion::Law) {
            reasons.push(TopicReason::Law);
        }
        if module.roles.iter().any(|role| role == EVERYONE) {
            reasons.extend(has(Occasion::Yearly).then_some(TopicReason::Yearly));
        } else {
            let held = module.roles.iter().find(|role| self.workforce.holds(role));
            reasons.extend(held.map(|role| match role.as_str() {
                NEWCOMER => TopicReason::Joining,
                _ => TopicReason::Role { role: role.clone() },
            }));
        }
        reasons.extend(self.action());
        reasons
    }

    /// What came out of teaching so far.
    fn came_out(&self, module: &Module) -> Vec<TopicReason> {
        let id = module.id.as_str();
        let mut reasons = Vec::new();
        if let Some((got, of)) = self.marks.get(id)
            && *of >= ENOUGH
            && got * 50 / of < WEAK
        {
            reasons.push(TopicReason::Weak {
                percent: got * 50 / of,
            });
        }
        reasons.extend(self.not_held.contains(id).then_some(TopicReason::NotHeld));
        let failed = self.failed.get(id);
        reasons.extend(failed.map(|people| TopicReason::NotPassed { people: *people }));
        let missed = self.missed.get(id);
        reasons.extend(missed.map(|people| TopicReason::Missed { people: *people }));
        reasons
    }

    /// What people lack, and risks that it answers.
    fn found(&self, module: &Module) -> Vec<TopicReason> {
        let lacking = module
            .skills
            .iter()
            .filter_map(|skill| Some((*self.gaps.get(skill.as_str())?, skill)));
        // Of equals the one that the lesson teaches first.
        let gap = lacking.rev().max_by_key(|(people, _)| *people);
        let grave = module
            .threats
            .iter()
            .filter_map(|threat| Some((*self.threats.get(threat.as_str())?, threat)));
        let risk = grave.rev().max_by_key(|(risks, _)| *risks);
        let gap = gap.map(|(people, skill)| TopicReason::Gap {
            skill: skill.clone(),
            people,
        });
        let risk = risk.map(|(risks, threat)| TopicReason::Risk {
            threat: threat.clone(),
            risks,
        });
        gap.into_iter().chain(risk).collect()
    }

    /// Why what was learned is tried out.
    pub(super) fn practice(&self) -> Vec<TopicReason> {
        let mut reasons = vec![TopicReason::Practice];
        reasons.extend(self.action());
        reasons
    }

    /// Why messages are told apart in a drill.
    pub(super) fn phishing(&self) -> Vec<TopicReason> {
        let low = self.reported.map(|percent| TopicReason::FewReports { percent });
        low.into_iter().chain(self.practice()).collect()
    }

    /// The action of the guide that asks for teaching, while it is to be done.
    fn action(&self) -> Option<TopicReason> {
        self.action.as_ref().map(|action| TopicReason::Action {
            action: action.clone(),
        })
    }
}

/// How many people lack each skill: somebody said their level, and their roles ask for more.
fn gaps<'a>(content: &'a Content, file: &'a CompanyFile, today: Date) -> HashMap<&'a str, u32> {
    let mut levels: HashMap<&str, Vec<(&str, u8)>> = HashMap::new();
    for rating in &file.skill_ratings {
        if let Some(level) = rating.level() {
            let own = levels.entry(rating.person.as_str()).or_default();
            own.push((rating.skill.as_str(), level));
        }
    }
    let needs = Needs::of(content, file);
    let mut gaps = HashMap::new();
    for person in working(file, today) {
        let Some(levels) = levels.get(person.id.as_str()) else {
            continue;
        };
        let needed = needs.of_person(person, today);
        for (skill, level) in levels {
            if needed.get(skill).is_some_and(|needed| needed > level) {
                *gaps.entry(*skill).or_insert(0) += 1;
            }
        }
    }
    gaps
}

fn threats(file: &CompanyFile, today: Date) -> HashMap<&str, u32> {
    let grave: HashSet<_> = crate::risks(file, today)
        .lines
        .into_iter()
        .filter(|line| line.rating.is_some_and(|rating| rating.level() != RiskLevel::Low))
        .map(|line| line.id)
        .collect();
    let mut found = HashMap::new();
    for risk in file.risks.iter().filter(|risk| grave.contains(&risk.id)) {
        for threat in &risk.threats {
            *found.entry(threat.as_str()).or_insert(0) += 1;
        }
    }
    found
}

/// The last day on which signs of an incident were seen.
fn incident(file: &CompanyFile, today: Date) -> Option<String> {
    file.answers
        .rows("incident-indicators", "seen")
        .iter()
        .filter_map(|row| row.fields.get("on").and_then(Answer::text)?.parse::<Date>().ok())
        .filter(|on| lately(*on, today, LATELY))
        .max()
        .map(|on| on.to_string())
}

/// How many of the harmful messages of drills were reported lately, in percent, where it was too few.
fn reported(content: &Content, file: &CompanyFile, today: Date) -> Option<u32> {
    let reported = education_figures(content, file, |on| lately(on, today, LATELY)).reported;
    let percent = reported.percent().filter(|_| reported.of >= ENOUGH)?;
    (percent < WEAK).then_some(percent)
}

/// Rules of which a version was issued lately, by their numbers.
fn changed(content: &Content, file: &CompanyFile, today: Date) -> Vec<String> {
    let issued: HashSet<&str> = file
        .issues
        .iter()
        .filter(|issue| issue.is_version() && issue.withdrawn.is_none() && lately(issue.date, today, CHANGED))
        .map(|issue| issue.document.as_str())
        .collect();
    let rules: BTreeMap<&str, &str> = content
        .documents
        .iter()
        .filter(|document| {
            matches!(
                document.group,
                DocumentGroup::Policies
                    | DocumentGroup::Rules
                    | DocumentGroup::Topics
                    | DocumentGroup::Procedures
            ) && issued.contains(document.id.as_str())
        })
        .map(|document| (document.number.as_str(), document.id.as_str()))
        .collect();
    rules.into_values().map(str::to_owned).collect()
}

/// Whether a day lies in the last months; one of the future does not, for the clock may have been set back.
fn lately(day: Date, today: Date, months: i32) -> bool {
    day <= today && day.checked_add(months.months()).is_ok_and(|until| until >= today)
}
