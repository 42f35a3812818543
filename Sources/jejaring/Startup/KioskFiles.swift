import Controller
import Store

/// Where a kiosk's settings and its PIN lie: side by side, outside of the store.
struct KioskFiles {
  /// The settings.
  let settings: String
  /// Whether somebody named them.
  let areNamed: Bool
  /// The PIN's hash.
  let pin: KioskPin
  /// The wrong PINs: the only file that a kiosk writes, in its state folder.
  let failures: PinFailures

  /// The settings that are named, else `jejaring/kiosk.json` in the person's configuration folder.
  init(named path: String?) {
    let folder = Environment.baseFolder("XDG_CONFIG_HOME", ".config") + "/jejaring"
    areNamed = path != nil
    settings = path ?? folder + "/kiosk.json"
    let stem = settings.hasSuffix(".json") ? String(settings.dropLast(5)) : settings
    pin = KioskPin(path: stem + ".pin")
    let state = Environment.baseFolder("XDG_STATE_HOME", ".local/state")
    failures = PinFailures(path: state + "/jejaring/kiosk-pin.json")
  }

  /// How many seconds so many wrong PINs cost.
  static func secondsAfter(_ failures: Int) -> Int { PinPrompt.wait(after: failures) / 1000 }

  /// The folder of the settings, whose changes are looked at.
  var folder: String {
    guard let slash = settings.lastIndex(of: "/") else { return "." }
    return slash == settings.startIndex ? "/" : String(settings[..<slash])
  }
}
