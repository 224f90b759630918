//! Measures every view of education in a large company: 500 people, each lesson held once with all of them, a test about each
//! lesson taken by everybody, a level for every fourth skill. `cargo xtask bench` runs it; it prints and judges nothing.

use std::error::Error;
use std::time::Instant;

use serde_json::{Value, json};
use sonae_api::Api;

const PEOPLE: usize = 500;
const TURNS: usize = 15;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("large.sonae");
    let stamp = sonae_api::file::stamp_now();
    sonae_api::file::import(&path, &large()?.to_string(), &stamp)?;
    let api = Api::new(folder.path().join("data"))?;
    let call = |name: &str, args: Value| api.call(name, args, &|_| {});
    call("open_company", json!({ "path": path }))?;

    let (session, test) = ("session-fraud-mail", "test-fraud-mail");
    let shown = [
        ("education_plan", json!({})),
        ("propose_education", json!({ "following": false, "lang": "ja" })),
        ("competence", json!({})),
        ("competence_table", json!({ "area": "messages" })),
        ("person_skills", json!({ "id": "person-250" })),
        ("training_roles", json!({})),
        ("role_candidates", json!({})),
        ("lessons", json!({})),
        ("lesson", json!({ "id": "fraud-mail" })),
        ("sessions", json!({})),
        ("session_page", json!({ "id": session })),
        ("person_history", json!({ "id": "person-250" })),
        ("teaching_evidence", json!({})),
        ("tests", json!({})),
        ("test_page", json!({ "id": test })),
        ("test_paper", json!({ "id": test })),
        ("drills", json!({})),
        ("old_records", json!({})),
        ("calendar", json!({})),
        ("home", json!({ "lang": "ja" })),
    ];
    println!("{PEOPLE} people, each lesson held and tested once with all of them (of {TURNS}):");
    for (name, args) in shown {
        let mut times = Vec::new();
        for turn in 0..TURNS {
            // What is kept between two calls is only kept until the next edit.
            call(
                "set_answer",
                json!({ "worksheet": "company", "field": "what-we-sell", "answer": format!("品物その{turn}") }),
            )?;
            let began = Instant::now();
            call(name, args.clone())?;
            times.push(began.elapsed().as_secs_f64() * 1e3);
        }
        times.sort_by(f64::total_cmp);
        println!(
            "{name}: median {:.1} ms, at most {:.1} ms",
            times[times.len() / 2],
            times[times.len() - 1]
        );
    }
    Ok(())
}

/// A company with everything of education, as it is read in.
fn large() -> Result<Value, Box<dyn Error>> {
    let content = sonae_content::Content::shared()?;
    let mut company = serde_json::to_value(sonae_api::file::sample("regional-shop", sonae_api::Lang::Ja)?)?;
    let person = |number: usize| format!("person-{number}");
    let roles: Vec<&str> = content
        .courses
        .roles
        .iter()
        .map(|role| role.id.as_str())
        .collect();
    // Those of the sample stay: its answers name them.
    let mut people = company["people"].as_array().cloned().unwrap_or_default();
    people.extend((0..PEOPLE).map(|number| {
        json!({
            "id": person(number), "name": format!("社員{number}"), "role": format!("担当{}", number % 40),
            "joined": "2020-04-01", "duties": [roles[number % roles.len()], roles[number * 7 % roles.len()]],
        })
    }));
    company["people"] = json!(people);
    let skills: Vec<&str> = content.courses.skills().map(|skill| skill.id.as_str()).collect();
    let rated = (0..PEOPLE).flat_map(|number| {
        let own = skills.iter().skip(number % 4).step_by(4);
        own.map(move |skill| {
            json!({ "person": person(number), "skill": skill, "lead": number % 4, "on": "2026-05-01", "evidence": "仕事を見て" })
        })
    });
    company["skill_ratings"] = rated.collect();
    let (mut sessions, mut tests, mut attempts) = (Vec::new(), Vec::new(), Vec::new());
    for module in &content.courses.modules {
        let test = format!("test-{}", module.id);
        let attendees: Vec<Value> = (0..PEOPLE)
            .map(|number| {
                let came = if number % 9 == 0 { "absent" } else { "present" };
                json!({ "person": person(number), "name": format!("社員{number}"), "attendance": came })
            })
            .collect();
        let questions: Vec<&str> = module
            .questions
            .iter()
            .take(10)
            .map(|one| one.id.as_str())
            .collect();
        sessions.push(json!({
            "id": format!("session-{}", module.id), "title": module.number, "modules": [module.id], "on": "2026-06-03",
            "held": true, "minutes": module.minutes, "attendees": attendees, "test": test,
        }));
        for number in 0..PEOPLE {
            let marks: serde_json::Map<String, Value> = questions
                .iter()
                .enumerate()
                .map(|(at, id)| {
                    (
                        (*id).to_owned(),
                        json!(if (number + at) % 5 == 0 { 0 } else { 2 }),
                    )
                })
                .collect();
            let points = 80 - number % 3 * 10;
            attempts.push(json!({
                "id": format!("{test}-{number}"), "test": test, "person": person(number), "name": format!("社員{number}"),
                "on": "2026-06-04", "score": { "points": points, "passed": points >= 70, "marks": marks },
            }));
        }
        tests.push(json!({
            "id": test, "title": module.number, "set": "2026-A", "seed": 4821, "modules": [module.id],
            "questions": questions, "pass": 70, "minutes": 10, "made": "2026-06-03",
        }));
    }
    company["sessions"] = json!(sessions);
    company["tests"] = json!(tests);
    company["attempts"] = json!(attempts);
    Ok(company)
}
