//! Personas through the one door: photos on notes, where what a persona says leads, own viewpoints, the check.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sonae_api::{Api, WireError};
use sonae_tests::{call, noon};

fn company(folder: &Path) -> Api {
    let api = Api::with_clock(folder.join("data"), noon).expect("the library opens in an empty folder");
    let path = folder.join("会社.sonae").display().to_string();
    call(&api, "new_company", json!({ "path": path, "name": "みなと食品" }));
    api
}

/// Calls a command that must fail.
fn refused(api: &Api, name: &str, args: Value) -> WireError {
    match api.call(name, args, &|_| {}) {
        Err(error) => error,
        Ok(value) => panic!("{name} should have been refused, but gave {value}"),
    }
}

fn note(api: &Api, text: &str) -> Value {
    call(api, "put_persona_note", json!({ "note": { "text": text } }))["id"].clone()
}

fn file(api: &Api) -> Value {
    call(api, "company", json!({}))["file"].clone()
}

/// A picture of `number` times 30 pixels, with words of a camera in it.
fn png(number: u32) -> Vec<u8> {
    let chunk = |kind: &[u8; 4], payload: &[u8]| {
        let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
        [&length[..], kind, payload, b"SUMS"].concat()
    };
    let mut header = [number.to_be_bytes(), 30_u32.to_be_bytes()].concat();
    header.extend([8, 2, 0, 0, 0]);
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(b"IHDR", &header),
        chunk(b"tEXt", b"Location\0Tokyo 35.68"),
        chunk(b"IDAT", b"pixels"),
        chunk(b"IEND", b""),
    ]
    .concat()
}

fn written(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn a_photo_comes_onto_a_note_and_only_what_is_known_of_it_goes_with_the_company() {
    let folder = tempfile::tempdir().unwrap();
    let api = company(folder.path());
    let id = note(&api, "札をよく読む");
    // What it is is told by its bytes, not by its name.
    let path = written(folder.path(), "棚.jpg", &png(40));
    call(&api, "add_note_photo", json!({ "note": id, "path": path }));
    let photo = file(&api)["persona_notes"][0]["photos"][0].clone();
    assert_eq!((&photo["format"], &photo["width"]), (&json!("png"), &json!(40)));
    let company = file(&api).to_string();
    assert!(!company.contains("base64") && !company.contains("Tokyo"));

    let sha = photo["sha256"].clone();
    let url = call(&api, "note_photo", json!({ "note": id, "sha256": sha }))["url"].clone();
    let data = url
        .as_str()
        .unwrap()
        .strip_prefix("data:image/png;base64,")
        .unwrap();
    // Location in base64, at each of its three places: it went before the photo was kept.
    for trace in ["TG9jYXRpb2", "xvY2F0aW9u", "Mb2NhdGlvb"] {
        assert!(!data.contains(trace));
    }

    // What it shows is said with the note, also by a window that has not seen a later photo.
    let mut seen = file(&api)["persona_notes"][0].clone();
    seen["photos"][0]["shows"] = json!("棚の前の人");
    call(
        &api,
        "paste_note_photo",
        json!({ "note": id, "data": base64(&png(50)) }),
    );
    seen["photos"][0]["width"] = json!(9999);
    call(&api, "put_persona_note", json!({ "note": seen }));
    let photos = file(&api)["persona_notes"][0]["photos"].clone();
    assert_eq!(photos.as_array().map(Vec::len), Some(2));
    assert_eq!(
        (&photos[0]["shows"], &photos[0]["width"]),
        (&json!("棚の前の人"), &json!(40))
    );

    call(&api, "remove_note_photo", json!({ "note": id, "sha256": sha }));
    assert_eq!(
        file(&api)["persona_notes"][0]["photos"].as_array().map(Vec::len),
        Some(1)
    );
    assert_eq!(call(&api, "undo", json!({}))["label"], "note-photo-removed");
    assert_eq!(file(&api)["persona_notes"][0]["photos"], photos);
}

#[test]
fn what_is_no_photo_is_refused_with_a_reason_and_nothing_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let api = company(folder.path());
    let id = note(&api, "");
    let code = |bytes: &[u8]| {
        let path = written(folder.path(), "写真.jpg", bytes);
        refused(&api, "add_note_photo", json!({ "note": id, "path": path })).code
    };
    assert_eq!(code(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), "photo-heic");
    assert_eq!(code(b"GIF89a"), "photo-kind");
    assert_eq!(code(&png(40)[..30]), "photo-damaged");
    assert_eq!(code(&png(9_000_000)), "photo-too-fine");
    assert_eq!(code(&vec![0; 10 * 1024 * 1024 + 1]), "too-large");
    let film = "A".repeat(15 * 1024 * 1024);
    let pasted = |data: &str| refused(&api, "paste_note_photo", json!({ "note": id, "data": data })).code;
    assert_eq!(pasted(&film), "too-large");
    assert_eq!(pasted("no base64!"), "photo-damaged");
    let missing = json!({ "note": id, "path": folder.path().join("none.jpg") });
    assert_eq!(refused(&api, "add_note_photo", missing).code, "missing");
    let nowhere = json!({ "note": "none", "data": base64(&png(40)) });
    assert_eq!(refused(&api, "paste_note_photo", nowhere).code, "not-found");
    assert_eq!(file(&api)["persona_notes"][0]["photos"], json!([]));

    for number in 1..=8 {
        call(
            &api,
            "paste_note_photo",
            json!({ "note": id, "data": base64(&png(number)) }),
        );
    }
    assert_eq!(pasted(&base64(&png(9))), "photo-too-many");
    let other = note(&api, "");
    call(
        &api,
        "paste_note_photo",
        json!({ "note": other, "data": base64(&png(1)) }),
    );
    let twice = json!({ "note": other, "data": base64(&png(1)) });
    assert_eq!(
        refused(&api, "paste_note_photo", twice).code,
        "photo-there-already"
    );
}

