//! Notes with photos, own viewpoints and free fields in a company's file.

use std::path::PathBuf;

use sonae_domain::{
    CleanPhoto, Face, FreeField, Hair, Persona, PersonaGroup, PersonaNote, PhotoFormat, Tone, Viewpoint,
};
use sonae_store::{CompanyStore, Stamp};

fn stamp() -> Stamp {
    Stamp {
        at: "2026-11-20T03:00:00Z".parse().expect("the moment parses"),
        who: "店長".into(),
    }
}

fn new_company() -> (tempfile::TempDir, PathBuf, CompanyStore) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("みなと.sonae");
    let store = CompanyStore::create(&path, &stamp()).expect("the file is created");
    (folder, path, store)
}

fn photo(bytes: &[u8]) -> CleanPhoto {
    CleanPhoto {
        format: PhotoFormat::Png,
        width: 40,
        height: 30,
        way: 1,
        bytes: bytes.to_vec(),
    }
}

#[test]
fn a_photo_stays_with_its_note_and_its_bytes_come_back_after_it_was_removed() {
    let (_folder, path, mut store) = new_company();
    let note = PersonaNote {
        id: "n".into(),
        text: "札をよく読む".into(),
        ..PersonaNote::default()
    };
    store
        .edit(&stamp(), "persona-note", |edit| edit.put_persona_note(&note))
        .unwrap();
    store
        .edit(&stamp(), "note-photo", |edit| {
            edit.add_note_photo(&note.id, &photo(b"the shelf"))
        })
        .unwrap();
    let before = store.load().unwrap();
    let kept = before.persona_notes[0].photos[0].clone();
    assert_eq!((kept.size, kept.width, kept.height), (9, 40, 30));

    store
        .edit(&stamp(), "note-photo-removed", |edit| {
            edit.remove_note_photo(&note.id, &kept.sha256)
        })
        .unwrap();
    assert!(store.load().unwrap().persona_notes[0].photos.is_empty());
    let again = store.edit(&stamp(), "note-photo-removed", |edit| {
        edit.remove_note_photo(&note.id, &kept.sha256)
    });
    assert_eq!(again.unwrap_err().code(), "not-found");
    store.undo(&stamp()).unwrap();
    drop(store);
    let store = CompanyStore::open(&path, &stamp()).unwrap();
    assert_eq!(store.load().unwrap(), before);
    assert_eq!(store.bytes(&kept.sha256).unwrap(), b"the shelf");
    assert!(store.check().unwrap().problems.is_empty());
}

#[test]
fn a_photo_whose_bytes_are_gone_is_found() {
    let (_folder, path, mut store) = new_company();
    store
        .edit(&stamp(), "note-photo", |edit| {
            let note = PersonaNote {
                id: "n".into(),
                ..PersonaNote::default()
            };
            edit.put_persona_note(&note)?;
            edit.add_note_photo(&note.id, &photo(b"the shelf"))
        })
        .unwrap();
    drop(store);
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute("DELETE FROM blob", [])
        .unwrap();
    let store = CompanyStore::open(&path, &stamp()).unwrap();
    assert_eq!(
        store.check().unwrap().problems,
        ["the note n has a photo that is not in here"]
    );
}

#[test]
fn an_own_viewpoint_is_renamed_as_a_whole_and_taken_back_as_a_whole() {
    let (_folder, _path, mut store) = new_company();
    let group = |id: &str, view, own: &str| PersonaGroup {
        id: id.into(),
        view,
        own_view: own.into(),
        name: id.into(),
    };
    store
        .edit(&stamp(), "persona-group", |edit| {
            edit.put_persona_group(&group("morning", Viewpoint::Own, "時間"))?;
            edit.put_persona_group(&group("evening", Viewpoint::Own, "時間"))?;
            edit.put_persona_group(&group("first", Viewpoint::Own, ""))?;
            edit.put_persona_group(&group("near", Viewpoint::Region, ""))
        })
        .unwrap();
    let before = store.load().unwrap();
    store
        .edit(&stamp(), "viewpoint", |edit| {
            edit.rename_viewpoint("時間", " 来る時間 ")
        })
        .unwrap();
    let names = |store: &CompanyStore| -> Vec<String> {
        let groups = store.load().unwrap().persona_groups;
        groups.into_iter().map(|group| group.own_view).collect()
    };
    assert_eq!(names(&store), ["来る時間", "来る時間", "", ""]);
    store
        .edit(&stamp(), "viewpoint", |edit| edit.rename_viewpoint("", "来店"))
        .unwrap();
    assert_eq!(names(&store), ["来る時間", "来る時間", "来店", ""]);
    store.undo(&stamp()).unwrap();
    store.undo(&stamp()).unwrap();
    assert_eq!(store.load().unwrap(), before);
}

#[test]
fn a_chosen_face_and_free_fields_come_back_in_their_order() {
    let (_folder, path, mut store) = new_company();
    let field = |label: &str| FreeField {
        label: label.into(),
        text: "𠮷".into(),
    };
    let persona = Persona {
        id: "p".into(),
        face: Some(Face {
            hair: Hair::Tied,
            tone: Tone::Grey,
            glasses: true,
        }),
        more: vec![field("スマホの使い方"), field(""), field("連絡の好み")],
        ..Persona::default()
    };
    store
        .edit(&stamp(), "persona", |edit| edit.put_persona(&persona))
        .unwrap();
    drop(store);
    let store = CompanyStore::open(&path, &stamp()).unwrap();
    assert_eq!(store.load().unwrap().personas, [persona]);
}
