use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sonae_domain::{CompanyFile, Lang};
use sonae_store::CompanyStore;
use ts_rs::TS;

use super::{Nothing, PathArgs, Stored, backups, kept_key};
use crate::call::Call;
use crate::error::WireError;
use crate::{file, visiting};

/// What versions of documents said is read where they are compared, not by every screen.
fn without_texts(mut file: CompanyFile) -> CompanyFile {
    for issue in &mut file.issues {
        issue.passages.clear();
        issue.facts.clear();
    }
    file
}

/// A company to create.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct NewCompany {
    /// Where its file shall be; the ending `.sonae` is added when it is missing.
    pub path: String,
    /// Its name.
    pub name: String,
}

/// A company to open.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OpenCompany {
    /// Its file.
    pub path: String,
    /// Only to look: while another window has it, or from a medium that cannot be written.
    #[serde(default)]
    pub read_only: bool,
    /// Also when it has no passphrase though the company has one: whoever opens it was told.
    #[serde(default)]
    pub bare: bool,
}

/// A sample to try.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OpenSample {
    /// Which sample.
    pub id: String,
    /// In which language it is told.
    pub lang: Lang,
    /// Start it over; otherwise what was tried before is still there.
    #[serde(default)]
    pub fresh: bool,
}

/// The company that is open.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OpenedCompany {
    /// Its file.
    pub path: String,
    /// Its name.
    pub name: String,
    /// Which sample it is; null for a company of the user's own.
    pub sample: Option<String>,
    /// Whether it can only be looked at.
    pub read_only: bool,
    /// Whether its file has a passphrase.
    pub has_passphrase: bool,
    /// Everything in it.
    pub file: CompanyFile,
}

/// A damaged or deleted file was replaced by its newest good backup.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Restored {
    /// Where the damaged file was moved; null when there was none any more.
    pub damaged: Option<String>,
    /// The company, open.
    pub opened: OpenedCompany,
}

/// Takes a company off the list, and what this machine keeps of its key; its file stays.
pub fn forget_recent(call: &Call<'_>, args: PathArgs) -> Result<Stored, WireError> {
    kept_key::forget(call, Path::new(&args.path))?;
    call.api.library().forget(Path::new(&args.path))?;
    Ok(call.stored())
}

/// Creates a company and opens it.
pub fn new_company(call: &Call<'_>, args: NewCompany) -> Result<OpenedCompany, WireError> {
    let path = with_ending(Path::new(&args.path));
    let stamp = call.api.stamp();
    let store = file::create(&path, &args.name, &stamp)?;
    open(call, store)
}

/// Opens a company's file. One that has lost the passphrase of its company is refused as `bare-file` until somebody wants it
/// as it is, or puts the passphrase on it (`unlock_company`). One that is gone is told as `missing-has-backup` where it has a
/// backup beside it.
pub fn open_company(call: &Call<'_>, args: OpenCompany) -> Result<OpenedCompany, WireError> {
    let path = Path::new(&args.path);
    match file::warning(path) {
        _ if args.bare => sonae_store::leave_bare(path),
        Some(told) => return Err(told),
        None => {}
    }
    anew(call, path, || {
        let store = match args.read_only {
            true => CompanyStore::open_read_only(path)?,
            false => CompanyStore::open(path, &call.api.stamp())?,
        };
        open(call, store)
    })
    .map_err(|error| with_way_back(path, error))
}

/// Says of a file that is gone whether a backup beside it can be had instead. What needs a passphrase is asked for it first:
/// one from before it is no answer.
pub(super) fn with_way_back(path: &Path, error: WireError) -> WireError {
    let code = match error.code.as_str() {
        "missing" if sonae_store::backups_need_it(path) => "passphrase-needed",
        "missing" if sonae_store::newest_good_backup(path).is_some() => "missing-has-backup",
        _ => return error,
    };
    WireError::new(code).with("path", path.display())
}

/// Opens a sample, as a company's file of its own among the program's data.
pub fn open_sample(call: &Call<'_>, args: OpenSample) -> Result<OpenedCompany, WireError> {
    let folder = call.api.samples_folder();
    std::fs::create_dir_all(&folder).map_err(|error| WireError::io(&folder, &error))?;
    let path = folder.join(format!("{}-{}.sonae", args.id, args.lang.tag()));
    anew(call, &path, || {
        let stamp = call.api.stamp();
        let store = if path.exists() && !args.fresh {
            CompanyStore::open(&path, &stamp)?
        } else {
            let company = file::sample(&args.id, args.lang)?;
            let mut store = match path.exists() {
                true => CompanyStore::open(&path, &stamp)?,
                false => CompanyStore::create(&path, &stamp)?,
            };
            store.import(&stamp, company)?;
            store
        };
        open(call, store)
    })
}

