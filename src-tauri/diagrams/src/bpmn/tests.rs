use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;
use sonae_domain::ways;

use super::*;
use crate::trials::{any_steps, width};

/// An element with its attributes and the words directly in it.
#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    text: String,
    /// The element around it.
    parent: Option<usize>,
}

impl Element {
    fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }
}

/// Reads XML; anything that is not well-formed ends the test.
fn read(xml: &str) -> Vec<Element> {
    let mut reader = Reader::from_str(xml);
    let (mut all, mut open): (Vec<Element>, Vec<usize>) = (Vec::new(), Vec::new());
    loop {
        let event = reader.read_event().expect("well-formed");
        match &event {
            Event::Start(tag) | Event::Empty(tag) => {
                let attributes = tag
                    .attributes()
                    .map(|attribute| {
                        let attribute = attribute.expect("well-formed");
                        let key = attribute.key.as_ref().to_owned();
                        let raw = attribute.value.into_owned();
                        (
                            key,
                            quick_xml::escape::unescape(&raw).expect("escaped").into_owned(),
                        )
                    })
                    .collect();
                all.push(Element {
                    name: tag.name().as_ref().to_owned(),
                    attributes,
                    text: String::new(),
                    parent: open.last().copied(),
                });
                if matches!(event, Event::Start(_)) {
                    open.push(all.len() - 1);
                }
            }
            Event::Text(text) => {
                if let Some(own) = open.last() {
                    all[*own].text.push_str(text);
                }
            }
            Event::End(_) => drop(open.pop()),
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty(), "everything is closed");
    all
}

fn exported(steps: Vec<Step>) -> (Flow, Vec<Element>) {
    let flow = Flow {
        name: "店で<買う> & \"帰る\"".to_owned(),
        steps,
        ..Flow::default()
    };
    let xml = bpmn(&flow, &|step| step.tool.clone(), &Measure(&width));
    let elements = read(&xml);
    (flow, elements)
}

fn area(all: &[Element], element: &str) -> [f32; 4] {
    let shape = all
        .iter()
        .position(|one| one.name == "bpmndi:BPMNShape" && one.get("bpmnElement") == element)
        .expect("a shape");
    let bounds = all
        .iter()
        .find(|one| one.name == "dc:Bounds" && one.parent == Some(shape))
        .expect("bounds");
    ["x", "y", "width", "height"].map(|side| bounds.get(side).parse().expect("a number"))
}

fn inside(inner: [f32; 4], outer: [f32; 4]) -> bool {
    inner[0] >= outer[0] - 0.2
        && inner[1] >= outer[1] - 0.2
        && inner[0] + inner[2] <= outer[0] + outer[2] + 0.2
        && inner[1] + inner[3] <= outer[1] + outer[3] + 0.2
}

proptest! {
    #[test]
    fn every_step_and_every_way_is_there_once_and_every_reference_leads_somewhere(steps in any_steps()) {
        let (flow, all) = exported(steps);
        let ids: Vec<&str> = all.iter().map(|one| one.get("id")).filter(|id| !id.is_empty()).collect();
        let known: BTreeSet<&str> = ids.iter().copied().collect();
        prop_assert_eq!(ids.len(), known.len(), "ids are given once");
        for one in &all {
            for name in ["processRef", "sourceRef", "targetRef", "bpmnElement"] {
                let to = one.get(name);
                prop_assert!(to.is_empty() || known.contains(to), "{name} {to}");
            }
            if ["bpmn:flowNodeRef", "bpmn:incoming", "bpmn:outgoing"].contains(&one.name.as_str()) {
                prop_assert!(known.contains(one.text.as_str()), "{}", one.text);
            }
        }
        let names: Vec<&str> = all
            .iter()
            .filter(|one| one.name.ends_with("Task") || one.name.ends_with("Gateway"))
            .map(|one| one.get("name"))
            .collect();
        let own: Vec<&str> = flow.steps.iter().map(|step| step.text.trim()).collect();
        prop_assert_eq!(names, own);
        let found: Vec<(String, String, String)> = all
            .iter()
            .filter(|one| one.name == "bpmn:sequenceFlow")
            .map(|one| (one.get("sourceRef").to_owned(), one.get("targetRef").to_owned(), one.get("name").to_owned()))
            .collect();
        let expected: Vec<(String, String, String)> = ways(&flow.steps)
            .into_iter()
            .map(|way| (format!("step-{}", way.from + 1), format!("step-{}", way.to + 1), way.condition))
            .collect();
        prop_assert_eq!(&found, &expected);
        let edges = all.iter().filter(|one| one.name == "bpmndi:BPMNEdge").count();
        prop_assert_eq!(edges, found.len());
    }

    #[test]
    fn every_shape_stands_in_its_lane_and_every_lane_and_line_in_the_pool(steps in any_steps()) {
        let (flow, all) = exported(steps);
        let pool = area(&all, "pool");
        let lanes = all.iter().enumerate().filter(|(_, one)| one.name == "bpmn:lane");
        let mut held = 0;
        for (index, lane) in lanes {
            let ground = area(&all, lane.get("id"));
            prop_assert!(inside(ground, pool));
            for node in all.iter().filter(|one| one.name == "bpmn:flowNodeRef" && one.parent == Some(index)) {
                prop_assert!(inside(area(&all, &node.text), ground));
                held += 1;
            }
        }
        prop_assert_eq!(held, flow.steps.len(), "each step is in one lane");
        for point in all.iter().filter(|one| one.name == "di:waypoint") {
            let [x, y] = ["x", "y"].map(|side| point.get(side).parse().expect("a number"));
            prop_assert!(inside([x, y, 0.0, 0.0], pool));
        }
    }
}

#[test]
fn words_come_out_as_they_went_in() {
    let step = Step {
        actor: "A & B".to_owned(),
        text: "<script> \"𠮷\"\u{1}".to_owned(),
        tool: "台帳 <新>".to_owned(),
        ..Step::default()
    };
    let (flow, all) = exported(vec![step]);
    let named = |name: &str| all.iter().find(|one| one.name == name).expect("an element");
    assert_eq!(named("bpmn:participant").get("name"), flow.name);
    assert_eq!(named("bpmn:lane").get("name"), "A & B");
    // A control character may not stand in XML at all.
    assert_eq!(named("bpmn:manualTask").get("name"), "<script> \"𠮷\"");
    assert!(all.iter().any(|one| one.name == "bpmn:documentation"));
}

#[test]
fn a_flow_without_steps_is_still_a_pool() {
    let (_, all) = exported(Vec::new());
    assert!(all.iter().any(|one| one.name == "bpmn:participant"));
    assert!(!all.iter().any(|one| one.name == "bpmndi:BPMNEdge"));
}
