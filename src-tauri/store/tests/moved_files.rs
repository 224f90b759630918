//! Companies whose files were moved are known again by what is in them, and backups are not taken for them.

use std::path::{Path, PathBuf};

use sonae_store::{CompanyStore, Sought, Stamp, find_moved, look_for_origin, set_passphrase};

const SECRET: &str = "三毛猫と赤い長ぐつの朝市";

fn stamp() -> Stamp {
    Stamp {
        at: "2026-11-20T03:00:00Z".parse().expect("the moment parses"),
        who: "港".into(),
    }
}

fn company(path: &Path, name: &str) -> String {
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
    let mut store = CompanyStore::create(path, &stamp()).expect("created");
    let answer = sonae_domain::Answer::Text(name.to_owned());
    store
        .edit(&stamp(), "company-created", |edit| {
            edit.set_answer("company", None, "name", Some(answer.clone()))
        })
        .expect("named");
    store.origin().expect("read").expect("it has an origin")
}

fn look(sought: &[(&Path, &str)], folders: &[PathBuf]) -> Vec<Vec<PathBuf>> {
    let sought: Vec<Sought> = sought
        .iter()
        .map(|(path, origin)| Sought {
            path: (*path).to_owned(),
            origin: (*origin).to_owned(),
        })
        .collect();
    find_moved(&sought, folders)
        .into_iter()
        .map(|found| found.into_iter().map(|file| file.path).collect())
        .collect()
}

#[test]
fn a_file_is_found_by_what_is_in_it_whatever_it_is_called_now() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let (a, b) = (at("顧問先/a/会社.sonae"), at("顧問先/b/会社.sonae"));
    let (origin_a, origin_b) = (company(&a, "甲"), company(&b, "乙"));
    assert_ne!(origin_a, origin_b);
    // One folder got another name, the other file got one, too, and went where other companies are.
    std::fs::rename(at("顧問先/a"), at("顧問先/終わった会社")).unwrap();
    std::fs::create_dir_all(at("よそ/深い")).unwrap();
    std::fs::rename(&b, at("よそ/深い/名前を変えた.sonae")).unwrap();
    let found = look(&[(&a, &origin_a), (&b, &origin_b)], &[at("よそ")]);
    assert_eq!(
        found,
        [
            vec![at("顧問先/終わった会社/会社.sonae")],
            vec![at("よそ/深い/名前を変えた.sonae")]
        ]
    );
}

#[test]
fn a_file_with_a_passphrase_is_known_without_it_and_another_one_is_not_taken_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let (a, b) = (folder.path().join("a.sonae"), folder.path().join("b.sonae"));
    company(&a, "甲");
    company(&b, "乙");
    for path in [&a, &b] {
        set_passphrase(path, SECRET, &[], &stamp(), &mut |_, _| ()).expect("it has a passphrase");
        sonae_store::forget_key(path);
    }
    let origin = look_for_origin(&a).expect("read").code.expect("it has one");
    let to = folder.path().join("移した先/a.sonae");
    std::fs::create_dir_all(to.parent().unwrap()).unwrap();
    std::fs::rename(&a, &to).unwrap();
    assert_eq!(look(&[(&a, &origin)], &[]), [[to]]);
}

#[test]
fn copies_are_all_told_the_one_changed_last_first_but_backups_are_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("会社.sonae");
    let origin = company(&path, "甲");
    let copy = folder.path().join("古い写し.sonae");
    std::fs::copy(&path, &copy).unwrap();
    let store = CompanyStore::open(&path, &stamp()).unwrap();
    store
        .backup(&store.backup_folder(), &stamp(), &mut |_, _| true)
        .unwrap();
    drop(store);
    let later = Stamp {
        at: "2026-11-21T03:00:00Z".parse().unwrap(),
        ..stamp()
    };
    let mut store = CompanyStore::open(&path, &later).unwrap();
    let answer = sonae_domain::Answer::Text("甲二".into());
    store
        .edit(&later, "answer", |edit| {
            edit.set_answer("company", None, "name", Some(answer.clone()))
        })
        .unwrap();
    drop(store);
    let moved = folder.path().join("新しい名前.sonae");
    std::fs::rename(&path, &moved).unwrap();
    assert_eq!(look(&[(&path, &origin)], &[]), [[moved, copy]]);
}

#[test]
fn looking_changes_nothing_and_what_is_no_company_is_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("会社.sonae");
    let origin = company(&path, "甲");
    std::fs::write(folder.path().join("ちがう.sonae"), "no company").unwrap();
    std::fs::write(folder.path().join("空.sonae"), "").unwrap();
    let before = std::fs::read(&path).unwrap();
    let names = || {
        let mut names: Vec<_> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        names.sort();
        names
    };
    let there = names();
    let gone = folder.path().join("消えた.sonae");
    assert_eq!(look(&[(&gone, &origin)], &[]), [[path.clone()]]);
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(names(), there);
}

#[test]
fn a_file_that_is_open_in_this_window_is_not_read_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("会社.sonae");
    let origin = company(&path, "甲");
    let store = CompanyStore::open(&path, &stamp()).unwrap();
    assert_eq!(
        look_for_origin(&path).expect_err("it is open").code(),
        "already-open"
    );
    let gone = folder.path().join("消えた.sonae");
    assert_eq!(look(&[(&gone, &origin)], &[]), [Vec::<PathBuf>::new()]);
    drop(store);
}
