import Foundation

/// How heavy the tests are: small in a plain run, bigger with `JEJARING_SOAK=1`, and of the sizes
/// that are promised with `JEJARING_SOAK=full`, which takes longer than a change waits for.
enum Soak {
  private static let level = ProcessInfo.processInfo.environment["JEJARING_SOAK"]

  /// Whether the heaviest sizes run.
  static let isOn = level == "full"

  /// The size of this run.
  static func size<Size>(plain: Size, soak: Size, full: Size) -> Size {
    switch level {
    case "full": full
    case nil, "", "0": plain
    default: soak
    }
  }
}
