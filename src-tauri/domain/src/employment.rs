use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How somebody works for the company.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Employment {
    /// 役員
    Director,
    /// 正社員
    Regular,
    /// 契約社員
    FixedTerm,
    /// パート・アルバイト
    PartTime,
    /// 派遣
    Agency,
    /// 委託先の人
    Contractor,
}
