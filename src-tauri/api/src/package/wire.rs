use serde::{Deserialize, Serialize};
use sonae_domain::EntityKind;
use ts_rs::TS;

/// With what a package is locked. It is never printed: there is no `Debug`.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PackageLock {
    /// With a passphrase that both sides know.
    Passphrase {
        /// As it was typed.
        passphrase: String,
    },
    /// For the holder of a receiving key.
    Key {
        /// The address of that key: `age1…`.
        address: String,
    },
    /// Not at all: a plain ZIP. Only chosen papers may leave so.
    Open,
}

/// With what a package is opened. It is never printed: there is no `Debug`.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PackageSecret {
    /// A passphrase.
    Passphrase {
        /// As it was typed.
        passphrase: String,
    },
    /// A receiving key.
    Key {
        /// The file in which it is kept.
        path: String,
    },
}

/// What is in a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PackageContent {
    /// A whole company.
    Company,
    /// Chosen papers and answers.
    Selection,
}

/// How a package is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PackageLockKind {
    /// With a passphrase.
    Passphrase,
    /// For the holder of a receiving key.
    Key,
}

/// What can be read before a package is opened.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PackageLabel {
    /// Where it is.
    pub path: String,
    /// What is in it.
    pub content: PackageContent,
    /// How it is locked.
    pub lock: PackageLockKind,
    /// When it was made: UTC, RFC 3339.
    pub made_at: String,
    /// The version of Sonae that made it.
    pub sonae: String,
    /// How long what is locked is, in bytes.
    #[ts(type = "number")]
    pub size: u64,
}

/// What will come when a package is taken in. Nothing has been written yet.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PackagePreview {
    /// What stands on it.
    pub label: PackageLabel,
    /// The company; null for chosen papers.
    pub company: Option<CompanyPreview>,
    /// The files in it, in their order.
    pub parts: Vec<PackagePart>,
}

/// A file in a package.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PackagePart {
    /// Its name.
    pub name: String,
    /// How long it is, in bytes.
    #[ts(type = "number")]
    pub size: u64,
}

/// The company in a package.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CompanyPreview {
    /// Its name.
    pub name: String,
    /// How many there are of each kind; kinds of which there are none are left out.
    pub counts: Vec<PackageCount>,
    /// How long its evidence is together, in bytes.
    #[ts(type = "number")]
    pub evidence_size: u64,
    /// How many edits its record has.
    pub edits: usize,
    /// When it was last changed: UTC, RFC 3339; empty when never.
    pub changed_at: String,
    /// By whom; may be empty.
    pub changed_by: String,
    /// Files of this company that were opened on this machine, the latest first.
    pub here: Vec<CompanyHere>,
}

/// How many there are of a kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackageCount {
    /// The kind.
    pub kind: EntityKind,
    /// How many.
    pub count: usize,
}

/// A file of the same company on this machine.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CompanyHere {
    /// Where it is.
    pub path: String,
    /// How it stands to what is in the package.
    pub standing: HereStanding,
    /// Edits that only the file here has.
    pub ours: usize,
    /// Edits that only the package has.
    pub theirs: usize,
    /// When the file here was last changed: UTC, RFC 3339; empty when never.
    pub changed_at: String,
}

/// How a file here stands to what is in a package. Words: `package-here-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HereStanding {
    /// Both say the same.
    Same,
    /// The file here went on.
    Newer,
    /// The package went on.
    Older,
    /// Both went on.
    Parted,
}
