import CPty
import Foundation

/// Where the built programs lie: beside the test bundle.
enum ProgramPath {
  static let jejaring = beside("jejaring")
  static let probe = beside("TerminalProbe")

  private static func beside(_ name: String) -> String {
    let bundle = URL(fileURLWithPath: String(cString: pty_bundle_path()))
    return bundle.deletingLastPathComponent().appendingPathComponent(name).path
  }
}
