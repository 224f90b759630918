//! The lessons of a company: which it needs, whom they reached, who still lacks them.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::{CompanyFile, PersonId};
use ts_rs::TS;

use super::attendance::{lacking, needed};
use super::roles::{roles_of, working};

/// Somebody whom a lesson has still to reach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StillLacking {
    /// Who.
    pub person: PersonId,
    /// When it was taught last, where that is too long ago; `None` where it never was.
    #[ts(type = "string | null")]
    pub last: Option<Date>,
}

/// How a lesson stands in a company on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LessonStanding {
    /// The lesson.
    pub module: String,
    /// Whether this company needs it.
    pub needed: bool,
    /// How many of those who work here have one of its roles.
    pub learners: u32,
    /// Those of them whom it has still to reach, in the order of the list of people; none where it is not needed.
    pub lacking: Vec<StillLacking>,
    /// When it was held last.
    pub held: Option<Date>,
    /// The next day for which it is meant: today or later.
    pub next: Option<Date>,
}

/// How all lessons stand on a day, by their numbers.
pub fn lesson_standings(content: &Content, file: &CompanyFile, today: Date) -> Vec<LessonStanding> {
    let needed: HashSet<&str> = needed(content, file)
        .into_iter()
        .map(|module| module.id.as_str())
        .collect();
    let mut lacks: HashMap<String, Vec<StillLacking>> = HashMap::new();
    for (person, own) in lacking(content, file, today) {
        for lack in own {
            lacks.entry(lack.module).or_default().push(StillLacking {
                person: person.id.clone(),
                last: lack.last,
            });
        }
    }
    let people: Vec<HashSet<&str>> = working(file, today)
        .map(|person| roles_of(person, today).into_iter().collect())
        .collect();
    let modules = content.courses.modules.iter();
    modules
        .map(|module| {
            let learners = people
                .iter()
                .filter(|roles| module.roles.iter().any(|role| roles.contains(role.as_str())));
            let days = |held: bool| {
                file.sessions
                    .iter()
                    .filter(move |session| session.held == held && session.modules.contains(&module.id))
                    .filter_map(|session| session.on)
            };
            LessonStanding {
                module: module.id.clone(),
                needed: needed.contains(module.id.as_str()),
                learners: u32::try_from(learners.count()).unwrap_or(u32::MAX),
                lacking: lacks.remove(&module.id).unwrap_or_default(),
                held: days(true).max(),
                next: days(false).filter(|on| *on >= today).min(),
            }
        })
        .collect()
}

/// The lesson to teach first: the one that most people lack; of several the first. `None` where nobody lacks any.
pub fn suggested(standings: &[LessonStanding]) -> Option<&LessonStanding> {
    let lacked = standings.iter().filter(|own| !own.lacking.is_empty());
    lacked.rev().max_by_key(|own| own.lacking.len())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use sonae_domain::{Attendance, Attendee, Person, TrainingSession};

    use super::*;

    const TODAY: Date = date(2026, 11, 20);

    fn person(id: &str) -> Person {
        Person {
            id: id.into(),
            name: "小川".to_owned(),
            ..Person::default()
        }
    }

    fn session(on: Date, held: bool, present: &[&str]) -> TrainingSession {
        TrainingSession {
            modules: vec!["fraud-mail".to_owned()],
            on: Some(on),
            held,
            attendees: present
                .iter()
                .map(|id| Attendee {
                    person: Some((*id).into()),
                    attendance: Attendance::Present,
                    ..Attendee::default()
                })
                .collect(),
            ..TrainingSession::default()
        }
    }

    fn standing(file: &CompanyFile, module: &str) -> LessonStanding {
        let content = Content::shared().unwrap();
        let all = lesson_standings(content, file, TODAY);
        assert_eq!(all.len(), content.courses.modules.len());
        all.into_iter().find(|one| one.module == module).unwrap()
    }

    #[test]
    fn two_with_one_name_are_two_and_who_left_in_the_year_lacks_nothing() {
        let mut left = person("left");
        left.left = Some(date(2026, 7, 31));
        let file = CompanyFile {
            people: vec![person("a"), person("b"), left],
            sessions: vec![
                session(date(2026, 10, 1), true, &["a", "left"]),
                session(date(2026, 12, 3), false, &[]),
            ],
            ..CompanyFile::default()
        };
        let own = standing(&file, "fraud-mail");
        assert!(own.needed);
        assert_eq!(own.learners, 2);
        let lacking: Vec<&str> = own.lacking.iter().map(|one| one.person.as_str()).collect();
        assert_eq!(lacking, ["b"]);
        assert_eq!(own.held, Some(date(2026, 10, 1)));
        assert_eq!(own.next, Some(date(2026, 12, 3)));
    }

    #[test]
    fn a_lesson_of_the_last_year_is_due_again_with_its_day_and_a_clock_set_back_takes_nothing_away() {
        let file = |on| CompanyFile {
            people: vec![person("a")],
            sessions: vec![session(on, true, &["a"])],
            ..CompanyFile::default()
        };
        let old = standing(&file(date(2025, 11, 10)), "fraud-mail");
        assert_eq!(old.lacking[0].last, Some(date(2025, 11, 10)));
        let ahead = standing(&file(date(2027, 2, 1)), "fraud-mail");
        assert!(ahead.lacking.is_empty());
    }

    #[test]
    fn where_nobody_is_in_the_list_nobody_lacks_anything() {
        let own = standing(&CompanyFile::default(), "fraud-mail");
        assert_eq!((own.learners, own.lacking.len(), own.held), (0, 0, None));
        let content = Content::shared().unwrap();
        let all = lesson_standings(content, &CompanyFile::default(), TODAY);
        assert_eq!(suggested(&all), None);
    }

    #[test]
    fn the_lesson_that_most_people_lack_is_taught_first_and_of_several_the_first() {
        let content = Content::shared().unwrap();
        let mut file = CompanyFile {
            people: vec![person("a"), person("b")],
            ..CompanyFile::default()
        };
        let first = |file: &CompanyFile| {
            let all = lesson_standings(content, file, TODAY);
            suggested(&all).map(|own| own.module.clone())
        };
        assert_eq!(first(&file).as_deref(), Some("fraud-mail"));
        file.sessions = vec![session(date(2026, 11, 2), true, &["a"])];
        assert_eq!(first(&file).as_deref(), Some("passwords"));
    }

    #[test]
    fn a_lesson_that_the_company_does_not_need_is_lacked_by_nobody() {
        let mut seller = person("a");
        seller.duties = vec!["online-shop".to_owned()];
        let file = CompanyFile {
            people: vec![seller],
            ..CompanyFile::default()
        };
        let own = standing(&file, "web-shop");
        assert!(!own.needed && own.lacking.is_empty(), "{own:?}");
    }
}
