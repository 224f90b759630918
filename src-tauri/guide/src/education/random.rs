/// Numbers that look like chance and follow from a seed: SplitMix64 (Steele, Lea, Flood 2014). Only additions, shifts and
/// multiplications of 64 bits that wrap around: the same on every machine and in every version of the program.
pub(super) struct Random(u64);

impl Random {
    /// The numbers of a seed for one purpose: drawing the questions, or mixing the options of one of them. Purposes do not
    /// follow from each other, so that a question more does not mix the options of the others anew.
    pub(super) fn of(seed: u32, purpose: &str) -> Self {
        // FNV-1a over the bytes of the purpose.
        let hash = purpose.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
        });
        Random(hash ^ (u64::from(seed) << 16))
    }

    /// The next number.
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below another, each as often as any other as far as anybody could see.
    fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).unwrap_or(u64::MAX);
        usize::try_from(self.next() % end).unwrap_or(0)
    }

    /// Mixes things (Fisher and Yates, from the end).
    pub(super) fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            let other = self.below(last + 1);
            things.swap(last, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_the_published_generator() {
        // The first numbers of SplitMix64 from the state 0.
        let mut random = Random(0);
        assert_eq!(
            [random.next(), random.next(), random.next()],
            [
                0xE220_A839_7B1D_CDAF,
                0x6E78_9E6A_A1B9_65F4,
                0x06C4_5D18_8009_454F
            ]
        );
    }

    #[test]
    fn what_a_seed_mixes_stays_the_same_for_good() {
        let mixed = |seed, purpose: &str| {
            let mut letters: Vec<char> = ('a'..='h').collect();
            Random::of(seed, purpose).shuffle(&mut letters);
            letters.into_iter().collect::<String>()
        };
        // Papers that were printed must agree with keys that are printed later: these never change.
        assert_eq!(
            [
                mixed(4821, "questions"),
                mixed(4821, "fraud-mail-01"),
                mixed(4822, "questions")
            ],
            ["dehabfcg", "hgcfeabd", "ebfhdagc"]
        );
    }
}
