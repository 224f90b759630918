//! Where the window may go: nowhere but its own pages. What a link leads to is never opened in it.

use tauri::Url;
use tauri::webview::NewWindowResponse;
use tauri::{WebviewWindowBuilder, Wry};

/// Keeps a window on its own pages, and opens no other one.
pub fn confined<'a, M: tauri::Manager<Wry>>(
    window: WebviewWindowBuilder<'a, Wry, M>,
) -> WebviewWindowBuilder<'a, Wry, M> {
    window
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
}

/// The pages that are in the program: `tauri://localhost`, or as Windows calls it.
fn is_own(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_are_shown() {
        for (url, own) in [
            ("tauri://localhost", true),
            ("tauri://localhost/index.html#/log", true),
            ("http://tauri.localhost/", true),
            ("https://example.invalid/", false),
            ("http://tauri.localhost.example.invalid/", false),
            ("tauri://example.invalid/", false),
            ("file:///etc/passwd", false),
            ("javascript:alert(1)", false),
            ("data:text/html,a", false),
        ] {
            let parsed = url.parse().map(|url| is_own(&url));
            assert_eq!(parsed, Ok(own), "{url}");
        }
    }
}
