/// What a colour is for; a theme gives each role its colour.
public enum Role: UInt8, CaseIterable, Sendable {
  /// The ground of the whole screen.
  case ground
  /// Values and titles.
  case text
  /// Rows that are not under the cursor.
  case quiet
  /// Headers, hints, units.
  case label
  /// The one thin line between two halves, and tracks of bars.
  case rule
  /// The ground of the row under the cursor.
  case lifted
  /// The ground of what lies over the screen.
  case panel
  /// Where you are, and the names of keys.
  case accent
  /// What can be followed.
  case link
  /// Look here.
  case alert
  /// Verified, public.
  case good
  /// Bars on the margins, which are no heatmap cells.
  case bar
  /// Steps of the ramp, from low to high.
  case ramp0, ramp1, ramp2, ramp3, ramp4, ramp5, ramp6
  /// Land on the map, and that of neighbouring countries.
  case land, neighbour

  /// The steps of the ramp, from low to high.
  public static let ramp: [Role] = [.ramp0, .ramp1, .ramp2, .ramp3, .ramp4, .ramp5, .ramp6]

  /// The letter of the role in a golden's style map.
  public var letter: Character {
    switch self {
    case .ground: "."
    case .text: "t"
    case .quiet: "q"
    case .label: "l"
    case .rule: "r"
    case .lifted: "f"
    case .panel: "p"
    case .accent: "a"
    case .link: "k"
    case .alert: "!"
    case .good: "g"
    case .bar: "b"
    case .ramp0: "0"
    case .ramp1: "1"
    case .ramp2: "2"
    case .ramp3: "3"
    case .ramp4: "4"
    case .ramp5: "5"
    case .ramp6: "6"
    case .land: "w"
    case .neighbour: "n"
    }
  }
}
