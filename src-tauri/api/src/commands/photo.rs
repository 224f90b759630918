use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use sonae_domain::{
    CleanPhoto, LONGEST_EVIDENCE, MOST_PHOTOS, MOST_PIXELS, PersonaNote, PersonaNoteId, PhotoError,
    clean_photo,
};
use sonae_store::{StoreError, sha256};
use ts_rs::TS;

use super::Stored;
use crate::call::Call;
use crate::error::WireError;

/// A photo in a file, to put on a note.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AddNotePhoto {
    /// The note.
    pub note: String,
    /// Where the file is now; it stays there.
    pub path: String,
}

/// A photo that was copied elsewhere, to put on a note.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct PasteNotePhoto {
    /// The note.
    pub note: String,
    /// The bytes as base64.
    pub data: String,
}

/// Names a photo on a note.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct NotePhotoArgs {
    /// The note.
    pub note: String,
    /// The photo.
    pub sha256: String,
}

/// A photo to look at.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct PhotoPicture {
    /// The picture itself: `data:image/jpeg;base64,…`.
    pub url: String,
}

/// Keeps a copy of a photo in the company's file, without what the camera wrote about place and time.
pub fn add_note_photo(call: &Call<'_>, args: AddNotePhoto) -> Result<Stored, WireError> {
    let path = Path::new(&args.path);
    let io = |error: &std::io::Error| WireError::io(path, error);
    // Its length first: a film must not fill the memory before it is refused.
    let length = std::fs::metadata(path).map_err(|error| io(&error))?.len();
    if length > LONGEST_EVIDENCE {
        return Err(StoreError::TooLarge(length).into());
    }
    let bytes = std::fs::read(path).map_err(|error| io(&error))?;
    keep(call, args.note, &bytes)
}

/// Keeps a photo that was pasted.
pub fn paste_note_photo(call: &Call<'_>, args: PasteNotePhoto) -> Result<Stored, WireError> {
    let length = (args.data.len() as u64) / 4 * 3;
    // Two bytes less at most: the last four letters stand for one to three.
    if length > LONGEST_EVIDENCE + 2 {
        return Err(StoreError::TooLarge(length).into());
    }
    let bytes = STANDARD
        .decode(args.data.as_bytes())
        .map_err(|_| refused(PhotoError::Damaged))?;
    keep(call, args.note, &bytes)
}

/// Takes a photo off a note; it can be taken back.
pub fn remove_note_photo(call: &Call<'_>, args: NotePhotoArgs) -> Result<Stored, WireError> {
    call.edit("note-photo-removed", |edit| {
        edit.remove_note_photo(&PersonaNoteId(args.note), &args.sha256)
    })?;
    Ok(call.stored())
}

/// One photo to look at. It comes by itself and only when it is asked for: a company's content stays small.
pub fn note_photo(call: &Call<'_>, args: NotePhotoArgs) -> Result<PhotoPicture, WireError> {
    let note = note(call, &args.note)?;
    let Some(photo) = note.photos.iter().find(|photo| photo.sha256 == args.sha256) else {
        return Err(WireError::new("not-found").with("id", args.sha256));
    };
    let bytes = call.company(|store| Ok(store.bytes(&photo.sha256)?))?;
    let url = format!(
        "data:{};base64,{}",
        photo.format.media_type(),
        STANDARD.encode(bytes)
    );
    Ok(PhotoPicture { url })
}

fn keep(call: &Call<'_>, id: String, bytes: &[u8]) -> Result<Stored, WireError> {
    let photo: CleanPhoto = clean_photo(bytes).map_err(refused)?;
    let note = note(call, &id)?;
    if note.photos.len() >= MOST_PHOTOS {
        return Err(WireError::new("photo-too-many").with("most", MOST_PHOTOS));
    }
    let sha = sha256(&photo.bytes);
    if note.photos.iter().any(|other| other.sha256 == sha) {
        return Err(WireError::new("photo-there-already"));
    }
    call.edit("note-photo", |edit| edit.add_note_photo(&note.id, &photo))?;
    Ok(call.stored())
}

fn note(call: &Call<'_>, id: &str) -> Result<PersonaNote, WireError> {
    let file = call.file()?;
    let note = file.persona_notes.iter().find(|note| note.id.as_str() == id);
    note.cloned()
        .ok_or_else(|| WireError::new("not-found").with("id", id))
}

fn refused(error: PhotoError) -> WireError {
    match error {
        PhotoError::Heic => WireError::new("photo-heic"),
        PhotoError::OtherKind => WireError::new("photo-kind"),
        PhotoError::Damaged => WireError::new("photo-damaged"),
        PhotoError::TooFine(pixels) => WireError::new("photo-too-fine")
            .with("size", pixels)
            .with("most", MOST_PIXELS / 1_000_000),
    }
}
