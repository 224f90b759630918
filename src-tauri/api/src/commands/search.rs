use serde::{Deserialize, Serialize};
use sonae_domain::Lang;
use ts_rs::TS;

use crate::call::Call;
use crate::error::WireError;
use crate::search::{self, SearchHit};

/// How many hits a person looks through.
const MOST: usize = 40;

/// Something to look for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SearchArgs {
    /// Words; all of them must be found.
    pub query: String,
    /// In which language the guide is read.
    pub lang: Lang,
}

/// Looks through the guide and the open company, the best hits first.
pub fn search(call: &Call<'_>, args: SearchArgs) -> Result<Vec<SearchHit>, WireError> {
    let file = call.file().ok();
    Ok(search::search(
        call.content(),
        file.as_ref().map(|file| (&call.api.company_index, file)),
        &args.query,
        args.lang,
        MOST,
    ))
}
