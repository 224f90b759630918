//! What a machine remembers: companies that were opened here, and settings.

use std::path::Path;

use sonae_store::{CompanyStanding, Library, NextDue, Recent, Visit};

fn visit(name: &str, at: &str) -> Visit {
    Visit {
        path: format!("/会社/{name}.sonae").into(),
        name: name.into(),
        at: at.parse().expect("the moment parses"),
        sample: false,
        origin: Some(format!("link:{name}")),
    }
}

fn recent(name: &str, at: &str) -> Recent {
    let visit = visit(name, at);
    Recent {
        path: visit.path,
        name: visit.name,
        opened_at: visit.at,
        visited_at: visit.at,
        sample: false,
        origin: visit.origin,
        standing: None,
        tags: Vec::new(),
    }
}

fn standing() -> CompanyStanding {
    CompanyStanding {
        due: Some(NextDue {
            date: "2026-11-30".parse().expect("the day parses"),
            whole_month: false,
            kind: "action".into(),
        }),
        done: 9,
        of: 41,
    }
}

/// A library with one company, which has tags and a standing.
fn told(folder: &Path) -> Library {
    let library = Library::open(folder).expect("a library");
    let first = visit("みなと食品", "2026-11-18T00:00:00Z");
    library.remember(&first).expect("remembered");
    let changed = "2026-11-18T01:30:00Z".parse().expect("the moment parses");
    library
        .note_standing(&first.path, &standing(), Some(changed))
        .expect("noted");
    library
        .set_tags(&first.path, &["飲食".into(), "月末".into()])
        .expect("tagged");
    library
}

#[test]
fn the_latest_company_comes_first_and_a_forgotten_one_is_gone() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let library = Library::open(folder.path()).expect("a library");
    library
        .remember(&visit("a", "2026-11-18T00:00:00Z"))
        .expect("remembered");
    library
        .remember(&visit("b", "2026-11-19T00:00:00Z"))
        .expect("remembered");
    library
        .remember(&visit("a", "2026-11-20T00:00:00Z"))
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

#[test]
fn how_a_company_stands_and_its_tags_stay_when_it_is_opened_again() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let library = told(folder.path());
    let known = &library.recent().expect("the list")[0];
    assert_eq!(known.visited_at.to_string(), "2026-11-18T01:30:00Z");
    library
        .remember(&visit("みなと食品", "2026-11-19T00:00:00Z"))
        .expect("remembered again");
    drop(library);
    let library = Library::open(folder.path()).expect("it opens again");
    let known = &library.recent().expect("the list")[0];
    assert_eq!(known.standing, Some(standing()));
    assert_eq!(known.tags, ["飲食", "月末"]);
    assert_eq!(known.visited_at.to_string(), "2026-11-19T00:00:00Z");
    // A change that was made before is no later visit.
    let before = "2026-11-18T01:30:00Z".parse().expect("the moment parses");
    library
        .note_standing(&known.path, &standing(), Some(before))
        .expect("noted");
    assert_eq!(library.recent().expect("the list")[0], *known);
}

#[test]
fn another_company_in_the_same_place_inherits_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let library = told(folder.path());
    let other = Visit {
        origin: Some("link:another".into()),
        ..visit("みなと食品", "2026-11-19T00:00:00Z")
    };
    library.remember(&other).expect("remembered");
    let known = &library.recent().expect("the list")[0];
    assert_eq!((&known.standing, known.tags.len()), (&None, 0));
}

#[test]
fn nothing_of_a_company_is_left_in_the_file_when_it_is_concealed() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let library = told(folder.path());
    let path = visit("みなと食品", "2026-11-18T00:00:00Z").path;
    library
        .conceal(&path, "会社", Some("mark:0123"))
        .expect("concealed");
    let known = &library.recent().expect("the list")[0];
    assert!(known.is_concealed() && known.standing.is_none() && known.tags.is_empty());
    assert_eq!(known.name, "会社");
    drop(library);
    let bytes = std::fs::read(folder.path().join("library.sonae-library")).expect("the file");
    for word in ["飲食", "月末", "2026-11-30", "link:みなと食品"] {
        let word = word.as_bytes();
        assert!(!bytes.windows(word.len()).any(|part| part == word));
    }
}

#[test]
fn a_company_that_moved_keeps_what_is_known_of_it() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let library = told(folder.path());
    let from = visit("みなと食品", "2026-11-18T00:00:00Z").path;
    let to = Path::new("/移した先/みなと食品.sonae");
    library.moved(&from, to).expect("moved");
    let list = library.recent().expect("the list");
    assert_eq!(list.len(), 1);
    assert_eq!((list[0].path.as_path(), list[0].tags.len()), (to, 2));
    assert_eq!(list[0].standing, Some(standing()));

    // Where it was opened already the two become one.
    let there = Visit {
        path: "/別の場所/みなと食品.sonae".into(),
        ..visit("みなと食品", "2026-11-20T00:00:00Z")
    };
    library.remember(&there).expect("remembered");
    library
        .set_tags(&there.path, &["急ぎ".into(), "飲食".into()])
        .expect("tagged");
    library.moved(to, &there.path).expect("moved");
    let list = library.recent().expect("the list");
    assert_eq!(list.len(), 1);
    assert_eq!(list[0].path, there.path);
    assert_eq!(list[0].tags, ["急ぎ", "飲食", "月末"]);
}

#[test]
fn a_library_of_the_first_version_goes_on() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = rusqlite::Connection::open(folder.path().join("library.sonae-library")).expect("a file");
    file.execute_batch(
        "CREATE TABLE recent (path TEXT PRIMARY KEY, name TEXT NOT NULL, opened_at TEXT NOT NULL,
             sample INTEGER NOT NULL) STRICT;
         INSERT INTO recent VALUES ('/a.sonae', 'a', '2026-11-18T00:00:00Z', 0);",
    )
    .expect("as the first version wrote it");
    drop(file);
    let library = Library::open(folder.path()).expect("it opens");
    let known = &library.recent().expect("the list")[0];
    assert_eq!(known.visited_at, known.opened_at);
    assert_eq!((&known.origin, &known.standing), (&None, &None));
}
