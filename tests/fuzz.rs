//! Every importer, and the record of changes, is fed with files that are nearly right. Nothing may panic, and nothing may
//! take long; what is not taken is refused with words.
//!
//! In short some hundred inputs each, those first that `cargo xtask fuzz` once found a new way in with (`fuzz/corpus`); with
//! `SONAE_FUZZ_MINUTES=10` so long each. What made one stumble is kept in `target/fuzz`, and `SONAE_FUZZ_SEED` begins again
//! with the seed that was printed.

mod mutate;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use self::mutate::{Random, mutated};
use sonae_tests::importers::{Importer, NAMES, files};

/// Longer than this no input may take, on a slow machine and without optimisation.
const LONGEST: Duration = Duration::from_secs(20);
/// Inputs of a short run that are made by chance.
const SHORT: u32 = 150;

/// Feeds an importer with mutations of its seeds until the time is over.
fn feed(name: &str) {
    let mut importer = Importer::named(name);
    let seeds = importer.seeds.clone();
    assert!(!seeds.is_empty(), "{name} has no seeds");
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let minutes = number("SONAE_FUZZ_MINUTES");
    let seed = number("SONAE_FUZZ_SEED").unwrap_or_else(|| match minutes {
        Some(_) => jiff::Timestamp::now().as_nanosecond() as u64,
        // In short always the same: a test that fails does so for everybody.
        None => 1,
    });
    println!("{name}: again with SONAE_FUZZ_SEED={seed}");
    let mut random = Random::new(seed);
    let began = Instant::now();
    let mut count = 0_u32;
    let mut slowest = Duration::ZERO;
    let goes_on = |count: u32| match minutes {
        Some(minutes) => began.elapsed() < Duration::from_secs(minutes * 60),
        None => count < SHORT,
    };
    // The seeds themselves first, and what was found before.
    let mut inputs = seeds.clone();
    inputs.extend(files(&folder("corpus").join(name)));
    while !inputs.is_empty() || goes_on(count) {
        let input = inputs.pop().unwrap_or_else(|| {
            count += 1;
            let seed = &seeds[random.below(seeds.len())];
            let other = &seeds[random.below(seeds.len())];
            let choice = random.below(usize::MAX);
            importer.changed(seed, choice, &mut |bytes| {
                mutated(bytes, other, importer.words, &mut random)
            })
        });
        let bite = Instant::now();
        let swallowed = catch_unwind(AssertUnwindSafe(|| importer.eat(&input)));
        let took = bite.elapsed();
        slowest = slowest.max(took);
        if swallowed.is_err() || took > LONGEST {
            let kept = keep(name, &input);
            panic!("{name} stumbled after {took:?} over {}", kept.display());
        }
    }
    println!(
        "{name}: {count} inputs in {:.0?}, no panic, the slowest {slowest:.1?}",
        began.elapsed()
    );
}

fn keep(name: &str, input: &[u8]) -> PathBuf {
    let folder = folder("../../target/fuzz");
    let path = folder.join(format!("{name}-{}", &sonae_store::sha256(input)[..12]));
    std::fs::create_dir_all(&folder).expect("target can be written");
    std::fs::write(&path, input).expect("target can be written");
    path
}

/// A folder, from where the corpora are.
fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(name)
}

#[test]
fn tables_of_text() {
    feed("text-table");
}

#[test]
fn workbooks() {
    feed("workbook");
}

#[test]
fn diagrams_of_flows() {
    feed("bpmn");
}

#[test]
fn photos_and_logos() {
    feed("picture");
}

#[test]
fn companies_as_json() {
    feed("company-json");
}

#[test]
fn packages() {
    feed("package");
}

#[test]
fn company_files() {
    feed("company-file");
}

#[test]
fn the_record_of_changes() {
    feed("change-record");
}

/// What libFuzzer feeds is what is fed here, and the corpora are of these and small.
#[test]
fn the_guided_fuzzer_feeds_the_same_importers() {
    let manifest = std::fs::read_to_string(folder("Cargo.toml")).expect("its manifest");
    let manifest: toml::Table = manifest.parse().expect("it is TOML");
    let bins = manifest["bin"].as_array().expect("its targets");
    let mut targets: Vec<&str> = bins.iter().filter_map(|bin| bin["name"].as_str()).collect();
    for name in &targets {
        let path = folder("targets").join(format!("{name}.rs"));
        let text = std::fs::read_to_string(&path).expect("each target has a file");
        assert!(text.contains(&format!("\"{name}\"")), "{name} feeds another one");
    }
    let mut names = NAMES;
    names.sort_unstable();
    targets.sort_unstable();
    assert_eq!(targets, names);
    for corpus in std::fs::read_dir(folder("corpus")).expect("the corpora") {
        let corpus = corpus.expect("a corpus");
        let name = corpus.file_name();
        assert!(names.iter().any(|known| name == **known), "{name:?}");
        let size: usize = files(&corpus.path()).iter().map(Vec::len).sum();
        assert!(size <= 300_000, "{name:?} has {size} bytes");
    }
}
