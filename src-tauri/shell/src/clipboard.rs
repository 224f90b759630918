//! Secrets that were copied in the window, such as a spare key, do not stay on the clipboard.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use sha2::{Digest, Sha256};

/// So long a secret may stay on the clipboard: enough to paste it where it belongs.
const STAYS: Duration = Duration::from_secs(60);
/// So often it is tried to put a secret there, and how long apart.
const TRIES: u32 = 10;
const BETWEEN: Duration = Duration::from_millis(100);
/// In debug builds, and only there, tests may have it go sooner: after so many seconds.
#[cfg(debug_assertions)]
const SOONER: &str = "SONAE_TEST_CLIPBOARD_SECONDS";

/// What is on the clipboard of the desktop.
pub trait Clipboard {
    /// The text on it; none when there is none, or the desktop does not say.
    fn text(&self) -> Option<String>;
    /// Puts a secret on it, so that what keeps a history of it, or carries it to other machines, leaves it out.
    fn put(&self, secret: &str);
    /// Takes what is on it off.
    fn clear(&self);
}

/// Who puts a copied secret on the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Putter {
    /// The page, as anything that is copied: only a program that goes on answering can have something on the clipboard there.
    Page,
    /// This program, which can say that it is secret.
    Program,
}

/// Windows keeps a history and carries it to other machines where that is switched on, and macOS has programs that do.
pub const PUTTER: Putter = match cfg!(target_os = "linux") {
    true => Putter::Page,
    false => Putter::Program,
};

/// The clipboard of the desktop. It is opened only while it is looked at.
pub struct SystemClipboard;

impl Clipboard for SystemClipboard {
    fn text(&self) -> Option<String> {
        arboard::Clipboard::new().ok()?.get_text().ok()
    }

    fn put(&self, secret: &str) {
        for _ in 0..TRIES {
            let put =
                arboard::Clipboard::new().and_then(|mut clipboard| unrecorded(clipboard.set()).text(secret));
            match put {
                Ok(()) => return,
                // Another program has it open for a moment.
                Err(error) => eprintln!("the clipboard could not be filled: {error}"),
            }
            thread::sleep(BETWEEN);
        }
    }

    fn clear(&self) {
        if let Err(error) = arboard::Clipboard::new().and_then(|mut clipboard| clipboard.clear()) {
            // What the error says is about the desktop, never about what is on the clipboard.
            eprintln!("the clipboard could not be cleared: {error}");
        }
    }
}

