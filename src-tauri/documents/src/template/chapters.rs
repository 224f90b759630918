//! What is in a long paper: its sections, with the pages on which they begin.

use super::Binder;
use crate::block::{Block, ContentsItem, Part, Text, plain};

/// Fewer sections than this are found without help.
const FEW: usize = 4;

impl Binder<'_> {
    /// Lists the sections before the first of them.
    pub(super) fn list_chapters(&self, parts: &mut [Part]) {
        let section = |block: &Block| match block {
            Block::Heading {
                level: 1,
                number,
                text,
            } => Some((number.clone(), text.clone())),
            _ => None,
        };
        let blocks = parts.iter().flat_map(|part| &part.blocks);
        let items: Vec<ContentsItem> = blocks
            .filter_map(section)
            .map(|(number, title)| ContentsItem {
                number,
                title,
                state: Text::new(),
            })
            .collect();
        if items.len() < FEW {
            return;
        }
        for part in parts {
            let Some(first) = part.blocks.iter().position(|block| section(block).is_some()) else {
                continue;
            };
            let heading = Block::Heading {
                level: 1,
                number: String::new(),
                text: plain(self.text("doc-contents")),
            };
            part.blocks
                .splice(first..first, [heading, Block::Contents { items }]);
            return;
        }
    }
}
