//! The year of teaching: what is proposed and why, what of it is taken into the plan, how far the year is.

use serde::{Deserialize, Serialize};
use sonae_domain::{Answer, BusinessYear, CompanyFile, Lang, RowId};
use sonae_guide::education::{
    Audience, EducationProposal, EducationYear, OfferedTopic, education_proposal, education_year, following,
    planned_year, proposed_year,
};
use ts_rs::TS;

use super::education_words::{aim, indicator, offered_line};
use super::{Nothing, Stored};
use crate::call::Call;
use crate::error::WireError;

const SHEET: &str = "education-year";

/// For which year to propose, and in which language.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ProposalArgs {
    /// Whether it is for the year after that of the plan.
    pub following: bool,
    /// Language.
    pub lang: Lang,
}

/// What to teach in a year, in words.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ProposalView {
    /// What is proposed.
    pub proposal: EducationProposal,
    /// The words of its topics, in their order.
    pub lines: Vec<OfferedLine>,
    /// Whether nobody is named yet: who learns and what people lack is not known.
    pub nobody: bool,
}

/// A topic in words, as it goes into the plan.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OfferedLine {
    /// What it is called.
    pub title: String,
    /// Why, the strongest first.
    pub why: Vec<String>,
    /// What it is taught with.
    pub material: String,
    /// How it is seen whether it was understood.
    pub check: String,
    /// Who teaches, by name; empty where nobody is named.
    pub teacher: String,
}

/// What of a proposal to take into the plan.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TakeEducation {
    /// Whether it is for the year after that of the plan: then the lines of the plan make way for these.
    pub following: bool,
    /// Language of what is written.
    pub lang: Lang,
    /// Topics, by what names them.
    pub topics: Vec<String>,
    /// Aims, by what names them.
    pub aims: Vec<String>,
    /// Figures to watch, by what names them.
    pub indicators: Vec<String>,
}

/// How far the year of the plan is: what was held, what is late, what comes next, what it came to.
pub fn education_plan(call: &Call<'_>, _: Nothing) -> Result<EducationYear, WireError> {
    Ok(education_year(call.content(), &*call.file()?, call.api.today()))
}

/// What to teach in the year of the plan or in the one after it, with why, when and how.
pub fn propose_education(call: &Call<'_>, args: ProposalArgs) -> Result<ProposalView, WireError> {
    let file = call.file()?;
    let proposal = proposed(call, &file, args.following);
    let lines = proposal
        .topics
        .iter()
        .map(|topic| offered_line(call.content(), &file, topic, args.lang))
        .collect();
    Ok(ProposalView {
        proposal,
        lines,
        nobody: file.people.is_empty(),
    })
}

