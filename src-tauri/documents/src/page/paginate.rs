use super::piece::Piece;
use crate::tag::{Tag, Within};

/// A piece and its distance from the top of the text.
pub(crate) type Placed = (f32, Piece);

/// Deals pieces out to pages of `height`: what must stay together does, and tables repeat their heads.
pub(crate) fn paginate(pieces: Vec<Piece>, height: f32) -> Vec<Vec<Placed>> {
    let mut pages = vec![Sheet::default()];
    let mut rest = pieces.into_iter();
    while let Some(first) = rest.next() {
        // A new page is no piece of its own: what follows stands at its top.
        if first.new_page {
            pages.push(Sheet::default());
            continue;
        }
        let mut unit = vec![first];
        while unit.last().is_some_and(|piece| piece.keep) {
            match rest.next() {
                Some(piece) => unit.push(piece),
                None => break,
            }
        }
        let fits = pages
            .last()
            .is_some_and(|page| page.placed.is_empty() || page.end(&unit) <= height + 0.01);
        if !fits {
            pages.push(Sheet::default());
        }
        for piece in unit {
            let fits = pages
                .last()
                .is_some_and(|page| page.end(std::slice::from_ref(&piece)) <= height + 0.01);
            // A unit higher than a page is split after all: nothing may fall off the page.
            if !fits && pages.last().is_some_and(|page| !page.placed.is_empty()) {
                pages.push(Sheet::default());
            }
            if let Some(page) = pages.last_mut() {
                page.place(piece, height);
            }
        }
    }
    let mut pages: Vec<Vec<Placed>> = pages
        .into_iter()
        .map(Sheet::stretched)
        .filter(|page| !page.is_empty())
        .collect();
    if pages.is_empty() {
        pages.push(Vec::new());
    }
    pages
}

/// A page that is being filled.
#[derive(Default)]
struct Sheet {
    placed: Vec<Placed>,
    y: f32,
    /// What is left blank over a piece that sank.
    spare: f32,
}

impl Sheet {
    /// Where the text would end after these pieces.
    fn end(&self, unit: &[Piece]) -> f32 {
        let mut before = self.placed.last().map(|(_, piece)| piece);
        let mut y = self.y;
        for piece in unit {
            y += match before {
                Some(before) => before.gap(piece),
                None => piece.head.as_ref().map_or(0.0, |head| head.height),
            };
            y += piece.height;
            before = Some(piece);
        }
        y
    }

    fn place(&mut self, mut piece: Piece, height: f32) {
        if piece.between && self.placed.is_empty() {
            return;
        }
        match self.placed.last() {
            Some((_, before)) => self.y += before.gap(&piece),
            None => {
                if let Some(head) = &piece.head {
                    self.placed.push((
                        self.y,
                        Piece {
                            block: piece.block,
                            repeated: true,
                            ..Piece::clone(head)
                        },
                    ));
                    self.y += head.height;
                }
                // It was read on the page before.
                piece
                    .ops
                    .extend(std::mem::take(&mut piece.again).within(Tag::Aside));
            }
        }
        if piece.sink && height - piece.height > self.y {
            self.spare = height - piece.height - self.y;
            self.y += self.spare;
        }
        let top = self.y;
        self.y += piece.height;
        self.placed.push((top, piece));
    }

    /// The pieces, those that may stretch moved apart over what sank.
    fn stretched(mut self) -> Vec<Placed> {
        let wanted: f32 = self.placed.iter().map(|(_, piece)| piece.stretch).sum();
        if wanted > 0.0 && self.spare > 0.0 {
            // The larger part only: what sank stays apart from the rest.
            let share = (self.spare * 0.7 / wanted).min(1.0);
            let mut shift = 0.0;
            for (y, piece) in &mut self.placed {
                shift += piece.stretch * share;
                if !piece.sink {
                    *y += shift;
                }
            }
        }
        self.placed
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use proptest::prelude::*;

    use super::*;

    fn piece(height: f32, keep: bool) -> Piece {
        Piece {
            height,
            keep,
            ..Piece::default()
        }
    }

    #[test]
    fn a_heading_is_never_last_on_a_page() {
        let pages = paginate(
            vec![piece(80.0, false), piece(15.0, true), piece(20.0, false)],
            100.0,
        );
        let counts: Vec<usize> = pages.iter().map(Vec::len).collect();
        assert_eq!(counts, [1, 2]);
    }

    #[test]
    fn a_table_repeats_its_head_on_the_next_page() {
        let head = Rc::new(piece(10.0, false));
        let row = || Piece {
            height: 40.0,
            head: Some(Rc::clone(&head)),
            ..Piece::default()
        };
        let pages = paginate(vec![piece(10.0, true), row(), row(), row()], 100.0);
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [3, 2]);
        assert_eq!(pages[1][1].0, 10.0, "the row stands under the repeated head");
    }

    #[test]
    fn the_larger_blank_of_two_neighbours_counts_and_not_the_sum() {
        let text = || Piece {
            lead: 4.0,
            ..piece(18.0, false)
        };
        let heading = Piece {
            above: 17.0,
            below: 8.0,
            ..piece(13.0, true)
        };
        let pages = paginate(vec![text(), heading, text()], 200.0);
        let tops: Vec<f32> = pages[0].iter().map(|(y, _)| *y).collect();
        assert_eq!(tops, [0.0, 31.0, 48.0]);
    }

    #[test]
    fn a_line_between_two_things_never_begins_a_page() {
        let line = Piece {
            between: true,
            ..piece(10.0, true)
        };
        let pages = paginate(vec![piece(80.0, false), line, piece(20.0, false)], 100.0);
        let counts: Vec<usize> = pages.iter().map(Vec::len).collect();
        assert_eq!(counts, [1, 1]);
    }

    #[test]
    fn what_may_stretch_takes_the_room_over_what_sinks() {
        let loose = Piece {
            stretch: 10.0,
            ..piece(20.0, false)
        };
        let pages = paginate(
            vec![
                piece(20.0, false),
                loose,
                Piece {
                    sink: true,
                    ..piece(20.0, false)
                },
            ],
            160.0,
        );
        let tops: Vec<f32> = pages[0].iter().map(|(y, _)| *y).collect();
        assert_eq!(tops, [0.0, 30.0, 140.0]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_falls_off(heights in prop::collection::vec((1.0_f32..90.0, any::<bool>()), 0..40)) {
            let pieces: Vec<Piece> = heights.iter().map(|(height, keep)| piece(*height, *keep)).collect();
            let pages = paginate(pieces, 100.0);
            prop_assert_eq!(pages.iter().map(Vec::len).sum::<usize>(), heights.len());
            for (y, piece) in pages.iter().flatten() {
                prop_assert!(y + piece.height <= 100.1);
            }
        }
    }
}
