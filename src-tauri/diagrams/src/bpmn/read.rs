//! Reads a simple collaboration diagram as the rows of a table, and says what it left out.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sonae_domain::{Branch, ControlRef, Flow, Medium, Step, StepId};
use ts_rs::TS;

use super::graph::{Graph, On, Role, reading_order};
use super::xml::{Element, elements};
use super::{MODEL, OURS};

/// More rows than anybody reads, and the gateways and circles between them.
const MOST_STEPS: usize = 2_000;
const MOST_NODES: usize = 5_000;

/// Why a file cannot be read as a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BpmnFault {
    /// It is not well-formed XML.
    NotXml,
    /// It is XML, but not BPMN 2.0.
    NotBpmn,
    /// It defines entities, which a diagram never needs.
    Entities,
    /// It holds more than a flow can.
    TooLarge,
    /// It has no step.
    Empty,
}

/// What a file says, before anything is stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BpmnReading {
    /// The flow. Its ids hold within it only.
    pub flow: Flow,
    /// What of the file has no place in a flow.
    pub left_out: Vec<LeftOut>,
}

/// Something that has no place in a flow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftOut {
    /// What it is.
    pub kind: LeftOutKind,
    /// How many there are.
    pub count: u32,
    /// Their names, where they have any.
    pub names: Vec<String>,
}

/// What can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOutKind {
    /// What happens inside a part that is drawn as one step.
    Inside,
    /// Ways that are taken at the same time, shown as ways to choose from.
    Parallel,
    /// Notes in the picture.
    Annotation,
    /// Messages that lead to somebody whose steps are not drawn.
    Message,
    /// Ways to something that is not there.
    Way,
}

/// Reads BPMN 2.0 XML: participants and lanes, tasks, events, gateways, sequence and message flows.
///
/// # Errors
/// `BpmnFault` when it is none, or too much.
pub fn read_bpmn(xml: &str) -> Result<BpmnReading, BpmnFault> {
    let all = elements(xml)?;
    let root = all.first().ok_or(BpmnFault::NotXml)?;
    if root.name != "definitions" || !root.attributes.values().any(|value| value == MODEL) {
        return Err(BpmnFault::NotBpmn);
    }
    Reader::new(&all).read()
}

struct Reader<'a> {
    all: &'a [Element],
    /// The children of each element.
    children: Vec<Vec<usize>>,
    ids: BTreeMap<&'a str, usize>,
    left_out: BTreeMap<LeftOutKind, (u32, Vec<String>)>,
}

/// A node of the diagram.
struct Found {
    element: usize,
    role: Role,
    /// The row, for a step.
    step: Step,
    /// Words of a start: they say what starts the step after it.
    starts: Option<String>,
    /// Whether our own columns stand with it.
    ours: bool,
}

impl<'a> Reader<'a> {
    fn new(all: &'a [Element]) -> Self {
        let mut children = vec![Vec::new(); all.len()];
        for (index, element) in all.iter().enumerate() {
            if let Some(parent) = element.parent {
                children[parent].push(index);
            }
        }
        let ids = all
            .iter()
            .enumerate()
            .filter(|(_, element)| !element.get("id").is_empty())
            .map(|(index, element)| (element.get("id"), index))
            .collect();
        Reader {
            all,
            children,
            ids,
            left_out: BTreeMap::new(),
        }
    }

