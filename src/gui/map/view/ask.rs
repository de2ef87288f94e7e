//! What the map asks its worker for, and what comes back.

use std::sync::Arc;

use egui::Ui;
use jiff::civil::Date;

use super::{FIRST_PICTURE, MapInput, MapView};
use crate::catalogue::model::AreaId;
use crate::gui::map::drawn::{Drawing, DrawingKey};
use crate::gui::map::second::{Second, SecondMap};
use crate::gui::map::worker::{Emphasis, OutlineKey, Report, Request};
use crate::i18n::Lang;
use crate::scene::{Frame, OwnShown, Shown, WorldRect};

impl MapView {
    /// Ask for the scene of the view, unless what was asked for last still serves it.
    pub(super) fn ask(&mut self, ui: &Ui, input: &MapInput) {
        let (view, zoom) = (self.camera.view(self.size), self.camera.zoom());
        let kept = self.asked.map(|request| request.frame).filter(|frame| frame.serves(&view, zoom));
        let request = Request {
            frame: kept.unwrap_or_else(|| Frame::covering(&view, zoom)),
            shown: input.shown,
            date: input.date,
            lang: input.lang,
            palette: input.palette,
            own: input.own.number(),
        };
        self.asked = Some(request);
        self.worker.ask(request, input.own, ui.ctx());
        if self.built.is_some() {
            let frame = Frame::covering(&WorldRect::WORLD, 4.0);
            let date = Date::constant(2000, 1, 1);
            // Without names and without anything that changes in time: only colours matter to it.
            let shown = Shown::ALL;
            self.worker
                .ask_backdrop(Request { frame, shown, date, lang: Lang::En, own: 0, ..request }, ui.ctx());
        }
        self.ask_second(ui, input.second, request, input.own);
        self.ask_outlines(ui, input.selected, request);
        self.ask_drawing(ui, input.drawing, request);
    }

    pub(super) fn ask_second(&mut self, ui: &Ui, second: Option<Second>, request: Request, own: &OwnShown) {
        let Some(second) = second else {
            self.second = None;
            return;
        };
        let (atlas, builds_at_once) = (Arc::clone(&self.atlas), self.builds_at_once);
        let map = self.second.get_or_insert_with(|| SecondMap::new(atlas, builds_at_once));
        map.update(&second, (&request, own), ui.ctx());
    }

    pub(super) fn ask_drawing(&mut self, ui: &Ui, drawing: Option<&Arc<Drawing>>, request: Request) {
        let Some(drawing) = drawing else {
            (self.drawing, self.wanted_drawing) = (None, None);
            return;
        };
        let Request { frame, palette, .. } = request;
        let key = DrawingKey { number: drawing.number, frame, palette };
        if self.wanted_drawing != Some(key) {
            self.wanted_drawing = Some(key);
            self.worker.ask_drawing(key, Arc::clone(drawing), ui.ctx());
        }
    }

    pub(super) fn ask_outlines(&mut self, ui: &Ui, selected: Option<&AreaId>, request: Request) {
        let hovered = self.hovered.as_ref().filter(|hovered| Some(*hovered) != selected);
        let key =
            |(area, emphasis): (&AreaId, Emphasis)| OutlineKey { area: area.clone(), emphasis, request };
        let wanted: Vec<OutlineKey> = hovered
            .map(|area| (area, Emphasis::Hovered))
            .into_iter()
            .chain(selected.map(|area| (area, Emphasis::Selected)))
            .map(key)
            .collect();
        for key in &wanted {
            let is_new = !self.wanted_outlines.contains(key);
            if is_new && !self.outlines.iter().any(|(ready, _)| ready == key) {
                self.worker.ask_outline(key.clone(), ui.ctx());
            }
        }
        // An outline of before stays until the one for this scene is ready, if it is of the same area.
        self.outlines.retain(|(ready, _)| {
            wanted.iter().any(|key| key.area == ready.area && key.emphasis == ready.emphasis)
        });
        self.wanted_outlines = wanted;
    }

    pub(super) fn receive(&mut self) {
        // The first picture is worth waiting for: drawing one without a map first would only put it off.
        let is_first = self.asked.is_some() && self.built.is_none();
        let reports = if is_first { self.worker.wait(FIRST_PICTURE) } else { self.worker.take() };
        for report in reports {
            match report {
                Report::Scene(built) => self.built = Some(built),
                // Of widths that follow one another quickly each is better than the one before.
                Report::Drawing(key, gpu) => {
                    if self.wanted_drawing.is_some() {
                        self.drawing = Some((key, gpu));
                    }
                }
                Report::Backdrop(built) => self.backdrop = Some(built),
                Report::Outline(key, gpu) => {
                    if self.wanted_outlines.contains(&key) {
                        let same =
                            |ready: &OutlineKey| ready.area == key.area && ready.emphasis == key.emphasis;
                        self.outlines.retain(|(ready, _)| !same(ready));
                        self.outlines.push((key, gpu));
                    }
                }
            }
        }
    }
}
