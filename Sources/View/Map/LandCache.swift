import Model
import Synchronization

/// Keeps the land of the window that was drawn last: a move of the cursor draws the same again.
enum LandCache {
  private static let kept = Mutex<LandRaster?>(nil)

  /// The land in a window.
  static func raster(of window: MapWindow) -> LandRaster {
    kept.withLock { kept in
      if let kept, kept.window == window { return kept }
      let raster = LandRaster(.standard, window)
      kept = raster
      return raster
    }
  }
}
