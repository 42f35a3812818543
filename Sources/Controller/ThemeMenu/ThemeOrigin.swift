/// Who chose the theme.
public enum ThemeOrigin: Sendable {
  /// A person did: by an option, in the menu, or at an earlier start.
  case person
  /// Nobody did, and the terminal may still say that its ground is light.
  case nobody
  /// The terminal did; what else it says of its ground changes nothing.
  case terminal
}
