//! What the search goes through: the guide and the company, folded once and looked through whole. Japanese has no
//! spaces between words, so every part of a text can be found, also by two characters.

use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};

use serde::{Deserialize, Serialize};
use sonae_content::{Content, FieldKind};
use sonae_domain::{CompanyFile, EvidenceKind, Lang, fold};
use ts_rs::TS;

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SearchHit {
    /// What it is.
    pub kind: HitKind,
    /// Its id. Of a question and an answer: `worksheet.field`; its words are in the locale files.
    pub id: String,
    /// The company's own words; empty for what the assets say.
    pub title: String,
    /// More of the company's own words, where they were found.
    pub text: String,
}

/// What was found. The order is that of the list among equals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HitKind {
    /// An action of the guide.
    Action,
    /// A document that can be made.
    Document,
    /// A lesson.
    Lesson,
    /// One of the company's people.
    Person,
    /// A persona.
    Persona,
    /// A note about customers.
    PersonaNote,
    /// A business flow.
    Flow,
    /// A line of the register of information.
    Asset,
    /// A risk.
    Risk,
    /// A measure of the company's own.
    Measure,
    /// Evidence of an action; its id is that of the action.
    Evidence,
    /// Something that the company answered.
    Answer,
    /// Notes on an action; its id is that of the action.
    Note,
    /// A question.
    Question,
    /// A term of the glossary.
    Term,
    /// An outcome of CSF 2.0.
    Outcome,
    /// A withdrawn id; `title` names its successors, separated by spaces.
    Withdrawn,
    /// A control of Annex A.
    Control,
    /// A weakness; `title` is the action of the guide that closes it.
    Weakness,
    /// A threat; `title` is the action of the guide that does most against it.
    Threat,
}

/// A text to look through.
struct Entry {
    hit: SearchHit,
    /// What it is called, folded.
    title: String,
    /// Everything else by which it is found, folded.
    rest: String,
}

/// A state of the company with its entries. It does not hold the company: an edit could not change it in place then.
type Indexed = (Weak<CompanyFile>, Arc<Vec<Entry>>);

/// What the company says, folded; made again when the company changed.
#[derive(Default)]
pub(crate) struct CompanyIndex(Mutex<Option<Indexed>>);

/// Everything that holds all words of the query, the best first.
pub(crate) fn search(
    content: &'static Content,
    company: Option<(&CompanyIndex, &Arc<CompanyFile>)>,
    query: &str,
    lang: Lang,
    most: usize,
) -> Vec<SearchHit> {
    let query = fold(query);
    let words: Vec<&str> = query.split_whitespace().collect();
    let Some(first) = words.first() else {
        return Vec::new();
    };
    let own = company.map(|(index, file)| index.of(content, file));
    let own = own.iter().flat_map(|own| own.iter());
    let mut found: Vec<(u8, &Entry)> = guide(content, lang)
        .iter()
        .chain(own)
        .filter(|entry| {
            words
                .iter()
                .all(|word| entry.title.contains(word) || entry.rest.contains(word))
        })
        .map(|entry| {
            let rank = match entry.title.find(first) {
                Some(0) => 0,
                Some(_) => 1,
                None => 2,
            };
            (rank, entry)
        })
        .collect();
    found.sort_by_key(|(rank, entry)| (*rank, entry.hit.kind));
    found
        .into_iter()
        .take(most)
        .map(|(_, entry)| entry.hit.clone())
        .collect()
}

fn entry(kind: HitKind, id: &str, title: &str, rest: &[&str]) -> Entry {
    Entry {
        hit: SearchHit {
            kind,
            id: id.to_owned(),
            title: String::new(),
            text: String::new(),
        },
        title: fold(title),
        rest: fold(&rest.join("\n")),
    }
}

