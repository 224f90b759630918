//! One pool, its lanes as columns, as the picture is laid out here.

use std::fmt::Write;

use sonae_domain::{ControlRef, Flow, LaneKind, Medium, Step};

use super::{MODEL, OURS};
use crate::area::Area;
use crate::svg::escape;
use crate::swimlane::{BoxKind, Node, PlacedBox, PlacedLabel, Swimlane, SwimlaneOptions, swimlane};
use crate::wrap::Measure;

/// Height of the head of the pool, and of the heads of its lanes, as editors draw them.
const HEAD: f32 = 30.0;
/// Size of the mark of a document.
const DATA: (f32, f32) = (18.0, 24.0);

/// What is said of a step besides its box, in the company's language.
pub struct BpmnNotes<'a> {
    /// What an editor shows beside a step: what it is done with, which information it touches. A line each.
    pub beside: &'a dyn Fn(&Step) -> String,
    /// Papers and information that it handles, drawn as a document; nothing where it handles none.
    pub data: &'a dyn Fn(&Step) -> String,
}

struct Writer<'a> {
    flow: &'a Flow,
    notes: &'a BpmnNotes<'a>,
    picture: Swimlane,
    data: Vec<String>,
    xml: String,
}

/// A flow as BPMN 2.0 XML.
pub fn bpmn(flow: &Flow, notes: &BpmnNotes<'_>, measure: &Measure<'_>) -> String {
    let data: Vec<String> = flow.steps.iter().map(|step| (notes.data)(step)).collect();
    let mut options = SwimlaneOptions {
        head: 2.0 * HEAD,
        callouts: data.clone(),
        ..SwimlaneOptions::default()
    };
    options.words.start = flow
        .steps
        .first()
        .map_or(String::new(), |step| step.trigger.trim().to_owned());
    // An editor draws its own marks: a box holds its words only.
    let plain: Vec<Step> = flow
        .steps
        .iter()
        .map(|step| Step {
            information: Vec::new(),
            controls: Vec::new(),
            medium: if step.medium == Medium::Paper {
                Medium::Hand
            } else {
                step.medium
            },
            ..step.clone()
        })
        .collect();
    let mut writer = Writer {
        flow,
        notes,
        picture: swimlane(&plain, &options, measure),
        data,
        xml: String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"),
    };
    writer.all();
    writer.xml
}

