//! Copies of an open file that are to leave.

use sonae_store::{CompanyStore, StoreError, forget_key, set_passphrase, unlock};

use crate::shop::{begun, noon, said, say};

#[test]
fn a_copy_is_made_while_people_work_and_holds_what_there_was_when_it_began() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, path) = begun(folder.path());
    let out = folder.path().join("out");
    let order = store.copy_order(&noon()).unwrap();
    let copy = order
        .carry_out(&out, &mut |_, _| {
            say(&mut store, "港", &noon());
            true
        })
        .unwrap();
    assert_eq!(said(&copy), "みなと");
    drop(store);
    assert_eq!(said(&path), "港");
}

#[test]
fn a_copy_that_is_given_up_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (store, _) = begun(folder.path());
    let out = folder.path().join("out");
    let order = store.copy_order(&noon()).unwrap();
    let given_up = order.carry_out(&out, &mut |_, _| false);
    assert!(matches!(given_up, Err(StoreError::Cancelled)));
    assert_eq!(std::fs::read_dir(&out).unwrap().count(), 0);
}

#[test]
fn the_key_goes_when_the_copy_is_made_and_the_company_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    let (store, path) = begun(folder.path());
    drop(store);
    set_passphrase(&path, "三毛猫と赤い長ぐつの朝市", &[], &noon(), &mut |_, _| {}).unwrap();
    let store = CompanyStore::open(&path, &noon()).unwrap();
    let order = store.copy_order(&noon()).unwrap();
    store.lock_up();
    // It is still read with the key, but nobody opens it.
    for opened in [
        CompanyStore::open(&path, &noon()),
        CompanyStore::open_read_only(&path),
    ] {
        assert!(matches!(opened, Err(StoreError::PassphraseNeeded(_))));
    }
    let out = folder.path().join("out");
    let copy = order.carry_out(&out, &mut |_, _| true).unwrap();
    drop(order);
    // The last one to close the file has left it whole, with nothing beside it.
    assert!(!path.with_file_name("みなと.sonae-wal").exists());
    for locked in [&path, &copy] {
        let opened = CompanyStore::open_read_only(locked);
        assert!(matches!(opened, Err(StoreError::PassphraseNeeded(_))));
    }
    unlock(&copy, "三毛猫と赤い長ぐつの朝市").unwrap();
    assert_eq!(said(&copy), "みなと");
    forget_key(&copy);
}

/// Elsewhere nobody can take away what is open.
#[cfg(unix)]
#[test]
fn what_took_the_place_of_the_open_file_is_not_copied() {
    let folder = tempfile::tempdir().unwrap();
    let (store, path) = begun(folder.path());
    let order = store.copy_order(&noon()).unwrap();
    let other = folder.path().join("よそ.sonae");
    drop(CompanyStore::create(&other, &noon()).unwrap());
    std::fs::rename(&other, &path).unwrap();
    let out = folder.path().join("out");
    let copied = order.carry_out(&out, &mut |_, _| true);
    assert!(matches!(copied, Err(StoreError::Replaced(_))));
    // What is open is had by copying it as it is: nobody stores anything in it any more.
    assert!(store.copy_order(&noon()).is_none());
    let copy = store.copy_out(&out, &noon(), &mut |_, _| true).unwrap();
    assert_eq!(said(&copy), "みなと");
}
