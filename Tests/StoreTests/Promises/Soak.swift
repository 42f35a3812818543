import Foundation

/// Whether the heavy sizes run: `JEJARING_SOAK=full`, which takes longer than a change waits for.
enum Soak {
  static let isOn = ProcessInfo.processInfo.environment["JEJARING_SOAK"] == "full"
}
