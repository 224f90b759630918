use std::io::{Read, Write};
use std::path::Path;

use sonae_api::merging::{self, MergeOutcome, MergeRule};
use sonae_api::package::{self, PackageLock, PackageLockKind, PackageSecret};
use sonae_api::{BatchForm, DocumentForm, Lang, WireError, file, newer};

use crate::arguments::{Arguments, Form, Language, Rule, Verb};
use crate::passphrase;
use crate::secrets::{self, first_line};

/// Carries out what was asked; an error is one line for standard error.
pub fn run(arguments: Arguments) -> Result<(), String> {
    let lang = match &arguments.verb {
        Verb::New { lang, .. }
        | Verb::List { lang, .. }
        | Verb::Export { lang, .. }
        | Verb::Pack { lang, .. }
        | Verb::ReadOut { lang, .. }
        | Verb::Issue { lang, .. } => Lang::from(*lang),
        _ => terminal_language(),
    };
    if let Some(told) = arguments.verb.opens().and_then(file::warning) {
        eprintln!("{}", file::words_for(&told, lang));
    }
    carry_out(arguments.verb).map_err(|error| file::words_for(&error, lang))
}

fn carry_out(verb: Verb) -> Result<(), WireError> {
    let stamp = file::stamp_now();
    if let (Some(path), Some(typed)) = (verb.file(), secrets::present()) {
        file::unlock(path, &typed)?;
    }
    match verb {
        Verb::New {
            file: path,
            name,
            sample: None,
            ..
        } => file::create(&path, name.as_deref().unwrap_or_default(), &stamp).map(drop),
        Verb::New {
            file: path,
            name,
            sample: Some(sample),
            lang,
        } => file::create_from_sample(&path, name.as_deref(), &sample, lang.into(), &stamp),
        Verb::Import { file: path, json } => file::import(&path, &read(&json)?, &stamp),
        Verb::Show { file: path } => print(&json(&file::show(&path)?)?),
        Verb::ReadOut {
            file: path,
            out,
            lang,
        } => print(&newer::read_out(&path, &out, lang.into())?.display().to_string()),
        Verb::Schema => print(&json(&file::schema())?),
        Verb::List { kind, lang } => {
            let lines: Vec<String> = file::list(&kind, lang.into())?
                .into_iter()
                .map(|listed| format!("{}\t{}", listed.id, listed.words))
                .collect();
            print(&lines.join("\n"))
        }
        Verb::Export {
            file: path,
            document,
            about,
            all,
            binder: _,
            lang,
            out,
            form,
            date,
        } => {
            let date = date.unwrap_or_else(|| jiff::Zoned::now().date());
            let Some(document) = document else {
                let batch = if all { BatchForm::Folder } else { BatchForm::Binder };
                let (written, _) = file::export_all(&path, batch, (lang.into(), date), &out)?;
                return print(&written.display().to_string());
            };
            let form = form.map(DocumentForm::from).or_else(|| file::form_of(&out));
            let form = form.unwrap_or_default();
            file::export(
                &path,
                (&document, about.as_deref()),
                form,
                (lang.into(), date),
                &out,
            )
            .map(drop)
        }
        Verb::Issue {
            file: path,
            document,
            lang,
            note,
            date,
        } => {
            let date = date.unwrap_or_else(|| jiff::Zoned::now().date());
            let version = file::issue(&path, &document, (lang.into(), date), &note, &stamp)?;
            print(&version.to_string())
        }
        Verb::Pack {
            file: path,
            out,
            passphrase_file,
            to,
            open: _,
            documents,
            worksheets,
            redact,
            lang,
        } => {
            let lock = match (passphrase_file, to) {
                (Some(file), _) => PackageLock::Passphrase {
                    passphrase: first_line(&file)?,
                },
                (None, Some(address)) => PackageLock::Key { address },
                (None, None) => PackageLock::Open,
            };
            let written = match documents.is_empty() && worksheets.is_empty() {
                true => package::pack_company(&path, &lock, &out, &std::env::temp_dir(), &stamp)?,
                false => {
                    let chosen = (documents.as_slice(), worksheets.as_slice(), redact);
                    package::pack_chosen(&path, chosen, lang.into(), &lock, &out)?
                }
            };
            print(&written.display().to_string())
        }
        Verb::Unpack {
            file: path,
            passphrase_file,
            key,
            preview: _,
            out,
        } => {
            let secret = match (passphrase_file, key) {
                (Some(file), _) => Some(PackageSecret::Passphrase {
                    passphrase: first_line(&file)?,
                }),
                (None, Some(key)) => Some(PackageSecret::Key {
                    path: key.display().to_string(),
                }),
                (None, None) => None,
            };
            let within = std::env::temp_dir();
            match (out, secret) {
                (None, None) => print(&json(&package::look(&path)?)?),
                (None, Some(secret)) => {
                    let coming = package::preview(&path, &secret, &within, &[], &mut |_, _| true)?;
                    print(&json(&coming)?)
                }
                (Some(_), None) => Err(WireError::new(match package::look(&path)?.lock {
                    PackageLockKind::Passphrase => "package-passphrase",
                    PackageLockKind::Key => "package-key",
                })),
                (Some(out), Some(secret)) => {
                    let taken = package::take_in(&path, &secret, &out, &within, &mut |_, _| true)?;
                    print(&taken.display().to_string())
                }
            }
        }
        Verb::Key { out } => print(&package::new_key(&out)?),
        Verb::Check { file: path } => match file::check(&path)?.split_first() {
            None => Ok(()),
            Some((first, rest)) => {
                let count = rest.len() + 1;
                Err(WireError::new("check-failed")
                    .with("path", path.display())
                    .with("count", count)
                    .with("first", first))
            }
        },
        Verb::Merge {
            file: path,
            other,
            preview,
            rule,
            other_passphrase_file,
        } => {
            let secret = secrets::other(other_passphrase_file.as_deref())?;
            let secret = secret.as_deref();
            let outcome = match preview {
                true => merging::look(&path, &other, secret)?,
                false => merging::take_in(&path, &other, secret, rule.map(MergeRule::from), &stamp)?,
            };
            let MergeOutcome {
                records,
                files,
                conflicts,
            } = outcome;
            print(&format!("{records}\t{files}\t{conflicts}"))
        }
        Verb::Passphrase { what } => passphrase::carry_out(what),
    }
}

