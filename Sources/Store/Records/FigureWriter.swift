import Model

/// Writes the figures of a potential; their year is the potential's.
enum FigureWriter {
  /// Writes one figure.
  static func write(_ figure: Figure, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("kind")
    writer.string(figure.kind.code)
    switch figure.value {
    case .value(let number):
      writer.key("value")
      writer.number(number)
    case .zero:
      writer.key("value")
      writer.integer(0)
    case .unknown:
      writer.key("state")
      writer.string("unknown")
    case .notApplicable:
      writer.key("state")
      writer.string("not_applicable")
    case .withheld:
      writer.key("state")
      writer.string("withheld")
    }
    writer.key("standing")
    writer.string(figure.standing.code)
    if let source = figure.source {
      writer.key("source")
      writer.string(source)
    }
    for member in figure.unknown {
      writer.key(member.key)
      writer.raw(member.bytes)
    }
    writer.endObject()
  }
}
