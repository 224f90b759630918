use anyhow::{Context, Result, bail};

/// An advisory that we live with.
#[derive(Debug, PartialEq, Eq)]
pub struct Exception {
    /// The advisory's id.
    pub id: String,
    /// Since when and why: `2026-11-27: …`.
    pub reason: String,
}

/// Reads `advisories.ignore` of `deny.toml`.
///
/// # Errors
/// When one has no id, or no reason that begins with the day on which somebody looked.
pub fn read(deny: &str) -> Result<Vec<Exception>> {
    let deny: toml::Table = deny.parse()?;
    let listed = deny
        .get("advisories")
        .and_then(|part| part.get("ignore"))
        .and_then(toml::Value::as_array);
    listed.into_iter().flatten().map(exception).collect()
}

fn exception(entry: &toml::Value) -> Result<Exception> {
    let word = |name: &str| entry.get(name).and_then(toml::Value::as_str);
    let id = word("id").context("an exception of deny.toml has no id")?;
    let reason = word("reason").with_context(|| format!("{id} has no reason"))?;
    let (day, why) = reason.split_once(": ").unwrap_or_default();
    if !is_day(day) || why.trim().is_empty() {
        bail!("{id}: the reason begins with a day, as in “2026-11-27: why”");
    }
    Ok(Exception {
        id: id.to_owned(),
        reason: reason.to_owned(),
    })
}

fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [4, 2, 2]
        && parts
            .iter()
            .all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
}
