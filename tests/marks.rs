//! The company's logo and an advisor's letterhead through the one door: chosen, refused, printed, taken back; and no
//! document is out of date for them.

use std::path::Path;

use serde_json::{Value, json};
use sonae_api::{Api, Lang, file};
use sonae_content::Content;
use sonae_tests::{call, noon};

fn company(folder: &Path) -> (Api, String) {
    let api = Api::with_clock(folder.join("data"), noon).expect("the library opens");
    let path = folder.join("会社.sonae");
    file::create_from_sample(
        &path,
        Some("みなと食品"),
        "regional-shop",
        Lang::Ja,
        &file::stamp_now(),
    )
    .expect("the sample is there");
    let path = path.display().to_string();
    call(&api, "open_company", json!({ "path": path }));
    (api, path)
}

/// A PNG as any program writes it: black on white, so many pixels wide and high.
fn picture(width: u32, height: u32) -> Vec<u8> {
    let chunk = |kind: &[u8; 4], data: &[u8]| {
        let body = [&kind[..], data].concat();
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        [&length[..], &body, &crc(&body).to_be_bytes()].concat()
    };
    let row = |y: u32| {
        let black = move |x: u32| {
            if (x / 10 + y / 10).is_multiple_of(2) {
                0
            } else {
                255
            }
        };
        std::iter::once(0).chain((0..width).map(black))
    };
    let raw: Vec<u8> = (0..height).flat_map(row).collect();
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 0, 0, 0, 0]].concat();
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(b"IHDR", &header),
        chunk(b"IDAT", &stored(&raw)),
        chunk(b"IEND", b""),
    ]
    .concat()
}

/// Bytes as zlib has them when nothing is packed.
fn stored(raw: &[u8]) -> Vec<u8> {
    let mut out = vec![0x78, 0x01];
    let mut blocks = raw.chunks(0xFFFF).peekable();
    while let Some(block) = blocks.next() {
        let length = u16::try_from(block.len()).unwrap();
        out.push(u8::from(blocks.peek().is_none()));
        out.extend(length.to_le_bytes());
        out.extend((!length).to_le_bytes());
        out.extend(block);
    }
    let sums = raw.iter().fold((1_u32, 0_u32), |(a, b), byte| {
        let a = (a + u32::from(*byte)) % 65_521;
        (a, (b + a) % 65_521)
    });
    out.extend((sums.1 << 16 | sums.0).to_be_bytes());
    out
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xEDB8_8320 & (!(sum & 1)).wrapping_add(1))
        })
    })
}

fn kept(folder: &Path, name: &str, bytes: &[u8]) -> String {
    let path = folder.join(name);
    std::fs::write(&path, bytes).expect("the file can be written");
    path.display().to_string()
}

fn exported(api: &Api, folder: &Path, document: &str, form: &str) -> Vec<u8> {
    let path = folder.join(format!("out.{form}"));
    let args = json!({ "document": document, "lang": "ja", "form": form, "path": path, "job": "j" });
    call(api, "export_document", args);
    std::fs::read(path).expect("it was written")
}

fn status(api: &Api, document: &str) -> Value {
    let all = call(api, "documents", json!({ "lang": "ja" }));
    let own = all.as_array().unwrap().iter().find(|one| one["id"] == document);
    own.unwrap_or_else(|| panic!("there is {document}")).clone()
}

/// Whether a page of the preview shows a picture.
fn shown(api: &Api, document: &str) -> Vec<usize> {
    let preview = call(
        api,
        "preview_document",
        json!({ "document": document, "lang": "ja" }),
    );
    let pages = preview["pages"].as_array().unwrap().clone();
    let count = |page: &Value| page.as_str().unwrap().matches("<image ").count();
    pages.iter().map(count).collect()
}

