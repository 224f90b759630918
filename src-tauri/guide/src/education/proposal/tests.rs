use std::sync::LazyLock;

use jiff::civil::date;
use proptest::prelude::*;
use sonae_content::Occasion;
use sonae_domain::{Answer, Person, Sheet, SkillRating};

use super::super::{Audience, TopicReason, proposed_year};
use super::*;

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::read().unwrap());

fn proposed(content: &Content, file: &CompanyFile, today: Date) -> EducationProposal {
    education_proposal(content, file, proposed_year(file, today), today)
}

fn answered(answers: &[(&str, &str, Answer)]) -> CompanyFile {
    let mut file = CompanyFile::default();
    for (worksheet, field, answer) in answers {
        let sheet = file
            .answers
            .0
            .entry((*worksheet).to_owned())
            .or_insert_with(Sheet::default);
        sheet.fields.insert((*field).to_owned(), answer.clone());
    }
    file
}

fn choices(all: &[&str]) -> Answer {
    Answer::Choices(all.iter().map(|one| (*one).to_owned()).collect())
}

fn topic<'a>(proposal: &'a EducationProposal, id: &str) -> &'a OfferedTopic {
    let found = proposal.topics.iter().find(|topic| topic.id == id);
    found.unwrap_or_else(|| panic!("{id} is offered"))
}

#[test]
fn a_new_company_is_offered_a_whole_year() {
    let content = &*CONTENT;
    let proposal = proposed(content, &CompanyFile::default(), date(2026, 5, 27));
    assert_eq!(proposal.year, 2026);
    for id in [
        "fraud-mail",
        "passwords",
        "first-day",
        "first-month",
        "laws",
        "phishing",
        "review",
    ] {
        assert!(!topic(&proposal, id).months.is_empty(), "{id} has a month");
        assert!(!topic(&proposal, id).reasons.is_empty(), "{id} says why");
    }
    assert!(topic(&proposal, "laws").reasons.contains(&TopicReason::Law));
    assert_eq!(topic(&proposal, "first-day").months.len(), 12);
    let late = proposed(content, &CompanyFile::default(), date(2027, 2, 27));
    assert_eq!(late.year, 2027, "one month is no year");
}

#[test]
fn lessons_of_work_that_nobody_does_are_not_offered() {
    let content = &*CONTENT;
    let today = date(2026, 4, 1);
    let none = proposed(content, &CompanyFile::default(), today);
    assert!(
        none.topics
            .iter()
            .all(|topic| topic.id != "remote-work" && topic.id != "my-number")
    );
    let file = answered(&[("company", "telework", Answer::YesNo(true))]);
    let with = proposed(content, &file, today);
    assert_eq!(topic(&with, "remote-work").audience, Audience::Outside);
}

#[test]
fn what_people_lack_comes_first() {
    let content = &*CONTENT;
    let mut file = CompanyFile::default();
    for id in ["p1", "p2"] {
        file.people.push(Person {
            id: id.into(),
            name: id.to_owned(),
            ..Person::default()
        });
        file.skill_ratings.push(SkillRating {
            person: id.into(),
            skill: "secrecy".into(),
            lead: Some(0),
            ..SkillRating::default()
        });
    }
    let proposal = proposed(content, &file, date(2026, 4, 1));
    let secrecy = topic(&proposal, "secrecy");
    let gap = TopicReason::Gap {
        skill: "secrecy".into(),
        people: 2,
    };
    assert_eq!(secrecy.reasons[0], gap);
    assert!(secrecy.suggested, "among the first four");
    assert_eq!(proposal.groups[0].people, Some(2));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_month_is_busy_or_full_and_nothing_needed_is_missing(
        busy in prop::collection::btree_set(1u8..13, 0..6),
        start in 1u8..13,
        telework: bool,
        path in prop::sample::select(vec!["quick", "baseline", "comprehensive"]),
    ) {
        let content = &*CONTENT;
        let months: Vec<String> = busy.iter().map(ToString::to_string).collect();
        let file = answered(&[
            ("company", "fiscal-year-start", Answer::Text(start.to_string())),
            ("company", "telework", Answer::YesNo(telework)),
            ("company", "path", Answer::Text(path.to_owned())),
            ("company", "channels", choices(&["shop", "online-shop"])),
            ("education-year", "fiscal-year", Answer::Number(2027.0)),
            ("education-year", "busy-months", Answer::Choices(months)),
        ]);
        let proposal = proposed(content, &file, date(2026, 4, 1));
        prop_assert_eq!(&proposal, &proposed(content, &file, date(2026, 4, 1)));
        let mut minutes = [0_u32; 13];
        for topic in &proposal.topics {
            prop_assert!(!topic.months.is_empty());
            prop_assert!(!topic.reasons.is_empty());
            if topic.months.len() == 12 {
                continue;
            }
            for month in topic.months.iter().chain(&topic.spare) {
                prop_assert!(!busy.contains(month));
            }
            for month in &topic.months {
                if topic.audience == Audience::Everyone {
                    minutes[usize::from(*month)] += topic.minutes;
                }
            }
        }
        prop_assert!(minutes.iter().all(|minutes| *minutes <= 60), "{:?}", minutes);
        for module in &content.courses.modules {
            let everyone = module.roles.iter().any(|role| role == "everyone");
            if everyone && module.occasions.contains(&Occasion::Yearly) {
                prop_assert!(proposal.topics.iter().any(|topic| topic.id == module.id));
            }
        }
    }
}
