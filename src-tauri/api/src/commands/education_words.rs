//! The words of what is proposed for a year of teaching.

use sonae_content::Content;
use sonae_domain::{Answer, CompanyFile, Lang, TrainingMethod};
use sonae_guide::education::{OfferedIndicator, OfferedTopic, TopicKind, TopicReason};

use super::education_plan::{Fields, OfferedLine, text};

/// A topic in words, as it goes into the plan.
pub(super) fn offered_line(
    content: &Content,
    file: &CompanyFile,
    topic: &OfferedTopic,
    lang: Lang,
) -> OfferedLine {
    let words = |key: &str| content.words.text(lang, key);
    let kind = kind_key(topic.kind);
    let teacher = topic.teacher.as_ref().and_then(|id| file.person(id.as_str()));
    OfferedLine {
        title: match topic.kind {
            TopicKind::Lesson => words(&format!("module-{}", topic.id)),
            _ => words(kind),
        },
        why: topic
            .reasons
            .iter()
            .map(|reason| reason_words(content, reason, lang))
            .collect(),
        material: words(&format!("{kind}.material")),
        check: match topic.kind {
            TopicKind::Lesson => words(&format!("education-check-{}", method_of(topic.method))),
            _ => words(&format!("{kind}.check")),
        },
        teacher: teacher
            .map(|person| person.called().to_owned())
            .unwrap_or_default(),
    }
}

fn kind_key(kind: TopicKind) -> &'static str {
    match kind {
        TopicKind::Lesson => "education-topic-lesson",
        TopicKind::FirstMonth => "education-topic-first-month",
        TopicKind::Rules => "education-topic-rules",
        TopicKind::Phishing => "education-topic-phishing",
        TopicKind::TableTop => "education-topic-table-top",
        TopicKind::Review => "education-topic-review",
    }
}

fn method_of(method: TrainingMethod) -> &'static str {
    match method {
        TrainingMethod::HandsOn => "hands-on",
        TrainingMethod::Discussion => "discussion",
        TrainingMethod::Interview => "interview",
        TrainingMethod::Talk | TrainingMethod::Video | TrainingMethod::Drill | TrainingMethod::Test => "talk",
    }
}

/// Why something is taught, in a few words.
fn reason_words(content: &Content, reason: &TopicReason, lang: Lang) -> String {
    let words = |key: &str| content.words.text(lang, key);
    let say = |kind: &str, name: &str, value: &str| {
        let key = format!("education-reason-{kind}");
        content.words.get(lang, &key, &[(name, value)]).unwrap_or(key)
    };
    let counted = |kind: &str, count: u32, name: &str, value: &str| {
        let key = format!("education-reason-{kind}");
        let count = count.to_string();
        let args = [("count", count.as_str()), (name, value)];
        content.words.get(lang, &key, &args).unwrap_or(key)
    };
    match reason {
        TopicReason::Incident { on } => {
            let month = on
                .get(5..7)
                .map(|month| month.trim_start_matches('0'))
                .unwrap_or_default();
            say(
                "incident",
                "month",
                &words(&format!("education-year-busy-months.option-{month}")),
            )
        }
        TopicReason::Weak { percent } => counted("weak", *percent, "", ""),
        TopicReason::NotPassed { people } => counted("not-passed", *people, "", ""),
        TopicReason::NotHeld => say("not-held", "", ""),
        TopicReason::Missed { people } => counted("missed", *people, "", ""),
        TopicReason::Gap { skill, people } => {
            counted("gap", *people, "skill", &words(&format!("skill-{skill}")))
        }
        TopicReason::Risk { threat, risks } => {
            counted("risk", *risks, "threat", &words(&format!("threat-{threat}")))
        }
        TopicReason::Change { documents } => {
            let names: Vec<String> = documents.iter().map(|id| words(id)).collect();
            say("change", "documents", &names.join(&words("frame-comma")))
        }
        TopicReason::Law => say("law", "", ""),
        TopicReason::Joining => say("joining", "", ""),
        TopicReason::Role { role } => say("role", "role", &words(&format!("training-role-{role}"))),
        TopicReason::Yearly => say("yearly", "", ""),
        TopicReason::FewReports { percent } => counted("few-reports", *percent, "", ""),
        TopicReason::Practice => say("practice", "", ""),
        TopicReason::Action { action } => say("action", "action", &words(&format!("{action}.short"))),
    }
}

/// An aim in words.
pub(super) fn aim(content: &Content, id: &str, lang: Lang) -> String {
    content.words.text(lang, &format!("education-aim-{id}"))
}

/// A figure to watch, as it goes into the plan.
pub(super) fn indicator(content: &Content, own: &OfferedIndicator, lang: Lang) -> Fields {
    let key = format!("education-indicator-{}", own.id);
    let counted = |attribute: &str, count: u32| {
        let count = count.to_string();
        let words = content
            .words
            .get(lang, &format!("{key}.{attribute}"), &[("count", &count)]);
        Answer::Text(words.unwrap_or_default())
    };
    let mut fields = vec![
        ("name", text(content.words.text(lang, &key))),
        ("target", counted("target", own.target)),
        ("how", text(content.words.text(lang, &format!("{key}.how")))),
        ("when", text(content.words.text(lang, &format!("{key}.when")))),
    ];
    fields.extend(own.before.map(|before| ("before", counted("value", before))));
    fields
}
