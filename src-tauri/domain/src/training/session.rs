use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ComprehensionTestId, PersonId, RowId, TrainingSessionId};

/// One hour of teaching: planned, or held with those who came.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct TrainingSession {
    /// Stays with it.
    pub id: TrainingSessionId,
    /// What it is called: 怪しいメールの見分け方（朝礼）.
    pub title: String,
    /// The lessons that it teaches.
    pub modules: Vec<String>,
    /// The line of the year's plan that it belongs to (worksheet `education-year`, table `topics`).
    pub topic: Option<RowId>,
    /// The day for which it is meant, or on which it was held.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub on: Option<Date>,
    /// The hour at which it begins, as it is written: 9:00.
    pub at: String,
    /// Whether it has been held.
    pub held: bool,
    /// How long it takes, in minutes.
    pub minutes: Option<u32>,
    /// How it is taught.
    pub method: Option<TrainingMethod>,
    /// Who teaches, in words.
    pub teacher: String,
    /// Where.
    pub place: String,
    /// What is handed out or shown, in words.
    pub material: String,
    /// What it cost, in yen.
    pub cost: Option<u32>,
    /// Those who are to come, and whether they came.
    pub attendees: Vec<Attendee>,
    /// The test after it.
    pub test: Option<ComprehensionTestId>,
    /// What was asked, what to do better.
    pub remarks: String,
}

/// How something is taught: the same words as in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TrainingMethod {
    /// 講話
    Talk,
    /// 動画
    Video,
    /// 実習
    HandsOn,
    /// 訓練
    Drill,
    /// 話し合い
    Discussion,
    /// テスト
    Test,
    /// 面談
    Interview,
}

impl TrainingMethod {
    /// The word by which the worksheet of the plan knows it.
    pub fn id(self) -> &'static str {
        match self {
            TrainingMethod::Talk => "talk",
            TrainingMethod::Video => "video",
            TrainingMethod::HandsOn => "hands-on",
            TrainingMethod::Drill => "drill",
            TrainingMethod::Discussion => "discussion",
            TrainingMethod::Test => "test",
            TrainingMethod::Interview => "interview",
        }
    }
}

/// Somebody who is to come to a session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct Attendee {
    /// Who, while that person is in the list of people.
    pub person: Option<PersonId>,
    /// Who, by name: stays when the person is taken out of the list.
    pub name: String,
    /// Whether that person came.
    pub attendance: Attendance,
    /// On which day it was made up for, where it was.
    #[ts(type = "string | null")]
    #[schemars(with = "Option<String>")]
    pub made_up: Option<Date>,
}

impl Attendee {
    /// Whether the lesson has reached this person, then or later.
    pub fn was_taught(&self) -> bool {
        self.attendance == Attendance::Present || self.made_up.is_some()
    }
}

/// Whether somebody came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Attendance {
    /// Nobody has said yet.
    #[default]
    Open,
    /// 出席
    Present,
    /// 欠席
    Absent,
}

impl TrainingSession {
    /// On which day the session, or what made up for it, reached a person.
    pub fn taught_on(&self, person: &PersonId) -> Option<Date> {
        if !self.held {
            return None;
        }
        let mut attendees = self.attendees.iter();
        let attendee = attendees.find(|attendee| attendee.person.as_ref() == Some(person))?;
        self.reached_on(attendee)
    }

    /// On which day the session, or what made up for it, reached one of those who were to come.
    pub fn reached_on(&self, attendee: &Attendee) -> Option<Date> {
        match attendee.attendance {
            Attendance::Present => self.on,
            Attendance::Open | Attendance::Absent => attendee.made_up,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_away_is_taught_on_the_day_that_makes_up_for_it() {
        let day = |day| Some(jiff::civil::date(2026, 5, day));
        let attendee = |id: &str, attendance, made_up| Attendee {
            person: Some(id.into()),
            name: id.to_owned(),
            attendance,
            made_up,
        };
        let mut session = TrainingSession {
            on: day(1),
            held: true,
            attendees: vec![
                attendee("came", Attendance::Present, None),
                attendee("later", Attendance::Absent, day(9)),
                attendee("never", Attendance::Absent, None),
            ],
            ..TrainingSession::default()
        };
        assert_eq!(session.taught_on(&"came".into()), day(1));
        assert_eq!(session.taught_on(&"later".into()), day(9));
        assert_eq!(session.taught_on(&"never".into()), None);
        assert_eq!(session.taught_on(&"somebody else".into()), None);
        session.held = false;
        assert_eq!(session.taught_on(&"came".into()), None);
    }
}
