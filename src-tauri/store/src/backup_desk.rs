//! What goes on around the backups of an open file: when the last was made, whether one is being made, how it went.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};

/// After a backup that failed, so long nobody tries again by itself.
const REST: SignedDuration = SignedDuration::from_mins(10);
/// So long a backup waits until the one before it is in the second place, which may be slow, or not answer at all.
pub(crate) const TURN: Duration = Duration::from_secs(60);
/// How often is looked whether somebody still waits.
const A_LOOK: Duration = Duration::from_millis(200);
/// A window that closes waits so long for a backup before it gives it up.
const PATIENCE: Duration = Duration::from_secs(3);

/// What this machine wants of backups.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BackupPlan {
    /// A second place for them: a stick, a share.
    pub second: Option<PathBuf>,
    /// How many bytes the backups of a company may take in each place; none: as many as the rule keeps.
    pub limit: Option<u64>,
    /// What tells this machine from others that share the second place ([`crate::Library::machine`]); empty where none do.
    pub machine: String,
}

/// How the last backup since the file was opened went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupOutcome {
    /// When.
    pub at: Timestamp,
    /// Why there is none: the code of an error, such as `disk-full`.
    pub failed: Option<&'static str>,
    /// What became of the second place.
    pub second: SecondPlace,
}

/// What became of a backup in the second place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SecondPlace {
    /// There is none.
    #[default]
    None,
    /// It is there too, and was looked through.
    Kept,
    /// The place was not there: a stick that is not plugged in.
    Absent,
    /// It could not be kept there: the code of an error.
    Failed(&'static str),
}

/// Shared by the open file and whoever makes a backup of it.
#[derive(Default)]
pub(crate) struct Desk {
    state: Mutex<State>,
    freed: Condvar,
    stop: AtomicBool,
}

#[derive(Default)]
struct State {
    making: bool,
    carrying: bool,
    /// How many are being carried to the second place or wait for it.
    to_carry: usize,
    /// None until it was looked up.
    last: Option<Option<Timestamp>>,
    tried: Option<Timestamp>,
    outcome: Option<BackupOutcome>,
    plan: BackupPlan,
}

impl State {
    fn is_busy(&self) -> bool {
        self.making || self.to_carry > 0
    }
}

/// That a backup is being made by whoever holds this; never two at once.
pub(crate) struct Claim(Arc<Desk>);

/// That a backup is being carried to the second place by whoever holds this; never two at once. Nobody who only needs that a
/// backup is beside the file waits for it.
pub(crate) struct Carrying(Arc<Desk>);

impl Desk {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Claims the making of a backup when one is due and none is being made. `newest` looks up when the last was made.
    pub(crate) fn claim_if_due(
        self: &Arc<Self>,
        now: Timestamp,
        newest: impl FnOnce() -> Option<Timestamp>,
    ) -> Option<Claim> {
        let mut state = self.state();
        let last = *state.last.get_or_insert_with(newest);
        let resting = state
            .tried
            .is_some_and(|tried| now >= tried && now.duration_since(tried) < REST);
        if state.making || resting || !sonae_domain::backup_due(last, now) {
            return None;
        }
        state.making = true;
        Some(Claim(Arc::clone(self)))
    }