/// Puts the newest good backup in the place of a damaged file, which is kept beside it, or of one that is gone, and opens it.
pub fn restore_backup(call: &Call<'_>, args: PathArgs) -> Result<Restored, WireError> {
    let path = PathBuf::from(&args.path);
    anew(call, &path, || {
        let backup = sonae_store::newest_good_backup(&path)
            .ok_or_else(|| WireError::new("no-backup").with("path", path.display()))?;
        let stamp = call.api.stamp();
        let damaged = sonae_store::restore_backup(&backup.path, &path, &stamp)?;
        let store = CompanyStore::open(&path, &stamp)?;
        Ok(Restored {
            damaged: damaged.exists().then(|| damaged.display().to_string()),
            opened: open(call, store)?,
        })
    })
}

/// Closes the open company; everything is stored already.
pub fn close_company(call: &Call<'_>, _: Nothing) -> Result<Stored, WireError> {
    call.api.let_go_of_company();
    Ok(call.stored())
}

/// The open company with everything in it.
pub fn company(call: &Call<'_>, _: Nothing) -> Result<OpenedCompany, WireError> {
    call.company(|store| describe(call, store))
}

pub(super) fn open(call: &Call<'_>, store: CompanyStore) -> Result<OpenedCompany, WireError> {
    let opened = describe(call, &store)?;
    store.set_backup_plan(backups::plan(call, store.path())?);
    visiting::begin(call.api, &store, &opened)?;
    if opened.has_passphrase {
        kept_key::remove_lost(call, store.path())?;
    } else {
        // Its passphrase was taken off elsewhere.
        let kept = call.api.library().kept_keys(store.path())?;
        kept_key::remove_quietly(call, &kept);
    }
    call.api.take_company(store);
    Ok(opened)
}

/// Opens a company that was open here a moment ago.
pub(super) fn open_again(call: &Call<'_>, store: CompanyStore) -> Result<OpenedCompany, WireError> {
    let opened = describe(call, &store)?;
    store.set_backup_plan(backups::plan(call, store.path())?);
    visiting::note(call.api, &store);
    call.api.take_company(store);
    Ok(opened)
}

/// The name of a company's file, without its ending.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Opens a file that may be that of the open company. When that fails, the company that was at hand still is.
fn anew<T>(
    call: &Call<'_>,
    path: &Path,
    work: impl FnOnce() -> Result<T, WireError>,
) -> Result<T, WireError> {
    let before = let_go(call, path);
    let done = work();
    if done.is_err()
        && let Some(read_only) = before
    {
        let store = match read_only {
            true => CompanyStore::open_read_only(path),
            false => CompanyStore::open(path, &call.api.stamp()),
        };
        match store
            .map_err(WireError::from)
            .and_then(|store| open_again(call, store))
        {
            Ok(_) => {}
            Err(_) => {
                sonae_store::forget_key(path);
                call.api.let_go_of_company();
            }
        }
    }
    done
}

/// Lets go of the open company when the file is its own, so that it can be taken again, and says whether it was open only to
/// look. Another company stays open until the new one is: a file that cannot be opened must not cost the one at hand.
pub(super) fn let_go(call: &Call<'_>, path: &Path) -> Option<bool> {
    let same = |own: &Path| match (own.canonicalize(), path.canonicalize()) {
        (Ok(own), Ok(path)) => own == path,
        _ => own == path,
    };
    call.api.jobs.stop();
    let is_own = call
        .api
        .open_company()
        .as_ref()
        .is_some_and(|company| same(company.path()));
    if is_own {
        call.api.jobs.stop();
    }
    let mut open = call.api.open_company();
    open.take_if(|company| same(company.path()))
        .map(|company| company.is_read_only())
}

fn describe(call: &Call<'_>, store: &CompanyStore) -> Result<OpenedCompany, WireError> {
    let file = store.current()?;
    Ok(OpenedCompany {
        path: store.path().display().to_string(),
        name: sonae_domain::Company::of(&file.answers).name.to_owned(),
        sample: sample_id(call, store.path()),
        read_only: store.is_read_only(),
        has_passphrase: sonae_store::has_passphrase(store.path()),
        file: without_texts(CompanyFile::clone(&file)),
    })
}

/// The sample that a file among the program's data was made from.
fn sample_id(call: &Call<'_>, path: &Path) -> Option<String> {
    if !call.api.is_sample(path) {
        return None;
    }
    let stem = path.file_stem()?.to_str()?;
    let (id, _) = stem.rsplit_once('-')?;
    call.content().sample(id).map(|sample| sample.id.clone())
}

pub(super) fn with_ending(path: &Path) -> PathBuf {
    match path.extension() {
        Some(ending) if ending.eq_ignore_ascii_case("sonae") => path.to_owned(),
        _ => {
            let mut name = path.as_os_str().to_owned();
            name.push(".sonae");
            PathBuf::from(name)
        }
    }
}
