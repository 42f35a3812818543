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

  private static func figure(_ value: JSONValue) -> Figure? {
    guard value.kind == .object, let code = value["kind"]?.string,
      let kind = FigureKind(code: code), let says = said(value)
    else { return nil }
    var standing = Standing.entry
    if let code = value["standing"]?.string {
      guard let known = Standing(code: code) else { return nil }
      standing = known
    }
    return Figure(
      kind: kind, value: says, year: 0, standing: standing, source: value["source"]?.string)
  }

  private static func said(_ value: JSONValue) -> FigureValue? {
    if let number = value["value"]?.number { return FigureValue(number) }
    switch value["state"]?.string {
    case "unknown": return .unknown
    case "not_applicable": return .notApplicable
    default: return nil
    }
  }
}
