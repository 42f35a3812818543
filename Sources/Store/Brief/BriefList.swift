import Model

/// The first of many things, as many as a page has room for.
enum BriefList {
  /// The most characters of a line, which then fits the width of the page.
  private static let longest = 105

  /// So many lines at most; the last says how many there are besides.
  static func lines(_ lines: [String], of most: Int, _ language: Language) -> [String] {
    let shown = lines.count > most ? Array(lines.prefix(most - 1)) : lines
    let rest = lines.count - shown.count
    return shown.map { RegionBrief.Fact.short($0, longest) }
      + (rest > 0 ? [Bilingual("dan \(rest) lagi", "and \(rest) more").text(language)] : [])
  }

  /// The names of the first records of a list.
  static func names<Kind>(of records: Records<Kind>, _ most: Int) -> String {
    var names: [String] = []
    var place = -1
    while names.count < most, let next = records.place(after: place) {
      place = next
      if let name = records.name(next) { names.append(name) }
    }
    return names.joined(separator: ", ") + (records.current > names.count ? ", …" : "")
  }

  /// A count and what is said of it; nil if there are none on record.
  static func counted(_ count: Int, _ parts: [String], _ language: Language) -> String? {
    guard count > 0 else { return nil }
    let said = parts.filter { !$0.isEmpty }
    return ([language.grouped(count)] + said).joined(separator: " · ")
  }
}
