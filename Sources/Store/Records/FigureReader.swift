import Model

/// Reads the figures of a potential.
enum FigureReader {
  /// The figures of an array; nil if one of them is none.
  static func figures(_ value: JSONValue) -> [Figure]? {
    guard value.kind == .array else { return nil }
    var figures: [Figure] = []
    for element in value.elements {
      guard let figure = figure(element) else { return nil }
      figures.append(figure)
    }
    return figures
  }

  /// The figure of an object; nil if it is none.
  static func figure(_ object: JSONValue) -> Figure? {
    guard object.kind == .object else { return nil }
    var (kind, said): (FigureKind?, FigureValue?)
    var figure = Figure(kind: .businesses, value: .unknown, year: 0, standing: .entry)
    for (key, member) in object.entries {
      if key.isString("kind") {
        kind = member.string.flatMap { FigureKind(rawValue: $0) }
      } else if key.isString("value") || key.isString("state") {
        guard said == nil else { return nil }
        said = key.isString("value") ? member.number.map { FigureValue($0) } : state(member)
        guard said != nil else { return nil }
      } else if key.isString("standing") {
        guard let standing = member.string.flatMap({ Standing(rawValue: $0) }) else { return nil }
        figure.standing = standing
      } else if key.isString("source") {
        guard let source = member.string else { return nil }
        figure.source = source
      } else {
        figure.unknown.append(UnknownMember(key: key.string ?? "", member))
      }
    }
    guard let kind, let said else { return nil }
    figure.kind = kind
    figure.value = said
    return figure
  }

  private static func state(_ value: JSONValue) -> FigureValue? {
    switch value.string {
    case "unknown": .unknown
    case "not_applicable": .notApplicable
    case "withheld": .withheld
    default: nil
    }
  }
}
