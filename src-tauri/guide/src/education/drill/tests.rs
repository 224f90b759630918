use std::collections::BTreeMap;

use jiff::civil::date;
use proptest::prelude::*;
use sonae_content::Content;
use sonae_domain::{
    Answer, CompanyFile, DrillParticipant, Finding, MailVerdict, Observation, Person, PersonId,
};

use super::*;

const TODAY: Date = date(2026, 11, 27);

fn content() -> &'static Content {
    Content::shared().expect("the assets are whole")
}

fn person(id: &str, role: &str, duties: &[&str]) -> Person {
    Person {
        id: PersonId(id.to_owned()),
        name: format!("{id}さん"),
        role: role.to_owned(),
        duties: duties.iter().map(ToString::to_string).collect(),
        ..Person::default()
    }
}

fn seated(file: &CompanyFile, drill: &str) -> Vec<(String, String)> {
    let drill = content().courses.drill(drill).unwrap();
    let people: Vec<&Person> = file.people.iter().collect();
    let all = seat(content(), file, drill, &people);
    let told = |one: DrillParticipant| (one.seat, one.person.unwrap().0);
    all.into_iter().map(told).collect()
}

fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter()
        .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
        .collect()
}

#[test]
fn who_does_it_on_a_working_day_sits_there_in_the_drill() {
    let mut file = CompanyFile {
        people: vec![
            person("new", "", &[]),
            person("clerk", "事務", &[]),
            person("boss", "", &[]),
            person("officer", "", &[]),
            person("machines", "", &["it-person"]),
        ],
        ..CompanyFile::default()
    };
    let said = [("representative", "boss"), ("security-officer", "officer")];
    for (field, id) in said {
        let sheet = file.answers.0.entry("company".into()).or_default();
        sheet.fields.insert(field.to_owned(), Answer::Text(id.to_owned()));
    }
    assert_eq!(
        seated(&file, "ransom-morning"),
        pairs(&[
            ("lead", "officer"),
            ("finder", "new"),
            ("technical", "machines"),
            ("records", "clerk"),
            ("outside", "boss"),
        ])
    );
}

#[test]
fn with_few_people_seats_stay_empty_and_with_many_some_watch() {
    let mut file = CompanyFile::default();
    assert_eq!(seated(&file, "lost-phone"), []);
    file.people = vec![person("a", "", &[]), person("b", "", &["it-person"])];
    assert_eq!(
        seated(&file, "lost-phone"),
        pairs(&[("lead", "a"), ("technical", "b")])
    );
    let many = (0..500).map(|at| person(&at.to_string(), "事務", &["it-person"]));
    file.people = many.collect();
    let all = seated(&file, "lost-phone");
    assert_eq!(all.len(), 500);
    assert_eq!(all.iter().filter(|(seat, _)| !seat.is_empty()).count(), 5);
    let people: std::collections::BTreeSet<_> = all.iter().map(|(_, id)| id).collect();
    assert_eq!(people.len(), 500, "nobody sits twice");
}

#[test]
fn every_exercise_has_time_for_all_that_happens() {
    for drill in &content().courses.drills {
        let steps = timeline(drill);
        assert!(!steps.is_empty());
        for (step, next) in steps.iter().zip(steps.iter().skip(1)) {
            assert_eq!(step.until, next.minute, "{}", drill.id);
        }
        for step in &steps {
            assert!(step.minute < step.until, "{} {}", drill.id, step.inject);
            assert!(!step.expects.is_empty(), "{} {}", drill.id, step.inject);
        }
        let last = steps.last().unwrap();
        assert!(last.until < drill.minutes, "{} is looked back on", drill.id);
    }
}

