use super::*;
use crate::packages::Use;

fn page(id: &str, package: &str, rest: &str) -> String {
    format!(
        "```toml\n[advisory]\nid = \"{id}\"\npackage = \"{package}\"\ndate = \"2026-01-01\"\n{rest}```\n\n# A hole\n\nMore.\n"
    )
}

fn harm(package: &str) -> Advisory {
    let ranges = "[versions]\npatched = [\">= 1.2.3\"]\nunaffected = [\"< 1.0.0\"]\n";
    Advisory::read(&page("RUSTSEC-2026-0001", package, ranges))
        .unwrap()
        .unwrap()
}

fn resting(package: &str) -> Advisory {
    let ranges = "informational = \"unmaintained\"\n[versions]\npatched = []\n";
    Advisory::read(&page("RUSTSEC-2026-0002", package, ranges))
        .unwrap()
        .unwrap()
}

fn package(name: &str, version: &str) -> Package {
    Package {
        purl: format!("pkg:cargo/{name}@{version}"),
        name: name.to_owned(),
        version: version.to_owned(),
        licence: String::new(),
        hash: None,
        used: Use::Shipped,
        needs: BTreeSet::new(),
    }
}

#[test]
fn an_advisory_speaks_of_the_versions_between() {
    let advisory = harm("leaky");
    assert_eq!(
        (advisory.id.as_str(), advisory.title.as_str()),
        ("RUSTSEC-2026-0001", "A hole")
    );
    for (version, holds) in [
        ("0.9.0", false),
        ("1.0.0", true),
        ("1.2.2", true),
        ("1.2.3", false),
        ("2.0.0+meta", false),
        // Nothing says that this one was made well.
        ("1.3.0-rc.1", true),
    ] {
        assert_eq!(advisory.holds_for(version).unwrap(), holds, "{version}");
    }
    assert!(advisory.holds_for("new").is_err());
}

#[test]
fn what_was_withdrawn_is_none_and_what_cannot_be_read_is_told() {
    let withdrawn = "withdrawn = \"2026-02-01\"\n[versions]\npatched = []\n";
    assert!(
        Advisory::read(&page("RUSTSEC-2026-0003", "leaky", withdrawn))
            .unwrap()
            .is_none()
    );
    for rest in [
        "",
        "informational = \"strange\"\n[versions]\npatched = []\n",
        "[versions]\npatched = [\"newer\"]\n",
        "[versions]\npatched = \">= 1.0.0\"\n",
    ] {
        assert!(
            Advisory::read(&page("RUSTSEC-2026-0004", "leaky", rest)).is_err(),
            "{rest}"
        );
    }
    assert!(Advisory::read("# A page").is_err());
}

#[test]
fn harm_may_not_be_and_what_rests_may_not_be_our_own_choice() {
    let advisories = [harm("leaky"), resting("old"), resting("deep")];
    let packages = [
        package("leaky", "1.1.0"),
        package("leaky", "1.3.0"),
        package("old", "3.0.0"),
        package("deep", "1.0.0"),
    ];
    let locked: Vec<&Package> = packages.iter().collect();
    let own = BTreeSet::from(["pkg:cargo/old@3.0.0".to_owned()]);
    let verdict = Verdict::of(&advisories, &locked, &own, &[]).unwrap();
    assert_eq!(
        verdict.faults,
        [
            "leaky 1.1.0: RUSTSEC-2026-0001 A hole",
            "old 3.0.0: RUSTSEC-2026-0002 A hole"
        ]
    );
    assert_eq!(verdict.resting, ["deep 1.0.0: RUSTSEC-2026-0002 A hole"]);

    let allow = |id: &str| Exception {
        id: id.to_owned(),
        reason: "2026-11-27: nobody calls it".to_owned(),
    };
    let exceptions = [allow("RUSTSEC-2026-0001"), allow("RUSTSEC-2020-0001")];
    let verdict = Verdict::of(&advisories[..1], &locked, &own, &exceptions).unwrap();
    assert!(verdict.faults.is_empty());
    assert_eq!(
        verdict.allowed,
        ["leaky 1.1.0: RUSTSEC-2026-0001 A hole (2026-11-27: nobody calls it)"]
    );
    assert_eq!(verdict.idle, ["RUSTSEC-2020-0001"]);
}

#[test]
fn an_exception_has_a_day_and_a_reason() {
    let deny = |entry: &str| format!("[advisories]\nignore = [{entry}]\n");
    let good = "{ id = \"RUSTSEC-2026-0001\", reason = \"2026-11-27: nobody calls it\" }";
    assert_eq!(
        exception::read(&deny(good)).unwrap()[0].reason,
        "2026-11-27: nobody calls it"
    );
    for bad in [
        "\"RUSTSEC-2026-0001\"",
        "{ id = \"RUSTSEC-2026-0001\" }",
        "{ id = \"RUSTSEC-2026-0001\", reason = \"nobody calls it\" }",
        "{ id = \"RUSTSEC-2026-0001\", reason = \"2026-11-27: \" }",
    ] {
        assert!(exception::read(&deny(bad)).is_err(), "{bad}");
    }
}

#[test]
fn the_exceptions_of_deny_toml_are_whole() -> Result<()> {
    exception::read(&std::fs::read_to_string(top().join("deny.toml"))?).map(|_| ())
}

/// A clone with three pages, of which one is on a package that is locked here.
#[test]
fn a_copy_has_what_is_said_of_locked_packages_and_its_day() -> Result<()> {
    let place = target().join("advisories-trial");
    if place.exists() {
        std::fs::remove_dir_all(&place)?;
    }
    let clone = place.join("clone");
    let ranges = "[versions]\npatched = [\">= 0.0.1\"]\n";
    for (path, name) in [
        ("crates/serde_json/RUSTSEC-2026-0005.md", "serde_json"),
        ("crates/no-such-package/RUSTSEC-2026-0006.md", "no-such-package"),
        ("rust/std/CVE-2026-0007.md", "std"),
    ] {
        let path = clone.join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(&clone))?;
        std::fs::write(&path, page("RUSTSEC-2026-0005", name, ranges))?;
    }
    let git = |arguments: &[&str]| {
        let done = crate::shell::command("git", ["-C"])
            .arg(&clone)
            .args(["-c", "user.name=t", "-c", "user.email=t@example.jp"])
            .args(arguments)
            .env("GIT_COMMITTER_DATE", "2026-08-21T08:00:00Z")
            .output()
            .unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "pages"]);

    let copied = place.join("copy");
    copy::renew(&clone, &copied)?;
    let (source, advisories) = copy::read(&copied)?;
    assert_eq!(source.day, "2026-08-21");
    assert_eq!(advisories.len(), 1);
    assert_eq!(advisories[0].package, "serde_json");
    // Once more over the same place, and never over something else.
    copy::renew(&clone, &copied)?;
    assert!(copy::renew(&clone, &clone).is_err());
    assert!(copy::renew(&copied, &copied).is_err());
    std::fs::remove_dir_all(&place)?;
    Ok(())
}
