use std::path::{Path, PathBuf};

use sonae_domain::{Company, CompanyFile, EntityKind, EvidenceKind};
use sonae_package::{LockKind, PackKind, Package, Unpacked};
use sonae_store::{CompanyStore, EditsWanted, Kinship, Recent, StoreError};

use super::making::COMPANY;
use super::{
    CompanyHere, CompanyPreview, HereStanding, OnWay, PackageContent, PackageCount, PackageLabel,
    PackageLockKind, PackagePart, PackagePreview, PackageSecret, passing, secret_of, with_ending,
};
use crate::error::WireError;
use crate::new_file::{Readers, write_new};

/// So many files of this machine are compared with what comes.
const MOST_HERE: usize = 100;

/// What can be read before a package is opened. The payload is compared with what the manifest says of it.
///
/// # Errors
/// `not-a-package`, `package-newer`, `package-damaged`; otherwise what the disk says.
pub fn look(path: &Path) -> Result<PackageLabel, WireError> {
    Ok(label_of(path, &Package::open(path)?))
}

/// What will come when a package is taken in; nothing is written but passing files, which are gone afterwards. `recent` are
/// the companies known here.
///
/// # Errors
/// As [`look`]; `package-passphrase`, `package-key`, `package-tampered`, `package-too-much`, `package-incomplete`, `cancelled`.
pub fn preview(
    path: &Path,
    secret: &PackageSecret,
    within: &Path,
    recent: &[Recent],
    on_way: OnWay<'_>,
) -> Result<PackagePreview, WireError> {
    let package = Package::open(path)?;
    let folder = passing(within)?;
    let unpacked = package.unlock(&secret_of(secret)?, folder.path(), on_way)?;
    let company = match package.manifest().kind {
        PackKind::Company => Some(match open_inside(path, &unpacked)? {
            Some(store) => describe(&store, recent)?,
            None => CompanyPreview {
                locked: true,
                ..CompanyPreview::default()
            },
        }),
        PackKind::Selection => None,
    };
    let parts = unpacked.list.parts.iter().map(|part| PackagePart {
        name: part.name.clone(),
        size: part.size,
    });
    Ok(PackagePreview {
        label: label_of(path, &package),
        company,
        parts: parts.collect(),
    })
}

/// Takes a package in: a company as a new file, chosen papers as a new folder: in `target` when that is a folder, else
/// that itself. What is there is never written over. Gives where it is.
///
/// # Errors
/// As [`preview`]; `exists-already` when something of that name is there.
pub fn take_in(
    path: &Path,
    secret: &PackageSecret,
    target: &Path,
    within: &Path,
    on_way: OnWay<'_>,
) -> Result<PathBuf, WireError> {
    let package = Package::open(path)?;
    let kind = package.manifest().kind;
    let target = match kind {
        PackKind::Company => with_ending(target, "sonae"),
        PackKind::Selection if target.is_dir() => free_folder(target, path),
        PackKind::Selection => target.to_owned(),
    };
    if target.exists() {
        return Err(WireError::new("exists-already").with("path", target.display()));
    }
    let folder = passing(within)?;
    let unpacked = package.unlock(&secret_of(secret)?, folder.path(), on_way)?;
    match kind {
        PackKind::Company => {
            drop(open_inside(path, &unpacked)?);
            put_file(&unpacked.folder.join(COMPANY), &target)?;
        }
        PackKind::Selection => put_folder(&unpacked, &target)?,
    }
    Ok(target)
}

fn label_of(path: &Path, package: &Package) -> PackageLabel {
    let manifest = package.manifest();
    PackageLabel {
        path: path.display().to_string(),
        content: match manifest.kind {
            PackKind::Company => PackageContent::Company,
            PackKind::Selection => PackageContent::Selection,
        },
        lock: match manifest.lock {
            LockKind::Passphrase => PackageLockKind::Passphrase,
            LockKind::Key => PackageLockKind::Key,
        },
        made_at: manifest.made_at.clone(),
        sonae: manifest.sonae.clone(),
        size: manifest.size,
    }
}

/// The company inside, whole: whoever sent it had it checked, so that anything else was changed on the way. None when it has
/// a passphrase of its own, without which nobody can look into it; that it is what was sent is said by its hash.
fn open_inside(path: &Path, unpacked: &Unpacked) -> Result<Option<CompanyStore>, WireError> {
    let tampered = || WireError::new("package-tampered").with("path", path.display());
    let inside = unpacked.folder.join(COMPANY);
    if !inside.exists() {
        return Err(tampered());
    }
    let store = match CompanyStore::open_read_only(&inside) {
        Ok(store) => store,
        Err(StoreError::PassphraseNeeded(_)) => return Ok(None),
        Err(StoreError::NewerVersion(_)) => {
            return Err(WireError::new("package-newer").with("path", path.display()));
        }
        Err(StoreError::NotOurs(_) | StoreError::Damaged { .. } | StoreError::Value(_)) => {
            return Err(tampered());
        }
        Err(other) => return Err(other.into()),
    };
    match store.lacking_bytes()?.is_empty() && store.broken_link()?.is_none() {
        true => Ok(Some(store)),
        false => Err(tampered()),
    }
}

