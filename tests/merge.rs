//! Two people write on in two copies of one company: one copy takes the other in, through the one door and from a terminal.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sonae_api::{Api, merging, passphrases};
use sonae_tests::locked::{OTHER as THEIRS, SECRET as MINE};
use sonae_tests::{begun, call, noon, put_person, refused};

/// A company with two people, closed, and a copy of its file as the advisor gets it.
fn handed_over(folder: &Path) -> (Api, PathBuf, PathBuf, [String; 2]) {
    let (api, path) = begun(folder, "みなと食品");
    let person = |name: &str| {
        put_person(
            &api,
            json!({ "id": "", "name": name, "role": "店員", "contact": "" }),
        )
    };
    let ids = [person("小野"), person("三浦")];
    call(&api, "close_company", json!({}));
    let (path, copy) = (PathBuf::from(path), folder.join("顧問.sonae"));
    std::fs::copy(&path, &copy).unwrap();
    (api, path, copy, ids)
}

/// Opens a copy, does something in it under a name, and closes it.
fn on(api: &Api, path: &Path, who: &str, work: impl FnOnce()) {
    call(api, "set_setting", json!({ "key": "who", "value": who }));
    call(api, "open_company", json!({ "path": path }));
    work();
    call(api, "close_company", json!({}));
}

fn rename(api: &Api, id: &str, name: &str, role: &str) {
    put_person(
        api,
        json!({ "id": id, "name": name, "role": role, "contact": "" }),
    );
}

fn say(api: &Api, field: &str, answer: &str) {
    let args = json!({ "worksheet": "company", "field": field, "answer": answer });
    call(api, "set_answer", args);
}

fn file(api: &Api) -> Value {
    call(api, "company", json!({}))["file"].clone()
}

#[test]
fn what_only_one_changed_comes_in_and_what_both_changed_is_decided() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, copy, [ono, miura]) = handed_over(folder.path());
    on(&api, &path, "港", || {
        rename(&api, &ono, "小野", "店長");
        say(&api, "what-we-sell", "干物");
    });
    on(&api, &copy, "顧問", || {
        rename(&api, &ono, "小野", "副店長");
        rename(&api, &miura, "三浦", "経理");
        say(&api, "representative", "港 一郎");
    });

    call(&api, "open_company", json!({ "path": path }));
    let before = file(&api);
    let preview = call(&api, "preview_merge", json!({ "path": copy }));
    assert_eq!(file(&api), before, "looking writes nothing");
    assert_eq!(
        (&preview["name"], &preview["own_edits"], &preview["their_edits"]),
        (&json!("みなと食品"), &json!(2), &json!(3))
    );
    assert_eq!(preview["their_last"]["who"], "顧問");
    assert_eq!(
        preview["kinds"],
        json!([{ "kind": "answer", "count": 1 }, { "kind": "person", "count": 1 }])
    );
    let [question] = preview["conflicts"].as_array().unwrap().as_slice() else {
        panic!("{}", preview["conflicts"])
    };
    assert_eq!(question["mine"]["change"]["name"], "小野");
    let value = |side: &str| question[side]["change"]["values"].clone();
    assert_eq!(
        value("mine"),
        json!([{ "field": "role", "before": "店員", "after": "店長" }])
    );
    assert_eq!(
        value("theirs"),
        json!([{ "field": "role", "before": "店員", "after": "副店長" }])
    );
    assert_eq!(question["theirs"]["by"]["who"], "顧問");

    let mut take = json!({
        "path": copy, "own_head": preview["own_head"], "their_head": preview["their_head"], "choices": {},
    });
    assert_eq!(refused(&api, "take_in_copy", take.clone()), "merge-open");
    take["choices"][question["id"].as_str().unwrap()] = json!("theirs");
    let taken = call(&api, "take_in_copy", take.clone());
    assert_eq!(taken["count"], 3);
    let after = file(&api);
    let roles: Vec<&Value> = after["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["role"])
        .collect();
    assert_eq!(roles, [&json!("副店長"), &json!("経理")]);
    let said = &after["answers"]["company"]["fields"];
    assert_eq!(
        (&said["what-we-sell"], &said["representative"]),
        (&json!("干物"), &json!("港 一郎"))
    );
    assert_eq!(refused(&api, "take_in_copy", take), "merge-moved");

    let log = call(&api, "change_log", json!({}));
    assert_eq!(log["edits"][0]["label"], "merged");
    let check = call(&api, "check_log", json!({}));
    assert_eq!((&check["broken"], &check["altered"]), (&Value::Null, &json!(0)));
    let again = call(&api, "preview_merge", json!({ "path": copy }));
    assert_eq!(
        (&again["their_edits"], &again["count"], &again["conflicts"]),
        (&json!(0), &json!(0), &json!([]))
    );

    assert_eq!(call(&api, "undo", json!({}))["label"], "merged");
    assert_eq!(file(&api), before);
}

