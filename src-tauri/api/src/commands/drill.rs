//! Drills: which there are, made, looked at, held, removed.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_content::{DrillDefinition, MailExample};
use sonae_domain::{CompanyFile, DrillKind, DrillParticipant, DrillRun, DrillRunId, Person, PersonId};
use sonae_guide::education::{
    DrillState, Expectation, FEWEST_MAILS, FindingState, MOST_MAILS, MailDrawError, PhishingFigures,
    TableTopFigures, TimelineStep, chosen_mails, draw_mails, drill_state, expectations, finding_states,
    namesakes, phishing_figures, seat, table_top_figures, timeline, working,
};
use ts_rs::TS;

use super::comprehension::new_seed;
use super::{Added, IdArgs, Nothing, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;

/// More raised hands than these nobody counts.
const MOST_HEADS: u32 = 500;

/// All drills: what can be done, and what was.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DrillsView {
    /// The exercises at a table, by their numbers.
    pub exercises: Vec<ExerciseLine>,
    /// The messages that can be shown.
    pub mails: Vec<MailExample>,
    /// A drill shows at least so many of them.
    pub fewest_mails: u32,
    /// A drill shows at most so many of them.
    pub most_mails: u32,
    /// The drills that were prepared or held, the last made first.
    pub drills: Vec<DrillLine>,
}

/// An exercise at a table, with what the company has to do with it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ExerciseLine {
    /// The exercise.
    pub exercise: DrillDefinition,
    /// How many risks of the company it is about.
    pub risks: u32,
    /// When it was held last.
    #[ts(type = "string | null")]
    pub held: Option<Date>,
}

/// A drill with how far it is.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DrillLine {
    /// What it is named by.
    pub id: DrillRunId,
    /// What kind of drill.
    pub kind: DrillKind,
    /// What it is called.
    pub title: String,
    /// The exercise; empty for messages.
    pub scenario: String,
    /// On which day.
    #[ts(type = "string | null")]
    pub on: Option<Date>,
    /// How far it is.
    pub state: DrillState,
    /// How many take part.
    pub people: u32,
    /// Of false messages, how many were reported; of what was looked for, how much was done: in percent.
    pub share: Option<u32>,
    /// How many findings are still to be done.
    pub open: u32,
    /// How many of them are late.
    pub late: u32,
}

/// One drill with all that belongs to it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DrillPage {
    /// The drill.
    pub drill: DrillRun,
    /// How far it is.
    pub state: DrillState,
    /// The exercise, while the program has it.
    pub exercise: Option<DrillDefinition>,
    /// What happens in it, with its times.
    pub timeline: Vec<TimelineStep>,
    /// What the observer looks for, with what was seen.
    pub expectations: Vec<Expectation>,
    /// What the observations say; of an exercise.
    pub table_top: Option<TableTopFigures>,
    /// The messages that are shown, in their order.
    pub mails: Vec<MailExample>,
    /// What people would do with them; of a drill with messages.
    pub phishing: Option<PhishingFigures>,
    /// How far the findings are, in their order.
    pub findings: Vec<FindingState>,
    /// Who works here on its day and takes no part yet.
    pub others: Vec<DrillPerson>,
}

/// Somebody who can take part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DrillPerson {
    /// Who.
    pub id: PersonId,
    /// What to call that person.
    pub name: String,
    /// What the person is called in the company.
    pub role: String,
    /// Whether another one has the same name.
    pub namesake: bool,
}

/// The day of a drill that is to be made.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DrillDay {
    /// The day; today when nothing is said.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub on: Option<Date>,
}

/// A drill to make.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MakeDrill {
    /// What kind of drill.
    pub kind: DrillKind,
    /// What it is called.
    pub title: String,
    /// On which day.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub on: Option<Date>,
    /// Who leads it, in words.
    #[serde(default)]
    pub leader: String,
    /// Who watches and ticks, in words.
    #[serde(default)]
    pub observer: String,
    /// The exercise at a table.
    #[serde(default)]
    pub scenario: String,
    /// The messages that were chosen; drawn when there are none.
    #[serde(default)]
    pub mails: Vec<String>,
    /// How many messages are drawn.
    #[serde(default)]
    pub count: u32,
    /// What they are drawn by; a new number when nothing is said.
    #[serde(default)]
    pub seed: Option<u32>,
    /// Who takes part, by name.
    #[serde(default)]
    pub people: Vec<PersonId>,
    /// How many take part who are only counted; of a drill with messages.
    #[serde(default)]
    pub heads: u32,
}

