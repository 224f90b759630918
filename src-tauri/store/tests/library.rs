//! What a machine remembers: recent companies and settings.

use sonae_store::{Library, Recent};

fn recent(name: &str, at: &str) -> Recent {
    Recent {
        path: format!("/会社/{name}.sonae").into(),
        name: name.into(),
        opened_at: at.parse().expect("the moment parses"),
        sample: false,
    }
}

#[test]
fn the_latest_company_comes_first_and_a_forgotten_one_is_gone() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let library = Library::open(folder.path()).expect("a library");
    library
        .remember(&recent("a", "2026-11-18T00:00:00Z"))
        .expect("remembered");
    library
        .remember(&recent("b", "2026-11-19T00:00:00Z"))
        .expect("remembered");
    library
        .remember(&recent("a", "2026-11-20T00:00:00Z"))
        .expect("remembered again");
    let visited = |name: &str| {
        let path = recent(name, "2026-11-18T00:00:00Z").path;
        library
            .visited_before(&path)
            .expect("read")
            .map(|at| at.to_string())
    };
    assert_eq!(visited("a").as_deref(), Some("2026-11-18T00:00:00Z"));
    assert_eq!((visited("b"), visited("never")), (None, None));
    drop(library);
    let library = Library::open(folder.path()).expect("it opens again");
    let names: Vec<String> = library
        .recent()
        .expect("the list")
        .into_iter()
        .map(|company| company.name)
        .collect();
    assert_eq!(names, ["a", "b"]);
    library
        .forget(&recent("a", "2026-11-20T00:00:00Z").path)
        .expect("forgotten");
    assert_eq!(
        library.recent().expect("the list"),
        [recent("b", "2026-11-19T00:00:00Z")]
    );
}

#[test]
fn a_setting_stays_until_it_is_forgotten() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let library = Library::open(folder.path()).expect("a library");
    assert_eq!(library.setting("lang").expect("read"), None);
    library.set_setting("lang", &"en".into()).expect("kept");
    drop(library);
    let library = Library::open(folder.path()).expect("it opens again");
    assert_eq!(library.setting("lang").expect("read"), Some("en".into()));
    library
        .set_setting("lang", &serde_json::Value::Null)
        .expect("forgotten");
    assert_eq!(library.setting("lang").expect("read"), None);
}

#[test]
fn a_damaged_library_is_put_aside_and_the_program_starts() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(
        folder.path().join("library.sonae-library"),
        "no database, only words ".repeat(100),
    )
    .expect("it is damaged");
    let library = Library::open(folder.path()).expect("a new library");
    assert_eq!(library.recent().expect("the list"), []);
    assert!(folder.path().join("library-damaged.sonae-library").exists());
}

#[test]
fn a_library_that_another_window_is_writing_is_waited_for_and_not_put_aside() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let library = Library::open(folder.path()).expect("a library");
    library.set_setting("lang", &"en".into()).expect("kept");
    let other =
        rusqlite::Connection::open(folder.path().join("library.sonae-library")).expect("another window");
    other.execute_batch("BEGIN IMMEDIATE").expect("it writes");
    let second = Library::open(folder.path()).expect("it opens meanwhile");
    assert_eq!(second.setting("lang").expect("read"), Some("en".into()));
    other.execute_batch("ROLLBACK").expect("it is done");
    assert!(!folder.path().join("library-damaged.sonae-library").exists());
}
