//! Measures what a user waits for: storing an edit and making papers, through the same commands as the window.
//! `cargo xtask bench` runs it; it prints and judges nothing. `measure previews` stops after the previews.

use std::error::Error;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use sonae_api::Api;

const EDITS: u32 = 500;
const EXPORTS: u32 = 9;
/// Documents named whose preview takes longest.
const SLOWEST: usize = 12;
/// Rows in the large company.
const RECORDS: usize = 10_000;
/// Topics that make the education plan about ten pages long.
const MANY_TOPICS: usize = 110;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let api = Api::new(folder.path().join("data"))?;
    let call = |name: &str, args: Value| api.call(name, args, &|_| {});
    call(
        "open_sample",
        json!({ "id": first(&call("catalogue", json!({}))?, "samples"), "lang": "ja" }),
    )?;

    previews(&call)?;
    if std::env::args().nth(1).as_deref() == Some("previews") {
        return Ok(());
    }

    let mut edits = Vec::new();
    for number in 0..EDITS {
        let began = Instant::now();
        call(
            "set_answer",
            json!({ "worksheet": "company", "field": "what-we-sell", "answer": format!("品物その{number}") }),
        )?;
        edits.push(began.elapsed());
    }
    edits.sort();
    let at = |share: f64| edits[((edits.len() - 1) as f64 * share) as usize];
    println!(
        "one edit stored, with fsync (of {EDITS}): p50 {:.2} ms, p99 {:.2} ms",
        ms(at(0.5)),
        ms(at(0.99))
    );

    for document in call("catalogue", json!({}))?["documents"]
        .as_array()
        .into_iter()
        .flatten()
    {
        for lang in ["ja", "en"] {
            export(&call, folder.path(), &document["id"], lang)?;
        }
    }
    for number in 0..MANY_TOPICS {
        let row = call(
            "add_row",
            json!({ "worksheet": "education-year", "field": "topics" }),
        )?;
        for (field, answer) in [
            ("group", json!("A")),
            (
                "topic",
                json!(format!("あやしいメールと電話の見分け方、その{number}")),
            ),
            ("months", json!(["5", "11"])),
            ("minutes", json!(30)),
        ] {
            let args =
                json!({ "worksheet": "education-year", "row": row["id"], "field": field, "answer": answer });
            call("set_answer", args)?;
        }
    }
    export(&call, folder.path(), &json!("education-plan"), "ja")?;
    large_flow(&call)?;
    large_company(&call, folder.path())?;
    large_register(&call, folder.path())
}

/// What looking at a document takes right after an edit, and the list of all documents beside it.
fn previews(
    call: &impl Fn(&str, Value) -> Result<Value, sonae_api::WireError>,
) -> Result<(), Box<dyn Error>> {
    let catalogue = call("catalogue", json!({}))?;
    let ids: Vec<Value> = catalogue["documents"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|document| document["id"].clone())
        .collect();
    let mut number = 0;
    let mut after_edit = |name: &str, args: &Value| -> Result<(f64, f64), Box<dyn Error>> {
        let mut times = Vec::new();
        for _ in 0..EXPORTS {
            number += 1;
            let answer = format!("品物その{number}");
            call(
                "set_answer",
                json!({ "worksheet": "company", "field": "what-we-sell", "answer": answer }),
            )?;
            let began = Instant::now();
            call(name, args.clone())?;
            times.push(ms(began.elapsed()));
        }
        times.sort_by(f64::total_cmp);
        Ok((times[times.len() / 2], times[0]))
    };
    let mut all = Vec::new();
    for lang in ["ja", "en"] {
        for id in &ids {
            let (median, least) = after_edit("preview_document", &json!({ "document": id, "lang": lang }))?;
            all.push((
                median,
                least,
                format!("{} {lang}", id.as_str().unwrap_or_default()),
            ));
        }
        let (median, least) = after_edit("documents", &json!({ "lang": lang }))?;
        println!("the list of documents {lang} after an edit: median {median:.1} ms, least {least:.1} ms");
    }
    all.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (median, least, name) in all.iter().take(SLOWEST) {
        println!(
            "preview of {name} after an edit (of {EXPORTS}): median {median:.1} ms, least {least:.1} ms"
        );
    }
    let middle = all.get(all.len() / 2).map_or(0.0, |(median, ..)| *median);
    println!(
        "preview of the document in the middle of {}: {middle:.1} ms",
        all.len()
    );
    Ok(())
}

