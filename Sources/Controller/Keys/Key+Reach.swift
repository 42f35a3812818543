import Model

extension Key {
  /// Keys that send the same bytes as another one.
  private static let twins: [Key: String] = [
    .control("m"): "Enter", .control("i"): "Tab", .control("j"): "Enter",
    .control("h"): "Backspace",
    .control("["): "Esc",
  ]

  /// Why a key is missing on other keyboards or in other terminals; nil if it is everywhere.
  public var shortcoming: Bilingual? {
    if let twin = Key.twins[self] {
      return Bilingual(
        "bagi banyak terminal \(name) sama dengan \(twin)",
        "to many terminals \(name) is the same as \(twin)")
    }
    switch self {
    case .function(let number) where number > 12:
      return Bilingual(
        "papan ketik lain hanya punya F1 sampai F12", "other keyboards have F1 to F12 only")
    case .character(let scalar), .alt(let scalar): return Key.shortcoming(of: scalar)
    case .control(let scalar) where !("a"..."z").contains(scalar):
      return Bilingual(
        "banyak terminal tidak mengirim \(name)", "many terminals do not send \(name)")
    default: return nil
    }
  }

  private static func shortcoming(of scalar: Unicode.Scalar) -> Bilingual? {
    if "^`~\"'".unicodeScalars.contains(scalar) {
      return Bilingual(
        "di papan ketik lain \(scalar) tombol mati", "\(scalar) is a dead key on other keyboards")
    }
    if "[]{}@\\|".unicodeScalars.contains(scalar) {
      return Bilingual(
        "di papan ketik lain \(scalar) butuh AltGr", "other keyboards need AltGr for \(scalar)")
    }
    guard !scalar.isASCII else { return nil }
    let text = DisplayText(String(scalar)).text
    return Bilingual(
      "papan ketik lain tidak punya \(text)", "other keyboards do not have \(text)")
  }

  /// Whether a name is that of a key which terminals do not tell a program of.
  static func isUntold(_ name: String) -> Bool {
    let words = name.split(separator: "-").dropLast()
    guard !words.isEmpty else { return false }
    let held: Set<Substring> = ["Ctrl", "Alt", "Shift", "Super", "Meta", "Hyper", "Win", "Cmd"]
    return words.allSatisfy(held.contains)
  }
}
