//! Outlines written as SVG paths, made into corners: as much of the language as our drawings use.

type Point = (f32, f32);

/// Parts of a curve.
const PARTS: u8 = 10;

/// The subpaths of a path of `M c s h H v z`, curves as short straight pieces.
pub(crate) fn flattened(path: &str) -> Vec<Vec<Point>> {
    let mut pen = Pen::default();
    let mut rest = path;
    while let Some(command) = rest.chars().next() {
        let body = &rest[command.len_utf8()..];
        let end = body.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(body.len());
        pen.follow(command, &numbers(&body[..end]));
        rest = &body[end..];
    }
    pen.paths
}

/// Numbers apart by blanks, commas or only by their signs: `20-32s` is 20 and −32.
fn numbers(text: &str) -> Vec<f32> {
    let apart = text.replace('-', " -").replace(',', " ");
    apart
        .split_whitespace()
        .filter_map(|number| number.parse().ok())
        .collect()
}

#[derive(Default)]
struct Pen {
    paths: Vec<Vec<Point>>,
    at: Point,
    /// The second handle of the last curve, for one that goes on smoothly.
    handle: Option<Point>,
}

impl Pen {
    fn follow(&mut self, command: char, numbers: &[f32]) {
        let (x, y) = self.at;
        let smooth = self.handle.take();
        match (command, numbers) {
            ('M', [x, y]) => {
                self.at = (*x, *y);
                self.paths.push(vec![self.at]);
            }
            ('h', [dx]) => self.line((x + dx, y)),
            ('H', [to]) => self.line((*to, y)),
            ('v', [dy]) => self.line((x, y + dy)),
            ('z', []) => {
                if let Some(start) = self.paths.last().and_then(|path| path.first()).copied() {
                    self.line(start);
                }
            }
            ('c', numbers) => {
                for curve in numbers.chunks_exact(6) {
                    let (x, y) = self.at;
                    let to = |at: usize| (x + curve[at], y + curve[at + 1]);
                    self.curve(to(0), to(2), to(4));
                }
            }
            ('s', numbers) => {
                let mut before = smooth;
                for curve in numbers.chunks_exact(4) {
                    let (x, y) = self.at;
                    let first = before.map_or((x, y), |(hx, hy)| (2.0 * x - hx, 2.0 * y - hy));
                    let to = |at: usize| (x + curve[at], y + curve[at + 1]);
                    self.curve(first, to(0), to(2));
                    before = self.handle;
                }
            }
            _ => {}
        }
    }

    fn line(&mut self, to: Point) {
        self.at = to;
        if let Some(path) = self.paths.last_mut() {
            path.push(to);
        }
    }

    fn curve(&mut self, a: Point, b: Point, end: Point) {
        let start = self.at;
        for part in 1..=PARTS {
            let t = f32::from(part) / f32::from(PARTS);
            let u = 1.0 - t;
            let on = |p: f32, a: f32, b: f32, q: f32| {
                u * u * u * p + 3.0 * u * u * t * a + 3.0 * u * t * t * b + t * t * t * q
            };
            self.line((on(start.0, a.0, b.0, end.0), on(start.1, a.1, b.1, end.1)));
        }
        self.handle = Some(b);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_ends_where_its_curves_lead_and_closes_where_it_began() {
        let paths = flattened("M18 100c2-20 14-28 32-28s30 8 32 28zM43 51v2H50h-2");
        assert_eq!(paths.len(), 2);
        let coat = &paths[0];
        assert_eq!(coat.first(), coat.last());
        assert!(coat.contains(&(50.0, 72.0)) && coat.contains(&(82.0, 100.0)));
        // The second half mirrors the first: it goes on smoothly.
        let mirrored = coat[1..10]
            .iter()
            .zip(coat[11..20].iter().rev())
            .all(|(left, right)| (left.0 + right.0 - 100.0).abs() < 0.6 && (left.1 - right.1).abs() < 0.6);
        assert!(mirrored, "{coat:?}");
        assert_eq!(paths[1], [(43.0, 51.0), (43.0, 53.0), (50.0, 53.0), (48.0, 53.0)]);
    }
}
