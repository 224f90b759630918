use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Prepare a small business: the same as the app, from a terminal. Nothing is sent anywhere.
#[derive(Parser)]
#[command(
    name = "sonae",
    version,
    after_help = "The passphrase of a company's file, or its spare key, is read from SONAE_PASSPHRASE; that of another copy from SONAE_OTHER_PASSPHRASE, a new one from SONAE_NEW_PASSPHRASE, one that backups had before from SONAE_EARLIER_PASSPHRASE. None is ever an argument."
)]
pub struct Arguments {
    #[command(subcommand)]
    pub verb: Verb,
}

#[derive(Subcommand)]
pub enum Verb {
    /// Create a company's file.
    New {
        /// The file to create, such as shop.sonae.
        file: PathBuf,
        /// The company's name; a sample has its own.
        #[arg(long, required_unless_present = "sample")]
        name: Option<String>,
        /// Fill it with a sample company (see `sonae list samples`).
        #[arg(long)]
        sample: Option<String>,
        /// Language of the sample.
        #[arg(long, default_value = "ja")]
        lang: Language,
    },
    /// Put a company from JSON in the place of what the file holds.
    Import {
        /// The company's file; created when it is missing.
        file: PathBuf,
        /// JSON as `sonae show` prints it; - for standard input.
        json: PathBuf,
    },
    /// Print everything in a company's file as JSON.
    Show {
        /// The company's file.
        file: PathBuf,
    },
    /// Print the JSON Schema of what show prints and import reads.
    Schema,
    /// List what there is of a kind, one a line, id first.
    List {
        /// documents, worksheets, functions, actions, outcomes, ideas, withdrawn, controls, threats, weaknesses, self-check, terms or samples.
        kind: String,
        /// Language of the words.
        #[arg(long, default_value = "ja")]
        lang: Language,
    },
    /// Write a document as PDF, Word or Excel, or all that are ready as PDF.
    Export {
        /// The company's file.
        file: PathBuf,
        /// The document (see `sonae list documents`).
        #[arg(required_unless_present_any = ["all", "binder"])]
        document: Option<String>,
        /// Every document that is ready, a PDF each in a new folder within --out.
        #[arg(long, conflicts_with_all = ["document", "binder", "form"])]
        all: bool,
        /// What a paper is about that is made once for each of many: a lesson, a test (see `sonae list papers`).
        #[arg(long, requires = "document")]
        about: Option<String>,
        /// Every document that is ready in one PDF with cover and contents.
        #[arg(long, conflicts_with_all = ["document", "form"])]
        binder: bool,
        /// Language of the paper.
        #[arg(long, default_value = "ja")]
        lang: Language,
        /// Where to write it (with --all: the folder); the ending says in which form: .pdf, .docx or .xlsx.
        #[arg(long)]
        out: PathBuf,
        /// The form, where the ending does not say it.
        #[arg(long = "as")]
        form: Option<Form>,
        /// The date printed on it, YYYY-MM-DD; today when it is not given.
        #[arg(long)]
        date: Option<jiff::civil::Date>,
    },
    /// Issue the next version of a document: its PDF is kept in the company's file.
    Issue {
        /// The company's file.
        file: PathBuf,
        /// The document (see `sonae list documents`).
        document: String,
        /// Language of the paper.
        #[arg(long, default_value = "ja")]
        lang: Language,
        /// What was changed and why.
        #[arg(long, default_value = "")]
        note: String,
        /// The date printed on it, YYYY-MM-DD; today when it is not given.
        #[arg(long)]
        date: Option<jiff::civil::Date>,
    },
    /// Pack a company to hand it over, whole and locked; or, with --document or --worksheet, only what is chosen.
    Pack {
        /// The company's file.
        file: PathBuf,
        /// Where to write the package; the ending .sonae-pack is added when it is missing.
        #[arg(long)]
        out: PathBuf,
        /// A file whose first line is the passphrase; - for standard input.
        #[arg(long, required_unless_present_any = ["to", "open"], conflicts_with_all = ["to", "open"])]
        passphrase_file: Option<PathBuf>,
        /// The address of the receiver's key (see `sonae key`) instead of a passphrase.
        #[arg(long, conflicts_with = "open")]
        to: Option<String>,
        /// Without a lock, as a plain ZIP: only for what is chosen.
        #[arg(long)]
        open: bool,
        /// A document to choose, as PDF (see `sonae list documents`); may be given several times.
        #[arg(long = "document")]
        documents: Vec<String>,
        /// A worksheet whose answers to choose, as JSON (see `sonae list worksheets`); may be given several times.
        #[arg(long = "worksheet")]
        worksheets: Vec<String>,
        /// Put numbers in the place of people's names in what is chosen.
        #[arg(long)]
        redact: bool,
        /// Language of the papers.
        #[arg(long, default_value = "ja")]
        lang: Language,
    },
    /// Open a package: say what will come, or take it in.
    Unpack {
        /// The package.
        file: PathBuf,
        /// A file whose first line is the passphrase; - for standard input.
        #[arg(long)]
        passphrase_file: Option<PathBuf>,
        /// The file of the receiving key, instead of a passphrase.
        #[arg(long, conflicts_with = "passphrase_file")]
        key: Option<PathBuf>,
        /// Print what is in it as JSON and write nothing. Without passphrase and key: what stands on it.
        #[arg(long, conflicts_with = "out")]
        preview: bool,
        /// The company's file, or the folder of chosen papers, to create.
        #[arg(long, required_unless_present = "preview")]
        out: Option<PathBuf>,
    },
    /// Make a receiving key and print its address, for which others lock packages.
    Key {
        /// The file to create. Keep it: it opens what is sent to you.
        out: PathBuf,
    },
    /// Read out a company's file of a newer version, which cannot be opened here: a text, JSON and the files kept in it.
    ReadOut {
        /// The company's file; it is only read.
        file: PathBuf,
        /// The folder in which a new one is made.
        #[arg(long)]
        out: PathBuf,
        /// Language of the words that are not the company's own.
        #[arg(long, default_value = "ja")]
        lang: Language,
    },
    /// Check a company's file: damage, references, answers that fit no question.
    Check {
        /// The company's file.
        file: PathBuf,
    },
    /// Take in another copy of a company's file that somebody worked on; prints how many records and kept files come in and how
    /// many conflicts there are, tabs between.
    Merge {
        /// The company's file.
        file: PathBuf,
        /// The other copy; it is only read.
        other: PathBuf,
        /// Only look: nothing is written.
        #[arg(long)]
        preview: bool,
        /// What counts where both copies changed the same; without it, conflicts are refused.
        #[arg(long, conflicts_with = "preview")]
        rule: Option<Rule>,
        /// A file whose first line is the passphrase or the spare key of the other copy, where it has another one; - for
        /// standard input. Without it, SONAE_OTHER_PASSPHRASE is read.
        #[arg(long)]
        other_passphrase_file: Option<PathBuf>,
    },
    /// Choose, change or remove the passphrase of a company's file, or give it to its backups. They are written anew with it.
    Passphrase {
        #[command(subcommand)]
        what: PassphraseVerb,
    },
}

