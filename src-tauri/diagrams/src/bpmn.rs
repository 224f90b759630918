//! A flow as BPMN 2.0 with its layout, so that a BPMN editor opens it as it stands here: one pool, its lanes as columns.

use std::fmt::Write;

use sonae_domain::{Flow, LaneKind, Medium, Step, ways};

use crate::svg::escape;
use crate::swimlane::{BoxKind, PlacedBox, PlacedEdge, Swimlane, SwimlaneOptions, TYPE, swimlane};
use crate::wrap::Measure;

/// Height of the head of the pool, and of the heads of its lanes, as editors draw them.
const HEAD: f32 = 30.0;

/// A flow as BPMN 2.0 XML. `notes` are the words that an editor shows beside a step: what it is done with, which
/// information it touches.
pub fn bpmn(flow: &Flow, notes: &dyn Fn(&Step) -> String, measure: &Measure<'_>) -> String {
    let options = SwimlaneOptions {
        head: 2.0 * HEAD,
        ..SwimlaneOptions::default()
    };
    let picture = swimlane(&flow.steps, &options, measure);
    let name = escape(&flow.name);
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = write!(
        xml,
        r#"<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions" targetNamespace="urn:sonae:flow" exporter="Sonae">
<bpmn:collaboration id="collaboration">
<bpmn:participant id="pool" name="{name}" processRef="process"/>
</bpmn:collaboration>
<bpmn:process id="process" name="{name}" isExecutable="false">
"#
    );
    lane_set(&mut xml, flow, &picture);
    for (index, step) in flow.steps.iter().enumerate() {
        node(&mut xml, flow, &picture, index, &notes(step));
    }
    for (index, way) in ways(&flow.steps).iter().enumerate() {
        let (from, to) = (way.from + 1, way.to + 1);
        let _ = write!(
            xml,
            r#"<bpmn:sequenceFlow id="way-{}" sourceRef="step-{from}" targetRef="step-{to}""#,
            index + 1
        );
        if !way.condition.is_empty() {
            let _ = write!(xml, r#" name="{}""#, escape(&way.condition));
        }
        xml.push_str("/>\n");
    }
    xml.push_str("</bpmn:process>\n");
    plane(&mut xml, &picture, measure);
    xml.push_str("</bpmn:definitions>\n");
    xml
}

fn lane_set(xml: &mut String, flow: &Flow, picture: &Swimlane) {
    xml.push_str("<bpmn:laneSet id=\"lanes\">\n");
    for (lane, number) in picture.lanes.iter().zip(1..) {
        let name = escape(&lane.name);
        let _ = writeln!(xml, r#"<bpmn:lane id="lane-{number}" name="{name}">"#);
        for (index, step) in flow.steps.iter().enumerate() {
            if step.actor.trim() == lane.name {
                let _ = writeln!(xml, "<bpmn:flowNodeRef>step-{}</bpmn:flowNodeRef>", index + 1);
            }
        }
        xml.push_str("</bpmn:lane>\n");
    }
    xml.push_str("</bpmn:laneSet>\n");
}

/// What a step is in BPMN: a step from which ways part is a gateway, what a system does by itself a service task.
fn element(step: &Step, picture: &Swimlane, placed: &PlacedBox) -> &'static str {
    let by_system = picture
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

fn node(xml: &mut String, flow: &Flow, picture: &Swimlane, index: usize, notes: &str) {
    let step = &flow.steps[index];
    let element = element(step, picture, &picture.boxes[index]);
    let name = escape(step.text.trim());
    let _ = writeln!(xml, r#"<bpmn:{element} id="step-{}" name="{name}">"#, index + 1);
    if !notes.is_empty() {
        let notes: Vec<String> = notes.lines().map(escape).collect();
        let _ = writeln!(
            xml,
            "<bpmn:documentation>{}</bpmn:documentation>",
            notes.join("\n")
        );
    }
    for (end, tag) in [(false, "incoming"), (true, "outgoing")] {
        for (edge, number) in picture.edges.iter().zip(1..) {
            if (if end { edge.from } else { edge.to }) == index {
                let _ = writeln!(xml, "<bpmn:{tag}>way-{number}</bpmn:{tag}>");
            }
        }
    }
    let _ = writeln!(xml, "</bpmn:{element}>");
}

fn plane(xml: &mut String, picture: &Swimlane, measure: &Measure<'_>) {
    let (width, height) = (picture.drawing.width, picture.drawing.height);
    xml.push_str("<bpmndi:BPMNDiagram id=\"diagram\">\n");
    xml.push_str("<bpmndi:BPMNPlane id=\"plane\" bpmnElement=\"collaboration\">\n");
    let lane_shape = |xml: &mut String, element: &str, area: [f32; 4]| {
        let _ = writeln!(
            xml,
            r#"<bpmndi:BPMNShape id="{element}-shape" bpmnElement="{element}" isHorizontal="false">{}</bpmndi:BPMNShape>"#,
            bounds(area)
        );
    };
    lane_shape(xml, "pool", [0.0, 0.0, width, height]);
    for (index, lane) in picture.lanes.iter().enumerate() {
        // Lines back run beside the last lane: it reaches around them, for lanes fill their pool.
        let right = if index + 1 == picture.lanes.len() {
            width
        } else {
            lane.x + lane.width
        };
        let area = [lane.x, HEAD, right - lane.x, height - HEAD];
        lane_shape(xml, &format!("lane-{}", index + 1), area);
    }
    for (placed, number) in picture.boxes.iter().zip(1..) {
        let area = bounds([placed.x, placed.y, placed.w, placed.h]);
        let (marker, label) = match placed.kind {
            // A gateway's words stand outside unless it is said where: here they are as wide as it is.
            BoxKind::Decision => (
                r#" isMarkerVisible="false""#,
                format!("<bpmndi:BPMNLabel>{area}</bpmndi:BPMNLabel>"),
            ),
            _ => ("", String::new()),
        };
        let _ = writeln!(
            xml,
            r#"<bpmndi:BPMNShape id="step-{number}-shape" bpmnElement="step-{number}"{marker}>{area}{label}</bpmndi:BPMNShape>"#
        );
    }
    for (edge, number) in picture.edges.iter().zip(1..) {
        let _ = writeln!(
            xml,
            r#"<bpmndi:BPMNEdge id="way-{number}-edge" bpmnElement="way-{number}">{}{}</bpmndi:BPMNEdge>"#,
            waypoints(edge),
            label(edge, measure)
        );
    }
    xml.push_str("</bpmndi:BPMNPlane>\n</bpmndi:BPMNDiagram>\n");
}

fn bounds([x, y, w, h]: [f32; 4]) -> String {
    format!(r#"<dc:Bounds x="{x:.1}" y="{y:.1}" width="{w:.1}" height="{h:.1}"/>"#)
}

fn waypoints(edge: &PlacedEdge) -> String {
    let point = |(x, y): &(f32, f32)| format!(r#"<di:waypoint x="{x:.1}" y="{y:.1}"/>"#);
    edge.points.iter().map(point).collect()
}

fn label(edge: &PlacedEdge, measure: &Measure<'_>) -> String {
    let Some((text, x, y)) = &edge.label else {
        return String::new();
    };
    let size = TYPE - 1.0;
    let area = bounds([*x, y - size, (measure.0)(text, size, false) + 4.0, size + 3.0]);
    format!("<bpmndi:BPMNLabel>{area}</bpmndi:BPMNLabel>")
}

#[cfg(test)]
mod tests;