/// What is said about a drill beside what is seen in it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DescribeDrill {
    /// The drill.
    pub id: DrillRunId,
    /// What it is called.
    pub title: String,
    /// On which day.
    #[ts(type = "string | null")]
    pub on: Option<Date>,
    /// Who leads it, in words.
    pub leader: String,
    /// Who watches and ticks, in words.
    pub observer: String,
    /// What else there is to say.
    pub remarks: String,
}

/// What drills there are, and which were made.
pub fn drills(call: &Call<'_>, _: Nothing) -> Result<DrillsView, WireError> {
    let file = call.file()?;
    let courses = &call.content().courses;
    let exercises = courses.drills.iter().map(|exercise| {
        let held = file
            .drills
            .iter()
            .filter(|drill| drill.held && drill.scenario == exercise.id);
        ExerciseLine {
            risks: count(file.risks.iter().filter(|risk| {
                risk.threats
                    .iter()
                    .any(|threat| exercise.threats.contains(threat))
            })),
            held: held.filter_map(|drill| drill.on).max(),
            exercise: exercise.clone(),
        }
    });
    let today = call.api.today();
    let lines = file.drills.iter().rev().map(|drill| {
        let states = finding_states(drill, today);
        let late = count(states.iter().filter(|state| **state == FindingState::Late));
        DrillLine {
            id: drill.id.clone(),
            kind: drill.kind,
            title: drill.title.clone(),
            scenario: drill.scenario.clone(),
            on: drill.on,
            state: drill_state(drill, today),
            people: count(drill.participants.iter()),
            share: match drill.kind {
                DrillKind::Phishing => phishing_figures(courses, drill).report_share,
                DrillKind::TableTop => courses
                    .drill(&drill.scenario)
                    .and_then(|exercise| table_top_figures(exercise, drill).done_share),
            },
            open: count(states.iter().filter(|state| **state != FindingState::Done)),
            late,
        }
    });
    Ok(DrillsView {
        exercises: exercises.collect(),
        mails: courses.received().cloned().collect(),
        fewest_mails: u32::try_from(FEWEST_MAILS).unwrap_or_default(),
        most_mails: u32::try_from(MOST_MAILS).unwrap_or_default(),
        drills: lines.collect(),
    })
}

/// One drill with all that belongs to it.
pub fn drill_page(call: &Call<'_>, args: IdArgs) -> Result<DrillPage, WireError> {
    let file = call.file()?;
    let drill = drill_of(&file, &args.id)?;
    let courses = &call.content().courses;
    let exercise = courses.drill(&drill.scenario);
    let today = call.api.today();
    let mails = drill.mails.iter().filter_map(|id| courses.mail(id));
    let there: std::collections::HashSet<&PersonId> = drill
        .participants
        .iter()
        .filter_map(|one| one.person.as_ref())
        .collect();
    let mut others = people_on(&file, drill.on.unwrap_or(today));
    others.retain(|person| !there.contains(&person.id));
    Ok(DrillPage {
        state: drill_state(drill, today),
        exercise: exercise.cloned(),
        timeline: exercise.map(timeline).unwrap_or_default(),
        expectations: exercise
            .map(|exercise| expectations(exercise, drill))
            .unwrap_or_default(),
        table_top: exercise.map(|exercise| table_top_figures(exercise, drill)),
        mails: mails.cloned().collect(),
        phishing: (drill.kind == DrillKind::Phishing).then(|| phishing_figures(courses, drill)),
        findings: finding_states(drill, today),
        others,
        drill: drill.clone(),
    })
}

/// Who can take part on a day: whoever works here then.
pub fn drill_people(call: &Call<'_>, args: DrillDay) -> Result<Vec<DrillPerson>, WireError> {
    Ok(people_on(&*call.file()?, args.on.unwrap_or(call.api.today())))
}

/// Makes a drill: an exercise at a table with its seats proposed, or messages that are drawn or were chosen.
pub fn make_drill(call: &Call<'_>, args: MakeDrill) -> Result<Added, WireError> {
    let file = call.file()?;
    let content = call.content();
    let day = args.on.unwrap_or(call.api.today());
    let people = taking_part(&file, &args.people, day)?;
    let mut drill = DrillRun {
        id: DrillRunId(id_or_new("")),
        kind: args.kind,
        title: args.title.trim().to_owned(),
        on: args.on,
        leader: args.leader.trim().to_owned(),
        observer: args.observer.trim().to_owned(),
        ..DrillRun::default()
    };
    match args.kind {
        DrillKind::TableTop => {
            let exercise = content.courses.drill(&args.scenario);
            let exercise = exercise.ok_or_else(|| WireError::new("drill-no-exercise"))?;
            drill.scenario.clone_from(&exercise.id);
            drill.participants = seat(content, &file, exercise, &people);
        }
        DrillKind::Phishing => {
            if args.heads > MOST_HEADS {
                return Err(WireError::new("drill-heads").with("most", MOST_HEADS));
            }
            let mails = if args.mails.is_empty() {
                let count = usize::try_from(args.count).unwrap_or(usize::MAX);
                draw_mails(&content.courses, count, args.seed.unwrap_or_else(new_seed))
            } else {
                chosen_mails(&content.courses, &args.mails)
            };
            drill.mails = mails.map_err(refused)?;
            drill.participants = people.iter().map(|person| named(person)).collect();
            drill
                .participants
                .extend((0..args.heads).map(|_| DrillParticipant::default()));
        }
    }
    if drill.participants.is_empty() {
        return Err(WireError::new("drill-nobody"));
    }
    call.edit("drill", |edit| edit.put_drill(&drill))?;
    Ok(call.added(drill.id))
}

