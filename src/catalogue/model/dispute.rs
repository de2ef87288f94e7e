//! What States hold where they see a line or a place differently.

use serde::{Deserialize, Serialize};

use super::{Confidence, Country, LocalText, PartialDate, SourceId};

/// What one State holds in a dispute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The State.
    pub country: Country,
    /// Since when it has held so, where a source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<PartialDate>,
    /// What it holds, in neutral words.
    pub gist: LocalText,
    /// Where that is said.
    pub sources: Vec<SourceId>,
    /// How far it is to be trusted.
    pub confidence: Confidence,
}