#[cfg(windows)]
fn unrecorded(set: arboard::Set<'_>) -> arboard::Set<'_> {
    arboard::SetExtWindows::exclude_from_monitoring(set)
}

#[cfg(target_os = "macos")]
fn unrecorded(set: arboard::Set<'_>) -> arboard::Set<'_> {
    arboard::SetExtApple::exclude_from_history(set)
}

#[cfg(not(any(windows, target_os = "macos")))]
fn unrecorded(set: arboard::Set<'_>) -> arboard::Set<'_> {
    arboard::SetExtLinux::exclude_from_history(set)
}

/// The secret that was copied last, by its hash, and how many were copied before it.
#[derive(Default)]
struct Copied {
    hash: Option<[u8; 32]>,
    count: u64,
}

/// Takes copied secrets off a clipboard, if they are still on it.
pub struct CopiedSecrets<C> {
    clipboard: C,
    putter: Putter,
    copied: Mutex<Copied>,
}

/// Those of the window.
pub type Secrets = Arc<CopiedSecrets<SystemClipboard>>;

impl<C: Clipboard + Send + Sync + 'static> CopiedSecrets<C> {
    /// For this clipboard.
    pub fn on(clipboard: C, putter: Putter) -> Arc<Self> {
        Arc::new(CopiedSecrets {
            clipboard,
            putter,
            copied: Mutex::default(),
        })
    }

    /// Notes that a secret was copied, and takes it off when its time is over. It is put there first, where that is ours to do.
    pub fn copied(self: &Arc<Self>, secret: &str) {
        if self.putter == Putter::Program {
            self.clipboard.put(secret);
        }
        let count = self.note(secret);
        let own = Arc::clone(self);
        thread::spawn(move || {
            thread::sleep(stays());
            own.is_time(count);
        });
    }

    /// Takes a secret off at once: the window goes.
    pub fn leave(&self) {
        let count = self.held().count;
        self.is_time(count);
    }

    fn note(&self, secret: &str) -> u64 {
        let mut copied = self.held();
        copied.hash = Some(hash(secret));
        copied.count += 1;
        copied.count
    }

    /// The time of the secret that was copied as number `count` is over. One that was copied later has its own time.
    fn is_time(&self, count: u64) {
        let hash_of_it = {
            let mut copied = self.held();
            if copied.count != count {
                return;
            }
            copied.hash.take()
        };
        let Some(hash_of_it) = hash_of_it else { return };
        // Whatever was copied since, here or elsewhere, is none of our business.
        if self
            .clipboard
            .text()
            .is_some_and(|text| hash(&text) == hash_of_it)
        {
            self.clipboard.clear();
        }
    }

    fn held(&self) -> std::sync::MutexGuard<'_, Copied> {
        self.copied.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Of the words alone: some systems write the end of a line in their own way.
fn hash(text: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    for line in text.lines() {
        hash.update(line.trim().as_bytes());
        hash.update(b"\n");
    }
    hash.finalize().into()
}

fn stays() -> Duration {
    #[cfg(debug_assertions)]
    if let Some(seconds) = std::env::var(SOONER).ok().and_then(|text| text.parse().ok()) {
        return Duration::from_secs(seconds);
    }
    STAYS
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A clipboard in memory.
    #[derive(Default)]
    struct Pretended(Mutex<Option<String>>);

    impl Clipboard for Pretended {
        fn text(&self) -> Option<String> {
            self.0.lock().expect("nobody panics").clone()
        }

        fn put(&self, text: &str) {
            *self.0.lock().expect("nobody panics") = Some(text.to_owned());
        }

        fn clear(&self) {
            *self.0.lock().expect("nobody panics") = None;
        }
    }

    fn with(text: &str) -> Arc<CopiedSecrets<Pretended>> {
        let secrets = CopiedSecrets::on(Pretended::default(), Putter::Page);
        secrets.clipboard.put(text);
        secrets
    }

    #[test]
    fn a_secret_that_is_still_there_is_taken_off() {
        let secrets = with("ABCD\r\nEFGH");
        let count = secrets.note("ABCD\nEFGH");
        secrets.is_time(count);
        assert_eq!(secrets.clipboard.text(), None);
    }

    #[test]
    fn what_was_copied_since_stays() {
        let secrets = with("ABCD-EFGH");
        let count = secrets.note("ABCD-EFGH");
        secrets.clipboard.put("a shopping list");
        secrets.is_time(count);
        assert_eq!(secrets.clipboard.text().as_deref(), Some("a shopping list"));
        // Its time is over: the same words, copied elsewhere later, are left alone as well.
        secrets.clipboard.put("ABCD-EFGH");
        secrets.is_time(count);
        secrets.leave();
        assert_eq!(secrets.clipboard.text().as_deref(), Some("ABCD-EFGH"));
    }

    #[test]
    fn a_secret_that_is_copied_again_has_its_time_from_then_on() {
        let secrets = with("ABCD-EFGH");
        let first = secrets.note("ABCD-EFGH");
        let second = secrets.note("ABCD-EFGH");
        secrets.is_time(first);
        assert_eq!(secrets.clipboard.text().as_deref(), Some("ABCD-EFGH"));
        secrets.is_time(second);
        assert_eq!(secrets.clipboard.text(), None);
    }

    #[test]
    fn it_is_put_there_by_the_program_where_the_page_does_not() {
        for (putter, there) in [(Putter::Page, None), (Putter::Program, Some("ABCD-EFGH"))] {
            let secrets = CopiedSecrets::on(Pretended::default(), putter);
            secrets.copied("ABCD-EFGH");
            assert_eq!(secrets.clipboard.text().as_deref(), there, "{putter:?}");
        }
    }

    #[test]
    fn it_goes_with_the_window() {
        let secrets = with("ABCD-EFGH");
        secrets.leave();
        assert!(secrets.clipboard.text().is_some(), "nothing was copied here");
        secrets.note("ABCD-EFGH");
        secrets.leave();
        assert_eq!(secrets.clipboard.text(), None);
    }
}
