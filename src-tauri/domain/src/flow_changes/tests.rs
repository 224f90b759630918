use proptest::prelude::*;

use super::*;

fn step(id: &str, text: &str) -> Step {
    Step {
        id: id.into(),
        actor: "店の人".to_owned(),
        text: text.to_owned(),
        ..Step::default()
    }
}

fn flow(rows: &[&str]) -> Flow {
    Flow {
        id: "as-is".into(),
        name: "店で買う".to_owned(),
        steps: rows.iter().map(|id| step(id, id)).collect(),
        ..Flow::default()
    }
}

fn copy(flow: &Flow) -> Flow {
    let mut count = 0;
    to_be(flow, "to-be".into(), || {
        count += 1;
        format!("new-{count}").as_str().into()
    })
}

/// What became of each step, with its number: `2+new`.
fn told(changes: &[StepChange]) -> String {
    let one = |change: &StepChange| {
        let mark = match change.kind {
            ChangeKind::Same => "=",
            ChangeKind::Added => "+",
            ChangeKind::Removed => "-",
            ChangeKind::Changed => "~",
            ChangeKind::Moved => "^",
        };
        let id = change.before.as_ref().or(change.after.as_ref()).expect("a step");
        let number = change.number.map_or(String::new(), |number| number.to_string());
        format!("{number}{mark}{id}")
    };
    changes.iter().map(one).collect::<Vec<_>>().join(" ")
}

/// What somebody does to a copy, and what is told of it.
type Case = (&'static str, fn(&mut Vec<Step>), &'static str);

#[test]
fn what_became_of_steps() {
    let before = flow(&["a", "b", "c", "d"]);
    let cases: [Case; 9] = [
        ("nothing", |_| {}, "=a =b =c =d"),
        ("a word", |steps| steps[1].text = "x".into(), "=a 1~b =c =d"),
        ("spaces only", |steps| steps[1].text = " b ".into(), "=a =b =c =d"),
        (
            "a new row in the middle",
            |steps| steps.insert(2, step("new", "x")),
            "=a =b 1+new =c =d",
        ),
        ("the first goes", |steps| drop(steps.remove(0)), "1-a =b =c =d"),
        (
            "two go that stood together",
            |steps| drop(steps.drain(1..3)),
            "=a 1-b 2-c =d",
        ),
        (
            "the last comes first",
            |steps| steps.rotate_right(1),
            "1^d =a =b =c",
        ),
        (
            "one moves and says something else",
            |steps| {
                steps.rotate_right(1);
                steps[0].tool = "レジ".into();
            },
            "1~d =a =b =c",
        ),
        (
            "a row is doubled",
            |steps| {
                let again = Step {
                    id: "again".into(),
                    ..steps[0].clone()
                };
                steps.insert(1, again);
            },
            "=a 1+again =b =c =d",
        ),
    ];
    for (what, edit, expected) in cases {
        let mut after = copy(&before);
        edit(&mut after.steps);
        assert_eq!(
            told(&flow_changes(&before.steps, &after.steps)),
            expected,
            "{what}"
        );
    }
}

#[test]
fn each_part_that_differs_is_named() {
    let before = flow(&["a", "b"]);
    let mut after = copy(&before);
    let row = &mut after.steps[0];
    row.actor = "レジ".to_owned();
    row.trigger = "来たとき".to_owned();
    row.medium = crate::Medium::System;
    row.information = vec!["氏名".to_owned()];
    row.goes_to = vec![Branch::default()];
    let changes = flow_changes(&before.steps, &after.steps);
    let expected = [
        StepPart::Actor,
        StepPart::Trigger,
        StepPart::Medium,
        StepPart::Information,
        StepPart::GoesTo,
    ];
    assert_eq!(changes[0].parts, expected);
}

#[test]
fn a_branch_to_the_copy_of_the_same_step_is_no_change_and_to_another_step_is() {
    let mut before = flow(&["a", "b", "c"]);
    before.steps[0].goes_to = vec![Branch {
        step: Some("c".into()),
        condition: "急ぐ".to_owned(),
    }];
    let mut after = copy(&before);
    assert_eq!(after.steps[0].goes_to[0].step, Some(after.steps[2].id.clone()));
    assert_eq!(told(&flow_changes(&before.steps, &after.steps)), "=a =b =c");
    after.steps[0].goes_to[0].step = Some(after.steps[1].id.clone());
    assert_eq!(told(&flow_changes(&before.steps, &after.steps)), "1~a =b =c");
}

