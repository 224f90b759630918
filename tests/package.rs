//! A company handed over in a package and taken in again, by the one door and by the command line's.

use serde_json::{Value, json};
use sonae_api::{Api, package};
use sonae_store::CompanyStore;
use sonae_tests::two_machines::{PASSPHRASE, TwoMachines, locked, names, stamp};
use sonae_tests::{call, noon, refused};

#[test]
fn a_company_arrives_whole_with_its_evidence_and_its_record() {
    let two = TwoMachines::set_up();
    let out = two.packed();
    let there = two.there();
    let label = call(&there, "look_at_package", json!({ "path": out }));
    assert_eq!(
        (&label["content"], &label["lock"], &label["made_at"]),
        (
            &json!("company"),
            &json!("passphrase"),
            &json!("2026-11-20T03:00:00Z")
        )
    );
    let open = json!({ "path": out, "secret": locked(), "job": "look" });
    let coming = call(&there, "preview_package", open);
    let company = &coming["company"];
    assert_eq!(company["name"], call(&two.here, "company", json!({}))["name"]);
    assert_eq!(company["evidence_size"], 14);
    assert_eq!(company["changed_at"], "2026-11-20T03:00:00Z");
    assert_eq!(company["here"], json!([]));
    let count = |kind: &str| {
        company["counts"]
            .as_array()
            .unwrap()
            .iter()
            .find(|count| count["kind"] == kind)
            .and_then(|count| count["count"].as_u64())
    };
    assert!(count("answer") > Some(20) && count("person") > Some(2) && count("evidence") >= Some(1));
    // Nothing was written yet, and nothing that passed is left.
    assert_eq!(names(&two.at("there")), ["library.sonae-library"]);

    let target = two.at("受け取った");
    let take = json!({ "path": out, "secret": locked(), "target": target, "job": "take" });
    let taken = call(&there, "take_in_package", take.clone());
    assert_eq!(taken["path"], json!(two.at("受け取った.sonae")));
    assert_eq!(names(&two.at("there")), ["library.sonae-library"]);
    assert_eq!(refused(&there, "take_in_package", take), "exists-already");
    // What a killed program left of another file of that name would be read into this one.
    let free = two.at("空いている名前.sonae");
    std::fs::write(two.at("空いている名前.sonae-wal"), "left").unwrap();
    let take = json!({ "path": out, "secret": locked(), "target": free, "job": "take" });
    assert_eq!(refused(&there, "take_in_package", take), "exists-already");
    assert!(!free.exists());

    call(&two.here, "close_company", json!({}));
    let ours = CompanyStore::open_read_only(&two.path).unwrap();
    let theirs = CompanyStore::open_read_only(&two.at("受け取った.sonae")).unwrap();
    assert_eq!(ours.load().unwrap(), theirs.load().unwrap());
    assert_eq!(ours.links().unwrap(), theirs.links().unwrap());
    assert!(theirs.check().unwrap().problems.is_empty());
    let file = theirs.load().unwrap();
    let kept = file.evidence.iter().find_map(|evidence| match &evidence.kind {
        sonae_domain::EvidenceKind::File { sha256, .. } => Some(sha256.clone()),
        sonae_domain::EvidenceKind::Link { .. } => None,
    });
    assert_eq!(theirs.bytes(&kept.unwrap()).unwrap(), b"%PDF-1.7 proof");
}

