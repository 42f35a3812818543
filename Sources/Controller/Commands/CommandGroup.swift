import Model

/// What a command is about, as the help groups it.
public enum CommandGroup: CaseIterable, Sendable {
  /// The screen that is open.
  case screen
  /// Entering and changing.
  case entry
  /// Moving in a list.
  case moving
  /// The program as a whole.
  case program

  /// The heading in the help.
  public var title: Bilingual {
    switch self {
    case .screen: Bilingual("Di layar ini", "On this screen")
    case .entry: Bilingual("Mengisi", "Entering")
    case .moving: Bilingual("Bergerak", "Moving")
    case .program: Bilingual("Di mana saja", "Everywhere")
    }
  }
}
