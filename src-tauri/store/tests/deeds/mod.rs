//! What people do to a company, drawn at random: shared by the laws.

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use sonae_domain::{
    Acceptance, Acknowledgement, ActionState, Answer, AssetId, Branch, CompanyFile, ControlDecision,
    ControlRef, DocumentCare, Flow, FlowId, Grade, InformationAsset, Issue, IssueId, Lang, Measure,
    MeasureId, Passage, Person, PersonId, Persona, PersonaGroup, PersonaGroupId, PersonaId, PersonaNote,
    Requirement, RequirementId, Risk, RiskId, RowId, Step, StepId, Withdrawal,
};
use sonae_store::{Edit, Stamp, StoreError};

/// Something a person does. Numbers pick from a few records, so that edits meet each other.
#[derive(Clone, Debug)]
pub enum Deed {
    Answer(u8, Option<Said>),
    AddRow(Option<u8>),
    Cell(u8, u8, Option<Said>),
    MoveRow(u8, Option<u8>),
    RemoveRow(u8),
    Person(u8, String),
    RemovePerson(u8),
    Persona(u8, String, Vec<u8>),
    Group(u8, String),
    RemoveGroup(u8),
    Note(u8, String, Vec<u8>),
    RemoveNote(u8),
    RemovePersona(u8),
    Flow(u8, String, u8),
    RemoveFlow(u8),
    Step {
        flow: u8,
        step: u8,
        text: String,
        to: Option<u8>,
        from: Option<u8>,
        after: Option<u8>,
    },
    RemoveStep(u8, u8),
    OrderSteps(u8, Vec<u8>),
    Asset(u8, String, Option<u8>, u8),
    RemoveAsset(u8),
    MoveAsset(u8, Option<u8>),
    Risk {
        risk: u8,
        asset: u8,
        owner: Option<u8>,
        accepted: Option<u8>,
        measure: Option<u8>,
    },
    RemoveRisk(u8),
    Measure(u8, String),
    RemoveMeasure(u8),
    Control(Option<u8>, String, Option<u8>),
    Requirement(u8, Option<u8>, String),
    RemoveRequirement(u8),
    LeaveOut(u8),
    OfferAgain(u8),
    Action(u8, Option<u8>, bool),
    Issue(u8),
    Withdraw(u8, String),
    Care(u8, Option<u8>, String),
    Acknowledge(u8, u8, Option<u8>),
    RemoveAcknowledgement(u8),
    Import(u8),
    Undo,
    Redo,
    Reopen,
}

#[derive(Clone, Debug)]
pub enum Said {
    Text(String),
    Person(u8),
    Number(i32),
    Unknown(Option<u8>),
    Choices(Vec<String>),
}

fn said() -> impl Strategy<Value = Said> {
    prop_oneof![
        "[あ-ん/\"a-c]{0,4}".prop_map(Said::Text),
        (0..3_u8).prop_map(Said::Person),
        any::<i32>().prop_map(Said::Number),
        of(0..3_u8).prop_map(Said::Unknown),
        vec("[a-c]{1,2}", 0..3).prop_map(Said::Choices),
    ]
}

