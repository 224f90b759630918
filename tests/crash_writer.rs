//! The program that `crash.rs` kills: makes one scripted edit after another in a company's file and says on its
//! output which of them is stored; or, asked to `hold`, only keeps the file open; or, asked to `recode`, gives the file one
//! passphrase after the other. It ends only by being killed. What opens the file is read from `SONAE_PASSPHRASE`.

#[allow(dead_code, reason = "the writer makes edits, the test judges them")]
mod crash_script;

use std::io::Write;
use std::path::Path;

use sonae_store::CompanyStore;

/// Edits between two openings, so that closing and opening are hit too.
const EDITS_A_SITTING: u32 = 25;

fn main() -> anyhow::Result<()> {
    let mut args = std::env::args().skip(1);
    let path = args.next().unwrap_or_default();
    let path = Path::new(&path);
    let word = args.next().unwrap_or_default();
    let only_hold = word == "hold";
    if let Ok(typed) = std::env::var("SONAE_PASSPHRASE") {
        sonae_store::unlock(path, &typed)?;
    }
    let mut out = std::io::stdout().lock();
    if word == "recode" {
        return recode(path, &mut out);
    }
    loop {
        let mut store = CompanyStore::open(path, &crash_script::stamp(0))?;
        let done = crash_script::done(&store.load()?);
        writeln!(out, "open")?;
        out.flush()?;
        if only_hold {
            // Until we are killed; a thread may wake from `park` by itself.
            loop {
                std::thread::park();
            }
        }
        for number in done + 1..=done + EDITS_A_SITTING {
            store.edit(&crash_script::stamp(number), "scripted", |edit| {
                crash_script::make(edit, number)
            })?;
            // The edit is acknowledged: from here on it must never be missing.
            writeln!(out, "{number}")?;
            out.flush()?;
        }
    }
}

/// Gives the file one passphrase after the other, and none after the last of them.
fn recode(path: &Path, out: &mut impl Write) -> anyhow::Result<()> {
    let stamp = crash_script::stamp(0);
    loop {
        for passphrase in crash_script::PASSPHRASES {
            writeln!(out, "open")?;
            out.flush()?;
            sonae_store::set_passphrase(path, passphrase, &[], &stamp, &mut |_, _| {})?;
        }
        sonae_store::remove_passphrase(path, &[], &stamp, &mut |_, _| {})?;
    }
}
