//! What of a proposal the plan has already.

use sonae_domain::{Answer, BusinessYear, CompanyFile, Row};

use super::plan_line::{modules_of, months_of};
use super::workforce::Workforce;
use super::{Audience, OfferedGroup, OfferedTopic, TopicKind};

fn text<'a>(row: &'a Row, column: &str) -> Option<&'a str> {
    row.fields.get(column).and_then(Answer::text)
}

/// The audience of the group that a line of the plan names.
pub(super) fn audience_of(file: &CompanyFile, row: &Row) -> Option<Audience> {
    let code = text(row, "group")?;
    let groups = file.answers.rows("education-year", "groups");
    let own = groups.iter().find(|group| text(group, "code") == Some(code))?;
    Audience::of(text(own, "who")?)
}

/// The line of the plan that has a topic already.
pub(super) fn taken<'a>(file: &'a CompanyFile, topic: &OfferedTopic) -> Option<&'a Row> {
    let newcomers = |row: &Row| months_of(row.fields.get("months")).len() == 12;
    file.answers.rows("education-year", "topics").iter().find(|row| {
        let modules = modules_of(row);
        let method = text(row, "method");
        match topic.kind {
            TopicKind::Lesson | TopicKind::FirstMonth => {
                !matches!(method, Some("drill" | "test"))
                    && newcomers(row) == (topic.audience == Audience::Newcomer)
                    && topic.modules.iter().all(|module| modules.contains(module))
            }
            TopicKind::Phishing => {
                method == Some("drill") && audience_of(file, row) != Some(Audience::Leaders)
            }
            TopicKind::TableTop => {
                method == Some("drill") && audience_of(file, row) == Some(Audience::Leaders)
            }
            TopicKind::Review => method == Some("test"),
            // What changed is explained once for each change: a line for it stays open until it was held.
            TopicKind::Rules => {
                method == Some("talk")
                    && modules.is_empty()
                    && audience_of(file, row) == Some(Audience::Everyone)
            }
        }
    })
}

/// The groups that topics name, with the codes of the plan; new ones get the next letter.
pub(super) fn groups(
    file: &CompanyFile,
    workforce: &Workforce<'_>,
    topics: &[OfferedTopic],
    year: BusinessYear,
) -> Vec<OfferedGroup> {
    let rows = file.answers.rows("education-year", "groups");
    let mut codes: Vec<String> = rows
        .iter()
        .filter_map(|row| text(row, "code"))
        .map(str::to_owned)
        .collect();
    let mut found = Vec::new();
    for audience in Audience::ALL {
        if !topics.iter().any(|topic| topic.audience == audience) {
            continue;
        }
        let own = rows.iter().find(|row| text(row, "who") == Some(audience.id()));
        let code = match own.and_then(|row| text(row, "code")) {
            Some(code) => code.to_owned(),
            None => {
                let mut letters = ('A'..='Z').map(String::from);
                let free = letters.find(|letter| !codes.contains(letter));
                free.unwrap_or_else(|| audience.id().to_owned())
            }
        };
        codes.push(code.clone());
        found.push(OfferedGroup {
            audience,
            code,
            people: (!file.people.is_empty()).then(|| workforce.count(audience, year.first())),
            taken: own.map(|row| row.id.clone()),
        });
    }
    found
}