    fn inside(&self, element: usize, name: &'a str) -> impl Iterator<Item = usize> + '_ {
        let own = self.children[element].iter().copied();
        own.filter(move |child| self.all[*child].name == name)
    }

    fn leave_out(&mut self, kind: LeftOutKind, name: &str) {
        let own = self.left_out.entry(kind).or_default();
        own.0 += 1;
        let name = name.trim();
        if !name.is_empty() {
            own.1.push(name.to_owned());
        }
    }

    fn read(mut self) -> Result<BpmnReading, BpmnFault> {
        let processes: Vec<usize> = self.inside(0, "process").collect();
        let mut found: Vec<Found> = Vec::new();
        for process in &processes {
            let actors = self.actors(*process);
            for child in self.children[*process].clone() {
                if let Some(node) = self.node(child, &actors) {
                    found.push(node);
                }
            }
        }
        let steps = found.iter().filter(|node| node.role == Role::Step).count();
        if steps > MOST_STEPS || found.len() > MOST_NODES {
            return Err(BpmnFault::TooLarge);
        }
        let numbers: BTreeMap<usize, usize> = found
            .iter()
            .enumerate()
            .map(|(number, node)| (node.element, number))
            .collect();
        let graph = self.graph(&found, &numbers);
        self.remarks(&processes);
        let leads = graph.leads();
        let starts = self.starts(&mut found, &graph);
        let order: Vec<usize> = if found.iter().any(|node| node.ours) {
            // What we wrote stands in the order of its table.
            leads.keys().copied().collect()
        } else {
            reading_order(&leads, &starts)
        };
        if order.is_empty() {
            return Err(BpmnFault::Empty);
        }
        let steps = rows(&mut found, &leads, &order);
        let flow = Flow {
            name: self.name(&processes),
            steps,
            ..Flow::default()
        };
        let left_out = self
            .left_out
            .into_iter()
            .map(|(kind, (count, names))| LeftOut { kind, count, names })
            .collect();
        Ok(BpmnReading { flow, left_out })
    }

    /// The name of the diagram: of its only participant or process, or of the collaboration.
    fn name(&self, processes: &[usize]) -> String {
        let named = |element: usize| self.all[element].get("name").trim().to_owned();
        let collaborations = self.inside(0, "collaboration").map(named);
        let participants: Vec<usize> = self
            .inside(0, "collaboration")
            .flat_map(|collaboration| self.inside(collaboration, "participant").collect::<Vec<_>>())
            .collect();
        let single = (participants.len() == 1).then(|| named(participants[0]));
        single
            .into_iter()
            .chain(collaborations)
            .chain(processes.iter().map(|process| named(*process)))
            .chain([self.all[0].get("name").trim().to_owned()])
            .find(|name| !name.is_empty())
            .unwrap_or_default()
    }

    /// Who does each node of a process: its lane, or the participant.
    fn actors(&self, process: usize) -> BTreeMap<&'a str, String> {
        let id = self.all[process].get("id");
        let participant = self
            .all
            .iter()
            .find(|element| element.name == "participant" && local(element.get("processRef")) == id)
            .map_or(self.all[process].get("name"), |element| element.get("name"))
            .trim();
        let mut actors: BTreeMap<&str, String> = BTreeMap::new();
        actors.insert("", participant.to_owned());
        // Lanes within lanes come later in the file and name who it is more exactly.
        for (index, element) in self.all.iter().enumerate() {
            if element.name != "flowNodeRef" || !self.is_within(index, process) {
                continue;
            }
            let name = element
                .parent
                .map_or("", |lane| self.all[lane].get("name"))
                .trim();
            let name = if name.is_empty() && !is_ours(self.all) {
                participant
            } else {
                name
            };
            actors.insert(element.text.trim(), name.to_owned());
        }
        actors
    }

    fn is_within(&self, element: usize, outer: usize) -> bool {
        let mut at = self.all[element].parent;
        while let Some(parent) = at {
            if parent == outer {
                return true;
            }
            at = self.all[parent].parent;
        }
        false
    }

    fn node(&mut self, index: usize, actors: &BTreeMap<&str, String>) -> Option<Found> {
        let element = &self.all[index];
        let name = element.get("name").trim();
        let mut step = Step {
            id: format!("s{index}").as_str().into(),
            actor: actors
                .get(element.get("id"))
                .or_else(|| actors.get(""))
                .cloned()
                .unwrap_or_default(),
            text: name.to_owned(),
            ..Step::default()
        };
        let ours = self.own_columns(index, &mut step);
        let mut starts = None;
        let role = match element.name.as_str() {
            "startEvent" => {
                starts = Some(name.to_owned());
                Role::Passed
            }
            "endEvent" => Role::End,
            "boundaryEvent" => Role::Passed,
            kind if kind.ends_with("Gateway") => {
                let leaving = |way: &&Element| {
                    way.name == "sequenceFlow" && local(way.get("sourceRef")) == element.get("id")
                };
                if kind == "parallelGateway" && self.all.iter().filter(leaving).count() > 1 {
                    self.leave_out(LeftOutKind::Parallel, name);
                }
                if name.is_empty() && !ours {
                    Role::Passed
                } else {
                    Role::Step
                }
            }
            "intermediateCatchEvent" | "intermediateThrowEvent" => {
                if name.is_empty() {
                    Role::Passed
                } else {
                    Role::Step
                }
            }
            "subProcess" | "transaction" | "adHocSubProcess" => {
                let inside = self.children[index].clone();
                for child in inside {
                    let kind = self.all[child].name.as_str();
                    if is_node(kind) {
                        self.leave_out(LeftOutKind::Inside, self.all[child].get("name"));
                    }
                }
                Role::Step
            }
            kind if kind == "task" || kind.ends_with("Task") || kind == "callActivity" => Role::Step,
            _ => return None,
        };
        if role == Role::Step && !ours {
            step.medium = match element.name.as_str() {
                "userTask" | "serviceTask" | "scriptTask" | "businessRuleTask" => Medium::System,
                _ => Medium::Hand,
            };
            step.information = self.information(index);
        }
        Some(Found {
            element: index,
            role,
            step,
            starts,
            ours,
        })
    }

