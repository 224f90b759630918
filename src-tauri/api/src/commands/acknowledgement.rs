use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_domain::{Acknowledgement, AcknowledgementId, IssueId, PersonId};
use ts_rs::TS;

use super::issue::find;
use super::{IdArgs, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;

/// Names a version.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct IssueArgs {
    /// The version.
    pub issue: String,
}

/// Who has read a version, and who has to.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Acknowledgements {
    /// Who has, in the order in which it was said.
    pub read: Vec<Acknowledgement>,
    /// People of the company who have not, in their order.
    pub waiting: Vec<PersonId>,
}

/// That people have read a version.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Acknowledge {
    /// The version.
    pub issue: String,
    /// People of the company.
    pub people: Vec<PersonId>,
    /// Somebody who is not among them, by name; empty for nobody.
    pub name: String,
    /// On which day; today when nothing is said.
    #[ts(type = "string | null")]
    pub on: Option<Date>,
}

/// Who has read a version, and who has to.
pub fn acknowledgements(call: &Call<'_>, args: IssueArgs) -> Result<Acknowledgements, WireError> {
    let company = call.file()?;
    let issue = find(&company, &args.issue)?;
    let read: Vec<Acknowledgement> = company
        .acknowledgements
        .iter()
        .filter(|read| read.issue == issue.id)
        .cloned()
        .collect();
    let has = |person: &PersonId| read.iter().any(|read| read.person.as_ref() == Some(person));
    let waiting = company
        .people
        .iter()
        .map(|person| person.id.clone())
        .filter(|person| !has(person))
        .collect();
    Ok(Acknowledgements { read, waiting })
}

/// Stores that people have read a version, in one edit; who has already is left alone.
pub fn acknowledge(call: &Call<'_>, args: Acknowledge) -> Result<Stored, WireError> {
    let company = call.file()?;
    let issue = find(&company, &args.issue)?.id.clone();
    let on = args.on.unwrap_or_else(|| call.api.today());
    let one = |issue: &IssueId, person: Option<PersonId>, name: String| Acknowledgement {
        id: AcknowledgementId(id_or_new("")),
        issue: issue.clone(),
        person,
        name,
        on,
    };
    let mut all: Vec<Acknowledgement> = Vec::new();
    for id in args.people {
        let person = company
            .person(id.as_str())
            .ok_or_else(|| WireError::new("not-found").with("id", &id))?;
        let has = company
            .acknowledgements
            .iter()
            .filter(|read| read.issue == issue)
            .chain(&all)
            .any(|read| read.person.as_ref() == Some(&id));
        if !has {
            let name = person.called().to_owned();
            all.push(one(&issue, Some(id), name));
        }
    }
    let name = args.name.trim();
    if !name.is_empty() {
        all.push(one(&issue, None, name.to_owned()));
    }
    call.edit("acknowledged", |edit| {
        all.iter().try_for_each(|read| edit.put_acknowledgement(read))
    })?;
    Ok(call.stored())
}

/// Takes back that somebody has read a version.
pub fn remove_acknowledgement(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    call.edit("acknowledgement-removed", |edit| {
        edit.remove_acknowledgement(&AcknowledgementId(args.id))
    })?;
    Ok(call.stored())
}
