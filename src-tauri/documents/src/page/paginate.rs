use super::piece::Piece;

/// Deals pieces out to pages of `height`: what must stay together does, and tables repeat their heads.
pub(crate) fn paginate(pieces: Vec<Piece>, height: f32) -> Vec<Vec<(f32, Piece)>> {
    let mut pages: Vec<Vec<(f32, Piece)>> = vec![Vec::new()];
    let mut y = 0.0;
    let mut rest = pieces.into_iter().peekable();
    while let Some(first) = rest.next() {
        let mut unit = vec![first];
        while unit.last().is_some_and(|piece| piece.keep) {
            match rest.next() {
                Some(piece) => unit.push(piece),
                None => break,
            }
        }
        let empty = pages.last().is_none_or(Vec::is_empty);
        let needed = extent(&unit, empty);
        let begins = unit.first().is_some_and(|piece| piece.new_page);
        if !empty && (begins || y + needed > height + 0.01) {
            pages.push(Vec::new());
            y = 0.0;
        }
        for piece in unit {
            let Some(page) = pages.last() else { continue };
            // A unit higher than a page is split after all: nothing may fall off the page.
            if !page.is_empty() && y + piece.before + piece.height > height + 0.01 {
                pages.push(Vec::new());
                y = 0.0;
            }
            place(&mut pages, &mut y, piece, height);
        }
    }
    pages.retain(|page| !page.is_empty());
    if pages.is_empty() {
        pages.push(Vec::new());
    }
    pages
}

fn place(pages: &mut [Vec<(f32, Piece)>], y: &mut f32, piece: Piece, height: f32) {
    let Some(page) = pages.last_mut() else { return };
    if page.is_empty() {
        if let Some(head) = &piece.head {
            page.push((*y, Piece::clone(head)));
            *y += head.height;
        }
    } else {
        *y += piece.before;
    }
    if piece.sink {
        *y = y.max(height - piece.height);
    }
    let top = *y;
    *y += piece.height;
    page.push((top, piece));
}

/// The height of a unit; the space above its first piece counts unless the page is empty.
fn extent(unit: &[Piece], empty: bool) -> f32 {
    unit.iter()
        .enumerate()
        .map(|(index, piece)| piece.height + if index == 0 && empty { 0.0 } else { piece.before })
        .sum()
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use proptest::prelude::*;

    use super::*;

    fn piece(height: f32, keep: bool) -> Piece {
        Piece { height, keep, ..Piece::default() }
    }

    #[test]
    fn a_heading_is_never_last_on_a_page() {
        let pages = paginate(vec![piece(80.0, false), piece(15.0, true), piece(20.0, false)], 100.0);
        let counts: Vec<usize> = pages.iter().map(Vec::len).collect();
        assert_eq!(counts, [1, 2]);
    }

    #[test]
    fn a_table_repeats_its_head_on_the_next_page() {
        let head = Rc::new(piece(10.0, false));
        let row = || Piece { height: 40.0, head: Some(Rc::clone(&head)), ..Piece::default() };
        let pages = paginate(vec![piece(10.0, true), row(), row(), row()], 100.0);
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [3, 2]);
        assert_eq!(pages[1][1].0, 10.0, "the row stands under the repeated head");
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
