//! Where two copies knew the same.

use std::collections::HashMap;

use sonae_domain::Company;

use super::{MergeAuthor, MergeError, TakenIn};
use crate::{CompanyStore, StoreError, chain};

/// One of the two copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Mine,
    Theirs,
}

/// A state of one copy that both knew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Point {
    pub on: Side,
    /// After this edit there.
    pub edit: i64,
}

pub(super) struct Meeting {
    /// The last edit that both records of changes have in common.
    pub parted: i64,
    /// What both knew last: one state, or two when each has taken in an older state of the other.
    pub points: Vec<Point>,
    pub own_head: String,
    pub their_head: String,
    pub their_head_edit: i64,
    pub own_edits: usize,
    pub their_edits: usize,
    pub their_last: Option<MergeAuthor>,
}

pub(super) fn meet(mine: &CompanyStore, theirs: &CompanyStore) -> Result<Meeting, StoreError> {
    if mine.is_at(&theirs.path) {
        return Err(MergeError::SameFile(theirs.path.clone()).into());
    }
    let own = links(mine)?;
    let other = links(theirs)?;
    let common = own.iter().zip(&other).take_while(|(own, other)| own == other);
    let Some((&(parted, _), _)) = common.last() else {
        let name = |store: &CompanyStore| -> Result<String, StoreError> {
            Ok(Company::of(&store.current()?.answers).name.to_owned())
        };
        let path = theirs.path.clone();
        return Err(match name(mine)? == name(theirs)? {
            true => MergeError::NoHistory(path).into(),
            false => MergeError::OtherCompany(path).into(),
        });
    };
    if !theirs.altered_records()?.is_empty() {
        return Err(MergeError::Broken(theirs.path.clone()).into());
    }

    let by_own = latest_known(mine, &other, parted)?;
    let by_them = latest_known(theirs, &own, parted)?;
    let (their_point, own_point) = (
        by_own.as_ref().map(|known| Point {
            on: Side::Theirs,
            edit: known.edit,
        }),
        by_them.as_ref().map(|known| Point {
            on: Side::Mine,
            edit: known.edit,
        }),
    );
    let points = match (&by_own, &by_them) {
        // Whoever knew last knew also what was taken in before.
        (Some(own), Some(them)) if own.noted_in <= them.edit => own_point.into_iter().collect(),
        (Some(own), Some(them)) if them.noted_in <= own.edit => their_point.into_iter().collect(),
        (Some(own), Some(them)) => {
            let both = [their_point, own_point];
            let mut points: Vec<Point> = both.into_iter().flatten().collect();
            // The same from either side.
            if own.link > them.link {
                points.reverse();
            }
            points
        }
        (None, None) => vec![Point {
            on: Side::Mine,
            edit: parted,
        }],
        _ => [their_point, own_point].into_iter().flatten().collect(),
    };
    let known = |known: &Option<Known>| known.as_ref().map_or(parted, |known| known.edit);
    let their_edits = edits_after(theirs, known(&by_own))?;
    let (their_head_edit, their_head) = other.last().cloned().unwrap_or_default();
    let their_last = match their_edits {
        0 => None,
        _ => Some(author(theirs, their_head_edit)?),
    };
    Ok(Meeting {
        parted,
        points,
        own_edits: edits_after(mine, known(&by_them))?,
        own_head: own.last().cloned().unwrap_or_default().1,
        their_head,
        their_head_edit,
        their_edits,
        their_last,
    })
}

/// How many edits came after one; that another copy was taken in and nothing came of it is none.
fn edits_after(store: &CompanyStore, edit: i64) -> Result<usize, StoreError> {
    let sql = "SELECT count(DISTINCT edit) FROM change WHERE edit > ?1 AND kind <> 'merge'";
    let count: i64 = store.db.query_row(sql, [edit], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or_default())
}

pub(super) fn author(store: &CompanyStore, edit: i64) -> Result<MergeAuthor, StoreError> {
    let sql = "SELECT at, who FROM edit WHERE id = ?1";
    Ok(store.db.query_row(sql, [edit], |row| {
        Ok(MergeAuthor {
            at: row.get(0)?,
            who: row.get(1)?,
        })
    })?)
}

fn links(store: &CompanyStore) -> Result<Vec<(i64, String)>, StoreError> {
    chain::links(&store.db)?.ok_or_else(|| MergeError::Broken(store.path.clone()).into())
}

/// The latest state of the other copy that was taken into this one.
struct Known {
    /// Its edit there.
    edit: i64,
    link: String,
    /// The edit here that took it in.
    noted_in: i64,
}

fn latest_known(
    store: &CompanyStore,
    other: &[(i64, String)],
    parted: i64,
) -> Result<Option<Known>, StoreError> {
    let there: HashMap<&str, i64> = other.iter().map(|(edit, link)| (link.as_str(), *edit)).collect();
    let taken = store.sheets::<TakenIn>()?;
    let found = taken
        .into_iter()
        .filter_map(|taken| Some((*there.get(taken.link.as_str())?, taken.link)))
        .filter(|(edit, _)| *edit > parted)
        .max();
    let Some((edit, link)) = found else {
        return Ok(None);
    };
    let noted_in = store.db.query_row(
        "SELECT coalesce(max(edit), 0) FROM change WHERE kind = 'merge' AND record = ?1",
        [&link],
        |row| row.get(0),
    )?;
    Ok(Some(Known { edit, link, noted_in }))
}
