//! Education: who is taught what, and what of it reached whom.

mod attendance;

pub use attendance::{
    AttendanceNumbers, Lack, SessionState, Taught, attendance_numbers, expected, lacking, last_taught,
    session_state, taught,
};