/// What somebody does to a To-Be flow.
#[derive(Clone, Debug)]
enum Deed {
    Add(usize, bool),
    Remove(usize),
    Move(usize, usize),
    Say(usize),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let at = 0_usize..12;
    let deed = prop_oneof![
        (at.clone(), any::<bool>()).prop_map(|(at, double)| Deed::Add(at, double)),
        at.clone().prop_map(Deed::Remove),
        (at.clone(), at.clone()).prop_map(|(from, to)| Deed::Move(from, to)),
        at.prop_map(Deed::Say),
    ];
    prop::collection::vec(deed, 0..8)
}

fn done(mut steps: Vec<Step>, deeds: &[Deed]) -> Vec<Step> {
    for (deed, number) in deeds.iter().zip(0..) {
        let count = steps.len();
        match *deed {
            Deed::Add(at, double) => {
                let mut row = step(&format!("added-{number}"), "新しい");
                if double && count > 0 {
                    row.ancestor.clone_from(&steps[at % count].ancestor);
                }
                steps.insert(at.min(count), row);
            }
            Deed::Remove(at) if count > 0 => drop(steps.remove(at % count)),
            Deed::Move(from, to) if count > 0 => {
                let row = steps.remove(from % count);
                steps.insert(to % count, row);
            }
            Deed::Say(at) if count > 0 => steps[at % count].text.push('も'),
            _ => {}
        }
    }
    steps
}

fn any_flow() -> impl Strategy<Value = Flow> {
    let branches = prop::collection::vec(prop::option::of(0_usize..10), 0..3);
    prop::collection::vec(branches, 0..10).prop_map(|rows| {
        let ids: Vec<String> = (0..rows.len()).map(|index| format!("s{index}")).collect();
        let mut flow = flow(&ids.iter().map(String::as_str).collect::<Vec<_>>());
        for (step, branches) in flow.steps.iter_mut().zip(rows) {
            step.goes_to = branches
                .into_iter()
                .map(|to| Branch {
                    step: to.map(|to| ids[to % ids.len()].as_str().into()),
                    condition: String::new(),
                })
                .collect();
        }
        flow
    })
}

proptest! {
    #[test]
    fn an_unchanged_copy_has_no_changes(flow in any_flow()) {
        let changes = flow_changes(&flow.steps, &copy(&flow).steps);
        prop_assert!(changes.iter().all(|change| change.kind == ChangeKind::Same && change.parts.is_empty()));
        prop_assert_eq!(changes.len(), flow.steps.len());
    }

    #[test]
    fn every_step_of_either_flow_is_accounted_for_once(flow in any_flow(), deeds in deeds()) {
        let after = done(copy(&flow).steps, &deeds);
        let changes = flow_changes(&flow.steps, &after);
        let mut before: Vec<StepId> = changes.iter().filter_map(|change| change.before.clone()).collect();
        let mut all: Vec<StepId> = flow.steps.iter().map(|step| step.id.clone()).collect();
        before.sort();
        all.sort();
        prop_assert_eq!(before, all);
        let listed: Vec<StepId> = changes.iter().filter_map(|change| change.after.clone()).collect();
        let own: Vec<StepId> = after.iter().map(|step| step.id.clone()).collect();
        prop_assert_eq!(listed, own);
    }

    #[test]
    fn what_is_not_the_same_is_counted_from_one_and_says_what_is_different(flow in any_flow(), deeds in deeds()) {
        let changes = flow_changes(&flow.steps, &done(copy(&flow).steps, &deeds));
        let numbers: Vec<u16> = changes.iter().filter_map(|change| change.number).collect();
        let count = u16::try_from(numbers.len()).expect("a few");
        prop_assert_eq!(numbers, (1..=count).collect::<Vec<_>>());
        for change in &changes {
            let (kind, sides) = (change.kind, (change.before.is_some(), change.after.is_some()));
            prop_assert_eq!(change.number.is_none(), kind == ChangeKind::Same);
            prop_assert_eq!(sides == (false, true), kind == ChangeKind::Added);
            prop_assert_eq!(sides == (true, false), kind == ChangeKind::Removed);
            prop_assert_eq!(change.parts.is_empty(), !matches!(kind, ChangeKind::Changed | ChangeKind::Moved));
            prop_assert_eq!(change.parts == [StepPart::Order], kind == ChangeKind::Moved);
        }
    }

    #[test]
    fn of_steps_that_stay_as_few_as_possible_have_moved(from in 0_usize..10, to in 0_usize..10) {
        let flow = flow(&["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]);
        let after = done(copy(&flow).steps, &[Deed::Move(from, to)]);
        let moved = flow_changes(&flow.steps, &after).iter().filter(|change| change.kind == ChangeKind::Moved).count();
        prop_assert_eq!(moved, usize::from(from != to));
    }
}
