use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::error::PackError;
use crate::hashing::Hashing;
use crate::limits::{LONGEST_PARTS, MOST_PARTS};
use crate::manifest::{LockKind, MANIFEST, Manifest, PACK_FORMAT, PACK_VERSION, PAYLOAD, PackKind};
use crate::part_list::{LIST, LIST_FORMAT, PartEntry, PartList};
use crate::secret::Lock;
use crate::unpack::Package;

/// Told how many bytes of all were read; stops the work by returning false.
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64) -> bool;

/// Bytes read between two looks at whether to stop.
const A_STEP: usize = 256 << 10;

/// What stands on a package.
#[derive(Clone, Debug)]
pub struct Label {
    /// What is in it.
    pub kind: PackKind,
    /// When it is made: UTC, RFC 3339.
    pub made_at: String,
    /// The version of Sonae that makes it.
    pub sonae: String,
}

/// Where a part is taken from.
#[derive(Clone, Debug)]
pub enum Source {
    /// A file.
    File(PathBuf),
    /// Bytes at hand.
    Bytes(Vec<u8>),
}

/// What goes into a package.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its name in there: at most one folder deep.
    pub name: String,
    /// Where it is taken from.
    pub source: Source,
}

/// Writes a locked package at `out`, whole or not at all, and reads it back from the disk. A file that is there is
/// replaced. Nothing is ever written that is not locked.
///
/// # Errors
/// `TooMuch` when nobody could open it, `Cancelled`; otherwise what the disk says.
pub fn pack(
    out: &Path,
    label: &Label,
    lock: &Lock,
    parts: &[Part],
    progress: Progress<'_>,
) -> Result<Manifest, PackError> {
    let manifest = whole(out, |file| {
        let mut outer = ZipWriter::new(file);
        let stored = options(CompressionMethod::Stored);
        outer.start_file(PAYLOAD, stored).map_err(zip_error)?;
        let mut payload = Hashing::new(&mut outer);
        let sealed = lock
            .encryptor()
            .map_err(io::Error::other)?
            .wrap_output(&mut payload)?;
        let sealed = write_parts(sealed, label, Some(lock.kind()), parts, progress)?;
        sealed.finish()?;
        let (size, sha256) = payload.finish();
        let manifest = Manifest {
            format: PACK_FORMAT.to_owned(),
            version: PACK_VERSION,
            kind: label.kind,
            made_at: label.made_at.clone(),
            sonae: label.sonae.clone(),
            lock: lock.kind(),
            size,
            sha256,
        };
        outer.start_file(MANIFEST, stored).map_err(zip_error)?;
        serde_json::to_writer_pretty(&mut outer, &manifest).map_err(io::Error::from)?;
        outer.finish().map_err(zip_error)?;
        Ok(manifest)
    })?;
    // What the disk gives back is what was meant, or the sender learns of it and not the receiver.
    match Package::open(out)?.manifest() == &manifest {
        true => Ok(manifest),
        false => Err(PackError::Damaged(out.to_owned())),
    }
}

/// Writes the same parts without a lock, as a plain ZIP that anybody opens: for chosen papers that are no secret.
///
/// # Errors
/// As [`pack`].
pub fn pack_open(out: &Path, label: &Label, parts: &[Part], progress: Progress<'_>) -> Result<(), PackError> {
    whole(out, |file| {
        write_parts(file, label, None, parts, progress)?;
        Ok(())
    })
}

/// Why writing stopped, before it is known of which file to say so.
pub(crate) enum Stop {
    Cancelled,
    TooMuch,
    Of(PathBuf, io::Error),
    Io(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Stop::Io(error)
    }
}

fn zip_error(error: zip::result::ZipError) -> io::Error {
    match error {
        zip::result::ZipError::Io(error) => error,
        other => io::Error::other(other),
    }
}

fn options(method: CompressionMethod) -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(zip::DateTime::default())
        .large_file(true)
}

/// Writes through a passing file in the same folder, so that nobody ever sees half of it.
fn whole<T>(out: &Path, write: impl FnOnce(&mut File) -> Result<T, Stop>) -> Result<T, PackError> {
    let folder = match out.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let io = |error| PackError::io(out, error);
    let mut passing = tempfile::Builder::new()
        .prefix(".sonae-")
        // As any file of the user's: a temporary one would be closed to everybody else, also in a shared folder.
        .make_in(folder, |path| File::create_new(path))
        .map_err(io)?;
    let made = write(passing.as_file_mut()).map_err(|stop| match stop {
        Stop::Cancelled => PackError::Cancelled,
        Stop::TooMuch => PackError::TooMuch(out.to_owned()),
        Stop::Of(path, error) => PackError::io(&path, error),
        Stop::Io(error) => PackError::io(out, error),
    })?;
    passing.as_file().sync_all().map_err(io)?;
    passing.persist(out).map_err(|error| io(error.error))?;
    Ok(made)
}

/// Writes the ZIP of all parts with their list; gives the writer back.
fn write_parts<W: Write>(
    out: W,
    label: &Label,
    lock: Option<LockKind>,
    parts: &[Part],
    progress: Progress<'_>,
) -> Result<W, Stop> {
    let mut lengths = Vec::with_capacity(parts.len());
    for part in parts {
        lengths.push(match &part.source {
            Source::Bytes(bytes) => bytes.len() as u64,
            Source::File(path) => std::fs::metadata(path)
                .map_err(|error| Stop::Of(path.clone(), error))?
                .len(),
        });
    }
    let all = lengths
        .iter()
        .fold(0, |sum: u64, length| sum.saturating_add(*length));
    if parts.len() > MOST_PARTS || all > LONGEST_PARTS {
        return Err(Stop::TooMuch);
    }
    let mut zip = ZipWriter::new_stream(out);
    let mut list = PartList {
        format: LIST_FORMAT.to_owned(),
        version: PACK_VERSION,
        kind: label.kind,
        made_at: label.made_at.clone(),
        sonae: label.sonae.clone(),
        lock,
        parts: Vec::with_capacity(parts.len()),
    };
    let mut done = 0;
    for part in parts {
        zip.start_file(&part.name, options(CompressionMethod::Deflated))
            .map_err(zip_error)?;
        let (size, sha256) = match &part.source {
            Source::Bytes(bytes) => copy(&mut bytes.as_slice(), &mut zip, (&mut done, all), progress)?,
            Source::File(path) => {
                let mut file = File::open(path).map_err(|error| Stop::Of(path.clone(), error))?;
                copy(&mut file, &mut zip, (&mut done, all), progress)?
            }
        };
        list.parts.push(PartEntry {
            name: part.name.clone(),
            size,
            sha256,
        });
    }
    zip.start_file(LIST, options(CompressionMethod::Deflated))
        .map_err(zip_error)?;
    serde_json::to_writer_pretty(&mut zip, &list).map_err(io::Error::from)?;
    Ok(zip.finish().map_err(zip_error)?.into_inner())
}

fn copy(
    from: &mut dyn io::Read,
    to: &mut dyn Write,
    (done, all): (&mut u64, u64),
    progress: Progress<'_>,
) -> Result<(u64, String), Stop> {
    let mut to = Hashing::new(to);
    let mut room = vec![0; A_STEP];
    loop {
        if !progress(*done, all) {
            return Err(Stop::Cancelled);
        }
        let read = from.read(&mut room)?;
        if read == 0 {
            return Ok(to.finish());
        }
        to.write_all(&room[..read])?;
        *done += read as u64;
    }
}
