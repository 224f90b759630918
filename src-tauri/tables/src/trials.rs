//! Trials across the crate, with a vocabulary as the locale files give it.

use std::collections::BTreeSet;

use encoding_rs::SHIFT_JIS;
use proptest::collection::{btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook};
use sonae_domain::{AssetMedium, Grade, InformationAsset, PersonId, PersonalData, RowId};

use crate::*;

/// The names by which the trials know columns; the real ones are in the locale files.
fn names(column: LedgerColumn) -> &'static str {
    match column {
        LedgerColumn::Business => "業務分類",
        LedgerColumn::Name => "情報資産名称",
        LedgerColumn::Note => "備考",
        LedgerColumn::Users => "利用者範囲",
        LedgerColumn::Department => "管理部署",
        LedgerColumn::Owner => "責任者",
        LedgerColumn::Kept => "媒体・保存先",
        LedgerColumn::Medium => "媒体",
        LedgerColumn::Place => "保存先",
        LedgerColumn::KeptOn => "持ち物",
        LedgerColumn::Personal => "個人情報の種類",
        LedgerColumn::HasPersonal => "個人情報",
        LedgerColumn::HasSensitive => "要配慮個人情報",
        LedgerColumn::HasMyNumber => "特定個人情報",
        LedgerColumn::Confidentiality => "機密性",
        LedgerColumn::Integrity => "完全性",
        LedgerColumn::Availability => "可用性",
        LedgerColumn::Vital => "会社の存続にかかわる",
        LedgerColumn::Importance => "重要度",
        LedgerColumn::Retention => "保存期限",
        LedgerColumn::Registered => "登録日",
    }
}

const MEDIA: [&str; 6] = [
    "書類",
    "事務所PC",
    "モバイル機器",
    "可搬電子媒体",
    "社内サーバー",
    "社外サーバー",
];

fn context() -> Context {
    let mut words = Vocabulary::default();
    for column in LedgerColumn::ALL {
        words.column(column, [names(column)]);
    }
    words.group(["評価値", "個人情報の種類", "媒体・保存先"]);
    for (medium, name) in AssetMedium::ALL.into_iter().zip(MEDIA) {
        words.medium(medium, [name]);
    }
    for (kind, name) in PersonalData::ALL.into_iter().zip(["個人", "要配慮", "特定"]) {
        words.kind(kind, [name]);
    }
    words.grade(Grade::High, ["高", "High"]);
    words.grade(Grade::Middle, ["中"]);
    words.grade(Grade::Low, ["低"]);
    words.yes(["○", "〇", "有"]);
    words.no(["×", "-", "なし"]);
    let mut context = Context::new(words);
    context.person("三浦 岬", &"p1".into());
    context.person("早瀬", &"p2".into());
    context.person("店長", &"p2".into());
    context.person("店長", &"p3".into());
    context.device("1番レジ", &"r1".into());
    context.device("会計、給与のソフト", &"r2".into());
    context
}

fn ledger(assets: Vec<InformationAsset>) -> Ledger {
    let words = LedgerWords {
        title: "情報資産管理台帳".into(),
        columns: LedgerColumn::ALL
            .map(|column| (column, names(column).to_owned()))
            .into(),
        kept: "媒体・保存先".into(),
        personal: "個人情報の種類".into(),
        grades: "評価値".into(),
        media: AssetMedium::ALL
            .into_iter()
            .zip(MEDIA.map(str::to_owned))
            .collect(),
        yes: "○".into(),
        no: "×".into(),
        font: String::new(),
    };
    Ledger {
        assets,
        people: [
            ("p1".into(), "三浦 岬".to_owned()),
            ("p2".into(), "早瀬".to_owned()),
        ]
        .into(),
        devices: [
            ("r1".into(), "1番レジ".to_owned()),
            ("r2".into(), "会計、給与のソフト".to_owned()),
        ]
        .into(),
        words,
    }
}

fn planned(bytes: &[u8], known: &[InformationAsset], way: Way) -> Vec<PlannedLine> {
    let context = context();
    let table = open(bytes, &ReadAs::default()).unwrap();
    let heading = find_heading(&table.grid, &context.vocabulary);
    plan(&table.grid, &heading, known, way, Faulty::LeaveOut, &context)
}

