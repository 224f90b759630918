//! What is seen in a drill: who sits where, what people would do, what was done when, what follows.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_domain::{DrillParticipant, DrillRun, DrillRunId, Finding, MailVerdict, Observation, PersonId};
use sonae_guide::education::set_counts;
use ts_rs::TS;

use super::Stored;
use super::drill::{change, named, taking_part};
use crate::call::Call;
use crate::error::WireError;

/// People who take part as well.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct JoinDrill {
    /// The drill.
    pub drill: DrillRunId,
    /// Who.
    pub people: Vec<PersonId>,
}

/// Somebody who takes part, by the place in the list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DrillPlace {
    /// The drill.
    pub drill: DrillRunId,
    /// The place among those who take part, from 0.
    pub participant: u32,
}

/// A seat to take.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TakeSeat {
    /// The drill.
    pub drill: DrillRunId,
    /// The place among those who take part, from 0.
    pub participant: u32,
    /// The seat; empty for none.
    pub seat: String,
}

/// What people would do with a message.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutVerdicts {
    /// The drill.
    pub drill: DrillRunId,
    /// The message.
    pub mail: String,
    /// Whose places among those who take part, from 0.
    pub participants: Vec<u32>,
    /// What they would do; nothing takes back what was said.
    pub verdict: Option<MailVerdict>,
}

/// How many hands were raised for a message.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutCounts {
    /// The drill.
    pub drill: DrillRunId,
    /// The message.
    pub mail: String,
    /// Would tell the one who has to know.
    pub report: u32,
    /// Would leave it alone.
    pub ignore: u32,
    /// Would do what it says.
    pub follow: u32,
}

/// What was seen of something that the observer looks for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutObservation {
    /// The drill.
    pub drill: DrillRunId,
    /// What the observer looks for.
    pub expectation: String,
    /// What was seen; nothing takes back what was noted.
    pub observed: Option<Observation>,
}

/// Something found in a drill.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutFinding {
    /// The drill.
    pub drill: DrillRunId,
    /// The place among the findings, from 0; a new one at the end when nothing is said.
    #[serde(default)]
    pub at: Option<u32>,
    /// The finding.
    pub finding: Finding,
}

/// A finding, by its place.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FindingPlace {
    /// The drill.
    pub drill: DrillRunId,
    /// The place among the findings, from 0.
    pub at: u32,
}

/// Lets people take part as well. Whoever does already stays as is.
pub fn join_drill(call: &Call<'_>, args: JoinDrill) -> Result<Stored, WireError> {
    let file = call.file()?;
    let today = call.api.today();
    change(call, args.drill.as_str(), "drill", |drill| {
        let day: Date = drill.on.unwrap_or(today);
        for person in taking_part(&file, &args.people, day)? {
            let there = |one: &DrillParticipant| one.person.as_ref() == Some(&person.id);
            if !drill.participants.iter().any(there) {
                drill.participants.push(named(person));
            }
        }
        Ok(())
    })
}

/// Somebody does not take part after all.
pub fn leave_drill(call: &Call<'_>, args: DrillPlace) -> Result<Stored, WireError> {
    change(call, args.drill.as_str(), "drill", |drill| {
        let at = place(args.participant, drill.participants.len())?;
        drill.participants.remove(at);
        Ok(())
    })
}

/// Gives somebody a seat. Whoever had it takes the one that becomes free.
pub fn take_seat(call: &Call<'_>, args: TakeSeat) -> Result<Stored, WireError> {
    let content = call.content();
    change(call, args.drill.as_str(), "drill-seat", |drill| {
        let at = place(args.participant, drill.participants.len())?;
        let exercise = content.courses.drill(&drill.scenario);
        let known = exercise.is_some_and(|exercise| exercise.seats.contains(&args.seat));
        if !known && !args.seat.is_empty() {
            return Err(not_found(&args.seat));
        }
        let free = std::mem::take(&mut drill.participants[at].seat);
        if !args.seat.is_empty()
            && let Some(other) = drill.participants.iter_mut().find(|one| one.seat == args.seat)
        {
            other.seat = free;
        }
        drill.participants[at].seat = args.seat;
        Ok(())
    })
}

/// Says what people would do with a message.
pub fn put_verdicts(call: &Call<'_>, args: PutVerdicts) -> Result<Stored, WireError> {
    change(call, args.drill.as_str(), "drill-verdict", |drill| {
        shown(drill, &args.mail)?;
        for participant in args.participants {
            let at = place(participant, drill.participants.len())?;
            let verdicts = &mut drill.participants[at].verdicts;
            match args.verdict {
                Some(verdict) => verdicts.insert(args.mail.clone(), verdict),
                None => verdicts.remove(&args.mail),
            };
        }
        Ok(())
    })
}

/// Says how many hands were raised for a message, among those who are only counted.
pub fn put_counts(call: &Call<'_>, args: PutCounts) -> Result<Stored, WireError> {
    change(call, args.drill.as_str(), "drill-verdict", |drill| {
        shown(drill, &args.mail)?;
        if set_counts(drill, &args.mail, args.report, args.ignore, args.follow) {
            Ok(())
        } else {
            Err(WireError::new("drill-counts"))
        }
    })
}

/// Says what was seen of something that the observer looks for.
pub fn put_observation(call: &Call<'_>, args: PutObservation) -> Result<Stored, WireError> {
    let content = call.content();
    change(call, args.drill.as_str(), "drill-observation", |drill| {
        let exercise = content.courses.drill(&drill.scenario);
        let mut injects = exercise.into_iter().flat_map(|exercise| &exercise.injects);
        if !injects.any(|inject| inject.expects.contains(&args.expectation)) {
            return Err(not_found(&args.expectation));
        }
        match args.observed {
            Some(observed) => drill.observed.insert(args.expectation, observed),
            None => drill.observed.remove(&args.expectation),
        };
        Ok(())
    })
}

/// Stores something found in a drill.
pub fn put_finding(call: &Call<'_>, args: PutFinding) -> Result<Stored, WireError> {
    change(call, args.drill.as_str(), "drill-finding", |drill| {
        let mut finding = args.finding;
        finding.text = finding.text.trim().to_owned();
        if finding.text.is_empty() {
            return Err(WireError::new("drill-finding-empty"));
        }
        match args.at {
            Some(at) => {
                let at = place(at, drill.findings.len())?;
                drill.findings[at] = finding;
            }
            None => drill.findings.push(finding),
        }
        Ok(())
    })
}

/// Removes something found in a drill.
pub fn remove_finding(call: &Call<'_>, args: FindingPlace) -> Result<Stored, WireError> {
    change(call, args.drill.as_str(), "drill-finding-removed", |drill| {
        let at = place(args.at, drill.findings.len())?;
        drill.findings.remove(at);
        Ok(())
    })
}

fn place(at: u32, len: usize) -> Result<usize, WireError> {
    let at = usize::try_from(at).unwrap_or(usize::MAX);
    match at < len {
        true => Ok(at),
        false => Err(not_found(at)),
    }
}

fn shown(drill: &DrillRun, mail: &String) -> Result<(), WireError> {
    match drill.mails.contains(mail) {
        true => Ok(()),
        false => Err(not_found(mail)),
    }
}

fn not_found(id: impl ToString) -> WireError {
    WireError::new("not-found").with("id", id.to_string())
}
