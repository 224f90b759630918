use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tauri::{App, Emitter, Listener, Manager, Window, WindowEvent};

use crate::clipboard::Secrets;

/// A page that does not answer for so long that it stores is not waited for: it has failed, or there is none.
const UNHEARD: Duration = Duration::from_secs(2);
/// How long a page that has answered may take to store what is still in a field, such as behind a merge that is being stored.
const STORING: Duration = Duration::from_secs(60);

/// How far the window is on its way out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stage {
    /// Nobody has closed it.
    #[default]
    Open,
    /// The page has been told.
    Told,
    /// The page has heard it, and stores.
    Storing,
}

/// Waits for the page before the window goes.
#[derive(Default)]
pub struct Closing {
    stage: Mutex<Stage>,
    changed: Condvar,
}

impl Closing {
    /// Listens to the page: it says that it stores, and that the window stays where something could not be stored.
    pub fn watch(app: &App) {
        let closing = Arc::new(Closing::default());
        app.manage(Arc::clone(&closing));
        for (said, stage) in [("storing", Stage::Storing), ("staying", Stage::Open)] {
            let closing = Arc::clone(&closing);
            app.listen(said, move |_| closing.said(stage));
        }
    }

    fn stage(&self) -> MutexGuard<'_, Stage> {
        self.stage.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the page is to be told: not again while it is on its way.
    fn tell(&self) -> bool {
        let mut stage = self.stage();
        let is_first = *stage == Stage::Open;
        if is_first {
            *stage = Stage::Told;
        }
        is_first
    }

    fn said(&self, now: Stage) {
        let mut stage = self.stage();
        // What comes too late changes nothing.
        if *stage != Stage::Open {
            *stage = now;
            self.changed.notify_all();
        }
    }

    /// Waits until the page has said that the window stays, or has had its time. Whether it stays.
    fn stays(&self, unheard: Duration, storing: Duration) -> bool {
        let mut stage = self.stage();
        for (of, patience) in [(Stage::Told, unheard), (Stage::Storing, storing)] {
            stage = self
                .changed
                .wait_timeout_while(stage, patience, |stage| *stage == of)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
        *stage == Stage::Open
    }
}

/// Closing waits for the edit in the focused field: the window is told `closing`, stores, and destroys itself.
pub fn on_window_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else {
        return;
    };
    let Some(closing) = window.try_state::<Arc<Closing>>() else {
        return;
    };
    api.prevent_close();
    if !closing.tell() {
        return;
    }
    if let Some(secrets) = window.try_state::<Secrets>() {
        let secrets = Secrets::clone(&secrets);
        // Beside the window, which still answers those who ask what is on the clipboard.
        std::thread::spawn(move || secrets.leave());
    }
    // A page that cannot hear, or has failed, must not keep the window open.
    let heard = window.emit("closing", ()).is_ok();
    let closing = Arc::clone(&closing);
    let window = window.clone();
    std::thread::spawn(move || {
        if !heard || !closing.stays(UNHEARD, STORING) {
            // An error means that the window has gone already.
            window.destroy().unwrap_or_default();
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(60);
    const SHORT: Duration = Duration::from_millis(20);

    #[test]
    fn a_page_that_says_nothing_is_not_waited_for() {
        let closing = Closing::default();
        assert!(closing.tell());
        assert!(!closing.tell(), "it has been told");
        assert!(!closing.stays(SHORT, LONG));
    }

    #[test]
    fn a_page_that_stores_is_waited_for_but_not_for_ever() {
        let closing = Closing::default();
        closing.tell();
        closing.said(Stage::Storing);
        assert!(!closing.stays(LONG, SHORT));
    }

    #[test]
    fn a_window_in_which_something_could_not_be_stored_stays_and_can_be_closed_again() {
        let closing = Arc::new(Closing::default());
        closing.tell();
        let page = Arc::clone(&closing);
        let said = std::thread::spawn(move || {
            page.said(Stage::Storing);
            page.said(Stage::Open);
        });
        assert!(closing.stays(LONG, LONG));
        said.join().expect("nobody panics");
        assert!(closing.tell());
        closing.said(Stage::Storing);
        assert!(!closing.stays(LONG, SHORT));
    }

    #[test]
    fn what_a_page_says_unasked_changes_nothing() {
        let closing = Closing::default();
        closing.said(Stage::Storing);
        assert!(closing.tell());
    }
}
