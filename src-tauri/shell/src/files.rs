use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tauri::{AppHandle, Emitter, Manager, RunEvent};

use crate::WINDOW;

/// A company's file that the desktop asked us to open, until the page is there to open it.
#[derive(Default)]
pub struct Waiting(Mutex<Option<PathBuf>>);

impl Waiting {
    /// The file named when the app was started.
    pub fn from_arguments(arguments: impl Iterator<Item = OsString>) -> Self {
        let folder = std::env::current_dir().unwrap_or_default();
        Waiting(Mutex::new(company_file(arguments.map(PathBuf::from), &folder)))
    }

    fn put(&self, path: PathBuf) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
    }

    fn take(&self) -> Option<PathBuf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Gives the waiting file to the page with `open-file`. The page says `ready` first, for before that it hears nothing.
pub fn offer(app: &AppHandle) {
    if let Some(path) = app.state::<Waiting>().take() {
        // The event only fails when the window has gone, and then nobody waits for the file.
        app.emit_to(WINDOW, "open-file", path).unwrap_or_default();
    }
}

/// A second start of the app: the running window comes forward and opens what was named.
pub fn open_in_running(app: &AppHandle, arguments: &[String], folder: &str) {
    if let Some(window) = app.get_webview_window(WINDOW) {
        window.unminimize().unwrap_or_default();
        window.set_focus().unwrap_or_default();
    }
    let named = company_file(arguments.iter().skip(1).map(PathBuf::from), Path::new(folder));
    if let (Some(path), Some(waiting)) = (named, app.try_state::<Waiting>()) {
        waiting.put(path);
        offer(app);
    }
}

/// macOS hands files over as an event instead of an argument.
pub fn on_run_event(_app: &AppHandle, _event: RunEvent) {
    #[cfg(target_os = "macos")]
    if let RunEvent::Opened { urls } = _event {
        let named = company_file(
            urls.iter().filter_map(|url| url.to_file_path().ok()),
            Path::new(""),
        );
        if let (Some(path), Some(waiting)) = (named, _app.try_state::<Waiting>()) {
            waiting.put(path);
            offer(_app);
        }
    }
}

fn company_file(mut paths: impl Iterator<Item = PathBuf>, folder: &Path) -> Option<PathBuf> {
    let is_ours = |path: &PathBuf| {
        path.extension()
            .is_some_and(|end| end.eq_ignore_ascii_case("sonae"))
    };
    paths.find(is_ours).map(|path| folder.join(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_company_file_among_the_arguments_is_found_and_made_absolute() {
        let arguments = ["--flag", "店.SONAE", "other.sonae"]
            .into_iter()
            .map(PathBuf::from);
        assert_eq!(
            company_file(arguments, Path::new("/home/shop")),
            Some(PathBuf::from("/home/shop/店.SONAE"))
        );
    }

    #[test]
    fn other_arguments_are_left_alone() {
        let arguments = ["letter.pdf", "sonae"].into_iter().map(PathBuf::from);
        assert_eq!(company_file(arguments, Path::new("/home/shop")), None);
    }
}
