import Model

/// What a header, a title or a cell says of the unit of numbers: `(juta rupiah)`, `dalam US$`.
struct FigureUnit: Equatable, Sendable {
  /// The money in which amounts are written.
  enum Currency: Equatable, Sendable {
    case rupiah, dollars, other
  }

  /// What a number is multiplied by where the text says so plainly: in brackets, after `dalam`.
  var scale: Double?
  /// What an amount of money is multiplied by, said anywhere in the text.
  var moneyScale: Double?
  var currency: Currency?
  /// Whether things are counted: orang, unit.
  var isCount = false
  /// Whether an amount is that of a month.
  var isMonthly = false

  /// The unit that a header speaks of.
  init(header text: String) {
    self.init(text, plain: Self.plainPart(of: text))
  }

  /// The unit that the titles of a table speak of: only what stands in brackets or after `dalam`.
  init(titles: [String]) {
    let plain = titles.map(Self.plainPart).joined(separator: " ")
    self.init(plain, plain: plain)
  }

  /// The unit that a cell of units speaks of.
  init(cell text: String) {
    self.init(text, plain: text)
  }

  /// What a number of a kind is multiplied by; nil if nothing is said of it.
  func scale(of kind: FigureKind) -> Double? {
    switch kind.unit {
    case .rupiah, .dollars: isCount && currency == nil ? nil : moneyScale
    case .businesses, .people, .registrations: currency == nil ? scale : nil
    case .level, .strength: nil
    }
  }

  /// Whether amounts of a kind are kept in the money that is said, or none is.
  func fits(_ kind: FigureKind) -> Bool {
    guard let currency else { return true }
    switch kind.unit {
    case .rupiah: return currency == .rupiah
    case .dollars: return currency == .dollars
    default: return true
    }
  }

  private init(_ text: String, plain: String) {
    currency = Self.currency(text)
    let words = Self.words(text)
    isCount = !Set(Self.words(plain)).isDisjoint(with: ["orang", "unit", "pekerja", "persons"])
    isMonthly =
      zip(words, words.dropFirst()).contains {
        ($0 == "per" || $0 == "a") && ($1 == "bulan" || $1 == "month")
      } || text.lowercased().contains("/bulan") || words.contains("perbulan")
    // "omzet di atas 500 juta" names a class, not a unit.
    guard Self.bounds.isDisjoint(with: words), !text.contains(where: { "<>≤≥".contains($0) }) else {
      return
    }
    scale = Self.scale(Self.words(plain), isMoney: currency != nil)
    moneyScale = Self.scale(Self.words(plain), isMoney: true) ?? Self.scale(words, isMoney: false)
  }

  private static let bounds: Set<String> = [
    "atas", "bawah", "lebih", "kurang", "sampai", "antara", "minimal", "maksimal", "hingga",
  ]

  private static func words(_ text: String) -> [String] {
    Folding.foldName(text).split(separator: " ").map(String.init)
  }

  /// What stands in brackets, or after `dalam` or `satuan`.
  private static func plainPart(of text: String) -> String {
    var parts: [Substring] = []
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "(" || $0 == "[" }) {
      let inside = rest[rest.index(after: open)...]
      let close = inside.firstIndex { $0 == ")" || $0 == "]" } ?? inside.endIndex
      parts.append(inside[..<close])
      rest = inside[close...]
    }
    let words = text.split { $0.isWhitespace || $0 == "(" || $0 == ":" }
    for (place, word) in words.enumerated()
    where ["dalam", "satuan", "in"].contains(Folding.fold(String(word))) {
      parts += words.dropFirst(place + 1).prefix(3)
    }
    return parts.joined(separator: " ")
  }

  private static let scales: [String: Double] = [
    "ribu": 1e3, "ribuan": 1e3, "rb": 1e3, "thousand": 1e3, "thousands": 1e3, "juta": 1e6,
    "jutaan": 1e6, "jt": 1e6, "million": 1e6, "millions": 1e6, "mn": 1e6, "miliar": 1e9,
    "milyar": 1e9, "miliaran": 1e9, "milyaran": 1e9, "billion": 1e9, "bn": 1e9, "triliun": 1e12,
    "trilyun": 1e12, "trillion": 1e12,
  ]

  private static func scale(_ words: [String], isMoney: Bool) -> Double? {
    for (place, word) in words.enumerated() {
      let before = place > 0 ? words[place - 1] : ""
      if word == "000" { return zeros(words, from: place) }
      guard before.first?.isNumber != true else { continue }
      if let scale = scales[word] { return scale }
      if isMoney, word == "m" { return 1e9 }
      if isMoney, word == "t" { return 1e12 }
    }
    return nil
  }

  /// `(Rp 000)`, `(Rp 1.000.000)`.
  private static func zeros(_ words: [String], from place: Int) -> Double? {
    let before = place > 0 ? words[place - 1] : ""
    guard before.first?.isNumber != true || before == "1" else { return nil }
    return words[place...].prefix { $0 == "000" }.reduce(1) { scale, _ in scale * 1000 }
  }

  private static func currency(_ text: String) -> Currency? {
    let low = text.lowercased()
    let words = Set(words(text))
    if low.contains("$") || !words.isDisjoint(with: ["usd", "dolar", "dollar", "dollars"]) {
      return low.contains("s$") && !low.contains("us$") || words.contains("sgd") ? .other : .dollars
    }
    if !words.isDisjoint(with: ["rp", "rupiah", "idr"]) { return .rupiah }
    let others: Set<String> = ["eur", "euro", "yen", "jpy", "sgd", "ringgit", "myr", "cny", "gbp"]
    return low.contains("€") || low.contains("£") || !words.isDisjoint(with: others) ? .other : nil
  }
}
