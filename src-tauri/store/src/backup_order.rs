//! A backup of a file that is open and may be worked in meanwhile: it is read through a connection of its own.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::backup::{self, Made};
use crate::backup_desk::{BackupOutcome, BackupPlan, Carrying, Claim, Desk, SecondPlace, TURN};
use crate::backup_name::{folder, named, remove_unfinished};
use crate::{CompanyStore, Stamp, StoreError, moved_backups, open};

/// Bytes carried to the second place between two looks at whether to stop.
const A_STEP: usize = 1 << 20;

/// All that is needed to make a backup: it can be carried out on any thread while the file is worked in.
pub struct BackupOrder {
    path: PathBuf,
    stamp: Stamp,
    plan: BackupPlan,
    second: Option<PathBuf>,
    desk: Arc<Desk>,
    read_only: bool,
}

impl CompanyStore {
    /// What is needed to make a backup in the folder beside the file and in the second place.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn backup_order(&self, stamp: &Stamp) -> Result<BackupOrder, StoreError> {
        let plan = self.desk.plan();
        let second = match &plan.second {
            Some(place) => Some(self.folder_in(place)?),
            None => None,
        };
        Ok(BackupOrder {
            path: self.path.clone(),
            stamp: stamp.clone(),
            second,
            plan,
            desk: Arc::clone(&self.desk),
            read_only: self.is_read_only(),
        })
    }

    /// The folder of this company in a second place: many companies may share it, also such whose files have one name, and many
    /// machines with copies of one company, of which each lets go only of its own backups.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn folder_in(&self, place: &Path) -> Result<PathBuf, StoreError> {
        let origin = self.first_link()?.unwrap_or_default();
        let stem = crate::backup_name::stem(&self.path);
        let origin = origin.get(..8).unwrap_or("new");
        let machine = match self.desk.plan().machine {
            machine if machine.is_empty() => machine,
            machine => format!("{machine}-"),
        };
        Ok(place.join(format!("{stem}-{origin}-{machine}backups")))
    }

    /// What this machine wants of backups from now on.
    pub fn set_backup_plan(&self, plan: BackupPlan) {
        self.desk.set_plan(plan);
    }

    /// How the last backup since the file was opened went; none when none was made.
    pub fn backup_outcome(&self) -> Option<BackupOutcome> {
        self.desk.outcome()
    }

    /// Whether a backup is being made now.
    pub fn is_backing_up(&self) -> bool {
        self.desk.is_making()
    }

    /// Waits for the backup that is being made, for those who want to see it at once.
    pub fn wait_for_backup(&self) {
        self.desk.wait();
    }

    /// After an edit: begins a backup when one is due. It goes on beside the work and must never keep anybody from
    /// writing: what fails is noted and tried again later.
    pub(crate) fn back_up_if_due(&self, stamp: &Stamp, edit: i64) {
        if edit <= 1 {
            // That a company was founded, or brought in from a file that is still there.
            return;
        }
        let newest = || {
            crate::backup_name::backups(&self.path, &self.backup_folder())
                .iter()
                .find(|(dated, _)| dated.before.is_none())
                .map(|(dated, _)| dated.at)
        };
        if let Some(claim) = self.desk.claim_if_due(stamp.at, newest) {
            self.begin(stamp, claim);
        }
    }

    /// Begins a backup beside the work, whether one is due or not. How it went is told by
    /// [`CompanyStore::backup_outcome`].
    pub fn begin_backup(&self, stamp: &Stamp) {
        let claim = self.desk.claim();
        self.begin(stamp, claim);
    }

    fn begin(&self, stamp: &Stamp, claim: Claim) {
        let Ok(order) = self.backup_order(stamp) else {
            return;
        };
        let begun = std::thread::Builder::new()
            .name("backup".to_owned())
            .spawn(move || {
                if let Err(error) = order.make(claim, &mut |_, _| true) {
                    tracing::warn!(code = error.code(), "the backup was not made");
                }
            });
        if let Err(error) = begun {
            tracing::warn!(%error, "no backup could be begun");
        }
    }
}

