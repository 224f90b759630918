//! The small company that tests of whole files work with.

use std::path::{Path, PathBuf};

use sonae_domain::Answer;
use sonae_store::{CompanyStore, Stamp};

pub fn at(moment: &str) -> Stamp {
    Stamp {
        at: moment.parse().unwrap(),
        who: "店長".into(),
    }
}

pub fn noon() -> Stamp {
    at("2026-11-20T03:00:00Z")
}

pub fn say(store: &mut CompanyStore, text: &str, stamp: &Stamp) {
    store
        .edit(stamp, "answer", |edit| {
            edit.set_answer("company", None, "name", Some(Answer::Text(text.into())))
        })
        .unwrap();
}

pub fn said(path: &Path) -> String {
    let file = CompanyStore::open_read_only(path).unwrap().load().unwrap();
    file.answers
        .text("company", "name")
        .unwrap_or_default()
        .to_owned()
}

/// A company with two edits and no backup yet, open.
pub fn begun(folder: &Path) -> (CompanyStore, PathBuf) {
    let path = folder.join("みなと.sonae");
    let mut store = CompanyStore::create(&path, &noon()).unwrap();
    say(&mut store, "みなと", &noon());
    (store, path)
}

pub fn back_up(store: &CompanyStore, stamp: &Stamp) -> PathBuf {
    let order = store.backup_order(stamp).unwrap();
    order.carry_out(&mut |_, _| true).unwrap()
}
