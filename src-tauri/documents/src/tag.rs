//! What a thing on a page is to a reader who cannot see it: a heading, the third row of a table, the words of an item.

/// A step from a block down to the words of it. Numbers tell neighbours apart and count from 0 in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tag {
    /// A heading: 0 for the title of the document, 1 for sections, 2 beneath.
    Heading(u8),
    /// A paragraph.
    Paragraph(u16),
    /// What belongs together without being more than that.
    Group(u16),
    /// A list; in it items.
    List,
    /// An item; in it a label and a body.
    Item(u16),
    /// The number or mark of an item, the label of a field.
    Label,
    /// What an item says.
    Body,
    /// A table; in it a caption and rows.
    Table,
    /// What a table shows.
    Caption,
    /// A row; in it cells.
    Row(u16),
    /// The head of a column, over so many columns.
    Head {
        /// The first column.
        column: u16,
        /// How many it spans.
        span: u16,
    },
    /// The head of a row.
    RowHead(u16),
    /// A cell of a column.
    Cell(u16),
    /// What is in the document; in it entries.
    Contents,
    /// A chapter in the contents.
    Entry(u16),
    /// Small print.
    Note(u16),
    /// Words that lead to another place.
    Link(u16),
    /// Not read: it only helps the eye, or was read before.
    Aside,
}

/// Where in the structure of its block a thing stands, from the block down. Empty: it is a paragraph of its own.
/// Things of the same place are one: a paragraph that goes on over a page is read as one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Place(pub Vec<Tag>);

/// Things that stand somewhere in a structure.
pub(crate) trait Within: Sized {
    /// The same, beneath a tag. What is said first is the innermost.
    #[must_use]
    fn within(self, tag: Tag) -> Self;
}

impl Within for Place {
    fn within(mut self, tag: Tag) -> Self {
        self.0.insert(0, tag);
        self
    }
}

impl<T: Within> Within for Vec<T> {
    fn within(self, tag: Tag) -> Self {
        self.into_iter().map(|one| one.within(tag)).collect()
    }
}

/// A counted number as tags have it.
pub(crate) fn nth(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}
