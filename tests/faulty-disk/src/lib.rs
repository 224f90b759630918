//! A disk that fills up, fails, tears and loses what was not synced. It stands between SQLite and the real disk for
//! every database of this process; the program under test knows nothing of it.

mod unsynced;
mod vfs;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use unsynced::Unsynced;

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing more can be written: from a write on, until it is healed.
    Full,
    /// One reading, writing, syncing or shortening fails; the next ones do not.
    Hiccup,
    /// Everything fails from there on, as when a stick is pulled out.
    Gone,
    /// One reading gives only half of what was asked for.
    ShortRead,
    /// The power is cut: everything fails from there on, and what was not synced may be lost, whole or in part.
    PowerCut,
}

/// What SQLite is about to do.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Operation {
    Read,
    Write,
    Sync,
    Truncate,
    Delete,
}

/// What becomes of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Go,
    Fail,
    Full,
    Half,
}

#[derive(Default)]
struct State {
    fault: Option<Fault>,
    /// Operations of the kind that counts which still go well.
    left: u64,
    /// Whether the fault came.
    came: bool,
    /// Where nothing can be written or made.
    protected: Option<PathBuf>,
    unsynced: Unsynced,
}

impl State {
    fn verdict(&mut self, operation: Operation) -> Verdict {
        let Some(fault) = self.fault else {
            return Verdict::Go;
        };
        let counts = match fault {
            Fault::Full => operation == Operation::Write,
            Fault::ShortRead => operation == Operation::Read,
            Fault::PowerCut => operation != Operation::Read,
            Fault::Hiccup | Fault::Gone => operation != Operation::Delete,
        };
        let lasts = !matches!(fault, Fault::Hiccup | Fault::ShortRead);
        if self.came {
            return match fault {
                _ if !lasts => Verdict::Go,
                Fault::Full if counts => Verdict::Full,
                Fault::Full => Verdict::Go,
                _ => Verdict::Fail,
            };
        }
        if !counts {
            return Verdict::Go;
        }
        if self.left > 0 {
            self.left -= 1;
            return Verdict::Go;
        }
        self.came = true;
        match fault {
            Fault::Full => Verdict::Full,
            Fault::ShortRead => Verdict::Half,
            _ => Verdict::Fail,
        }
    }

    /// Whether a file is where nothing can be written.
    fn protects(&self, path: &Path) -> bool {
        let protected = self.protected.as_ref();
        protected.is_some_and(|folder| path.starts_with(folder))
    }

    /// Whether what is written must be remembered until it is synced.
    fn remembers(&self) -> bool {
        self.fault == Some(Fault::PowerCut)
    }
}

fn state() -> MutexGuard<'static, State> {
    static STATE: OnceLock<Mutex<State>> = OnceLock::new();
    let state = STATE.get_or_init(Mutex::default);
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The disk of this process, for one test at a time.
pub struct Disk {
    _alone: MutexGuard<'static, ()>,
}

impl Disk {
    /// Puts the disk under SQLite, waits until no other test has it, and leaves it in order.
    pub fn take() -> Self {
        static ALONE: Mutex<()> = Mutex::new(());
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        vfs::install();
        let disk = Disk { _alone: alone };
        disk.heal();
        disk
    }

    /// Lets `fault` come after so many operations of the kind that it hits.
    pub fn arm(&self, fault: Fault, after: u64) {
        let mut state = state();
        *state = State {
            fault: Some(fault),
            left: after,
            ..State::default()
        };
    }

    /// Lets nothing be written or made in a folder.
    pub fn protect(&self, folder: &Path) {
        state().protected = Some(folder.to_owned());
    }

    /// Whether the fault came.
    pub fn came(&self) -> bool {
        state().came
    }

    /// Puts the disk in order again. What was written stays.
    pub fn heal(&self) {
        *state() = State::default();
    }

    /// After a power cut, when nobody has a file open any more: what was not synced is lost, torn or there, as `seed`
    /// decides; then the disk is in order again. Gives the files that lost something.
    ///
    /// # Errors
    /// What the real disk says.
    pub fn power_on(&self, seed: u64) -> std::io::Result<Vec<PathBuf>> {
        let unsynced = std::mem::take(&mut state().unsynced);
        let lost = unsynced.lose(seed)?;
        self.heal();
        Ok(lost)
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        self.heal();
    }
}

/// Random numbers that can be had again: xorshift.
pub struct Random(u64);

impl Random {
    /// Begins with a seed.
    pub fn new(seed: u64) -> Self {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `bound`, which is not 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound.max(1)
    }
}
