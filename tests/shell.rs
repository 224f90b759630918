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
    let tauri = manifest["dependencies"]["tauri"].to_string();
    assert!(
        !tauri.contains("devtools"),
        "a release has no tools to look into the page"
    );
}