#[test]
fn a_logo_is_chosen_printed_taken_off_and_brought_back() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = company(folder.path());
    assert_eq!(call(&api, "logo", json!({})), Value::Null);
    assert_eq!(shown(&api, "basic-policy"), [0]);
    let plain = exported(&api, folder.path(), "basic-policy", "pdf");

    let logo = kept(folder.path(), "ロゴ.png", &picture(400, 100));
    call(&api, "choose_logo", json!({ "path": logo }));
    let view = call(&api, "logo", json!({}));
    assert!(
        view["url"]
            .as_str()
            .unwrap()
            .starts_with("data:image/png;base64,")
    );
    assert_eq!(
        (
            view["width"].as_f64().unwrap().round(),
            view["height"].as_f64().unwrap().round()
        ),
        (40.0, 10.0)
    );
    assert_eq!(shown(&api, "basic-policy"), [1]);
    let marked = exported(&api, folder.path(), "basic-policy", "pdf");
    assert!(marked.len() > plain.len());
    assert_eq!(marked, exported(&api, folder.path(), "basic-policy", "pdf"));
    // The file that was chosen may go: the picture is in the company's file.
    std::fs::remove_file(&logo).unwrap();
    call(&api, "close_company", json!({}));
    call(&api, "open_company", json!({ "path": path }));
    assert_eq!(call(&api, "logo", json!({})), view);
    assert_eq!(file::check(Path::new(&path)).unwrap(), Vec::<String>::new());
    // The terminal prints it as the window does.
    let out = folder.path().join("cli.pdf");
    let day = noon().date();
    file::export(
        Path::new(&path),
        ("basic-policy", None),
        sonae_api::DocumentForm::Pdf,
        (Lang::Ja, day),
        &out,
    )
    .unwrap();
    assert_eq!(std::fs::read(out).unwrap(), marked);

    call(&api, "remove_logo", json!({}));
    assert_eq!(call(&api, "logo", json!({})), Value::Null);
    assert_eq!(exported(&api, folder.path(), "basic-policy", "pdf"), plain);
    let undone = call(&api, "undo", json!({}));
    assert_eq!(undone["label"], "logo-removed");
    assert_eq!(call(&api, "logo", json!({})), view);
}

#[test]
fn what_is_no_logo_is_refused_and_the_old_one_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _) = company(folder.path());
    let good = kept(folder.path(), "good.png", &picture(200, 200));
    call(&api, "choose_logo", json!({ "path": good }));
    call(&api, "choose_letterhead_logo", json!({ "path": good }));
    let before = call(&api, "logo", json!({}));
    let whole = picture(300, 100);
    let mut torn = whole.clone();
    torn[80] ^= 0x40;
    let content = Content::shared().expect("the assets parse");
    for (name, bytes, wanted) in [
        ("cut.png", &whole[..whole.len() / 2], "logo-damaged"),
        ("torn.png", &torn[..], "logo-damaged"),
        ("renamed.png", &b"%PDF-1.7 a paper"[..], "logo-kind"),
        ("empty.png", &b""[..], "logo-kind"),
        ("phone.jpg", &b"\0\0\0\x18ftypheic\0\0\0\0"[..], "logo-heic"),
        ("wide.png", &picture(4001, 2)[..], "logo-too-fine"),
        (
            "long.png",
            &[&whole[..], &[0; 2_000_000]].concat()[..],
            "logo-too-long",
        ),
    ] {
        let path = kept(folder.path(), name, bytes);
        for command in ["choose_logo", "choose_letterhead_logo"] {
            let error = api.call(command, json!({ "path": path }), &|_| {}).unwrap_err();
            assert_eq!(error.code, wanted, "{name}");
            for lang in Lang::ALL {
                let args: Vec<(&str, &str)> = error
                    .args
                    .iter()
                    .map(|(name, value)| (name.as_str(), value.as_str()))
                    .collect();
                for part in ["", ".kept", ".next"] {
                    let said = content.words.get(lang, &format!("error-{wanted}{part}"), &args);
                    assert!(said.is_some_and(|said| !said.contains('{')), "{wanted}{part}");
                }
            }
        }
        assert_eq!(call(&api, "logo", json!({})), before, "{name}");
        assert_eq!(call(&api, "letterhead", json!({}))["logo"], before, "{name}");
    }
    let gone = folder.path().join("nowhere.png");
    let error = api
        .call("choose_logo", json!({ "path": gone }), &|_| {})
        .unwrap_err();
    assert_eq!(error.code, "missing");
}

