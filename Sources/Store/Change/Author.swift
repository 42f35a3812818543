import Model

/// Who writes: name and office, as every changed record carries it.
public struct Author: Hashable, Sendable {
  /// Name and office, one line.
  public let name: String

  /// An author; nil if nothing is left of the name but white space or control characters.
  public init?(_ name: String) {
    let words = name.split { $0.isWhitespace || $0.isNewline }
    guard !words.isEmpty else { return nil }
    let line = words.joined(separator: " ")
    let isVisible = { (scalar: Unicode.Scalar) in scalar.value >= 0x20 && scalar.value != 0x7F }
    guard line.unicodeScalars.allSatisfy(isVisible), line.utf8.count <= 200 else { return nil }
    self.name = line
  }
}