    /// Claims the making of a backup, after the one that is being made.
    pub(crate) fn claim(self: &Arc<Self>) -> Claim {
        let mut state = self.state();
        while state.making {
            state = self.freed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.making = true;
        Claim(Arc::clone(self))
    }

    /// Whether a backup is being made, or carried to the second place.
    pub(crate) fn is_making(&self) -> bool {
        self.state().is_busy()
    }

    /// Whether the file is being closed: then the work stops.
    fn is_given_up(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// Waits until none is being made. After a while it is given up, so that the file can be closed. One that hangs on a place
    /// that does not answer, such as a share, is not waited for: it has a connection of its own, and half a backup is none.
    pub(crate) fn close(&self) {
        let (state, waited) = self
            .freed
            .wait_timeout_while(self.state(), PATIENCE, |state| state.is_busy())
            .unwrap_or_else(PoisonError::into_inner);
        drop(state);
        if waited.timed_out() {
            self.stop.store(true, Ordering::Relaxed);
            self.freed.notify_all();
            let waited = self
                .freed
                .wait_timeout_while(self.state(), PATIENCE, |state| state.is_busy());
            drop(waited);
        }
    }

    /// Waits until none is being made, or carried to the second place.
    pub(crate) fn wait(&self) {
        drop(
            self.freed
                .wait_while(self.state(), |state| state.is_busy())
                .unwrap_or_else(PoisonError::into_inner),
        );
    }

    pub(crate) fn plan(&self) -> BackupPlan {
        self.state().plan.clone()
    }

    pub(crate) fn set_plan(&self, plan: BackupPlan) {
        self.state().plan = plan;
    }

    /// Notes what became of the second place, unless a later backup has been made since.
    pub(crate) fn note_second(&self, of: Timestamp, second: SecondPlace) {
        if let Some(outcome) = self.state().outcome.as_mut().filter(|outcome| outcome.at == of) {
            outcome.second = second;
        }
    }

    pub(crate) fn outcome(&self) -> Option<BackupOutcome> {
        self.state().outcome.clone()
    }
}

impl Claim {
    /// Whether the file is being closed: then the work stops.
    pub(crate) fn is_given_up(&self) -> bool {
        self.0.is_given_up()
    }

    /// Notes how it went.
    pub(crate) fn note(&self, outcome: BackupOutcome) {
        let mut state = self.0.state();
        match outcome.failed {
            None => {
                state.last = Some(Some(outcome.at));
                state.tried = None;
            }
            Some(_) => state.tried = Some(outcome.at),
        }
        state.outcome = Some(outcome);
    }
}

impl Claim {
    /// Lets the next one be made, and claims the second place, after the backup that is being carried there; none when that takes
    /// too long, or `goes_on` says that nobody waits any more.
    pub(crate) fn carry(self, turn: Duration, goes_on: &mut dyn FnMut() -> bool) -> Option<Carrying> {
        let desk = Arc::clone(&self.0);
        desk.state().to_carry += 1;
        drop(self);
        let begun = Instant::now();
        let mut state = desk.state();
        while state.carrying && begun.elapsed() < turn && !desk.is_given_up() && goes_on() {
            state = desk
                .freed
                .wait_timeout(state, A_LOOK)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
        if state.carrying {
            state.to_carry -= 1;
            drop(state);
            desk.freed.notify_all();
            return None;
        }
        state.carrying = true;
        drop(state);
        Some(Carrying(desk))
    }
}

impl Carrying {
    /// Whether the file is being closed: then the work stops.
    pub(crate) fn is_given_up(&self) -> bool {
        self.0.is_given_up()
    }
}

impl Drop for Carrying {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.carrying = false;
        state.to_carry -= 1;
        drop(state);
        self.0.freed.notify_all();
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.0.state().making = false;
        self.0.freed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHORT: Duration = Duration::from_millis(20);

    #[test]
    fn what_is_carried_elsewhere_keeps_nobody_from_making_the_next() {
        let desk = Arc::new(Desk::default());
        let carrying = desk
            .claim()
            .carry(TURN, &mut || true)
            .expect("nobody else is at it");
        let next = desk.claim();
        assert!(desk.is_making());
        assert!(
            next.carry(SHORT, &mut || true).is_none(),
            "one at a time is carried"
        );
        assert!(
            desk.claim().carry(TURN, &mut || false).is_none(),
            "nobody waits for it"
        );
        assert!(desk.is_making(), "one still is");
        drop(carrying);
        assert!(!desk.is_making());
        assert!(desk.claim().carry(TURN, &mut || true).is_some());
    }

    #[test]
    fn the_next_is_carried_when_the_one_before_is_there() {
        let desk = Arc::new(Desk::default());
        let carrying = desk
            .claim()
            .carry(TURN, &mut || true)
            .expect("nobody else is at it");
        let claim = desk.claim();
        let next = std::thread::spawn(move || claim.carry(TURN, &mut || true).is_some());
        drop(carrying);
        assert!(next.join().expect("nobody panics"));
        desk.wait();
    }
}
