//! The ways between steps of a diagram that was drawn elsewhere: what is no step is passed through.

use std::collections::{BTreeMap, BTreeSet};

/// What a node of a diagram is for a table of steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A row of the table.
    Step,
    /// Ways lead through it: a gateway without words, a start.
    Passed,
    /// The work ends.
    End,
}

/// A way on: where it leads, nothing for the end, and when it is taken.
pub(super) type On = (Option<usize>, String);

/// Nodes by number, in the order of the file, and the ways between them.
#[derive(Default)]
pub(super) struct Graph {
    pub(super) roles: Vec<Role>,
    /// From, to, condition.
    pub(super) ways: Vec<(usize, usize, String)>,
    /// Messages between those who do not share a lane set: from, to, words.
    pub(super) messages: Vec<(usize, usize, String)>,
}

impl Graph {
    /// Where each step leads.
    pub(super) fn leads(&self) -> BTreeMap<usize, Vec<On>> {
        let mut leads: BTreeMap<usize, Vec<On>> = BTreeMap::new();
        for (node, role) in self.roles.iter().enumerate() {
            if *role == Role::Step {
                let on = self.follow(node);
                leads.insert(node, on);
            }
        }
        self.hand_over(&mut leads);
        for on in leads.values_mut() {
            if on.is_empty() {
                on.push((None, String::new()));
            }
        }
        leads
    }

    /// Where a step leads, through what is no step.
    fn follow(&self, step: usize) -> Vec<On> {
        let mut on = Vec::new();
        let mut seen = BTreeSet::new();
        let mut open = self.on_from(step, "");
        while let Some((node, said)) = open.pop() {
            match self.roles[node] {
                Role::Step => push(&mut on, (Some(node), said)),
                Role::End => push(&mut on, (None, said)),
                Role::Passed if seen.insert(node) => {
                    let next = self.on_from(node, &said);
                    if next.is_empty() {
                        push(&mut on, (None, said));
                    }
                    open.extend(next);
                }
                Role::Passed => {}
            }
        }
        on
    }

    /// The nodes that a node leads to with what is said on the way, the first last.
    fn on_from(&self, node: usize, said: &str) -> Vec<(usize, String)> {
        let own = self.ways.iter().rev().filter(|(from, _, _)| *from == node);
        own.map(|(_, to, condition)| {
            let words = match (said, condition.trim()) {
                ("", own) => own.to_owned(),
                (before, "") => before.to_owned(),
                (before, own) => format!("{before} / {own}"),
            };
            (*to, words)
        })
        .collect()
    }

    /// A message leads to the one who gets it. Who sends one and goes on where an answer comes in waits for it: the way
    /// leads through the other side.
    fn hand_over(&self, leads: &mut BTreeMap<usize, Vec<On>>) {
        let mut sent: Vec<(usize, On)> = Vec::new();
        for (from, to, words) in &self.messages {
            let senders = self.steps_at(*from, true);
            for sender in senders {
                for receiver in self.steps_at(*to, false) {
                    sent.push((sender, (Some(receiver), words.trim().to_owned())));
                }
            }
        }
        let receives: BTreeSet<usize> = sent.iter().filter_map(|(_, on)| on.0).collect();
        for (sender, on) in &sent {
            if let Some(list) = leads.get_mut(sender) {
                push(list, on.clone());
            }
        }
        for (sender, (receiver, _)) in &sent {
            let waits: Vec<usize> = leads
                .get(sender)
                .into_iter()
                .flatten()
                .filter_map(|on| on.0)
                .filter(|to| receives.contains(to) && Some(*to) != *receiver)
                .collect();
            for to in waits {
                let without = |leads: &mut BTreeMap<usize, Vec<On>>| {
                    if let Some(list) = leads.get_mut(sender) {
                        list.retain(|on| on.0 != Some(to));
                    }
                };
                let mut trial = leads.clone();
                without(&mut trial);
                if reaches(&trial, *sender, to) {
                    without(leads);
                }
            }
        }
    }

    /// The steps that a message leaves or enters: the node itself, or those next to a circle.
    fn steps_at(&self, node: usize, before: bool) -> Vec<usize> {
        if self.roles[node] == Role::Step {
            return vec![node];
        }
        let mut found = BTreeSet::new();
        let mut seen = BTreeSet::from([node]);
        let mut open = vec![node];
        while let Some(at) = open.pop() {
            for (from, to, _) in &self.ways {
                let (own, next) = if before { (*to, *from) } else { (*from, *to) };
                if own != at {
                    continue;
                }
                if self.roles[next] == Role::Step {
                    found.insert(next);
                } else if seen.insert(next) {
                    open.push(next);
                }
            }
        }
        found.into_iter().collect()
    }
}

fn push(on: &mut Vec<On>, one: On) {
    if !on.contains(&one) {
        on.push(one);
    }
}

fn reaches(leads: &BTreeMap<usize, Vec<On>>, from: usize, to: usize) -> bool {
    let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(at) = open.pop() {
        for next in leads.get(&at).into_iter().flatten().filter_map(|on| on.0) {
            if next == to {
                return true;
            }
            if seen.insert(next) {
                open.push(next);
            }
        }
    }
    false
}

/// The steps in an order to read them: what leads to a step stands above it, but for ways back. `first` are those where
/// the work starts.
pub(super) fn reading_order(leads: &BTreeMap<usize, Vec<On>>, first: &[usize]) -> Vec<usize> {
    let mut seen = BTreeSet::new();
    let mut order: Vec<usize> = Vec::new();
    // The last start first and all turned around: what several starts lead to stands below all of them.
    for root in first.iter().rev() {
        visit(leads, *root, &mut seen, &mut order);
    }
    order.reverse();
    for root in leads.keys() {
        let mut after = Vec::new();
        visit(leads, *root, &mut seen, &mut after);
        order.extend(after.into_iter().rev());
    }
    order
}

fn visit(leads: &BTreeMap<usize, Vec<On>>, root: usize, seen: &mut BTreeSet<usize>, after: &mut Vec<usize>) {
    if !seen.insert(root) {
        return;
    }
    let next = |node: usize| -> Vec<usize> {
        leads
            .get(&node)
            .into_iter()
            .flatten()
            .filter_map(|on| on.0)
            .rev()
            .collect()
    };
    let mut open = vec![(root, next(root), 0)];
    while let Some((node, targets, at)) = open.last_mut() {
        match targets.get(*at) {
            Some(target) => {
                *at += 1;
                let target = *target;
                if seen.insert(target) {
                    open.push((target, next(target), 0));
                }
            }
            None => {
                after.push(*node);
                open.pop();
            }
        }
    }
}