#[test]
fn no_document_is_out_of_date_for_a_logo_or_a_letterhead() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _) = company(folder.path());
    let policy = "basic-policy";
    let approve = json!({ "document": policy, "lang": "ja", "name": "港 一郎", "role": "代表取締役", "on": null, "method": "seal" });
    call(&api, "approve_document", approve);
    let order = json!({ "document": policy, "lang": "ja", "note": "定めた", "enacted": null, "job": "j" });
    call(&api, "issue_document", order.clone());
    exported(&api, folder.path(), "rule-access", "pdf");
    assert_eq!(status(&api, policy)["stage"], "issued");

    let logo = kept(folder.path(), "logo.png", &picture(400, 100));
    call(&api, "choose_logo", json!({ "path": logo }));
    call(&api, "choose_letterhead_logo", json!({ "path": logo }));
    let words = json!({ "on": true, "name": "港相談室", "person": "佐々木 遥", "contact": "03-0000-0000" });
    call(&api, "set_letterhead", words);
    for document in [policy, "rule-access"] {
        assert_eq!(status(&api, document)["out_of_date"], Value::Null, "{document}");
    }
    assert_eq!(status(&api, policy)["stage"], "issued");
    let again = api.call("issue_document", order, &|_| {}).unwrap_err();
    assert_eq!(again.code, "nothing-new");
}

#[test]
fn a_letterhead_belongs_to_this_machine_and_not_to_what_is_issued() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path) = company(folder.path());
    let spoken = |api: &Api| {
        let preview = call(
            api,
            "preview_document",
            json!({ "document": "basic-policy", "lang": "ja" }),
        );
        preview["texts"].to_string()
    };
    let before = std::fs::read(&path).unwrap();
    // Without a name nothing is printed.
    call(
        &api,
        "set_letterhead",
        json!({ "on": true, "name": " ", "person": "佐々木 遥", "contact": "" }),
    );
    assert!(!spoken(&api).contains("作成支援"));
    let view = call(
        &api,
        "set_letterhead",
        json!({ "on": true, "name": "港相談室\n", "person": "佐々木 遥", "contact": "03-0000-0000" }),
    );
    assert_eq!(view["words"]["name"], "港相談室");
    assert!(spoken(&api).contains("作成支援：港相談室　佐々木 遥　03-0000-0000"));
    let logo = kept(folder.path(), "logo.png", &picture(400, 100));
    call(&api, "choose_letterhead_logo", json!({ "path": logo }));
    assert_eq!(shown(&api, "basic-policy"), [1]);
    assert_eq!(
        std::fs::read(&path).unwrap(),
        before,
        "nothing of it is in the company's file"
    );
    // Another company on this machine has it, too.
    let other = folder.path().join("other.sonae");
    call(&api, "new_company", json!({ "path": other, "name": "別の店" }));
    assert!(spoken(&api).contains("作成支援：港相談室"));
    call(&api, "open_company", json!({ "path": path }));

    // What the company issues is its own paper.
    let approve = json!({ "document": "basic-policy", "lang": "ja", "name": "港 一郎", "role": "代表取締役", "on": null, "method": "seal" });
    let order =
        json!({ "document": "basic-policy", "lang": "ja", "note": "定めた", "enacted": null, "job": "j" });
    call(&api, "approve_document", approve);
    let issue = call(&api, "issue_document", order)["id"].clone();
    let saved = |api: &Api| {
        let out = folder.path().join("issued.pdf");
        call(api, "save_issued_pdf", json!({ "issue": issue, "path": out }));
        std::fs::read(out).unwrap()
    };
    let with = saved(&api);
    assert_ne!(exported(&api, folder.path(), "basic-policy", "pdf"), with);
    call(
        &api,
        "set_letterhead",
        json!({ "on": false, "name": "港相談室", "person": "", "contact": "" }),
    );
    assert!(!spoken(&api).contains("作成支援"));
    assert_eq!(exported(&api, folder.path(), "basic-policy", "pdf"), with);

    call(&api, "remove_letterhead_logo", json!({}));
    assert_eq!(call(&api, "letterhead", json!({}))["logo"], Value::Null);
}