fn describe(store: &CompanyStore, recent: &[Recent]) -> Result<CompanyPreview, WireError> {
    let file = store.load()?;
    let links = store.links()?;
    let (changed_at, changed_by) = last_change(store)?;
    let mut here = Vec::new();
    for known in recent.iter().filter(|known| known.path.exists()).take(MOST_HERE) {
        // One that cannot be read tells nothing, and is no reason not to show what comes.
        if let Ok(Some(found)) = compare(&known.path, &links) {
            here.push(found);
        }
    }
    let evidence_size = file.evidence.iter().fold(0, |sum: u64, one| match &one.kind {
        EvidenceKind::File { size, .. } => sum.saturating_add(*size),
        EvidenceKind::Link { .. } => sum,
    });
    Ok(CompanyPreview {
        locked: false,
        name: Company::of(&file.answers).name.to_owned(),
        counts: counts(&file),
        evidence_size,
        edits: links.len(),
        changed_at,
        changed_by,
        here,
    })
}

fn last_change(store: &CompanyStore) -> Result<(String, String), WireError> {
    let wanted = EditsWanted {
        most: 1,
        ..EditsWanted::default()
    };
    let last = store.edits(&wanted)?.into_iter().next();
    Ok(last.map(|edit| (edit.at, edit.who)).unwrap_or_default())
}

/// How a file here stands to the links of what comes; none when it is another company.
fn compare(path: &Path, theirs: &[String]) -> Result<Option<CompanyHere>, WireError> {
    let store = CompanyStore::open_read_only(path)?;
    let (standing, ours, theirs) = match Kinship::of(&store.links()?, theirs) {
        Kinship::Strangers => return Ok(None),
        Kinship::Same => (HereStanding::Same, 0, 0),
        Kinship::Ahead(ours) => (HereStanding::Newer, ours, 0),
        Kinship::Behind(theirs) => (HereStanding::Older, 0, theirs),
        Kinship::Parted { ours, theirs } => (HereStanding::Parted, ours, theirs),
    };
    Ok(Some(CompanyHere {
        path: path.display().to_string(),
        standing,
        ours,
        theirs,
        changed_at: last_change(&store)?.0,
    }))
}

/// How many there are of what people speak of.
fn counts(file: &CompanyFile) -> Vec<PackageCount> {
    let answers = file.answers.0.values().map(|sheet| {
        let rows = sheet.rows.values().flatten().map(|row| row.fields.len());
        sheet.fields.len() + rows.sum::<usize>()
    });
    let versions = file.issues.iter().filter(|issue| issue.is_version()).count();
    [
        (EntityKind::Answer, answers.sum()),
        (EntityKind::Person, file.people.len()),
        (EntityKind::Persona, file.personas.len()),
        (EntityKind::Flow, file.flows.len()),
        (EntityKind::Asset, file.assets.len()),
        (EntityKind::Risk, file.risks.len()),
        (EntityKind::Measure, file.measures.len()),
        (EntityKind::Action, file.actions.len()),
        (EntityKind::Evidence, file.evidence.len()),
        (EntityKind::Issue, versions),
        (EntityKind::TrainingSession, file.sessions.len()),
        (EntityKind::ComprehensionTest, file.tests.len()),
        (EntityKind::DrillRun, file.drills.len()),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(kind, count)| PackageCount { kind, count })
    .collect()
}

/// Puts a file in a new place, whole or not at all, as any file of the user's.
fn put_file(from: &Path, target: &Path) -> Result<(), WireError> {
    sonae_store::require_no_companions(target)?;
    write_new(target, Readers::Usual, |file| {
        std::io::copy(&mut std::fs::File::open(from)?, file).map(drop)
    })
}

/// A folder within another that is named as the package is, with a number when that is taken.
fn free_folder(within: &Path, package: &Path) -> PathBuf {
    let stem = package
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    let mut folder = within.join(&stem);
    let mut count = 1;
    while folder.exists() {
        count += 1;
        folder = within.join(format!("{stem}-{count}"));
    }
    folder
}

fn put_folder(unpacked: &Unpacked, target: &Path) -> Result<(), WireError> {
    let io = |error: std::io::Error| WireError::io(target, &error);
    std::fs::create_dir(target).map_err(io)?;
    for part in &unpacked.list.parts {
        let to = target.join(&part.name);
        if let Some(above) = to.parent() {
            std::fs::create_dir_all(above).map_err(io)?;
        }
        put_file(&unpacked.folder.join(&part.name), &to)?;
    }
    Ok(())
}
