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

/// How far it is, and how often it has stayed: who waited for one closing does not take the next one for it.
#[derive(Default)]
struct State {
    stage: Stage,
    stayed: u64,
}

/// Waits for the page before the window goes.
#[derive(Default)]
pub struct Closing {
    state: Mutex<State>,
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

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Which closing the page is to be told of; none while it is on its way.
    fn tell(&self) -> Option<u64> {
        let mut state = self.state();
        if state.stage != Stage::Open {
            return None;
        }
        state.stage = Stage::Told;
        Some(state.stayed)
    }

    fn said(&self, now: Stage) {
        let mut state = self.state();
        // What comes too late changes nothing.
        if state.stage == Stage::Open {
            return;
        }
        state.stage = now;
        if now == Stage::Open {
            state.stayed += 1;
        }
        self.changed.notify_all();
    }

    /// Waits until the page has said that the window stays, or has had its time. Whether it stays.
    fn stays(&self, told: u64, unheard: Duration, storing: Duration) -> bool {
        let mut state = self.state();
        for (of, patience) in [(Stage::Told, unheard), (Stage::Storing, storing)] {
            let is_waited_for = |state: &mut State| state.stayed == told && state.stage == of;
            state = self
                .changed
                .wait_timeout_while(state, patience, is_waited_for)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
        state.stayed != told
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
    let Some(told) = closing.tell() else {
        return;
    };
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
        if !heard || !closing.stays(told, UNHEARD, STORING) {
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
        let told = closing.tell().expect("it is told");
        assert!(closing.tell().is_none(), "it has been told");
        assert!(!closing.stays(told, SHORT, LONG));
    }

    #[test]
    fn a_page_that_stores_is_waited_for_but_not_for_ever() {
        let closing = Closing::default();
        let told = closing.tell().expect("it is told");
        closing.said(Stage::Storing);
        assert!(!closing.stays(told, LONG, SHORT));
    }

    #[test]
    fn a_window_in_which_something_could_not_be_stored_stays_and_can_be_closed_again() {
        let closing = Closing::default();
        let told = closing.tell().expect("it is told");
        closing.said(Stage::Storing);
        closing.said(Stage::Open);
        let again = closing.tell().expect("it is told again");
        assert!(
            closing.stays(told, LONG, LONG),
            "the next closing is not this one"
        );
        closing.said(Stage::Storing);
        assert!(!closing.stays(again, LONG, SHORT));
    }

    #[test]
    fn what_a_page_says_unasked_changes_nothing() {
        let closing = Closing::default();
        closing.said(Stage::Storing);
        assert!(closing.tell().is_some());
    }
}
