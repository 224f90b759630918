//! Laws that hold for every sequence of edits: what is taken back is as before, what is done again is as after,
//! and nothing ever refers to what is not there.

use proptest::collection::vec;
use proptest::prelude::*;
use sonae_domain::CompanyFile;
use sonae_store::{CompanyStore, StoreError};

use crate::deeds::{Deed, deed, do_it, stamp};

/// A file with what it should hold, and what undo and redo should lead to.
struct Trial {
    store: Option<CompanyStore>,
    now: CompanyFile,
    past: Vec<CompanyFile>,
    future: Vec<CompanyFile>,
    seen: i64,
}

impl Trial {
    fn store(&mut self) -> &mut CompanyStore {
        self.store.as_mut().expect("it is open")
    }

    fn load(&mut self) -> CompanyFile {
        self.store().load().expect("it loads")
    }

    fn make(&mut self, deed: Deed) {
        match deed {
            Deed::Undo => {
                let done = self.store().undo(&stamp()).expect("undo");
                assert_eq!(done.is_some(), !self.past.is_empty());
                if let Some(before) = self.past.pop() {
                    self.future.push(std::mem::replace(&mut self.now, before));
                }
            }
            Deed::Redo => {
                let done = self.store().redo(&stamp()).expect("redo");
                assert_eq!(done.is_some(), !self.future.is_empty());
                if let Some(after) = self.future.pop() {
                    self.past.push(std::mem::replace(&mut self.now, after));
                }
            }
            Deed::Reopen => {
                let path = self.store().path().to_owned();
                self.store = None;
                self.store = Some(CompanyStore::open(&path, &stamp()).expect("it opens again"));
            }
            Deed::Import(state) => {
                let company = self.past.get(usize::from(state)).unwrap_or(&self.now).clone();
                self.store()
                    .import(&stamp(), &company)
                    .expect("what was stored once can be imported");
                self.took_place();
                assert_eq!(self.now, company);
            }
            deed => {
                let now = self.now.clone();
                match self
                    .store()
                    .edit(&stamp(), "deed", |edit| do_it(edit, &now, deed))
                {
                    Ok(()) => self.took_place(),
                    Err(StoreError::NotFound(_)) => {}
                    Err(error) => panic!("{error}"),
                }
            }
        }
        assert_eq!(self.load(), self.now);
        let at_hand = self.store().current().expect("it is at hand");
        assert_eq!(*at_hand, self.now, "what an edit touched is read again");
        self.seen = self.last_seq();
    }

    /// An edit that says what is so already is none.
    fn took_place(&mut self) {
        if self.last_seq() > self.seen {
            let now = self.load();
            self.past.push(std::mem::replace(&mut self.now, now));
            self.future.clear();
        }
    }

    fn last_seq(&mut self) -> i64 {
        let seen = self.seen;
        self.store()
            .changes(seen)
            .expect("the record is read")
            .last()
            .map_or(seen, |change| change.seq)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_taken_back_is_as_before_and_what_is_done_again_is_as_after(deeds in vec(deed(), 1..40)) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let store = CompanyStore::create(&folder.path().join("a.sonae"), &stamp()).expect("a new file");
        let empty = CompanyFile::default();
        let mut trial =
            Trial { store: Some(store), now: empty.clone(), past: Vec::new(), future: Vec::new(), seen: 0 };
        for deed in deeds {
            trial.make(deed);
            let problems = trial.store().check().expect("it can be checked").problems;
            prop_assert!(problems.is_empty(), "{problems:?}");
        }
        let end = trial.now.clone();
        let count = trial.past.len();
        while !trial.past.is_empty() {
            trial.make(Deed::Undo);
        }
        prop_assert_eq!(trial.load(), empty);
        for _ in 0..count {
            trial.make(Deed::Redo);
        }
        prop_assert_eq!(trial.load(), end);
    }
}
