import Glibc

/// The time as records carry it.
public enum UTCTime {
  /// Now, as ISO 8601 to the second: `2026-11-25T01:41:07Z`.
  public static var now: String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let date = [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)]
    let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { twoDigits(Int($0)) }
    let day = "\(date[0])-\(twoDigits(date[1]))-\(twoDigits(date[2]))"
    return "\(day)T\(clock.joined(separator: ":"))Z"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
