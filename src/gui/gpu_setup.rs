//! Opening a window on whatever can draw: a graphics card, else software; and saying so plainly where nothing can.

use std::sync::Arc;

use eframe::egui_wgpu::{WgpuError, WgpuSetup, WgpuSetupCreateNew};
use eframe::wgpu;

/// Why the window did not open.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// There is no display to open a window on.
    #[error("no display to open a window on: {0}")]
    NoDisplay(String),
    /// No adapter, hardware or software, can draw to the window.
    #[error("no graphics driver that can draw the map, not even a software one: {0}")]
    NoAdapter(String),
    /// The window opened but is not drawn by wgpu, which the map needs.
    #[error("the window is not drawn by wgpu, which the map needs")]
    NoRenderer,
    /// Something else.
    #[error("the window did not open: {0}")]
    Other(String),
}

impl From<eframe::Error> for StartError {
    fn from(error: eframe::Error) -> Self {
        match error {
            eframe::Error::Winit(_)
            | eframe::Error::WinitEventLoop(_)
            | eframe::Error::Wgpu(WgpuError::HandleError(_)) => Self::NoDisplay(error.to_string()),
            eframe::Error::Wgpu(
                WgpuError::RequestAdapterError(_)
                | WgpuError::CustomNativeAdapterSelectionError(_)
                | WgpuError::NoSurfaceFormatsAvailable
                | WgpuError::RequestDeviceError(_)
                | WgpuError::CreateSurfaceError(_),
            ) => Self::NoAdapter(error.to_string()),
            eframe::Error::AppCreation(cause) => match cause.downcast::<Self>() {
                Ok(own) => *own,
                Err(cause) => Self::Other(cause.to_string()),
            },
        }
    }
}

/// How eframe opens the window: drawn by wgpu on the best adapter there is, without multisampling or depth buffer.
#[must_use]
pub fn native_options(viewport: egui::ViewportBuilder) -> eframe::NativeOptions {
    let mut options = eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Wgpu,
        multisampling: 0,
        depth_buffer: 0,
        stencil_buffer: 0,
        ..eframe::NativeOptions::default()
    };
    let setup = WgpuSetupCreateNew {
        native_adapter_selector: Some(Arc::new(choose)),
        device_descriptor: Arc::new(device_descriptor),
        ..WgpuSetupCreateNew::without_display_handle()
    };
    options.wgpu_options.wgpu_setup = WgpuSetup::CreateNew(setup);
    options
}

/// Gets the map ready to draw.
///
/// # Errors
/// [`StartError::NoRenderer`] where the window is not drawn by wgpu; the map itself would panic.
pub fn install_map_renderer(context: &eframe::CreationContext<'_>) -> Result<(), StartError> {
    let Some(state) = context.wgpu_render_state.as_ref() else { return Err(StartError::NoRenderer) };
    super::map::install_renderer(state);
    Ok(())
}

/// Lower is better: a card of its own, one within the processor, one lent by a host, then software.
fn preference(kind: wgpu::DeviceType) -> u8 {
    match kind {
        wgpu::DeviceType::DiscreteGpu => 0,
        wgpu::DeviceType::IntegratedGpu => 1,
        wgpu::DeviceType::VirtualGpu => 2,
        wgpu::DeviceType::Other => 3,
        wgpu::DeviceType::Cpu => 4,
    }
}

/// Lower is better: OpenGL only where nothing newer drives the adapter.
fn backend_preference(backend: wgpu::Backend) -> u8 {
    u8::from(backend == wgpu::Backend::Gl)
}

fn choose(adapters: &[wgpu::Adapter], surface: Option<&wgpu::Surface<'_>>) -> Result<wgpu::Adapter, String> {
    let able =
        adapters.iter().filter(|adapter| surface.is_none_or(|surface| adapter.is_surface_supported(surface)));
    let best = able.min_by_key(|adapter| {
        let info = adapter.get_info();
        (preference(info.device_type), backend_preference(info.backend))
    });
    best.cloned().ok_or_else(|| {
        if adapters.is_empty() {
            return "none is installed".to_owned();
        }
        let names: Vec<_> = adapters.iter().map(|adapter| adapter.get_info().name).collect();
        format!("none of these can draw to the window: {}", names.join(", "))
    })
}

/// The limits that the window would like, none beyond what the adapter has.
fn device_descriptor(adapter: &wgpu::Adapter) -> wgpu::DeviceDescriptor<'static> {
    let wanted = if adapter.get_info().backend == wgpu::Backend::Gl {
        wgpu::Limits::downlevel_webgl2_defaults()
    } else {
        wgpu::Limits::default()
    };
    // Windows on large screens, and the finest outlines in one buffer.
    let wanted = wgpu::Limits { max_texture_dimension_2d: 8192, ..wanted };
    wgpu::DeviceDescriptor {
        label: Some("franja"),
        required_limits: wanted.or_worse_values_from(&adapter.limits()),
        // Small blocks of memory: without this the driver is asked for hundreds of MiB at once.
        memory_hints: wgpu::MemoryHints::MemoryUsage,
        ..wgpu::DeviceDescriptor::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hardware_is_preferred_to_software_and_software_to_nothing() {
        use wgpu::DeviceType::{Cpu, DiscreteGpu, IntegratedGpu, Other, VirtualGpu};
        let mut kinds = [Cpu, Other, IntegratedGpu, DiscreteGpu, VirtualGpu];
        kinds.sort_by_key(|&kind| preference(kind));
        assert_eq!(kinds, [DiscreteGpu, IntegratedGpu, VirtualGpu, Other, Cpu]);
    }

    #[test]
    fn without_an_adapter_the_reason_is_a_sentence_and_not_a_panic() {
        let reason = choose(&[], None).expect_err("there is none");
        let error =
            StartError::from(eframe::Error::Wgpu(WgpuError::CustomNativeAdapterSelectionError(reason)));
        assert!(matches!(error, StartError::NoAdapter(_)));
        assert!(error.to_string().contains("none is installed"));
    }

    #[test]
    fn our_own_error_comes_back_through_eframe_as_itself() {
        let error = StartError::from(eframe::Error::AppCreation(Box::new(StartError::NoRenderer)));
        assert!(matches!(error, StartError::NoRenderer));
    }
}
