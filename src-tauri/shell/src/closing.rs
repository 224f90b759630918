use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tauri::{Emitter, Manager, Window, WindowEvent};

use crate::clipboard::Secrets;

/// How long the window may take to store what is still in a field. What was stored before is safe anyway.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether the window has been asked to store its last edit and go.
#[derive(Default)]
pub struct Closing(AtomicBool);

/// Closing waits for the edit in the focused field: the window is told `closing`, stores, and destroys itself.
pub fn on_window_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else {
        return;
    };
    let Some(closing) = window.try_state::<Closing>() else {
        return;
    };
    api.prevent_close();
    if closing.0.swap(true, Ordering::Relaxed) {
        return;
    }
    if let Some(secrets) = window.try_state::<Secrets>() {
        let secrets = Secrets::clone(&secrets);
        // Beside the window, which still answers those who ask what is on the clipboard.
        std::thread::spawn(move || secrets.leave());
    }
    // A page that cannot hear, or has failed, must not keep the window open.
    let heard = window.emit("closing", ()).is_ok();
    let window = window.clone();
    std::thread::spawn(move || {
        if heard {
            std::thread::sleep(PATIENCE);
        }
        // An error means that the window has gone already.
        window.destroy().unwrap_or_default();
    });
}
