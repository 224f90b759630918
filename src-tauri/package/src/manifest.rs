use serde::{Deserialize, Serialize};

/// Says that a manifest is one of ours.
pub const PACK_FORMAT: &str = "sonae-pack";
/// The version of the format that this program writes, and the newest that it reads.
pub const PACK_VERSION: u32 = 1;
/// Where the manifest is.
pub(crate) const MANIFEST: &str = "manifest.json";
/// Where what is locked is.
pub(crate) const PAYLOAD: &str = "payload.age";

/// What is in a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PackKind {
    /// A whole company.
    Company,
    /// Chosen papers and answers for somebody outside.
    Selection,
}

/// How a package is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LockKind {
    /// With a passphrase (age, scrypt).
    Passphrase,
    /// For the holder of a receiving key (age, X25519).
    Key,
}

/// What can be read before a package is opened. It names nothing of the company.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Always `sonae-pack`.
    pub format: String,
    /// Version of the format.
    pub version: u32,
    /// What is in it.
    pub kind: PackKind,
    /// When it was made: UTC, RFC 3339.
    pub made_at: String,
    /// The version of Sonae that made it.
    pub sonae: String,
    /// How it is locked.
    pub lock: LockKind,
    /// How long the payload is, in bytes.
    pub size: u64,
    /// SHA-256 of the payload in hexadecimal.
    pub sha256: String,
}

/// What every version of a manifest has.
#[derive(Deserialize)]
pub(crate) struct Mark {
    pub format: String,
    pub version: u32,
}
