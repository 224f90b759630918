use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use sha2::{Digest, Sha256};

use crate::{StoreError, key_ring};

/// Where SQLite says how many bytes at the end of each page are not its own. They are none in a file without a
/// passphrase; SQLCipher keeps there what it checks a page by.
const RESERVED_AT: usize = 20;
/// The bytes of SQLite's header that its format leaves for others: written once, when a file gets its key, while nobody
/// has it open. SQLite carries them along with the first page.
const MARK_AT: usize = 72;
const MARK_LENGTH: usize = 20;
const HEADER_LENGTH: usize = 100;
/// Only this way of making a key out of a passphrase is known so far.
pub(crate) const FIRST_WAY: u8 = 1;

/// What a file with a passphrase says of its key, in the clear and within its first hundred bytes: so that one file stays
/// one file wherever it is copied to, and a wrong passphrase can be told from damage.
///
/// One byte for the way in which the key is made, one that shows whether these bytes are whole, two by which a key is
/// recognised, sixteen of salt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark([u8; MARK_LENGTH]);

impl Mark {
    /// For a salt and the two bytes by which its key is recognised.
    pub(crate) fn new(salt: [u8; 16], sign: [u8; 2]) -> Self {
        let mut bytes = [0; MARK_LENGTH];
        bytes[0] = FIRST_WAY;
        bytes[2..4].copy_from_slice(&sign);
        bytes[4..].copy_from_slice(&salt);
        bytes[1] = checked(&bytes);
        Mark(bytes)
    }

    pub(crate) fn salt(&self) -> &[u8] {
        &self.0[4..]
    }

    /// The bytes by which a key is recognised.
    pub(crate) fn sign(&self) -> &[u8] {
        &self.0[2..4]
    }

    /// Reads it out of a file's first bytes; none when the file has no passphrase.
    ///
    /// # Errors
    /// `Damaged` when it is not whole, `NewerVersion` when keys are made in a way that is not known here.
    fn read(header: &[u8; HEADER_LENGTH], path: &Path) -> Result<Option<Self>, StoreError> {
        if header[RESERVED_AT] == 0 {
            return Ok(None);
        }
        let mut bytes = [0; MARK_LENGTH];
        bytes.copy_from_slice(&header[MARK_AT..MARK_AT + MARK_LENGTH]);
        if bytes[1] != checked(&bytes) {
            return Err(StoreError::Damaged {
                path: path.to_owned(),
                backup: None,
                backup_at: String::new(),
            });
        }
        if bytes[0] != FIRST_WAY {
            return Err(StoreError::NewerVersion(path.to_owned()));
        }
        Ok(Some(Mark(bytes)))
    }

    /// As it is kept beside a file as well.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Reads what [`Mark::bytes`] gave; none when it is not whole, or of a way that is not known here.
    pub(crate) fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let bytes: [u8; MARK_LENGTH] = bytes.try_into().ok()?;
        (bytes[1] == checked(&bytes) && bytes[0] == FIRST_WAY).then_some(Mark(bytes))
    }

    /// What a file says of its key; none when it has no passphrase, or is too short to say anything.
    ///
    /// # Errors
    /// As [`Mark::read`]; otherwise what the disk says.
    pub(crate) fn of_file(path: &Path) -> Result<Option<Self>, StoreError> {
        if let Some(known) = known(path) {
            return Ok(known);
        }
        let mut header = [0; HEADER_LENGTH];
        let mut file = File::open(path).map_err(|error| StoreError::io(path, error))?;
        match file.read_exact(&mut header) {
            Ok(()) => Mark::read(&header, path),
            Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Ok(None),
            Err(error) => Err(StoreError::io(path, error)),
        }
    }

    /// Writes it into a file that nobody has open, and waits until it is on the disk.
    ///
    /// # Errors
    /// What the disk says.
    pub(crate) fn write(&self, path: &Path) -> Result<(), StoreError> {
        let put = || {
            let mut file = File::options().write(true).open(path)?;
            file.seek(SeekFrom::Start(MARK_AT as u64))?;
            file.write_all(&self.0)?;
            file.sync_all()
        };
        put().map_err(|error| StoreError::io(path, error))
    }
}

/// The files that this process has open, with their marks. Where locks belong to the process, as on Linux and macOS, to
/// open such a file beside SQLite and close it again would let go of the locks that SQLite holds on it; so it is not read
/// again.
static OPEN: Mutex<Vec<(PathBuf, Option<Mark>)>> = Mutex::new(Vec::new());

fn open_files() -> MutexGuard<'static, Vec<(PathBuf, Option<Mark>)>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn real(path: &Path) -> PathBuf {
    std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// The mark of a file that is open here, which may be none.
fn known(path: &Path) -> Option<Option<Mark>> {
    let path = real(path);
    open_files()
        .iter()
        .find(|(own, _)| *own == path)
        .map(|(_, mark)| *mark)
}

/// Whether this process has a file open.
pub(crate) fn is_open_here(path: &Path) -> bool {
    known(path).is_some()
}

/// Whether a file that this process has open bears a mark.
pub(crate) fn is_in_use(mark: Mark) -> bool {
    open_files().iter().any(|(_, own)| *own == Some(mark))
}

/// That a file is open here, for as long as this is held.
pub(crate) struct Known {
    path: PathBuf,
    mark: Option<Mark>,
}

impl Known {
    /// Reads the mark of a file that is about to be opened.
    ///
    /// # Errors
    /// As [`Mark::of_file`].
    pub(crate) fn of(path: &Path) -> Result<Self, StoreError> {
        let mark = Mark::of_file(path)?;
        Ok(Known::new(path, mark))
    }

    /// A new file, which has none.
    pub(crate) fn without(path: &Path) -> Self {
        Known::new(path, None)
    }

    fn new(path: &Path, mark: Option<Mark>) -> Self {
        let path = real(path);
        open_files().push((path.clone(), mark));
        Known { path, mark }
    }

    /// That the file is open once more, by the same key.
    pub(crate) fn again(&self) -> Self {
        open_files().push((self.path.clone(), self.mark));
        Known {
            path: self.path.clone(),
            mark: self.mark,
        }
    }

    /// What the file said of its key when it was opened: asked also when it cannot be reached any more.
    pub(crate) fn mark(&self) -> Option<Mark> {
        self.mark
    }
}

impl Drop for Known {
    fn drop(&mut self) {
        let mut open = open_files();
        let Some(at) = open.iter().position(|(own, _)| *own == self.path) else {
            return;
        };
        open.swap_remove(at);
        drop(open);
        if let Some(mark) = self.mark.filter(|mark| !is_in_use(*mark)) {
            key_ring::closed(mark);
        }
    }
}

/// The byte that shows whether the others are what they were.
fn checked(bytes: &[u8; MARK_LENGTH]) -> u8 {
    Sha256::new()
        .chain_update(b"sonae-mark-1")
        .chain_update([bytes[0]])
        .chain_update(&bytes[2..])
        .finalize()[0]
}
