import Foundation

/// Whether the heavy sizes run: `JEJARING_SOAK=1`.
enum Soak {
  static let isOn = ProcessInfo.processInfo.environment["JEJARING_SOAK"] == "1"
}
