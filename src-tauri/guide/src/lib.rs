//! The guide applied to a company: which action comes next, the year, the profile, the calendar, what is parked. Pure
//! functions of content, answers and the date.

#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used))]

mod calendar;
pub mod education;
mod facts;
mod figures;
mod gap;
mod order;
mod parked;
mod persona_leads;
mod profile;
mod register;
mod requirements;
mod risk;
mod self_check;
mod statement;
mod trace;
mod worry;
mod year_plan;

pub use calendar::{CalendarEntry, CalendarKind, calendar};
pub use facts::facts;
pub use figures::{Figures, Standing, figures, standing};
pub use gap::{WayOn, standing_out, ways_on};
pub use order::{candidates, states};
pub use parked::{Parked, parked};
pub use persona_leads::{InformationLead, PersonaLeads, ThreatLead, WorryLead, persona_leads};
pub use profile::{CategoryView, OutcomeView, ProfileView, Rings, levels_now, profile};
pub use register::{OfferSource, OfferedInformation, Register, RegisterLine, keep_on, register};
pub use requirements::{
    RequirementChapter, RequirementGroup, RequirementItem, RequirementsView, requirements,
};
pub use risk::{
    AgainstRisks, FlowUse, OfferedRisk, RiskAdvice, RiskLine, RiskView, StepLevel, SuggestedControl,
    WeaknessAdvice, WeaknessState, flow_levels, risk_actions, risk_advice, risk_bands, risk_offers, risks,
    uses,
};
pub use self_check::{CheckedQuestion, ItemView, SelfCheckView, StarView, gains, self_check};
pub use statement::{Statement, StatementEntry, StatementReason, statement};
pub use trace::{Trace, TraceItem, TraceKind, TraceNode, trace};
pub use year_plan::{PlanMonth, PlannedAction, YearPlan, last_working_day, year_plan};
