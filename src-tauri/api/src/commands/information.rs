use serde::{Deserialize, Serialize};
use sonae_domain::{AssetId, InformationAsset, Lang};
use sonae_guide::Register;
use ts_rs::TS;

use super::{Added, IdArgs, Nothing, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;

/// A line of the register of information to store.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutAsset {
    /// The line; an empty id makes a new one, registered today.
    pub asset: InformationAsset,
}

/// A line to move.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MoveAsset {
    /// The line.
    pub id: AssetId,
    /// The line that it shall stand above; null for the end.
    pub before: Option<AssetId>,
}

/// Information of flows to take over into the register.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TakeInformation {
    /// The names as they are offered.
    pub names: Vec<String>,
    /// The language in which several papers or systems are listed.
    pub lang: Lang,
}

/// The importance of every line, and what flows offer.
pub fn register(call: &Call<'_>, _: Nothing) -> Result<Register, WireError> {
    Ok(sonae_guide::register(&*call.file()?))
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

/// Takes information of flows over into the register, as one edit. What is no longer offered is left alone.
pub fn take_information(call: &Call<'_>, args: TakeInformation) -> Result<Stored, WireError> {
    let comma = call.content().words.text(args.lang, "frame-comma");
    let today = call.api.today();
    let offered = sonae_guide::register(&*call.file()?).offered;
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
    Ok(call.stored())
}
