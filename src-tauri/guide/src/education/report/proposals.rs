//! What follows from a year of education for the next one: only what a record, or the lack of one, says.

use super::{ENOUGH, EducationReport};

/// So many weak skills, and lessons that people lack, are proposed at most: more is no plan.
const MOST: usize = 3;

/// Something to do next year.
#[derive(Clone, Debug, PartialEq)]
pub enum Proposal {
    /// Teach a skill again, which was answered so weakly.
    Again {
        /// The skill.
        skill: String,
        /// What was gained of what could be, 0 to 1.
        share: f64,
    },
    /// Teach a lesson to those who lack it.
    Teach {
        /// The lesson.
        module: String,
        /// How many lack it.
        people: u32,
    },
    /// Hold, or strike out, what had its day and was not held.
    Overdue {
        /// How many sessions.
        sessions: u32,
    },
    /// Teach those who were away.
    MakeUp {
        /// How often somebody was away and has not made up for it.
        times: u32,
    },
    /// Train to tell: so many answers in drills did what a fraudulent message says.
    Followed {
        /// How many.
        answers: u32,
    },
    /// Do what drills showed and nobody has done yet.
    Findings {
        /// How many.
        open: u32,
    },
    /// Begin: no session was held.
    FirstSession,
    /// Check what was understood: no test was handed in.
    FirstTest,
    /// Hold a drill: there was none.
    FirstDrill,
    /// Write down what it costs.
    Costs {
        /// Of how many sessions nobody wrote it.
        sessions: u32,
    },
}

pub(super) fn proposals(report: &EducationReport<'_>) -> Vec<Proposal> {
    let mut all = Vec::new();
    if report.held == 0 {
        all.push(Proposal::FirstSession);
    }
    let weak = report.skills.iter().filter(|skill| skill.share < ENOUGH);
    all.extend(weak.take(MOST).map(|skill| Proposal::Again {
        skill: skill.id.clone(),
        share: skill.share,
    }));
    if let Some(reported) = report.reported.filter(|own| own.followed > 0) {
        all.push(Proposal::Followed {
            answers: reported.followed,
        });
    }
    let open: u32 = report.drills.iter().map(|drill| drill.open).sum();
    if open > 0 {
        all.push(Proposal::Findings { open });
    }
    if let Some(times) = report
        .attendance
        .map(|own| own.absent.saturating_sub(own.made_up))
        .filter(|times| *times > 0)
    {
        all.push(Proposal::MakeUp { times });
    }
    // Before anything was held everybody lacks everything: that is said already.
    if report.held > 0 {
        all.extend(report.lacked.iter().take(MOST).map(|own| Proposal::Teach {
            module: own.module.id.clone(),
            people: super::count(own.people.len()),
        }));
    }
    if report.overdue > 0 {
        all.push(Proposal::Overdue {
            sessions: report.overdue,
        });
    }
    if report.scores.is_none() {
        all.push(Proposal::FirstTest);
    }
    if report.drills.is_empty() {
        all.push(Proposal::FirstDrill);
    }
    if report.uncosted > 0 {
        all.push(Proposal::Costs {
            sessions: report.uncosted,
        });
    }
    all
}
