use tauri::menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Manager};

use crate::WINDOW;

const QUIT: &str = "quit";

/// The menu bar that macOS wants. Quit closes the window like its button does, so that the last edit is stored; the
/// ready-made item would end the app at once. Copy and paste work by the keyboard only when the menu has them.
pub fn for_macos(app: &AppHandle) -> tauri::Result<Menu<tauri::Wry>> {
    let sonae = Submenu::with_items(
        app,
        "Sonae",
        true,
        &[
            &PredefinedMenuItem::hide(app, None)?,
            &PredefinedMenuItem::hide_others(app, None)?,
            &PredefinedMenuItem::show_all(app, None)?,
            &PredefinedMenuItem::separator(app)?,
            &MenuItem::with_id(app, QUIT, "Quit Sonae", true, Some("Cmd+Q"))?,
        ],
    )?;
    let edit = Submenu::with_items(
        app,
        "Edit",
        true,
        &[
            &PredefinedMenuItem::undo(app, None)?,
            &PredefinedMenuItem::redo(app, None)?,
            &PredefinedMenuItem::separator(app)?,
            &PredefinedMenuItem::cut(app, None)?,
            &PredefinedMenuItem::copy(app, None)?,
            &PredefinedMenuItem::paste(app, None)?,
            &PredefinedMenuItem::select_all(app, None)?,
        ],
    )?;
    Menu::with_items(app, &[&sonae, &edit])
}

pub fn on_event(app: &AppHandle, event: &MenuEvent) {
    if event.id() == QUIT
        && let Some(window) = app.get_webview_window(WINDOW)
    {
        window.close().unwrap_or_default();
    }
}
