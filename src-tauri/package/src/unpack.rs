use std::fs::File;
use std::io::{self, BufReader, Read, Write as _};
use std::path::{Path, PathBuf};

use zip::{CompressionMethod, ZipArchive};

use crate::error::PackError;
use crate::hashing::Hashing;
use crate::limits::{self, LONGEST_LIST, LONGEST_MANIFEST, MOST_PARTS};
use crate::manifest::{LockKind, MANIFEST, Manifest, Mark, PACK_FORMAT, PACK_VERSION, PAYLOAD};
use crate::pack::Progress;
use crate::part_list::{LIST, PartList};
use crate::secret::Secret;

/// Bytes unpacked between two looks at whether to stop.
const A_STEP: usize = 256 << 10;

/// A package as it lies there, still locked.
#[derive(Debug)]
pub struct Package {
    path: PathBuf,
    manifest: Manifest,
}

/// What was in a package, unlocked and compared with its list.
#[derive(Debug)]
pub struct Unpacked {
    /// The parts.
    pub list: PartList,
    /// The folder in which each part is a file of its name.
    pub folder: PathBuf,
}

type Archive = ZipArchive<BufReader<File>>;

impl Package {
    /// Reads the manifest and makes sure that the payload is the one that was written.
    ///
    /// # Errors
    /// `NotAPackage`, `Newer`, `Damaged`; otherwise what the disk says.
    pub fn open(path: &Path) -> Result<Self, PackError> {
        let file = File::open(path).map_err(|error| PackError::io(path, error))?;
        let not_ours = || PackError::NotAPackage(path.to_owned());
        let damaged = || PackError::Damaged(path.to_owned());
        let begins = begins_as_zip(path)?;
        // A copy that broke off has lost the end, where a ZIP says what is in it.
        let mut archive = ZipArchive::new(BufReader::new(file)).map_err(|_| match begins {
            true => damaged(),
            false => not_ours(),
        })?;
        let mut text = Vec::new();
        archive
            .by_name(MANIFEST)
            .map_err(|_| not_ours())?
            .take(LONGEST_MANIFEST)
            .read_to_end(&mut text)
            .map_err(|_| damaged())?;
        let mark: Mark = serde_json::from_slice(&text).map_err(|_| damaged())?;
        if mark.format != PACK_FORMAT {
            return Err(not_ours());
        }
        if mark.version > PACK_VERSION {
            return Err(PackError::Newer(path.to_owned()));
        }
        let manifest: Manifest = serde_json::from_slice(&text).map_err(|_| damaged())?;
        let package = Package {
            path: path.to_owned(),
            manifest,
        };
        let mut payload = Hashing::new(package.payload(&mut archive)?);
        io::copy(&mut payload, &mut io::sink()).map_err(|_| damaged())?;
        match payload.finish() == (package.manifest.size, package.manifest.sha256.clone()) {
            true => Ok(package),
            false => Err(damaged()),
        }
    }

    /// What stands on it.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Unlocks it into an empty folder, which must be one that only its owner reads: there it is not locked any more.
    ///
    /// # Errors
    /// `WrongPassphrase`, `WrongKey`, `NeedsKey`, `NeedsPassphrase`; `Tampered` when it opens and is not what was
    /// written, `TooMuch` beyond the limits, `Cancelled`; otherwise what the disk says.
    pub fn unlock(
        &self,
        secret: &Secret,
        folder: &Path,
        progress: Progress<'_>,
    ) -> Result<Unpacked, PackError> {
        match (self.manifest.lock, secret.kind()) {
            (LockKind::Key, LockKind::Passphrase) => return Err(PackError::NeedsKey),
            (LockKind::Passphrase, LockKind::Key) => return Err(PackError::NeedsPassphrase),
            _ => {}
        }
        let inner = self.decrypt(secret, folder)?;
        let mut archive = ZipArchive::new(BufReader::new(inner)).map_err(|_| self.tampered())?;
        if archive.len() > MOST_PARTS + 1 {
            return Err(self.too_much());
        }
        let list = self.list(&mut archive)?;
        if list.size() > limits::room(self.manifest.size) {
            return Err(self.too_much());
        }
        let (mut done, all) = (0, list.size());
        for part in &list.parts {
            let target = folder.join(&part.name);
            if let Some(above) = target.parent() {
                std::fs::create_dir_all(above).map_err(|error| PackError::io(above, error))?;
            }
            // A passing file is its owner's alone; one that is simply created is readable for everybody in many places.
            let mut file =
                tempfile::NamedTempFile::new_in(folder).map_err(|error| PackError::io(folder, error))?;
            let packed = archive.by_name(&part.name).map_err(|_| self.tampered())?;
            // One byte more than it should have is enough to know.
            let mut packed = Hashing::new(packed.take(part.size.saturating_add(1)));
            let mut room = vec![0; A_STEP];
            loop {
                if !progress(done, all) {
                    return Err(PackError::Cancelled);
                }
                let read = packed.read(&mut room).map_err(|_| self.tampered())?;
                if read == 0 {
                    break;
                }
                file.write_all(&room[..read])
                    .map_err(|error| PackError::io(&target, error))?;
                done += read as u64;
            }
            if packed.finish() != (part.size, part.sha256.clone()) {
                return Err(self.tampered());
            }
            // No two parts have one name, and nothing else is in the folder.
            file.persist(&target)
                .map_err(|error| PackError::io(&target, error.error))?;
        }
        Ok(Unpacked {
            list,
            folder: folder.to_owned(),
        })
    }