#[test]
fn the_other_copy_follows_without_a_question_and_both_are_the_same_then() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, copy, [ono, miura]) = handed_over(folder.path());
    on(&api, &path, "港", || rename(&api, &ono, "小野", "店長"));
    on(&api, &copy, "顧問", || {
        rename(&api, &ono, "小野", "副店長");
        call(&api, "remove_person", json!({ "id": miura }));
    });
    let stamp = sonae_store::Stamp {
        at: noon().timestamp(),
        who: "港".into(),
    };
    let seen = merging::look(&path, &copy, None).unwrap();
    assert_eq!((seen.records, seen.conflicts), (1, 1));
    let refused = merging::take_in(&path, &copy, None, None, &stamp).unwrap_err();
    assert_eq!(
        (refused.code.as_str(), refused.args["count"].as_str()),
        ("merge-open", "1")
    );
    merging::take_in(&path, &copy, None, Some(merging::MergeRule::Mine), &stamp).unwrap();
    let back = merging::take_in(&copy, &path, None, None, &stamp).unwrap();
    assert_eq!(back.conflicts, 0);
    let show = |path: &Path| sonae_api::file::show(path).unwrap();
    assert_eq!(show(&path), show(&copy));
    assert_eq!(show(&path).people.len(), 1);
    assert_eq!(merging::look(&path, &copy, None).unwrap().records, 0);
    assert_eq!(sonae_api::file::check(&path).unwrap(), Vec::<String>::new());
}

#[test]
fn what_was_removed_here_and_is_still_used_there_stays_or_goes_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, copy, [ono, _]) = handed_over(folder.path());
    on(&api, &path, "港", || {
        call(&api, "remove_person", json!({ "id": ono }));
    });
    on(&api, &copy, "顧問", || {
        let care = json!({ "document": "basic-policy", "owner": ono, "next_review": null, "distribution": "", "strictness": null });
        call(&api, "put_document_care", care);
    });
    for (choice, people, owner) in [("mine", 1, Value::Null), ("theirs", 2, json!(ono))] {
        call(&api, "open_company", json!({ "path": path }));
        let preview = call(&api, "preview_merge", json!({ "path": copy }));
        let question = &preview["conflicts"][0];
        assert_eq!(question["mine"]["change"]["sort"], "removed");
        assert_eq!(question["mine"]["change"]["name"], "小野");
        let id = question["id"].as_str().unwrap();
        let take = json!({
            "path": copy, "own_head": preview["own_head"], "their_head": preview["their_head"], "choices": { id: choice },
        });
        call(&api, "take_in_copy", take);
        let now = file(&api);
        assert_eq!(now["people"].as_array().unwrap().len(), people);
        assert_eq!(now["documents"][0]["owner"], owner);
        assert_eq!(sonae_api::file::check(&path).unwrap(), Vec::<String>::new());
        call(&api, "undo", json!({}));
        call(&api, "close_company", json!({}));
    }
}

#[test]
fn evidence_comes_in_with_its_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, copy, _) = handed_over(folder.path());
    let picture = folder.path().join("証跡.txt");
    std::fs::write(&picture, "写した日").unwrap();
    on(&api, &copy, "顧問", || {
        call(
            &api,
            "add_evidence_file",
            json!({ "action": "gv-understand-1", "path": picture }),
        );
    });
    call(&api, "open_company", json!({ "path": path }));
    let preview = call(&api, "preview_merge", json!({ "path": copy }));
    assert_eq!(preview["files"], 1);
    let take = json!({
        "path": copy, "own_head": preview["own_head"], "their_head": preview["their_head"], "choices": {},
    });
    call(&api, "take_in_copy", take);
    let id = file(&api)["evidence"][0]["id"].clone();
    let out = folder.path().join("出した.txt");
    call(&api, "save_evidence", json!({ "id": id, "path": out }));
    assert_eq!(std::fs::read_to_string(out).unwrap(), "写した日");
}

