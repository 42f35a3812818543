extension Role {
  /// The role's name in theme files, such as `accent` or `ramp6`.
  public var name: String { String(describing: self) }

  /// The role that a theme file names; nil for an unknown name.
  public init?(name: String) {
    guard let role = Role.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }
}