#[test]
fn what_is_here_already_is_named_with_which_is_newer() {
    let two = TwoMachines::set_up();
    let out = two.packed();
    let standing = || {
        let open = json!({ "path": out, "secret": locked(), "job": "look" });
        let here = call(&two.here, "preview_package", open)["company"]["here"].clone();
        let one = here.get(0).cloned().unwrap_or_default();
        (
            one["standing"].clone(),
            one["ours"].clone(),
            one["theirs"].clone(),
        )
    };
    assert_eq!(standing(), (json!("same"), json!(0), json!(0)));
    let answer = |api: &Api, text: &str| {
        let args = json!({ "worksheet": "company", "row": null, "field": "what-we-sell", "answer": text });
        call(api, "set_answer", args);
    };
    answer(&two.here, "干物");
    assert_eq!(standing(), (json!("newer"), json!(1), json!(0)));

    // Somebody else goes on with the package and sends one back.
    let there = two.there();
    let target = two.at("相談役.sonae");
    let take = json!({ "path": out, "secret": locked(), "target": target, "job": "take" });
    call(&there, "take_in_package", take);
    call(&there, "open_company", json!({ "path": target }));
    answer(&there, "茶");
    answer(&there, "茶と海苔");
    call(
        &there,
        "pack_company",
        json!({ "path": out, "lock": locked(), "job": "pack" }),
    );
    assert_eq!(standing(), (json!("parted"), json!(1), json!(2)));

    // Another company is not this one.
    let other = two.at("別.sonae");
    call(&there, "new_company", json!({ "path": other, "name": "別の店" }));
    call(
        &there,
        "pack_company",
        json!({ "path": out, "lock": locked(), "job": "pack" }),
    );
    assert_eq!(standing(), (json!(null), json!(null), json!(null)));
}

#[test]
fn each_way_of_not_opening_has_its_own_words() {
    let two = TwoMachines::set_up();
    let out = two.packed();
    let open = |secret: Value| json!({ "path": out, "secret": secret, "job": "look" });
    let wrong = json!({ "kind": "passphrase", "passphrase": "ちがう言葉" });
    assert_eq!(
        refused(&two.here, "preview_package", open(wrong)),
        "package-passphrase"
    );
    let key = two.at("鍵.txt");
    let made = call(&two.here, "make_receiving_key", json!({ "path": key }));
    assert_eq!(
        refused(&two.here, "make_receiving_key", json!({ "path": key })),
        "exists-already"
    );
    let with_key = json!({ "kind": "key", "path": key });
    assert_eq!(
        refused(&two.here, "preview_package", open(with_key.clone())),
        "package-needs-passphrase"
    );
    let no_key = json!({ "kind": "key", "path": two.path });
    assert_eq!(
        refused(&two.here, "preview_package", open(no_key)),
        "bad-receiving-key"
    );
    assert_eq!(
        refused(&two.here, "look_at_package", json!({ "path": two.path })),
        "not-a-package"
    );
    assert_eq!(
        refused(&two.here, "look_at_package", json!({ "path": two.at("x") })),
        "missing"
    );

    // For a receiving key: that key and no other.
    let to_key = json!({ "path": out, "job": "pack", "lock": { "kind": "key", "address": made["address"] } });
    call(&two.here, "pack_company", to_key);
    call(&two.here, "preview_package", open(with_key));
    assert_eq!(
        refused(&two.here, "preview_package", open(locked())),
        "package-needs-key"
    );
    let other = two.at("別の鍵.txt");
    call(&two.here, "make_receiving_key", json!({ "path": other }));
    let with_other = json!({ "kind": "key", "path": other });
    assert_eq!(
        refused(&two.here, "preview_package", open(with_other)),
        "package-key"
    );

    // A copy that broke off.
    let whole = std::fs::read(&out).unwrap();
    std::fs::write(&out, &whole[..whole.len() / 2]).unwrap();
    assert_eq!(
        refused(&two.here, "look_at_package", json!({ "path": out })),
        "package-damaged"
    );
}

