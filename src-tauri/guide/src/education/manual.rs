//! The manual of a piece of work, made from its flow: who does what in which order, what to mind at each step because of what
//! is handled there, and what can happen to it.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use sonae_content::{Caution, Content, Courses, Module};
use sonae_domain::{
    CompanyFile, Flow, Grade, InformationAsset, LaneKind, Medium, Person, Risk, Step, fold, lanes,
};

use super::roles::{holds, is_outside, roles_in, working};
use crate::risk::risk_offers;

/// At most so many things to mind stand at a step: more are not read.
const MOST_CAUTIONS: usize = 3;
/// So many threats are named of information that nobody has assessed yet.
const MOST_THREATS: usize = 2;
/// So many people are named of those who do the work.
const MOST_PEOPLE: usize = 6;

/// The manual of a piece of work.
#[derive(Clone, Debug)]
pub struct Manual<'a> {
    /// Whether people from outside take part in it.
    pub front: bool,
    /// Who takes part, in the order of appearance.
    pub lanes: Vec<ManualLane<'a>>,
    /// The steps in their order.
    pub steps: Vec<ManualStep<'a>>,
    /// The systems that people of the company use, each once.
    pub systems: Vec<&'a str>,
    /// What else has to be at hand: papers and other things.
    pub things: Vec<&'a str>,
    /// The information that is handled, each once, in the order of the steps.
    pub information: Vec<ManualInformation<'a>>,
    /// The lessons that teach what to mind, by their numbers.
    pub modules: Vec<&'a Module>,
    /// What can happen to the information, in the order of the numbers of risks.
    pub risks: Vec<ManualRisk<'a>>,
}

/// Somebody, or a system, that takes part.
#[derive(Clone, Debug)]
pub struct ManualLane<'a> {
    /// As the flow calls it; empty where it says nobody.
    pub name: String,
    /// What it is.
    pub people: LanePeople<'a>,
}

/// What takes part in a piece of work.
#[derive(Clone, Debug)]
pub enum LanePeople<'a> {
    /// People of the company; those who are known to do it, at most six.
    Here(Vec<&'a Person>),
    /// People outside.
    Outside,
    /// A system.
    System,
}

/// A step with what to mind.
#[derive(Clone, Debug)]
pub struct ManualStep<'a> {
    /// The step.
    pub step: &'a Step,
    /// Its number, from 1.
    pub number: usize,
    /// What to mind, what matters most first.
    pub cautions: Vec<&'a Caution>,
}

/// Information that is handled.
#[derive(Clone, Debug)]
pub struct ManualInformation<'a> {
    /// As the flow calls it.
    pub name: &'a str,
    /// The steps that handle it, by number.
    pub steps: Vec<usize>,
    /// Its lines in the register: one for each medium.
    pub assets: Vec<&'a InformationAsset>,
    /// What could happen to it, where it matters most and nobody has named a risk of it: threats.
    pub threats: Vec<String>,
}

/// A risk of information that is handled.
#[derive(Clone, Debug)]
pub struct ManualRisk<'a> {
    /// The risk.
    pub risk: &'a Risk,
    /// Its number: its place among the risks, from 1.
    pub number: u32,
    /// The steps that handle the information, by number.
    pub steps: Vec<usize>,
}

/// The manual of a flow as it is on a day.
pub fn manual<'a>(content: &'a Content, file: &'a CompanyFile, flow: &'a Flow, today: Date) -> Manual<'a> {
    let courses = &content.courses;
    let register = Register::of(file);
    let lanes: Vec<ManualLane<'_>> = lanes(&flow.steps)
        .into_iter()
        .map(|lane| ManualLane {
            people: match lane.kind {
                LaneKind::System => LanePeople::System,
                LaneKind::People if is_outside(courses, &lane.name) => LanePeople::Outside,
                LaneKind::People => LanePeople::Here(people(courses, file, &lane.name, today)),
            },
            name: lane.name,
        })
        .collect();
    let here = |step: &Step| {
        let lane = lanes.iter().find(|lane| lane.name == step.actor.trim());
        lane.is_none_or(|lane| matches!(lane.people, LanePeople::Here(_)))
    };
    let mut steps: Vec<ManualStep<'_>> = Vec::new();
    let (mut systems, mut things): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    for (at, step) in flow.steps.iter().enumerate() {
        let own = here(step);
        let holding = courses
            .cautions
            .iter()
            .filter(|caution| (own || caution.others) && applies(caution, step, &register));
        steps.push(ManualStep {
            step,
            number: at + 1,
            cautions: holding.take(MOST_CAUTIONS).collect(),
        });
        let tool = step.tool.trim();
        let list = if step.medium == Medium::System {
            &mut systems
        } else {
            &mut things
        };
        if own && !tool.is_empty() && !list.contains(&tool) {
            list.push(tool);
        }
    }
    let information = information(content, file, flow, &register);
    let mut modules: Vec<&Module> = Vec::new();
    for caution in steps.iter().flat_map(|step| &step.cautions) {
        if let Some(module) = courses.module(&caution.module)
            && !modules.iter().any(|own| own.id == module.id)
        {
            modules.push(module);
        }
    }
    modules.sort_by(|a, b| a.number.cmp(&b.number));
    Manual {
        front: lanes
            .iter()
            .any(|lane| matches!(lane.people, LanePeople::Outside)),
        risks: risks(file, &information),
        lanes,
        steps,
        systems,
        things,
        information,
        modules,
    }
}

