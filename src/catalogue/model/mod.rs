//! The shapes of what is known, as written in `data/` and as read by the rest of the program.

mod actor;
mod area;
mod crossing;
mod date;
mod deck;
mod dispute;
mod expected;
mod figure;
mod id;
mod instrument;
mod project;
mod source;
mod text;

pub use actor::{Actor, ActorKind};
pub use area::{
    Area, AreaKind, Codes, Country, FacingPlace, LinkKind, MunicipalityTier, NamedList, Validity,
};
pub use crossing::{CrossingFacts, CrossingSide, CrossingStatus, Means};
pub use date::{DateError, PartialDate};
pub use deck::{Slide, Statement, Verdict};
pub use dispute::Claim;
pub use expected::{Exception, Excusable, ExpectedCount};
pub use figure::{Figure, Measure, Unit};
pub use id::{ActorId, AreaId, IdError, InstrumentId, ListId, ProjectId, SlideId, SourceId, ThemeId};
pub use instrument::{Article, Instrument, Level, Scope};
pub use project::{Budget, Modality, Participant, Place, Project, Role, Status, Theme};
pub use source::{Confidence, Source, SourceKind};
pub use text::{Exonyms, LocalText};
