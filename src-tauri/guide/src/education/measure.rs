//! Aims, and by what it is seen whether they were reached.

use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::{CompanyFile, Lang, RowId};
use ts_rs::TS;

use super::EducationFigures;

/// An aim that fits the company. Words: `education-aim-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfferedAim {
    /// Names it.
    pub id: String,
    /// Whether it is among the three that fit best.
    pub suggested: bool,
    /// Whether the plan has it already.
    pub taken: bool,
}

/// A figure to watch. Words: `education-indicator-<id>` with `.how` and `.when`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfferedIndicator {
    /// Names it: `attendance`, `score`, `report`.
    pub id: String,
    /// How it was in the year before, in percent or points; null where nobody measured it.
    pub before: Option<u32>,
    /// What to aim for, in percent or points.
    pub target: u32,
    /// The row of the plan that has it already.
    pub taken: Option<RowId>,
}

const MOST_AIMS: usize = 3;

pub(super) fn aims(content: &Content, file: &CompanyFile, lacking: bool) -> Vec<OfferedAim> {
    let has = |field: &str, wanted: &[&str]| match file.answers.get("company", field) {
        Some(sonae_domain::Answer::Choices(choices)) => {
            choices.iter().any(|choice| wanted.contains(&choice.as_str()))
        }
        _ => false,
    };
    let fitting = [
        ("ask-first", true),
        ("customers", has("personal-data", &["customers", "health"])),
        ("fill-gaps", lacking),
        ("first-hour", true),
        ("everyone", true),
    ];
    let taken = |id: &str| said(content, file, "aims", "text", &format!("education-aim-{id}")).is_some();
    fitting
        .into_iter()
        .filter(|(_, fits)| *fits)
        .enumerate()
        .map(|(at, (id, _))| OfferedAim {
            id: id.to_owned(),
            suggested: at < MOST_AIMS,
            taken: taken(id),
        })
        .collect()
}

pub(super) fn indicators(
    content: &Content,
    file: &CompanyFile,
    last: &EducationFigures,
) -> Vec<OfferedIndicator> {
    let all = [
        ("attendance", last.attendance.percent(), 90, 100),
        ("score", last.score, 80, 95),
        ("report", last.reported.percent(), 60, 95),
    ];
    all.into_iter()
        .map(|(id, before, first, most)| OfferedIndicator {
            id: id.to_owned(),
            before,
            // A clear step beyond last year, in fives; never less than one aims for at first.
            target: before.map_or(first, |before| ((before + 10) / 5 * 5).clamp(first, most)),
            taken: said(
                content,
                file,
                "indicators",
                "name",
                &format!("education-indicator-{id}"),
            ),
        })
        .collect()
}

/// The row of a table that has these words already, in either language.
fn said(content: &Content, file: &CompanyFile, table: &str, column: &str, key: &str) -> Option<RowId> {
    let words = [Lang::Ja, Lang::En].map(|lang| content.words.text(lang, key));
    let rows = file.answers.rows("education-year", table);
    let own = rows.iter().find(|row| {
        let said = row.fields.get(column).and_then(sonae_domain::Answer::text);
        said.is_some_and(|said| words.iter().any(|own| own == said))
    });
    own.map(|row| row.id.clone())
}
