//! What can be wrong with skills, roles, lessons, questions, drawn messages and drills.

use std::collections::BTreeSet;

use sonae_domain::{HIGHEST_SKILL_LEVEL, QuestionKind};

use super::Check;
use crate::{Caution, DrillDefinition, MailExample, MailKind, Module, Question};

/// The words of a lesson beside its title.
const MODULE_WORDS: [&str; 32] = [
    "short",
    "aim",
    "idea",
    "why",
    "do-1",
    "do-1-how",
    "do-2",
    "do-2-how",
    "do-3",
    "do-3-how",
    "story-title",
    "story",
    "story-lesson",
    "ask",
    "ask-listen",
    "wrong",
    "wrong-1",
    "wrong-2",
    "wrong-3",
    "card",
    "card-1",
    "card-2",
    "card-3",
    "say-start",
    "say-why",
    "say-do-1",
    "say-do-2",
    "say-do-3",
    "say-story",
    "say-ask",
    "say-wrong",
    "say-end",
];

/// The words of a drill beside its title and what happens in it.
const DRILL_WORDS: [&str; 10] = [
    "short",
    "aim",
    "setting",
    "say-start",
    "say-end",
    "debrief-1",
    "debrief-2",
    "debrief-3",
    "debrief-4",
    "twist",
];

