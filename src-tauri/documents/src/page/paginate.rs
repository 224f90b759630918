use std::collections::{BTreeMap, BTreeSet};

use super::notes::Notes;
use super::piece::Piece;

/// How many times what it asks for a piece may stretch to fill a page.
const FILL: f32 = 2.6;

/// A piece and its distance from the top of the text.
pub(crate) type Placed = (f32, Piece);

/// Deals pieces out to pages of `height`: what must stay together does, tables repeat their heads, and notes stand at
/// the foot of the page that calls for them. With `fill` what may stretch takes the room that is left on the last page.
pub(crate) fn paginate(pieces: Vec<Piece>, height: f32, notes: &Notes, fill: bool) -> Vec<Vec<Placed>> {
    let new = || Sheet::new(height, notes);
    let mut pages = vec![new()];
    let mut rest = pieces.into_iter();
    while let Some(first) = rest.next() {
        // A new page is no piece of its own: what follows stands at its top.
        if first.new_page {
            pages.push(new());
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
            .is_some_and(|page| page.placed.is_empty() || page.takes(&unit));
        if !fits {
            pages.push(new());
        }
        for piece in unit {
            let fits = pages
                .last()
                .is_some_and(|page| page.takes(std::slice::from_ref(&piece)));
            // A unit higher than a page is split after all: nothing may fall off the page.
            if !fits && pages.last().is_some_and(|page| !page.placed.is_empty()) {
                let titles = pages.last_mut().map(Sheet::titles).unwrap_or_default();
                let mut together = titles.clone();
                together.push(piece.clone());
                // Titles go along where there is room for both.
                let back = match new().takes(&together) {
                    true => None,
                    false => pages.last_mut(),
                };
                if let Some(page) = back {
                    titles.into_iter().for_each(|title| page.place(title));
                    pages.push(new());
                } else {
                    let mut page = new();
                    titles.into_iter().for_each(|title| page.place(title));
                    pages.push(page);
                }
            }
            if let Some(page) = pages.last_mut() {
                page.place(piece);
            }
        }
    }
    let mut pages: Vec<Vec<Placed>> = pages
        .into_iter()
        .map(|page| page.finished(fill))
        .filter(|page| !page.is_empty())
        .collect();
    if pages.is_empty() {
        pages.push(Vec::new());
    }
    pages
}

/// A page that is being filled.
struct Sheet<'a> {
    height: f32,
    notes: &'a Notes,
    placed: Vec<Placed>,
    y: f32,
    /// What is left blank over a piece that sank.
    spare: f32,
    /// The notes that are called for, with the blocks that call for them.
    called: BTreeMap<usize, usize>,
}

impl<'a> Sheet<'a> {
    fn new(height: f32, notes: &'a Notes) -> Self {
        Sheet {
            height,
            notes,
            placed: Vec::new(),
            y: 0.0,
            spare: 0.0,
            called: BTreeMap::new(),
        }
    }

    /// Whether there is room for these pieces and the notes that they call for.
    fn takes(&self, unit: &[Piece]) -> bool {
        let mut before = self.placed.last().map(|(_, piece)| piece);
        let mut y = self.y;
        let mut called: BTreeSet<usize> = self.called.keys().copied().collect();
        for piece in unit {
            let head = piece.head.as_deref().filter(|_| before.is_none());
            y += match before {
                Some(before) => before.gap(piece),
                None => head.map_or(0.0, |head| head.height),
            };
            y += piece.height;
            for own in [Some(piece), head].into_iter().flatten() {
                called.extend(self.notes.called(own));
            }
            before = Some(piece);
        }
        y + self.notes.height(called.iter()) <= self.height + 0.01
    }

    fn call(&mut self, piece: &Piece, block: usize) {
        for number in self.notes.called(piece) {
            self.called.entry(number).or_insert(block);
        }
    }

    fn place(&mut self, mut piece: Piece) {
        if piece.between && self.placed.is_empty() {
            return;
        }
        match self.placed.last() {
            Some((_, before)) => self.y += before.gap(&piece),
            None => {
                if let Some(head) = piece.head.clone() {
                    self.call(&head, piece.block);
                    self.placed.push((
                        self.y,
                        Piece {
                            block: piece.block,
                            repeated: true,
                            ..Piece::clone(&head)
                        },
                    ));
                    self.y += head.height;
                }
                piece.ops.append(&mut piece.again);
            }
        }
        self.call(&piece, piece.block);
        let floor = self.height - self.notes.height(self.called.keys());
        if piece.sink && floor - piece.height > self.y {
            self.spare = floor - piece.height - self.y;
            self.y += self.spare;
        }
        let top = self.y;
        self.y += piece.height;
        self.placed.push((top, piece));
    }

    /// Takes the titles away that would be the last on the page, unless there is nothing else on it.
    fn titles(&mut self) -> Vec<Piece> {
        let keeps = self.placed.iter().rposition(|(_, piece)| !piece.title);
        let Some(from) = keeps.map(|at| at + 1).filter(|from| *from < self.placed.len()) else {
            return Vec::new();
        };
        let gone = self.placed.split_off(from);
        self.y = gone.first().map_or(self.y, |(y, _)| *y);
        for number in gone.iter().flat_map(|(_, piece)| self.notes.called(piece)) {
            self.called.remove(&number);
        }
        gone.into_iter().map(|(_, piece)| piece).collect()
    }

    /// The pieces, those that may stretch moved apart over what sank, and the notes at the foot.
    fn finished(mut self, fill: bool) -> Vec<Placed> {
        let floor = self.height - self.notes.height(self.called.keys());
        let sunk = self.placed.iter().any(|(_, piece)| piece.sink);
        // The larger part only: what sank stays apart from the rest.
        let (spare, most) = match (sunk, fill) {
            (true, _) => (self.spare * 0.7, 1.0),
            (false, true) => (floor - self.y, FILL),
            (false, false) => (0.0, 1.0),
        };
        let wanted: f32 = self.placed.iter().skip(1).map(|(_, piece)| piece.stretch).sum();
        if wanted > 0.0 && spare > 0.0 {
            let share = (spare / wanted).min(most);
            let mut shift = 0.0;
            for (index, (y, piece)) in self.placed.iter_mut().enumerate() {
                if index > 0 {
                    shift += piece.stretch * share;
                }
                if !piece.sink {
                    *y += shift;
                }
            }
        }
        if !self.called.is_empty() {
            let notes = self.notes.placed(&self.called);
            self.placed
                .extend(notes.into_iter().map(|(y, piece)| (floor + y, piece)));
        }
        self.placed
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use proptest::prelude::*;

    use super::*;

    fn paginate(pieces: Vec<Piece>, height: f32) -> Vec<Vec<Placed>> {
        super::paginate(pieces, height, &Notes::default(), false)
    }

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
    fn a_heading_goes_with_what_it_heads_even_where_not_all_fits_together() {
        let title = Piece {
            title: true,
            ..piece(10.0, true)
        };
        let pages = paginate(vec![piece(30.0, true), title, piece(80.0, false)], 100.0);
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