#[test]
fn a_package_is_not_made_without_a_good_lock_or_when_something_is_missing() {
    let two = TwoMachines::set_up();
    let out = two.at("渡す.sonae-pack");
    let pack = |lock: Value| json!({ "path": out, "lock": lock, "job": "pack" });
    let weak = json!({ "kind": "passphrase", "passphrase": "password123" });
    assert_eq!(refused(&two.here, "pack_company", pack(weak)), "package-weak");
    assert_eq!(
        refused(&two.here, "pack_company", pack(json!({ "kind": "open" }))),
        "package-needs-lock"
    );
    let nobody = json!({ "kind": "key", "address": "age1nobody" });
    assert_eq!(
        refused(&two.here, "pack_company", pack(nobody)),
        "bad-receiving-address"
    );
    let strength = call(
        &two.here,
        "package_strength",
        json!({ "passphrase": "株式会社ほとり屋2026" }),
    );
    assert_eq!(strength["level"], "weak");
    let made = call(&two.here, "make_passphrase", json!({}));
    let strength = call(&two.here, "package_strength", made);
    assert_eq!(
        (&strength["level"], &strength["advice"]),
        (&json!("strong"), &Value::Null)
    );

    // The bytes of the evidence are gone from the file.
    call(&two.here, "close_company", json!({}));
    let text = b"%PDF-1.7 proof";
    let mut file = std::fs::read(&two.path).unwrap();
    let place = file
        .windows(text.len())
        .position(|window| window == text)
        .unwrap();
    file[place] = b'#';
    std::fs::write(&two.path, &file).unwrap();
    call(&two.here, "open_company", json!({ "path": two.path }));
    assert_eq!(
        refused(&two.here, "pack_company", pack(locked())),
        "package-incomplete"
    );
    assert!(!out.exists());
    assert_eq!(names(&two.at("here")), ["library.sonae-library"]);
}

#[test]
fn a_company_with_a_passphrase_of_its_own_keeps_it() {
    let two = TwoMachines::set_up();
    let own = "三毛ねこ、朝市の赤い長ぐつ";
    call(&two.here, "set_passphrase", json!({ "current": "", "next": own }));
    let out = two.packed();
    call(&two.here, "lock_company", json!({}));
    let there = two.there();
    let open = json!({ "path": out, "secret": locked(), "job": "look" });
    let coming = call(&there, "preview_package", open);
    assert_eq!(
        (&coming["company"]["locked"], &coming["company"]["counts"]),
        (&json!(true), &json!([]))
    );
    let target = two.at("受け取った.sonae");
    let take = json!({ "path": out, "secret": locked(), "target": target, "job": "take" });
    call(&there, "take_in_package", take);
    assert_eq!(
        refused(&there, "open_company", json!({ "path": target })),
        "passphrase-needed"
    );
    let opened = call(
        &there,
        "unlock_company",
        json!({ "path": target, "passphrase": own }),
    );
    assert_eq!(opened["name"], "株式会社ほとり屋");
}

#[test]
fn what_a_crash_left_of_passing_files_is_gone_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let left = data.join("sonae-passing-x1");
    std::fs::create_dir_all(left.join("files")).unwrap();
    std::fs::write(left.join("held"), "").unwrap();
    std::fs::write(left.join("files/company.sonae"), "secret").unwrap();
    drop(Api::with_clock(data.clone(), noon).unwrap());
    assert_eq!(names(&data), ["library.sonae-library"]);
}

#[test]
fn the_command_line_packs_and_takes_in_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("店.sonae");
    sonae_api::file::create(&path, "店", &stamp()).unwrap();
    let out = folder.path().join("店");
    let lock = package::PackageLock::Passphrase {
        passphrase: PASSPHRASE.to_owned(),
    };
    let within = folder.path().join("passing");
    let made = package::pack_company(&path, &lock, &out, &within, &stamp()).unwrap();
    assert_eq!(made, folder.path().join("店.sonae-pack"));
    let secret = package::PackageSecret::Passphrase {
        passphrase: PASSPHRASE.to_owned(),
    };
    let target = folder.path().join("二つ目.sonae");
    package::take_in(&made, &secret, &target, &within, &mut |_, _| true).unwrap();
    assert_eq!(sonae_api::file::check(&target).unwrap(), Vec::<String>::new());
    assert!(names(&within).is_empty());
}