#[test]
fn what_is_no_copy_of_this_company_is_refused_with_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, ..) = handed_over(folder.path());
    let new = |file: &str, name: &str| {
        let path = folder.path().join(file);
        call(&api, "new_company", json!({ "path": path, "name": name }));
        call(&api, "close_company", json!({}));
        path
    };
    // The clock stands still here: what else was begun at the same moment would be the same.
    call(&api, "set_setting", json!({ "key": "who", "value": "だれか" }));
    let (other, twin) = (new("他社.sonae", "やまと商店"), new("同じ名.sonae", "みなと食品"));
    call(&api, "open_company", json!({ "path": path }));
    let code = |path: &Path| refused(&api, "preview_merge", json!({ "path": path }));
    assert_eq!(code(&other), "merge-other-company");
    assert_eq!(code(&twin), "merge-no-history");
    assert_eq!(code(&path), "merge-same-file");
    assert_eq!(code(&folder.path().join("ない.sonae")), "missing");
}

fn stamp() -> sonae_store::Stamp {
    sonae_store::Stamp {
        at: noon().timestamp(),
        who: "港".into(),
    }
}

/// Gives a closed file a passphrase that this process does not know any more.
fn lock(path: &Path, passphrase: &str) -> String {
    let set = passphrases::set(path, passphrase, &[], &stamp()).unwrap();
    sonae_store::forget_key(path);
    set.code.unwrap()
}

/// Two copies that both went on, each with the passphrase given, if any.
fn locked_copies(folder: &Path, mine: Option<&str>, theirs: Option<&str>) -> (Api, PathBuf, PathBuf) {
    let (api, path, copy, [ono, miura]) = handed_over(folder);
    on(&api, &path, "港", || rename(&api, &ono, "小野", "店長"));
    on(&api, &copy, "顧問", || {
        rename(&api, &miura, "三浦", "経理の秘密")
    });
    for (path, passphrase) in [(&path, mine), (&copy, theirs)] {
        if let Some(passphrase) = passphrase {
            lock(path, passphrase);
        }
    }
    match mine {
        Some(passphrase) => call(
            &api,
            "unlock_company",
            json!({ "path": path, "passphrase": passphrase }),
        ),
        None => call(&api, "open_company", json!({ "path": path })),
    };
    (api, path, copy)
}

#[test]
fn the_passphrase_of_the_other_copy_is_asked_for_used_and_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, copy) = locked_copies(folder.path(), None, Some(THEIRS));
    let look = |passphrase: Value| json!({ "path": copy, "passphrase": passphrase });
    assert_eq!(
        refused(&api, "preview_merge", look(Value::Null)),
        "passphrase-needed"
    );
    assert_eq!(
        refused(&api, "preview_merge", look(json!(MINE))),
        "wrong-passphrase"
    );
    let before = std::fs::read(&copy).unwrap();
    let preview = call(&api, "preview_merge", look(json!(THEIRS)));
    assert_eq!((&preview["count"], &preview["bare"]), (&json!(1), &json!(false)));
    assert!(!preview.to_string().contains(THEIRS));
    assert_eq!(
        refused(&api, "preview_merge", look(Value::Null)),
        "passphrase-needed",
        "it was at hand for that one look"
    );
    let mut take = json!({
        "path": copy, "own_head": preview["own_head"], "their_head": preview["their_head"], "choices": {},
    });
    assert_eq!(refused(&api, "take_in_copy", take.clone()), "passphrase-needed");
    take["passphrase"] = json!(THEIRS);
    assert_eq!(call(&api, "take_in_copy", take)["count"], 1);
    assert_eq!(file(&api)["people"][1]["role"], "経理の秘密");
    assert_eq!(call(&api, "company", json!({}))["has_passphrase"], false);
    assert_eq!(std::fs::read(&copy).unwrap(), before, "the other is only read");
    call(&api, "close_company", json!({}));
    assert_eq!(
        refused(&api, "open_company", json!({ "path": copy })),
        "passphrase-needed"
    );
    call(&api, "open_company", json!({ "path": path }));
}

