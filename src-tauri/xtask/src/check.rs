//! Format, lints, types and stale bindings.

use anyhow::{Result, bail};

use crate::shell::{cargo, command, npm, run, top};
use crate::tally::Tally;
use crate::{bindings, frontend, licences, setup};

/// `cargo xtask check`: everything but the app itself, so that no web view is built.
pub fn check() -> Result<()> {
    setup::node()?;
    frontend::install()?;
    let mut tally = Tally::default();
    all(&mut tally, false);
    println!("\n{} passed, {} failed", tally.passed, tally.failed);
    if tally.failed > 0 {
        bail!("{}", tally.where_failed.join(", "));
    }
    Ok(())
}

/// Every check counts as one test. `with_app` also lints the app with its window.
pub fn all(tally: &mut Tally, with_app: bool) {
    tally.one("rustfmt", || {
        run(&mut cargo(["fmt", "--all", "--check"]))?;
        run(&mut cargo([
            "fmt",
            "--check",
            "--manifest-path",
            "tests/fuzz/Cargo.toml",
        ]))
    });
    tally.one("clippy", || {
        let which: &[&str] = if with_app { &["--workspace"] } else { &[] };
        run(cargo(["clippy", "--all-targets"])
            .args(which)
            .args(["--", "-D", "warnings"]))
    });
    tally.one("bindings are current", bindings::are_current);
    tally.one("licences", licences::check);
    tally.one("eslint", || run(&mut npm(frontend::UI, ["run", "lint"])));
    tally.one("svelte-check", || run(&mut npm(frontend::UI, ["run", "check"])));
    tally.one("prettier", || {
        // The one prettier also reads the scenarios, with the same manners.
        let prettier = top().join("ui/node_modules/prettier/bin/prettier.cjs");
        run(command("node", [prettier.as_os_str()])
            .current_dir(top().join(frontend::UI))
            .args(["--check", ".", "../tests/e2e/**/*.mjs"]))
    });
}
