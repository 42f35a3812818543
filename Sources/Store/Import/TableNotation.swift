import Model

/// How numbers are written.
public enum TableNotation: Equatable, Sendable {
  /// Dots between thousands, a comma before the decimals: `15.580.149`, `1.250,5`.
  case indonesian
  /// Commas between thousands, a dot before the decimals: `15,580,149`, `1,250.5`.
  case english

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .indonesian: Bilingual("1.250,5", "1.250,5")
    case .english: Bilingual("1,250.5", "1,250.5")
    }
  }

  /// The notation of some numbers; nil where nothing in them tells it.
  ///
  /// Three digits after a lone dot or comma are thousands, as counts have no such decimals.
  init?(of texts: some Sequence<String>) {
    var votes = (indonesian: 0, english: 0)
    for text in texts {
      let dots = text.count { $0 == "." }
      let commas = text.count { $0 == "," }
      guard dots + commas > 0, text.contains(where: \.isNumber) else { continue }
      if dots > 0, commas > 0 {
        let isComma = text.last { $0 == "." || $0 == "," } == ","
        if isComma { votes.indonesian += 3 } else { votes.english += 3 }
      } else if dots > 0 {
        let isThousands = dots > 1 || Self.hasThousands(text, ".")
        if isThousands { votes.indonesian += dots > 1 ? 3 : 1 } else { votes.english += 3 }
      } else {
        let isThousands = commas > 1 || Self.hasThousands(text, ",")
        if isThousands { votes.english += commas > 1 ? 3 : 1 } else { votes.indonesian += 3 }
      }
    }
    guard votes.indonesian + votes.english > 0 else { return nil }
    self = votes.indonesian >= votes.english ? .indonesian : .english
  }

  private static func hasThousands(_ text: String, _ mark: Character) -> Bool {
    guard let place = text.firstIndex(of: mark) else { return false }
    let after = text[text.index(after: place)...].prefix { $0.isNumber }
    let before = text[..<place].reversed().prefix { $0.isNumber }
    return after.count == 3 && (1...3).contains(before.count) && before.last != "0"
  }

  /// The number of a text; nil if it is none, or if its marks do not fit.
  ///
  /// `Rp`, spaces, and rb, jt, M, T after it are understood; nothing is guessed.
  func number(_ text: String) -> Double? {
    var rest = Folding.fold(text).filter { $0 != " " && $0 != "\u{A0}" }[...]
    for sign in ["rp.", "rp", "idr", "usd", "us$", "$"] where rest.hasPrefix(sign) {
      rest = rest.dropFirst(sign.count)
      break
    }
    if rest.hasSuffix(",-") { rest = rest.dropLast(2) }
    var scale = 1.0
    for (word, factor) in Self.scales where rest.hasSuffix(word) {
      rest = rest.dropLast(word.count)
      scale = factor
      break
    }
    guard let plain = plain(rest), let number = Double(plain), number.isFinite else { return nil }
    return number * scale
  }

  /// Whether a text says of itself what its number is multiplied by: `5 jt`.
  static func hasScale(_ text: String) -> Bool {
    let rest = Folding.fold(text).filter { $0 != " " && $0 != "\u{A0}" }
    return scales.contains { rest.hasSuffix($0.0) }
  }

  private static let scales: [(String, Double)] = [
    ("ribu", 1e3), ("rb", 1e3), ("juta", 1e6), ("jt", 1e6), ("miliar", 1e9), ("milyar", 1e9),
    ("triliun", 1e12), ("trilyun", 1e12), ("m", 1e9), ("t", 1e12),
  ]

  /// A number with a dot before its decimals and no other marks.
  private func plain(_ text: Substring) -> String? {
    let (thousands, decimal): (Character, Character) = self == .indonesian ? (".", ",") : (",", ".")
    var digits = text
    let isNegative = digits.first == "-"
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(separator: decimal, omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2 else { return nil }
    let groups = whole.split(separator: thousands, omittingEmptySubsequences: false)
    let isGrouped = groups.count == 1 || groups.dropFirst().allSatisfy { $0.count == 3 }
    let fraction = parts.count == 2 ? parts[1] : ""
    let all = groups.joined()
    guard isGrouped, !all.isEmpty, all.count <= 18,
      (all + fraction).allSatisfy({ ("0"..."9").contains($0) }),
      parts.count == 1 || !fraction.isEmpty
    else { return nil }
    return (isNegative ? "-" : "") + all + (fraction.isEmpty ? "" : "." + fraction)
  }
}
