import CNcurses
import Glibc

/// How many colours reach the screen.
public enum ColourDepth: Int, Comparable, Sendable {
  /// No colours: attributes alone.
  case none
  /// The eight colours of old.
  case eight
  /// Eight and their bright forms.
  case sixteen
  /// The palette of 256.
  case palette
  /// Any colour.
  case direct

  /// Orders the depths from the poorest to the richest.
  public static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The depth of a terminal with `colours`; NO_COLOR asks for none.
  init(colours: Int32, isDirect: Bool) {
    if let wish = getenv("NO_COLOR"), wish.pointee != 0 {
      self = .none
      return
    }
    switch colours {
    case ..<8: self = .none
    case ..<16: self = .eight
    case ..<256: self = .sixteen
    case 0x100_0000... where isDirect: self = .direct
    default: self = .palette
    }
  }
}
