use super::*;
use crate::{Answer, Person, PersonId, TrainingSession};

fn person(id: &str, name: &str, contact: &str) -> Person {
    Person {
        id: PersonId(id.to_owned()),
        name: name.to_owned(),
        contact: contact.to_owned(),
        ..Person::default()
    }
}

fn company() -> CompanyFile {
    let mut file = CompanyFile {
        people: vec![
            person("p1", "山田 花子", "090-1111-2222"),
            person("p2", "Ann Lee", "ann@example.jp"),
            person("p3", "", ""),
        ],
        ..CompanyFile::default()
    };
    let sheet = file.answers.0.entry("company".to_owned()).or_default();
    for (field, text) in [
        ("representative", "p1"),
        (
            "notes",
            "山田さんと山田花子が鍵を持つ。Lee calls; Leeds does not. 090-1111-2222 へ",
        ),
    ] {
        sheet
            .fields
            .insert(field.to_owned(), Answer::Text(text.to_owned()));
    }
    file.sessions.push(TrainingSession {
        attendees: vec![crate::Attendee {
            name: "辞めた 太郎".to_owned(),
            ..crate::Attendee::default()
        }],
        ..TrainingSession::default()
    });
    file
}

/// A redactor that knows these people, numbered from one.
fn knowing(names: &[&str]) -> Redactor {
    let file = CompanyFile {
        people: names.iter().map(|name| person("p", name, "")).collect(),
        ..CompanyFile::default()
    };
    Redactor::of(&file, &|number| format!("担当者{number}"))
}

fn said(redactor: &Redactor, text: &str) -> String {
    redactor.text(text, &mut RedactionChanges::new())
}

#[test]
fn names_become_numbers_wherever_they_stand_and_ids_stay() {
    let redacted = redact_people(&company(), &|number| format!("担当者{number}")).unwrap();
    assert_eq!(redacted.people[0].name, "担当者1");
    assert_eq!(redacted.people[1].name, "担当者2");
    assert_eq!(redacted.people[2].name, "");
    assert!(redacted.people.iter().all(|person| person.contact.is_empty()));
    assert_eq!(redacted.answers.text("company", "representative"), Some("p1"));
    assert_eq!(
        redacted.answers.text("company", "notes"),
        Some("担当者1と担当者1が鍵を持つ。担当者2 calls; Leeds does not.  へ")
    );
    assert_eq!(redacted.sessions[0].attendees[0].name, "担当者3");
    let text = serde_json::to_string(&redacted).unwrap();
    for gone in ["山田", "花子", "辞めた", "Ann", "1111"] {
        assert!(!text.contains(gone), "{gone}");
    }
}

#[test]
fn what_is_redacted_twice_stays_as_it_is() {
    let call = |number: usize| format!("担当者{number}");
    let once = redact_people(&company(), &call).unwrap();
    assert_eq!(redact_people(&once, &call).unwrap(), once);
}

#[test]
fn somebody_called_like_a_number_ends_in_one() {
    let redactor = knowing(&["担当", "Person", "佐藤 一郎"]);
    assert_eq!(said(&redactor, "担当と佐藤"), "担当者1と担当者3");
    let file = CompanyFile {
        people: vec![person("p", "Person May", "")],
        ..CompanyFile::default()
    };
    let redactor = Redactor::of(&file, &|number| format!("Person {number}"));
    assert_eq!(
        said(&redactor, "Person in charge: May"),
        "Person 1 in charge: Person 1"
    );
}

#[test]
fn a_family_name_alone_goes_where_it_is_a_person() {
    let redactor = knowing(&["佐藤 次郎", "山田 花子", "林 誠", "マリア サントス"]);
    for (text, redacted) in [
        ("佐藤が決める", "担当者1が決める"),
        ("佐藤店長に電話する", "担当者1に電話する"),
        ("佐藤支店長へ", "担当者1へ"),
        ("店長佐藤、副店長山田", "店長担当者1、副店長担当者2"),
        ("経理担当：佐藤／山田", "経理担当：担当者1／担当者2"),
        ("翌日佐藤が戻す", "翌日担当者1が戻す"),
        ("花子に渡す", "担当者2に渡す"),
        ("佐藤次郎様", "担当者1"),
        ("佐藤宛の荷物", "担当者1宛の荷物"),
        ("担当は林です", "担当は担当者3です"),
        ("林、山田", "担当者3、担当者2"),
        ("林さんが誠実に", "担当者3が誠実に"),
        ("マリアが来る", "担当者4が来る"),
        ("サントス氏", "担当者4"),
    ] {
        assert_eq!(said(&redactor, text), redacted, "{text}");
    }
}