/// Any of them.
pub fn deed() -> impl Strategy<Value = Deed> {
    let few = || 0..3_u8;
    let text = || "[あ-ん]{0,3}";
    prop_oneof![
        3 => (few(), of(said())).prop_map(|(field, said)| Deed::Answer(field, said)),
        2 => of(few()).prop_map(Deed::AddRow),
        2 => (few(), few(), of(said())).prop_map(|(row, field, said)| Deed::Cell(row, field, said)),
        1 => (few(), of(few())).prop_map(|(row, before)| Deed::MoveRow(row, before)),
        1 => few().prop_map(Deed::RemoveRow),
        2 => (few(), text()).prop_map(|(id, name)| Deed::Person(id, name)),
        1 => few().prop_map(Deed::RemovePerson),
        1 => (few(), text(), vec(few(), 0..3)).prop_map(|(id, name, groups)| Deed::Persona(id, name, groups)),
        2 => (few(), text()).prop_map(|(id, name)| Deed::Group(id, name)),
        1 => few().prop_map(Deed::RemoveGroup),
        2 => (few(), text(), vec(few(), 0..3)).prop_map(|(id, text, groups)| Deed::Note(id, text, groups)),
        1 => few().prop_map(Deed::RemoveNote),
        1 => few().prop_map(Deed::RemovePersona),
        2 => (few(), text(), few()).prop_map(|(id, name, based_on)| Deed::Flow(id, name, based_on)),
        1 => few().prop_map(Deed::RemoveFlow),
        4 => (few(), 0..6_u8, text(), of(0..6_u8), of(0..6_u8), of(0..6_u8))
            .prop_map(|(flow, step, text, to, from, after)| Deed::Step { flow, step, text, to, from, after }),
        1 => (few(), 0..6_u8).prop_map(|(flow, step)| Deed::RemoveStep(flow, step)),
        1 => (few(), vec(0..6_u8, 0..4)).prop_map(|(flow, order)| Deed::OrderSteps(flow, order)),
        3 => (few(), text(), of(few()), 0..4_u8)
            .prop_map(|(id, name, owner, grade)| Deed::Asset(id, name, owner, grade)),
        1 => few().prop_map(Deed::RemoveAsset),
        2 => (few(), of(few())).prop_map(|(id, before)| Deed::MoveAsset(id, before)),
        3 => (few(), few(), of(few()), of(few()), of(few())).prop_map(
            |(risk, asset, owner, accepted, measure)| Deed::Risk { risk, asset, owner, accepted, measure }),
        1 => few().prop_map(Deed::RemoveRisk),
        2 => (few(), text()).prop_map(|(id, name)| Deed::Measure(id, name)),
        1 => few().prop_map(Deed::RemoveMeasure),
        2 => (of(few()), text(), of(few())).prop_map(|(own, reason, owner)| Deed::Control(own, reason, owner)),
        2 => (few(), of(few()), text()).prop_map(|(id, asset, text)| Deed::Requirement(id, asset, text)),
        1 => few().prop_map(Deed::RemoveRequirement),
        1 => few().prop_map(Deed::LeaveOut),
        1 => few().prop_map(Deed::OfferAgain),
        2 => (few(), of(few()), any::<bool>()).prop_map(|(id, owner, ask)| Deed::Action(id, owner, ask)),
        2 => few().prop_map(Deed::Issue),
        1 => (few(), text()).prop_map(|(id, reason)| Deed::Withdraw(id, reason)),
        2 => (few(), of(few()), text()).prop_map(|(id, owner, gets)| Deed::Care(id, owner, gets)),
        2 => (few(), few(), of(few())).prop_map(|(id, issue, by)| Deed::Acknowledge(id, issue, by)),
        1 => few().prop_map(Deed::RemoveAcknowledgement),
        1 => few().prop_map(Deed::Import),
        3 => Just(Deed::Undo),
        2 => Just(Deed::Redo),
        1 => Just(Deed::Reopen),
    ]
}

/// When and by whom everything happens here.
pub fn stamp() -> Stamp {
    Stamp {
        at: "2026-11-20T03:00:00Z".parse().expect("the moment parses"),
        who: "店長".into(),
    }
}

fn person(number: u8) -> PersonId {
    PersonId(format!("p{number}"))
}

fn persona(number: u8) -> PersonaId {
    PersonaId(format!("c{number}"))
}

fn groups(numbers: &[u8]) -> Vec<PersonaGroupId> {
    numbers
        .iter()
        .map(|number| PersonaGroupId(format!("g{number}")))
        .collect()
}

fn flow(number: u8) -> FlowId {
    FlowId(format!("f{number}"))
}

fn asset(number: u8) -> AssetId {
    AssetId(format!("n{number}"))
}

fn risk(number: u8) -> RiskId {
    RiskId(format!("r{number}"))
}

fn measure(number: u8) -> MeasureId {
    MeasureId(format!("m{number}"))
}

fn issue(number: u8) -> IssueId {
    IssueId(format!("i{number}"))
}

fn requirement(number: u8) -> RequirementId {
    RequirementId(format!("q{number}"))
}

fn step(number: u8) -> StepId {
    StepId(format!("s{number}"))
}