/// What the register takes in a company with 10,000 lines: opening it, an edit of one line with what follows from it,
/// and the way through a file.
fn large_register(
    call: &impl Fn(&str, Value) -> Result<Value, sonae_api::WireError>,
    folder: &std::path::Path,
) -> Result<(), Box<dyn Error>> {
    let path = folder.join("register.sonae");
    let stamp = sonae_api::file::stamp_now();
    let mut company = sonae_api::file::sample("regional-shop", sonae_api::Lang::Ja)?.clone();
    let lines: Vec<Value> = (0..RECORDS)
        .map(|number| {
            json!({
                "id": format!("line-{number}"), "business": format!("業務{}", number % 40),
                "name": format!("お客様の控え{number}号"), "note": "注文と配送の控え", "users": "店の人全員",
                "department": "販売", "medium": (["paper", "computer", "cloud"][number % 3]),
                "place": format!("事務所の棚{}番", number % 97),
                "personal": if number % 2 == 0 { json!(["personal"]) } else { json!([]) }, "retention": "7年",
                "registered": "2026-11-20", "confidentiality": 1 + number % 3, "integrity": 2, "availability": 1,
            })
        })
        .collect();
    company.assets = serde_json::from_value(json!(lines))?;
    let risks: Vec<Value> = (0..RECORDS)
        .map(|number| {
            json!({
                "id": format!("risk-{number}"), "asset": format!("line-{number}"), "threats": ["phishing"],
                "weaknesses": ["no-mfa"], "now": { "threat": 1 + number % 3, "vulnerability": 3, "level": null },
                "treatment": "reduce", "controls": ["annex-a:8.5"],
            })
        })
        .collect();
    // Those of the sample are of lines that are not here.
    company.risks.clear();
    company.requirements.clear();
    sonae_api::file::import(&path, &serde_json::to_string(&company)?, &stamp)?;

    open_register(call, &path, "")?;
    call("close_company", json!({}))?;
    company.risks = serde_json::from_value(json!(risks))?;
    sonae_api::file::import(&path, &serde_json::to_string(&company)?, &stamp)?;
    open_register(call, &path, " and as many risks")?;

    let (mut edits, mut follows, mut both) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..EDITS as usize {
        let mut asset = lines[(number * 7919) % RECORDS].clone();
        asset["note"] = json!(format!("書き直した控え、その{number}"));
        let only = json!([asset["id"]]);
        let began = Instant::now();
        call("put_asset", json!({ "asset": asset }))?;
        let stored = began.elapsed();
        call("register", json!({ "only": only }))?;
        edits.push(stored);
        both.push(began.elapsed());
        follows.push(began.elapsed() - stored);
    }
    for (name, mut times) in [
        ("one line stored", edits),
        ("what follows from it", follows),
        ("both", both),
    ] {
        times.sort();
        println!(
            "{name}, {RECORDS} lines (of {EDITS}): p50 {:.2} ms, p99 {:.2} ms",
            ms(times[times.len() / 2]),
            ms(times[times.len() * 99 / 100])
        );
    }

    let (mut rated, mut stored) = (Vec::new(), Vec::new());
    for number in 0..EXPORTS as usize * 5 {
        let mut risk = risks[(number * 7919) % RECORDS].clone();
        risk["reason"] = json!(format!("見直した、その{number}"));
        let began = Instant::now();
        call("put_risk", json!({ "risk": risk }))?;
        stored.push(began.elapsed());
        let began = Instant::now();
        call("risks", json!({}))?;
        rated.push(began.elapsed());
    }
    for (name, mut times) in [("one risk stored", stored), ("all risks rated again", rated)] {
        times.sort();
        println!(
            "{name}, {RECORDS} risks (of {}): median {:.1} ms, at most {:.1} ms",
            times.len(),
            ms(times[times.len() / 2]),
            ms(times[times.len() - 1])
        );
    }

    for form in ["xlsx", "csv"] {
        let file = folder.join(format!("ledger.{form}"));
        let began = Instant::now();
        call(
            "export_ledger",
            json!({ "path": file, "form": form, "lang": "ja" }),
        )?;
        let written = began.elapsed();
        let began = Instant::now();
        call("read_ledger", json!({ "path": file, "way": "update" }))?;
        println!(
            "{RECORDS} lines as {form}: written in {:.0} ms, read and compared in {:.0} ms",
            ms(written),
            ms(began.elapsed())
        );
    }
    Ok(())
}

/// What opening the register takes.
fn open_register(
    call: &impl Fn(&str, Value) -> Result<Value, sonae_api::WireError>,
    path: &std::path::Path,
    what: &str,
) -> Result<(), Box<dyn Error>> {
    let mut opened = Vec::new();
    for _ in 0..EXPORTS {
        call("close_company", json!({}))?;
        let began = Instant::now();
        call("open_company", json!({ "path": path }))?;
        opened.push(began.elapsed());
    }
    opened.sort();
    println!(
        "a register of {RECORDS} lines{what}, opened (of {EXPORTS}): median {:.0} ms, at most {:.0} ms",
        ms(opened[opened.len() / 2]),
        ms(opened[opened.len() - 1])
    );
    Ok(())
}

