use anyhow::{Context, Result, bail};
use semver::{Version, VersionReq};

/// What an advisory says of a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Somebody can do harm by it.
    Harm,
    /// It breaks the rules of memory.
    Unsound,
    /// Nobody cares for it any more.
    Unmaintained,
    /// Something to know.
    Notice,
}

/// An advisory of the RustSec database.
#[derive(Debug)]
pub struct Advisory {
    /// `RUSTSEC-2024-0429`.
    pub id: String,
    /// The package of which it speaks.
    pub package: String,
    /// Its heading.
    pub title: String,
    /// What it says.
    pub kind: Kind,
    /// Versions of which it does not speak: those made well, and those before.
    good: Vec<VersionReq>,
}

impl Advisory {
    /// Reads one: a page of Markdown that begins with a block of TOML. `None` when it was withdrawn.
    ///
    /// # Errors
    /// When it is written in another way, so that nothing is passed over that cannot be read.
    pub fn read(text: &str) -> Result<Option<Self>> {
        let (_, rest) = text.split_once("```toml").context("there is no block of TOML")?;
        let (head, page) = rest
            .split_once("\n```")
            .context("the block of TOML does not end")?;
        let head: toml::Table = head.parse()?;
        let about = head.get("advisory").context("[advisory] is missing")?;
        let word = |name: &str| about.get(name).and_then(toml::Value::as_str);
        if about.get("withdrawn").is_some() {
            return Ok(None);
        }
        let kind = match word("informational") {
            None => Kind::Harm,
            Some("unsound") => Kind::Unsound,
            Some("unmaintained") => Kind::Unmaintained,
            Some("notice") => Kind::Notice,
            Some(other) => bail!("“{other}” is no kind that is known"),
        };
        let versions = head.get("versions").context("[versions] is missing")?;
        let mut good = words(versions.get("patched"))?;
        good.extend(words(versions.get("unaffected"))?);
        let title = page.lines().find_map(|line| line.strip_prefix("# "));
        Ok(Some(Self {
            id: word("id").context("it has no id")?.to_owned(),
            package: word("package").context("it names no package")?.to_owned(),
            title: title.unwrap_or_default().trim().to_owned(),
            kind,
            good: good
                .iter()
                .map(|range| VersionReq::parse(range).with_context(|| format!("“{range}” is no range")))
                .collect::<Result<_>>()?,
        }))
    }

    /// Whether it speaks of this version. Of a version before its release it speaks always when it does of any, for ranges
    /// leave those out.
    ///
    /// # Errors
    /// When that is no version.
    pub fn holds_for(&self, version: &str) -> Result<bool> {
        let version = Version::parse(version).with_context(|| format!("{}: {version}", self.package))?;
        Ok(!self.good.iter().any(|range| range.matches(&version)))
    }
}

fn words(value: Option<&toml::Value>) -> Result<Vec<String>> {
    let Some(value) = value else {
        return Ok(Vec::new());
    };
    let list = value.as_array().context("a list was expected")?;
    list.iter()
        .map(|one| Ok(one.as_str().context("words were expected")?.to_owned()))
        .collect()
}