    /// The payload without its lock, in a file without a name: it is gone when it is closed.
    fn decrypt(&self, secret: &Secret, folder: &Path) -> Result<File, PackError> {
        let file = File::open(&self.path).map_err(|error| PackError::io(&self.path, error))?;
        let mut archive =
            ZipArchive::new(BufReader::new(file)).map_err(|_| PackError::Damaged(self.path.clone()))?;
        let payload = BufReader::new(self.payload(&mut archive)?);
        let wrong = |error: age::DecryptError| match error {
            age::DecryptError::DecryptionFailed
            | age::DecryptError::KeyDecryptionFailed
            | age::DecryptError::NoMatchingKeys => match secret.kind() {
                LockKind::Passphrase => PackError::WrongPassphrase,
                LockKind::Key => PackError::WrongKey,
            },
            age::DecryptError::ExcessiveWork { .. } => self.too_much(),
            age::DecryptError::UnknownFormat => PackError::Newer(self.path.clone()),
            _ => self.tampered(),
        };
        let identity = secret.identity();
        let mut plain = age::Decryptor::new_buffered(payload)
            .map_err(wrong)?
            .decrypt(std::iter::once(identity.as_ref()))
            .map_err(wrong)?;
        let mut out = tempfile::tempfile_in(folder).map_err(|error| PackError::io(folder, error))?;
        let mut room = vec![0; A_STEP];
        loop {
            let read = plain.read(&mut room).map_err(|_| self.tampered())?;
            if read == 0 {
                break;
            }
            out.write_all(&room[..read])
                .map_err(|error| PackError::io(folder, error))?;
        }
        Ok(out)
    }

    /// The list of parts, which fits the manifest and names every part that is there.
    fn list(&self, archive: &mut Archive) -> Result<PartList, PackError> {
        let mut text = Vec::new();
        archive
            .by_name(LIST)
            .map_err(|_| self.tampered())?
            .take(LONGEST_LIST)
            .read_to_end(&mut text)
            .map_err(|_| self.tampered())?;
        let list: PartList = serde_json::from_slice(&text).map_err(|_| self.tampered())?;
        let whole =
            list.agrees_with(&self.manifest) && list.is_fit() && list.parts.len() + 1 == archive.len();
        match whole {
            true => Ok(list),
            false => Err(self.tampered()),
        }
    }

    fn payload<'a>(&self, archive: &'a mut Archive) -> Result<impl Read + 'a, PackError> {
        let payload = archive
            .by_name(PAYLOAD)
            .map_err(|_| PackError::Damaged(self.path.clone()))?;
        // We never pack it again: what is packed could grow without end.
        match payload.compression() {
            CompressionMethod::Stored => Ok(payload),
            _ => Err(PackError::Damaged(self.path.clone())),
        }
    }

    fn tampered(&self) -> PackError {
        PackError::Tampered(self.path.clone())
    }

    fn too_much(&self) -> PackError {
        PackError::TooMuch(self.path.clone())
    }
}

/// Whether a file begins as a ZIP does.
fn begins_as_zip(path: &Path) -> Result<bool, PackError> {
    let mut file = File::open(path).map_err(|error| PackError::io(path, error))?;
    let mut mark = [0; 4];
    Ok(file.read_exact(&mut mark).is_ok() && mark == *b"PK\x03\x04")
}