/// What is done with the passphrase of a company's file. The one that it has is read from SONAE_PASSPHRASE.
#[derive(Subcommand)]
pub enum PassphraseVerb {
    /// Choose one. The spare key is printed, this once.
    Set {
        /// The company's file.
        file: PathBuf,
        #[command(flatten)]
        next: NewPassphrase,
        #[command(flatten)]
        backups: BackupFolders,
    },
    /// Choose another one. The new spare key is printed, this once; the old one opens nothing any more.
    Change {
        /// The company's file.
        file: PathBuf,
        #[command(flatten)]
        next: NewPassphrase,
        #[command(flatten)]
        backups: BackupFolders,
    },
    /// Remove it: whoever has the file can read it then.
    Remove {
        /// The company's file.
        file: PathBuf,
        #[command(flatten)]
        backups: BackupFolders,
    },
    /// Give it to backups that have none or an earlier one, such as those on a stick that was away when it changed. How many
    /// got it is printed.
    Relock {
        /// The company's file.
        file: PathBuf,
        /// A file whose first line is the earlier passphrase or its spare key; - for standard input. Without it,
        /// SONAE_EARLIER_PASSPHRASE is read; without either, only backups without a passphrase get it.
        #[arg(long)]
        earlier_passphrase_file: Option<PathBuf>,
        #[command(flatten)]
        backups: BackupFolders,
    },
}

/// Where the new passphrase is read from.
#[derive(Args)]
pub struct NewPassphrase {
    /// A file whose first line is the new passphrase; - for standard input. Without it, SONAE_NEW_PASSPHRASE is read.
    #[arg(long)]
    pub passphrase_file: Option<PathBuf>,
}

/// Backups that are not in the folder beside the file.
#[derive(Args)]
pub struct BackupFolders {
    /// Another folder with backups of this file, such as that in its second place; may be given several times.
    #[arg(long = "backups")]
    pub folders: Vec<PathBuf>,
}

impl PassphraseVerb {
    /// The company's file that it is about.
    fn file(&self) -> &Path {
        match self {
            PassphraseVerb::Set { file, .. }
            | PassphraseVerb::Change { file, .. }
            | PassphraseVerb::Remove { file, .. }
            | PassphraseVerb::Relock { file, .. } => file,
        }
    }
}

/// What counts where two copies changed the same.
#[derive(Clone, Copy, ValueEnum)]
pub enum Rule {
    /// The file.
    Mine,
    /// The other copy.
    Theirs,
    /// What was changed last.
    Newer,
}

impl Verb {
    /// The company's file that is opened as it is.
    pub fn opens(&self) -> Option<&Path> {
        match self {
            Verb::Passphrase { .. } => None,
            _ => self.file(),
        }
    }

    /// The company's file that it is about.
    pub fn file(&self) -> Option<&Path> {
        match self {
            Verb::New { file, .. }
            | Verb::Import { file, .. }
            | Verb::Show { file }
            | Verb::Export { file, .. }
            | Verb::Issue { file, .. }
            | Verb::Pack { file, .. }
            | Verb::Merge { file, .. }
            | Verb::ReadOut { file, .. }
            | Verb::Check { file } => Some(file),
            Verb::Passphrase { what } => Some(what.file()),
            Verb::Schema | Verb::List { .. } | Verb::Unpack { .. } | Verb::Key { .. } => None,
        }
    }
}

/// A form in which a document leaves.
#[derive(Clone, Copy, ValueEnum)]
pub enum Form {
    /// PDF.
    Pdf,
    /// Word.
    Docx,
    /// Excel: for documents whose substance is tables.
    Xlsx,
}

/// A language of words and papers.
#[derive(Clone, Copy, ValueEnum)]
pub enum Language {
    /// Japanese.
    Ja,
    /// English.
    En,
}
