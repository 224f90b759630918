//! The profile as the window asks for it: its pictures and the figures beside them.

use std::path::Path;

use serde_json::{Value, json};
use sonae_api::Api;
use sonae_tests::{call, noon};

fn with_company(folder: &Path) -> Api {
    let api = Api::with_clock(folder.join("data"), noon).expect("the library opens in an empty folder");
    let path = folder.join("会社.sonae").display().to_string();
    call(&api, "new_company", json!({ "path": path, "name": "青木建具" }));
    api
}

fn pictures(api: &Api, lang: &str) -> Value {
    call(api, "profile_pictures", json!({ "lang": lang }))
}

fn svg(pictures: &Value, picture: &str) -> String {
    pictures[picture]["svg"]
        .as_str()
        .expect("a picture is SVG")
        .to_owned()
}

#[test]
fn the_pictures_say_what_they_show_and_bring_no_colours_of_their_own() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = with_company(folder.path());
    for (lang, name) in [("ja", "ガバナンス"), ("en", "Govern")] {
        let all = pictures(&api, lang);
        for picture in ["radar", "map"] {
            let drawn = svg(&all, picture);
            assert!(
                drawn.contains(r#"role="img" aria-label=""#) && drawn.contains(name),
                "{drawn}"
            );
            // Colours come from the theme, by class; a style attribute would be refused.
            assert!(
                !drawn.contains("style=") && !drawn.contains("fill=") && !drawn.contains('#'),
                "{drawn}"
            );
            assert!(all[picture]["width"].as_f64().expect("a width") > 0.0);
        }
    }
}

#[test]
fn a_rating_moves_the_figures_and_a_review_keeps_them() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let api = with_company(folder.path());
    let function = |all: &Value, id: &str| {
        let list = all["functions"].as_array().expect("functions are a list").clone();
        list.into_iter()
            .find(|own| own["id"] == id)
            .expect("the function is there")
    };
    let before = pictures(&api, "ja");
    assert_eq!(before["categories"].as_array().map(Vec::len), Some(22));
    assert_eq!(function(&before, "rc")["current"], "1.0");
    assert_eq!(function(&before, "rc")["last"], Value::Null);
    assert!(
        !svg(&before, "radar").contains("ink-before"),
        "there was no review"
    );

    call(&api, "review_profile", json!({}));
    // All but two of the eight outcomes of RC are in its first category.
    for outcome in ["RC.CO-03", "RC.CO-04"] {
        let rating = json!({ "outcome": outcome, "current": "reviewed", "target": null, "note": "" });
        call(&api, "put_rating", json!({ "rating": rating }));
    }
    let after = pictures(&api, "ja");
    let own = function(&after, "rc");
    // (6 × 1 + 2 × 4) / 8, as it is printed.
    assert_eq!(
        (own["current"].as_str(), own["last"].as_str()),
        (Some("1.8"), Some("1.0"))
    );
    assert!(svg(&after, "radar").contains("ink-before"));
    assert_ne!(svg(&before, "map"), svg(&after, "map"));
    // A function that nothing was said about stays where it was.
    assert_eq!(
        function(&after, "gv")["current"],
        function(&before, "gv")["current"]
    );
}
