//! Education: who has to learn what, and what follows from that.

mod roles;

pub use roles::{
    CandidateSource, NEWCOMER, NEWCOMER_MONTHS, Needs, RoleCandidate, is_newcomer, namesakes,
    role_candidates, roles_of, working,
};
