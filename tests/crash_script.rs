//! The edits that are made while the program is killed, and what a file must hold after the first so many of them.

use std::collections::BTreeSet;

use sonae_domain::{ActionState, Answer, CompanyFile, Flow, Person, Step};
use sonae_store::{Edit, Stamp, StoreError};

/// A day of the script has this many edits: the daily backup is hit too.
const EDITS_A_DAY: u32 = 60;

/// What a file is given while the program is killed.
pub const PASSPHRASES: [&str; 2] = ["三毛猫と赤い長ぐつの朝市", "harbour lamps at dusk"];

/// When edit `number` is made.
pub fn stamp(number: u32) -> Stamp {
    let day =
        jiff::civil::date(2026, 1, 1).saturating_add(jiff::Span::new().days(i64::from(number / EDITS_A_DAY)));
    let at = format!("{day}T01:00:00Z")
        .parse()
        .unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    Stamp {
        at,
        who: "店長".into(),
    }
}

/// Makes edit `number`. It touches several records, so that half of an edit would show.
pub fn make(edit: &mut Edit<'_>, number: u32) -> Result<(), StoreError> {
    match number % 5 {
        0 => edit.put_person(&person(number))?,
        1 => {
            edit.put_flow(&Flow {
                id: "f".into(),
                name: text(number),
                ..Flow::default()
            })?;
            edit.put_step(&"f".into(), &step(number), None)?;
        }
        2 => edit.put_action(&ActionState {
            evidence: text(number),
            ..action(number)
        })?,
        3 if number > 5 => edit.remove_person(&person(number - 3).id)?,
        _ => edit.set_answer("company", None, "mission", Some(Answer::Text(text(number))))?,
    }
    edit.set_answer("company", None, "done", Some(Answer::Number(f64::from(number))))
}

/// How many edits a file holds, by what the last of them wrote.
pub fn done(file: &CompanyFile) -> u32 {
    match file.answers.get("company", "done") {
        Some(Answer::Number(number)) => *number as u32,
        _ => 0,
    }
}

/// What is wrong with a file that is said to hold the first `done` edits; `None` when it holds just those.
pub fn fault(file: &CompanyFile, done: u32) -> Option<String> {
    let numbers = || 1..=done;
    let removed: BTreeSet<u32> = numbers()
        .filter(|n| n % 5 == 3 && *n > 5)
        .map(|n| n - 3)
        .collect();
    let people: Vec<Person> = numbers()
        .filter(|n| n % 5 == 0 && !removed.contains(n))
        .map(person)
        .collect();
    let steps: Vec<Step> = numbers().filter(|n| n % 5 == 1).map(step).collect();
    let flows: Vec<Flow> = numbers()
        .rfind(|n| n % 5 == 1)
        .map(|n| Flow {
            id: "f".into(),
            name: text(n),
            steps,
            ..Flow::default()
        })
        .into_iter()
        .collect();
    let mission = numbers().rfind(|n| n % 5 == 4 || *n == 3).map(text);
    let last_action = numbers().rfind(|n| n % 5 == 2);
    let same = [
        ("people", file.people == people),
        ("flows", file.flows == flows),
        (
            "mission",
            file.answers.text("company", "mission") == mission.as_deref(),
        ),
        (
            "action",
            last_action.is_none_or(|n| file.action(&action(n).action).evidence == text(n)),
        ),
        (
            "actions",
            file.actions.len() == numbers().filter(|n| n % 5 == 2).count().min(7),
        ),
    ];
    same.into_iter()
        .find(|(_, same)| !same)
        .map(|(what, _)| format!("{what} after {done} edits"))
}

/// Long enough to fill pages, so that an edit is more than one write.
fn text(number: u32) -> String {
    format!("{number}：お客様の情報をお預かりしています。").repeat(40)
}

fn person(number: u32) -> Person {
    Person {
        id: format!("p{number}").as_str().into(),
        name: format!("港 {number}"),
        ..Person::default()
    }
}

fn step(number: u32) -> Step {
    Step {
        id: format!("s{number}").as_str().into(),
        actor: "店の人".into(),
        ..Step::default()
    }
}

fn action(number: u32) -> ActionState {
    ActionState {
        action: format!("gv-{}", number / 5 % 7),
        ..ActionState::default()
    }
}