/// Laying out a flow of 200 steps in 10 lanes, with ways that part, go back and end.
fn large_flow(
    call: &impl Fn(&str, Value) -> Result<Value, sonae_api::WireError>,
) -> Result<(), Box<dyn Error>> {
    let step = |number: usize| {
        let to = |to: usize, condition: &str| json!({ "step": format!("s{to}"), "condition": condition });
        let goes_to = match number % 10 {
            3 => vec![to(number + 1, "はい"), to((number + 5).min(199), "いいえ")],
            7 => vec![to(number + 1, "できた"), to(number - 4, "もう一度")],
            _ => Vec::new(),
        };
        json!({
            "id": format!("s{number}"), "actor": format!("担当{}", number * 7 % 10),
            "text": format!("品物を確かめて、次の人に渡す（{number}）"),
            "information": ["届け先の名前・住所・電話番号"], "goes_to": goes_to,
        })
    };
    let steps: Vec<Value> = (0..200).map(step).collect();
    let args = json!({ "steps": steps, "title": "流れ", "lang": "ja", "row_height": 52, "lane_width": 132 });
    let mut took = Vec::new();
    for _ in 0..21 {
        let began = Instant::now();
        call("flow_picture", args.clone())?;
        took.push(began.elapsed());
    }
    took.sort();
    println!(
        "a flow of 200 steps in 10 lanes laid out and drawn: {:.1} ms (slowest of 21: {:.1} ms)",
        ms(took[10]),
        ms(took[20])
    );
    Ok(())
}

/// What the home screen and the search take in a company with 10,000 records and more than 100,000 recorded changes.
fn large_company(
    call: &impl Fn(&str, Value) -> Result<Value, sonae_api::WireError>,
    folder: &std::path::Path,
) -> Result<(), Box<dyn Error>> {
    let path = folder.join("large.sonae");
    let stamp = sonae_api::file::stamp_now();
    let mut company = sonae_api::file::sample("regional-shop", sonae_api::Lang::Ja)?.clone();
    let rows: Vec<Value> = (0..RECORDS)
        .map(|number| {
            json!({ "id": format!("row-{number}"), "fields": {
                "name": format!("受注の端末{number}号"),
                "use": format!("注文と配送の控え、{}番の棚", number % 97),
                "sensitive": "お客様の名前と住所",
                "loss": "その日の発送が止まる",
            } })
        })
        .collect();
    let sheet = json!({ "fields": {}, "rows": { "assets": rows } });
    company
        .answers
        .0
        .insert("asset-inventory".to_owned(), serde_json::from_value(sheet)?);
    let json = serde_json::to_string(&company)?;
    // Twice, so that the record of changes holds the first time, its removal and the second.
    sonae_api::file::import(&path, &json, &stamp)?;
    sonae_api::file::import(&path, &json, &stamp)?;
    call("open_company", json!({ "path": path }))?;
    let time = |name: &str, args: &Value| -> Result<f64, Box<dyn Error>> {
        let began = Instant::now();
        call(name, args.clone())?;
        Ok(ms(began.elapsed()))
    };
    let edit = |number: usize| json!({ "worksheet": "company", "field": "what-we-sell", "answer": format!("品物その{number}") });
    for (name, args) in [
        ("home", json!({})),
        ("year_plan", json!({})),
        ("profile", json!({})),
        ("calendar", json!({})),
        ("search", json!({ "query": "配送", "lang": "ja" })),
        ("search", json!({ "query": "受注 42", "lang": "ja" })),
    ] {
        let (mut after_edit, mut again) = (Vec::new(), Vec::new());
        for number in 0..EXPORTS as usize {
            call("set_answer", edit(number))?;
            after_edit.push(time(name, &args)?);
            again.push(time(name, &args)?);
        }
        after_edit.sort_by(f64::total_cmp);
        again.sort_by(f64::total_cmp);
        println!(
            "{name}, {RECORDS} records: median {:.1} ms right after an edit, {:.1} ms otherwise",
            after_edit[EXPORTS as usize / 2],
            again[EXPORTS as usize / 2]
        );
    }
    Ok(())
}

fn first<'a>(catalogue: &'a Value, kind: &str) -> &'a Value {
    &catalogue[kind][0]
}

fn export(
    call: &impl Fn(&str, Value) -> Result<Value, sonae_api::WireError>,
    folder: &std::path::Path,
    document: &Value,
    lang: &str,
) -> Result<(), Box<dyn Error>> {
    let preview = call("preview_document", json!({ "document": document, "lang": lang }))?;
    let pages = preview["pages"].as_array().map_or(0, Vec::len);
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..EXPORTS {
        let path = folder.join("paper.pdf");
        let began = Instant::now();
        call(
            "export_document",
            json!({ "document": document, "lang": lang, "path": path, "job": "measure" }),
        )?;
        times.push(began.elapsed());
    }
    times.sort();
    println!(
        "{} {lang}, {pages} pages, exported (of {EXPORTS}): median {:.0} ms, {:.0}–{:.0} ms",
        document.as_str().unwrap_or_default(),
        ms(times[times.len() / 2]),
        ms(times[0]),
        ms(times[times.len() - 1])
    );
    Ok(())
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
