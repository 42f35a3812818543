import CNcurses
import Glibc

/// What is known of the terminal TERM: its description, and how colours are sent to it.
struct TerminalDescription {
  /// The value of TERM.
  let name: String
  /// Which terminals it is like.
  let family: TerminalFamily
  /// How many colours are sent, and by which description.
  let colours: ColourPlan
  private let entry: OwnEntry?

  /// Finds the description of TERM, without touching the terminal.
  ///
  /// Throws `TerminalError` if none is known or if the terminal cannot place its cursor.
  static func require(
    _ setting: TerminalSetting, _ choice: ColourChoice
  ) throws(TerminalError) -> TerminalDescription {
    guard let name = setting.term else { throw .noTerm }
    let isKnown = cn_describe(name, STDOUT_FILENO) == 1
    let colours = isKnown ? max(0, Int(tigetnum("colors"))) : nil
    let plan = ColourPlan(setting, choice, systemColours: colours)
    if plan.usesOwnEntry, let entry = OwnEntry(setting.family) {
      if entry.lend({ cn_describe(entry.rawValue, STDOUT_FILENO) }) == 1 {
        return TerminalDescription(
          name: name, family: setting.family, colours: plan, entry: entry)
      }
      guard cn_describe(name, STDOUT_FILENO) == 1 else { throw .unknownTerm(name) }
    }
    guard isKnown else { throw .unknownTerm(name) }
    let description = TerminalDescription(
      name: name, family: setting.family,
      colours: ColourPlan(setting, choice, systemColours: colours, canUseOwn: false), entry: nil)
    guard description.string("cup") != nil else { throw .cannotMoveCursor(name) }
    return description
  }

  /// The name of the description that is used: the terminal's or one of our own.
  var entryName: String { entry?.rawValue ?? name }

  /// Takes the terminal over; false if its description cannot be used.
  func open() -> Bool {
    guard let entry else { return cn_open(name) }
    return entry.lend { cn_open(entry.rawValue) }
  }

  /// A string capability, without the pauses that old hardware needed; nil where it is lacking.
  func string(_ capability: String) -> String? { TerminalDescription.string(capability) }

  /// The same of the description that is in use.
  static func string(_ capability: String) -> String? {
    guard let text = cn_string(capability) else { return nil }
    return withoutPauses(String(cString: text))
  }

  /// Whether it understands xterm's titles and private modes, by its name or its description.
  var speaksXterm: Bool {
    switch family {
    case .xterm, .tmux, .rxvt: true
    case .screen, .linux: false
    case .other: string("BE") != nil
    }
  }

  private static func withoutPauses(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstRange(of: "$<") {
      result += rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstIndex(of: ">") else { return result }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}

extension Substring {
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