    /// Our own columns, where we wrote the file.
    fn own_columns(&self, index: usize, step: &mut Step) -> bool {
        let prefixes: BTreeSet<&str> = self.all[0]
            .attributes
            .iter()
            .filter(|(_, value)| *value == OURS)
            .filter_map(|(key, _)| key.strip_prefix("xmlns:"))
            .collect();
        let extension = self.inside(index, "extensionElements").next();
        let own = extension.and_then(|extension| {
            let step = self.inside(extension, "step").next()?;
            prefixes.contains(self.all[step].prefix.as_str()).then_some(step)
        });
        let Some(own) = own else { return false };
        let columns = &self.all[own];
        step.medium = match columns.get("medium") {
            "paper" => Medium::Paper,
            "system" => Medium::System,
            _ => Medium::Hand,
        };
        columns.get("trigger").clone_into(&mut step.trigger);
        columns.get("tool").clone_into(&mut step.tool);
        columns.get("effect").clone_into(&mut step.effect);
        columns.get("phase").clone_into(&mut step.phase);
        step.controls = columns
            .get("controls")
            .split(' ')
            .filter_map(|control| ControlRef::try_from(control.to_owned()).ok())
            // A measure of one company means nothing in another.
            .filter(|control| !matches!(control, ControlRef::Own(_)))
            .collect();
        step.information = self
            .inside(own, "information")
            .map(|entry| self.all[entry].text.clone())
            .collect();
        true
    }

