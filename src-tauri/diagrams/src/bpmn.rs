//! A flow as BPMN 2.0: written with its layout, so that an editor opens it as it stands here, and read from a simple
//! collaboration diagram of anybody's.

mod graph;
mod read;
mod write;
mod xml;

pub use read::{BpmnFault, BpmnReading, LeftOut, LeftOutKind, read_bpmn};
pub use write::{BpmnNotes, bpmn};

/// The namespace of what BPMN has no place for: our columns of a step.
const OURS: &str = "urn:sonae:flow:1";
/// The namespace of BPMN 2.0.
const MODEL: &str = "http://www.omg.org/spec/BPMN/20100524/MODEL";

#[cfg(test)]
mod tests;
