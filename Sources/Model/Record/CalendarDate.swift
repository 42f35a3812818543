/// A date as exactly as it is known: a day, a month or a year.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// The year, of four digits.
  public let year: Int
  /// The month, from 1; nil where it is not known.
  public let month: Int?
  /// The day of the month; nil where it is not known.
  public let day: Int?

  /// A date; nil if there is none such.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1000...9999).contains(year), day == nil || month != nil else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.days(year, month)).contains(day) { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date of an ISO 8601 text as files have it: `2016-03-16`, `2016-03` or `2016`.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count),
      zip(parts, widths).allSatisfy({ $0.utf8.count == $1 && $0.allSatisfy(\.isNumber) })
    else { return nil }
    let numbers = parts.map { Int($0) ?? 0 }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The date of what a person types, the day first: `16/3/2016`, `3/2016`, `2016`,
  /// `16 Maret 2016`; or as files have it.
  public init?(typed text: String) {
    if let date = CalendarDate(iso: text) {
      self = date
      return
    }
    let parts = text.split { "/-. ,".contains($0) }
    guard let last = parts.last, last.utf8.count == 4, let year = Int(last), parts.count <= 3
    else { return nil }
    let month = parts.count > 1 ? Self.month(parts[parts.count - 2]) : nil
    let day = parts.count > 2 ? Int(parts[0]) : nil
    guard parts.count < 2 || month != nil, parts.count < 3 || day != nil else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// As files have it.
  public var iso: String {
    let parts = [month, day].compactMap { $0 }.map { $0 < 10 ? "-0\($0)" : "-\($0)" }
    return String(year) + parts.joined()
  }

  /// As a person types it, the day first.
  public var typed: String {
    [day, month, year].compactMap { $0.map(String.init) }.joined(separator: "/")
  }

  /// As a person reads it: `16 Maret 2016`.
  public var title: Bilingual {
    guard let month, let name = Self.months.indices.contains(month - 1) ? month - 1 : nil else {
      return Bilingual(same: String(year))
    }
    let first = day.map { "\($0) " } ?? ""
    return Bilingual(
      "\(first)\(Self.months[name].indonesian) \(year)",
      "\(first)\(Self.months[name].english) \(year)")
  }

  /// By time; a date that says less comes before those that it holds.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.iso < right.iso }

  /// The months by their names.
  private static let months = [
    Bilingual("Januari", "January"), Bilingual("Februari", "February"),
    Bilingual("Maret", "March"), Bilingual("April", "April"), Bilingual("Mei", "May"),
    Bilingual("Juni", "June"), Bilingual("Juli", "July"), Bilingual("Agustus", "August"),
    Bilingual("September", "September"), Bilingual("Oktober", "October"),
    Bilingual("November", "November"), Bilingual("Desember", "December"),
  ]

  private static func month(_ text: Substring) -> Int? {
    if let number = Int(text) { return number }
    let wanted = Folding.fold(String(text))
    guard wanted.count >= 3 else { return nil }
    let place = months.firstIndex { name in
      Folding.fold(name.indonesian).hasPrefix(wanted)
        || Folding.fold(name.english).hasPrefix(wanted)
    }
    return place.map { $0 + 1 }
  }

  private static func days(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