    /// Names of the documents and stores that a task reads or writes.
    fn information(&self, index: usize) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        let mut add = |id: &str| {
            let Some(element) = self.ids.get(local(id)).map(|index| &self.all[*index]) else {
                return;
            };
            let name = element.get("name").trim();
            if element.name.starts_with("data") && !name.is_empty() && !names.iter().any(|own| own == name) {
                names.push(name.to_owned());
            }
        };
        for association in self.inside(index, "dataInputAssociation") {
            self.inside(association, "sourceRef")
                .for_each(|end| add(self.all[end].text.trim()));
        }
        for association in self.inside(index, "dataOutputAssociation") {
            self.inside(association, "targetRef")
                .for_each(|end| add(self.all[end].text.trim()));
        }
        let id = self.all[index].get("id");
        for element in self.all.iter().filter(|element| element.name == "association") {
            let ends = [local(element.get("sourceRef")), local(element.get("targetRef"))];
            if ends.contains(&id) {
                ends.iter().filter(|end| **end != id).for_each(|end| add(end));
            }
        }
        names
    }

    fn graph(&mut self, found: &[Found], numbers: &BTreeMap<usize, usize>) -> Graph {
        let mut graph = Graph {
            roles: found.iter().map(|node| node.role).collect(),
            ..Graph::default()
        };
        let number = |reader: &Self, id: &str| -> Option<usize> {
            let element = reader.ids.get(local(id))?;
            numbers.get(element).copied()
        };
        let mut aside = Vec::new();
        for (index, element) in self.all.iter().enumerate() {
            let ends = (
                number(self, element.get("sourceRef")),
                number(self, element.get("targetRef")),
            );
            let words = element.get("name").trim().to_owned();
            match (element.name.as_str(), ends) {
                ("sequenceFlow", (Some(from), Some(to))) => graph.ways.push((from, to, words)),
                ("messageFlow", (Some(from), Some(to))) => graph.messages.push((from, to, words)),
                ("messageFlow", _) => self.leave_out(LeftOutKind::Message, &words),
                ("sequenceFlow", _) => {
                    // Ways inside a part that is one step here went with it.
                    let parent = element.parent.map_or("", |parent| self.all[parent].name.as_str());
                    if parent == "process" {
                        self.leave_out(LeftOutKind::Way, &words);
                    }
                }
                ("boundaryEvent", _) => {
                    // What may happen during a step leads on from it.
                    let host = number(self, element.get("attachedToRef"));
                    if let (Some(host), Some(own)) = (host, numbers.get(&index)) {
                        aside.push((host, *own, words));
                    }
                }
                _ => {}
            }
        }
        // The usual way first.
        graph.ways.extend(aside);
        graph
    }

    fn remarks(&mut self, processes: &[usize]) {
        for (index, element) in self.all.iter().enumerate() {
            let within = processes.iter().any(|process| element.parent == Some(*process));
            let shared = element
                .parent
                .is_some_and(|parent| self.all[parent].name == "collaboration");
            if element.name == "textAnnotation" && (within || shared) {
                let text: String = self
                    .inside(index, "text")
                    .map(|text| self.all[text].text.clone())
                    .collect();
                self.leave_out(LeftOutKind::Annotation, &text);
            }
        }
    }

    /// The steps with which the work starts. What a start says goes to them.
    fn starts(&self, found: &mut [Found], graph: &Graph) -> Vec<usize> {
        let mut first = Vec::new();
        let mut triggers: Vec<(usize, String)> = Vec::new();
        for (number, node) in found.iter().enumerate() {
            let Some(words) = &node.starts else { continue };
            let messaged = graph.messages.iter().any(|(_, to, _)| *to == number);
            for (_, to, _) in graph.ways.iter().filter(|(from, _, _)| *from == number) {
                if graph.roles[*to] == Role::Step {
                    triggers.push((*to, words.clone()));
                    if !messaged {
                        first.push(*to);
                    }
                }
            }
        }
        for (step, words) in triggers {
            let own = &mut found[step];
            if own.step.trigger.is_empty() && !own.ours {
                own.step.trigger = words;
            }
        }
        if first.is_empty() {
            let entered: BTreeSet<usize> = graph
                .ways
                .iter()
                .chain(&graph.messages)
                .map(|(_, to, _)| *to)
                .collect();
            let steps = found
                .iter()
                .enumerate()
                .filter(|(_, node)| node.role == Role::Step);
            first.extend(
                steps
                    .map(|(number, _)| number)
                    .filter(|number| !entered.contains(number)),
            );
        }
        first
    }
}

/// The rows of the table, which lead to each other.
fn rows(found: &mut [Found], leads: &BTreeMap<usize, Vec<On>>, order: &[usize]) -> Vec<Step> {
    let name = |number: usize| -> StepId { format!("s{number}").as_str().into() };
    let mut steps = Vec::with_capacity(order.len());
    for (row, number) in order.iter().enumerate() {
        let on = leads.get(number).map_or(&[][..], Vec::as_slice);
        let next = order.get(row + 1).copied();
        let plain = matches!(on, [(to, words)] if *to == next && words.is_empty());
        let mut step = std::mem::take(&mut found[*number].step);
        step.id = name(*number);
        step.goes_to = if plain {
            Vec::new()
        } else {
            let branch = |(to, words): &On| Branch {
                step: to.map(name),
                condition: words.clone(),
            };
            on.iter().map(branch).collect()
        };
        steps.push(step);
    }
    steps
}

/// Whether we wrote the file ourselves.
fn is_ours(all: &[Element]) -> bool {
    all[0].attributes.values().any(|value| value == OURS)
}

fn is_node(kind: &str) -> bool {
    kind == "task"
        || kind == "callActivity"
        || ["Task", "Gateway", "Event", "ubProcess"]
            .iter()
            .any(|end| kind.ends_with(end))
}

/// An id without the prefix of its namespace.
fn local(id: &str) -> &str {
    let id = id.trim();
    id.rsplit_once(':').map_or(id, |(_, id)| id)
}
