/// How a cell is painted, in roles; the theme turns roles into colours.
public struct Style: Hashable, Sendable {
  /// The role of the glyph's colour.
  public var ink: Role
  /// The role of the cell's ground.
  public var ground: Role
  // Bold is 1, underlined 2: in one byte, so that a style has no gap.
  private var attributes: UInt8

  /// Ink of one role on a ground of another.
  public init(
    _ ink: Role, on ground: Role = .ground, bold: Bool = false, underlined: Bool = false
  ) {
    self.ink = ink
    self.ground = ground
    attributes = (bold ? 1 : 0) | (underlined ? 2 : 0)
  }

  /// Whether the glyph is bold.
  public var isBold: Bool {
    get { attributes & 1 != 0 }
    set { attributes = newValue ? attributes | 1 : attributes & ~1 }
  }

  /// Whether the glyph is underlined.
  public var isUnderlined: Bool {
    get { attributes & 2 != 0 }
    set { attributes = newValue ? attributes | 2 : attributes & ~2 }
  }

  /// A number for each style, from 0 to before `count`.
  public var index: Int {
    (Int(ink.rawValue) * Role.allCases.count + Int(ground.rawValue)) * 4 + Int(attributes)
  }

  /// How many styles there are.
  public static let count = Role.allCases.count * Role.allCases.count * 4

  /// Values.
  public static let text = Style(.text)
  /// Titles.
  public static let title = Style(.text, bold: true)
  /// Rows that are not under the cursor.
  public static let quiet = Style(.quiet)
  /// Headers, hints, units.
  public static let label = Style(.label)
  /// Thin lines.
  public static let rule = Style(.rule)
  /// Where you are, and the names of keys.
  public static let accent = Style(.accent)
  /// What can be followed.
  public static let link = Style(.link)
  /// Look here.
  public static let alert = Style(.alert)
  /// Verified, public.
  public static let good = Style(.good)

  /// The same ink on another ground.
  public func on(_ ground: Role) -> Style {
    var style = self
    style.ground = ground
    return style
  }

  /// The same colours in bold.
  public var bold: Style {
    var style = self
    style.isBold = true
    return style
  }
}