#[test]
fn what_a_persona_says_leads_to_the_register_and_to_threats() {
    let folder = tempfile::tempdir().unwrap();
    let api = company(folder.path());
    let persona = json!({
        "name": "岬 ひろ",
        "entrusts": ["届け先（送り状）", "誕生日"],
        "worries": ["住所や電話番号が、ほかの会社に渡らないか", "混んでいないか"],
    });
    let id = call(&api, "put_persona", json!({ "persona": persona }))["id"].clone();
    let leads = || call(&api, "persona_leads", json!({ "id": id, "lang": "ja" }));
    assert_eq!(
        leads()["entrusts"][0],
        json!({ "said": "届け先（送り状）", "asset": null, "name": "届け先", "place": "送り状" })
    );
    assert_eq!(leads()["worries"][0]["threats"][0]["threat"], "data-theft");
    assert_eq!(leads()["worries"][1]["threats"], json!([]));

    let register = call(&api, "register", json!({}));
    assert!(register["lines"].as_array().is_some_and(Vec::is_empty));
    let mut asset = json!({ "id": "", "name": "届け先", "place": "送り状" });
    for (key, value) in [("business", json!("")), ("note", json!("")), ("users", json!(""))] {
        asset[key] = value;
    }
    let line = call(&api, "put_asset", json!({ "asset": asset }))["id"].clone();
    assert_eq!(leads()["entrusts"][0]["asset"], line);
    assert_eq!(leads()["entrusts"][1]["asset"], Value::Null);
    let nobody = json!({ "id": "none", "lang": "ja" });
    assert_eq!(refused(&api, "persona_leads", nobody).code, "not-found");
}

#[test]
fn a_check_is_open_until_what_deviated_was_changed() {
    let folder = tempfile::tempdir().unwrap();
    let api = company(folder.path());
    let mut persona = json!({ "name": "岬 ひろ" });
    persona["id"] = call(&api, "put_persona", json!({ "persona": persona }))["id"].clone();
    let state = || call(&api, "persona_checks", json!({}))[0]["check"].clone();
    assert_eq!(state(), "open");
    for (check, expected) in [
        (json!({ "by": "" }), "nameless"),
        (json!({ "by": "中村", "deviations": "平日にも来る" }), "deviating"),
        (
            json!({ "by": "中村", "deviations": "平日にも来る", "changes": "足した" }),
            "done",
        ),
    ] {
        persona["checks"] = json!([check]);
        call(&api, "put_persona", json!({ "persona": persona }));
        assert_eq!(state(), expected);
    }
}

#[test]
fn an_own_viewpoint_is_named_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let api = company(folder.path());
    for name in ["朝の人", "夕方の人"] {
        let group = json!({ "view": "own", "own_view": "時間", "name": name });
        call(&api, "put_persona_group", json!({ "group": group }));
    }
    call(
        &api,
        "rename_viewpoint",
        json!({ "from": "時間", "to": "来る時間" }),
    );
    let named = |at: usize| file(&api)["persona_groups"][at]["own_view"].clone();
    assert_eq!((named(0), named(1)), (json!("来る時間"), json!("来る時間")));
    assert_eq!(call(&api, "undo", json!({}))["label"], "viewpoint");
    assert_eq!((named(0), named(1)), (json!("時間"), json!("時間")));
}

/// Bytes as base64 (RFC 4648).
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let at = |index: usize| u32::from(three.get(index).copied().unwrap_or_default());
        let number = (at(0) << 16) | (at(1) << 8) | at(2);
        for place in 0..4 {
            let letter = LETTERS[((number >> (18 - 6 * place)) & 63) as usize];
            text.push(if place <= three.len() {
                char::from(letter)
            } else {
                '='
            });
        }
    }
    text
}