fn guide(content: &'static Content, lang: Lang) -> &'static [Entry] {
    static JA: OnceLock<Vec<Entry>> = OnceLock::new();
    static EN: OnceLock<Vec<Entry>> = OnceLock::new();
    let cell = match lang {
        Lang::Ja => &JA,
        Lang::En => &EN,
    };
    cell.get_or_init(|| entries_of_guide(content, lang))
}

fn entries_of_guide(content: &Content, lang: Lang) -> Vec<Entry> {
    let word = |key: &str| content.words.get(lang, key, &[]).unwrap_or_default();
    let actions = content.actions().map(|action| {
        let short = word(&format!("{}.short", action.id));
        let why = word(&format!("{}.why", action.id));
        let ids = [action.csf.join(" "), action.annex_a.join(" ")].join(" ");
        entry(
            HitKind::Action,
            &action.id,
            &short,
            &[&word(&action.id), &why, &ids],
        )
    });
    let documents = content.documents.iter().map(|document| {
        entry(
            HitKind::Document,
            &document.id,
            &word(&document.id),
            &[&document.number],
        )
    });
    let lessons = content.courses.modules.iter().map(|module| {
        let key = format!("module-{}", module.id);
        let said = ["short", "idea", "aim"].map(|part| word(&format!("{key}.{part}")));
        let rest: Vec<&str> = said
            .iter()
            .map(String::as_str)
            .chain([module.number.as_str()])
            .collect();
        entry(HitKind::Lesson, &module.id, &word(&key), &rest)
    });
    let questions = content.worksheets.iter().flat_map(|worksheet| {
        worksheet.fields().map(|field| {
            let key = format!("{}-{}", worksheet.id, field.id);
            let label = word(&format!("{key}.label"));
            let id = format!("{}.{}", worksheet.id, field.id);
            entry(
                HitKind::Question,
                &id,
                &label,
                &[&word(&key), &word(&worksheet.id)],
            )
        })
    });
    let terms = content.terms.ids.iter().map(|id| {
        let key = format!("term-{id}");
        let (means, aka) = (word(&format!("{key}.means")), word(&format!("{key}.aka")));
        entry(HitKind::Term, id, &word(&key), &[&means, &aka])
    });
    let outcomes = content.references.categories.iter().flat_map(|category| {
        category.outcomes.iter().map(|id| {
            let ideas: Vec<String> = content
                .ideas
                .iter()
                .filter(|idea| &idea.outcome == id)
                .map(|idea| word(&format!("idea-{}", idea.id)))
                .collect();
            let said = word(&Content::outcome_key(id));
            entry(
                HitKind::Outcome,
                id,
                id,
                &[
                    &said,
                    &word(&Content::category_key(&category.id)),
                    &ideas.join("\n"),
                ],
            )
        })
    });
    let withdrawn = content.references.withdrawn.iter().map(|withdrawn| {
        let mut entry = entry(HitKind::Withdrawn, &withdrawn.id, &withdrawn.id, &[]);
        entry.hit.title = withdrawn.to.join(" ");
        entry
    });
    let controls = content.controls().map(|id| {
        entry(
            HitKind::Control,
            id,
            &word(&Content::control_key(id)),
            &[id, &format!("A.{id}")],
        )
    });
    let catalogue = &content.threats;
    let leading_to = |kind, id: &str, key: &str, ids: &str, action: Option<&str>| {
        let example = word(&format!("{key}.example"));
        let mut entry = entry(kind, id, &word(key), &[&example, ids]);
        action.unwrap_or_default().clone_into(&mut entry.hit.title);
        entry
    };
    let weaknesses = catalogue.weaknesses.iter().map(|weakness| {
        let ids = [weakness.csf.join(" "), weakness.controls.join(" ")].join(" ");
        let (id, key) = (&weakness.id, format!("weakness-{}", weakness.id));
        let action = weakness.actions.first().map(String::as_str);
        leading_to(HitKind::Weakness, id, &key, &ids, action)
    });
    let threats = catalogue.threats.iter().map(|threat| {
        let (id, key) = (&threat.id, format!("threat-{}", threat.id));
        let actions = content.actions_against(id);
        let action = actions.first().map(|action| action.id.as_str());
        leading_to(HitKind::Threat, id, &key, "", action)
    });
    actions
        .chain(documents)
        .chain(lessons)
        .chain(questions)
        .chain(terms)
        .chain(outcomes)
        .chain(withdrawn)
        .chain(controls)
        .chain(weaknesses)
        .chain(threats)
        .collect()
}

impl CompanyIndex {
    /// Lets go of what was read: the company is closed.
    pub(crate) fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn of(&self, content: &Content, file: &Arc<CompanyFile>) -> Arc<Vec<Entry>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, entries)) = kept.as_ref()
            && known.upgrade().is_some_and(|known| Arc::ptr_eq(&known, file))
        {
            return Arc::clone(entries);
        }
        let entries = Arc::new(entries_of_company(content, file));
        *kept = Some((Arc::downgrade(file), Arc::clone(&entries)));
        entries
    }
}

