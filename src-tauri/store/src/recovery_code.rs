//! The code on the recovery sheet: seven groups of four letters and figures that are not mistaken for one another.

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::file_key::SECRET_LENGTH;

/// Without I, L, O and U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 128 bits of the secret and 12 that find a slip of the pen, five to a letter.
const LENGTH: usize = 28;
const GROUP: usize = 4;

/// The code of a secret: `ABCD-EFGH-…`.
pub(crate) fn written(secret: &[u8; SECRET_LENGTH]) -> Zeroizing<String> {
    let bytes = with_check(secret);
    let mut code = Zeroizing::new(String::with_capacity(LENGTH + LENGTH / GROUP));
    for at in 0..LENGTH {
        if at > 0 && at.is_multiple_of(GROUP) {
            code.push('-');
        }
        let five = (0..5).fold(0_u8, |five, bit| {
            (five << 1) | bit_of(bytes.as_ref(), at * 5 + bit)
        });
        code.push(char::from(LETTERS[usize::from(five)]));
    }
    code
}

/// The secret that a code says, however it was typed: small letters, wide letters, blanks, O for 0, I or L for 1. None
/// when it is no code, or was not typed as it is written.
pub(crate) fn read(code: &str) -> Option<Zeroizing<[u8; SECRET_LENGTH]>> {
    let mut bytes = Zeroizing::new([0_u8; SECRET_LENGTH + 2]);
    let mut at = 0;
    for letter in code.nfkc() {
        let letter = match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            // All that a hyphen becomes under a Japanese keyboard.
            '-' | '‐' | '–' | '−' | 'ー' | '_' => continue,
            blank if blank.is_whitespace() => continue,
            letter => letter,
        };
        let five = LETTERS.iter().position(|own| char::from(*own) == letter)?;
        if at == LENGTH {
            return None;
        }
        for bit in 0..5 {
            if (five >> (4 - bit)) & 1 == 1 {
                let place = at * 5 + bit;
                bytes[place / 8] |= 1 << (7 - place % 8);
            }
        }
        at += 1;
    }
    let mut secret = Zeroizing::new([0_u8; SECRET_LENGTH]);
    secret.copy_from_slice(&bytes[..SECRET_LENGTH]);
    (at == LENGTH && *bytes == *with_check(&secret)).then_some(secret)
}

/// The secret and the twelve bits that tell whether it was typed as it is written.
fn with_check(secret: &[u8; SECRET_LENGTH]) -> Zeroizing<[u8; SECRET_LENGTH + 2]> {
    let hash = Sha256::new()
        .chain_update(b"sonae-code-1")
        .chain_update(secret)
        .finalize();
    let mut bytes = Zeroizing::new([0; SECRET_LENGTH + 2]);
    bytes[..SECRET_LENGTH].copy_from_slice(secret);
    bytes[SECRET_LENGTH] = hash[0];
    bytes[SECRET_LENGTH + 1] = hash[1] & 0xF0;
    bytes
}

fn bit_of(bytes: &[u8], at: usize) -> u8 {
    (bytes[at / 8] >> (7 - at % 8)) & 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_code_is_read_however_it_is_typed(secret in any::<[u8; SECRET_LENGTH]>()) {
            let code = written(&secret);
            prop_assert_eq!(code.len(), LENGTH + LENGTH / GROUP - 1);
            for typed in [
                code.to_string(),
                code.to_lowercase(),
                code.replace('-', " "),
                code.replace('-', ""),
                code.replace('-', "ー").replace('0', "o").replace('1', "l"),
                code.chars().map(|c| if c.is_ascii_alphanumeric() { char::from_u32(c as u32 + 0xFEE0).unwrap() } else { '　' }).collect(),
            ] {
                prop_assert_eq!(read(&typed).map(|own| *own), Some(secret), "{}", typed);
            }
        }

        #[test]
        fn one_wrong_letter_is_found_nearly_always(secret in any::<[u8; SECRET_LENGTH]>(), at in 0..LENGTH, by in 1..32_usize) {
            let code: Vec<u8> = written(&secret).bytes().filter(|byte| *byte != b'-').collect();
            let mut typed = code.clone();
            let old = LETTERS.iter().position(|own| *own == code[at]).unwrap();
            typed[at] = LETTERS[(old + by) % 32];
            let typed = String::from_utf8(typed).unwrap();
            // What slips through is another secret, and opens nothing.
            prop_assert_ne!(read(&typed).map(|own| *own), Some(secret));
        }
    }

    #[test]
    fn what_is_no_code_is_none() {
        for typed in [
            "",
            "0000",
            "めんどりが三羽",
            &"0".repeat(27),
            &"0".repeat(29),
            &"0".repeat(28),
        ] {
            assert!(read(typed).is_none(), "{typed}");
        }
    }
}