/// The text of a file, or of standard input for `-`.
pub(crate) fn read(path: &Path) -> Result<String, WireError> {
    let mut text = String::new();
    // One byte more than is taken: what is too long is refused, not read to its end.
    let most = file::LONGEST_COMPANY + 1;
    let result = match path.to_str() {
        Some("-") => std::io::stdin().take(most).read_to_string(&mut text),
        _ => std::fs::File::open(path).and_then(|file| file.take(most).read_to_string(&mut text)),
    };
    result.map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => WireError::new("missing").with("path", path.display()),
        _ => WireError::new("bad-import").with("reason", error),
    })?;
    Ok(text)
}

fn json(value: &impl serde::Serialize) -> Result<String, WireError> {
    serde_json::to_string_pretty(value).map_err(|error| WireError::new("bad-request").with("reason", error))
}

/// Prints a text; a reader that stopped listening is not an error.
pub(crate) fn print(text: &str) -> Result<(), WireError> {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(WireError::new("cannot-write")
            .with("path", "-")
            .with("reason", error)),
        _ => Ok(()),
    }
}

/// The language of the terminal: Japanese where its locale says so.
fn terminal_language() -> Lang {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    match locale {
        Some(locale) if locale.starts_with("ja") => Lang::Ja,
        _ => Lang::En,
    }
}

impl From<Rule> for MergeRule {
    fn from(rule: Rule) -> Self {
        match rule {
            Rule::Mine => MergeRule::Mine,
            Rule::Theirs => MergeRule::Theirs,
            Rule::Newer => MergeRule::Newer,
        }
    }
}

impl From<Form> for DocumentForm {
    fn from(form: Form) -> DocumentForm {
        match form {
            Form::Pdf => DocumentForm::Pdf,
            Form::Docx => DocumentForm::Docx,
            Form::Xlsx => DocumentForm::Xlsx,
        }
    }
}

impl From<Language> for Lang {
    fn from(language: Language) -> Lang {
        match language {
            Language::Ja => Lang::Ja,
            Language::En => Lang::En,
        }
    }
}
