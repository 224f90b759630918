use serde::{Deserialize, Serialize};

use super::Text;

/// A list of more items than this is set closer, in three columns, and says them in short.
pub const CERTIFICATE_MANY: usize = 12;

/// What somebody has learned, on a page of its own with a frame, to be handed over and hung up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Certificate {
    /// What it is: 修了証.
    pub title: Text,
    /// What the person is called in the company; empty when the name is all there is.
    pub role: Text,
    /// To whom: 森下 由佳 殿.
    pub name: Text,
    /// What is certified.
    pub text: Text,
    /// What was learned, and what was passed.
    pub lists: Vec<CertificateList>,
    /// The day of issue.
    pub date: Text,
    /// The company.
    pub company: Text,
    /// The role of whoever signs.
    pub signer_role: Text,
    /// Whoever signs; empty: there is room to write.
    pub signer: Text,
    /// In the place for the seal: 印.
    pub seal: String,
}

/// A list on a certificate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CertificateList {
    /// What it lists.
    pub heading: Text,
    /// What was learned or passed, and on which day.
    pub items: Vec<(Text, Text)>,
}
