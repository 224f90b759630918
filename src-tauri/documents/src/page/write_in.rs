//! Tables to write in by hand.

use super::columns::{Need, share};

/// Shares out a width for a table that is written in by hand: what takes words has the same room everywhere, as far as
/// the heads allow.
pub(crate) fn to_write_in(needs: &[Need], width: f32, side: f32) -> Vec<f32> {
    #[expect(clippy::cast_precision_loss, reason = "columns of a table")]
    let room = width - needs.len() as f32 * 2.0 * side;
    let fixed = |need: &Need| need.natural().max(need.least);
    let mut widths: Vec<Option<f32>> = needs
        .iter()
        .map(|need| (!need.wide).then(|| fixed(need)))
        .collect();
    // A head that needs more than its share has what it needs, and the others share the rest.
    loop {
        let open = widths.iter().filter(|own| own.is_none()).count();
        let left = room - widths.iter().flatten().sum::<f32>();
        #[expect(clippy::cast_precision_loss, reason = "columns of a table")]
        let fair = left / open.max(1) as f32;
        let tight = (0..needs.len()).find(|index| widths[*index].is_none() && fixed(&needs[*index]) > fair);
        match tight {
            Some(index) if left > 0.0 => widths[index] = Some(fixed(&needs[index])),
            // Too many long heads: as any other table.
            _ if left <= 0.0 => return share(needs, width, side),
            _ => {
                return widths
                    .iter()
                    .map(|own| own.unwrap_or(fair) + 2.0 * side)
                    .collect();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_to_write_in_gives_words_the_same_room() {
        let need = |words: usize, wide: bool| Need {
            least: 20.0,
            cells: vec![vec![(0.0, 20.0); words]],
            wide,
        };
        let widths = to_write_in(&[need(1, false), need(1, true), need(6, true)], 300.0, 0.0);
        assert!((widths[0] - 20.5).abs() < 0.1, "{widths:?}");
        assert!((widths[1] - widths[2]).abs() < 0.1, "{widths:?}");
        assert!((widths.iter().sum::<f32>() - 300.0).abs() < 0.1);
    }
}
