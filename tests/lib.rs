//! Tests across crates live in the files beside this one; here is how they go in by the one door.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "a test stops where it fails"
)]

use jiff::Zoned;
use serde_json::Value;
use sonae_api::Api;

/// The moment at which journeys happen.
pub fn noon() -> Zoned {
    "2026-11-20T12:00:00+09:00[Asia/Tokyo]"
        .parse()
        .expect("the fixed moment parses")
}

/// What a command gives.
pub fn call(api: &Api, name: &str, args: Value) -> Value {
    api.call(name, args, &|_| {})
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The code of the error with which a command is refused.
pub fn refused(api: &Api, name: &str, args: Value) -> String {
    match api.call(name, args, &|_| {}) {
        Err(error) => error.code,
        Ok(value) => panic!("{name} should have been refused, but gave {value}"),
    }
}
