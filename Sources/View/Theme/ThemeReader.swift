import Model
import Store

/// Reads one theme from its JSON; each fault gets the place of the value it is about.
struct ThemeReader {
  let theme: String
  let root: JSONValue

  func read(
    inherited: (String) throws(ThemeFault) -> Theme
  ) throws(ThemeProblem) -> Theme {
    try expect(.object, at: root)
    for (key, _) in root.entries {
      guard let member = key.string, Self.members.contains(member) else {
        throw problem(.unknownMember(key.string ?? ""), at: key)
      }
    }
    let palette = try readPalette()
    var looks = try readParent(inherited)?.looks ?? [:]
    looks.merge(try readRoles(palette)) { _, own in own }
    // Themes of before the map have no land: a bar and a line are as quiet.
    looks[.land] = looks[.land] ?? looks[.bar]
    looks[.neighbour] = looks[.neighbour] ?? looks[.rule]
    let missing = Role.allCases.filter { looks[$0] == nil }
    guard missing.isEmpty else { throw problem(.missingRoles(missing), at: root["roles"] ?? root) }
    return Theme(name: theme, title: try readTitle(), looks: looks)
  }

  private static let members: Set = ["title", "inherits", "palette", "roles"]

  private func readTitle() throws(ThemeProblem) -> Bilingual {
    guard let title = root["title"] else { throw problem(.missingTitle, at: root) }
    guard let indonesian = title["id"]?.string, let english = title["en"]?.string else {
      throw problem(.missingTitle, at: title)
    }
    return Bilingual(indonesian, english)
  }

  private func readParent(
    _ inherited: (String) throws(ThemeFault) -> Theme
  ) throws(ThemeProblem) -> Theme? {
    guard let value = root["inherits"] else { return nil }
    let name = try string(value)
    do throws(ThemeFault) {
      return try inherited(name)
    } catch {
      throw problem(error, at: value)
    }
  }

  private func readPalette() throws(ThemeProblem) -> [String: RGB] {
    guard let value = root["palette"] else { return [:] }
    try expect(.object, at: value)
    var palette: [String: RGB] = [:]
    for (key, value) in value.entries {
      let text = try string(value)
      guard let colour = Self.colour(text) else { throw problem(.badHex(text), at: value) }
      palette[try string(key)] = colour
    }
    return palette
  }

  private func readRoles(_ palette: [String: RGB]) throws(ThemeProblem) -> [Role: RoleLook] {
    guard let value = root["roles"] else { return [:] }
    try expect(.object, at: value)
    var looks: [Role: RoleLook] = [:]
    for (key, value) in value.entries {
      let name = try string(key)
      guard let role = Role(name: name) else { throw problem(.unknownRole(name), at: key) }
      looks[role] = try readLook(value, palette)
    }
    return looks
  }

  private func readLook(
    _ value: JSONValue, _ palette: [String: RGB]
  ) throws(ThemeProblem) -> RoleLook {
    guard value.kind != .string else { return RoleLook(colour: try colour(value, palette)) }
    try expect(.object, at: value)
    var look = RoleLook()
    for (key, value) in value.entries {
      switch try string(key) {
      case "colour": look.colour = try colour(value, palette)
      case "bold": look.isBold = try flag(value)
      case "dim": look.isDim = try flag(value)
      case "underline": look.isUnderlined = try flag(value)
      case "reverse": look.isReversed = try flag(value)
      case let other: throw problem(.unknownMember(other), at: key)
      }
    }
    return look
  }

  private func colour(
    _ value: JSONValue, _ palette: [String: RGB]
  ) throws(ThemeProblem) -> RGB {
    let text = try string(value)
    if let colour = palette[text] ?? Self.colour(text) { return colour }
    throw problem(text.hasPrefix("#") ? .badHex(text) : .unknownColour(text), at: value)
  }

  private static func colour(_ text: String) -> RGB? {
    let digits = text.hasPrefix("#") ? String(text.dropFirst()) : text
    guard digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
    return RGB(hex: digits)
  }

  private func string(_ value: JSONValue) throws(ThemeProblem) -> String {
    try expect(.string, at: value)
    return value.string ?? ""
  }

  private func flag(_ value: JSONValue) throws(ThemeProblem) -> Bool {
    try expect(.boolean, at: value)
    return value.bool ?? false
  }

  private func expect(_ kind: JSONKind, at value: JSONValue) throws(ThemeProblem) {
    guard value.kind == kind else { throw problem(.wrongKind(expected: kind), at: value) }
  }

  private func problem(_ fault: ThemeFault, at value: JSONValue) -> ThemeProblem {
    let place = root.document.position(ofByte: value.range.lowerBound)
    return ThemeProblem(theme: theme, fault: fault, line: place.line, column: place.column)
  }
}