fn answer(said: Said) -> Answer {
    match said {
        Said::Text(text) => Answer::Text(text),
        Said::Person(number) => Answer::Text(person(number).to_string()),
        Said::Number(number) => Answer::Number(f64::from(number) / 4.0),
        Said::Unknown(None) => Answer::unknown(),
        Said::Unknown(Some(number)) => {
            let json = serde_json::json!({ "unknown": true, "ask": person(number) });
            serde_json::from_value(json).expect("it is an answer")
        }
        Said::Choices(choices) => Answer::Choices(choices),
    }
}

/// The row that a number picks among those there.
fn row(now: &CompanyFile, number: u8) -> RowId {
    let rows = now.answers.rows("plan", "topics");
    rows.get(usize::from(number) % rows.len().max(1))
        .map_or_else(|| "none".into(), |row| row.id.clone())
}

/// What the window would offer: only what is there can be referred to.
fn there<Id: PartialEq>(id: Id, mut ids: impl Iterator<Item = Id>) -> Option<Id> {
    ids.any(|other| other == id).then_some(id)
}

/// Does it, as far as what is there now lets it be done.
pub fn do_it(edit: &mut Edit<'_>, now: &CompanyFile, deed: Deed) -> Result<(), StoreError> {
    let steps = || {
        now.flows
            .iter()
            .flat_map(|flow| &flow.steps)
            .map(|step| step.id.clone())
    };
    match deed {
        Deed::Answer(field, said) => edit.set_answer("company", None, &format!("q{field}"), said.map(answer)),
        Deed::AddRow(after) => edit
            .add_row("plan", "topics", after.map(|after| row(now, after)).as_ref())
            .map(drop),
        Deed::Cell(at, field, said) => edit.set_answer(
            "plan",
            Some(&row(now, at)),
            &format!("q{field}"),
            said.map(answer),
        ),
        Deed::MoveRow(at, before) => {
            edit.move_row(&row(now, at), before.map(|before| row(now, before)).as_ref())
        }
        Deed::RemoveRow(at) => edit.remove_row(&row(now, at)),
        Deed::Person(id, name) => edit.put_person(&Person {
            id: person(id),
            name,
            ..Person::default()
        }),
        Deed::RemovePerson(id) => edit.remove_person(&person(id)),
        Deed::Persona(id, name, of) => edit.put_persona(&Persona {
            id: persona(id),
            name,
            groups: groups(&of),
            ..Persona::default()
        }),
        Deed::Group(id, name) => edit.put_persona_group(&PersonaGroup {
            id: PersonaGroupId(format!("g{id}")),
            name,
            ..PersonaGroup::default()
        }),
        Deed::RemoveGroup(id) => edit.remove_persona_group(&PersonaGroupId(format!("g{id}"))),
        Deed::Note(id, text, of) => edit.put_persona_note(&PersonaNote {
            id: format!("n{id}").as_str().into(),
            text,
            groups: groups(&of),
            ..PersonaNote::default()
        }),
        Deed::RemoveNote(id) => edit.remove_persona_note(&format!("n{id}").as_str().into()),
        Deed::RemovePersona(id) => edit.remove_persona(&persona(id)),
        Deed::Flow(id, name, based_on) => {
            let based_on = there(flow(based_on), now.flows.iter().map(|flow| flow.id.clone()));
            edit.put_flow(&Flow {
                id: flow(id),
                name,
                based_on,
                ..Flow::default()
            })
        }
        Deed::RemoveFlow(id) => edit.remove_flow(&flow(id)),
        Deed::Step {
            flow: of,
            step: id,
            text,
            to,
            from,
            after,
        } => {
            let to = to.and_then(|to| there(step(to), steps()));
            let goes_to = to.map(|to| Branch {
                step: Some(to),
                condition: String::new(),
            });
            let ancestor = from.and_then(|from| there(step(from), steps()));
            let step = Step {
                id: step(id),
                text,
                goes_to: goes_to.into_iter().collect(),
                ancestor,
                // A measure that steps name may go.
                controls: now
                    .measures
                    .iter()
                    .map(|own| ControlRef::Own(own.id.clone()))
                    .collect(),
                ..Step::default()
            };
            edit.put_step(&flow(of), &step, after.map(self::step).as_ref())
        }
        Deed::RemoveStep(of, id) => edit.remove_step(&flow(of), &step(id)),
        Deed::OrderSteps(of, order) => {
            edit.order_steps(&flow(of), &order.into_iter().map(step).collect::<Vec<_>>())
        }
        Deed::Asset(id, name, owner, grade) => edit.put_asset(&InformationAsset {
            id: asset(id),
            name,
            owner: owner.map(person),
            integrity: Grade::try_from(grade).ok(),
            vital: grade == 0,
            ..InformationAsset::default()
        }),
        Deed::RemoveAsset(id) => edit.remove_asset(&asset(id)),
        Deed::MoveAsset(id, before) => edit.move_asset(&asset(id), before.map(asset).as_ref()),
        Deed::Risk {
            risk: id,
            asset: of,
            owner,
            accepted,
            measure: named,
        } => {
            let named =
                named.and_then(|id| there(measure(id), now.measures.iter().map(|own| own.id.clone())));
            edit.put_risk(&Risk {
                id: risk(id),
                asset: asset(of),
                owner: owner.map(person),
                acceptance: Acceptance {
                    by: accepted.map(person),
                    ..Acceptance::default()
                },
                controls: named.map(ControlRef::Own).into_iter().collect(),
                ..Risk::default()
            })
        }
        Deed::RemoveRisk(id) => edit.remove_risk(&risk(id)),
        Deed::Measure(id, name) => edit.put_measure(&Measure {
            id: measure(id),
            name,
            note: String::new(),
        }),
        Deed::RemoveMeasure(id) => edit.remove_measure(&measure(id)),
        Deed::Control(own, reason, owner) => {
            let own = own.and_then(|id| there(measure(id), now.measures.iter().map(|own| own.id.clone())));
            let control = own.map_or(ControlRef::AnnexA("8.15".into()), ControlRef::Own);
            edit.put_control(&ControlDecision {
                reason,
                owner: owner.map(person),
                ..ControlDecision::open(control)
            })
        }
        Deed::Requirement(id, of, text) => edit.put_requirement(&Requirement {
            id: requirement(id),
            asset: of.map(asset),
            text,
            ..Requirement::default()
        }),
        Deed::RemoveRequirement(id) => edit.remove_requirement(&requirement(id)),
        Deed::LeaveOut(number) => edit.leave_out(&format!("情報{number}")),
        Deed::OfferAgain(number) => edit.offer_again(&format!("情報 {number}")),
        Deed::Action(id, owner, ask) => edit.put_action(&ActionState {
            action: format!("a{id}"),
            owner: owner.map(person),
            ask: if ask {
                person(id).to_string()
            } else {
                String::new()
            },
            ..ActionState::default()
        }),
        Deed::Issue(id) => {
            let pdf = edit.keep_pdf(&[id])?;
            edit.add_issue(&Issue {
                draft: id == 0,
                version: id.into(),
                pdf: (id > 0).then_some(pdf),
                passages: vec![Passage::default()],
                ..Issue::export(
                    issue(id),
                    "basic-policy",
                    (Lang::Ja, jiff::civil::date(2026, 11, 20)),
                    String::new(),
                )
            })
        }
        Deed::Withdraw(id, reason) => edit.withdraw_issue(
            &issue(id),
            Withdrawal {
                on: jiff::civil::date(2026, 11, 20),
                reason,
            },
        ),
        Deed::Care(id, owner, distribution) => edit.put_document_care(&DocumentCare {
            owner: owner.map(person),
            distribution,
            ..DocumentCare::of(&format!("d{id}"))
        }),
        Deed::Acknowledge(id, of, by) => edit.put_acknowledgement(&Acknowledgement {
            id: format!("k{id}").as_str().into(),
            issue: issue(of),
            person: by.map(person),
            name: "三浦".into(),
            on: jiff::civil::date(2026, 11, 20),
        }),
        Deed::RemoveAcknowledgement(id) => edit.remove_acknowledgement(&format!("k{id}").as_str().into()),
        Deed::Import(_) | Deed::Undo | Deed::Redo | Deed::Reopen => Ok(()),
    }
}