impl BackupOrder {
    /// Makes the backup, after one that is being made already. `progress` is told pages done and pages in all, and stops
    /// the work by returning false. Where it is.
    ///
    /// # Errors
    /// `ReadOnly` when the file is open only to look: its backups are those of whoever writes in it. `Cancelled`; otherwise what
    /// the disk says. No half-written backup is left. That the second place could not be used
    /// is no error: [`CompanyStore::backup_outcome`] says so.
    pub fn carry_out(&self, progress: &mut dyn FnMut(i32, i32) -> bool) -> Result<PathBuf, StoreError> {
        if self.read_only {
            return Err(StoreError::ReadOnly(self.path.clone()));
        }
        let claim = self.desk.claim();
        self.make(claim, progress)
    }

    fn make(&self, claim: Claim, progress: &mut dyn FnMut(i32, i32) -> bool) -> Result<PathBuf, StoreError> {
        let mut on = |done, of| progress(done, of) && !claim.is_given_up();
        let made = self.beside(&mut on);
        let failed = made.as_ref().err().map(StoreError::code);
        if failed != Some("cancelled") {
            claim.note(BackupOutcome {
                at: self.stamp.at,
                failed,
                second: SecondPlace::None,
            });
        }
        // A place that does not answer keeps nobody waiting for what is beside the file.
        let made = made?;
        if let (Some(place), Some(folder)) = (&self.plan.second, &self.second) {
            // Held until it is noted, so that whoever waits for it finds it there.
            let carrying = claim.carry(TURN, &mut || progress(1, 1));
            let second = match &carrying {
                Some(carrying) => self.in_second_place(&made, (place, folder), carrying),
                None => SecondPlace::Failed("second-place-busy"),
            };
            self.desk.note_second(self.stamp.at, second);
        }
        Ok(made.path)
    }

    fn beside(&self, progress: &mut dyn FnMut(i32, i32) -> bool) -> Result<Made, StoreError> {
        let own = folder(&self.path);
        remove_unfinished(&own);
        let db = open::reading(&self.path)?;
        backup::write(
            &db,
            &self.path,
            &own,
            self.plan.limit,
            None,
            &self.stamp,
            progress,
        )
    }

    fn in_second_place(
        &self,
        made: &Made,
        (place, folder): (&Path, &Path),
        carrying: &Carrying,
    ) -> SecondPlace {
        if !place.is_dir() {
            return SecondPlace::Absent;
        }
        match self.carry(made, folder, carrying) {
            Ok(()) => SecondPlace::Kept,
            // Pulled out meanwhile.
            Err(_) if !place.is_dir() => SecondPlace::Absent,
            Err(error) => {
                tracing::warn!(code = error.code(), "nothing could be kept in the second place");
                SecondPlace::Failed(error.code())
            }
        }
    }

    /// Copies the backup that was just made and checked, and checks the copy where it is.
    fn carry(&self, made: &Made, to: &Path, carrying: &Carrying) -> Result<(), StoreError> {
        let io = |error| StoreError::io(to, error);
        moved_backups::bring_along_to(&self.path, to).map_err(io)?;
        std::fs::create_dir_all(to).map_err(io)?;
        moved_backups::note_owner(&self.path, to);
        remove_unfinished(to);
        let passing = backup::passing(to)?;
        let mut from = File::open(&made.path).map_err(|error| StoreError::io(&made.path, error))?;
        let mut into = std::fs::OpenOptions::new()
            .write(true)
            .open(&passing)
            .map_err(io)?;
        let mut part = vec![0; A_STEP];
        loop {
            if carrying.is_given_up() {
                return Err(StoreError::Cancelled);
            }
            match from.read(&mut part).map_err(io)? {
                0 => break,
                read => into.write_all(&part[..read]).map_err(io)?,
            }
        }
        into.sync_all().map_err(io)?;
        drop(into);
        let name = named(&self.path, &self.stamp, None);
        backup::settle_in(passing, (to, &name), &made.inventory, &self.stamp)?;
        backup::thin(&self.path, to, self.plan.limit, &self.stamp);
        Ok(())
    }
}
