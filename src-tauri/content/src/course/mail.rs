use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ContentError, assets};

/// A message of our own making, to be drawn: harmless or not. Words: `mail-<id>`, one attribute for each part, `.mark-<part>`
/// for each mark, `.alt`; `.link-target` where there is a link; `.fine` for a harmless one.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MailExample {
    /// `parcel-sms`.
    #[serde(default)]
    pub id: String,
    /// How it is drawn.
    pub kind: MailKind,
    /// Whether it is harmless.
    #[serde(default)]
    pub genuine: bool,
    /// Whether it is of one's own making – a draft, a setting – and never arrives: no drill shows it.
    #[serde(default)]
    pub own: bool,
    /// What is drawn, in its order.
    pub parts: Vec<String>,
    /// The parts by which it can be told.
    #[serde(default)]
    pub marks: Vec<String>,
}

/// How a message is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MailKind {
    /// With a head, as mail programs show it.
    Mail,
    /// On a telephone.
    Sms,
    /// A page in a browser.
    Page,
}

pub(super) fn read() -> Result<Vec<MailExample>, ContentError> {
    let mut mails = Vec::new();
    for asset in assets::courses("mails") {
        let mail: MailExample = asset.toml()?;
        mails.push(MailExample {
            id: asset.stem,
            ..mail
        });
    }
    Ok(mails)
}
