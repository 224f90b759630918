use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sonae_domain::{AssetId, InformationAsset, Lang, RowId};
use sonae_guide::Register;
use ts_rs::TS;

use super::{Added, IdArgs, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;

/// Which lines of the register to say what follows for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RegisterArgs {
    /// Only these; null for all. After an edit of one line of thousands nobody needs the others again.
    pub only: Option<BTreeSet<AssetId>>,
}

/// A line of the register of information to store.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutAsset {
    /// The line; an empty id makes a new one, registered today.
    pub asset: InformationAsset,
}

/// Lines of the register to store as one edit.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutAssets {
    /// The lines; each has its id.
    pub assets: Vec<InformationAsset>,
}

/// A line to move.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MoveAsset {
    /// The line.
    pub id: AssetId,
    /// The line that it shall stand above; null for the end.
    pub before: Option<AssetId>,
}

/// A device, system or service that holds a piece of information.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct KeepAssetOn {
    /// The line of the register.
    pub id: AssetId,
    /// The row of the inventory.
    pub row: RowId,
}

/// Lines of the register as they are stored now.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct StoredAssets {
    /// The lines that were stored.
    pub assets: Vec<InformationAsset>,
    /// Local time of day, `HH:MM`.
    pub at: String,
}

/// Information that is offered and to be taken over into the register.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TakeInformation {
    /// The names as they are offered.
    pub names: Vec<String>,
    /// The language in which several papers or systems are listed.
    pub lang: Lang,
}

/// Information that is offered.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct InformationName {
    /// Its name.
    pub name: String,
}

/// The importance of lines, and what flows and personas offer.
pub fn register(call: &Call<'_>, args: RegisterArgs) -> Result<Register, WireError> {
    Ok(sonae_guide::register(&*call.file()?, args.only.as_ref()))
}

/// Stores a line of the register.
pub fn put_asset(call: &Call<'_>, args: PutAsset) -> Result<Added, WireError> {
    let mut asset = args.asset;
    if asset.id.as_str().is_empty() {
        asset.registered = asset.registered.or_else(|| Some(call.api.today()));
    }
    asset.id = AssetId(id_or_new(asset.id.as_str()));
    call.edit("asset", |edit| edit.put_asset(&asset))?;
    Ok(call.added(asset.id))
}

/// Stores lines of the register as one edit.
pub fn put_assets(call: &Call<'_>, args: PutAssets) -> Result<Stored, WireError> {
    call.edit("assets", |edit| {
        args.assets.iter().try_for_each(|asset| edit.put_asset(asset))
    })?;
    Ok(call.stored())
}

/// Removes a line of the register.
pub fn remove_asset(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    call.edit("asset-removed", |edit| edit.remove_asset(&AssetId(args.id)))?;
    Ok(call.stored())
}

/// Moves a line of the register.
pub fn move_asset(call: &Call<'_>, args: MoveAsset) -> Result<Stored, WireError> {
    call.edit("asset-moved", |edit| {
        edit.move_asset(&args.id, args.before.as_ref())
    })?;
    Ok(call.stored())
}

/// Notes that a device, system or service holds a piece of information. What the line does not say yet about its place
/// is taken from the inventory.
pub fn keep_asset_on(call: &Call<'_>, args: KeepAssetOn) -> Result<StoredAssets, WireError> {
    let file = call.file()?;
    let asset = file
        .assets
        .iter()
        .find(|asset| asset.id == args.id)
        .ok_or_else(|| WireError::new("not-found").with("id", &args.id))?;
    let kept = sonae_guide::keep_on(&file, asset, &args.row);
    drop(file);
    call.edit("asset", |edit| edit.put_asset(&kept))?;
    Ok(StoredAssets {
        assets: vec![kept],
        at: call.clock_time(),
    })
}

/// Takes over into the register what is offered, as one edit. What is no longer offered is left alone.
pub fn take_information(call: &Call<'_>, args: TakeInformation) -> Result<StoredAssets, WireError> {
    let comma = call.content().words.text(args.lang, "frame-comma");
    let today = call.api.today();
    let offered = sonae_guide::register(&*call.file()?, Some(&BTreeSet::new())).offered;
    let taken: Vec<InformationAsset> = offered
        .iter()
        .filter(|offer| args.names.contains(&offer.name))
        .map(|offer| InformationAsset {
            registered: Some(today),
            ..offer.asset(AssetId(id_or_new("")), &comma)
        })
        .collect();
    call.edit("information-taken", |edit| {
        taken.iter().try_for_each(|asset| edit.put_asset(asset))
    })?;
    Ok(StoredAssets {
        assets: taken,
        at: call.clock_time(),
    })
}

/// Notes that the register shall not have this information: it is no longer offered.
pub fn leave_out_information(call: &Call<'_>, args: InformationName) -> Result<Stored, WireError> {
    call.edit("information-left-out", |edit| edit.leave_out(&args.name))?;
    Ok(call.stored())
}

/// Offers again what the register was not to have.
pub fn offer_information_again(call: &Call<'_>, args: InformationName) -> Result<Stored, WireError> {
    call.edit("information-offered-again", |edit| edit.offer_again(&args.name))?;
    Ok(call.stored())
}
