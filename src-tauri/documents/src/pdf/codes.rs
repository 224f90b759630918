//! How the characters of a face are called in the text of pages: in two bytes each or, in a long text, the most frequent
//! in one.

use std::fmt::Write;

/// The bytes that a character is called by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Code {
    One(u8),
    Two([u8; 2]),
}

impl Code {
    pub(super) fn bytes(&self) -> &[u8] {
        match self {
            Code::One(byte) => std::slice::from_ref(byte),
            Code::Two(bytes) => bytes,
        }
    }

    /// As CMaps write it.
    pub(super) fn hexadecimal(self) -> String {
        match self {
            Code::One(byte) => format!("{byte:02X}"),
            Code::Two([first, second]) => format!("{first:02X}{second:02X}"),
        }
    }
}

/// Numbers below this have codes of one byte, and the codes of two bytes begin with this byte or a higher one.
const SHORT: u16 = 0xD0;
/// The number after the last that has such a code.
const END: u16 = (0x100 - SHORT) << 8;
/// A text of fewer characters does not save what saying the codes takes.
const LONG: usize = 4000;

/// How numbers of characters become codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Codes {
    /// The number in two bytes.
    Whole,
    /// Low numbers in one byte.
    Mixed,
}

impl Codes {
    /// Those for a text of so many characters.
    pub(super) fn of(count: usize) -> Self {
        if count < LONG { Codes::Whole } else { Codes::Mixed }
    }

    /// The same, unless a face has more characters than they can tell apart.
    pub(super) fn up_to(self, last: usize) -> Self {
        if last < usize::from(END) {
            self
        } else {
            Codes::Whole
        }
    }

    /// How many numbers have short codes.
    pub(super) fn short(self) -> usize {
        match self {
            Codes::Whole => 0,
            Codes::Mixed => usize::from(SHORT),
        }
    }

    pub(super) fn code(self, number: u16) -> Code {
        let [first, second] = number.to_be_bytes();
        match self {
            Codes::Mixed if number < SHORT => Code::One(second),
            Codes::Mixed => Code::Two([SHORT.to_be_bytes()[1].wrapping_add(first), second]),
            Codes::Whole => Code::Two([first, second]),
        }
    }

    /// The ranges that codes are in, as CMaps say them.
    pub(super) fn spaces(self) -> &'static str {
        match self {
            Codes::Whole => "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
            Codes::Mixed => "2 begincodespacerange\n<00> <CF>\n<D000> <FFFF>\nendcodespacerange\n",
        }
    }

    /// What leads from codes to numbers; none where they are the same.
    pub(super) fn map(self) -> Option<String> {
        if self == Codes::Whole {
            return None;
        }
        let mut map = format!(
            "%!PS-Adobe-3.0 Resource-CMap\n/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
             /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> def\n\
             /CMapName /{MAP} def\n/CMapType 1 def\n/WMode 0 def\n{}{} begincidrange\n<00> <CF> 0\n",
            self.spaces(),
            1 + (END >> 8)
        );
        for first in 0..END >> 8 {
            let from = (first << 8).max(SHORT);
            let to = self.code((first << 8) | 0xFF);
            // Writing to a string cannot fail.
            let _ = writeln!(
                map,
                "<{}> <{}> {from}",
                self.code(from).hexadecimal(),
                to.hexadecimal()
            );
        }
        map.push_str("endcidrange\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend");
        Some(map)
    }
}

/// The name of the map.
pub(super) const MAP: &str = "Sonae-H";

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_number_has_a_code_of_its_own_that_can_be_told_where_it_begins() {
        let codes = Codes::Mixed;
        let mut seen = HashSet::new();
        for number in 0..END {
            let code = codes.code(number);
            match code {
                Code::One(byte) => assert!(byte < 0xD0),
                Code::Two([first, _]) => assert!(first >= 0xD0),
            }
            assert!(seen.insert(code.hexadecimal()), "{number}");
        }
        assert_eq!(codes.up_to(usize::from(END)), Codes::Whole);
    }

    #[test]
    fn the_map_leads_back_to_the_numbers() {
        let map = Codes::Mixed.map().unwrap();
        assert!(map.contains("49 begincidrange\n<00> <CF> 0\n<D0D0> <D0FF> 208\n<D100> <D1FF> 256\n"));
        assert!(map.contains("<FF00> <FFFF> 12032\nendcidrange"));
    }
}
