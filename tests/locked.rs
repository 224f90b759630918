//! A company with a passphrase, for the tests of what that keeps and of what it must not lose.

use std::path::Path;

use serde_json::{Value, json};
use sonae_api::Api;

use crate::{begun, call, put_person};

/// A passphrase that is good enough.
pub const SECRET: &str = "三毛猫と赤い長ぐつの朝市";

/// Another one.
pub const OTHER: &str = "harbour lamps at dusk";

/// A company with [`SECRET`] and one person, open; where its file is, and its spare key.
pub fn locked_company(folder: &Path) -> (Api, String, String) {
    let (api, path) = begun(folder, "みなと食品");
    put_person(&api, somebody());
    let set = call(&api, "set_passphrase", json!({ "current": "", "next": SECRET }));
    let code = set["code"].as_str().expect("a code").to_owned();
    (api, path, code)
}

/// Opens a company with its passphrase or spare key; gives what is shown of it.
pub fn unlock(api: &Api, path: impl AsRef<Path>, typed: &str) -> Value {
    call(
        api,
        "unlock_company",
        json!({ "path": path.as_ref(), "passphrase": typed }),
    )
}

/// Who is in it.
pub fn somebody() -> Value {
    json!({ "id": "", "name": "三浦", "role": "店長", "contact": "" })
}

/// Whether that person's name can be read in the bytes of a file.
pub fn names_somebody(path: &Path) -> bool {
    let name = "三浦".as_bytes();
    let bytes = std::fs::read(path).expect("the file is read");
    bytes.windows(name.len()).any(|part| part == name)
}
