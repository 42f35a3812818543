/// Which styles of a workbook's cells make a number a date.
struct CellStyles {
  private var isDate: [Bool] = []
  private let startsIn1904: Bool

  init(_ bytes: [UInt8], startsIn1904: Bool) {
    self.startsIn1904 = startsIn1904
    var codes: [Int: String] = [:]
    var scanner = XMLScanner(bytes)
    var isInside = false
    while let mark = scanner.next() {
      switch mark {
      case .start("numFmt", _):
        guard let id = scanner.attribute("numFmtId").flatMap({ Int($0) }) else { continue }
        codes[id] = scanner.attribute("formatCode")
      case .start("cellXfs", let isEmpty): isInside = !isEmpty
      case .end("cellXfs"): isInside = false
      case .start("xf", _) where isInside:
        let id = scanner.attribute("numFmtId").flatMap { Int($0) } ?? 0
        isDate.append(codes[id].map(Self.isDate) ?? Self.isBuiltInDate(id))
      default: break
      }
    }
  }

  /// The formats of dates that have a number and no code.
  private static func isBuiltInDate(_ id: Int) -> Bool {
    (14...22).contains(id) || (27...36).contains(id) || (45...47).contains(id)
      || (50...58).contains(id)
  }

  /// Whether a format has parts of a date outside quotes and brackets.
  private static func isDate(_ code: String) -> Bool {
    var isQuoted = false
    var isBracket = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\\": isEscaped = true
      case "\"": isQuoted.toggle()
      case "[" where !isQuoted: isBracket = true
      case "]" where !isQuoted: isBracket = false
      case "y",
        "d" where !isQuoted && !isBracket:
        return true
      case "m" where !isQuoted && !isBracket && !code.contains("0"): return true
      default: break
      }
    }
    return false
  }

  /// The date of a number in a cell of a style, as `2017-04-16`; nil where it is no date.
  func date(_ number: String, style: Int) -> String? {
    guard isDate.indices.contains(style), isDate[style], let serial = Double(number),
      serial >= 1, serial < 2_958_466
    else { return nil }
    // Day 60 of 1900 never was; days before it are one off.
    let day = Int(serial)
    let days = startsIn1904 ? day - 24_107 : day < 60 ? day - 25_568 : day - 25_569
    return Self.text(daysSince1970: days)
  }

  /// The civil date of a day.
  ///
  /// Source: Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, `civil_from_days`.
  private static func text(daysSince1970 days: Int) -> String {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)
    let two = { (number: Int) in number < 10 ? "0\(number)" : String(number) }
    return "\(year)-\(two(civilMonth))-\(two(day))"
  }
}
