use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// Notes where a failure happened in `failures.log` and on standard error. What was being worked on is never noted:
/// a message of a panic may quote a company's words, so only the place in the source is written.
pub fn install(folder: &Path) {
    let log = folder.join("failures.log");
    std::panic::set_hook(Box::new(move |panic| {
        let at = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default()
            .as_secs();
        let place = panic
            .location()
            .map_or_else(|| "unknown".to_owned(), ToString::to_string);
        let line = format!("{at} sonae {} failed at {place}\n", env!("CARGO_PKG_VERSION"));
        eprint!("{line}");
        // Where even the log cannot be written, standard error has said it.
        if let Ok(mut log) = OpenOptions::new().create(true).append(true).open(&log) {
            log.write_all(line.as_bytes()).unwrap_or_default();
        }
    }));
}
