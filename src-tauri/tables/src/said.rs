//! What a cell says about a line, read as people write it: 3, 高 and High are one grade. What cannot be read is
//! reported, never guessed.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_domain::{Aspect, AssetMedium, Grade, InformationAsset, PersonId, PersonalData, RowId};
use ts_rs::TS;

use crate::{Cell, LedgerColumn, Vocabulary, key};

/// The longest text of a cell, in characters.
const LONGEST: usize = 5_000;

/// What the company has that cells may name.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// What headings and values are called.
    pub vocabulary: Vocabulary,
    people: BTreeMap<String, Vec<PersonId>>,
    devices: BTreeMap<String, Vec<RowId>>,
}

impl Context {
    /// A company where nobody and nothing has a name yet.
    pub fn new(vocabulary: Vocabulary) -> Self {
        Context {
            vocabulary,
            ..Context::default()
        }
    }

    /// Adds a name of a person.
    pub fn person(&mut self, name: &str, id: &PersonId) {
        let ids = self.people.entry(key(name)).or_default();
        if !ids.contains(id) {
            ids.push(id.clone());
        }
    }

    /// Adds the name of a row of the inventory.
    pub fn device(&mut self, name: &str, id: &RowId) {
        let ids = self.devices.entry(key(name)).or_default();
        if !ids.contains(id) {
            ids.push(id.clone());
        }
    }
}

/// Why a cell or a row cannot be taken as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    /// The line has no name.
    NoName,
    /// No grade from 1 to 3.
    Grade,
    /// Neither a mark nor nothing.
    Mark,
    /// No day of the calendar.
    Date,
    /// None of the six media.
    Medium,
    /// No kind of personal data.
    Personal,
    /// Nobody of the company.
    Person,
    /// Several people have that name.
    PersonTwice,
    /// Not in the inventory.
    Device,
    /// Several rows of the inventory have that name.
    DeviceTwice,
    /// A formula that came to nothing.
    Formula,
    /// Characters that the file does not give: the encoding is another one.
    Characters,
    /// A text that is too long for a cell.
    TooLong,
    /// The importance in the file is another than the one that follows. Only to be noted.
    ImportanceDiffers,
}

impl ProblemCode {
    /// Whether it is only to be noted.
    pub fn is_note(self) -> bool {
        self == ProblemCode::ImportanceDiffers
    }
}

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CellProblem {
    /// The column.
    pub column: LedgerColumn,
    /// What is wrong.
    pub code: ProblemCode,
    /// What stands there.
    pub text: String,
}

/// What a cell says.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// Words of a column of words.
    Text(String),
    /// Who answers for it.
    Owner(PersonId),
    /// What it is kept on and where; either may be missing.
    Kept(Option<AssetMedium>, String),
    /// The devices, systems and services that hold it.
    KeptOn(Vec<RowId>),
    /// All kinds of personal data in it.
    Personal(Vec<PersonalData>),
    /// Whether one kind is in it.
    Has(PersonalData, bool),
    /// How much a side matters.
    Grade(Aspect, Grade),
    /// Whether the company's footing is at stake.
    Vital(bool),
    /// What the file has for importance.
    Importance(Grade),
    /// When it was entered.
    Registered(Date),
}

