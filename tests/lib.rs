//! Tests across crates live in the files beside this one; here is how they go in by the one door.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "a test stops where it fails"
)]

pub mod importers;
pub mod locked;
pub mod two_machines;

use std::path::Path;

use jiff::Zoned;
use serde_json::{Value, json};
use sonae_api::Api;

/// The moment at which journeys happen.
pub fn noon() -> Zoned {
    "2026-11-20T12:00:00+09:00[Asia/Tokyo]"
        .parse()
        .expect("the fixed moment parses")
}

/// A new company of that name in a folder, open at [`noon`], and where its file is.
pub fn begun(folder: &Path, name: &str) -> (Api, String) {
    let api = Api::with_clock(folder.join("data"), noon).expect("the library opens in an empty folder");
    let path = folder.join("会社.sonae").display().to_string();
    call(&api, "new_company", json!({ "path": path, "name": name }));
    (api, path)
}

/// Puts a person into the list of the company and gives the id.
pub fn put_person(api: &Api, person: Value) -> String {
    let added = call(api, "put_person", json!({ "person": person }));
    added["id"].as_str().expect("a person has an id").to_owned()
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