#[test]
fn what_was_seen_is_in_time_late_missed_or_still_open() {
    let drill = content().courses.drill("ransom-morning").unwrap();
    let seen = |done, minute| Observation {
        done,
        minute,
        note: String::new(),
    };
    let run = DrillRun {
        observed: BTreeMap::from([
            // Until the seventh minute.
            ("unplug".into(), seen(true, Some(7))),
            ("photo".into(), seen(true, Some(8))),
            ("call".into(), seen(true, None)),
            ("spread".into(), seen(false, None)),
            // What the exercise no longer looks for counts for nothing.
            ("gone".into(), seen(true, Some(1))),
        ]),
        ..DrillRun::default()
    };
    let all = expectations(drill, &run);
    let state = |id: &str| all.iter().find(|one| one.id == id).unwrap().state;
    assert_eq!(state("unplug"), ExpectState::InTime);
    assert_eq!(state("photo"), ExpectState::Late);
    assert_eq!(state("call"), ExpectState::Done);
    assert_eq!(state("spread"), ExpectState::Missed);
    assert_eq!(state("grade"), ExpectState::Open);
    let figures = table_top_figures(drill, &run);
    assert_eq!(
        (figures.in_time, figures.late, figures.done, figures.missed),
        (1, 1, 1, 1)
    );
    assert_eq!(figures.open, figures.expected - 4);
    assert_eq!(figures.done_share, Some(75));
    let none = table_top_figures(drill, &DrillRun::default());
    assert_eq!((none.open, none.done_share), (none.expected, None));
}

#[test]
fn messages_are_drawn_by_number_and_some_are_harmless() {
    let courses = &content().courses;
    for count in FEWEST_MAILS..=MOST_MAILS {
        for seed in 0..50 {
            let drawn = draw_mails(courses, count, seed).unwrap();
            assert_eq!(drawn, draw_mails(courses, count, seed).unwrap());
            assert_eq!(drawn.len(), count);
            assert_eq!(chosen_mails(courses, &drawn), Ok(drawn.clone()));
            let genuine = drawn.iter().filter(|id| courses.mail(id).unwrap().genuine);
            assert_eq!(genuine.count(), if count >= 6 { 2 } else { 1 });
        }
    }
    assert_ne!(draw_mails(courses, 6, 1), draw_mails(courses, 6, 2));
    assert_eq!(draw_mails(courses, 3, 1), Err(MailDrawError::Count));
    assert_eq!(draw_mails(courses, 9, 1), Err(MailDrawError::Count));
}

#[test]
fn chosen_messages_are_received_and_of_both_kinds() {
    let courses = &content().courses;
    let chosen = |ids: &[&str]| {
        let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
        chosen_mails(courses, &ids)
    };
    let three = ["parcel-sms", "mailbox-full", "bonus-list"];
    assert_eq!(
        chosen(&[three[0], three[1], three[2], "draft-newsletter"]),
        Err(MailDrawError::Unknown("draft-newsletter".into()))
    );
    assert_eq!(
        chosen(&[three[0], three[1], three[2], "president-order"]),
        Err(MailDrawError::OneKind)
    );
    assert_eq!(
        chosen(&[three[0], three[0], three[1], "order-confirmed"]),
        Err(MailDrawError::Count),
        "twice is once"
    );
    assert!(chosen(&[three[0], three[1], three[2], "order-confirmed"]).is_ok());
    assert_eq!(chosen(&[]), Err(MailDrawError::Count));
}

fn said(name: &str, verdicts: &[(&str, MailVerdict)]) -> DrillParticipant {
    DrillParticipant {
        name: name.to_owned(),
        verdicts: verdicts
            .iter()
            .map(|(mail, verdict)| ((*mail).to_owned(), *verdict))
            .collect(),
        ..DrillParticipant::default()
    }
}