/// Says what a drill is called, when it is, who leads it and who watches.
pub fn describe_drill(call: &Call<'_>, args: DescribeDrill) -> Result<Stored, WireError> {
    change(call, args.id.as_str(), "drill", |drill| {
        args.title.trim().clone_into(&mut drill.title);
        args.leader.trim().clone_into(&mut drill.leader);
        args.observer.trim().clone_into(&mut drill.observer);
        args.remarks.trim().clone_into(&mut drill.remarks);
        drill.on = args.on;
        Ok(())
    })
}

/// Says that a drill was held: on its day, or today where it had none.
pub fn hold_drill(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    let today = call.api.today();
    change(call, &args.id, "drill-held", |drill| {
        drill.held = true;
        drill.on = drill.on.or(Some(today));
        Ok(())
    })
}

/// Says that a drill was not held yet after all.
pub fn reopen_drill(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    change(call, &args.id, "drill", |drill| {
        drill.held = false;
        Ok(())
    })
}

/// Removes a drill with all that was seen in it.
pub fn remove_drill(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    let id = DrillRunId(args.id);
    call.edit("drill-removed", |edit| edit.remove_drill(&id))?;
    Ok(call.stored())
}

/// The drill of that id.
pub(super) fn drill_of<'a>(file: &'a CompanyFile, id: &str) -> Result<&'a DrillRun, WireError> {
    let mut drills = file.drills.iter();
    drills
        .find(|drill| drill.id.as_str() == id)
        .ok_or_else(|| WireError::new("not-found").with("id", id))
}

/// Changes a drill and stores it.
pub(super) fn change(
    call: &Call<'_>,
    id: &str,
    label: &str,
    how: impl FnOnce(&mut DrillRun) -> Result<(), WireError>,
) -> Result<Stored, WireError> {
    let mut drill = drill_of(&*call.file()?, id)?.clone();
    how(&mut drill)?;
    call.edit(label, |edit| edit.put_drill(&drill))?;
    Ok(call.stored())
}

/// Somebody who takes part without a seat.
pub(super) fn named(person: &Person) -> DrillParticipant {
    DrillParticipant {
        person: Some(person.id.clone()),
        name: person.called().to_owned(),
        ..DrillParticipant::default()
    }
}

/// These people, each once, in the order of the list; all of them work here on that day.
pub(super) fn taking_part<'a>(
    file: &'a CompanyFile,
    people: &[PersonId],
    day: Date,
) -> Result<Vec<&'a Person>, WireError> {
    let wanted: std::collections::HashSet<&PersonId> = people.iter().collect();
    let found: Vec<&Person> = file
        .people
        .iter()
        .filter(|person| wanted.contains(&person.id))
        .collect();
    if found.len() < wanted.len() {
        let missing = people.iter().find(|id| file.person(id.as_str()).is_none());
        return Err(WireError::new("not-found").with("id", missing.map_or("", |id| id.as_str())));
    }
    match found.iter().find(|person| !person.works_on(day)) {
        Some(person) => Err(WireError::new("drill-not-working").with("name", person.called())),
        None => Ok(found),
    }
}

fn people_on(file: &CompanyFile, day: Date) -> Vec<DrillPerson> {
    let same = namesakes(working(file, day));
    working(file, day)
        .map(|person| DrillPerson {
            id: person.id.clone(),
            name: person.called().to_owned(),
            role: person.role.clone(),
            namesake: same.contains(&person.id),
        })
        .collect()
}

fn refused(error: MailDrawError) -> WireError {
    match error {
        MailDrawError::Count => WireError::new("drill-mail-count")
            .with("fewest", FEWEST_MAILS)
            .with("most", MOST_MAILS),
        MailDrawError::OneKind => WireError::new("drill-mail-kinds"),
        MailDrawError::Unknown(id) => WireError::new("not-found").with("id", id),
    }
}

fn count<Item>(items: impl Iterator<Item = Item>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}
