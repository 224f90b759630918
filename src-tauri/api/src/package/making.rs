use std::path::{Path, PathBuf};

use jiff::Timestamp;
use sonae_domain::Company;
use sonae_package::{Label, PackKind, Part, Source};
use sonae_store::{CompanyStore, Stamp};

use super::{OnWay, PackageLock, lock_of, passing, with_ending};
use crate::error::WireError;

/// What a whole company is called inside a package.
pub(super) const COMPANY: &str = "company.sonae";

/// What stands on a package that is made now.
pub(super) fn label(kind: PackKind, now: Timestamp) -> Label {
    Label {
        kind,
        made_at: now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        sonae: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// Packs the whole company in a file: with its evidence, its issued PDFs and its record of changes, or not at all. Gives
/// where the package is. The file may be open elsewhere.
///
/// # Errors
/// `package-weak`, `package-needs-lock`, `package-incomplete` when something it speaks of is not in it, `cancelled`;
/// otherwise what the disk says.
pub fn pack_company(
    path: &Path,
    lock: &PackageLock,
    out: &Path,
    within: &Path,
    stamp: &Stamp,
) -> Result<PathBuf, WireError> {
    let folder = passing(within)?;
    let copy = CompanyStore::open_read_only(path)?.copy_out(folder.path(), stamp, &mut |_, _| true)?;
    pack_copy(&copy, lock, out, stamp.at, &mut |_, _| true)
}

/// As [`pack_company`], from a copy that was made for it and that nobody else uses.
///
/// # Errors
/// As [`pack_company`].
pub fn pack_copy(
    copy: &Path,
    lock: &PackageLock,
    out: &Path,
    now: Timestamp,
    on_way: OnWay<'_>,
) -> Result<PathBuf, WireError> {
    let store = CompanyStore::open_read_only(copy)?;
    if let Some((first, rest)) = store.lacking_bytes()?.split_first() {
        return Err(WireError::new("package-incomplete")
            .with("count", rest.len() + 1)
            .with("id", first));
    }
    let file = store.load()?;
    drop(store);
    let known = known_names(&file);
    let lock = lock_of(lock, &known)?.ok_or_else(|| WireError::new("package-needs-lock"))?;
    let part = Part {
        name: COMPANY.to_owned(),
        source: Source::File(copy.to_owned()),
    };
    let out = with_ending(out, "sonae-pack");
    sonae_package::pack(&out, &label(PackKind::Company, now), &lock, &[part], on_way)?;
    Ok(out)
}

/// The names that somebody would try first as a passphrase.
pub(crate) fn known_names(file: &sonae_domain::CompanyFile) -> Vec<&str> {
    let people = file.people.iter().map(|person| person.name.as_str());
    std::iter::once(Company::of(&file.answers).name)
        .chain(people)
        .collect()
}
