use sonae_domain::{ControlRef, RiskLevel};

use super::StepMark;

/// Which way the work runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Orientation {
    /// Down; lanes are columns.
    #[default]
    Upright,
    /// To the right; lanes are rows.
    OnItsSide,
}

/// How a swimlane is laid out, in pixels.
#[derive(Clone, Debug)]
pub struct SwimlaneOptions {
    /// Which way the work runs.
    pub orientation: Orientation,
    /// Least length of a row along the work.
    pub row_height: f32,
    /// Least lengths of single rows from the first on, where the table beside the picture needs more.
    pub row_heights: Vec<f32>,
    /// Width of a box and what is left at its sides: the width of an upright lane.
    pub lane_width: f32,
    /// Least length of the heads of lanes; 0 for none.
    pub head: f32,
    /// What became of each step, where two flows are compared.
    pub marks: Vec<StepMark>,
    /// What is said beside each step; nothing where it is empty.
    pub callouts: Vec<String>,
    /// The worst risk of each step, which colours its box and is said in it by a word.
    pub tints: Vec<Option<RiskLevel>>,
    /// Words of the picture that are not the company's own.
    pub words: SwimlaneWords,
}

/// Words of a picture that are not the company's own.
#[derive(Clone, Debug, Default)]
pub struct SwimlaneWords {
    /// Beside the circle where the work starts.
    pub start: String,
    /// Beside the circle where it ends.
    pub end: String,
    /// The head of the lane of steps that nobody does yet.
    pub nobody: String,
    /// The mark of a measure of the company's own, which has no number.
    pub own: String,
    /// Levels of risk, from high to low.
    pub levels: [String; 3],
}

impl SwimlaneWords {
    /// How a control is named in a box: by its number.
    pub(super) fn control(&self, control: &ControlRef) -> String {
        match control {
            ControlRef::AnnexA(number) => number.clone(),
            ControlRef::Csf(id) => id.clone(),
            ControlRef::Own(_) => self.own.clone(),
        }
    }

    pub(super) fn level(&self, level: RiskLevel) -> &str {
        &self.levels[match level {
            RiskLevel::High => 0,
            RiskLevel::Middle => 1,
            RiskLevel::Low => 2,
        }]
    }
}

impl Default for SwimlaneOptions {
    fn default() -> Self {
        SwimlaneOptions {
            orientation: Orientation::Upright,
            row_height: 52.0,
            row_heights: Vec::new(),
            lane_width: 132.0,
            head: 40.0,
            marks: Vec::new(),
            callouts: Vec::new(),
            tints: Vec::new(),
            words: SwimlaneWords::default(),
        }
    }
}

impl SwimlaneOptions {
    /// A picture on its side: columns are as wide as their boxes need.
    #[must_use]
    pub fn on_its_side() -> Self {
        SwimlaneOptions {
            orientation: Orientation::OnItsSide,
            row_height: 0.0,
            head: 84.0,
            ..SwimlaneOptions::default()
        }
    }

    pub(super) fn is_on_its_side(&self) -> bool {
        self.orientation == Orientation::OnItsSide
    }
}
