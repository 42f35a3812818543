import CNcurses
import Glibc

/// What terminfo says of the terminal TERM.
struct TerminalDescription {
  /// The value of TERM.
  let name: String

  /// Finds the description of TERM, without touching the terminal.
  static func require() throws(TerminalError) -> TerminalDescription {
    guard let value = getenv("TERM"), value.pointee != 0 else { throw .noTerm }
    let name = String(cString: value)
    guard cn_describe(STDOUT_FILENO) == 1 else { throw .unknownTerm(name) }
    let description = TerminalDescription(name: name)
    guard description.string("cup") != nil else { throw .cannotMoveCursor(name) }
    return description
  }

  /// A string capability, without the pauses that old hardware needed; nil where it is lacking.
  func string(_ capability: String) -> String? {
    guard let text = cn_string(capability) else { return nil }
    return TerminalDescription.withoutPauses(String(cString: text))
  }

  /// Whether a boolean capability is set.
  func flag(_ capability: String) -> Bool { tigetflag(capability) == 1 }

  /// The Linux console, whose fonts have few glyphs.
  var isLinuxConsole: Bool { name.hasPrefix("linux") }

  /// Terminals that understand xterm's titles and private modes.
  var isXtermLike: Bool {
    flag("XT") || string("BE") != nil
      || ["xterm", "tmux", "foot", "kitty", "alacritty", "rxvt", "st-", "vte", "konsole"]
        .contains { name.hasPrefix($0) }
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
