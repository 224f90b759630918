//! How one person may be written.

use super::boundary::{Kind, is_kana, is_kanji, is_latin};

/// What may be written for a person, and what stands there instead.
#[derive(Debug)]
pub(super) struct Form {
    pub written: Vec<char>,
    /// Empty for how somebody is reached.
    pub called: String,
    pub place: Place,
}

/// Where a form means the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Wherever it stands.
    Anywhere,
    /// Wherever it stands but in the name of the company.
    Outside,
    /// Where nothing else stands.
    Whole,
    /// By what stands around it.
    Where(Kind),
}

impl Form {
    fn new(written: &str, called: &str, place: Place) -> Self {
        Self {
            written: written.chars().collect(),
            called: called.to_owned(),
            place,
        }
    }

    /// Whether it is a name, so that さん or 店長 after it goes with it.
    pub fn is_name(&self) -> bool {
        !self.called.is_empty() && !self.written.iter().copied().eq(self.called.chars())
    }
}

/// As long is a contact at least that is looked for: a shorter one is a part of too much else.
const CONTACT: usize = 5;
/// As many digits has a telephone number at least.
const DIGITS: usize = 9;

/// What ends the name of a part or a post in a company rather than of a person: 総務担当, 受付係.
const POSTS: &str = "担当 係 者 員 長 部 課 室 講師 役 店 社 会 業者";

/// The forms of a name: whole, closed up, and its family and given name alone. Where nothing parts the two, they are
/// guessed for somebody who is in the list of people.
pub(super) fn of(name: &str, listed: bool, called: &str) -> Vec<Form> {
    // What stands for somebody stays, whatever names are in it.
    let mut forms = vec![Form::new(called, called, Place::Anywhere)];
    if name == called {
        return forms;
    }
    let closed: String = name.split_whitespace().collect();
    forms.push(Form::new(name, called, whole(name)));
    if closed != name && closed.chars().count() > 1 && !is_latin(&closed) {
        forms.push(Form::new(&closed, called, Place::Anywhere));
    }
    let pieces: Vec<&str> = name.split_whitespace().filter(|piece| *piece != name).collect();
    for piece in pieces {
        forms.extend(Kind::of(piece).map(|kind| Form::new(piece, called, Place::Where(kind))));
        // YAMADA Hanako.
        let capitals = piece.to_uppercase();
        if piece.is_ascii() && piece.len() >= 3 && capitals != piece {
            forms.push(Form::new(&capitals, called, Place::Where(Kind::Latin)));
        }
    }
    if closed == name && listed {
        forms.extend(
            guessed(name)
                .into_iter()
                .map(|(piece, kind)| Form::new(&piece, called, Place::Where(kind))),
        );
    }
    forms
}

/// How somebody is reached: as it was written, and a telephone number also by its digits alone.
pub(super) fn of_contact(contact: &str) -> Vec<Form> {
    let mut forms = Vec::new();
    if contact.chars().count() >= CONTACT {
        forms.push(Form::new(contact, "", Place::Anywhere));
    }
    let is_number = contact
        .chars()
        .all(|letter| letter.is_ascii_digit() || "+-() 　".contains(letter));
    let digits: String = contact.chars().filter(char::is_ascii_digit).collect();
    if is_number && digits.len() >= DIGITS && digits != contact {
        forms.push(Form::new(&digits, "", Place::Anywhere));
    }
    forms
}

fn whole(name: &str) -> Place {
    let letters = name.chars().count();
    let parted = name.contains(char::is_whitespace);
    match letters {
        // A name of one letter is a part of too many words.
        1 => Place::Whole,
        _ if is_latin(name) => Place::Where(Kind::Latin),
        3 if !parted && name.chars().all(is_kanji) => Place::Outside,
        2 | 3 if !parted => Kind::of(name).map_or(Place::Outside, Place::Where),
        _ => Place::Anywhere,
    }
}

/// Family and given name of 佐藤一郎, as far as they can be told apart.
fn guessed(name: &str) -> Vec<(String, Kind)> {
    let letters: Vec<char> = name.chars().collect();
    if POSTS.split(' ').any(|post| name.ends_with(post)) {
        return Vec::new();
    }
    let kanji = letters.iter().take_while(|letter| is_kanji(**letter)).count();
    let part =
        |from: usize, to: usize| -> String { letters.get(from..to).unwrap_or_default().iter().collect() };
    let of = |pieces: Vec<String>| {
        pieces
            .into_iter()
            .filter_map(|piece| Kind::of(&piece).map(|kind| (piece, kind)))
            .collect()
    };
    if kanji < letters.len() {
        // 佐藤はなこ: where the letters change.
        let rest = letters.get(kanji..).unwrap_or_default();
        return match kanji >= 1 && rest.len() >= 2 && rest.iter().all(|letter| is_kana(*letter)) {
            true => of(vec![part(0, kanji), part(kanji, letters.len())]),
            false => Vec::new(),
        };
    }
    let titled = |to: usize| (part(0, to), Kind::Titled);
    match kanji {
        // 佐々木健.
        3.. if letters.get(1) == Some(&'々') => of(vec![part(0, 3)]),
        2 => vec![titled(1)],
        3 => vec![(part(0, 2), Kind::Family), titled(1)],
        4 => vec![(part(0, 2), Kind::Family), (part(2, 4), Kind::Family), titled(3)],
        5 => of(vec![part(0, 3), part(0, 2)]),
        6 => of(vec![part(0, 3)]),
        _ => Vec::new(),
    }
}
