/// Text from data in the form that may reach a screen, a plain line or a message.
///
/// Controls, bidirectional controls, invisible and unassigned characters become visible marks, piles
/// of combining marks are cut, and clusters on whose width terminals disagree are replaced, so that
/// ``CellWidth`` holds for the result and nothing in it can steer a terminal.
public struct DisplayText: Hashable, Sendable {
  /// The cleaned text, on one line.
  public let text: String

  /// Stands for a character that is not shown as it is: U+FFFD, one cell wide.
  public static let mark: Unicode.Scalar = "\u{FFFD}"

  /// The most combining marks that one base character keeps.
  public static let combiningLimit = 2

  /// Cleans `raw`; a text without special characters is kept as it is.
  public init(_ raw: String) {
    text = Self.isPlain(raw) ? raw : Self.cleaned(raw)
  }

  /// Whether `text` holds nothing but printable ASCII and Latin letters (to U+02FF).
  private static func isPlain(_ text: String) -> Bool {
    var isLatinOneLead = false
    for byte in text.utf8 {
      switch byte {
      case 0x20...0x7E: continue
      case 0xC2: isLatinOneLead = true
      case 0xC3...0xCB: isLatinOneLead = false
      case 0x80...0xBF:
        // After C2 come the C1 controls (80-9F), the no-break space (A0) and the soft hyphen (AD).
        if isLatinOneLead && (byte <= 0xA0 || byte == 0xAD) { return false }
        isLatinOneLead = false
      default: return false
      }
    }
    return true
  }

  private static func cleaned(_ raw: String) -> String {
    var result = String.UnicodeScalarView()
    var marksInARow = 0
    for cluster in raw {
      if cluster.isOfDisputedWidth {
        result.append(mark)
        marksInARow = 0
        continue
      }
      for scalar in cluster.unicodeScalars {
        let shown = scalar.shown
        guard CellWidth.of(shown) == 0 else {
          result.append(shown)
          marksInARow = 0
          continue
        }
        // A mark without a base would sit on whatever stands left of the text on the screen.
        if result.isEmpty { result.append("\u{25CC}") }
        marksInARow += 1
        if marksInARow <= combiningLimit { result.append(shown) }
      }
    }
    return String(result)
  }
}
