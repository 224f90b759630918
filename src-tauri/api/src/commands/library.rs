use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sonae_domain::tidy_tags;
use sonae_guide::CalendarKind;
use sonae_store::{BackupPlaces, Recent, Sought, StoreError, look_for_origin};
use ts_rs::TS;

use super::company::file_name;
use super::{Nothing, Stored};
use crate::call::Call;
use crate::error::WireError;
use crate::visiting::in_time_until;

/// A company that was opened here before.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RecentCompany {
    /// Absolute path of its file.
    pub path: String,
    /// The company's name when it was last open; of one with a passphrase the name of its file.
    pub name: String,
    /// When it was last opened: UTC, RFC 3339.
    pub opened_at: String,
    /// When it was last opened or changed: UTC, RFC 3339.
    pub visited_at: String,
    /// Whether it is a sample.
    pub sample: bool,
    /// Whether the file is where it was.
    pub found: bool,
    /// Whether its file has a passphrase. Then nothing else is known of it here.
    pub has_passphrase: bool,
    /// Words by which it is found, of whoever keeps the list.
    pub tags: Vec<String>,
    /// What was due first when it was last open; null when nothing was, or it is not known.
    pub due: Option<CompanyDue>,
    /// How far it was when it was last open; null when it is not known.
    pub progress: Option<CompanyProgress>,
}

/// What is due first in a company.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CompanyDue {
    /// The day, `YYYY-MM-DD`; of something that takes a whole month, its first.
    pub date: String,
    /// The last day on which it is in time, `YYYY-MM-DD`.
    pub until: String,
    /// Days from today to `date`; negative when it is past.
    pub days: i32,
    /// Whether no day of the month is fixed.
    pub whole_month: bool,
    /// What sort of thing it is.
    pub kind: CalendarKind,
}

/// How many of the guide's actions are done.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CompanyProgress {
    /// Done.
    pub done: u32,
    /// In all.
    pub of: u32,
}

/// The tags of a company.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CompanyTags {
    /// Its file, as the list names it.
    pub path: String,
    /// Free words. They are kept without blanks around them, and each once.
    pub tags: Vec<String>,
}

/// Companies whose files are not where they were.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FindCompanies {
    /// Their files, as the list names them.
    pub paths: Vec<String>,
}

/// What was found when a company was looked for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FoundCompany {
    /// Where it was, as the list names it.
    pub path: String,
    /// Files that hold it, the one changed last first.
    pub files: Vec<FoundCompanyFile>,
    /// Whether there are backups beside the place where it was.
    pub has_backups: bool,
}

/// A file that holds a company which was looked for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FoundCompanyFile {
    /// Where it is.
    pub path: String,
    /// When it was last changed: UTC, RFC 3339; null for a file with a passphrase.
    pub changed_at: Option<String>,
    /// Whether the list has it already, as a company of its own.
    pub listed: bool,
}

/// A company's file is somewhere else now.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CompanyMoved {
    /// Where it was, as the list names it.
    pub path: String,
    /// Where it is.
    pub to: String,
}

/// Companies that were opened here before, the one opened last first.
pub fn recent(call: &Call<'_>, _: Nothing) -> Result<Vec<RecentCompany>, WireError> {
    // A share that does not answer makes the list wait, and nothing else.
    let listed = call.api.library().recent()?;
    let mut companies = Vec::new();
    for mut company in listed {
        let found = company.path.is_file();
        let has_passphrase = match found {
            true => sonae_store::has_passphrase(&company.path),
            false => company.is_concealed(),
        };
        // It was given one elsewhere: what the list knew of it goes.
        if has_passphrase && !company.is_concealed() {
            company.name = file_name(&company.path);
            company.origin = look_for_origin(&company.path).ok().and_then(|origin| origin.code);
            call.api
                .library()
                .conceal(&company.path, &company.name, company.origin.as_deref())?;
            company.standing = None;
            company.tags.clear();
        }
        companies.push(shown(call, company, found, has_passphrase));
    }
    Ok(companies)
}

/// Gives a company in the list its tags.
pub fn set_company_tags(call: &Call<'_>, args: CompanyTags) -> Result<CompanyTags, WireError> {
    let library = call.api.library();
    let company = listed(&library, &args.path)?;
    if company.is_concealed() || sonae_store::has_passphrase(&company.path) {
        return Err(WireError::new("tags-not-kept").with("path", args.path));
    }
    let tags = tidy_tags(&args.tags);
    library.set_tags(&company.path, &tags)?;
    Ok(CompanyTags {
        path: args.path,
        tags,
    })
}

