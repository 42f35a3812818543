import Model

/// A look: what each role is painted with.
public struct Theme: Equatable, Sendable {
  /// The file's name without `.json`.
  public var name: String
  /// The name that a person chooses it by.
  public var title: Bilingual
  /// The look of each role.
  public var looks: [Role: RoleLook]

  /// A theme of named looks; a role that is left out is painted as the terminal does.
  public init(name: String, title: Bilingual, looks: [Role: RoleLook]) {
    self.name = name
    self.title = title
    self.looks = looks
  }

  /// Whether the theme has no colours, so that shapes have to carry the ramp.
  public var isColourless: Bool { looks.values.allSatisfy { $0.colour == nil } }

  /// The look of a role.
  public func look(_ role: Role) -> RoleLook { looks[role] ?? RoleLook() }

  /// What a style is painted with.
  public func paint(_ style: Style) -> Paint {
    let ink = look(style.ink)
    let ground = look(style.ground)
    // Exchanged with the terminal's own ground the ink could be lost: it may be as light.
    let own = ground.isReversed ? look(.ground).colour : nil
    return Paint(
      ink: ink.colour, ground: ground.colour ?? own, isBold: ink.isBold || style.isBold,
      isDim: ink.isDim && !ground.isReversed, isUnderlined: ink.isUnderlined || style.isUnderlined,
      isReversed: ground.isReversed)
  }
}
