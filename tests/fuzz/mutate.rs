//! Files that are nearly right: seeds with bits flipped, pieces gone, doubled, exchanged, and numbers grown.

/// Bytes that often lie at an edge.
const EDGES: [u8; 8] = [0, 1, 0x7F, 0x80, 0xFF, b'"', b'<', b'&'];
/// Numbers that often are one too many.
const NUMBERS: [&[u8]; 7] = [
    b"0",
    b"-1",
    b"65536",
    b"2147483648",
    b"18446744073709551616",
    b"1e999",
    b"NaN",
];

/// Random numbers that can be had again: xorshift.
pub struct Random(u64);

impl Random {
    /// Begins with a seed.
    pub fn new(seed: u64) -> Self {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `bound`; 0 when that is 0.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (bound.max(1) as u64)).unwrap_or_default()
    }
}

/// A seed that was changed in one to eight places; `other` lends pieces.
pub fn mutated(seed: &[u8], other: &[u8], words: &[&str], random: &mut Random) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=random.below(8) {
        change(&mut bytes, other, words, random);
    }
    bytes
}

fn change(bytes: &mut Vec<u8>, other: &[u8], words: &[&str], random: &mut Random) {
    let at = random.below(bytes.len());
    let piece = |length: usize, random: &mut Random| {
        let from = random.below(length);
        from..(from + 1 + random.below(64)).min(length)
    };
    match random.below(9) {
        _ if bytes.is_empty() => bytes.extend_from_slice(other),
        0 => bytes[at] ^= 1 << random.below(8),
        1 => bytes[at] = EDGES[random.below(EDGES.len())],
        2 => drop(bytes.drain(piece(bytes.len(), random))),
        3 => {
            let again = bytes[piece(bytes.len(), random)].to_vec();
            bytes.splice(at..at, again);
        }
        4 if !other.is_empty() => {
            let lent = other[piece(other.len(), random)].to_vec();
            bytes.splice(at..at, lent);
        }
        5 => bytes.truncate(at),
        6 => number(bytes, at, random),
        7 if !words.is_empty() => {
            let word = words[random.below(words.len())];
            bytes.splice(at..at, word.bytes());
        }
        _ => {
            // A length or an offset, written in four bytes.
            if let Some(four) = bytes.get_mut(at..at + 4) {
                let value = [0, 1, u32::MAX, i32::MAX as u32, four.len() as u32][random.below(5)];
                four.copy_from_slice(&value.to_le_bytes());
            }
        }
    }
}

/// Puts another number in the place of the next one that is written in figures.
fn number(bytes: &mut Vec<u8>, at: usize, random: &mut Random) {
    let Some(begin) = bytes[at..].iter().position(u8::is_ascii_digit) else {
        return;
    };
    let begin = at + begin;
    let length = bytes[begin..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let other = NUMBERS[random.below(NUMBERS.len())];
    bytes.splice(begin..begin + length, other.iter().copied());
}
