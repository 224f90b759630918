use serde::{Deserialize, Serialize};
use sonae_content::{CheckItem, Content, SelfCheck};
use sonae_domain::{Answer, CompanyFile, Progress};
use ts_rs::TS;

/// Where the company stands with IPA's self-check and SECURITY ACTION.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SelfCheckView {
    /// The worksheet with the questions.
    pub worksheet: String,
    /// The document that prepares a declaration.
    pub document: String,
    /// Points of the questions answered so far, in all; of 25 answers at most 100.
    pub score: i32,
    /// How many of the questions are answered, わからない among them.
    pub answered: u32,
    /// The range of points; null until all are answered.
    pub band: Option<String>,
    /// The questions, in order.
    pub questions: Vec<CheckedQuestion>,
    /// What can be declared.
    pub stars: Vec<StarView>,
    /// The steps of declaring.
    pub declare: Vec<String>,
}

/// A question with what is known about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckedQuestion {
    /// Its field on the worksheet.
    pub id: String,
    /// Its number in IPA's list.
    pub number: u8,
    /// The choice, or `unknown`; null when it is not answered.
    pub answer: Option<String>,
    /// Whether the actions that cover it are all done, whatever was answered.
    pub covered: bool,
    /// The actions that lead to it.
    pub actions: Vec<String>,
}

/// A star of SECURITY ACTION.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StarView {
    /// `one`, `two`.
    pub id: String,
    /// What it asks for.
    pub needs: Vec<ItemView>,
    /// What goes well with it.
    pub advised: Vec<ItemView>,
}

/// Something that a star asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ItemView {
    /// Its id.
    pub id: String,
    /// Whether answers, actions or issued documents show it. What nothing can show is never ready by itself.
    pub ready: bool,
    /// The actions that lead to it.
    pub actions: Vec<String>,
    /// The worksheet to answer whole.
    pub worksheet: Option<String>,
    /// The document to issue.
    pub document: Option<String>,
    /// The question whose answer shows it: worksheet and field.
    pub answer: Option<(String, String)>,
}

/// Where the company stands with the self-check.
pub fn self_check(content: &Content, file: &CompanyFile) -> SelfCheckView {
    let check = &content.self_check;
    let questions: Vec<CheckedQuestion> = check
        .questions
        .iter()
        .map(|question| CheckedQuestion {
            id: question.id.clone(),
            number: question.number,
            answer: answer(check, file, &question.id),
            covered: all_done(file, &question.actions),
            actions: question.actions.clone(),
        })
        .collect();
    let given: Vec<&String> = questions
        .iter()
        .filter_map(|question| question.answer.as_ref())
        .collect();
    let score = given.iter().filter_map(|answer| check.score.get(*answer)).sum();
    let complete = given.len() == questions.len();
    let band = check
        .bands
        .iter()
        .find(|band| band.from.is_none_or(|from| score >= from))
        .filter(|_| complete);
    let item = |id: &String| {
        check
            .items
            .iter()
            .find(|item| &item.id == id)
            .map(|item| item_view(check, file, item, complete))
    };
    SelfCheckView {
        worksheet: check.worksheet.clone(),
        document: check.document.clone(),
        score,
        answered: u32::try_from(given.len()).unwrap_or(u32::MAX),
        band: band.map(|band| band.id.clone()),
        stars: check
            .stars
            .iter()
            .map(|star| StarView {
                id: star.id.clone(),
                needs: star.needs.iter().filter_map(item).collect(),
                advised: star.advised.iter().filter_map(item).collect(),
            })
            .collect(),
        declare: check.declare.iter().map(|step| step.id.clone()).collect(),
        questions,
    }
}

/// The answered questions that can still gain points, and how many: the most first, among equals in IPA's order, which
/// begins with the basics.
pub fn gains<'a>(content: &Content, view: &'a SelfCheckView) -> Vec<(&'a CheckedQuestion, i32)> {
    let points = |answer: &str| content.self_check.score.get(answer).copied();
    let mut gains: Vec<(&CheckedQuestion, i32)> = view
        .questions
        .iter()
        .filter_map(|question| {
            let gain = points("done")? - points(question.answer.as_deref()?)?;
            (gain > 0).then_some((question, gain))
        })
        .collect();
    gains.sort_by_key(|(_, gain)| std::cmp::Reverse(*gain));
    gains
}

fn answer(check: &SelfCheck, file: &CompanyFile, question: &str) -> Option<String> {
    match file.answers.get(&check.worksheet, question)? {
        Answer::Unknown { .. } => Some("unknown".to_owned()),
        answer => answer.text().map(str::to_owned),
    }
}