#[test]
fn what_was_taken_in_stays_under_the_own_passphrase() {
    for theirs in [None, Some(THEIRS), Some(MINE)] {
        let folder = tempfile::tempdir().unwrap();
        let (api, path, copy) = locked_copies(folder.path(), Some(MINE), theirs);
        let preview = call(
            &api,
            "preview_merge",
            json!({ "path": copy, "passphrase": theirs }),
        );
        assert_eq!(preview["bare"], json!(theirs.is_none()));
        let take = json!({
            "path": copy, "passphrase": theirs, "own_head": preview["own_head"], "their_head": preview["their_head"],
            "choices": {},
        });
        call(&api, "take_in_copy", take);
        assert_eq!(file(&api)["people"][1]["role"], "経理の秘密");
        call(&api, "lock_company", json!({}));
        let words = "経理の秘密".as_bytes();
        let own = files(folder.path()).into_iter().filter(|file| {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            !name.starts_with("顧問")
        });
        for file in own {
            let bytes = std::fs::read(&file).unwrap();
            assert!(
                !bytes.windows(words.len()).any(|part| part == words),
                "{} can be read",
                file.display()
            );
        }
        assert_eq!(
            refused(&api, "open_company", json!({ "path": path })),
            "passphrase-needed"
        );
        let opened = call(
            &api,
            "unlock_company",
            json!({ "path": path, "passphrase": MINE }),
        );
        assert_eq!(opened["file"]["people"][1]["role"], "経理の秘密");
        if let Some(theirs) = theirs {
            sonae_store::unlock(&copy, theirs).unwrap();
            sonae_store::forget_key(&copy);
        }
    }
}

/// All files in a folder and in those within it, but the program's own data.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        match entry.path().is_dir() {
            true => found.extend(files(&entry.path())),
            false => found.push(entry.path()),
        }
    }
    found
}

#[test]
fn from_a_terminal_the_other_passphrase_is_given_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let (api, path, copy) = locked_copies(folder.path(), None, None);
    call(&api, "close_company", json!({}));
    let code = lock(&copy, THEIRS);
    let look = |passphrase| merging::look(&path, &copy, passphrase).map_err(|error| error.code);
    assert_eq!(look(None).unwrap_err(), "passphrase-needed");
    assert_eq!(
        look(Some("ちがう言葉を打ちました")).unwrap_err(),
        "wrong-passphrase"
    );
    assert_eq!(look(Some(&code)).unwrap().records, 1, "the spare key is as good");
    let taken = merging::take_in(&path, &copy, Some(THEIRS), None, &stamp()).unwrap();
    assert_eq!(taken.records, 1);
    assert_eq!(look(None).unwrap_err(), "passphrase-needed");
}

#[test]
fn a_backup_from_right_before_is_there_and_called_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let (api, _, copy) = locked_copies(folder.path(), None, None);
    let before = file(&api);
    let preview = call(&api, "preview_merge", json!({ "path": copy }));
    let extra = |api: &Api| -> Vec<Value> {
        let view = call(api, "backups", json!({}));
        let backups = view["backups"].as_array().unwrap().clone();
        backups
            .into_iter()
            .filter(|one| one["before"] == "merge")
            .collect()
    };
    assert_eq!(extra(&api), Vec::<Value>::new(), "looking makes none");
    let take = json!({
        "path": copy, "own_head": preview["own_head"], "their_head": preview["their_head"], "choices": {},
    });
    call(&api, "take_in_copy", take);
    let [backup] = extra(&api).try_into().unwrap();
    assert_eq!(backup["at"], "2026-11-20T03:00:00Z");
    assert!(backup["checked"].is_string());
    let kept = sonae_api::file::show(Path::new(backup["path"].as_str().unwrap())).unwrap();
    let roles: Vec<&str> = kept.people.iter().map(|person| person.role.as_str()).collect();
    assert_eq!(roles, ["店長", "店員"]);
    // It is a way back also when more was written meanwhile.
    rename(&api, before["people"][0]["id"].as_str().unwrap(), "小野", "会長");
    call(&api, "go_back_to_backup", json!({ "path": backup["path"] }));
    assert_eq!(file(&api), before);
}