/// The register by the names of its information, however they are written.
struct Register<'a>(HashMap<String, Vec<&'a InformationAsset>>);

impl<'a> Register<'a> {
    fn of(file: &'a CompanyFile) -> Self {
        let mut by_name: HashMap<String, Vec<&InformationAsset>> = HashMap::new();
        for asset in &file.assets {
            let name = InformationAsset::name_key(&asset.name);
            by_name.entry(name).or_default().push(asset);
        }
        Register(by_name)
    }

    fn find(&self, name: &str) -> &[&'a InformationAsset] {
        let found = self.0.get(&InformationAsset::name_key(name));
        found.map_or(&[], Vec::as_slice)
    }
}

/// Those of the company who do what an actor does: who is called so, or has a role that the actor's words speak of.
fn people<'a>(courses: &Courses, file: &'a CompanyFile, actor: &str, today: Date) -> Vec<&'a Person> {
    let folded = fold(actor.trim());
    let roles = roles_in(courses, actor);
    let own_role = file
        .training_roles
        .iter()
        .find(|role| fold(role.name.trim()) == folded);
    let does = |person: &&Person| {
        [&person.name, &person.role]
            .iter()
            .any(|called| fold(called.trim()) == folded)
            || person
                .duties
                .iter()
                .any(|duty| roles.contains(duty) || own_role.is_some_and(|role| role.id.as_str() == duty))
    };
    working(file, today)
        .filter(|person| !folded.is_empty() && does(person))
        .take(MOST_PEOPLE)
        .collect()
}

/// Whether something has to be minded at a step.
fn applies(caution: &Caution, step: &Step, register: &Register<'_>) -> bool {
    if !caution.media.is_empty() && !caution.media.contains(&step.medium) {
        return false;
    }
    let stands = |words: &[String], places: &[&str]| {
        let folded: Vec<String> = places.iter().map(|place| fold(place)).collect();
        words
            .iter()
            .any(|word| folded.iter().any(|place| holds(place, word)))
    };
    let handled: Vec<&str> = step.information.iter().map(String::as_str).collect();
    let assets = || handled.iter().flat_map(|name| register.find(name));
    let by_words = stands(&caution.handling, &handled) || stands(&caution.doing, &[&step.text, &step.tool]);
    let by_kind = assets().any(|asset| {
        let kinds = asset.personal.iter().flatten();
        let personal = kinds.into_iter().any(|kind| caution.personal.contains(kind));
        personal
            || caution.secret && asset.confidentiality == Some(Grade::High)
            || caution.exact && asset.integrity == Some(Grade::High)
    });
    let asks_nothing = caution.handling.is_empty()
        && caution.doing.is_empty()
        && caution.personal.is_empty()
        && !caution.secret
        && !caution.exact;
    asks_nothing || by_words || by_kind
}

fn information<'a>(
    content: &Content,
    file: &'a CompanyFile,
    flow: &'a Flow,
    register: &Register<'a>,
) -> Vec<ManualInformation<'a>> {
    let mut all: Vec<ManualInformation<'a>> = Vec::new();
    for (at, step) in flow.steps.iter().enumerate() {
        for name in step.information.iter().map(|name| name.trim()) {
            if name.is_empty() {
                continue;
            }
            let key = InformationAsset::name_key(name);
            match all
                .iter_mut()
                .find(|own| InformationAsset::name_key(own.name) == key)
            {
                Some(own) if own.steps.last() == Some(&(at + 1)) => {}
                Some(own) => own.steps.push(at + 1),
                None => all.push(ManualInformation {
                    name,
                    steps: vec![at + 1],
                    assets: register.find(name).to_vec(),
                    threats: Vec::new(),
                }),
            }
        }
    }
    for own in &mut all {
        let assessed = |asset: &&InformationAsset| file.risks.iter().any(|risk| risk.asset == asset.id);
        if !own.assets.iter().any(assessed) {
            own.threats = threats(content, file, own);
        }
    }
    all
}

/// What could happen to information that matters most and that nobody has assessed: what the lesson is about that its name
/// leads to, or what comes where it is kept.
fn threats(content: &Content, file: &CompanyFile, own: &ManualInformation<'_>) -> Vec<String> {
    let grave = own
        .assets
        .iter()
        .find(|asset| asset.confidentiality == Some(Grade::High) || asset.integrity == Some(Grade::High));
    let Some(asset) = grave else { return Vec::new() };
    let folded = fold(own.name);
    let named = |caution: &&Caution| caution.handling.iter().any(|word| holds(&folded, word));
    let caution = content.courses.cautions.iter().find(named);
    let threats = match caution.and_then(|caution| content.courses.module(&caution.module)) {
        Some(module) => module.threats.clone(),
        None => {
            let offers = risk_offers(content, file, asset).into_iter();
            offers.map(|offer| offer.threat).collect()
        }
    };
    threats.into_iter().take(MOST_THREATS).collect()
}

fn risks<'a>(file: &'a CompanyFile, information: &[ManualInformation<'_>]) -> Vec<ManualRisk<'a>> {
    let mut steps: BTreeMap<&str, &[usize]> = BTreeMap::new();
    for own in information {
        for asset in &own.assets {
            steps.insert(asset.id.as_str(), &own.steps);
        }
    }
    let risks = file.risks.iter().zip(1..);
    risks
        .filter_map(|(risk, number)| {
            let steps = steps.get(risk.asset.as_str())?.to_vec();
            Some(ManualRisk { risk, number, steps })
        })
        .collect()
}

#[cfg(test)]
mod tests;
