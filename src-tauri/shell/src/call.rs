use std::sync::Arc;

use serde_json::Value;
use sonae_api::{Api, WireError};
use tauri::State;
use tauri::ipc::Channel;

/// The one command of the window: `name` is a command of the api's list, `args` are its arguments. How far long
/// work is goes to `on_progress`. It runs off the main thread, so the window never stands still.
#[tauri::command]
pub async fn call(
    api: State<'_, Arc<Api>>,
    name: String,
    args: Value,
    on_progress: Channel<Value>,
) -> Result<Value, WireError> {
    let api = Arc::clone(&api);
    let work = tauri::async_runtime::spawn_blocking(move || {
        // A window that has gone needs no news.
        api.call(&name, args, &|news| on_progress.send(news).unwrap_or_default())
    });
    work.await.unwrap_or_else(|_| Err(WireError::new("unexpected")))
}
