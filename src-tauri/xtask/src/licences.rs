//! Which licences the packages may have. `deny.toml` says the same for cargo-deny, where that is installed.

use anyhow::{Result, bail};

use crate::packages::{Package, Use, packages};

/// Licences of what is shipped.
pub const ALLOWED: [&str; 12] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "ISC",
    "MIT",
    "MPL-2.0",
    "OFL-1.1",
    "Unicode-3.0",
    "Zlib",
];
/// Licences that only tools may have besides.
const OF_TOOLS: [&str; 1] = ["BlueOak-1.0.0"];

/// Fails when a package has a licence that we cannot pass on, or none, or comes from elsewhere than a registry.
pub fn check() -> Result<()> {
    let packages = packages()?;
    let wrong: Vec<String> = packages
        .all
        .values()
        .filter(|package| !may(package))
        .map(|package| format!("{}: “{}”", package.purl, package.licence))
        .collect();
    if !wrong.is_empty() {
        bail!("licences that are not allowed:\n{}", wrong.join("\n"));
    }
    println!("{} packages, every licence is allowed", packages.all.len());
    Ok(())
}

fn may(package: &Package) -> bool {
    let allowed = |licence: &str| {
        ALLOWED.contains(&licence) || package.used == Use::Tool && OF_TOOLS.contains(&licence)
    };
    holds(&package.licence, &allowed)
}

/// Whether an SPDX expression can be met by licences of which each `is` allowed: AND binds closer than OR.
fn holds(expression: &str, is: &dyn Fn(&str) -> bool) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words, is };
    let holds = reader.any();
    reader.words.is_empty() && holds
}

struct Reader<'a> {
    words: &'a [&'a str],
    is: &'a dyn Fn(&str) -> bool,
}

impl Reader<'_> {
    fn any(&mut self) -> bool {
        let mut holds = self.all();
        while self.take("OR") {
            // Read in any case, so that all of it is read.
            holds |= self.all();
        }
        holds
    }

    fn all(&mut self) -> bool {
        let mut holds = self.one();
        while self.take("AND") {
            holds &= self.one();
        }
        holds
    }

    fn one(&mut self) -> bool {
        if self.take("(") {
            let holds = self.any();
            return self.take(")") && holds;
        }
        let Some((licence, rest)) = self.words.split_first() else {
            return false;
        };
        self.words = rest;
        if self.take("WITH")
            && let Some((exception, rest)) = self.words.split_first()
        {
            self.words = rest;
            return (self.is)(&format!("{licence} WITH {exception}"));
        }
        (self.is)(licence)
    }

    fn take(&mut self, word: &str) -> bool {
        let is = self.words.first() == Some(&word);
        if is {
            self.words = &self.words[1..];
        }
        is
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_read_as_spdx_means_it() {
        let is = |licence: &str| ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"].contains(&licence);
        for (expression, right) in [
            ("MIT", true),
            ("GPL-3.0", false),
            ("GPL-3.0 OR MIT", true),
            ("GPL-3.0 AND MIT", false),
            ("GPL-3.0 AND MIT OR ISC", true),
            ("(GPL-3.0 OR MIT) AND ISC", true),
            ("(GPL-3.0 OR MIT) AND (GPL-3.0)", false),
            ("Apache-2.0 WITH LLVM-exception", true),
            ("Apache-2.0", false),
            ("", false),
            ("MIT)", false),
        ] {
            assert_eq!(holds(expression, &is), right, "{expression}");
        }
    }

    #[test]
    fn deny_toml_allows_the_same() -> Result<()> {
        let text = std::fs::read_to_string(crate::shell::top().join("deny.toml"))?;
        let deny: toml::Table = text.parse()?;
        let listed = deny["licenses"]["allow"].as_array().into_iter().flatten();
        let listed: Vec<&str> = listed.filter_map(toml::Value::as_str).collect();
        assert_eq!(listed, ALLOWED);
        Ok(())
    }

    #[test]
    fn every_package_has_a_licence_that_is_allowed() -> Result<()> {
        check()
    }
}
