//! The window may do no more than it needs: what the configuration and the capabilities say.

use std::path::Path;

use serde_json::Value;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path)).expect("it is JSON")
}

#[test]
fn the_content_security_policy_is_strict() {
    let config = json("tauri.conf.json");
    let security = &config["app"]["security"];
    let policy = security["csp"].as_object().expect("there is a policy");
    for (part, sources) in policy {
        let sources = sources.as_str().expect("sources");
        for loose in ["unsafe", "*", "https:", "ws:", "wss:"] {
            assert!(!sources.contains(loose), "{part} allows {loose}");
        }
        // The web view's own way to the program, which no other program can reach.
        let local = sources.replace("http://ipc.localhost", "");
        assert!(!local.contains("http"), "{part} allows {sources}");
    }
    for (part, wanted) in [
        ("default-src", "'self'"),
        ("script-src", "'self'"),
        ("style-src", "'self'"),
        ("object-src", "'none'"),
        ("frame-src", "'none'"),
        ("base-uri", "'none'"),
        ("form-action", "'none'"),
    ] {
        assert_eq!(policy[part], wanted, "{part}");
    }
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert_eq!(config["app"]["windows"][0]["dragDropEnabled"], false);
}

#[test]
fn the_window_has_the_least_capabilities() {
    let capability = json("src-tauri/shell/capabilities/main.json");
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert!(
        capability.get("remote").is_none(),
        "no page from elsewhere may ask"
    );
    let permissions = capability["permissions"].as_array().expect("permissions");
    for permission in permissions {
        let name = permission.as_str().expect("a name");
        for loose in [
            "fs:",
            "shell:",
            "http:",
            "process:",
            "updater:",
            "default",
            "opener:allow-open",
        ] {
            assert!(!name.contains(loose), "{name} is more than the window needs");
        }
    }
}

#[test]
fn the_app_loads_no_plugin_for_files_programs_or_the_network() {
    let manifest: toml::Table = read("Cargo.toml").parse().expect("it is TOML");
    let plugins: Vec<&String> = manifest["dependencies"]
        .as_table()
        .expect("dependencies")
        .keys()
        .filter(|name| name.starts_with("tauri-plugin-"))
        .collect();
    assert_eq!(
        plugins,
        [
            "tauri-plugin-dialog",
            "tauri-plugin-opener",
            "tauri-plugin-single-instance"
        ]
    );
}

/// All sources of the shell, one after the other.
fn shell() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/shell/src");
    let files = std::fs::read_dir(folder).expect("the shell is there");
    files
        .map(|file| std::fs::read_to_string(file.expect("it can be listed").path()).expect("a source"))
        .collect()
}

#[test]
fn a_release_has_no_tools_to_look_into_the_page() {
    // Tauri has them in debug builds; a release has them only with this feature, or when the window asks for them.
    let manifest: toml::Table = read("Cargo.toml").parse().expect("it is TOML");
    let tauri = manifest["dependencies"]["tauri"].to_string();
    let features = manifest["features"].to_string();
    assert!(!tauri.contains("devtools") && !features.contains("devtools"));
    let window = &json("tauri.conf.json")["app"]["windows"][0];
    assert!(window.get("devtools").is_none(), "{window}");
    assert!(!shell().contains("devtools"));
}

#[test]
fn what_is_dropped_on_the_window_is_no_way_in() {
    // No path comes from a drop: neither by the window, which is not asked, nor by the page, which reads none.
    assert_eq!(
        json("tauri.conf.json")["app"]["windows"][0]["dragDropEnabled"],
        false
    );
    assert!(!shell().contains("DragDrop"));
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the window is there").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let Ok(source) = std::fs::read_to_string(&path) else {
                continue;
            };
            for way in ["dataTransfer", "DragDrop", "tauri://drag", "tauri://file-drop"] {
                assert!(!source.contains(way), "{} takes what is dropped", path.display());
            }
        }
    }
    // Where the page does nothing with it, the web view would go to it: `navigation.rs` keeps the window on its pages.
    assert!(shell().contains(".on_navigation(is_own)"));
}

#[test]
fn a_second_start_ends_before_it_does_anything() {
    let source = shell();
    let run = source.split("pub fn run()").nth(1).expect("the shell runs");
    let first = run.find(".plugin(").expect("there are plugins");
    assert!(run[first..].starts_with(".plugin(tauri_plugin_single_instance::init("));
    // All else is set up in `setup`, which a second start never reaches.
    let before = &run[..first];
    for early in ["Api::new", "panic_note", "SystemKeyStore"] {
        assert!(!before.contains(early), "{early} comes before");
    }
}

#[test]
fn a_start_takes_only_company_files() {
    // What the desktop hands over, by an argument, a second start or an event, goes through one door.
    let source = read("src-tauri/shell/src/files.rs");
    let product = source.split("#[cfg(test)]").next().unwrap_or_default();
    assert_eq!(product.matches("Waiting(Mutex::new(").count(), 1);
    assert_eq!(product.matches(".put(path)").count(), 2);
    assert_eq!(
        product.matches("company_file(").count(),
        4,
        "three ways in, and the rule itself"
    );
}

#[test]
fn secrets_are_marked_where_they_can_be_copied() {
    for file in [
        "components/PassphraseCode.svelte",
        "components/PassphraseField.svelte",
        "components/PackagePassphrase.svelte",
        "screens/Unlock.svelte",
    ] {
        let source = read(&format!("ui/src/{file}"));
        assert!(source.contains("data-secret"), "{file}");
        // Every field of a passphrase that can be shown can be copied from.
        let shown = source.matches("type={shown ?").count();
        assert!(source.matches("data-secret").count() >= shown, "{file}");
    }
}
