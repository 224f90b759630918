use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use sonae_content::{Courses, MailExample};
use sonae_domain::{DrillRun, MailVerdict, PersonId};
use ts_rs::TS;

use super::percent;
use crate::education::random::Random;

/// A drill shows at least so many messages.
pub const FEWEST_MAILS: usize = 4;
/// A drill shows at most so many messages.
pub const MOST_MAILS: usize = 8;

/// Why there is no such set of messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailDrawError {
    /// Fewer than [`FEWEST_MAILS`] or more than [`MOST_MAILS`].
    Count,
    /// None of them is harmless, or none of them is not: nothing would be left to tell apart.
    OneKind,
    /// There is no such message that somebody receives.
    Unknown(String),
}

/// What people would do with a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MailFigures {
    /// The message.
    pub mail: String,
    /// Whether it is harmless.
    pub genuine: bool,
    /// Who would tell the one who has to know.
    pub report: u32,
    /// Who would leave it alone.
    pub ignore: u32,
    /// Who would do what it says.
    pub follow: u32,
    /// Who has not said anything.
    pub open: u32,
}

/// What one person would do with the messages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonVerdicts {
    /// The place among those who take part.
    pub participant: u32,
    /// Who, while that person is in the list of people.
    pub person: Option<PersonId>,
    /// Who, by name; empty for somebody who was only counted.
    pub name: String,
    /// False messages that were reported.
    pub reported: u32,
    /// False messages that were left alone.
    pub ignored: u32,
    /// False messages that were followed.
    pub followed: u32,
    /// Harmless messages that were reported.
    pub wrongly: u32,
    /// Messages of which nothing was said.
    pub open: u32,
}

/// What came of a drill with messages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PhishingFigures {
    /// Those who take part.
    pub people: u32,
    /// Those who have said something of at least one message.
    pub answered: u32,
    /// Message by message, in their order.
    pub mails: Vec<MailFigures>,
    /// Person by person, in their order.
    pub persons: Vec<PersonVerdicts>,
    /// Of what was said of false messages, how much was "report", in percent; `None` before anything was said.
    pub report_share: Option<u32>,
    /// Of what was said of false messages, how much was "follow", in percent.
    pub follow_share: Option<u32>,
    /// How often a harmless message was reported.
    pub wrongly: u32,
    /// Of what was said of harmless messages, how much was "report", in percent.
    pub wrongly_share: Option<u32>,
}

/// Draws so many messages by a seed, in the order in which they are shown: of six and more two are harmless, else one.
///
/// # Errors
/// When there are to be too few or too many.
pub fn draw_mails(courses: &Courses, count: usize, seed: u32) -> Result<Vec<String>, MailDrawError> {
    if !(FEWEST_MAILS..=MOST_MAILS).contains(&count) {
        return Err(MailDrawError::Count);
    }
    let mut random = Random::of(seed, "mails");
    let (mut genuine, mut others): (Vec<&MailExample>, Vec<&MailExample>) =
        courses.received().partition(|mail| mail.genuine);
    random.shuffle(&mut genuine);
    random.shuffle(&mut others);
    genuine.truncate(if count >= 6 { 2 } else { 1 });
    others.truncate(count - genuine.len());
    let mut drawn = genuine;
    drawn.append(&mut others);
    random.shuffle(&mut drawn);
    Ok(drawn.into_iter().map(|mail| mail.id.clone()).collect())
}

/// Messages that somebody chose, each once, in the order in which they were chosen.
///
/// # Errors
/// When they are too few or too many, all of one kind, or not to be had.
pub fn chosen_mails(courses: &Courses, chosen: &[String]) -> Result<Vec<String>, MailDrawError> {
    let mut seen = HashSet::new();
    let chosen: Vec<&String> = chosen.iter().filter(|id| seen.insert(*id)).collect();
    let mut genuine = 0;
    for id in &chosen {
        let mail = courses.received().find(|mail| mail.id == **id);
        let mail = mail.ok_or_else(|| MailDrawError::Unknown((*id).clone()))?;
        genuine += usize::from(mail.genuine);
    }
    if !(FEWEST_MAILS..=MOST_MAILS).contains(&chosen.len()) {
        return Err(MailDrawError::Count);
    }
    if genuine == 0 || genuine == chosen.len() {
        return Err(MailDrawError::OneKind);
    }
    Ok(chosen.into_iter().cloned().collect())
}