impl Check<'_> {
    pub(super) fn courses(&mut self) {
        let courses = &self.content.courses;
        self.once("skill", courses.skills().map(|skill| skill.id.as_str()));
        self.once("training role", courses.roles.iter().map(|role| role.id.as_str()));
        self.once(
            "question",
            courses.questions().map(|question| question.id.as_str()),
        );
        let numbers = courses.modules.iter().map(|module| module.number.as_str());
        self.once(
            "number",
            numbers.chain(courses.drills.iter().map(|drill| drill.number.as_str())),
        );
        for area in &courses.areas {
            self.word(&format!("skill-area-{}", area.id));
        }
        for skill in courses.skills() {
            let key = format!("skill-{}", skill.id);
            for word in ["", ".short", ".level-1", ".level-2", ".level-3"] {
                self.word(&format!("{key}{word}"));
            }
            if courses.modules_for(&skill.id).is_empty() {
                self.problem(format!("{key}: no lesson teaches it"));
            }
        }
        for role in &courses.roles {
            let key = format!("training-role-{}", role.id);
            self.word(&key);
            self.word(&format!("{key}.does"));
            if let Some(when) = &role.when {
                self.rule(&key, when);
            }
            for (skill, level) in &role.needs {
                self.skill(&key, skill);
                if !(1..=HIGHEST_SKILL_LEVEL).contains(level) {
                    self.problem(format!("{key}: {skill} has no level {level}"));
                }
            }
        }
        for module in &courses.modules {
            self.module(module);
        }
        for mail in &courses.mails {
            self.mail(mail);
        }
        for drill in &courses.drills {
            self.drill(drill);
        }
        self.once("seat", courses.seats.iter().map(|seat| seat.id.as_str()));
        for seat in &courses.seats {
            let key = format!("drill-seat-{}", seat.id);
            self.word(&key);
            self.word(&format!("{key}.does"));
            for role in seat.roles.iter().filter(|role| courses.role(role).is_none()) {
                self.problem(format!("{key}: there is no role {role}"));
            }
        }
        self.once(
            "caution",
            courses.cautions.iter().map(|caution| caution.id.as_str()),
        );
        for caution in &courses.cautions {
            self.caution(caution);
        }
    }

    fn caution(&mut self, caution: &Caution) {
        let key = format!("caution-{}", caution.id);
        self.word(&key);
        if self.content.courses.module(&caution.module).is_none() {
            self.problem(format!("{key}: there is no lesson {}", caution.module));
        }
        let words = caution.handling.is_empty() && caution.doing.is_empty();
        let register = caution.personal.is_empty() && !caution.secret && !caution.exact;
        if words && register && caution.media.is_empty() {
            self.problem(format!("{key}: at which steps?"));
        }
    }

    fn once<'a>(&mut self, what: &str, ids: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                self.problem(format!("the {what} {id} is used twice"));
            }
        }
    }

    fn skill(&mut self, place: &str, skill: &str) {
        if self.content.courses.skill(skill).is_none() {
            self.problem(format!("{place}: there is no skill {skill}"));
        }
    }

    fn threats_of(&mut self, place: &str, threats: &[String]) {
        for threat in threats {
            if self.content.threats.threat(threat).is_none() {
                self.problem(format!("{place}: there is no threat {threat}"));
            }
        }
    }

    fn module(&mut self, module: &Module) {
        let courses = &self.content.courses;
        let key = format!("module-{}", module.id);
        self.word(&key);
        for word in MODULE_WORDS {
            self.word(&format!("{key}.{word}"));
        }
        if !(5..=15).contains(&module.minutes) {
            self.problem(format!("{key}: a lesson takes 5 to 15 minutes"));
        }
        if module.roles.is_empty() || module.skills.is_empty() || module.occasions.is_empty() {
            self.problem(format!("{key}: for whom, for which skill, and when?"));
        }
        for role in module.roles.iter().filter(|role| courses.role(role).is_none()) {
            self.problem(format!("{key}: there is no role {role}"));
        }
        for skill in &module.skills {
            self.skill(&key, skill);
        }
        self.threats_of(&key, &module.threats);
        for mail in module.mails.iter().filter(|mail| courses.mail(mail).is_none()) {
            self.problem(format!("{key}: there is no message {mail}"));
        }
        if let Some(when) = &module.when {
            self.rule(&key, when);
        }
        for question in &module.questions {
            if !module.skills.contains(&question.skill) {
                self.problem(format!(
                    "{}: its lesson does not teach {}",
                    question.id, question.skill
                ));
            }
            self.course_question(question);
        }
    }

    fn course_question(&mut self, question: &Question) {
        let key = format!("question-{}", question.id);
        self.word(&key);
        self.word(&format!("{key}.why"));
        if !(1..=3).contains(&question.difficulty) {
            self.problem(format!("{key}: difficulty is 1, 2 or 3"));
        }
        if question.kind != QuestionKind::Spot {
            for option in &question.options {
                self.word(&format!("{key}.{option}"));
            }
        }
        let (options, answer) = (&question.options, &question.answer);
        self.once(&format!("option of {key}"), options.iter().map(String::as_str));
        self.once(&format!("answer of {key}"), answer.iter().map(String::as_str));
        let offered = answer.iter().all(|one| options.contains(one));
        let fits = match question.kind {
            QuestionKind::Single | QuestionKind::Case => answer.len() == 1 && offered && options.len() >= 3,
            QuestionKind::Several => offered && answer.len() >= 2 && answer.len() < options.len(),
            QuestionKind::TrueFalse => {
                options.is_empty() && matches!(answer.as_slice(), [one] if one == "yes" || one == "no")
            }
            QuestionKind::Order => {
                offered && answer.len() == options.len() && answer != options && options.len() >= 3
            }
            QuestionKind::Spot => offered && !answer.is_empty() && answer.len() < options.len(),
        };
        if !fits {
            self.problem(format!("{key}: its answer does not fit its options"));
        }
        let mail = question.mail.as_deref();
        match (
            question.kind,
            mail.and_then(|mail| self.content.courses.mail(mail)),
        ) {
            (QuestionKind::Spot, Some(mail)) => {
                if options.iter().any(|part| !mail.parts.contains(part)) {
                    self.problem(format!("{key}: the message has no such part"));
                }
                if options
                    .iter()
                    .any(|part| mail.marks.contains(part) != answer.contains(part))
                {
                    self.problem(format!("{key}: what is right is what the message marks"));
                }
            }
            (QuestionKind::Spot, None) => self.problem(format!("{key}: there is no such message")),
            (_, None) if mail.is_none() => {}
            _ => self.problem(format!("{key}: only finding signs is about a message")),
        }
    }

    fn mail(&mut self, mail: &MailExample) {
        let key = format!("mail-{}", mail.id);
        self.word(&key);
        self.word(&format!("{key}.alt"));
        for part in &mail.parts {
            self.word(&format!("{key}.{part}"));
        }
        for mark in &mail.marks {
            self.word(&format!("{key}.mark-{mark}"));
            if !mail.parts.contains(mark) {
                self.problem(format!("{key}: {mark} is no part of it"));
            }
        }
        if mail.parts.iter().any(|part| part == "link") {
            self.word(&format!("{key}.link-target"));
        }
        if mail.genuine {
            self.word(&format!("{key}.fine"));
        }
        if mail.genuine != mail.marks.is_empty() {
            self.problem(format!("{key}: what is not harmless can be told by something"));
        }
        let head: &[&str] = match mail.kind {
            MailKind::Mail => &["from", "address", "subject"],
            MailKind::Sms => &["from"],
            MailKind::Page => &["url", "title"],
        };
        for part in head
            .iter()
            .filter(|part| !mail.parts.iter().any(|own| own == *part))
        {
            self.problem(format!("{key}: {part} is missing"));
        }
    }

    fn drill(&mut self, drill: &DrillDefinition) {
        let key = format!("drill-{}", drill.id);
        self.word(&key);
        for word in DRILL_WORDS {
            self.word(&format!("{key}.{word}"));
        }
        self.threats_of(&key, &drill.threats);
        for skill in &drill.skills {
            self.skill(&key, skill);
        }
        let seats = &self.content.courses.seats;
        for seat in drill
            .seats
            .iter()
            .filter(|seat| !seats.iter().any(|own| own.id == **seat))
        {
            self.problem(format!("{key}: there is no seat {seat}"));
        }
        let expected = drill.injects.iter().flat_map(|inject| &inject.expects);
        self.once(&format!("observation of {key}"), expected.map(String::as_str));
        let mut minute = 0;
        for inject in &drill.injects {
            self.word(&format!("{key}.{}", inject.id));
            self.word(&format!("{key}.{}-ask", inject.id));
            for expected in &inject.expects {
                self.word(&format!("{key}.{expected}"));
            }
            if inject.to.as_ref().is_some_and(|seat| !drill.seats.contains(seat)) {
                self.problem(format!("{key}: {} reaches nobody", inject.id));
            }
            if inject.minute < minute || inject.minute >= drill.minutes {
                self.problem(format!("{key}: {} is out of time", inject.id));
            }
            minute = inject.minute;
        }
    }
}
