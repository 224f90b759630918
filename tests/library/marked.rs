//! Companies in whose every word of their own a mark stands, by which it is known wherever it turns up. Both have the same
//! ids, so that what is remembered by an id alone would bring the one's words into the other.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sonae_api::{Api, Lang, file};
use sonae_domain::CompanyFile;
use sonae_store::{CompanyStore, Stamp};
use sonae_tests::{call, noon};

/// The mark of the company that is worked on first. No dictionary hyphenates it, and letters drawn by lot do not make it.
pub const FIRST: &str = "Zqxjvk7";
/// The mark of the one after it.
pub const SECOND: &str = "Wkpqzd9";

fn stamp() -> Stamp {
    Stamp {
        at: noon().timestamp(),
        who: "顧問".to_owned(),
    }
}

/// Puts the mark behind every text that is the company's own: ids, days and choices have only ASCII.
fn mark_words(value: &mut Value, mark: &str) {
    match value {
        Value::String(text) if !text.is_ascii() => text.push_str(mark),
        Value::Array(all) => all.iter_mut().for_each(|one| mark_words(one, mark)),
        Value::Object(all) => all.values_mut().for_each(|one| mark_words(one, mark)),
        _ => {}
    }
}

/// Whether a text holds a mark, whatever its case and wherever its lines end.
pub fn holds(text: &str, mark: &str) -> bool {
    let (lower, mark) = (text.to_lowercase(), mark.to_lowercase());
    let plain: String = lower.split_whitespace().collect();
    lower.contains(&mark) || plain.replace('\u{ad}', "").contains(&mark)
}

/// Makes the sample company with marked words, and gives its file.
pub fn company(folder: &Path, name: &str, mark: &str) -> PathBuf {
    let sample = file::sample("regional-shop", Lang::Ja).expect("the sample is there");
    let mut words = serde_json::to_value(sample).expect("it is JSON");
    mark_words(&mut words, mark);
    let marked: CompanyFile = serde_json::from_value(words).expect("only texts became others");
    let path = folder.join(name);
    CompanyStore::create(&path, &stamp())
        .and_then(|mut store| store.import(&stamp(), &marked))
        .expect("it is stored");
    path
}

/// Works in the open company as people do, with the mark in all that they type, and leaves an issued document and a kept
/// file in it.
pub fn work(api: &Api, folder: &Path, mark: &str) {
    let said = |words: &str| format!("{words}{mark}");
    call(
        api,
        "put_person",
        json!({ "person": { "id": "", "name": said("小野"), "role": said("店員"), "contact": said("内線") } }),
    );
    let answer = json!({ "worksheet": "company", "field": "what-we-sell", "answer": said("干物") });
    call(api, "set_answer", answer);
    let comment =
        json!({ "document": "basic-policy", "by": said("小野"), "clause": "", "text": said("かたい") });
    call(api, "comment_document", comment);
    call(
        api,
        "approve_document",
        json!({
            "document": "basic-policy", "lang": "ja", "name": said("港"), "role": said("社長"),
            "on": null, "method": "seal",
        }),
    );
    call(
        api,
        "issue_document",
        json!({ "document": "basic-policy", "lang": "ja", "note": said("はじめて"), "enacted": null, "job": "issue" }),
    );
    let proof = folder.join(format!("証拠{mark}.txt"));
    std::fs::write(&proof, said("控えの写し")).expect("a file to keep");
    let evidence = json!({ "action": "gv-understand-1", "path": proof });
    call(api, "add_evidence_file", evidence);
    std::fs::remove_file(proof).expect("it is kept in the company");
    // What was taken back and what was refused is in memory as well.
    call(
        api,
        "put_person",
        json!({ "person": { "id": "", "name": said("消える人"), "role": "", "contact": "" } }),
    );
    call(api, "undo", json!({}));
    let _ = api.call("remove_person", json!({ "id": said("いない") }), &|_| {});
}