fn all_done(file: &CompanyFile, actions: &[String]) -> bool {
    !actions.is_empty()
        && actions
            .iter()
            .all(|action| file.action(action).progress == Progress::Done)
}

fn item_view(check: &SelfCheck, file: &CompanyFile, item: &CheckItem, complete: bool) -> ItemView {
    let said = !item.questions.is_empty()
        && item
            .questions
            .iter()
            .all(|question| self::answer(check, file, question).as_deref() == Some("done"));
    let issued = item.document.as_ref().map(|document| {
        file.issues
            .iter()
            .any(|issue| &issue.document == document && !issue.draft)
    });
    let answer = item.answer.as_deref().and_then(|path| path.split_once('.'));
    let answered = answer.map(|(worksheet, field)| {
        file.answers
            .get(worksheet, field)
            .is_some_and(|answer| !answer.is_unknown())
    });
    let ready = match (&item.worksheet, issued.or(answered)) {
        (Some(_), _) => complete,
        (None, Some(shown)) => shown,
        (None, None) => said || all_done(file, &item.actions),
    };
    ItemView {
        id: item.id.clone(),
        ready,
        actions: item.actions.clone(),
        worksheet: item.worksheet.clone(),
        document: item.document.clone(),
        answer: answer.map(|(worksheet, field)| (worksheet.to_owned(), field.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn company(answers: impl Iterator<Item = Answer>) -> CompanyFile {
        let mut file = CompanyFile::default();
        let sheet = file
            .answers
            .0
            .entry("security-self-check".to_owned())
            .or_default();
        for (number, answer) in answers.enumerate() {
            sheet.fields.insert(format!("q{}", number + 1), answer);
        }
        file
    }

    fn check(answers: impl Iterator<Item = Answer>) -> SelfCheckView {
        let content = Content::shared().expect("the assets are whole");
        self_check(content, &company(answers))
    }

    fn said(choice: &str) -> Answer {
        Answer::Text(choice.to_owned())
    }

    #[test]
    fn a_policy_counts_as_published_from_the_day_that_is_answered() {
        let content = Content::shared().expect("the assets are whole");
        let ready = |file: &CompanyFile| {
            self_check(content, file)
                .stars
                .iter()
                .flat_map(|star| &star.needs)
                .find(|item| item.id == "published")
                .map(|item| item.ready)
        };
        let mut file = CompanyFile::default();
        assert_eq!(ready(&file), Some(false));
        let sheet = file.answers.0.entry("policy-details".to_owned()).or_default();
        sheet
            .fields
            .insert("published-on".to_owned(), Answer::Text("2026-12-01".to_owned()));
        assert_eq!(ready(&file), Some(true));
    }

    #[test]
    fn the_points_are_those_of_the_guideline() {
        for (choice, score, band) in [
            (said("done"), 100, "all"),
            (said("partly"), 50, "half"),
            (said("not-yet"), 0, "start"),
            (Answer::unknown(), -25, "start"),
        ] {
            let view = check(std::iter::repeat_n(choice, 25));
            assert_eq!((view.score, view.band.as_deref()), (score, Some(band)));
        }
        let mixed = (0..25).map(|number| said(if number < 10 { "done" } else { "partly" }));
        let view = check(mixed);
        assert_eq!((view.score, view.band.as_deref()), (70, Some("most")));
    }

    #[test]
    fn what_can_gain_most_comes_first_and_the_basics_before_the_rest() {
        let content = Content::shared().expect("the assets are whole");
        let view = check((0..24).map(|number| match number {
            3 | 20 => said("partly"),
            7 => Answer::unknown(),
            5 | 12 => said("not-yet"),
            _ => said("done"),
        }));
        let gains: Vec<(u8, i32)> = gains(content, &view)
            .into_iter()
            .map(|(question, gain)| (question.number, gain))
            .collect();
        // The last question is not answered: nobody knows what it can gain.
        assert_eq!(gains, [(8, 5), (6, 4), (13, 4), (4, 2), (21, 2)]);
    }

    #[test]
    fn half_a_check_has_no_band_and_no_star() {
        let view = check(std::iter::repeat_n(said("done"), 24));
        assert_eq!((view.answered, view.score, view.band), (24, 96, None));
        assert!(view.stars[0].needs.iter().all(|item| item.ready));
        assert!(view.stars[1].needs.iter().all(|item| !item.ready));
    }
}