#[test]
fn figures_count_false_and_harmless_messages_apart() {
    use MailVerdict::{Follow, Ignore, Report};
    let drill = DrillRun {
        mails: ["parcel-sms", "order-confirmed", "bonus-list"]
            .map(String::from)
            .to_vec(),
        participants: vec![
            said(
                "佐藤",
                &[
                    ("parcel-sms", Report),
                    ("order-confirmed", Report),
                    ("bonus-list", Report),
                ],
            ),
            // Another one of the same name.
            said(
                "佐藤",
                &[
                    ("parcel-sms", Ignore),
                    ("order-confirmed", Follow),
                    ("bonus-list", Follow),
                ],
            ),
            said("森", &[]),
        ],
        ..DrillRun::default()
    };
    let figures = phishing_figures(&content().courses, &drill);
    assert_eq!((figures.people, figures.answered), (3, 2));
    assert_eq!(figures.report_share, Some(50));
    assert_eq!(figures.follow_share, Some(25));
    assert_eq!((figures.wrongly, figures.wrongly_share), (1, Some(50)));
    let sms = &figures.mails[0];
    assert_eq!((sms.report, sms.ignore, sms.follow, sms.open), (1, 1, 0, 1));
    let [first, second, third] = &figures.persons[..] else {
        panic!("three")
    };
    assert_eq!((first.reported, first.wrongly, first.open), (2, 1, 0));
    assert_eq!((second.ignored, second.followed, second.wrongly), (1, 1, 0));
    assert_eq!(third.open, 3);
    // A message that a later version no longer has counts for nothing.
    let mut later = drill.clone();
    later.mails.push("gone".into());
    later.participants[0].verdicts.insert("gone".into(), Follow);
    assert_eq!(phishing_figures(&content().courses, &later), figures);
    let nobody = phishing_figures(&content().courses, &DrillRun::default());
    assert_eq!(nobody, PhishingFigures::default());
}

proptest! {
    #[test]
    fn raised_hands_are_counted_and_counted_again(counts in prop::array::uniform3(0_u32..12), named in 0..3_usize) {
        let mut drill = DrillRun {
            mails: vec!["parcel-sms".into()],
            participants: vec![DrillParticipant::default(); 20],
            ..DrillRun::default()
        };
        drill.participants.extend((0..named).map(|_| said("森", &[("parcel-sms", MailVerdict::Report)])));
        // What was counted before does not stay beneath it.
        prop_assert!(set_counts(&mut drill, "parcel-sms", 20, 0, 0));
        let before = drill.clone();
        let [report, ignore, follow] = counts;
        let fits = report + ignore + follow <= 20;
        prop_assert_eq!(set_counts(&mut drill, "parcel-sms", report, ignore, follow), fits);
        if fits {
            let mail = &phishing_figures(&content().courses, &drill).mails[0];
            let named = u32::try_from(named).unwrap();
            prop_assert_eq!((mail.report, mail.ignore, mail.follow), (report + named, ignore, follow));
        } else {
            prop_assert_eq!(drill, before);
        }
    }
}

#[test]
fn how_far_a_drill_and_what_follows_from_it_are() {
    use FindingState::{Done, Late, Open};

    let finding = |due, done| Finding {
        due,
        done,
        ..Finding::default()
    };
    let mut drill = DrillRun::default();
    assert_eq!(drill_state(&drill, TODAY), DrillState::Planned);
    drill.on = Some(TODAY);
    assert_eq!(drill_state(&drill, TODAY), DrillState::Planned);
    drill.on = Some(date(2026, 11, 26));
    assert_eq!(drill_state(&drill, TODAY), DrillState::Overdue);
    drill.held = true;
    assert_eq!(drill_state(&drill, TODAY), DrillState::Done);
    // The clock was set back: it stays held.
    assert_eq!(drill_state(&drill, date(2020, 1, 1)), DrillState::Done);
    drill.findings = vec![
        finding(Some(TODAY), false),
        finding(Some(date(2026, 11, 26)), false),
        finding(Some(date(2026, 11, 26)), true),
        finding(None, false),
    ];
    assert_eq!(drill_state(&drill, TODAY), DrillState::Open);
    assert_eq!(finding_states(&drill, TODAY), [Open, Late, Done, Open]);
}