/// What came of a drill with messages. A message that the catalogue no longer has counts for nothing.
pub fn phishing_figures(courses: &Courses, drill: &DrillRun) -> PhishingFigures {
    let mut figures = PhishingFigures {
        people: number(drill.participants.len()),
        ..PhishingFigures::default()
    };
    let mails: Vec<&MailExample> = drill.mails.iter().filter_map(|id| courses.mail(id)).collect();
    for shown in &mails {
        let id = &shown.id;
        let mut mail = MailFigures {
            mail: id.clone(),
            genuine: shown.genuine,
            report: 0,
            ignore: 0,
            follow: 0,
            open: 0,
        };
        for one in &drill.participants {
            *match one.verdicts.get(id) {
                Some(MailVerdict::Report) => &mut mail.report,
                Some(MailVerdict::Ignore) => &mut mail.ignore,
                Some(MailVerdict::Follow) => &mut mail.follow,
                None => &mut mail.open,
            } += 1;
        }
        figures.mails.push(mail);
    }
    for (at, one) in drill.participants.iter().enumerate() {
        let mut own = PersonVerdicts {
            participant: number(at),
            person: one.person.clone(),
            name: one.name.clone(),
            reported: 0,
            ignored: 0,
            followed: 0,
            wrongly: 0,
            open: 0,
        };
        for mail in &mails {
            match one.verdicts.get(&mail.id) {
                None => own.open += 1,
                Some(MailVerdict::Report) if mail.genuine => own.wrongly += 1,
                Some(_) if mail.genuine => {}
                Some(MailVerdict::Report) => own.reported += 1,
                Some(MailVerdict::Ignore) => own.ignored += 1,
                Some(MailVerdict::Follow) => own.followed += 1,
            }
        }
        figures.answered += u32::from(own.open < number(mails.len()));
        figures.persons.push(own);
    }
    let sum = |is_genuine: bool, what: fn(&MailFigures) -> u32| -> u32 {
        let mails = figures.mails.iter().filter(|mail| mail.genuine == is_genuine);
        mails.map(what).sum()
    };
    let said = |mail: &MailFigures| mail.report + mail.ignore + mail.follow;
    let (of_false, of_genuine) = (sum(false, said), sum(true, said));
    let (reported, followed) = (sum(false, |mail| mail.report), sum(false, |mail| mail.follow));
    figures.wrongly = sum(true, |mail| mail.report);
    figures.report_share = percent(reported, of_false);
    figures.follow_share = percent(followed, of_false);
    figures.wrongly_share = percent(figures.wrongly, of_genuine);
    figures
}

/// Sets what was counted of a message in the hands that were raised, among those who take part without a name: so many of
/// them said each, the rest said nothing. False when there are fewer people than that.
pub fn set_counts(drill: &mut DrillRun, mail: &str, report: u32, ignore: u32, follow: u32) -> bool {
    let counted = || [report, ignore, follow].into_iter().map(u64::from).sum::<u64>();
    let nameless = |one: &&mut sonae_domain::DrillParticipant| one.person.is_none() && one.name.is_empty();
    let have = drill.participants.iter_mut().filter(nameless).count();
    if counted() > u64::from(number(have)) {
        return false;
    }
    let verdicts = [
        (MailVerdict::Report, report),
        (MailVerdict::Ignore, ignore),
        (MailVerdict::Follow, follow),
    ];
    let mut said = verdicts
        .into_iter()
        .flat_map(|(verdict, count)| std::iter::repeat_n(verdict, usize::try_from(count).unwrap_or(0)));
    for one in drill.participants.iter_mut().filter(nameless) {
        match said.next() {
            Some(verdict) => one.verdicts.insert(mail.to_owned(), verdict),
            None => one.verdicts.remove(mail),
        };
    }
    true
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
