import CNcurses

/// The control strings that change what the terminal paints with.
struct PenStrings {
  private let reset: String
  private let wholeReset: String
  private let attributes: [(Pen.Attributes, String)]
  private let ink: String?
  private let ground: String?
  /// Attributes that the terminal cannot show together with colours.
  private let notWithColours: Pen.Attributes
  private var known: [Change: [UInt8]] = [:]

  private struct Change: Hashable {
    let from: Pen?
    let to: Pen
  }

  /// Whether it has colours at all.
  var hasColours: Bool { ink != nil && ground != nil }
  /// Whether the terminal's own colours can be asked for.
  let hasDefaults: Bool

  /// Those of the description that is in use.
  init() {
    wholeReset = TerminalDescription.string("sgr0") ?? ""
    // Beside it some terminals put the character set back, which is never changed here.
    reset = wholeReset.contains("\u{1b}[m") ? "\u{1b}[m" : wholeReset
    let names: [(Pen.Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "smul"), (.reverse, "rev"),
    ]
    attributes = names.map { ($0.0, TerminalDescription.string($0.1) ?? "") }
    ink = TerminalDescription.string("setaf")
    ground = TerminalDescription.string("setab")
    hasDefaults = TerminalDescription.string("op") != nil
    notWithColours = PenStrings.excluded(by: cn_number("ncv"))
  }

  /// What leads from one pen to another; from nil whatever the pen was.
  mutating func change(from: Pen?, to: Pen) -> [UInt8] {
    let change = Change(from: from, to: to)
    if let bytes = known[change] { return bytes }
    let bytes = ControlSequences.joined(parts(from: from, to: shown(to)))
    known[change] = bytes
    return bytes
  }

  /// What of a pen the terminal can show.
  private func shown(_ pen: Pen) -> Pen {
    guard pen.ink >= 0 || pen.ground >= 0 else { return pen }
    var pen = pen
    pen.attributes.subtract(notWithColours)
    return pen
  }

  private func parts(from: Pen?, to: Pen) -> [String] {
    var parts: [String] = []
    var pen = from.map(shown) ?? .plain
    let loses =
      !pen.attributes.subtracting(to.attributes).isEmpty || pen.ink >= 0 && to.ink < 0
      || pen.ground >= 0 && to.ground < 0
    if from == nil || loses {
      parts.append(from == nil ? wholeReset : reset)
      pen = .plain
    }
    for (attribute, string) in attributes
    where to.attributes.contains(attribute) && !pen.attributes.contains(attribute) {
      parts.append(string)
    }
    if to.ink != pen.ink, let ink { parts.append(filled(ink, to.ink)) }
    if to.ground != pen.ground, let ground { parts.append(filled(ground, to.ground)) }
    return parts
  }

  private func filled(_ string: String, _ number: Int32) -> String {
    guard let text = string.withCString({ cn_fill($0, number, 0) }) else { return "" }
    return String(cString: text)
  }

  /// The attributes of terminfo's `no_color_video`.
  private static func excluded(by mask: Int32) -> Pen.Attributes {
    guard mask > 0 else { return [] }
    var attributes: Pen.Attributes = []
    if mask & 2 != 0 { attributes.insert(.underline) }
    if mask & 4 != 0 { attributes.insert(.reverse) }
    if mask & 16 != 0 { attributes.insert(.dim) }
    if mask & 32 != 0 { attributes.insert(.bold) }
    return attributes
  }
}