fn workbook(rows: &[&[&str]]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            if !cell.is_empty() {
                sheet.write_string(row as u32, column as u16, *cell).unwrap();
            }
        }
    }
    book.save_to_buffer().unwrap()
}

fn said(lines: &[PlannedLine]) -> Vec<String> {
    lines
        .iter()
        .map(|line| {
            let problems: Vec<String> = line
                .problems
                .iter()
                .map(|problem| format!(" {:?}@{}={}", problem.code, problem.column.id(), problem.text))
                .collect();
            format!(
                "{} {:?} {}{}",
                line.row,
                line.fate,
                line.asset.name,
                problems.concat()
            )
        })
        .collect()
}

fn asset() -> impl Strategy<Value = InformationAsset> {
    let text = || "[ -~あ-んア-ヶ一-龠𠮷😀＝＋－\n\t]{0,12}".prop_map(|text: String| text.trim().to_owned());
    let name = "[=+\\-@'\"あ-ん,;]{0,3}[a-zあ-ん一-龠]{1,6}";
    let grade = || of((1..=3_u8).prop_map(|value| Grade::try_from(value).unwrap()));
    let words = (text(), name, text(), text(), text(), text(), text());
    let kinds = of(btree_set((0..3_usize).prop_map(|at| PersonalData::ALL[at]), 0..3));
    let rest = (
        of((1..=2_u8).prop_map(|number| PersonId(format!("p{number}")))),
        of((0..6_usize).prop_map(|at| AssetMedium::ALL[at])),
        btree_set((1..=2_u8).prop_map(|number| RowId(format!("r{number}"))), 0..3),
        kinds,
        of((1850..2200_i16, 1..=12_i8, 1..=28_i8).prop_map(|(y, m, d)| jiff::civil::date(y, m, d))),
        (grade(), grade(), grade(), any::<bool>()),
    );
    (words, rest).prop_map(
        |(words, (owner, medium, kept_on, personal, registered, grades))| {
            let (business, name, note, users, department, place, retention) = words;
            InformationAsset {
                id: "".into(),
                business,
                name,
                note,
                users,
                department,
                owner,
                medium,
                place,
                kept_on: kept_on.into_iter().collect::<Vec<_>>(),
                personal,
                retention,
                registered,
                confidentiality: grades.0,
                integrity: grades.1,
                availability: grades.2,
                vital: grades.3,
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_goes_out_comes_back_the_same(assets in vec(asset(), 0..6)) {
        let ledger = ledger(assets);
        for bytes in [write_csv(&ledger), write_excel(&ledger).unwrap()] {
            let back: Vec<InformationAsset> = planned(&bytes, &[], Way::Add)
                .into_iter()
                .map(|line| {
                    assert!(line.problems.is_empty(), "{line:?}");
                    line.asset
                })
                .collect();
            prop_assert_eq!(&back, &ledger.assets);
        }
    }

    #[test]
    fn what_comes_back_unchanged_changes_nothing(assets in vec(asset(), 0..6)) {
        let mut ledger = ledger(assets);
        for (number, asset) in ledger.assets.iter_mut().enumerate() {
            asset.id = format!("n{number}").as_str().into();
        }
        let lines = planned(&write_csv(&ledger), &ledger.assets, Way::Update);
        prop_assert!(lines.iter().all(|line| line.fate == Fate::Same), "{:?}", lines);
        let ids: BTreeSet<_> = lines.iter().map(|line| line.asset.id.clone()).collect();
        prop_assert_eq!(ids.len(), ledger.assets.len(), "each row finds a line of its own");
    }

    #[test]
    fn no_file_makes_it_stumble(bytes in vec(any::<u8>(), 0..400), zip in any::<bool>()) {
        let mut bytes = bytes;
        if zip {
            bytes.splice(0..0, *b"PK\x03\x04");
        }
        if let Ok(table) = open(&bytes, &ReadAs::default()) {
            let context = context();
            let heading = find_heading(&table.grid, &context.vocabulary);
            plan(&table.grid, &heading, &[], Way::Add, Faulty::Blank, &context);
        }
    }

    #[test]
    fn a_text_that_looks_like_a_formula_is_guarded_and_comes_back(text in "['=+@a＝＋－＠\\-\t\r\n]{0,5}") {
        let out = crate::text::guarded(&text);
        prop_assert!(!out.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']));
        prop_assert_eq!(crate::text::bare(&out), text);
    }
}

#[test]
fn the_ledger_of_ipa_is_read_as_it_is() {
    let bytes = workbook(&[
        &["情報資産管理台帳"],
        &["", "2026年11月"],
        &[],
        &[
            "業務分類",
            "情報資産名称",
            "備考",
            "利用者範囲",
            "管理部署",
            "媒体・保存先",
            "個人情報の種類",
            "",
            "",
            "評価値",
            "",
            "",
            "重要度",
            "保存期限",
            "登録日",
        ],
        &[
            "",
            "",
            "",
            "",
            "",
            "",
            "個人情報",
            "要配慮個人情報",
            "特定個人情報",
            "機密性",
            "完全性",
            "可用性",
        ],
        &[
            "人事",
            "社員名簿",
            "社員の基本情報",
            "人事部",
            "人事部",
            "事務所PC",
            "○",
            "",
            "",
            "3",
            "1",
            "1",
            "3",
            "",
            "2026/4/1",
        ],
        &["", "", "", "", ""],
        &[
            "経理",
            "請求書控え",
            "",
            "総務部",
            "総務部",
            "書類（事務所の棚）",
            "",
            "",
            "",
            "２",
            "中",
            "1",
            "3",
            "7年",
            "令和8年11月20日",
        ],
        &["", "", "", "", "", "", "", "", "", "5", "", ""],
    ]);
    let lines = planned(&bytes, &[], Way::Add);
    assert_eq!(
        said(&lines),
        [
            "6 New 社員名簿",
            "8 New 請求書控え ImportanceDiffers@importance=3",
            "9 LeftOut  Grade@confidentiality=5 NoName@name=",
        ]
    );
    let first = &lines[0].asset;
    assert_eq!(first.medium, Some(AssetMedium::Computer));
    assert_eq!(first.personal, Some([PersonalData::Personal].into()));
    assert_eq!(first.registered, Some(jiff::civil::date(2026, 4, 1)));
    let second = &lines[1].asset;
    assert_eq!(
        (second.medium, second.place.as_str()),
        (Some(AssetMedium::Paper), "事務所の棚")
    );
    assert_eq!(second.personal, None, "nobody has said");
    assert_eq!(second.confidentiality, Some(Grade::Middle));
    assert_eq!(second.registered, Some(jiff::civil::date(2026, 11, 20)));
}

#[test]
fn a_row_says_what_is_wrong_with_it_under_its_number() {
    let text = "情報資産名称,責任者,機密性,個人情報,登録日,媒体,持ち物\r\n\r\n名簿,三浦岬,高い,○,2026/2/30,石板,2番レジ\r\n帳簿,店長,3,?,20261120,書類,1番レジ\r\n,,,,,,\r\n控え,知らない人,0,○,いつか,,\r\n";
    let (bytes, _, lost) = SHIFT_JIS.encode(text);
    assert!(!lost);
    assert_eq!(
        said(&planned(&bytes, &[], Way::Add)),
        [
            "3 LeftOut 名簿 Grade@confidentiality=高い Date@registered=2026/2/30 Medium@medium=石板 Device@kept-on=2番レジ",
            "4 LeftOut 帳簿 PersonTwice@owner=店長 Mark@has-personal=?",
            "6 LeftOut 控え Person@owner=知らない人 Grade@confidentiality=0 Date@registered=いつか",
        ]
    );
    let context = context();
    let table = open(&bytes, &ReadAs::default()).unwrap();
    assert_eq!(table.text, Some((TextEncoding::Cp932, Separator::Comma)));
    let heading = find_heading(&table.grid, &context.vocabulary);
    let lines = plan(&table.grid, &heading, &[], Way::Add, Faulty::Blank, &context);
    assert!(lines.iter().all(|line| line.fate == Fate::New));
    assert_eq!(
        lines[0].asset.owner,
        Some("p1".into()),
        "what can be read is taken"
    );
    assert_eq!(lines[0].asset.registered, None, "what cannot is left empty");
}

#[test]
fn a_line_is_brought_up_to_date_by_name_business_and_place() {
    let known = InformationAsset {
        id: "n1".into(),
        name: "お客様カード".into(),
        business: "販売".into(),
        place: "レジの下".into(),
        note: "紙".into(),
        personal: Some([PersonalData::Personal, PersonalData::Sensitive].into()),
        ..InformationAsset::default()
    };
    let text = "情報資産名称\t業務分類\t保存先\t備考\t機密性\t個人情報\t要配慮個人情報\nお客様ｶｰﾄﾞ\t販売\tレジの下\t\t3\t○\t\nお客様カード\t販売\tレジの上\t\t\t\t\nお客様カード\t販売\tレジの下\t\t\t\t\n";
    let lines = planned(text.as_bytes(), std::slice::from_ref(&known), Way::Update);
    assert_eq!(
        said(&lines),
        ["2 Changed お客様ｶｰﾄﾞ", "3 New お客様カード", "4 New お客様カード"]
    );
    let changed = &lines[0].asset;
    assert_eq!(changed.id, known.id);
    assert_eq!(changed.note, "紙", "an empty cell leaves what is there");
    assert_eq!(changed.confidentiality, Some(Grade::High));
    assert_eq!(
        changed.personal,
        Some([PersonalData::Personal].into()),
        "one mark speaks for all marks"
    );
}

#[test]
fn text_is_read_however_it_was_saved() {
    let text = "情報資産名称;機密性\r\n\"社員\"\"の\"\"\n名簿\";3\r\n";
    let utf16: Vec<u8> = "\u{feff}"
        .encode_utf16()
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let big: Vec<u8> = "\u{feff}"
        .encode_utf16()
        .chain(text.encode_utf16())
        .flat_map(u16::to_be_bytes)
        .collect();
    let with_mark = format!("\u{feff}{text}").into_bytes();
    let cp932 = SHIFT_JIS.encode(text).0.into_owned();
    for (bytes, encoding) in [
        (text.as_bytes().to_vec(), TextEncoding::Utf8),
        (with_mark, TextEncoding::Utf8),
        (cp932, TextEncoding::Cp932),
        (utf16, TextEncoding::Utf16),
        (big, TextEncoding::Utf16),
    ] {
        let table = open(&bytes, &ReadAs::default()).unwrap();
        assert_eq!(table.text, Some((encoding, Separator::Semicolon)));
        assert_eq!(table.grid.at(1, 0), &Cell::of("社員\"の\"\n名簿"));
    }
    // Who knows better may say so; what cannot be read then is reported.
    let read_as = ReadAs {
        encoding: Some(TextEncoding::Utf8),
        ..ReadAs::default()
    };
    let table = open(&SHIFT_JIS.encode("名簿,a").0, &read_as).unwrap();
    assert!(table.grid.at(0, 0).text().contains('\u{fffd}'));
    let problem = read_cell(LedgerColumn::Name, table.grid.at(0, 0), &context()).unwrap_err();
    assert_eq!(problem.code, ProblemCode::Characters);
}

#[test]
fn a_file_that_is_no_table_says_which_it_is() {
    let code = |bytes: &[u8]| open(bytes, &ReadAs::default()).unwrap_err().code();
    assert_eq!(code(b""), "table-empty");
    assert_eq!(code(b"\r\n \r\n,,,\r\n"), "table-empty");
    assert_eq!(code(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "table-none");
    assert_eq!(code(b"%PDF-1.7\n\x01\x02"), "table-none");
    let mut old = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    assert_eq!(code(&old), "table-old-excel");
    old.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(code(&old), "table-encrypted");
    let whole = workbook(&[&["情報資産名称", "備考"], &["名簿", "紙"]]);
    assert_eq!(code(&whole[..whole.len() / 2]), "table-damaged");
    assert_eq!(code(&workbook(&[])), "table-empty");
    assert_eq!(code(&vec![b'a'; LARGEST_FILE + 1]), "table-too-large");
    assert_eq!(
        code("a\n".repeat(MOST_ROWS + 1).as_bytes()),
        "table-too-many-rows"
    );
    assert_eq!(code(",".repeat(400).as_bytes()), "table-too-many-columns");
    let read_as = ReadAs {
        sheet: Some("四月".into()),
        ..ReadAs::default()
    };
    assert_eq!(open(&whole, &read_as).unwrap_err().code(), "table-no-sheet");
}

#[test]
fn of_several_sheets_the_first_with_anything_in_it_is_read_or_the_one_that_is_chosen() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("表紙").unwrap();
    let first = book.add_worksheet().set_name("販売").unwrap();
    first.write_string(0, 0, "名簿").unwrap();
    // A stray cell far away costs nothing but a message.
    let second = book.add_worksheet().set_name("人事").unwrap();
    second.write_string(2, 1, "給与").unwrap();
    second
        .write_formula(3, 1, rust_xlsxwriter::Formula::new("1+2").set_result("3"))
        .unwrap();
    let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 11, 20).unwrap();
    second
        .write_datetime_with_format(4, 1, day, &Format::new().set_num_format("yyyy/m/d"))
        .unwrap();
    let hidden = book.add_worksheet().set_name("隠し").unwrap();
    hidden.set_hidden(true);
    let far = book.add_worksheet().set_name("遠く").unwrap();
    far.write_string(1_000_000, 16_000, "x").unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let table = open(&bytes, &ReadAs::default()).unwrap();
    assert_eq!(table.sheets, ["表紙", "販売", "人事", "遠く"]);
    assert_eq!(table.sheet, "販売");
    let chosen = |sheet: &str| {
        open(
            &bytes,
            &ReadAs {
                sheet: Some(sheet.into()),
                ..ReadAs::default()
            },
        )
    };
    let grid = chosen("人事").unwrap().grid;
    assert_eq!(grid.at(2, 1), &Cell::of("給与"));
    assert_eq!(grid.at(3, 1).text(), "3", "a formula stands for what it came to");
    assert_eq!(grid.at(4, 1), &Cell::Date(jiff::civil::date(2026, 11, 20)));
    assert_eq!(chosen("遠く").unwrap_err().code(), "table-too-many-rows");
    assert_eq!(chosen("表紙").unwrap_err().code(), "table-empty");
}

#[test]
fn days_are_read_as_people_write_them_and_nothing_else_is_a_day() {
    let context = context();
    let day = |text: &str| match read_cell(LedgerColumn::Registered, &Cell::of(text), &context) {
        Ok(Some(Said::Registered(day))) => day.to_string(),
        Err(_) => "none".to_owned(),
        other => format!("{other:?}"),
    };
    for text in [
        "2026/11/20",
        "2026-11-20",
        "２０２６／１１／２０",
        "2026年11月20日",
        "2026年11月20日（金）",
        "令和8年11月20日",
        "令和８年１１月２０日",
        "R8.11.20",
        "r8/11/20",
        "20261120",
        "2026. 11. 20",
    ] {
        assert_eq!(day(text), "2026-11-20", "{text}");
    }
    assert_eq!(day("平成元年1月8日"), "1989-01-08");
    assert_eq!(day("昭和39年10月10日"), "1964-10-10");
    for text in [
        "2026/2/30",
        "11/20",
        "来週",
        "26/11/20",
        "2026",
        "令和0年1月1日",
        "2026/11",
        "1",
    ] {
        assert_eq!(day(text), "none", "{text}");
    }
}

#[test]
fn a_file_without_known_names_gives_its_first_row_to_choose_from() {
    let context = context();
    let table = open("a,b\n1,2\n".as_bytes(), &ReadAs::default()).unwrap();
    let heading = find_heading(&table.grid, &context.vocabulary);
    assert_eq!((heading.row, heading.rows), (0, 1));
    assert_eq!(heading.names, ["a", "b"]);
    assert_eq!(heading.columns, [None, None]);
}
