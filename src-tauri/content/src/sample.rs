use std::collections::BTreeMap;

use sonae_domain::{CompanyFile, Lang};

use crate::{ContentError, assets};

/// An invented company to try the product on, told in both languages.
#[derive(Clone, Debug)]
pub struct Sample {
    /// Name of its folder under `assets/samples`; also the key of its words: `sample-<id>`.
    pub id: String,
    /// The company in each language.
    pub companies: BTreeMap<Lang, CompanyFile>,
}

pub(crate) fn read() -> Result<Vec<Sample>, ContentError> {
    let mut samples: BTreeMap<String, BTreeMap<Lang, CompanyFile>> = BTreeMap::new();
    for asset in assets::samples() {
        let missing = || ContentError::Missing {
            asset: asset.path.clone(),
        };
        let id = asset.path.split('/').nth(1).ok_or_else(missing)?.to_owned();
        let lang = asset.stem.parse().map_err(|_| missing())?;
        let company = serde_json::from_str(asset.text).map_err(|source| ContentError::Sample {
            asset: asset.path.clone(),
            source,
        })?;
        samples.entry(id).or_default().insert(lang, company);
    }
    Ok(samples
        .into_iter()
        .map(|(id, companies)| Sample { id, companies })
        .collect())
}