/// As [`entry`], with the company's own words to show.
fn own(kind: HitKind, id: &str, title: &str, text: &str) -> Entry {
    let mut entry = entry(kind, id, title, &[text]);
    title.clone_into(&mut entry.hit.title);
    text.clone_into(&mut entry.hit.text);
    entry
}

fn entries_of_company(content: &Content, file: &CompanyFile) -> Vec<Entry> {
    let people = file
        .people
        .iter()
        .map(|person| own(HitKind::Person, person.id.as_str(), &person.name, &person.role));
    let personas = file.personas.iter().map(|persona| {
        let mut text = vec![
            persona.group.as_str(),
            &persona.quote,
            &persona.occupation,
            &persona.values,
            &persona.motive,
        ];
        text.extend(persona.entrusts.iter().map(String::as_str));
        text.extend(persona.worries.iter().map(String::as_str));
        text.extend(persona.more.iter().map(|field| field.text.as_str()));
        own(
            HitKind::Persona,
            persona.id.as_str(),
            &persona.name,
            &joined(&text),
        )
    });
    let heard = file.persona_notes.iter().map(|note| {
        let id = note.id.as_str();
        let mut text = vec![note.source.as_str()];
        text.extend(note.photos.iter().map(|photo| photo.shows.as_str()));
        own(HitKind::PersonaNote, id, &note.text, &joined(&text))
    });
    let flows = file.flows.iter().map(|flow| {
        let text: Vec<&str> = flow
            .steps
            .iter()
            .flat_map(|step| {
                [step.actor.as_str(), &step.text, &step.tool]
                    .into_iter()
                    .chain(step.information.iter().map(String::as_str))
            })
            .collect();
        own(HitKind::Flow, flow.id.as_str(), &flow.name, &joined(&text))
    });
    let assets = file.assets.iter().map(|asset| {
        let text = [
            &asset.business,
            &asset.note,
            &asset.users,
            &asset.department,
            &asset.place,
        ];
        own(
            HitKind::Asset,
            asset.id.as_str(),
            &asset.name,
            &joined(&text.map(String::as_str)),
        )
    });
    let risks = file.risks.iter().filter_map(|risk| {
        let information = file
            .asset(risk.asset.as_str())
            .map_or("", |asset| asset.name.as_str());
        let mut text = vec![information, &risk.reason, &risk.treatment_reason];
        let own_words = risk.own_threats.iter().chain(&risk.own_weaknesses);
        text.extend(own_words.map(String::as_str));
        let text = joined(&text);
        (!text.is_empty() || !risk.name.trim().is_empty())
            .then(|| own(HitKind::Risk, risk.id.as_str(), &risk.name, &text))
    });
    let measures = file.measures.iter().map(|measure| {
        own(
            HitKind::Measure,
            measure.id.as_str(),
            &measure.name,
            &measure.note,
        )
    });
    let evidence = file.evidence.iter().map(|evidence| {
        let text = match &evidence.kind {
            EvidenceKind::Link { url } => url.as_str(),
            EvidenceKind::File { .. } => "",
        };
        own(HitKind::Evidence, &evidence.action, &evidence.name, text)
    });
    let notes = file.actions.iter().filter_map(|state| {
        let text = joined(&[&state.notes, &state.evidence, &state.reason, &state.ask]);
        (!text.is_empty()).then(|| own(HitKind::Note, &state.action, "", &text))
    });
    people
        .chain(personas)
        .chain(heard)
        .chain(flows)
        .chain(assets)
        .chain(risks)
        .chain(measures)
        .chain(evidence)
        .chain(notes)
        .chain(answers(content, file))
        .collect()
}

/// Texts that were written; choices, dates and references are found by their questions.
fn answers<'a>(content: &'a Content, file: &'a CompanyFile) -> impl Iterator<Item = Entry> + 'a {
    let written = |path: &str| content.field(path).is_some_and(|field| is_written(field.kind));
    file.answers.0.iter().flat_map(move |(worksheet, sheet)| {
        let fields = sheet.fields.iter().filter_map(move |(field, answer)| {
            let path = format!("{worksheet}.{field}");
            let text = answer.text().filter(|_| written(&path))?;
            Some(own(HitKind::Answer, &path, text, ""))
        });
        let rows = sheet.rows.iter().flat_map(move |(field, rows)| {
            let path = format!("{worksheet}.{field}");
            let columns: Vec<&str> = content
                .field(&path)
                .into_iter()
                .flat_map(|field| &field.columns)
                .filter(|column| is_written(column.kind))
                .map(|column| column.id.as_str())
                .collect();
            rows.iter().filter_map(move |row| {
                let texts: Vec<&str> = row
                    .fields
                    .iter()
                    .filter(|(column, _)| columns.contains(&column.as_str()))
                    .filter_map(|(_, answer)| answer.text())
                    .collect();
                let text = joined(&texts);
                (!text.is_empty()).then(|| own(HitKind::Answer, &path, &text, ""))
            })
        });
        fields.chain(rows)
    })
}

