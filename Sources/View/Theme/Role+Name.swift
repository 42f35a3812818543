extension Role {
  /// The role's name in theme files, such as `accent` or `ramp6`.
  public var name: String { Role.names[Int(rawValue)] }

  /// The role that a theme file names; nil for an unknown name.
  public init?(name: String) {
    guard let place = Role.names.firstIndex(of: name) else { return nil }
    self = Role.allCases[place]
  }

  // Asking the runtime for them costs a millisecond of each start.
  private static let names = [
    "ground", "text", "quiet", "label", "rule", "lifted", "panel", "accent", "link", "alert",
    "good", "bar", "ramp0", "ramp1", "ramp2", "ramp3", "ramp4", "ramp5", "ramp6",
    "land", "neighbour",
  ]
}