/// Reads a cell. `None` when there is nothing in it.
///
/// # Errors
/// What is wrong with it.
pub fn read_cell(column: LedgerColumn, cell: &Cell, context: &Context) -> Result<Option<Said>, CellProblem> {
    let text = cell.text();
    let problem = |code: ProblemCode| CellProblem {
        column,
        code,
        text: text.chars().take(200).collect(),
    };
    match cell {
        Cell::Empty => return Ok(None),
        Cell::Error(_) => return Err(problem(ProblemCode::Formula)),
        _ if text.contains('\u{fffd}') => return Err(problem(ProblemCode::Characters)),
        _ if text.chars().count() > LONGEST => return Err(problem(ProblemCode::TooLong)),
        _ => {}
    }
    let words = &context.vocabulary;
    let said = match column {
        LedgerColumn::Business
        | LedgerColumn::Name
        | LedgerColumn::Note
        | LedgerColumn::Users
        | LedgerColumn::Department
        | LedgerColumn::Place
        | LedgerColumn::Retention => Said::Text(text),
        LedgerColumn::Owner => match context.people.get(&key(&text)).map(Vec::as_slice) {
            Some([id]) => Said::Owner(id.clone()),
            Some([_, ..]) => return Err(problem(ProblemCode::PersonTwice)),
            _ => return Err(problem(ProblemCode::Person)),
        },
        LedgerColumn::Kept => kept(&text, words),
        LedgerColumn::Medium => match words.medium_of(&text) {
            Some(medium) => Said::Kept(Some(medium), String::new()),
            None => return Err(problem(ProblemCode::Medium)),
        },
        LedgerColumn::KeptOn => Said::KeptOn(devices(&text, context).map_err(problem)?),
        LedgerColumn::Personal => {
            Said::Personal(kinds(&text, words).ok_or_else(|| problem(ProblemCode::Personal))?)
        }
        LedgerColumn::HasPersonal | LedgerColumn::HasSensitive | LedgerColumn::HasMyNumber => {
            match (column.kind(), mark(cell, words)) {
                (Some(kind), Some(is_in)) => Said::Has(kind, is_in),
                _ => return Err(problem(ProblemCode::Mark)),
            }
        }
        LedgerColumn::Confidentiality | LedgerColumn::Integrity | LedgerColumn::Availability => {
            match (column.aspect(), grade(cell, words)) {
                (Some(aspect), Some(grade)) => Said::Grade(aspect, grade),
                _ => return Err(problem(ProblemCode::Grade)),
            }
        }
        LedgerColumn::Vital => Said::Vital(mark(cell, words).ok_or_else(|| problem(ProblemCode::Mark))?),
        // It follows from the others: what cannot be read here is nothing to be mended.
        LedgerColumn::Importance => match grade(cell, words) {
            Some(grade) => Said::Importance(grade),
            None => return Ok(None),
        },
        LedgerColumn::Registered => Said::Registered(date(cell).ok_or_else(|| problem(ProblemCode::Date))?),
    };
    Ok(Some(said))
}

/// Writes into a line what a cell of this column says.
pub fn put(column: LedgerColumn, said: Said, asset: &mut InformationAsset) {
    match said {
        Said::Text(text) => {
            if let Some(field) = text_of(column, asset) {
                *field = text;
            }
        }
        Said::Owner(owner) => asset.owner = Some(owner),
        Said::Kept(medium, place) => {
            asset.medium = medium.or(asset.medium);
            if !place.is_empty() {
                asset.place = place;
            }
        }
        Said::KeptOn(rows) => asset.kept_on = rows,
        Said::Personal(kinds) => asset.personal = Some(kinds.into_iter().collect()),
        Said::Has(kind, is_in) => {
            let kinds = asset.personal.get_or_insert_default();
            match is_in {
                true => kinds.insert(kind),
                false => kinds.remove(&kind),
            };
        }
        Said::Grade(Aspect::Confidentiality, grade) => asset.confidentiality = Some(grade),
        Said::Grade(Aspect::Integrity, grade) => asset.integrity = Some(grade),
        Said::Grade(Aspect::Availability, grade) => asset.availability = Some(grade),
        Said::Vital(vital) => asset.vital = vital,
        Said::Importance(_) => {}
        Said::Registered(date) => asset.registered = Some(date),
    }
}

/// Takes away what a column says of a line.
pub fn clear(column: LedgerColumn, asset: &mut InformationAsset) {
    if let Some(field) = text_of(column, asset) {
        field.clear();
        return;
    }
    match column {
        LedgerColumn::Owner => asset.owner = None,
        LedgerColumn::Medium => asset.medium = None,
        LedgerColumn::Kept => (asset.medium, asset.place) = (None, String::new()),
        LedgerColumn::KeptOn => asset.kept_on.clear(),
        LedgerColumn::Personal => asset.personal = None,
        LedgerColumn::Confidentiality => asset.confidentiality = None,
        LedgerColumn::Integrity => asset.integrity = None,
        LedgerColumn::Availability => asset.availability = None,
        LedgerColumn::Vital => asset.vital = false,
        LedgerColumn::Registered => asset.registered = None,
        _ => {
            if let (Some(kind), Some(kinds)) = (column.kind(), &mut asset.personal) {
                kinds.remove(&kind);
            }
        }
    }
}

/// The words of a line that a column of words holds.
fn text_of(column: LedgerColumn, asset: &mut InformationAsset) -> Option<&mut String> {
    match column {
        LedgerColumn::Business => Some(&mut asset.business),
        LedgerColumn::Name => Some(&mut asset.name),
        LedgerColumn::Note => Some(&mut asset.note),
        LedgerColumn::Users => Some(&mut asset.users),
        LedgerColumn::Department => Some(&mut asset.department),
        LedgerColumn::Place => Some(&mut asset.place),
        LedgerColumn::Retention => Some(&mut asset.retention),
        _ => None,
    }
}

