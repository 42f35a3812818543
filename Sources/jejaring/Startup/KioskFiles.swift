import Store

/// Where a kiosk's settings and its PIN lie: side by side, outside of the store.
struct KioskFiles {
  /// The settings.
  let settings: String
  /// The PIN's hash.
  let pin: KioskPin

  /// The settings that are named, else `jejaring/kiosk.json` in the person's configuration folder.
  init(named path: String?) {
    let folder = Environment.baseFolder("XDG_CONFIG_HOME", ".config") + "/jejaring"
    settings = path ?? folder + "/kiosk.json"
    let stem = settings.hasSuffix(".json") ? String(settings.dropLast(5)) : settings
    pin = KioskPin(path: stem + ".pin")
  }

  /// The folder of the settings, whose changes are looked at.
  var folder: String {
    guard let slash = settings.lastIndex(of: "/") else { return "." }
    return slash == settings.startIndex ? "/" : String(settings[..<slash])
  }
}