/// Takes topics, aims and figures over into the plan, with the groups that they need, as one edit. What the plan has
/// already is left alone. For the following year the lines of the year before make way, and figures say how it was.
pub fn take_education(call: &Call<'_>, args: TakeEducation) -> Result<Stored, WireError> {
    let file = call.file()?;
    let content = call.content();
    let proposal = proposed(call, &file, args.following);
    let topics: Vec<&OfferedTopic> = proposal
        .topics
        .iter()
        .filter(|topic| topic.taken.is_none() && args.topics.contains(&topic.id))
        .collect();
    let mut rows: Vec<(&str, Fields)> = Vec::new();
    for group in &proposal.groups {
        if group.taken.is_none() && topics.iter().any(|topic| topic.audience == group.audience) {
            rows.push((
                "groups",
                group_fields(call, group.audience, &group.code, group.people, args.lang),
            ));
        }
    }
    for topic in topics {
        let group = proposal
            .groups
            .iter()
            .find(|group| group.audience == topic.audience);
        let code = group.map_or("", |group| group.code.as_str());
        let line = offered_line(content, &file, topic, args.lang);
        rows.push(("topics", topic_fields(topic, line, code, args.lang, call)));
    }
    for own in proposal
        .aims
        .iter()
        .filter(|own| !own.taken && args.aims.contains(&own.id))
    {
        rows.push(("aims", vec![("text", text(aim(content, &own.id, args.lang)))]));
    }
    let mut measured: Vec<(RowId, Fields)> = Vec::new();
    for own in proposal
        .indicators
        .iter()
        .filter(|own| args.indicators.contains(&own.id))
    {
        let fields = indicator(content, own, args.lang);
        match (&own.taken, proposal.follows) {
            (None, _) => rows.push(("indicators", fields)),
            (Some(row), true) => measured.push((
                row.clone(),
                fields
                    .into_iter()
                    .filter(|(column, _)| matches!(*column, "before" | "target"))
                    .collect(),
            )),
            (Some(_), false) => {}
        }
    }
    let year = (proposal.follows || planned_year(&file).is_none()).then(|| f64::from(proposal.year));
    let old: Vec<RowId> = match proposal.follows {
        true => file
            .answers
            .rows(SHEET, "topics")
            .iter()
            .map(|row| row.id.clone())
            .collect(),
        false => Vec::new(),
    };
    drop(file);
    call.edit("education-planned", |edit| {
        old.iter().try_for_each(|row| edit.remove_row(row))?;
        if let Some(year) = year {
            edit.set_answer(SHEET, None, "fiscal-year", Some(Answer::Number(year)))?;
        }
        for (table, fields) in rows {
            let row = edit.add_row(SHEET, table, None)?;
            for (column, answer) in fields {
                edit.set_answer(SHEET, Some(&row), column, Some(answer))?;
            }
        }
        for (row, fields) in measured {
            for (column, answer) in fields {
                edit.set_answer(SHEET, Some(&row), column, Some(answer))?;
            }
        }
        Ok(())
    })?;
    Ok(call.stored())
}

/// The columns of a row of the worksheet with what they say.
pub(super) type Fields = Vec<(&'static str, Answer)>;

/// An answer of words.
pub(super) fn text(words: String) -> Answer {
    Answer::Text(words)
}

fn proposed(call: &Call<'_>, file: &CompanyFile, next: bool) -> EducationProposal {
    let today = call.api.today();
    let year: BusinessYear = match planned_year(file).filter(|_| next) {
        Some(planned) => following(file, planned, today),
        None => proposed_year(file, today),
    };
    education_proposal(call.content(), file, year, today)
}

fn group_fields(call: &Call<'_>, audience: Audience, code: &str, people: Option<u32>, lang: Lang) -> Fields {
    let words = |key: String| text(call.content().words.text(lang, &key));
    let id = audience.id();
    let mut fields = vec![
        ("code", text(code.to_owned())),
        ("name", words(format!("education-year-groups-who.option-{id}"))),
        ("who", text(id.to_owned())),
        ("ability", words(format!("education-ability-{id}"))),
    ];
    fields.extend(people.map(|people| ("headcount", Answer::Number(f64::from(people)))));
    fields
}

fn topic_fields(topic: &OfferedTopic, line: OfferedLine, code: &str, lang: Lang, call: &Call<'_>) -> Fields {
    let months = |months: &[u8]| Answer::Choices(months.iter().map(u8::to_string).collect());
    let comma = call.content().words.text(lang, "frame-comma");
    let mut fields = vec![
        ("group", text(code.to_owned())),
        ("topic", text(line.title)),
        ("method", text(topic.method.id().to_owned())),
        ("months", months(&topic.months)),
        ("minutes", Answer::Number(f64::from(topic.minutes))),
        ("material", text(line.material)),
        ("check", text(line.check)),
        (
            "why",
            text(
                line.why
                    .into_iter()
                    .take(MOST_REASONS)
                    .collect::<Vec<_>>()
                    .join(&comma),
            ),
        ),
    ];
    if !topic.spare.is_empty() {
        fields.push(("spare-months", months(&topic.spare)));
    }
    if !line.teacher.is_empty() {
        fields.push(("teacher", text(line.teacher)));
    }
    if !topic.modules.is_empty() {
        fields.push(("modules", Answer::Choices(topic.modules.clone())));
    }
    if topic.cost > 0 {
        fields.push(("cost", Answer::Number(f64::from(topic.cost))));
    }
    fields
}

/// How many reasons the plan writes down: the strongest.
const MOST_REASONS: usize = 2;