/// 媒体・保存先 in one cell: a medium alone, a medium and a place (`書類：事務所の棚`, `書類（事務所の棚）`), or a place.
fn kept(text: &str, words: &Vocabulary) -> Said {
    if let Some(medium) = words.medium_of(text) {
        return Said::Kept(Some(medium), String::new());
    }
    for (open, close) in [("：", ""), (":", ""), ("（", "）"), ("(", ")"), ("\n", "")] {
        if let Some((first, rest)) = text.split_once(open)
            && let Some(medium) = words.medium_of(first)
        {
            let place = rest.trim();
            let place = place.strip_suffix(close).unwrap_or(place);
            return Said::Kept(Some(medium), place.trim().to_owned());
        }
    }
    Said::Kept(None, text.to_owned())
}

fn devices(text: &str, context: &Context) -> Result<Vec<RowId>, ProblemCode> {
    let one = |name: &str| match context.devices.get(&key(name)).map(Vec::as_slice) {
        Some([id]) => Ok(id.clone()),
        Some([_, ..]) => Err(ProblemCode::DeviceTwice),
        _ => Err(ProblemCode::Device),
    };
    if let Ok(id) = one(text) {
        return Ok(vec![id]);
    }
    let mut rows = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        match one(line) {
            Ok(id) => rows.push(id),
            // A name may have a comma in it: only what is no name as a whole is several.
            Err(_) => {
                for name in line.split(['、', ',']).filter(|name| !name.trim().is_empty()) {
                    rows.push(one(name)?);
                }
            }
        }
    }
    Ok(rows)
}

fn kinds(text: &str, words: &Vocabulary) -> Option<Vec<PersonalData>> {
    if words.mark(text) == Some(false) {
        return Some(Vec::new());
    }
    let one = |part: &str| words.kind_of(part);
    match one(text) {
        Some(kind) => Some(vec![kind]),
        None => text
            .split(['、', ',', '・', '/', '\n', '，', '／'])
            .filter(|part| !part.trim().is_empty())
            .map(one)
            .collect(),
    }
}

fn mark(cell: &Cell, words: &Vocabulary) -> Option<bool> {
    match cell {
        Cell::Bool(yes) => Some(*yes),
        Cell::Number(1.0) => Some(true),
        Cell::Number(0.0) => Some(false),
        other => words.mark(&other.text()),
    }
}

fn grade(cell: &Cell, words: &Vocabulary) -> Option<Grade> {
    let text = cell.text();
    match key(&text).as_str() {
        "1" => Some(Grade::Low),
        "2" => Some(Grade::Middle),
        "3" => Some(Grade::High),
        _ => words.grade_of(&text),
    }
}

/// The year before the first of an era: 令和, 平成, 昭和.
const ERAS: [(&str, &str, i16); 3] = [("令和", "r", 2018), ("平成", "h", 1988), ("昭和", "s", 1925)];

/// A day as people write it: 2026/11/20, 2026-11-20, 2026年11月20日, 令和8年11月20日, R8.11.20, 20261120, also in
/// full-width digits. Anything else is no day.
pub(crate) fn date(cell: &Cell) -> Option<Date> {
    match cell {
        Cell::Date(date) => Some(*date),
        Cell::Number(number) => digits(&number.to_string()),
        Cell::Text(text) => {
            // Blanks and the name of the weekday in brackets do not count.
            let plain = InformationAsset::name_key(text);
            let plain = plain.split('(').next().unwrap_or_default();
            let parts: Vec<&str> = plain
                .trim_end_matches('日')
                .split(['年', '月', '/', '.', '-'])
                .collect();
            match parts.as_slice() {
                [one] => digits(one),
                [year, month, day] => Date::new(year_of(year)?, month.parse().ok()?, day.parse().ok()?).ok(),
                _ => None,
            }
        }
        _ => None,
    }
}

fn digits(text: &str) -> Option<Date> {
    let is_day = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    let part = |from: usize, to: usize| text.get(from..to)?.parse::<i16>().ok();
    let (year, month, day) = match is_day {
        true => (part(0, 4)?, part(4, 6)?, part(6, 8)?),
        false => return None,
    };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn year_of(text: &str) -> Option<i16> {
    for (name, letter, before) in ERAS {
        let rest = text
            .strip_prefix(name)
            .or_else(|| text.strip_prefix(&sonae_domain::fold(name)))
            .or_else(|| text.strip_prefix(letter));
        if let Some(rest) = rest {
            let own = if rest == "元" {
                1
            } else {
                rest.parse::<i16>().ok()?
            };
            return (own > 0).then_some(before + own);
        }
    }
    // Two digits may be of any era.
    (text.len() == 4).then(|| text.parse().ok())?
}
