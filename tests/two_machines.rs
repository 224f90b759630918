//! Two machines between which a company goes in a package.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sonae_api::{Api, Lang};
use sonae_store::Stamp;

use crate::{call, noon};

/// What packages of the tests are locked with.
pub const PASSPHRASE: &str = "青い傘とからす七羽の冬の駅";

/// Who makes what is made without a window.
pub fn stamp() -> Stamp {
    Stamp {
        at: noon().timestamp(),
        who: "港 一郎".to_owned(),
    }
}

/// What opens such a package.
pub fn locked() -> Value {
    json!({ "kind": "passphrase", "passphrase": PASSPHRASE })
}

/// A company on the first machine, and a second one to which it is handed over.
pub struct TwoMachines {
    folder: tempfile::TempDir,
    /// The first machine.
    pub here: Api,
    /// Where the company is on it.
    pub path: PathBuf,
}

impl TwoMachines {
    /// The sample with a piece of evidence, open on the first.
    pub fn set_up() -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let path = folder.path().join("みなと.sonae");
        sonae_api::file::create_from_sample(&path, None, "regional-shop", Lang::Ja, &stamp())
            .expect("the sample can be written");
        let here =
            Api::with_clock(folder.path().join("here"), noon).expect("the library opens in an empty folder");
        call(&here, "open_company", json!({ "path": path }));
        let proof = folder.path().join("契約書.pdf");
        std::fs::write(&proof, b"%PDF-1.7 proof").expect("a file can be written");
        let evidence = json!({ "action": "gv-understand-1", "path": proof });
        call(&here, "add_evidence_file", evidence);
        TwoMachines { folder, here, path }
    }

    /// A place beside the company.
    pub fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The other machine, with nothing open.
    pub fn there(&self) -> Api {
        Api::with_clock(self.at("there"), noon).expect("the library opens in an empty folder")
    }

    /// The whole company in a package; where that is.
    pub fn packed(&self) -> PathBuf {
        let out = self.at("渡す.sonae-pack");
        let args = json!({ "path": out, "lock": locked(), "job": "pack" });
        assert_eq!(call(&self.here, "pack_company", args)["path"], json!(out));
        out
    }
}

/// Names of everything in a folder, sorted.
pub fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .expect("the folder can be read")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
