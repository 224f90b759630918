use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sonae_domain::{Lang, PassphraseStrength};
use sonae_store::CopyOrder;
use ts_rs::TS;

use super::issue::kept_pdf;
use super::{Nothing, PathArgs, SavedFile};
use crate::call::Call;
use crate::error::WireError;
use crate::jobs::Job;
use crate::package::{
    self, PackageLabel, PackageLock, PackagePreview, PackageSecret, RedactionPreview, Selection,
};

/// A passphrase of a package. It is never printed: there is no `Debug`.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct PackagePassphrase {
    /// As it was typed, or as it was made.
    pub passphrase: String,
}

/// A receiving key was made.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReceivingAddress {
    /// The file in which it is kept.
    pub path: String,
    /// Its address, which may be told to everybody.
    pub address: String,
}

/// The whole company to pack.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct PackCompany {
    /// Where the package shall be; the ending `.sonae-pack` is added when it is missing. A file that is there is replaced,
    /// whole or not at all.
    pub path: String,
    /// With what it is locked.
    pub lock: PackageLock,
    /// A name for this work, by which it can be cancelled.
    pub job: String,
}

/// Chosen papers and answers to pack.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct PackSelection {
    /// Where the package shall be; the ending is added when it is missing.
    pub path: String,
    /// With what it is locked, if at all.
    pub lock: PackageLock,
    /// Documents of which nothing is missing.
    pub documents: Vec<String>,
    /// Worksheets whose answers go along.
    pub worksheets: Vec<String>,
    /// Whether people's names become numbers.
    pub redact: bool,
    /// Language of the papers.
    pub lang: Lang,
    /// A name for this work, by which it can be cancelled.
    pub job: String,
}

/// Papers and answers in which people's names would become numbers.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RedactSelection {
    /// Documents by their ids.
    pub documents: Vec<String>,
    /// Worksheets whose answers go along.
    pub worksheets: Vec<String>,
    /// Language of the papers.
    pub lang: Lang,
}

/// A package to open.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct OpenPackage {
    /// Where it is.
    pub path: String,
    /// With what it is opened.
    pub secret: PackageSecret,
    /// A name for this work, by which it can be cancelled.
    pub job: String,
}

/// A package to take in.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct TakeInPackage {
    /// Where it is.
    pub path: String,
    /// With what it is opened.
    pub secret: PackageSecret,
    /// The new file of the company; of chosen papers the folder in which a new one is made. Nothing is ever written over.
    pub target: String,
    /// A name for this work, by which it can be cancelled.
    pub job: String,
}

/// How hard a passphrase is to guess for somebody who knows the company that is open.
pub fn package_strength(call: &Call<'_>, args: PackagePassphrase) -> Result<PassphraseStrength, WireError> {
    let file = call.file()?;
    let known = package::known_names(&file);
    Ok(sonae_domain::passphrase_strength(&args.passphrase, &known))
}

/// Makes a passphrase that nobody can guess.
pub fn make_passphrase(_: &Call<'_>, _: Nothing) -> Result<PackagePassphrase, WireError> {
    Ok(PackagePassphrase {
        passphrase: package::new_passphrase()?,
    })
}

/// Makes a receiving key and keeps it in a new file.
pub fn make_receiving_key(_: &Call<'_>, args: PathArgs) -> Result<ReceivingAddress, WireError> {
    let address = package::new_key(Path::new(&args.path))?;
    Ok(ReceivingAddress {
        path: args.path,
        address,
    })
}

/// Packs the open company, whole and locked. It can be worked on while it is packed: what is packed is a copy.
pub fn pack_company(call: &Call<'_>, args: PackCompany) -> Result<SavedFile, WireError> {
    let job = call.api.jobs.begin(&args.job);
    let stamp = call.api.stamp();
    let folder = package::passing(&call.api.data_folder)?;
    let mut on = |_, _| !job.is_cancelled();
    let begun = call.company(|company| {
        Ok(match company.copy_order(&stamp) {
            Some(order) => Begun::ToDo(order),
            None => Begun::Copied(company.copy_out(folder.path(), &stamp, &mut on)?),
        })
    })?;
    // Its key is at hand until the package is made.
    let (copy, _order) = match begun {
        Begun::ToDo(order) => (order.carry_out(folder.path(), &mut on)?, Some(order)),
        Begun::Copied(copy) => (copy, None),
    };
    if job.is_cancelled() {
        return Err(WireError::new("cancelled"));
    }
    let out = Path::new(&args.path);
    let written = package::pack_copy(&copy, &args.lock, out, stamp.at, &mut on_way(call, &job))?;
    Ok(saved(&written))
}

/// How far a copy of the open company is.
enum Begun {
    /// It is made while people work in it.
    ToDo(CopyOrder),
    /// Nobody stores anything in it any more: it is copied already.
    Copied(PathBuf),
}

/// Packs chosen papers and answers of the open company.
pub fn pack_selection(call: &Call<'_>, args: PackSelection) -> Result<SavedFile, WireError> {
    let job = call.api.jobs.begin(&args.job);
    let company = call.file()?;
    let chosen = Selection {
        file: &company,
        documents: &args.documents,
        worksheets: &args.worksheets,
        redact: args.redact,
        lang: args.lang,
        today: call.api.today(),
        marks: call.marks(&company, args.lang)?,
    };
    let written = package::pack_selection(
        &chosen,
        &|issue| kept_pdf(call, issue),
        &args.lock,
        Path::new(&args.path),
        call.api.now().timestamp(),
        &mut on_way(call, &job),
    )?;
    Ok(saved(&written))
}

/// What becomes a number in what is chosen, before anything is packed.
pub fn preview_redaction(call: &Call<'_>, args: RedactSelection) -> Result<RedactionPreview, WireError> {
    let company = call.file()?;
    package::preview_redaction(
        &company,
        &args.documents,
        &args.worksheets,
        args.lang,
        call.api.today(),
    )
}

/// What can be read of a package before it is opened.
pub fn look_at_package(_: &Call<'_>, args: PathArgs) -> Result<PackageLabel, WireError> {
    package::look(Path::new(&args.path))
}

/// What will come when a package is taken in, and how it stands to what is here.
pub fn preview_package(call: &Call<'_>, args: OpenPackage) -> Result<PackagePreview, WireError> {
    let job = call.api.jobs.begin(&args.job);
    let recent = call.api.library().recent()?;
    package::preview(
        Path::new(&args.path),
        &args.secret,
        &call.api.data_folder,
        &recent,
        &mut on_way(call, &job),
    )
}

/// Takes a package in: a company as a new file, chosen papers as a new folder.
pub fn take_in_package(call: &Call<'_>, args: TakeInPackage) -> Result<SavedFile, WireError> {
    let job = call.api.jobs.begin(&args.job);
    let taken = package::take_in(
        Path::new(&args.path),
        &args.secret,
        Path::new(&args.target),
        &call.api.data_folder,
        &mut on_way(call, &job),
    )?;
    Ok(saved(&taken))
}

fn on_way<'a>(call: &'a Call<'_>, job: &'a Job<'_>) -> impl FnMut(u64, u64) -> bool + 'a {
    move |done, of| {
        (call.progress)(serde_json::json!({ "done": done, "of": of }));
        !job.is_cancelled()
    }
}

fn saved(path: &Path) -> SavedFile {
    SavedFile {
        path: path.display().to_string(),
    }
}