/// Looks for companies whose files are not where they were: near where they were, and where the files of other companies
/// are. Nothing is changed by looking.
pub fn find_companies(call: &Call<'_>, args: FindCompanies) -> Result<Vec<FoundCompany>, WireError> {
    let known = call.api.library().recent()?;
    let sought: Vec<Sought> = known
        .iter()
        .filter(|company| args.paths.iter().any(|path| company.path == Path::new(path)))
        .filter_map(|company| {
            Some(Sought {
                path: company.path.clone(),
                origin: company.origin.clone()?,
            })
        })
        .collect();
    let folders: Vec<PathBuf> = known
        .iter()
        .filter(|company| !company.sample)
        .filter_map(|company| company.path.parent().map(Path::to_owned))
        .collect();
    let mut found = sonae_store::find_moved(&sought, &folders);
    let mut companies: Vec<FoundCompany> = sought
        .iter()
        .zip(found.drain(..))
        .map(|(sought, files)| FoundCompany {
            path: sought.path.display().to_string(),
            has_backups: has_backups(&sought.path),
            files: files
                .into_iter()
                .map(|file| FoundCompanyFile {
                    listed: known.iter().any(|company| company.path == file.path),
                    path: file.path.display().to_string(),
                    changed_at: file.changed_at,
                })
                .collect(),
        })
        .collect();
    // Those by which nothing is known to look for are told as not found.
    for path in args.paths {
        if !companies.iter().any(|company| company.path == path) {
            companies.push(FoundCompany {
                has_backups: has_backups(Path::new(&path)),
                path,
                files: Vec::new(),
            });
        }
    }
    Ok(companies)
}

/// Has the list know where a company's file is now. A file of another company is refused.
pub fn company_moved(call: &Call<'_>, args: CompanyMoved) -> Result<Stored, WireError> {
    let library = call.api.library();
    let company = listed(&library, &args.path)?;
    let to = Path::new(&args.to);
    let origin = match look_for_origin(to) {
        Ok(origin) => origin.code,
        // It is in the list itself, for it is open here.
        Err(StoreError::AlreadyOpen { .. }) => library.listed(to)?.and_then(|open| open.origin),
        Err(error) => return Err(error.into()),
    };
    // Of what an earlier version noted there is nothing to compare.
    if company.origin.is_some() && company.origin != origin {
        return Err(WireError::new("other-company").with("path", args.to));
    }
    library.moved(&company.path, to)?;
    if sonae_store::has_passphrase(to) {
        library.conceal(to, &file_name(to), origin.as_deref())?;
    }
    drop(library);
    Ok(call.stored())
}

fn listed(library: &sonae_store::Library, path: &str) -> Result<Recent, WireError> {
    library
        .listed(Path::new(path))?
        .ok_or_else(|| WireError::new("not-found").with("id", path))
}

fn shown(call: &Call<'_>, company: Recent, found: bool, has_passphrase: bool) -> RecentCompany {
    let (due, progress) = match company.standing {
        Some(standing) => (
            standing.due.and_then(|due| due_in(call, &due)),
            Some(CompanyProgress {
                done: standing.done,
                of: standing.of,
            }),
        ),
        None => (None, None),
    };
    RecentCompany {
        path: company.path.display().to_string(),
        name: company.name,
        opened_at: company.opened_at.to_string(),
        visited_at: company.visited_at.to_string(),
        sample: company.sample,
        found,
        has_passphrase,
        tags: company.tags,
        due,
        progress,
    }
}

fn due_in(call: &Call<'_>, due: &sonae_store::NextDue) -> Option<CompanyDue> {
    Some(CompanyDue {
        date: due.date.to_string(),
        until: in_time_until(due).to_string(),
        days: due.date.since(call.api.today()).map_or(0, |span| span.get_days()),
        whole_month: due.whole_month,
        kind: serde_json::from_value(due.kind.clone().into()).ok()?,
    })
}

fn has_backups(path: &Path) -> bool {
    !BackupPlaces::of_file(path, &[]).beside().is_empty()
}
