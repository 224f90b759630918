use std::collections::BTreeSet;

use proptest::prelude::*;
use sonae_domain::{Branch, ControlRef, Flow, Medium, Step, ways};

use super::xml::{Element, elements};
use super::*;
use crate::trials::{any_work, width};
use crate::wrap::Measure;

fn written(flow: &Flow) -> String {
    let notes = BpmnNotes {
        beside: &|step| step.tool.clone(),
        data: &|step| step.information.join("、"),
    };
    bpmn(flow, &notes, &Measure(&width))
}

fn exported(steps: Vec<Step>) -> (Flow, Vec<Element>) {
    let flow = Flow {
        name: "店で<買う> & \"帰る\"".to_owned(),
        steps,
        ..Flow::default()
    };
    let elements = elements(&written(&flow)).expect("well-formed");
    (flow, elements)
}

fn area(all: &[Element], element: &str) -> [f32; 4] {
    let shape = all
        .iter()
        .position(|one| one.name == "BPMNShape" && one.get("bpmnElement") == element)
        .expect("a shape");
    let bounds = all
        .iter()
        .find(|one| one.name == "Bounds" && one.parent == Some(shape))
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
    fn every_step_and_every_way_is_there_once_and_every_reference_leads_somewhere(steps in any_work()) {
        let (flow, all) = exported(steps);
        let ids: Vec<&str> = all.iter().map(|one| one.get("id")).filter(|id| !id.is_empty()).collect();
        let known: BTreeSet<&str> = ids.iter().copied().collect();
        prop_assert_eq!(ids.len(), known.len(), "ids are given once");
        for one in &all {
            for name in ["processRef", "sourceRef", "targetRef", "bpmnElement", "dataObjectRef", "categoryValueRef"] {
                let to = one.get(name);
                prop_assert!(to.is_empty() || known.contains(to), "{name} {to}");
            }
            if ["flowNodeRef", "incoming", "outgoing", "categoryValueRef"].contains(&one.name.as_str()) {
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
            .filter(|one| one.name == "sequenceFlow")
            .map(|one| (one.get("sourceRef").to_owned(), one.get("targetRef").to_owned(), one.get("name").to_owned()))
            .collect();
        let between: Vec<_> = found
            .iter()
            .filter(|(from, to, _)| from != "start" && to != "end")
            .cloned()
            .collect();
        let mut expected: Vec<(String, String, String)> = ways(&flow.steps)
            .into_iter()
            .map(|way| (format!("step-{}", way.from + 1), format!("step-{}", way.to + 1), way.condition))
            .collect();
        expected.sort();
        let mut sorted = between;
        sorted.sort();
        prop_assert_eq!(sorted, expected);
        let edges = all.iter().filter(|one| one.name == "BPMNEdge").count();
        let handled = all.iter().filter(|one| one.name == "association").count();
        prop_assert_eq!(edges, found.len() + handled);
    }

    #[test]
    fn every_shape_stands_in_its_lane_and_every_lane_and_line_in_the_pool(steps in any_work()) {
        let (flow, all) = exported(steps);
        let pool = area(&all, "pool");
        let lanes = all.iter().enumerate().filter(|(_, one)| one.name == "lane");
        let mut held = 0;
        for (index, lane) in lanes {
            let ground = area(&all, lane.get("id"));
            prop_assert!(inside(ground, pool));
            for node in all.iter().filter(|one| one.name == "flowNodeRef" && one.parent == Some(index)) {
                prop_assert!(inside(area(&all, &node.text), ground));
                held += 1;
            }
        }
        let circles = all.iter().filter(|one| one.name == "startEvent" || one.name == "endEvent").count();
        prop_assert_eq!(held, flow.steps.len() + circles, "each step is in one lane");
        for point in all.iter().filter(|one| one.name == "waypoint") {
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
    assert_eq!(named("participant").get("name"), flow.name);
    assert_eq!(named("lane").get("name"), "A & B");
    // A control character may not stand in XML at all.
    assert_eq!(named("manualTask").get("name"), "<script> \"𠮷\"");
    assert_eq!(named("documentation").text, "台帳 <新>");
}

#[test]
fn a_flow_without_steps_is_still_a_pool() {
    let (_, all) = exported(Vec::new());
    assert!(all.iter().any(|one| one.name == "participant"));
    assert!(!all.iter().any(|one| one.name == "BPMNEdge"));
}

/// Steps as they come back: ids are those of the file, and a way that only goes on to the next row is not said.
fn plain(steps: &[Step]) -> Vec<Step> {
    let position = |id: &sonae_domain::StepId| steps.iter().position(|step| &step.id == id);
    let known = |way: &Branch| way.step.as_ref().is_none_or(|to| position(to).is_some());
    let id = |position: usize| format!("row-{position}").as_str().into();
    steps
        .iter()
        .enumerate()
        .map(|(index, step)| {
            let mut ways: Vec<Branch> = Vec::new();
            for way in step.goes_to.iter().filter(|way| known(way)) {
                let way = Branch {
                    step: way.step.as_ref().and_then(position).map(id),
                    condition: way.condition.trim().to_owned(),
                };
                if !ways.contains(&way) {
                    ways.push(way);
                }
            }
            // Ends come after ways to steps: so they are written.
            ways.sort_by_key(|way| way.step.is_none());
            let next = (index + 1 < steps.len()).then(|| id(index + 1));
            if ways.len() == 1 && ways[0].step == next && ways[0].condition.is_empty() {
                ways.clear();
            }
            Step {
                id: id(index),
                goes_to: ways,
                ancestor: None,
                actor: step.actor.trim().to_owned(),
                text: step.text.trim().to_owned(),
                controls: step
                    .controls
                    .iter()
                    .filter(|control| !matches!(control, ControlRef::Own(_)))
                    .cloned()
                    .collect(),
                ..step.clone()
            }
        })
        .collect()
}

proptest! {
    #[test]
    fn a_flow_that_goes_out_comes_back_the_same(steps in any_work()) {
        let flow = Flow { name: "店で買う".to_owned(), steps, ..Flow::default() };
        let reading = read_bpmn(&written(&flow)).expect("our own file");
        prop_assert_eq!(&reading.flow.name, &flow.name);
        prop_assert_eq!(plain(&reading.flow.steps), plain(&flow.steps));
        prop_assert!(reading.left_out.is_empty());
    }

    #[test]
    fn no_text_makes_the_reader_fail_in_another_way_than_by_saying_so(text in "\\PC{0,200}") {
        let _ = read_bpmn(&text);
        let inside = format!("<definitions xmlns=\"{MODEL}\"><process><task name=\"{text}\"/>{text}</process></definitions>");
        let _ = read_bpmn(&inside);
    }
}

fn diagram(inside: &str) -> String {
    format!("<definitions xmlns=\"{MODEL}\" xmlns:x=\"other\">{inside}</definitions>")
}

/// Rows as `who: what`, with where they lead by text.
fn told(reading: &BpmnReading) -> Vec<String> {
    let steps = &reading.flow.steps;
    let name = |id: &sonae_domain::StepId| {
        let step = steps.iter().find(|step| &step.id == id);
        step.map_or("?", |step| step.text.as_str()).to_owned()
    };
    let row = |step: &Step| {
        let ways: Vec<String> = step
            .goes_to
            .iter()
            .map(|way| {
                format!(
                    "{}>{}",
                    way.condition,
                    way.step.as_ref().map_or("|".to_owned(), name)
                )
            })
            .collect();
        format!("{}: {} {}", step.actor, step.text, ways.join(" "))
            .trim()
            .to_owned()
    };
    steps.iter().map(row).collect()
}

#[test]
fn lanes_tasks_and_gateways_of_another_program_become_rows() {
    let xml = diagram(
        r#"<collaboration id="c"><participant id="p" name="注文" processRef="pr"/></collaboration>
        <process id="pr">
          <laneSet id="l"><lane id="l1" name="客"><flowNodeRef>s</flowNodeRef><flowNodeRef>ask</flowNodeRef></lane>
            <lane id="l2" name="店"><flowNodeRef>g</flowNodeRef><flowNodeRef>yes</flowNodeRef><flowNodeRef>no</flowNodeRef>
              <flowNodeRef>m</flowNodeRef><flowNodeRef>last</flowNodeRef><flowNodeRef>e</flowNodeRef></lane></laneSet>
          <endEvent id="e"/><task id="last" name="包む"/><exclusiveGateway id="m"/>
          <userTask id="no" name="取り寄せる"/><manualTask id="yes" name="棚から出す"/>
          <exclusiveGateway id="g"/><task id="ask" name="頼む &amp; 待つ"/><startEvent id="s" name="来店したら"/>
          <sequenceFlow id="f1" sourceRef="s" targetRef="ask"/><sequenceFlow id="f2" sourceRef="ask" targetRef="g"/>
          <sequenceFlow id="f3" sourceRef="g" targetRef="yes" name="ある"/><sequenceFlow id="f4" sourceRef="g" targetRef="no" name="ない"/>
          <sequenceFlow id="f5" sourceRef="yes" targetRef="m"/><sequenceFlow id="f6" sourceRef="no" targetRef="m"/>
          <sequenceFlow id="f7" sourceRef="m" targetRef="last"/><sequenceFlow id="f8" sourceRef="last" targetRef="e"/>
          <textAnnotation id="t"><text>いつもの流れ</text></textAnnotation>
        </process>"#,
    );
    let reading = read_bpmn(&xml).unwrap();
    assert_eq!(reading.flow.name, "注文");
    assert_eq!(
        told(&reading),
        [
            "客: 頼む & 待つ ある>棚から出す ない>取り寄せる",
            "店: 棚から出す >包む",
            "店: 取り寄せる",
            "店: 包む",
        ]
    );
    assert_eq!(reading.flow.steps[0].trigger, "来店したら");
    assert_eq!(reading.flow.steps[2].medium, Medium::System);
    let left: Vec<_> = reading
        .left_out
        .iter()
        .map(|one| (one.kind, one.count, one.names.join("、")))
        .collect();
    assert_eq!(left, [(LeftOutKind::Annotation, 1, "いつもの流れ".to_owned())]);
}

#[test]
fn a_message_hands_the_work_over_and_the_answer_hands_it_back() {
    let xml = diagram(
        r#"<collaboration id="c" name="注文と発送">
          <participant id="p1" name="客" processRef="one"/><participant id="p2" name="店" processRef="two"/>
          <participant id="p3" name="倉庫"/>
          <messageFlow id="m1" name="注文" sourceRef="send" targetRef="s2"/>
          <messageFlow id="m2" name="品物" sourceRef="ship" targetRef="get"/>
          <messageFlow id="m3" name="補充" sourceRef="ship" targetRef="p3"/></collaboration>
        <process id="one"><startEvent id="s1"/><task id="send" name="注文する"/><task id="get" name="受け取る"/><endEvent id="e1"/>
          <sequenceFlow id="a" sourceRef="s1" targetRef="send"/><sequenceFlow id="b" sourceRef="send" targetRef="get"/>
          <sequenceFlow id="d" sourceRef="get" targetRef="e1"/></process>
        <process id="two"><startEvent id="s2"/><task id="pack" name="詰める"/><task id="ship" name="送る"/>
          <sequenceFlow id="f" sourceRef="s2" targetRef="pack"/><sequenceFlow id="g" sourceRef="pack" targetRef="ship"/></process>"#,
    );
    let reading = read_bpmn(&xml).unwrap();
    assert_eq!(reading.flow.name, "注文と発送");
    assert_eq!(
        told(&reading),
        [
            "客: 注文する 注文>詰める",
            "店: 詰める",
            "店: 送る 品物>受け取る",
            "客: 受け取る"
        ]
    );
    assert_eq!(reading.left_out.len(), 1);
    assert_eq!(reading.left_out[0].names, ["補充"]);
}

#[test]
fn loops_boundary_events_documents_and_parts_are_read() {
    let xml = diagram(
        r#"<process id="p" name="受付">
          <dataObjectReference id="d" name="名簿"/>
          <task id="a" name="受ける"><dataOutputAssociation id="o"><targetRef>d</targetRef></dataOutputAssociation></task>
          <boundaryEvent id="b" name="不在なら" attachedToRef="a"/>
          <subProcess id="c" name="確かめる"><task id="c1" name="名前を見る"/></subProcess>
          <parallelGateway id="g"/><task id="x" name="伝える"/><task id="y" name="書く"/>
          <sequenceFlow id="f1" sourceRef="a" targetRef="c"/><sequenceFlow id="f2" sourceRef="c" targetRef="g"/>
          <sequenceFlow id="f3" sourceRef="g" targetRef="x"/><sequenceFlow id="f4" sourceRef="g" targetRef="y"/>
          <sequenceFlow id="f5" sourceRef="b" targetRef="a"/><sequenceFlow id="f6" sourceRef="y" targetRef="gone"/>
        </process>"#,
    );
    let reading = read_bpmn(&xml).unwrap();
    assert_eq!(
        told(&reading),
        [
            "受付: 受ける >確かめる 不在なら>受ける",
            "受付: 確かめる >伝える >書く",
            "受付: 伝える >|",
            "受付: 書く",
        ]
    );
    assert_eq!(reading.flow.steps[0].information, ["名簿"]);
    let kinds: Vec<LeftOutKind> = reading.left_out.iter().map(|one| one.kind).collect();
    assert_eq!(
        kinds,
        [LeftOutKind::Inside, LeftOutKind::Parallel, LeftOutKind::Way]
    );
}

#[test]
fn what_is_no_diagram_is_said_to_be_none() {
    let bomb = "<!DOCTYPE d [<!ENTITY a \"aaaa\">]><definitions>&a;</definitions>";
    let file = "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><definitions/>";
    let deep = format!("{}{}", "<a>".repeat(5_000), "</a>".repeat(5_000));
    let many = diagram(&format!(
        "<process id=\"p\">{}</process>",
        "<task name=\"a\"/>".repeat(2_001)
    ));
    for (text, fault) in [
        ("", BpmnFault::NotXml),
        ("PK\u{3}\u{4}", BpmnFault::NotXml),
        ("<definitions", BpmnFault::NotXml),
        ("<definitions><a></definitions>", BpmnFault::NotXml),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", BpmnFault::NotBpmn),
        (
            "<definitions xmlns=\"http://schemas.xmlsoap.org/wsdl/\"/>",
            BpmnFault::NotBpmn,
        ),
        (bomb, BpmnFault::Entities),
        (file, BpmnFault::Entities),
        (&deep, BpmnFault::TooLarge),
        (&many, BpmnFault::TooLarge),
        (
            &diagram("<process id=\"p\"><startEvent id=\"s\"/></process>"),
            BpmnFault::Empty,
        ),
    ] {
        assert_eq!(read_bpmn(text).unwrap_err(), fault, "{text:.60}");
    }
    // A chain of gateways as long as a file may hold ends too.
    let mut chain = String::new();
    for number in 0..4_000 {
        chain.push_str(&format!("<exclusiveGateway id=\"g{number}\"/>"));
        chain.push_str(&format!(
            "<sequenceFlow sourceRef=\"g{number}\" targetRef=\"g{}\"/>",
            number + 1
        ));
    }
    let long = diagram(&format!(
        "<process id=\"p\"><task id=\"t\" name=\"a\"/><sequenceFlow sourceRef=\"t\" targetRef=\"g0\"/>{chain}</process>"
    ));
    assert_eq!(read_bpmn(&long).unwrap().flow.steps.len(), 1);
}
