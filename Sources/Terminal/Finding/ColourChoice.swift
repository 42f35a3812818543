/// How many colours a person asks for.
public enum ColourChoice: String, CaseIterable, Sendable {
  /// As many as the terminal shows; none where `NO_COLOR` is set.
  case auto
  /// Any colour, wherever this program knows how to send it.
  case truecolor
  /// The palette of 256.
  case palette = "256"
  /// Eight and their bright forms.
  case sixteen = "16"
  /// The eight colours of old.
  case eight = "8"
  /// No colours.
  case none

  /// The depth that was asked for; nil for `auto`.
  var depth: ColourDepth? {
    switch self {
    case .auto: nil
    case .truecolor: .direct
    case .palette: .palette
    case .sixteen: .sixteen
    case .eight: .eight
    case .none: ColourDepth.none
    }
  }
}
