//! Types and pure rules of Sonae: no I/O, no clock, no database, no Tauri.
//!
//! Every noun that the product speaks of has one file here. Dates and identifiers come in as
//! parameters, so that the same inputs give the same result everywhere.

#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used))]

mod action;
mod answer;
mod change;
mod company;
mod company_file;
mod flow;
mod ids;
mod issue;
mod lang;
mod person;
mod persona;
mod road_map;
mod rule;

pub use action::{ActionState, Depth, Progress};
pub use answer::{Answer, Answers, Row, Sheet};
pub use change::{Change, EntityKind};
pub use company::Company;
pub use company_file::{COMPANY_FORMAT, COMPANY_FORMAT_VERSION, CompanyFile};
pub use flow::{Branch, Flow, FlowKind, LaneKind, Medium, Step, lanes, ways};
pub use flow::{Lane, Way};
pub use ids::{FlowId, IssueId, PersonId, PersonaId, RowId, StepId};
pub use issue::Issue;
pub use lang::Lang;
pub use person::Person;
pub use persona::{Persona, PersonaCheck, PersonaNote};
pub use road_map::{Square, next_actions, square};
pub use rule::{Rule, RuleError};
