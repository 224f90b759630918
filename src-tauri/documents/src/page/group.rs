//! Rows of a table that belong together.

use super::setter::words;
use crate::block::{MonthRow, Span, Text, plain};

/// Rows under one name: from, and one past the last.
pub(crate) struct Group {
    pub from: usize,
    pub to: usize,
}

impl Group {
    /// The code before the name, such as A in A 全員, and the rest. The first word of a person's name is no code.
    pub(crate) fn code(&self, name: &[Span], coded: bool) -> (Text, Text) {
        let all = words(name);
        match all.split_once(' ') {
            Some((code, rest))
                if coded && code.len() <= 2 && code.chars().all(|c| c.is_ascii_alphanumeric()) =>
            {
                (plain(code), plain(rest))
            }
            _ => (Text::new(), name.to_vec()),
        }
    }
}

/// An empty first cell continues the group above, and so does the same name again.
pub(crate) fn groups(rows: &[MonthRow]) -> Vec<Group> {
    let name = |row: &MonthRow| row.left.first().map(|cell| words(cell)).unwrap_or_default();
    let mut groups: Vec<Group> = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let own = name(row);
        match groups.last_mut() {
            Some(group) if own.is_empty() || own == name(&rows[group.from]) => group.to = index + 1,
            _ => groups.push(Group {
                from: index,
                to: index + 1,
            }),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_or_repeated_name_continues_the_group() {
        let row = |name: &str| MonthRow {
            left: vec![plain(name)],
            marks: Vec::new(),
            right: Vec::new(),
        };
        let rows = [row("A 全員"), row(""), row("A 全員"), row("B 店舗")];
        let spans: Vec<(usize, usize)> = groups(&rows).iter().map(|group| (group.from, group.to)).collect();
        assert_eq!(spans, [(0, 3), (3, 4)]);
    }

    #[test]
    fn the_code_of_a_group_is_told_from_its_name() {
        let group = Group { from: 0, to: 1 };
        assert_eq!(group.code(&plain("A 全員"), true), (plain("A"), plain("全員")));
        assert_eq!(
            group.code(&plain("New staff"), true),
            (Text::new(), plain("New staff"))
        );
        assert_eq!(
            group.code(&plain("Jo Smith"), false),
            (Text::new(), plain("Jo Smith"))
        );
    }
}
