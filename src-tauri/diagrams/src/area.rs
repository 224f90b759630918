/// A rectangle of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// Left, in pixels.
    pub x: f32,
    /// Top.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
}

impl Area {
    pub(crate) const fn new(x: f32, y: f32, w: f32, h: f32) -> Self {
        Area { x, y, w, h }
    }

    /// The middle.
    pub(crate) fn middle(&self) -> (f32, f32) {
        (self.x + self.w / 2.0, self.y + self.h / 2.0)
    }

    /// Whether two areas come nearer to each other than `gap`.
    pub(crate) fn meets(&self, other: &Area, gap: f32) -> bool {
        self.x < other.x + other.w + gap
            && other.x < self.x + self.w + gap
            && self.y < other.y + other.h + gap
            && other.y < self.y + self.h + gap
    }

    /// The stretch of a straight piece of a line.
    pub(crate) fn of_piece(from: (f32, f32), to: (f32, f32)) -> Self {
        Area {
            x: from.0.min(to.0),
            y: from.1.min(to.1),
            w: (from.0 - to.0).abs(),
            h: (from.1 - to.1).abs(),
        }
    }

    /// Columns become rows.
    pub(crate) fn turned(self) -> Self {
        Area {
            x: self.y,
            y: self.x,
            w: self.h,
            h: self.w,
        }
    }
}
