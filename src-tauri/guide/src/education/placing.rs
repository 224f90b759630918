//! Which month something is taught in.

use std::collections::HashMap;

use super::Audience;

/// The months in which there is time to teach, and how much is in them already.
pub(super) struct Placing {
    /// The months of the calendar, 1 to 12, in the order of the business year.
    open: Vec<u8>,
    load: HashMap<(Audience, u8), u32>,
}

impl Placing {
    /// `months` in the order of the year, without those that are past; busy ones are left out unless nothing else is left.
    pub(super) fn new(months: &[u8], busy: &[u8]) -> Self {
        let quiet: Vec<u8> = months
            .iter()
            .copied()
            .filter(|month| !busy.contains(month))
            .collect();
        Placing {
            open: if quiet.is_empty() { months.to_vec() } else { quiet },
            load: HashMap::new(),
        }
    }

    /// Minutes that somebody of an audience is taught in a month.
    pub(super) fn load(&self, audience: Audience, month: u8) -> u32 {
        let of = |audience| self.load.get(&(audience, month)).copied().unwrap_or(0);
        match audience {
            Audience::Everyone => of(Audience::Everyone),
            _ => of(audience) + of(Audience::Everyone),
        }
    }

    /// The month with the least in it, the first of equals.
    pub(super) fn place(&mut self, audience: Audience, minutes: u32) -> Option<u8> {
        let month = self
            .open
            .iter()
            .copied()
            .min_by_key(|month| self.load(audience, *month))?;
        self.put(audience, month, minutes);
        Some(month)
    }

    /// The month at this share of the year, in tenths: what comes at its own time.
    pub(super) fn place_at(&mut self, audience: Audience, minutes: u32, tenths: usize) -> Option<u8> {
        let at = self.open.len().saturating_sub(1) * tenths / 10;
        let month = *self.open.get(at)?;
        self.put(audience, month, minutes);
        Some(month)
    }

    /// Notes what a month has already.
    pub(super) fn put(&mut self, audience: Audience, month: u8, minutes: u32) {
        *self.load.entry((audience, month)).or_default() += minutes;
    }

    /// The month after one, for those who were away.
    pub(super) fn after(&self, month: u8) -> Option<u8> {
        let at = self.open.iter().position(|open| *open == month)?;
        self.open.get(at + 1).copied()
    }
}
