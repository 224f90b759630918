//! How libFuzzer feeds an importer: it guides the bytes, the importer says where in a file they may go.

use std::cell::RefCell;

use sonae_tests::importers::Importer;

pub use libfuzzer_sys;

/// One change in so many is a seed in the place of what was there.
const SEED_OF: u32 = 64;

thread_local! {
    static IMPORTER: RefCell<Option<Importer>> = const { RefCell::new(None) };
}

fn with<T>(name: &str, what: impl FnOnce(&mut Importer) -> T) -> T {
    IMPORTER.with_borrow_mut(|importer| what(importer.get_or_insert_with(|| Importer::named(name))))
}

/// Feeds the importer with this name.
pub fn eat(name: &str, bytes: &[u8]) {
    with(name, |importer| importer.eat(bytes));
}

/// Changes `data[..size]` in its place, where `change` does so with bytes and their length; gives the new length, at most
/// `largest`.
pub fn changed(
    name: &str,
    data: &mut [u8],
    size: usize,
    largest: usize,
    seed: u32,
    change: fn(&mut [u8], usize, usize) -> usize,
) -> usize {
    let bytes = data[..size].to_vec();
    let new = with(name, |importer| {
        // It begins with nothing: now and then one of the files that the importer likes is put in its place.
        if seed.is_multiple_of(SEED_OF) {
            let chosen = (seed / SEED_OF) as usize % importer.seeds.len();
            return importer.seeds[chosen].clone();
        }
        importer.changed(&bytes, seed as usize, &mut |part| {
            // Room to grow in.
            let mut room = vec![0; part.len() + 256];
            room[..part.len()].copy_from_slice(part);
            let room_for = room.len();
            let length = change(&mut room, part.len(), room_for);
            room.truncate(length);
            room
        })
    });
    // What is too long is cut by the fuzzer's own change.
    match new.len() <= largest.min(data.len()) {
        true => {
            data[..new.len()].copy_from_slice(&new);
            new.len()
        }
        false => change(data, size, largest),
    }
}

/// The entry of a target.
#[macro_export]
macro_rules! feeds {
    ($name:literal) => {
        $crate::libfuzzer_sys::fuzz_target!(|bytes: &[u8]| $crate::eat($name, bytes));
        $crate::libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, largest: usize, seed: u32| {
            $crate::changed(
                $name,
                data,
                size,
                largest,
                seed,
                $crate::libfuzzer_sys::fuzzer_mutate,
            )
        });
    };
}
