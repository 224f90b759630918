//! A driver of the window cannot reach the desktop's file dialogs. In debug builds, and only there, tests may have
//! them answered from a folder.

use std::path::{Path, PathBuf};

use serde_json::Value;
use tauri::plugin::{Builder, TauriPlugin};
use tauri::{Wry, ipc::InvokeBody};

/// Names the folder: what is saved goes there under the name that was suggested, and what is opened is the path in
/// its file `open`. Without that file the dialog is cancelled.
pub const ANSWERS: &str = "SONAE_TEST_DIALOGS";

/// Stands in the place of the dialog plugin, under the same name and with the same permissions.
pub fn init(answers: PathBuf) -> TauriPlugin<Wry> {
    Builder::new("dialog")
        .invoke_handler(move |invoke| {
            let InvokeBody::Json(body) = invoke.message.payload() else {
                return false;
            };
            let answer = match invoke.message.command() {
                "save" => save(&answers, body),
                "open" => std::fs::read_to_string(answers.join("open"))
                    .ok()
                    .map(PathBuf::from),
                _ => return false,
            };
            invoke.resolver.resolve(answer);
            true
        })
        .build()
}

fn save(answers: &Path, body: &Value) -> Option<PathBuf> {
    let suggested = body.pointer("/options/defaultPath")?.as_str()?;
    Some(answers.join(Path::new(suggested).file_name()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_save_dialog_is_answered_with_the_suggested_name_in_the_folder() {
        let body = serde_json::json!({ "options": { "defaultPath": "/home/shop/基本方針.pdf" } });
        assert_eq!(
            save(Path::new("answers"), &body),
            Some(PathBuf::from("answers/基本方針.pdf"))
        );
    }
}
