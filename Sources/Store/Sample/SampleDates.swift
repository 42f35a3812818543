/// Dates of the sample, all in the year that follows its base date.
enum SampleDates {
  private static let monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  /// A moment of 2026: so many days after 1 January, and so many minutes after midnight UTC.
  static func moment(day: Int, minute: Int) -> String {
    "\(date(day: day))T\(padded(minute / 60 % 24)):\(padded(minute % 60)):00Z"
  }

  /// A date so many days after 1 January 2026, within that year.
  static func date(day: Int) -> String {
    var rest = day
    var month = 1
    for length in monthLengths {
      guard rest >= length, month < 12 else { break }
      rest -= length
      month += 1
    }
    return "2026-\(padded(month))-\(padded(rest + 1))"
  }

  /// A number with a zero before it, where it needs one to have `width` digits.
  static func padded(_ number: Int, to width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
