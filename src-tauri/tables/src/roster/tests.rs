use jiff::civil::date;
use sonae_domain::{Employment, Person};

use super::*;
use crate::*;

fn words() -> RosterVocabulary {
    let mut words = RosterVocabulary::default();
    for (column, names) in [
        (RosterColumn::Name, ["氏名", "Name"]),
        (RosterColumn::Family, ["姓", "Last name"]),
        (RosterColumn::Given, ["名", "First name"]),
        (RosterColumn::Title, ["役職", "Title"]),
        (RosterColumn::Contact, ["電話番号", "Phone"]),
        (RosterColumn::Joined, ["入社日", "Joined"]),
        (RosterColumn::Left, ["退職日", "Left"]),
        (RosterColumn::Employment, ["雇用形態", "Employment"]),
        (RosterColumn::Duties, ["役割", "Roles"]),
    ] {
        words.column(column, names);
    }
    words.employment(Employment::Regular, ["正社員", "Regular"]);
    words.employment(
        Employment::PartTime,
        ["パート・アルバイト", "パート", "Part-time"],
    );
    words.duty("office", ["事務の担当", "事務"]);
    words.duty("accounting", ["経理の担当", "経理"]);
    words.duty("field", ["訪問・配達の担当"]);
    words.duty("", ["全員"]);
    words
}

fn planned(text: &str, known: &[Person], how: (Way, Faulty)) -> Vec<PlannedPerson> {
    let table = open(text.as_bytes(), &ReadAs::default()).unwrap();
    let words = words();
    let heading = find_heading(&table.grid, &words);
    plan_roster(&table.grid, &heading, known, how, &words)
}

fn person(id: &str, name: &str, role: &str) -> Person {
    Person {
        id: id.into(),
        name: name.into(),
        role: role.into(),
        ..Person::default()
    }
}

/// Row, fate and problems of each line.
fn fates(planned: &[PlannedPerson]) -> Vec<(usize, Fate, Vec<RosterProblemCode>)> {
    let codes = |one: &PlannedPerson| one.problems.iter().map(|problem| problem.code).collect();
    planned
        .iter()
        .map(|one| (one.row, one.fate, codes(one)))
        .collect()
}

const UPDATE: (Way, Faulty) = (Way::Update, Faulty::LeaveOut);

#[test]
fn a_list_is_read_as_people_write_it() {
    let text = "社員名簿,,,,,,\n氏名,役職,電話番号,入社日,退職日,雇用形態,役割\n\
                早瀬　誠一,社長,03-0000-0000,平成21年4月1日,,正社員,事務・経理\n\
                中村 恵,,,2021/6/1,2026.3.31,パート,訪問・配達の担当、全員\n";
    let lines = planned(text, &[], UPDATE);
    assert_eq!(fates(&lines), [(3, Fate::New, vec![]), (4, Fate::New, vec![])]);
    let first = &lines[0].person;
    assert_eq!((first.name.as_str(), first.role.as_str()), ("早瀬 誠一", "社長"));
    assert_eq!(first.joined, Some(date(2009, 4, 1)));
    assert_eq!(first.duties, ["office", "accounting"]);
    assert_eq!(first.employment, Some(Employment::Regular));
    let second = &lines[1].person;
    assert_eq!(second.left, Some(date(2026, 3, 31)));
    assert_eq!(second.duties, ["field"]);
}

#[test]
fn names_in_two_columns_are_one() {
    let lines = planned("姓,名,入社日\n早瀬,誠一,\n", &[], UPDATE);
    assert_eq!(lines[0].person.name, "早瀬 誠一");
    let lines = planned(
        "First name,Last name,Joined\nSeiichi,Hayase,2009-04-01\n",
        &[],
        UPDATE,
    );
    assert_eq!(lines[0].person.name, "Seiichi Hayase");
}

#[test]
fn a_row_brings_the_person_of_its_name_up_to_date_and_leaves_what_it_does_not_say() {
    let mut known = person("a", "早瀬誠一", "社長");
    known.contact = "03-1111-1111".into();
    let text = "氏名,役職,入社日,電話番号\n早瀬 誠一,代表取締役,2009/4/1,\n";
    let lines = planned(text, &[known.clone()], UPDATE);
    assert_eq!(
        fates(&lines),
        [(2, Fate::Changed, vec![RosterProblemCode::OtherTitle])]
    );
    assert_eq!(
        (lines[0].person.id.as_str(), lines[0].person.contact.as_str()),
        ("a", "03-1111-1111")
    );
    // Read again, it says so already.
    let lines = planned(text, &[lines[0].person.clone()], UPDATE);
    assert_eq!(fates(&lines), [(2, Fate::Same, vec![])]);
    let lines = planned(text, &[known], (Way::Add, Faulty::LeaveOut));
    assert_eq!(fates(&lines), [(2, Fate::New, vec![RosterProblemCode::SameName])]);
    assert_eq!(lines[0].person.id.as_str(), "");
}

#[test]
fn doubles_are_found_and_namesakes_stay_two() {
    use RosterProblemCode::{Double, NameTwice, SameName};
    let text = "氏名,役職\n佐藤 恵,店長\n佐藤恵,店長\n佐藤 恵,レジ\n";
    let lines = planned(text, &[], UPDATE);
    assert_eq!(
        fates(&lines),
        [
            (2, Fate::New, vec![]),
            (3, Fate::LeftOut, vec![Double]),
            (4, Fate::New, vec![SameName])
        ]
    );
    assert_eq!(lines[1].problems[0].text, "2");
    // Two of that name are there: a title says which, without one nobody knows.
    let known = [person("a", "佐藤 恵", "店長"), person("b", "佐藤 恵", "レジ")];
    let lines = planned("氏名,役職,電話番号\n佐藤 恵,レジ,1\n佐藤 恵,,2\n", &known, UPDATE);
    assert_eq!(lines[0].person.id.as_str(), "b");
    assert_eq!(fates(&lines)[1], (3, Fate::Changed, vec![]));
    let lines = planned("氏名,役職,電話番号\n佐藤 恵,,2\n", &known, UPDATE);
    assert_eq!(fates(&lines), [(2, Fate::LeftOut, vec![NameTwice])]);
}

#[test]
fn what_cannot_be_read_is_reported_with_its_row() {
    use RosterProblemCode::{Date, Duty, Employment, LeftBeforeJoined, NoName};
    let text = "氏名,入社日,退職日,雇用形態,役割\n\
                早瀬,2026/2/30,,,\n森下,,,社長,窯の番\n大久保,2026/4/1,2026/3/31,,\n,2026/4/1,,,\n";
    let lines = planned(text, &[], UPDATE);
    assert_eq!(
        fates(&lines),
        [
            (2, Fate::LeftOut, vec![Date]),
            (3, Fate::LeftOut, vec![Employment, Duty]),
            (4, Fate::LeftOut, vec![LeftBeforeJoined]),
            (5, Fate::LeftOut, vec![NoName])
        ]
    );
    let lines = planned(text, &[], (Way::Update, Faulty::Blank));
    let fates: Vec<Fate> = lines.iter().map(|line| line.fate).collect();
    assert_eq!(fates, [Fate::New, Fate::New, Fate::New, Fate::LeftOut]);
    assert_eq!((lines[2].person.joined, lines[2].person.left), (None, None));
}

#[test]
fn a_file_without_people_brings_nobody() {
    assert!(planned("氏名,役職\n,\n", &[], UPDATE).is_empty());
    assert!(planned("氏名,役職\n", &[], UPDATE).is_empty());
}