#[test]
fn a_family_name_inside_another_word_stays() {
    let redactor = knowing(&[
        "山口 一郎",
        "千葉 翔",
        "田中 実",
        "林 誠",
        "東 光",
        "さくら ゆい",
        "アンナ",
    ]);
    for text in [
        "山口県から届く",
        "千葉市の倉庫、千葉駅の前",
        "山田中学校の見学",
        "千葉銀行に預ける",
        "林業の会社",
        "小林さんに聞く",
        "光回線と実績",
        "関東の店",
        "さくらんぼを売る",
        "かわいい箱",
        "ジョアンナ通信",
    ] {
        assert_eq!(said(&redactor, text), text);
    }
}

#[test]
fn a_name_that_nothing_parts_is_parted_by_its_letters() {
    let redactor = knowing(&["佐藤一郎", "高橋はなこ", "林太郎", "総務担当", "佐々木健"]);
    for (text, redacted) in [
        ("佐藤さんが持つ", "担当者1が持つ"),
        ("一郎に聞く", "担当者1に聞く"),
        ("高橋が閉める", "担当者2が閉める"),
        ("はなこさん", "担当者2"),
        ("林さん", "担当者3"),
        ("林の手入れ", "林の手入れ"),
        ("総務の仕事、担当を決める", "総務の仕事、担当を決める"),
        ("佐々木へ", "担当者5へ"),
        ("佐々木健へ", "担当者5へ"),
    ] {
        assert_eq!(said(&redactor, text), redacted, "{text}");
    }
}

#[test]
fn the_name_of_the_company_stays_its_own() {
    let mut file = CompanyFile {
        people: vec![person("p1", "青木", ""), person("p2", "小野 実", "")],
        ..CompanyFile::default()
    };
    let sheet = file.answers.0.entry("company".to_owned()).or_default();
    sheet
        .fields
        .insert("name".to_owned(), Answer::Text("青木建具".to_owned()));
    let redactor = Redactor::of(&file, &|number| format!("#{number}"));
    assert_eq!(said(&redactor, "青木建具の青木が小野と"), "青木建具の#1が#2と");
    // Whoever gave the company a whole name is still taken out of it.
    let whole = Answer::Text("小野実商店".to_owned());
    if let Some(sheet) = file.answers.0.get_mut("company") {
        sheet.fields.insert("name".to_owned(), whole);
    }
    let redactor = Redactor::of(&file, &|number| format!("#{number}"));
    assert_eq!(said(&redactor, "小野実商店"), "#2商店");
}

#[test]
fn names_of_europe_go_as_words() {
    let redactor = knowing(&["Bo Li", "Grace May", "José Müller"]);
    for (text, redacted) in [
        ("Mr. Li and Ms. May", "Mr. 担当者1 and Ms. 担当者2"),
        ("Liさんへ", "担当者1へ"),
        ("Li may come in MAY", "Li may come in 担当者2"),
        ("Müller’s keys, Maybe", "担当者3’s keys, Maybe"),
        ("JOSÉ", "JOSÉ"),
    ] {
        assert_eq!(said(&redactor, text), redacted, "{text}");
    }
}

#[test]
fn what_was_changed_is_counted_as_it_was_written() {
    let redactor = Redactor::of(&company(), &|number| format!("担当者{number}"));
    let mut changes = RedactionChanges::new();
    redactor.text("山田さん、山田さん、山田が。tel 09011112222", &mut changes);
    let counted: Vec<(&str, &str, usize)> = changes
        .iter()
        .map(|((written, called), count)| (written.as_str(), called.as_str(), *count))
        .collect();
    assert_eq!(
        counted,
        [
            ("09011112222", "", 1),
            ("山田", "担当者1", 1),
            ("山田さん", "担当者1", 2)
        ]
    );
}
