//! Numbers as pictures have them: quickly, for a page has thousands.

/// Writes a number with so many decimals at most, at most 4, and no needless zeros.
pub(crate) fn decimal(out: &mut String, number: f32, decimals: u32) {
    let scale = 10_i64.pow(decimals.min(4));
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        reason = "places on a page"
    )]
    let rounded = (f64::from(number) * scale as f64).round() as i64;
    if rounded < 0 {
        out.push('-');
    }
    let (whole, mut part) = ((rounded / scale).unsigned_abs(), (rounded % scale).unsigned_abs());
    digits(out, whole);
    if part == 0 {
        return;
    }
    out.push('.');
    let mut place = scale.unsigned_abs() / 10;
    while part > 0 {
        digits(out, part / place);
        part %= place;
        place /= 10;
    }
}

fn digits(out: &mut String, number: u64) {
    if number >= 10 {
        digits(out, number / 10);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_rounded_and_have_no_needless_zeros() {
        let said = |number: f32, decimals: u32| {
            let mut out = String::new();
            decimal(&mut out, number, decimals);
            out
        };
        assert_eq!(said(0.0, 2), "0");
        assert_eq!(said(-0.004, 2), "0");
        assert_eq!(said(-0.05, 2), "-0.05");
        assert_eq!(said(12.5, 2), "12.5");
        assert_eq!(said(1203.0, 2), "1203");
        assert_eq!(said(-17.049, 1), "-17");
        assert_eq!(said(595.276, 2), "595.28");
        assert_eq!(said(-0.6, 0), "-1");
    }
}
