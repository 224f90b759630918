//! What is taken from a package at most: it may come from anybody.

/// How many parts one may have.
pub const MOST_PARTS: usize = 2_000;
/// How long all parts may be together, in bytes: 8 GiB.
pub const LONGEST_PARTS: u64 = 8 << 30;
/// How many times as long as the packed bytes the parts may be. A company's file packs to about a tenth.
pub const SHARE: u64 = 200;
/// What is always allowed, however well it was packed, in bytes: 64 MiB.
pub(crate) const ALWAYS: u64 = 64 << 20;
/// How long the manifest may be, in bytes.
pub(crate) const LONGEST_MANIFEST: u64 = 64 << 10;
/// How long the list of parts may be, in bytes.
pub(crate) const LONGEST_LIST: u64 = 4 << 20;
/// How long the file of a receiving key may be, in bytes.
pub(crate) const LONGEST_KEY: u64 = 64 << 10;
/// How long the name of a part may be, in bytes.
pub(crate) const LONGEST_NAME: usize = 240;
/// How many folders deep a part may be.
pub(crate) const DEEPEST: usize = 2;

/// How long all parts may be together that were packed in so many bytes.
pub(crate) fn room(packed: u64) -> u64 {
    packed.saturating_mul(SHARE).clamp(ALWAYS, LONGEST_PARTS)
}

/// Whether a part may have this name on every system: no way out of its folder, nothing hidden, nothing a device.
pub(crate) fn is_fit(name: &str) -> bool {
    let pieces: Vec<&str> = name.split('/').collect();
    name.len() <= LONGEST_NAME
        && pieces.len() <= DEEPEST
        && pieces.iter().all(|piece| {
            !piece.is_empty()
                && !piece.starts_with('.')
                && !piece.ends_with(['.', ' '])
                && !piece.chars().any(|c| c.is_control() || "\\:*?\"<>|".contains(c))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_nowhere_else() {
        for good in ["company.sonae", "documents/A-1 基本方針 第2版.pdf", "parts.json"] {
            assert!(is_fit(good), "{good}");
        }
        for bad in [
            "",
            "../x",
            "/etc/passwd",
            "a/../b",
            "a//b",
            "a/b/c",
            "C:\\x",
            "x:y",
            ".hidden",
            "a\u{0}b",
            "end.",
        ] {
            assert!(!is_fit(bad), "{bad}");
        }
        assert!(!is_fit(&"あ".repeat(81)));
    }

    #[test]
    fn room_grows_with_what_is_packed_and_ends() {
        assert_eq!(room(0), ALWAYS);
        assert_eq!(room(1 << 20), 200 << 20);
        assert_eq!(room(u64::MAX), LONGEST_PARTS);
    }
}
