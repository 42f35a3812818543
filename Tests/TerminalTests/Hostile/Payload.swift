/// Texts that would steer a terminal, and what proves that they did not.
enum Payload {
  static let all: [(name: String, text: String)] = [
    ("OSC 0", "\u{1b}]0;judul jahat\u{7}"), ("OSC 8", "\u{1b}]8;;http://x\u{1b}\\tautan"),
    ("OSC 52", "\u{1b}]52;c;amFoYXQ=\u{7}"), ("DCS", "\u{1b}P+q544e\u{1b}\\"),
    ("APC", "\u{1b}_Gi=1;x\u{1b}\\"), ("CSI 6n", "\u{1b}[6n\u{1b}[2J\u{1b}[1;1Hjahat"),
    ("C1", "\u{9b}6n\u{9d}0;x\u{9c}\u{90}q\u{9c}\u{85}"), ("bidi", "\u{202e}kota\u{2066}x\u{200f}"),
    ("tags", "a\u{e0041}\u{e0042}\u{e007f}\u{200b}\u{feff}"),
    ("controls", "a\r\n\u{8}\u{7}\u{7f}b"),
    ("marks", "e" + String(repeating: "\u{301}", count: 10_000)),
  ]

  /// All but the pile of marks in one text, so that one run proves them all.
  static let joined = all.dropLast().map(\.text).joined(separator: " ")

  /// What no output may have, whatever is in the data; nil if there is nothing.
  static func trace(in bytes: [UInt8], isScreen: Bool) -> String? {
    var reader = ControlReader()
    reader.take(bytes)
    var marks = 0
    for unit in reader.units {
      switch unit {
      case .scalar(let scalar):
        marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
        if marks > 2 { return "\(marks) marks in a row" }
        if isForbidden(scalar, isScreen: isScreen) { return "U+\(String(scalar.value, radix: 16))" }
      case .command(let text):
        let isOwn = text == "11;?" || text.hasPrefix("2;Jejaring")
        if !isScreen || !isOwn { return "OSC \(text)" }
      case .string(let kind, let text): return "ESC \(kind) \(text)"
      case .control(let parameters, let final):
        if !isScreen || "nqi".contains(final) { return "CSI \(parameters)\(final)" }
      case .escape(let text): if !isScreen { return "ESC \(text)" }
      case .broken: return "no UTF-8"
      }
    }
    return reader.isComplete ? nil : "an unfinished sequence"
  }

  private static func isForbidden(_ scalar: Unicode.Scalar, isScreen: Bool) -> Bool {
    switch scalar.value {
    case 0x0a: false
    case 0x0d, 0x08: !isScreen
    case 0x09: false
    case 0..<0x20: !isScreen || ![0x0e, 0x0f, 0].contains(scalar.value)
    case 0x7f..<0xa0: true
    case 0xfffd, 0x25cc: false
    default: scalar.properties.generalCategory == .format
    }
  }
}
