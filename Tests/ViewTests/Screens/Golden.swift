import Foundation
import Testing

/// A screen as lines of text in `Goldens/`, which a person has read before it was committed.
///
/// `JEJARING_GOLDEN=write` writes them anew; the diff is then to be read line by line.
enum Golden {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Goldens")

  /// Compares a text with its golden, and names the first line that differs.
  static func check(
    _ name: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["JEJARING_GOLDEN"] == "write" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    guard golden != text else { return }
    let (old, new) = (golden.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
    let row = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let line = row ?? min(old.count, new.count)
    let (was, now) = (line < old.count ? old[line] : "", line < new.count ? new[line] : "")
    Issue.record(
      "\(name), line \(line + 1)\nwas: \(was)\nnow: \(now)", sourceLocation: sourceLocation)
  }
}
