//! The window around the product: it opens the library, hands the window's calls to [`sonae_api::Api`], and lets
//! nothing typed be lost when the window closes. All that knows Tauri or a platform is in this crate.

#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used))]

mod call;
mod clipboard;
mod closing;
mod files;
mod key_store;
mod menu;
mod navigation;
mod panic_note;
#[cfg(debug_assertions)]
mod scripted_dialogs;
#[cfg(debug_assertions)]
mod scripted_keys;

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use sonae_api::{Api, Lang, WireError};
use tauri::{App, AppHandle, Emitter, Listener, Manager, RunEvent, WebviewWindowBuilder, Wry};
use tauri_plugin_dialog::{Dialog, DialogExt, MessageDialogKind};
use zeroize::Zeroizing;

use crate::clipboard::{CopiedSecrets, PUTTER, Putter, Secrets, SystemClipboard};

/// Names another folder for the library, the samples and the notes of failures: tests and several users of one account.
const DATA_FOLDER: &str = "SONAE_DATA_DIR";
/// When set, `ready` is printed once the first content has been painted, for `cargo xtask bench`.
const BENCH: &str = "SONAE_BENCH";
/// The one window, as `tauri.conf.json` calls it.
const WINDOW: &str = "main";

/// Opens the window and stays until it is closed.
///
/// # Errors
/// When the web view or the desktop session cannot be reached.
pub fn run() -> anyhow::Result<()> {
    let other_folder = std::env::var_os(DATA_FOLDER).map(PathBuf::from);
    let mut builder = tauri::Builder::default();
    // It must come first: a second start then ends before it does anything else. With a folder of its own an
    // instance shares nothing with another one.
    if other_folder.is_none() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            files::open_in_running(app, &arguments, &folder);
        }));
    }
    let app = builder
        .plugin(dialogs())
        .plugin(
            tauri_plugin_opener::Builder::new()
                .open_js_links_on_click(false)
                .build(),
        )
        .invoke_handler(tauri::generate_handler![call::call])
        .setup(move |app| Ok(set_up(app, other_folder)?))
        .on_window_event(closing::on_window_event)
        .build(tauri::generate_context!())
        .context("the window cannot be made")?;
    app.run(on_run_event);
    Ok(())
}

fn on_run_event(app: &AppHandle, event: RunEvent) {
    if matches!(event, RunEvent::Exit)
        && let Some(api) = app.try_state::<Arc<Api>>()
    {
        // On Linux it is answered by the program that filled it: by us, who are ending and answer nobody any more.
        if !cfg!(target_os = "linux")
            && let Some(secrets) = app.try_state::<Secrets>()
        {
            secrets.leave();
        }
        api.leave();
    }
    files::on_run_event(app, event);
}

/// The file dialogs of the desktop, or in a test the answers that were prepared.
fn dialogs() -> tauri::plugin::TauriPlugin<Wry> {
    #[cfg(debug_assertions)]
    if let Some(answers) = std::env::var_os(scripted_dialogs::ANSWERS) {
        return scripted_dialogs::init(PathBuf::from(answers));
    }
    tauri_plugin_dialog::init()
}

/// With the key store of the system, or in a test the one that was prepared.
fn with_keys(api: Api) -> Api {
    #[cfg(debug_assertions)]
    if let Some(folder) = std::env::var_os(scripted_keys::FOLDER) {
        return api.with_key_store(scripted_keys::ScriptedKeys(PathBuf::from(folder)));
    }
    api.with_key_store(key_store::SystemKeyStore)
}

fn set_up(app: &mut App, other_folder: Option<PathBuf>) -> anyhow::Result<()> {
    let folder = match other_folder {
        Some(folder) => folder,
        None => app
            .path()
            .app_local_data_dir()
            .context("the user has no folder for data")?,
    };
    panic_note::install(&folder);
    let api = match Api::new(folder) {
        Ok(api) => with_keys(api),
        Err(error) => {
            say_and_quit(app.handle(), &error);
            return Ok(());
        }
    };
    app.manage(Arc::new(api));
    app.manage(files::Waiting::from_arguments(std::env::args_os().skip(1)));
    closing::Closing::watch(app);
    let secrets: Secrets = CopiedSecrets::on(SystemClipboard, PUTTER);
    app.manage(Arc::clone(&secrets));
    app.listen("secret-copied", move |event| {
        if let Ok(secret) = serde_json::from_str::<String>(event.payload()) {
            secrets.copied(&Zeroizing::new(secret));
        }
    });
    if cfg!(target_os = "macos") {
        app.set_menu(menu::for_macos(app.handle())?)?;
        app.on_menu_event(|app, event| menu::on_event(app, &event));
    }
    let window = app
        .config()
        .app
        .windows
        .iter()
        .find(|window| window.label == WINDOW)
        .cloned();
    let window = window.context("tauri.conf.json describes no window")?;
    let handle = app.handle();
    navigation::confined(WebviewWindowBuilder::from_config(handle, &window)?).build()?;

    let handle = app.handle().clone();
    app.listen("ready", move |_| {
        if std::env::var_os(BENCH).is_some() {
            println!("ready");
        }
        if PUTTER == Putter::Program {
            handle.emit("puts-secrets", ()).unwrap_or_default();
        }
        files::offer(&handle);
    });
    Ok(())
}

/// Without a library there is nothing to show: say why in the user's words, then end.
fn say_and_quit(app: &AppHandle, error: &WireError) {
    let words = [Lang::Ja, Lang::En]
        .map(|lang| sonae_api::file::words_for(error, lang))
        .join("\n\n");
    eprintln!("{error}");
    // Prepared answers have no place for this message.
    if app.try_state::<Dialog<Wry>>().is_none() {
        app.exit(1);
        return;
    }
    let handle = app.clone();
    app.dialog()
        .message(words)
        .title("そなえ / Sonae")
        .kind(MessageDialogKind::Error)
        .show(move |_| handle.exit(1));
}
