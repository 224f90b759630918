//! A picture as shapes, laid out once: `svg` draws it on the screen, `documents` on paper.

use serde::{Deserialize, Serialize};

/// A picture: shapes on a plane, origin at the top left, y grows downwards. Units are CSS pixels (1/96 inch).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Drawing {
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// Shapes, the first at the bottom.
    pub shapes: Vec<Shape>,
}

/// One shape.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Shape {
    /// A rectangle.
    Rect {
        /// Left.
        x: f32,
        /// Top.
        y: f32,
        /// Width.
        w: f32,
        /// Height.
        h: f32,
        /// Radius of the corners.
        r: f32,
        /// How it is drawn.
        ink: Ink,
    },
    /// A closed outline: diamonds, arrow heads, marks.
    Polygon {
        /// Corners.
        points: Vec<(f32, f32)>,
        /// How it is drawn.
        ink: Ink,
    },
    /// A line of straight pieces, not closed.
    Line {
        /// Corners.
        points: Vec<(f32, f32)>,
        /// How it is drawn.
        ink: Ink,
    },
    /// One line of text.
    Text {
        /// Where it is anchored.
        x: f32,
        /// Its baseline.
        y: f32,
        /// Which part of it stands at x.
        anchor: Anchor,
        /// Height of the type.
        size: f32,
        /// Gothic bold.
        bold: bool,
        /// The words.
        text: String,
        /// How it is drawn.
        ink: Ink,
    },
    /// Shapes that are one thing, which the window can find by its key and light.
    Group {
        /// Its name within the picture: letters, figures and hyphens.
        key: String,
        /// What it is made of.
        shapes: Vec<Shape>,
    },
}

impl Drawing {
    /// The shapes, those of groups one by one.
    pub fn leaves(&self) -> Vec<&Shape> {
        self.shapes.iter().flat_map(Shape::leaves).collect()
    }
}

impl Shape {
    /// Itself, or what a group is made of.
    pub fn leaves(&self) -> Vec<&Shape> {
        match self {
            Shape::Group { shapes, .. } => shapes.iter().flat_map(Shape::leaves).collect(),
            own => vec![own],
        }
    }
}

/// Which part of a text stands at its x.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Anchor {
    /// Its start.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// What a shape is, which decides its colours on the screen (theme) and on paper (`paper.md`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ink {
    /// A lane's ground.
    Lane,
    /// The ground of a system's lane.
    SystemLane,
    /// The ground of a step that is done in a system.
    Covered,
    /// The band that heads a part of the work.
    Phase,
    /// A hairline between lanes or rows.
    Hairline,
    /// The head of a lane.
    LaneHead,
    /// A step's box.
    Box,
    /// A step's box that was added.
    Added,
    /// A step's box that was changed.
    Changed,
    /// A step's box that was removed: dashed.
    Removed,
    /// A step's box whose worst risk is low.
    BoxLow,
    /// A step's box whose worst risk is in the middle.
    BoxMiddle,
    /// A step's box whose worst risk is high.
    BoxHigh,
    /// A circle where the work starts.
    Event,
    /// A circle where it ends: a thick edge.
    EventEnd,
    /// A small drawn thing: a sheet, a drum.
    Glyph,
    /// A line in a small drawn thing.
    GlyphLine,
    /// The ground of a number in a box.
    Tag,
    /// A bubble beside a box.
    Callout,
    /// A line through words that no longer hold.
    Strike,
    /// A sign of a change, drawn as lines: ＋ △ －.
    Sign,
    /// An arrow's line.
    Arrow,
    /// An arrow's head: filled.
    ArrowHead,
    /// Text.
    Words,
    /// Quiet text.
    QuietWords,
    /// A patch behind text that a line would run through.
    Patch,
    /// A ring or rib of a radar.
    Ring,
    /// The ground under where the company stands.
    NowArea,
    /// The edge of where the company stands: a full line.
    Now,
    /// Its corners: filled.
    NowMark,
    /// Where the company wants to be: a dashed line.
    Target,
    /// Its corners.
    TargetMark,
    /// Where the company stood at the last review: a dotted line.
    Before,
    /// Its corners.
    BeforeMark,
    /// A cell without heat.
    Cool,
    /// The first depth of heat.
    Heat1,
    /// The second.
    Heat2,
    /// The third.
    Heat3,
    /// A strong frame around what stands out.
    Frame,
    /// A small filled mark.
    Mark,
    /// Text on a filled mark: a number in a disc.
    MarkWords,
    /// A small mark that is drawn as a line: a tick.
    Tick,
    /// Text on heat: never quiet, for the ground under it may be deep.
    HeatWords,
    /// A numbered pin: a full line.
    Pin,
    /// The pin that is looked at: filled.
    PickedPin,
    /// Where a pin will be: a dashed line.
    PinAfter,
    /// Where the pin that is looked at will be: a strong dashed line.
    PickedPinAfter,
    /// The edge of a telephone: thick.
    Device,
    /// The ground of a short message.
    Bubble,
    /// The ground of what stands out in a message.
    Marked,
    /// Words that lead elsewhere.
    Link,
    /// The line under them.
    LinkLine,
}