impl Writer<'_> {
    fn all(&mut self) {
        let name = escape(&self.flow.name);
        self.line(&format!(
            r#"<bpmn:definitions xmlns:bpmn="{MODEL}" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:sonae="{OURS}" id="definitions" targetNamespace="urn:sonae:flow" exporter="Sonae">"#
        ));
        self.categories();
        self.line(r#"<bpmn:collaboration id="collaboration">"#);
        self.line(&format!(
            r#"<bpmn:participant id="pool" name="{name}" processRef="process"/>"#
        ));
        self.line("</bpmn:collaboration>");
        self.line(&format!(
            r#"<bpmn:process id="process" name="{name}" isExecutable="false">"#
        ));
        self.lane_set();
        for index in 0..self.picture.events.len() {
            self.event(index);
        }
        for index in 0..self.flow.steps.len() {
            self.node(index);
        }
        self.sequence_flows();
        self.data_objects();
        self.groups();
        self.line("</bpmn:process>");
        self.plane();
        self.line("</bpmn:definitions>");
    }

    fn line(&mut self, line: &str) {
        self.xml.push_str(line);
        self.xml.push('\n');
    }

    /// The parts of the work are groups, and each has its name from a category.
    fn categories(&mut self) {
        if self.picture.phases.is_empty() {
            return;
        }
        self.line(r#"<bpmn:category id="parts">"#);
        for number in 1..=self.picture.phases.len() {
            let value = escape(self.flow.steps[self.picture.phases[number - 1].step].phase.trim());
            self.line(&format!(
                r#"<bpmn:categoryValue id="part-{number}" value="{value}"/>"#
            ));
        }
        self.line("</bpmn:category>");
    }

    fn lane_set(&mut self) {
        if self.picture.lanes.is_empty() {
            return;
        }
        self.line("<bpmn:laneSet id=\"lanes\">");
        for number in 1..=self.picture.lanes.len() {
            let lane = self.picture.lanes[number - 1].clone();
            self.line(&format!(
                r#"<bpmn:lane id="lane-{number}" name="{}">"#,
                escape(&lane.name)
            ));
            for event in self.picture.events.clone() {
                let middle = event.area.middle().0;
                if middle > lane.x && middle < lane.x + lane.width {
                    self.line(&format!(
                        "<bpmn:flowNodeRef>{}</bpmn:flowNodeRef>",
                        id(event.node)
                    ));
                }
            }
            for (index, step) in self.flow.steps.iter().enumerate() {
                if step.actor.trim() == lane.name {
                    self.line(&format!(
                        "<bpmn:flowNodeRef>step-{}</bpmn:flowNodeRef>",
                        index + 1
                    ));
                }
            }
            self.line("</bpmn:lane>");
        }
        self.line("</bpmn:laneSet>");
    }

    fn event(&mut self, index: usize) {
        let event = self.picture.events[index].clone();
        let (element, name) = match event.node {
            Node::Start => {
                let first = self.flow.steps.first();
                ("startEvent", first.map_or("", |step| step.trigger.trim()))
            }
            _ => ("endEvent", ""),
        };
        let id = id(event.node);
        let name = if name.is_empty() {
            String::new()
        } else {
            format!(r#" name="{}""#, escape(name))
        };
        self.line(&format!(r#"<bpmn:{element} id="{id}"{name}>"#));
        self.ways_of(event.node);
        self.line(&format!("</bpmn:{element}>"));
    }

    /// What a step is in BPMN: a step from which ways part is a gateway, what a system does by itself a service task.
    fn element(&self, step: &Step, placed: &PlacedBox) -> &'static str {
        let by_system = self
            .picture
            .lanes
            .iter()
            .any(|lane| lane.name == step.actor.trim() && lane.kind == LaneKind::System);
        match (placed.kind, step.medium) {
            (BoxKind::Decision, _) => "exclusiveGateway",
            _ if by_system => "serviceTask",
            (_, Medium::System) => "userTask",
            (_, Medium::Hand | Medium::Paper) => "manualTask",
        }
    }

    fn node(&mut self, index: usize) {
        let step = &self.flow.steps[index];
        let element = self.element(step, &self.picture.boxes[index]);
        let name = escape(step.text.trim());
        self.line(&format!(
            r#"<bpmn:{element} id="step-{}" name="{name}">"#,
            index + 1
        ));
        let notes: Vec<String> = (self.notes.beside)(step).lines().map(escape).collect();
        if !notes.is_empty() {
            self.line(&format!(
                "<bpmn:documentation>{}</bpmn:documentation>",
                notes.join("\n")
            ));
        }
        self.own_columns(step);
        let part = self.picture.phases.iter().rposition(|band| band.step <= index);
        if let Some(part) = part {
            self.line(&format!(
                "<bpmn:categoryValueRef>part-{}</bpmn:categoryValueRef>",
                part + 1
            ));
        }
        self.ways_of(Node::Step(index));
        self.line(&format!("</bpmn:{element}>"));
    }

    /// What BPMN has no place for, so that a flow that comes back is the same.
    fn own_columns(&mut self, step: &Step) {
        let medium = match step.medium {
            Medium::Hand => "hand",
            Medium::Paper => "paper",
            Medium::System => "system",
        };
        let controls: Vec<String> = step.controls.iter().map(ControlRef::to_string).collect();
        let controls = controls.join(" ");
        let mut line = format!(r#"<bpmn:extensionElements><sonae:step medium="{medium}""#);
        for (column, said) in [
            ("trigger", step.trigger.as_str()),
            ("tool", &step.tool),
            ("effect", &step.effect),
            ("controls", &controls),
            ("phase", &step.phase),
        ] {
            if !said.is_empty() {
                let _ = write!(line, r#" {column}="{}""#, escape(said));
            }
        }
        line.push('>');
        for entry in &step.information {
            let _ = write!(line, "<sonae:information>{}</sonae:information>", escape(entry));
        }
        line.push_str("</sonae:step></bpmn:extensionElements>");
        self.line(&line);
    }

    fn ways_of(&mut self, node: Node) {
        let edges = &self.picture.edges;
        let numbers = |end: fn(&crate::swimlane::PlacedEdge) -> Node| -> Vec<usize> {
            let own = edges.iter().zip(1..).filter(|(edge, _)| end(edge) == node);
            own.map(|(_, number)| number).collect()
        };
        let (incoming, outgoing) = (numbers(|edge| edge.to), numbers(|edge| edge.from));
        for (tag, ways) in [("incoming", incoming), ("outgoing", outgoing)] {
            for number in ways {
                self.line(&format!("<bpmn:{tag}>way-{number}</bpmn:{tag}>"));
            }
        }
    }

    fn sequence_flows(&mut self) {
        for (edge, number) in self.picture.edges.clone().iter().zip(1..) {
            let name = match edge.condition.as_str() {
                "" => String::new(),
                words => format!(r#" name="{}""#, escape(words)),
            };
            self.line(&format!(
                r#"<bpmn:sequenceFlow id="way-{number}" sourceRef="{}" targetRef="{}"{name}/>"#,
                id(edge.from),
                id(edge.to)
            ));
        }
    }

    /// Steps with the document that they handle, and its number.
    fn handled(&self) -> Vec<(usize, String)> {
        let handled = self
            .data
            .iter()
            .enumerate()
            .filter(|(_, data)| !data.trim().is_empty());
        handled.map(|(index, data)| (index, data.clone())).collect()
    }

    fn data_objects(&mut self) {
        for (index, name) in self.handled() {
            let (number, name) = (index + 1, escape(&name));
            self.line(&format!(r#"<bpmn:dataObject id="content-{number}"/>"#));
            self.line(&format!(
                r#"<bpmn:dataObjectReference id="data-{number}" name="{name}" dataObjectRef="content-{number}"/>"#
            ));
        }
    }

    fn groups(&mut self) {
        for number in 1..=self.picture.phases.len() {
            self.line(&format!(
                r#"<bpmn:group id="group-{number}" categoryValueRef="part-{number}"/>"#
            ));
        }
        for (index, _) in self.handled() {
            let number = index + 1;
            self.line(&format!(
                r#"<bpmn:association id="handles-{number}" sourceRef="step-{number}" targetRef="data-{number}"/>"#
            ));
        }
    }

    fn shape(&mut self, element: &str, attributes: &str, area: Area, label: Option<Area>) {
        let label = label.map_or(String::new(), |area| {
            format!("<bpmndi:BPMNLabel>{}</bpmndi:BPMNLabel>", bounds(area))
        });
        self.line(&format!(
            r#"<bpmndi:BPMNShape id="{element}-shape" bpmnElement="{element}"{attributes}>{}{label}</bpmndi:BPMNShape>"#,
            bounds(area)
        ));
    }

    fn plane(&mut self) {
        let (width, height) = (self.picture.drawing.width, self.picture.drawing.height);
        self.line("<bpmndi:BPMNDiagram id=\"diagram\">");
        self.line("<bpmndi:BPMNPlane id=\"plane\" bpmnElement=\"collaboration\">");
        let upright = r#" isHorizontal="false""#;
        self.shape("pool", upright, Area::new(0.0, 0.0, width, height), None);
        for number in 1..=self.picture.lanes.len() {
            let lane = &self.picture.lanes[number - 1];
            // Lines back run beside the last lane: it reaches around them, for lanes fill their pool.
            let right = if number == self.picture.lanes.len() {
                width
            } else {
                lane.x + lane.width
            };
            let area = Area::new(lane.x, HEAD, right - lane.x, height - HEAD);
            self.shape(&format!("lane-{number}"), upright, area, None);
        }
        for (index, band) in self.picture.phases.clone().iter().enumerate() {
            let below = self
                .picture
                .phases
                .get(index + 1)
                .map_or(height, |next| next.area.y);
            let area = Area::new(2.0, band.area.y, width - 4.0, below - band.area.y);
            self.shape(&format!("group-{}", index + 1), "", area, None);
        }
        for event in self.picture.events.clone() {
            let label = event.label.as_ref().map(|label| label.area);
            self.shape(&id(event.node), "", event.area, label);
        }
        for (index, placed) in self.picture.boxes.clone().iter().enumerate() {
            let (marker, label) = match placed.kind {
                // A gateway's words stand outside unless it is said where: here they are as wide as it is.
                BoxKind::Decision => (r#" isMarkerVisible="false""#, Some(placed.area)),
                BoxKind::Task => ("", None),
            };
            self.shape(&format!("step-{}", index + 1), marker, placed.area, label);
        }
        for callout in self.picture.callouts.clone() {
            let (element, area) = (format!("data-{}", callout.step + 1), callout.area);
            let mark = Area::new(area.x, area.middle().1 - DATA.1 / 2.0, DATA.0, DATA.1);
            let words = Area::new(
                area.x + DATA.0 + 2.0,
                area.y,
                (area.w - DATA.0 - 2.0).max(20.0),
                area.h,
            );
            self.shape(&element, "", mark, Some(words));
            let own = self.picture.boxes[callout.step].area;
            let y = own.middle().1;
            let ends = if mark.x > own.x {
                [(own.x + own.w, y), (mark.x, y)]
            } else {
                [(own.x, y), (mark.x + mark.w, y)]
            };
            let number = callout.step + 1;
            self.line(&format!(
                r#"<bpmndi:BPMNEdge id="handles-{number}-edge" bpmnElement="handles-{number}">{}</bpmndi:BPMNEdge>"#,
                waypoints(&ends)
            ));
        }
        for (edge, number) in self.picture.edges.clone().iter().zip(1..) {
            self.line(&format!(
                r#"<bpmndi:BPMNEdge id="way-{number}-edge" bpmnElement="way-{number}">{}{}</bpmndi:BPMNEdge>"#,
                waypoints(&edge.points),
                label(edge.label.as_ref())
            ));
        }
        self.line("</bpmndi:BPMNPlane>\n</bpmndi:BPMNDiagram>");
    }
}

fn id(node: Node) -> String {
    match node {
        Node::Start => "start".to_owned(),
        Node::Step(index) => format!("step-{}", index + 1),
        Node::End => "end".to_owned(),
    }
}

fn bounds(Area { x, y, w, h }: Area) -> String {
    format!(r#"<dc:Bounds x="{x:.1}" y="{y:.1}" width="{w:.1}" height="{h:.1}"/>"#)
}

fn waypoints(points: &[(f32, f32)]) -> String {
    let point = |(x, y): &(f32, f32)| format!(r#"<di:waypoint x="{x:.1}" y="{y:.1}"/>"#);
    points.iter().map(point).collect()
}

fn label(label: Option<&PlacedLabel>) -> String {
    label.map_or(String::new(), |label| {
        format!("<bpmndi:BPMNLabel>{}</bpmndi:BPMNLabel>", bounds(label.area))
    })
}
