use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

/// Prepare a small business: the same as the app, from a terminal. Nothing is sent anywhere.
#[derive(Parser)]
#[command(name = "sonae", version)]
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
    },
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