fn is_written(kind: FieldKind) -> bool {
    matches!(kind, FieldKind::ShortText | FieldKind::LongText)
}

fn joined(texts: &[&str]) -> String {
    let texts: Vec<&str> = texts
        .iter()
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
        .collect();
    texts.join("　")
}

#[cfg(test)]
mod tests {
    use sonae_domain::Person;

    use super::*;

    fn find(query: &str, lang: Lang) -> Vec<(HitKind, String)> {
        let content = Content::shared().expect("the assets are whole");
        let file = Arc::new(CompanyFile {
            people: vec![Person {
                id: "p".into(),
                name: "三浦 さくら".into(),
                role: "店長".into(),
                ..Person::default()
            }],
            ..CompanyFile::default()
        });
        search(content, Some((&CompanyIndex::default(), &file)), query, lang, 20)
            .into_iter()
            .map(|hit| (hit.kind, hit.id))
            .collect()
    }

    #[test]
    fn two_characters_find_a_name_and_an_id_finds_what_it_names() {
        assert!(find("三浦", Lang::Ja).contains(&(HitKind::Person, "p".into())));
        assert_eq!(
            find("GV.OC-01", Lang::Ja)[0],
            (HitKind::Outcome, "GV.OC-01".into())
        );
        assert_eq!(find("ｇｖ．ｏｃ－０１", Lang::En)[0].1, "GV.OC-01");
        assert!(find("8.13", Lang::En).contains(&(HitKind::Control, "8.13".into())));
    }

    #[test]
    fn an_old_id_finds_its_successor() {
        let content = Content::shared().expect("the assets are whole");
        let hits = search(content, None, "PR.AC-04", Lang::Ja, 20);
        assert_eq!(hits[0].kind, HitKind::Withdrawn);
        assert_eq!(hits[0].title, "PR.AA-05");
    }

    #[test]
    fn a_weakness_and_a_threat_lead_to_the_action_against_them() {
        let content = Content::shared().expect("the assets are whole");
        for (query, lang, kind, id, action) in [
            (
                "使い回し",
                Lang::Ja,
                HitKind::Weakness,
                "reused-passwords",
                "pr-prioritize-1",
            ),
            (
                "Backup never",
                Lang::En,
                HitKind::Weakness,
                "backup-not-tested",
                "pr-prioritize-4",
            ),
            (
                "誤送信",
                Lang::Ja,
                HitKind::Threat,
                "mis-sent-mail",
                "pr-communicate-1",
            ),
            (
                "missed delivery",
                Lang::En,
                HitKind::Threat,
                "phishing",
                "pr-communicate-1",
            ),
        ] {
            let hits = search(content, None, query, lang, 40);
            let hit = hits.iter().find(|hit| hit.kind == kind && hit.id == id);
            assert_eq!(
                hit.map(|hit| hit.title.as_str()),
                Some(action),
                "{query}: {hits:#?}"
            );
        }
        for hit in search(content, None, "の", Lang::Ja, usize::MAX) {
            if matches!(hit.kind, HitKind::Weakness | HitKind::Threat) {
                assert!(content.action(&hit.title).is_some(), "{hit:?} leads nowhere");
            }
        }
    }

    #[test]
    fn a_lesson_is_found_by_its_title_its_idea_and_its_number() {
        let lesson = (HitKind::Lesson, "fraud-mail".to_owned());
        for (query, lang) in [
            ("怪しいメールの見分け方", Lang::Ja),
            ("急がせる連絡ほど", Lang::Ja),
            ("M01", Lang::En),
        ] {
            assert!(find(query, lang).contains(&lesson), "{query}");
        }
    }

    #[test]
    fn nothing_is_found_by_nothing() {
        assert!(find("  ", Lang::Ja).is_empty());
    }
}
