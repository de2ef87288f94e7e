//! The source deck: what it states, slide by slide, and what the sources say beside it.

use serde::{Deserialize, Serialize};

use super::{ActorId, AreaId, Confidence, InstrumentId, LocalText, ProjectId, SlideId, SourceId, ThemeId};

/// How a statement of the deck stands against the sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The sources say the same.
    Confirmed,
    /// The sources say a part of it, or it needs a remark.
    Partly,
    /// The sources say otherwise.
    Contradicted,
    /// No source was found for it.
    NotFound,
    /// It is a judgement or a way of sorting, not a fact to check.
    Opinion,
}

/// One statement of a slide, and the check beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// What the deck states.
    pub text: LocalText,
    /// How it stands.
    pub verdict: Verdict,
    /// What the sources say, where there is something to add.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<LocalText>,
    /// The areas that it is about.
    #[serde(default)]
    pub areas: Vec<AreaId>,
    /// The instruments that it is about.
    #[serde(default)]
    pub instruments: Vec<InstrumentId>,
    /// The projects that show it.
    #[serde(default)]
    pub projects: Vec<ProjectId>,
    /// The actors that it names.
    #[serde(default)]
    pub actors: Vec<ActorId>,
    /// The themes that it names.
    #[serde(default)]
    pub themes: Vec<ThemeId>,
    /// The sources of the remark; the statement's own is the deck.
    #[serde(default)]
    pub sources: Vec<SourceId>,
    /// How far the remark is to be trusted.
    pub confidence: Confidence,
}

/// A slide of the deck.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slide {
    /// Its identifier.
    pub id: SlideId,
    /// Its title.
    pub title: LocalText,
    /// What it states, in the deck's order.
    pub statements: Vec<Statement>,
}
