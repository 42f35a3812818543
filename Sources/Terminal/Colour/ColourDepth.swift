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

  /// The depth of a terminal that terminfo gives a number of colours.
  init(describedColours colours: Int) {
    switch colours {
    case ..<8: self = .none
    case ..<16: self = .eight
    case ..<256: self = .sixteen
    case 256: self = .palette
    // Above the palette each description has its own numbers; the first eight are the same.
    default: self = .eight
    }
  }

  /// Its name in `--colors`.
  public var name: String {
    switch self {
    case .none: "none"
    case .eight: "8"
    case .sixteen: "16"
    case .palette: "256"
    case .direct: "truecolor"
    }
  }
}
