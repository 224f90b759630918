use serde::{Deserialize, Serialize};
use sonae_domain::{AssetId, FlowId, InformationAsset, Lang, Measure, MeasureId, PersonId, Risk, RiskId};
use sonae_guide::{OfferedRisk, RiskAdvice, RiskView, StepLevel};
use ts_rs::TS;

use super::{Added, DrawnPicture, IdArgs, Nothing, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;

/// A risk to store.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutRisk {
    /// The risk; an empty id makes a new one.
    pub risk: Risk,
}

/// Threats to take over as risks of a piece of information.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TakeRisks {
    /// The information.
    pub asset: AssetId,
    /// The threats, as they are offered.
    pub threats: Vec<String>,
}

/// Actions of the guide to begin because of a risk.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PlanActions {
    /// The risk: its owner and its day become those of the actions that have none yet.
    pub risk: RiskId,
    /// The actions.
    pub actions: Vec<String>,
}

/// A measure of the company's own to store.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutMeasure {
    /// The measure; an empty id makes a new one.
    pub measure: Measure,
}

/// A map of the risks to draw.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RiskMapArgs {
    /// The language of its words.
    pub lang: Lang,
    /// The number of the risk that is looked at.
    pub picked: Option<u32>,
    /// Width in pixels.
    pub width: f32,
}

/// The risks by importance and likelihood, now and once treated.
pub fn risk_map(call: &Call<'_>, args: RiskMapArgs) -> Result<DrawnPicture, WireError> {
    let view = sonae_guide::risks(&*call.file()?, call.api.today());
    let picture = sonae_documents::risk_map(
        call.content(),
        &view,
        args.lang,
        args.picked,
        args.width,
        Vec::new(),
    );
    Ok(picture.into())
}

/// All risks with what follows for each.
pub fn risks(call: &Call<'_>, _: Nothing) -> Result<RiskView, WireError> {
    Ok(sonae_guide::risks(&*call.file()?, call.api.today()))
}

/// Stores a risk.
pub fn put_risk(call: &Call<'_>, args: PutRisk) -> Result<Added, WireError> {
    let mut risk = args.risk;
    risk.id = RiskId(id_or_new(risk.id.as_str()));
    let file = call.file()?;
    // Who accepted it is kept by name: the person may leave one day.
    if let Some(person) = risk
        .acceptance
        .by
        .as_ref()
        .and_then(|by| file.person(by.as_str()))
    {
        risk.acceptance.name = person.called().to_owned();
    }
    // An edit changes the company in place only when nobody else holds it.
    drop(file);
    call.edit("risk", |edit| edit.put_risk(&risk))?;
    Ok(call.added(risk.id))
}

/// Removes a risk.
pub fn remove_risk(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    call.edit("risk-removed", |edit| edit.remove_risk(&RiskId(args.id)))?;
    Ok(call.stored())
}

/// What could happen to a piece of information.
pub fn risk_offers(call: &Call<'_>, args: IdArgs) -> Result<Vec<OfferedRisk>, WireError> {
    let file = call.file()?;
    let asset = known_asset(&file.assets, &args.id)?;
    Ok(sonae_guide::risk_offers(call.content(), &file, asset))
}

/// Takes threats over as risks of a piece of information, as one edit. What is not offered any more is left alone.
pub fn take_risks(call: &Call<'_>, args: TakeRisks) -> Result<Stored, WireError> {
    let file = call.file()?;
    let asset = known_asset(&file.assets, args.asset.as_str())?;
    let offered = sonae_guide::risk_offers(call.content(), &file, asset);
    let taken: Vec<Risk> = offered
        .into_iter()
        .filter(|offer| args.threats.contains(&offer.threat))
        .map(|offer| Risk {
            id: RiskId(id_or_new("")),
            asset: args.asset.clone(),
            threats: vec![offer.threat],
            ..Risk::default()
        })
        .collect();
    drop(file);
    call.edit("risks-taken", |edit| {
        taken.iter().try_for_each(|risk| edit.put_risk(risk))
    })?;
    Ok(call.stored())
}

/// What can be said and done about a risk.
pub fn risk_advice(call: &Call<'_>, args: IdArgs) -> Result<RiskAdvice, WireError> {
    let file = call.file()?;
    let risk = known_risk(&file.risks, &args.id)?;
    Ok(sonae_guide::risk_advice(call.content(), &file, risk))
}

/// Gives actions of the guide the owner and the day of a risk, where they have none of their own, as one edit.
pub fn plan_actions(call: &Call<'_>, args: PlanActions) -> Result<Stored, WireError> {
    let file = call.file()?;
    let risk = known_risk(&file.risks, args.risk.as_str())?;
    let owner: Option<&PersonId> = risk.owner.as_ref();
    let known = args
        .actions
        .iter()
        .filter(|id| call.content().action(id).is_some());
    let states: Vec<_> = known
        .map(|id| {
            let mut state = file.action(id);
            state.owner = state.owner.or_else(|| owner.cloned());
            state.due = state.due.or(risk.due);
            state
        })
        .collect();
    drop(file);
    call.edit("actions-planned", |edit| {
        states.iter().try_for_each(|state| edit.put_action(state))
    })?;
    Ok(call.stored())
}

/// The worst risk of each step of a flow.
pub fn flow_levels(call: &Call<'_>, args: IdArgs) -> Result<Vec<StepLevel>, WireError> {
    let file = call.file()?;
    let id = FlowId(args.id);
    let flow = file.flows.iter().find(|flow| flow.id == id);
    let flow = flow.ok_or_else(|| WireError::new("not-found").with("id", &id))?;
    Ok(sonae_guide::flow_levels(&file, flow))
}

/// Stores a measure of the company's own.
pub fn put_measure(call: &Call<'_>, args: PutMeasure) -> Result<Added, WireError> {
    let mut measure = args.measure;
    measure.id = MeasureId(id_or_new(measure.id.as_str()));
    call.edit("measure", |edit| edit.put_measure(&measure))?;
    Ok(call.added(measure.id))
}

/// Removes a measure of the company's own.
pub fn remove_measure(call: &Call<'_>, args: IdArgs) -> Result<Stored, WireError> {
    call.edit("measure-removed", |edit| edit.remove_measure(&MeasureId(args.id)))?;
    Ok(call.stored())
}

fn known_asset<'a>(assets: &'a [InformationAsset], id: &str) -> Result<&'a InformationAsset, WireError> {
    let found = assets.iter().find(|asset| asset.id.as_str() == id);
    found.ok_or_else(|| WireError::new("not-found").with("id", id))
}

fn known_risk<'a>(risks: &'a [Risk], id: &str) -> Result<&'a Risk, WireError> {
    let found = risks.iter().find(|risk| risk.id.as_str() == id);
    found.ok_or_else(|| WireError::new("not-found").with("id", id))
}
